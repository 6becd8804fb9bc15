import { memoize } from '../../paper/memoize.ts';
import type { Cell, Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { magnitudeOf, magnitudeReached, MILLION } from '../../magnitudes.ts';

/** How often the parts of the training data are seen, by a table's column of epochs. */
export interface EpochsColumn {
  /** The row with the most passes. */
  span: Span;
  /** Ascending. */
  values: readonly number[];
}

/** Tokens that the training processes against tokens that there are. */
export interface TokenCounts {
  trained: { statement: Statement; tokens: number };
  unique: { statement: Statement; tokens: number };
}

const EPOCHS = /^(?:(?:#|no\.|num\.?|number) ?(?:of )?)?(?:epochs?|passes)(?: ?\(.{0,20}\))?$/i;
const OF_DATA =
  /\bdata(?:sets?)?\b|\bcorp(?:us|ora)\b|\bsubsets?\b|\bsources?\b|\bmixtures?\b|\bsampling\b|\btokens\b/i;
const OF_SETTINGS = /hyper[- ]?parameters?|learning rate|\blr\b|batch|fine-?tun|\bseeds?\b|\bablation/i;
const NUMBER = /^[<~≈∼]?\s?\d{1,3}(?:\.\d{1,3})?$/;
/** Parts of a mixture; with fewer it is a table of something else. */
const LEAST_PARTS = 2;

/** A table of the training data with a column of epochs, or null. */
export const epochsColumn = memoize((paper: Paper): EpochsColumn | null => {
  for (const table of paper.tables()) {
    const words = paper.quote(table.span);
    const caption = table.caption === null ? '' : paper.quote(table.caption.span);
    const head = headOf(table);
    if (head === null || !OF_DATA.test(words) || OF_SETTINGS.test(words)) continue;
    if (!OF_DATA.test(`${caption} ${headers(table)}`)) continue;
    const parts = table.rows.flatMap((row) => {
      const text =
        row.header || row.group ? undefined : row.children.find(({ column }) => column === head.column)?.text;
      return text !== undefined && NUMBER.test(text) ? [{ row, passes: Number(text.replace(/[^\d.]/g, '')) }] : [];
    });
    if (parts.length < LEAST_PARTS) continue;
    const ordered = parts.toSorted((a, b) => a.passes - b.passes);
    return { span: ordered.at(-1)!.row.span, values: ordered.map(({ passes }) => passes) };
  }
  return null;
});

const headOf = ({ rows }: Table): Cell | null =>
  rows.flatMap(({ header, children }) => (header ? children : [])).find(({ text }) => EPOCHS.test(text.trim())) ?? null;
const headers = ({ rows }: Table): string =>
  rows.flatMap(({ header, children }) => (header ? children.map(({ text }) => text) : [])).join(' ');

const TOKENS = String.raw`(?<number>\d{1,4}(?:[.,]\d{1,3})?)\s?(?<unit>T|B|M|trillion|billion|million)\b(?:\s\w+){0,2}\stokens`;
const TRAINED = new RegExp(
  String.raw`\b(?:pre-?)?train(?:ed|ing|s)?\b[^.;]{0,60}?\b(?:on|for|over|with|through|sees?|processes)\s(?:[\w-]+\s){0,4}?${TOKENS}`,
  'i',
);
const UNIQUE = new RegExp(
  String.raw`\b(?:corpus|data ?sets?|training (?:set|data)|collection|mixture|text)\b[^.;]{0,60}?\b(?:contains?|has|have|holds|comprises?|consists? of|total(?:s|l?ing)|of|with|amounts? to|yields?|leaves)\s(?:[\w-]+\s){0,4}?${TOKENS}`,
  'i',
);
const OTHERS = /\bet al\b|\bfine-?tun|\bper (?:batch|step|second)\b|\bbatch(?:es)?\b/i;

/** The largest counts that the text gives; null where it does not give both. */
export const tokenCounts = memoize((paper: Paper): TokenCounts | null => {
  const own = paper
    .statements()
    .filter(({ section, text }) => !NOT_OWN_WORK.has(section.role) && !OTHERS.test(text) && /tokens/i.test(text));
  const largest = (pattern: RegExp, from: readonly Statement[]) =>
    from
      .flatMap((statement) => {
        const { number, unit } = pattern.exec(statement.text)?.groups ?? {};
        if (number === undefined || unit === undefined) return [];
        return [{ statement, tokens: Number(number.replace(',', '')) * magnitudeOf(unit) }];
      })
      .toSorted((a, b) => b.tokens - a.tokens)[0] ?? null;
  const trained = largest(
    TRAINED,
    // "Trained on a corpus of 300B tokens" counts what there is.
    own.filter(({ text }) => !UNIQUE.test(text)),
  );
  const unique = largest(UNIQUE, own);
  return trained === null || unique === null ? null : { trained, unique };
});

/** "1.4 T", "600 B". */
export function showTokens(tokens: number): string {
  const { factor, letter } = magnitudeReached(tokens) ?? MILLION;
  return `${Number((tokens / factor).toPrecision(4))} ${letter}`;
}
