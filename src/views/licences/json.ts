import { assetTable } from '../../facts/assets/asset-table.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { jsonText } from '../../reporters/text/json-text.ts';
import { positionOf } from '../position.ts';
import { headOf } from '../json-head.ts';
import type { View } from '../view.ts';
import { NO_ADVICE } from './words.ts';

/** The contract `paper-lint/licences@1`: every value with the words of the paper that say it, or with the lexicon's source. */
export const licencesJson: View = (paper) =>
  jsonText({
    ...headOf('licences@1', paper),
    notice: NO_ADVICE,
    assets: assetTable(paper).map((row) => ({
      owner: row.owner,
      name: row.name,
      kind: row.kind,
      how: row.how,
      access: row.access,
      url: row.url,
      licence: row.licence === null ? null : { name: row.licence.name, ...quoted(paper, row.licence.span) },
      terms:
        row.terms === null
          ? null
          : {
              id: row.terms.id,
              name: row.terms.name,
              from: row.termsFrom,
              commercial: row.terms.commercial,
              threshold: row.terms.threshold ?? null,
              redistribution: row.terms.redistribution,
              outputs: {
                use: row.terms.outputs.use,
                training: row.terms.outputs.training,
                note: row.terms.outputs.note ?? null,
              },
              field: row.terms.field,
              shareAlike: row.terms.shareAlike,
              note: row.terms.note ?? null,
              source: row.terms.source,
              checked: row.terms.checked,
            },
      may: row.may,
      limits: row.limits,
      restrictions: row.said.map(({ label, span }) => ({ label, ...quoted(paper, span) })),
      withdrawn: row.withdrawn,
      stated: quoted(paper, row.span),
    })),
  });

const quoted = (paper: Paper, span: Span) => ({
  quote: paper.quote(span),
  span: [span.start, span.end],
  ...positionOf(paper, span),
});
