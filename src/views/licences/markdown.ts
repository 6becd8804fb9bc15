import { assetTable, type AssetRow } from '../../facts/assets/asset-table.ts';
import { describePosition, positionOf } from '../position.ts';
import { escapeWords } from '../markdown-words.ts';
import type { View } from '../view.ts';
import { LEGEND, licenceWords, MAY, NO_ADVICE, NOTHING, termsWords } from './words.ts';

/** The same table for a README, a pull request or a review. */
export const licencesMarkdown: View = (paper) => {
  const rows = assetTable(paper);
  const title = `# What a reader may do: ${escapeWords(paper.title ?? paper.source.path)}`;
  if (rows.length === 0) return `${title}\n\n${NOTHING}\n`;
  const place = (row: AssetRow) => describePosition(positionOf(paper, row.span));
  const lines = rows.map((row) =>
    line([
      `${row.owner === 'own' ? '**' : ''}${escapeWords(row.name)}${row.owner === 'own' ? '**' : ''}`,
      `${row.how}${place(row) === '' ? '' : `, ${place(row)}`}`,
      escapeWords(licenceWords(row)),
      row.access,
      MAY[row.may.commercial],
      MAY[row.may.redistribute],
      MAY[row.may.train],
    ]),
  );
  const notes = rows.flatMap((row) => {
    const words = termsWords(row);
    return words.length === 0 ? [] : [`- ${escapeWords(row.name)}: ${escapeWords(words.join('; '))}`];
  });
  const head = [
    line(['asset', 'how', 'licence', 'access', 'sell', 'share', 'train']),
    line(Array.from({ length: 7 }, () => '---')),
  ];
  return `${[title, [...head, ...lines].join('\n'), notes.join('\n'), LEGEND, NO_ADVICE].filter((part) => part !== '').join('\n\n')}\n`;
};

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
