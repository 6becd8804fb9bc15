import {
  evidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  type Answer,
  type Finding,
} from '../../../engine/answer.ts';
import { groupBy } from '../../../group-by.ts';
import type { Row } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { showInterval } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import type { Entry } from './cell-changes.ts';
import { computed, cutOff, fits, judgedChanges, type JudgedChange } from './judged-changes.ts';

const MOST = 4;
/** With fewer that agree, one that does not is less sure to be wrong. */
const SURE = 5;
/** Cells that are per cent of the new value and cannot be of the base, before a table is said to reckon so. */
const DECISIVE = 3;
const FORMULAS: Record<JudgedChange['way'], string> = {
  points: 'new value − base',
  'of the base': '(new value − base) / base',
  'of the new value': '(new value − base) / new value',
  times: 'new value / base',
  'one part in': 'base / new value',
};
const COMPARED =
  /\b(?:relative to|compared (?:to|with)|with respect to|w\.r\.t\.|over|versus|vs\.?|against|from)\b.{0,60}\b(?:base(?:line)?s?|non-\w+|original|vanilla|without)\b/i;

/** What the printed changes of a paper's cells say of the values beside them. */
export function judgeChanges(paper: Paper): Answer {
  const all = judgedChanges(paper);
  if (all.length === 0) return notApplicable('no cells print their change beside their value');
  const wrong = all.filter(({ agrees }) => !agrees);
  const tables = [...groupBy(all, ({ table }) => table).values()];
  const findings = [
    ...wrong.map((one) => cellFinding(paper, one)),
    ...tables.flatMap((one) => ofNewValue(paper, one) ?? []),
  ];
  const right = all.filter(({ agrees }) => agrees);
  const workings = right.flatMap((one) => workingsOf(paper, one));
  if (findings.length > 0) return { ...missed(...findings.slice(0, MOST)), workings } as Answer;
  if (right.length === 0) return inconclusive('nothing says of what value the printed changes are');
  const answer = met(
    right
      .slice(0, 8)
      .map((one) =>
        evidence('satisfies', one.entry.cell, `against ${one.base.printed.text}: ${one.entry.change.text}`),
      ),
    `${right.length} printed changes recomputed, all agree`,
  );
  return { ...answer, workings } as Answer;
}

const unitOf = ({ entry: { change }, way }: JudgedChange): string =>
  way.startsWith('of') ? ' %' : change.unit === '×' ? '×' : '';

const nameOf = ({ table, entry: { cell } }: JudgedChange): string => {
  const over = (row: Row) =>
    row.header
      ? row.children.filter(({ column, columns }) => column <= cell.column && cell.column < column + columns)
      : [];
  const head = table.rows.flatMap(over).findLast(({ text }) => text.trim() !== '');
  const row = table.rows.find(({ children }) => children.includes(cell))!.children[0]!;
  return [row === cell ? '' : row.text.trim(), head?.text.trim() ?? ''].filter((name) => name !== '').join(', ');
};

function cellFinding(paper: Paper, one: JudgedChange): Finding {
  const { label, entry, base, against, others, other } = one;
  return {
    message: `the change of ${nameOf(one) || 'a cell'} in ${label} is printed as ${entry.change.text}, and ${base.printed.text} to ${entry.printed.text} is ${showInterval(middle(one))}${unitOf(one)}`,
    ...(others < SURE ? { confidence: 'medium' as const } : {}),
    because: `${others} other changes beside it are ${FORMULAS[one.way]}, the base being ${against}${other === null ? '' : `; against ${other.printed.text} it would be right`}`,
    workings: workingsOf(paper, one),
    help: 'recompute the change, or say what it is compared with',
    evidence: [
      evidence('trigger', entry.cell, `the change ${entry.change.text}`),
      ...(base.cell === entry.cell ? [] : [evidence('conflict', base.cell, 'what it is compared with')]),
    ],
  };
}

/** The middle of the interval, below nought where the value falls. */
function middle({ computed: { low, high }, entry, base, way }: JudgedChange) {
  const falls = way !== 'times' && way !== 'one part in' && entry.printed.value < base.printed.value;
  const at = ((low + high) / 2) * (falls ? -1 : 1);
  return { low: at, high: at };
}

function ofNewValue(paper: Paper, all: readonly JudgedChange[]): Finding | null {
  const known = all.filter(
    ({ entry: { change, printed }, base, agrees }) =>
      agrees &&
      change.unit === '%' &&
      // "+47 %" of speed beside a shorter time is reckoned so on purpose.
      (change.sign === '+') === printed.value > base.printed.value,
  );
  const only = (way: JudgedChange['way'], not: JudgedChange['way']) =>
    known.filter((one) => one.way === way && !fits(one.entry, one.base, not));
  const decisive = only('of the new value', 'of the base');
  if (decisive.length < DECISIVE || only('of the base', 'of the new value').length > 0) return null;
  const shown = decisive.toSorted((a, b) => b.entry.change.size.value - a.entry.change.size.value);
  const [most] = shown;
  const { table, label, entry, base } = most!;
  const right = computed(entry, base, 'of the base');
  const says = table.caption !== null && COMPARED.test(paper.quote(table.caption.span));
  return {
    message: `the percentages of ${label} are of the new value, not of the one it is compared with: ${base.printed.text} to ${entry.printed.text} is ${showInterval(middle({ ...most!, computed: right }))} %, and ${entry.change.text} is printed`,
    confidence: says ? 'medium' : 'low',
    because: `${decisive.length} changes are ${FORMULAS['of the new value']}, and none is ${FORMULAS['of the base']} only`,
    help: 'divide by the value that the change starts from, or say by what you divide',
    evidence: shown
      .slice(0, 4)
      .map((one) => evidence('trigger', one.entry.cell, `the change ${one.entry.change.text}`)),
  };
}

/** Only what stands in the text digit by digit: a reader, and who checks this linter, must find it there. */
function workingsOf(paper: Paper, one: JudgedChange): Working[] {
  const { label, entry, base, way } = one;
  const spanOf = ({ cell, at }: Pick<Entry, 'cell' | 'at'>) =>
    at === null || paper.quote(cell.span) !== cell.text
      ? null
      : { start: cell.span.start + at.start, end: cell.span.start + at.end };
  const [from, to, printed] = [spanOf(base), spanOf(entry), spanOf({ cell: entry.cell, at: entry.change.at })];
  if (from === null || to === null || printed === null) return [];
  return [
    {
      ...makeWorking({
        what: `change of ${nameOf(one) || 'a cell'} (${label})`,
        formula: FORMULAS[way],
        source: 'the cells of the table',
        inputs: [
          input('base', { text: base.printed.text, span: from }),
          input('new value', { text: entry.printed.text, span: to }),
        ],
        computed: one.computed,
        printed: { text: entry.change.size.text, span: printed, interval: cutOff(entry.change) },
        unit: unitOf(one).trim(),
      }),
      agrees: one.agrees,
    },
  ];
}
