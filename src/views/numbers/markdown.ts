import { computedWords, inputWords, placeWords } from '../../reporters/text/working-rows.ts';
import { escapeWords } from '../markdown-words.ts';
import type { View } from '../view.ts';
import { NOTHING, numberRows, tally } from './workings.ts';

/** The same list as a table for a review or a pull request. */
export const numbersMarkdown: View = (paper) => {
  const title = `# Recomputed: ${escapeWords(paper.title ?? paper.source.path)}`;
  const rows = numberRows(paper);
  if (rows.length === 0) return `${title}\n\n${NOTHING}\n`;
  const lines = rows.map(({ rule, working }) =>
    line([
      working.agrees ? '✓' : '**✗**',
      escapeWords(working.what),
      escapeWords(`${working.printed.quote}${placeWords(working.printed)}`),
      escapeWords(computedWords(working)),
      escapeWords(`${working.formula}; ${working.inputs.map(inputWords).join(', ')}`),
      rule,
    ]),
  );
  const head = [
    line(['', 'what', 'printed', 'computed', 'from', 'rule']),
    line(Array.from({ length: 6 }, () => '---')),
  ];
  return `${[title, [...head, ...lines].join('\n'), tally(rows)].join('\n\n')}\n`;
};

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
