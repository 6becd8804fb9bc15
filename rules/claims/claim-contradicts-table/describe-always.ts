import { evidence, type Finding } from '../../../src/engine/answer.ts';
import type { BrokenClaim } from '../../../src/facts/results/claims/judged/broken-claims.ts';
import type { Behind } from '../../../src/facts/results/claims/kinds/always-ahead.ts';
import { settingTold } from '../../../src/facts/results/claims/named/line-settings.ts';
import type { StandingClaim } from '../../../src/facts/results/claims/kinds/standing-claims.ts';
import { isSize } from '../../../src/facts/results/tables/names/names.ts';
import { shownLabels } from '../../../src/facts/results/tables/names/shown-label.ts';
import type { ResultTable, SystemLine } from '../../../src/facts/results/tables/tables.ts';
import { cellsOf, list, plainName, working } from '../../../src/facts/results/tables/words.ts';
import { lastLabel } from '../../../src/facts/results/tables/names/line-names.ts';

/**
 * Ahead of all on everything, but for a few cells; which lines and cells are meant is read from their names. Where no
 * sentence says which table it speaks of, another may be meant.
 */
export function brokenFinding({
  statements,
  table,
  behind,
  of,
  level,
  word,
  pointed,
  elsewhere,
}: BrokenClaim): Finding {
  const lines = [...new Set(behind.map(({ line }) => line))];
  const name = commonName(lines.map(ownName));
  const isCommon = lines.every((line) => name.split(' ').every((word) => ownName(line).includes(word)));
  const shown = behind.slice(0, MOST_CELLS).map((one) => {
    const whose = isCommon ? '' : `${plainName(one.line.shown)}, `;
    return `${whose}${cellsOf(one)} of ${rivalOf(table, one)}${rowOf(table, one)}`;
  });
  const others = elsewhere
    .filter(
      (one, i, all) =>
        one.table.label !== table.label && all.findIndex((other) => other.table.label === one.table.label) === i,
    )
    .slice(0, 3)
    .map((one) => `${one.table.label} (${list(one.behind.map(({ measure }) => measure.short || one.table.label))})`);
  return {
    message: `${name} is said to be ahead (“${word}”), and ${table.label} shows it behind: ${shown.join('; ')}${behind.length > shown.length ? `; and ${behind.length - shown.length} more` : ''}`,
    ...(pointed ? { severity: 'note' as const, confidence: 'medium' as const } : { confidence: 'low' as const }),
    because: [
      `ahead in ${of - behind.length - level} other pairs of cells that were compared${level === 0 ? '' : `, and level in ${level}`}`,
      ...(others.length === 0 ? [] : [`behind in ${others.join(', ')} too`]),
    ].join('; '),
    help: `say where it is not ahead, or “on average” if that is what is meant`,
    evidence: [
      ...statements.slice(0, 4).map((one) => evidence('trigger', one, 'the claim')),
      ...behind
        .slice(0, 4)
        .flatMap((one) => [
          evidence('conflict', one.a.cell, `${one.line.shown}, ${one.measure.short}`),
          evidence('conflict', one.b.cell, `${one.rival.shown}, ${one.measure.short}`),
        ]),
    ],
  };
}

/** What a line is called by itself, without what groups it. */
const ownName = (line: SystemLine): string => {
  const last = plainName(shownLabels([lastLabel(line)]));
  return /\p{L}{2}/u.test(last) && !isSize(last) ? last : plainName(line.shown);
};

/** The rival, and in brackets under what it stands together with the one that is behind. */
function rivalOf(table: ResultTable, { line, rival }: Behind): string {
  const above = rival.path.slice(0, -1);
  const isShared = above.length > 0 && above.every(({ text }, i) => line.path[i]?.text === text);
  const name = isShared && ownName(rival) !== ownName(line) ? ownName(rival) : plainName(rival.shown);
  const told = [
    name === plainName(rival.shown) ? '' : plainName(shownLabels(above.map(({ text }) => text))),
    settingTold(table, line),
  ];
  const under = told.filter((text) => text !== '' && name !== text).join(', ');
  return under === '' ? name : `${name} (${under})`;
}

/** Where the systems stand in columns, and the name of the measure leaves open which row is meant: " (row “5%”)". */
function rowOf({ table }: ResultTable, { measure, a, b }: Behind): string {
  const row = table.rows.find(({ children }) => children.includes(a.cell));
  const label = row?.children.find(({ text }) => text.trim() !== '');
  if (row === undefined || label === undefined || !row.children.includes(b.cell)) return '';
  return label === a.cell || label === b.cell || measure.path.some((cell) => row.children.includes(cell))
    ? ''
    : ` (row ${table.rows.filter(({ header, group }) => !header && !group).indexOf(row) + 1}, “${label.text.trim()}”)`;
}

const MOST_CELLS = 3;

/** The words that all names share, in their order: what a claim calls the system that several lines are of. */
function commonName(names: readonly string[]): string {
  const [first = [], ...rest] = names.map((name) => name.split(/\s+/));
  const common = [...first].filter((word) => rest.every((other) => other.includes(word)));
  return rest.length === 0 || common.length === 0 ? names[0]! : common.join(' ');
}

/** A claim of the whole paper points to no table, and may mean others: said with care. */
export const standingFinding = ({ statements, table, rival, behind, of }: StandingClaim): Finding => ({
  message: `the paper’s own system is said to be always ahead, and in ${table.label} ${plainName(rival.shown)} is ahead in ${behind.length} of the ${of} cells that were compared`,
  confidence: 'low',
  because: `${table.label}: ${behind.slice(0, 6).map(working).join('; ')}`,
  help: `say where ${plainName(rival.shown)} is ahead, or “on average” if that is what is meant`,
  evidence: [
    ...statements.slice(0, 3).map((one) => evidence('trigger', one, 'the claim')),
    ...behind
      .slice(0, 3)
      .flatMap((one) => [
        evidence('conflict', one.a.cell, `the paper's own, ${one.measure.short}`),
        evidence('conflict', one.b.cell, `${rival.shown}, ${one.measure.short}`),
      ]),
  ],
});
