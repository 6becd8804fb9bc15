import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Cell, Row, Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { tableLabel } from '../../results/tables/names/table-label.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

/** A setting that a paragraph gives one value and a table of settings another, while both agree on the others. */
export interface SettingInTable {
  readonly quantity: string;
  readonly statement: Statement;
  readonly text: string;
  readonly label: string;
  readonly cell: Cell;
  /** What the paragraph and the table have in common. */
  readonly agree: readonly string[];
}

const N = String.raw`\$?(\d[\d,]*(?:\.\d+)?(?:e-?\d+)?\s?[kKM]?)(?![\d.,]*\d|[\p{L}%^×]|\s?[×^])`;
/** What stands between a setting and its value. */
const IS = String.raw`(?:\s(?:is|are|was|were|of|to|at|as|with|set|fixed|a|value|rate|coefficient|probability|equal|used)){0,5}\s?[=:]?\s?`;
const told = (before: string, after = ''): RegExp =>
  new RegExp(after === '' ? String.raw`\b${before}${IS}${N}` : String.raw`\b${before}${IS}${N}|${N} ${after}\b`, 'giu');

/** What is set once for a run, with the label of its row and the words of a sentence. */
const QUANTITIES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['weight decay', /^(?:adamw? )?weight decay$/, told('weight[- ]decay', 'weight decay')],
  ['dropout', /^drop ?out(?: rate| prob\w*)?$/, told('dropout', 'dropout')],
  ['label smoothing', /^label smoothing$/, told('label smoothing', 'label smoothing')],
  [
    'warm-up steps',
    /^(?:\w+ )?warm ?up (?:steps|iterations|updates)$/,
    told('warm-?up (?:steps|iterations|updates)', 'warm-?up steps'),
  ],
  [
    'training steps',
    /^(?:train\w* |total |max\w* )?(?:steps|iterations|updates)$/,
    told('(?:total|training) steps', '(?:training )?(?:steps|iterations|updates)'),
  ],
  ['batch size', /^(?:global |train\w* )?batch ?size$|^tokens per batch$/, told('batch[- ]size', 'tokens per batch')],
  [
    'gradient clipping',
    /^(?:max )?grad\w* ?(?:norm )?clip\w*(?: norm)?$/,
    told('gradient(?:s are)? clip\\w*(?: norm)?'),
  ],
  ['epochs', /^(?:train\w* |num\w* |number of )?epochs$/, told('number of epochs', 'epochs')],
];
/** One of these is in every paragraph that is looked at: what is given with no other setting is of some other run. */
const MAY_TELL = /\b(?:weight[- ]decay|dropout|warm-?up)\b/i;
/** So many other settings are the same before the paragraph and the table are of one run. */
const AGREE = 2;

/** Paragraphs that differ from one table in one setting, and agree with it on enough others. */
export const settingsInTable = memoize((paper: Paper): readonly SettingInTable[] => {
  const tables = paper.tables().map((table) => ({ table, settings: settingsOf(table) }));
  const known = tables.filter(({ settings }) => settings.length > AGREE);
  if (known.length === 0) return [];
  const paragraphs = new Set(
    matching(paper.statements(), MAY_TELL).flatMap(({ section, within }) =>
      NOT_OWN_WORK.has(section.role) || within.type !== 'paragraph' ? [] : [within],
    ),
  );
  const all = groupBy(paper.statements(), ({ within }) => within);
  return [...paragraphs].flatMap((paragraph) => {
    const said = toldIn(all.get(paragraph) ?? []);
    const found = known.map(({ table, settings }) => {
      const both = said.flatMap((one) => {
        const of = settings.filter(({ quantity }) => quantity === one.quantity);
        return of.length === 1 ? [{ one, cell: of[0]!.cell, same: of[0]!.value === one.value }] : [];
      });
      return { table, agree: both.filter(({ same }) => same), differ: both.filter(({ same }) => !same) };
    });
    // A table that has all of it is the one that is meant.
    if (found.some(({ agree, differ }) => differ.length === 0 && agree.length > AGREE)) return [];
    return found.flatMap(({ table, agree, differ }): SettingInTable[] => {
      const [only] = differ;
      return only === undefined || differ.length > 1 || agree.length < AGREE
        ? []
        : [
            {
              quantity: only.one.quantity,
              statement: only.one.statement,
              text: only.one.text,
              label: tableLabel(table),
              cell: only.cell,
              agree: agree.map(({ one }) => one.quantity),
            },
          ];
    });
  });
});

interface Told {
  readonly quantity: string;
  readonly statement: Statement;
  readonly text: string;
  readonly value: number;
}

/** The settings of which a paragraph gives one value each. */
function toldIn(statements: readonly Statement[]): Told[] {
  return QUANTITIES.flatMap(([quantity, , pattern]) => {
    const found = statements.flatMap((statement) =>
      [...statement.text.matchAll(pattern)].flatMap((match): Told[] => {
        const text = (match[1] ?? match[2] ?? '').trim();
        const value = valueOf(text);
        return value === null ? [] : [{ quantity, statement, text, value }];
      }),
    );
    return found.length === 1 ? found : [];
  });
}

interface Listed {
  readonly quantity: string;
  readonly cell: Cell;
  readonly value: number;
}

/** The rows of a table that give a setting one value for all that it is set for. */
const settingsOf = ({ rows }: Table): Listed[] =>
  rows.flatMap((row): Listed[] => {
    const [first, ...rest] = row.children;
    const label = first?.text.toLowerCase().replace(/[-_]/g, ' ').replace(/\s+/g, ' ').trim() ?? '';
    const quantity = QUANTITIES.find(([, pattern]) => pattern.test(label))?.[0];
    const value = quantity === undefined || row.header ? null : oneValue(rest);
    return value === null ? [] : [{ quantity: quantity!, cell: rest[0]!, value }];
  });

function oneValue(cells: Row['children']): number | null {
  const values = new Set(cells.map(({ text }) => valueOf(text.trim())));
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

/** "25k" and "25,000" are one. */
function valueOf(text: string): number | null {
  const match = /^\$?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?:e-?\d+)?)\s?([kKM]?)\$?$/.exec(text);
  return match === null ? null : Number(match[1]!.replaceAll(',', '')) * magnitudeOf(match[2]);
}
