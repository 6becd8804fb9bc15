import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

/** What is searched, as a sentence or the head of a column calls it. */
export const SEARCHED: readonly (readonly [string, string])[] = [
  ['learning rate', String.raw`(?:initial |peak )?learning[ -]rates?`],
  ['batch size', String.raw`(?:mini-?)?batch[ -]?sizes?`],
  ['number of epochs', String.raw`(?:training )?epochs?`],
  ['dropout', String.raw`dropout(?: rates?| probabilit(?:y|ies))?`],
  ['weight decay', String.raw`weight[ -]decays?`],
  ['rank', String.raw`(?:LoRA )?ranks?`],
  ['temperature', String.raw`temperatures?`],
  ['prefix length', String.raw`(?:prefix|prompt) lengths?`],
  ['hidden size', String.raw`hidden (?:sizes?|dim(?:ension)?s?|units)`],
];

/** All sets from which a paper says that it chose one setting. */
export interface SearchedSets {
  readonly item: string;
  readonly statements: readonly Statement[];
  readonly values: readonly number[];
  readonly sets: readonly SearchedSet[];
}

interface SearchedSet {
  readonly values: readonly number[];
  readonly shown: string;
}

/** A set in braces, with what leads up to it. */
const SET = /([^.;{}]{0,120})\{ ?([^{}]{3,160})\}/g;
const CHOSEN =
  /\b(?:select|chosen|choose|pick|search|sweep|swept|tuned|tune|grid)(?:ed|ing|s|es)?\b|\bsearch (?:range|space)s?\b/i;
const NAMES = SEARCHED.map(([item, pattern]) => [item, new RegExp(String.raw`\b${pattern}\b`, 'gi')] as const);

/** The sets by what is chosen from them; where another sentence gives a range, nothing is known to be outside. */
export const searchedSets = memoize((paper: Paper): readonly SearchedSets[] => {
  const found = matching(paper.statements(), CHOSEN).flatMap((statement) =>
    NOT_OWN_WORK.has(statement.section.role) ? [] : setsIn(statement),
  );
  return [...groupBy(found, ({ item }) => item)].map(([item, sets]) => ({
    item,
    statements: [...new Set(sets.map(({ statement }) => statement))],
    values: sets.flatMap(({ values }) => values),
    sets,
  }));
});

function setsIn(statement: Statement) {
  let item: string | null = null;
  let at = 0;
  const text = statement.text.replaceAll('\\{', '{').replaceAll('\\}', '}');
  return [...text.matchAll(SET)].flatMap((match) => {
    const [whole, before, inside] = match as unknown as [string, string, string];
    // "From {5, 10} for one and {5, 30} for the other": the second set is of the same setting.
    item = lastNamed(before) ?? (match.index === at && !/[.;]/.test(before) ? item : null);
    at = match.index + whole.length;
    const parts = inside.split(/,|\band\b/).map((part) => part.replace(/\\?%|[$\\]/g, '').trim());
    const values = parts.filter((part) => part !== '').map(valueOf);
    return item === null || values.length < 2 || values.some(Number.isNaN)
      ? []
      : [{ item, statement, values, shown: `{${inside.trim()}}` }];
  });
}

function lastNamed(text: string): string | null {
  const ends = NAMES.flatMap(([item, pattern]) => {
    const last = [...text.matchAll(pattern)].at(-1);
    return last === undefined ? [] : [{ item, at: last.index }];
  });
  return ends.toSorted((a, b) => b.at - a.at)[0]?.item ?? null;
}

/** "3e-5", "5 × 10^{-5}", "10^-4", "0.1"; NaN of anything else. */
export function valueOf(printed: string): number {
  const text = printed
    .replace(/\s+/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\\(?:times|cdot)/g, '×');
  const power = /^(?:(\d+(?:\.\d+)?)[×x·*])?10\^?\{?(-\d{1,2})\}?$/.exec(text);
  if (power !== null) return Number(power[1] ?? 1) * 10 ** Number(power[2]);
  return /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE]-?\d{1,2})?$/.test(text) ? Number(text) : NaN;
}

/** Whether a value is one of several, but for the rounding of floating point. */
export const isOneOf = (value: number, values: readonly number[]): boolean =>
  values.some((one) => Math.abs(one - value) <= 1e-6 * Math.abs(one));
