import type { AssetRow, May } from '../../facts/assets/asset-table.ts';
import { asOf } from '../../facts/assets/terms.ts';

export const MAY: Readonly<Record<May, string>> = {
  yes: 'yes',
  no: 'no',
  conditions: 'cond.',
  silent: 'silent',
  unknown: '?',
  'not applicable': '–',
};

export const LEGEND =
  'sell: commercial use · share: redistribution · train: training other models on what it writes · cond.: yes, with conditions · silent: the terms do not speak of it · ?: not known';

export const NO_ADVICE = 'What terms said on the day named, and where they stand; not legal advice.';

export const NOTHING = 'nothing is released, and nothing is used whose terms are known';

/** The licence as the paper prints it, or what is known in its place. */
export const licenceWords = ({ licence, terms }: AssetRow): string =>
  licence?.name ?? (terms === null ? 'none named' : `none named; ${terms.name}`);

/** Where the terms of a row come from, what they forbid, and when and where that was seen. */
export function termsWords({ terms, termsFrom, limits, withdrawn }: AssetRow): string[] {
  const known =
    terms === null
      ? []
      : [
          `${termsFrom === 'lexicon' ? 'known terms' : 'terms'}: ${terms.name}${limits.length === 0 ? '' : ` (${limits.join('; ')})`}, ${asOf(terms)}`,
        ];
  // What forbids nothing needs no second line.
  const note = terms?.note === undefined || limits.length === 0 ? [] : [terms.note];
  return [...known, ...note, ...(withdrawn === null ? [] : [withdrawn])];
}
