import { evidence, type Finding } from '../../../src/engine/answer.ts';
import {
  changeWorkings,
  FORMULAS,
  nameOfCell,
  nameOfChange,
  unitOfChange,
} from '../../../src/facts/results/changes/change-working.ts';
import type { JudgedChange } from '../../../src/facts/results/changes/judged-changes.ts';
import { computed, type Way } from '../../../src/facts/results/changes/change-ways.ts';
import { saysCompared } from '../../../src/facts/results/changes/of-new-value.ts';
import { derivedWorkings, unitOfDerived } from '../../../src/facts/results/derived/derived-working.ts';
import type { PrintedChange } from '../../../src/facts/results/changes/cell-changes.ts';
import type { JudgedDerived } from '../../../src/facts/results/derived/judged-derived.ts';
import type { Interval } from '../../../src/facts/numbers/interval.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** With fewer that agree, one that does not is less sure to be wrong. */
const SURE = 5;
const MOST_SHOWN = 5;

/** One finding speaks of changes of one table that are made in one way of one base, and are all far off or none. */
export const kindOf = (one: JudgedChange): string => [one.table.span.start, one.way, one.against, isFar(one)].join('|');

/** The changes of one kind that are not what value and base give. */
export function describeChanges(paper: Paper, wrong: readonly JudgedChange[]): Finding {
  const [one] = wrong as [JudgedChange];
  const shown = wrong.slice(0, MOST_SHOWN);
  const told = (each: JudgedChange) => `${byHandOfChange(each)}, printed ${each.entry.change.text}`;
  const name = nameOfChange(one);
  const others = wrong.map((each) => each.others);
  const fewest = Math.min(...others);
  const asides = shown.flatMap(({ other, entry, table, ...each }) =>
    other === null || !isExact({ other, entry, table, ...each })
      ? []
      : [
          `${entry.change.text} is the change from ${other.printed.text} (${nameOfCell(table, other.cell, other.place)})`,
        ],
  );
  return {
    message:
      wrong.length === 1
        ? `the change of ${name === '' ? 'a cell' : `“${name}”`} in ${one.label} is ${told(one)}`
        : `${wrong.length} changes of ${one.label} are wrong: ${shown.map((each) => `“${nameOfChange(each)}” ${told(each)}`).join('; ')}${wrong.length > shown.length ? '; …' : ''}`,
    ...(fewest < SURE ? { confidence: 'medium' as const } : {}),
    because: [
      ...asides,
      `${fewest}${Math.max(...others) > fewest ? ' or more' : ''} other changes beside ${wrong.length === 1 ? 'it' : 'each'} are ${wrong.every(({ entry, way }) => way === 'points' && isPlain(entry.change)) ? 'the distance from the base' : FORMULAS[one.way]}, the base being ${one.against}`,
    ].join('; '),
    workings: wrong.flatMap((each) => changeWorkings(paper, each)),
    help: isFar(one)
      ? 'compare the two values with their other tables: the change is so far off that one of them is likelier to be wrong'
      : 'recompute the change, or say what it is compared with',
    evidence: shown.flatMap(({ entry, base }) => [
      evidence('trigger', entry.cell, `the change ${entry.change.text}`),
      ...(base.cell === entry.cell ? [] : [evidence('conflict', base.cell, 'what it is compared with')]),
    ]),
  };
}

/** A difference or a speed-up of a line of its own that is not what the two values give. */
export function describeDerived(paper: Paper, judged: JudgedDerived): Finding {
  const { line, label, one, value, base, way, others, computed: given } = judged;
  const name = nameOfCell(line.table, one.cell) || line.name;
  const [to, from] =
    isPlain(one.change) && way === 'points' && value.printed.value < base.printed.value ? [base, value] : [value, base];
  // Between far ends of a quotient there is no middle that a reader would get.
  const size = way === 'times' ? value.printed.value / base.printed.value : middleOf(given);
  const gives = changeByHand(way, to.printed.text, from.printed.text, size, one.change.size.decimals);
  const side = line.cells.every(({ cell }) => cell.column === one.cell.column) ? 'column' : 'row';
  return {
    message: `“${name}” in ${label} is ${gives}${unitOfDerived(judged)}, printed ${one.change.text}`,
    ...(others < SURE ? { confidence: 'medium' as const } : {}),
    because: `${others} other numbers of its ${side} agree (${FORMULAS[way]})`,
    workings: derivedWorkings(paper, judged),
    help: `one of ${[...new Set([value.printed.text, base.printed.text, one.change.text])].join(', ')} is wrong: recompute it, or say what is compared`,
    evidence: [
      evidence('trigger', one.cell, one.change.text),
      evidence('conflict', value.cell, 'what it compares'),
      ...(base.cell === value.cell ? [] : [evidence('conflict', base.cell, 'with this')]),
    ],
  };
}

/** A table whose percentages are of the new value: those that can be nothing else, the largest first. */
export function describeOfNewValue(paper: Paper, decisive: readonly JudgedChange[]): Finding {
  const [most] = decisive;
  const { label, entry, base } = most!;
  const ofBase = { ...most!, way: 'of the base' as const, computed: computed(entry, base, 'of the base') };
  return {
    message: `the percentages of ${label} are divided by the new value, not by the one it is compared with: ${byHandOfChange(ofBase)}, printed ${entry.change.text}`,
    confidence: saysCompared(paper, most!) ? 'medium' : 'low',
    because: `${decisive.length} changes are ${FORMULAS['of the new value']}, and none is ${FORMULAS['of the base']} only`,
    help: 'divide by the value that the change starts from, or say by what you divide',
    evidence: decisive
      .slice(0, 4)
      .map((one) => evidence('trigger', one.entry.cell, `the change ${one.entry.change.text}`)),
  };
}

const middleOf = ({ low, high }: Interval): number => (low + high) / 2;

/** Whether the printed change is, to its last digit, that from the other value. */
const isExact = ({ entry, other, way }: JudgedChange): boolean =>
  Math.abs(middleOf(computed(entry, other!, way)) - entry.change.size.value) <=
  0.5001 * 10 ** -entry.change.size.decimals;

/** A distance, printed without a sign. */
const isPlain = ({ sign, text }: PrintedChange): boolean => sign === null && !/[↑↓▲▼△▽⇑⇓]/u.test(text);

/** So many times what is printed is no slip of the change, but of a cell. */
const FAR = 5;

const isFar = ({ computed: given, entry: { change } }: JudgedChange): boolean =>
  change.size.value > 0 && middleOf(given) >= FAR * change.size.value;

function byHandOfChange(one: JudgedChange): string {
  const { entry, base, way, computed: given } = one;
  const { size } = entry.change;
  const isFall = entry.printed.value < base.printed.value;
  const [to, from] = isPlain(entry.change) && isFall && way === 'points' ? [base, entry] : [entry, base];
  const rises = !isFall && entry.change.sign === '-';
  const gives = changeByHand(way, to.printed.text, from.printed.text, middleOf(given), size.decimals);
  return `${rises ? gives.replace('= ', '= +') : gives}${unitOfChange(one)}`;
}

/** "71.30 − 68.20 = 3.10", "(0.0450 − 0.0500) / 0.0500 = −10.00". */
function changeByHand(way: Way, to: string, from: string, size: number, decimals: number): string {
  const falls = Number(to.replace(/[^\d.]/g, '')) < Number(from.replace(/[^\d.]/g, ''));
  const result = `${falls && way !== 'times' && way !== 'one part in' ? '−' : ''}${size.toFixed(decimals)}`;
  switch (way) {
    case 'points':
      return `${to} − ${from} = ${result}`;
    case 'of the base':
      return `(${to} − ${from}) / ${from} = ${result}`;
    case 'of the new value':
      return `(${to} − ${from}) / ${to} = ${result}`;
    case 'times':
      return `${to} / ${from} = ${result}`;
    case 'one part in':
      return `${from} / ${to} = ${result}`;
  }
}
