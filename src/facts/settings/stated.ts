import type { Span } from '../../paper/span.ts';

/** One setting that the paper states, with the words that state it. */
export interface Stated {
  /** The id of the item: `learning-rate`. */
  readonly item: string;
  /** As printed, blanks folded: "3e-4", "AdamW". */
  readonly value: string;
  /** The sentence, or the row of the table. */
  readonly span: Span;
  readonly from: 'text' | 'table' | 'code';
  /** What a row or column of a table says it holds for: a model, a data set; null in prose. */
  readonly of: string | null;
  /** Something else may be meant, so that any other statement is better. */
  readonly unsure?: boolean;
  /** It is meant, and yet another statement says more: the processor beside a card, a later stage. */
  readonly lesser?: boolean;
}

/** How one kind of setting is written. */
export interface Item {
  readonly id: string;
  /** For people, in the singular: "learning rate". */
  readonly title: string;
  /** A quick test that a sentence may state it at all. */
  readonly word: RegExp;
  /** The word for what a bare number counts, beside it or in its label: "epochs = 3" is 3 epochs. */
  readonly unit?: RegExp;
  /** Ways to state it in a sentence, each with a group `value`. */
  readonly prose: readonly RegExp[];
  /** Sentences that speak of something else by the same words. */
  readonly not?: RegExp;
  /** Where the value, written ‹so› in its sentence or behind its label, is that of something else: "the first ‹100K› batches". */
  readonly notAs?: readonly RegExp[];
  /** Where it may well be that of something else, the value marked in the same way, in a sentence or behind a label. */
  readonly unsureAs?: readonly RegExp[];
  /** The same for a label and its value in a table, with all other cells of that table behind them. */
  readonly unsureBeside?: RegExp;
  /** The label of a row or column, or a key of a configuration, in lower case with blanks for `_`, `.` and `-`. */
  readonly label: RegExp;
  /** A caption under which a label is of something else: a table of what the data hold. */
  readonly notCaption?: RegExp;
  readonly notLabel?: RegExp;
  /** Labels that state it by themselves, with a group `value`. */
  readonly named?: RegExp;
  /** The label says which of several things the value is, and belongs to it: "dropout 0.1". */
  readonly several?: boolean;
  /** Labels may say in what its bare numbers are counted: "Params (M)". */
  readonly scaled?: boolean;
  /** What a cell beside such a label has to look like. */
  readonly cell: RegExp;
}

/** Whether any of the patterns matches; false where there are none. */
export const isAny = (patterns: readonly RegExp[] | undefined, text: string): boolean =>
  patterns?.some((pattern) => pattern.test(text)) === true;

/** A bare number with the unit that the words beside it name. */
export function withUnit(unit: RegExp | undefined, value: string, words: string): string {
  if (unit === undefined || !BARE.test(value)) return value;
  const name = unit.exec(words)?.[0].toLowerCase();
  if (name === undefined) return value;
  return `${value} ${value === '1' ? name.replace(/s$/, '') : name.replace(/s?$/, 's')}`;
}

/** A bare number with the million or billion that its label counts in: 66 under "# param. (Millions)" is 66M. */
export function withScale({ scaled }: Pick<Item, 'scaled'>, value: string, label: string): string {
  const bare = value.replace(/^\*+|\*+$/g, '');
  if (scaled !== true || !BARE.test(bare) || /[kKMBT]$/.test(bare)) return value;
  const unit = SCALE.exec(label)?.[1]?.toUpperCase().slice(0, 1);
  return unit === undefined ? value : `${bare}${unit}`;
}

const SCALE = /(?:[([/]\s?(?:in )?(?:10\^?6 ?)?|\bin )(M|B|K|millions?|billions?|[Mm]il\.?|thousands?)\s?[)\]]?$/i;

const BARE = /^\d[\d.,]*(?: ?[kKMBT])?$/;

/** The title without what it says in brackets. */
export const shortTitle = ({ title }: Pick<Item, 'title'>): string => title.replace(/ \(.*$/, '');

/** Items by id, each with all that is stated of it in text order. */
export type Settings = ReadonlyMap<string, readonly Stated[]>;

/** What a fact of its own found in prose, as a statement of an item. */
export const fromText = (item: string, value: string, span: Span): Stated => ({
  item,
  value,
  span,
  from: 'text',
  of: null,
});

/** All that is stated of an item, in text order. */
export const statedOf = (settings: Settings, id: string): readonly Stated[] => settings.get(id) ?? [];

/** The first statement of an item, or null. */
export const firstOf = (settings: Settings, id: string): Stated | null => settings.get(id)?.[0] ?? null;

/** The words of a value with the blanks that some papers print inside numbers taken out: "0 . 001" is "0.001". */
export const tidy = (value: string): string =>
  value
    .replace(/\\(?:times|cdot)(?![A-Za-z])/g, '×')
    .replace(/\s+/g, ' ')
    .replace(/\b10 ?\^? ?\{? ?([-−–]) ?(\d{1,2})\b\}?/g, '10^$1$2')
    // A raised exponent is printed flat by some converters: no batch is 60 × 104.
    .replace(/(\d ?[×·⋅] ?10)([3-9]|1[0-2])\b/g, '$1^$2')
    .replace(/(\d) ?\. ?(?=\d)/g, '$1.')
    .replace(/(\d) ?(?:e|𝑒|푒) ?(?:\^ ?\{? ?)?([-−–]) ?(?=\d)/giu, '$1e$2')
    .replace(/^[\s,:=(]+|[\s,;:(]+$/g, '');
