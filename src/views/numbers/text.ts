import { inBlocks } from '../in-blocks.ts';
import { groupBy } from '../../group-by.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip, hang, wrap } from '../../reporters/text/layout.ts';
import { makeStyle } from '../../reporters/text/style.ts';
import { computedWords, inputWords, placeWords } from '../../reporters/text/working-rows.ts';
import type { View } from '../view.ts';
import { NOTHING, numberRows, tally } from './workings.ts';

/** What was recomputed, rule by rule: what is printed, what the formula gives, and what went into it. */
export const numbersText: View = (paper, { width, color }) => {
  const style = makeStyle(color);
  const rows = numberRows(paper);
  const title = paper.title === null ? [] : wrap(clean(paper.title), width).map(style.strong);
  const head = [...title, style.dim(clip(clean(paper.source.path), width))];
  if (rows.length === 0) return `${[...head, '', NOTHING].join('\n')}\n`;
  const groups = [...groupBy(rows, ({ rule }) => rule)].map(([rule, same]) => [
    style.strong(rule),
    ...same.flatMap(({ working }) => {
      const { what, printed, formula, inputs, agrees, relation } = working;
      // What is printed goes into the formula there, so that the two are not of one kind.
      const verdict =
        relation === 'within'
          ? `${what}: from ${printed.quote}${placeWords(printed)}, ${computedWords(working)}`
          : `${what}: printed ${printed.quote}${placeWords(printed)}, computed ${computedWords(working)}`;
      const mark = agrees ? '✓' : '✗';
      return [
        ...hang(`  ${mark} `, '    ', clean(verdict), width).map((line, i) =>
          agrees && i === 0 ? line.replace(mark, style.good(mark)) : line,
        ),
        ...hang('    ', '      ', clean(`${formula}; ${inputs.map(inputWords).join(', ')}`), width).map(style.dim),
      ];
    }),
  ]);
  return inBlocks([head, ...groups, [tally(rows)]]);
};
