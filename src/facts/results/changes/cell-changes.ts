import type { Cell, Table } from '../../../paper/nodes.ts';
import { printedNumber, type Printed } from '../tables/printed.ts';

/** What stands behind a value as its change: `+3.2`, `−7.94 %`, `1.6×`. */
export interface PrintedChange {
  /** As printed, with its sign, brackets off. */
  readonly text: string;
  /** Its size, without sign. */
  readonly size: Printed;
  readonly sign: '+' | '-' | null;
  readonly unit: '' | '%' | '×';
  /** Where its digits stand in the text of the cell, null where a converter moved them. */
  readonly at: Place | null;
}

/** A part of the text of a cell. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** One value of a table; several may share a cell where the rows below it were drawn together. */
export interface Entry {
  readonly cell: Cell;
  readonly printed: Printed;
  readonly change: PrintedChange | null;
  /** Where its digits stand in the text of the cell, null where a converter moved them. */
  readonly at: Place | null;
  /** The row of the table, the column, and which one of its cell. */
  readonly row: number;
  readonly column: number;
  readonly place: number;
  /** Rows between two headers or two names of groups. */
  readonly block: number;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const UNIT = String.raw`(?:\s?(?:%|[KMBTGk](?![a-z])|[KMGT]i?B|ms|s|h|W)(?![\p{L}\d]))?`;
const SPREAD = String.raw`(?:\s?±\s?${NUMBER})?`;
const VALUE = new RegExp(String.raw`([-−–]?\s?${NUMBER})(${UNIT})${SPREAD}(${UNIT})[*†‡§]*`, 'uy');
const WAY = '[↑↓▲▼△▽⇑⇓]';
const SIGNED = new RegExp(
  String.raw`\(?\s?(${WAY}\s?[-+−–]?|[-+−–]\s?${WAY}?)\s?(${NUMBER})\s?(%|×|x(?!\p{L})|pp\b|pts?\b)?\s?${WAY}?\s?\)?`,
  'uy',
);
/** Without a sign only what a bracket and a unit tell from a spread. */
const BRACKETED = new RegExp(String.raw`\(\s?()(${NUMBER})\s?(%|×|x)\s?${WAY}?\s?\)`, 'uy');
/** Behind a spread a bracket alone is none: "68.19 ± 0.95 (8.07)" says how far it is from a reference. */
const DISTANCE = new RegExp(String.raw`\(\s?()(${NUMBER})\s?(%)?\s?\)`, 'uy');
/** "70.8 (=)": no change. */
const EQUAL = /\(\s?=\s?\)/uy;
/** "3 × 10 − 5", whose exponent came down. */
const POWER = /(?:^|[×·\s])10\s?[-−–]\s?\d{1,3}$/u;
const ORPHAN = /^\s?\(?\s?[+↑↓]\s?\d/u;
const BETWEEN = /[\s;,]*/y;
const MOST_CHARACTERS = 90;

/** The values of a table with their changes. */
export interface Entries {
  readonly read: readonly Entry[];
  /** Cells with digits that could not be read. */
  readonly unread: readonly Pick<Entry, 'row' | 'column'>[];
  /** Columns in which a change stands without its value: its rows are not as they were printed. */
  readonly broken: ReadonlySet<number>;
}

const LIKE_CHANGE = /\d\s?%?\s?\(?\s?[-+−–↑↓▲▼△▽⇑⇓]|\\(?:up|down)arrow|\([^()]{1,12}[×x%]|±[^()]{1,12}\(\s?\d/u;

/** Whether so many cells of a table look as if they printed a change, which few tables have. */
export function hasChanges(table: Table, least: number): boolean {
  let found = 0;
  for (const { children } of table.rows)
    for (const { text } of children) if (LIKE_CHANGE.test(text) && ++found >= least) return true;
  return false;
}

/** The values of a table with the changes that its cells print beside them, in the order of rows. */
export function entriesOf(table: Table): Entries {
  const found: Entry[] = [];
  const unread: Pick<Entry, 'row' | 'column'>[] = [];
  const broken = new Set<number>();
  let block = 0;
  for (const [row, { header, group, children }] of table.rows.entries()) {
    if (header || group) {
      block += 1;
      continue;
    }
    for (const cell of children) {
      const { column } = cell;
      const values = cell.columns > 1 ? [] : read(cell.text);
      if (values.length === 0 && /\d/.test(cell.text)) unread.push({ row, column });
      if (ORPHAN.test(cell.text)) broken.add(column);
      found.push(...values.map((one, place): Entry => ({ ...one, cell, row, column, place, block })));
    }
  }
  return { read: found, unread, broken };
}

type Read = Pick<Entry, 'printed' | 'change' | 'at'>;

/** All of a cell or nothing: where a part of it is no value and no change, nobody knows what the rest is. */
function read(raw: string): Read[] {
  if (raw.length > MOST_CHARACTERS || !/\d/.test(raw) || POWER.test(raw)) return [];
  const text = plain(raw);
  const place = (start: number, digits: string) => (text === raw ? { start, end: start + digits.length } : null);
  const found: Read[] = [];
  let behindSpread = false;
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) {
    const last = found.at(-1);
    const change =
      last !== undefined && last.change === null
        ? (matchAt(SIGNED, text, at) ?? matchAt(behindSpread ? DISTANCE : BRACKETED, text, at))
        : null;
    if (change !== null) {
      found[found.length - 1] = {
        ...last!,
        change: { ...changeOf(change), at: place(at + change[0].indexOf(change[2]!), change[2]!) },
      };
      at += change[0].length;
      continue;
    }
    const equal = last !== undefined && last.change === null ? matchAt(EQUAL, text, at) : null;
    if (equal !== null) {
      const size = printedNumber((0).toFixed(last!.printed.decimals));
      found[found.length - 1] = { ...last!, change: { text: '=', size, sign: null, unit: '', at: null } };
      at += equal[0].length;
      continue;
    }
    const value = matchAt(VALUE, text, at);
    if (value === null) return [];
    found.push({
      printed: printedNumber(value[1]!, (value[2]! + value[3]!).trim()),
      change: null,
      at: place(at, value[1]!),
    });
    behindSpread = value[0].includes('±');
    at += value[0].length;
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(text: string, at: number): number {
  BETWEEN.lastIndex = at;
  return at + BETWEEN.exec(text)![0].length;
}

/** Digits that a converter set apart are joined, marks of LaTeX taken off. */
const plain = (text: string): string =>
  text
    .replace(/\\(?:uparrow|downarrow|times)\b/g, (name) => ({ '\\uparrow': '↑', '\\downarrow': '↓' })[name] ?? '×')
    .replace(/[$_^{}\\]/g, ' ')
    .replace(/(\d)\s?\.\s?(?=\d)/g, '$1.')
    .trim();

function changeOf([text, way = '', digits, unit = '']: RegExpExecArray): Omit<PrintedChange, 'at'> {
  return {
    text: text.replace(/[()\s]/g, ''),
    size: printedNumber(digits!),
    sign: way.includes('+') ? '+' : /[-−–]/.test(way) ? '-' : null,
    unit: unit === '%' ? '%' : /[×x]/.test(unit) ? '×' : '',
  };
}
