import { groupBy } from '../../group-by.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import type { Span } from '../../paper/span.ts';
import { memoize } from '../../paper/memoize.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { corpusOf, type Corpus } from '../text/search/corpus.ts';
import { everyMatch } from '../text/search/every-match.ts';
import { spelledOut } from './respectively.ts';
import { isAny, tidy, withUnit, type Item, type Settings, type Stated } from './stated.ts';
import { tableSettings } from './table-settings.ts';
import { withoutBlankThousands } from './blank-thousands.ts';
import { isOfTheField } from './chosen/of-the-field.ts';
import { isAsRivalsSay, isTheirAct } from './chosen/their-act.ts';
import { isUndone } from './chosen/undone.ts';
import { isVariant } from './variants.ts';

const ELSEWHERE: ReadonlySet<Role> = new Set(['related-work', 'references', 'acknowledgements']);
/** A background section tells of others, but for sentences in the first person. */
const OWN = /\b(?:we|our|ours)\b/i;
/** Thanks are no statement of the machines; that the experiments ran on them is one, wherever it stands. */
const RAN_ON =
  /^(?!\W{0,3}(?:\w+ ){0,4}(?:thank\w*|grateful|acknowledge)\b(?! to)).*(?:\b(?:carr(?:y|ied) out|ran|run|perform\w*|conduct\w*|execut\w*|did) (?:[\w-]+ ){0,4}(?:training|experiments?|runs|computations?|simulations?)\b|\b(?:training|experiments?|computations?|simulations?|models?) (?:[\w-]+ ){0,5}(?:carried out|ran|run|performed|conducted|executed|done|trained|took place)\b)[^.;]{0,60}\b(?:on|with|using|thanks to|by)\b/is;
/** Longer ones are tables that were taken for prose, or worse. */
const LONGEST = 1500;
/** Cells shorter than this hold values, not phrases. */
const LEAST_PHRASE = 15;
const LONGEST_CODE = 4000;

/** Rows of a table that were taken for a sentence: nearly half of it is numbers, but for a list in brackets ("seeds (1, 2, 3)"). */
function isNumbers(text: string): boolean {
  const words = text.replace(LIST_IN_BRACKETS, '').split(' ');
  return words.length > 12 && words.filter((word) => /\d/.test(word)).length > 0.4 * words.length;
}

const LIST_IN_BRACKETS = / \((?:\d{1,6}, ?){1,12}\d{1,6}\)/g;

/** The sentences in which a paper states settings of its own. */
export const ownStatements = memoize((paper: Paper): readonly Statement[] =>
  paper
    .statements()
    .filter(
      ({ text, section }) =>
        text.length <= LONGEST &&
        !isNumbers(text) &&
        (!ELSEWHERE.has(section.role) || (section.role === 'acknowledgements' && RAN_ON.test(text))) &&
        (section.role !== 'background' || OWN.test(text)),
    ),
);

interface Source {
  readonly text: string;
  readonly span: Span;
  readonly from: Stated['from'];
  readonly lesser?: true;
}

/** Where settings are stated in words: sentences, cells that hold phrases, listings. */
const sources = memoize((paper: Paper): { all: readonly Source[]; corpus: Corpus } => {
  const own = ownNamePattern(paper);
  const all: Source[] = ownStatements(paper)
    // A question states nothing.
    .filter(
      ({ text, section }) =>
        !isTheirAct(text) &&
        !isAsRivalsSay(text) &&
        !(isOfTheField(text, section) && own?.test(text) !== true) &&
        !text.trimEnd().endsWith('?'),
    )
    .map(({ text, span }) => ({ text: spelledOut(withoutBlankThousands(paper, text)), span, from: 'text' }));
  for (const { rows } of paper.tables())
    for (const row of rows)
      for (const cell of row.children) {
        const { text, span } = cell;
        // A cell that asks something is an example of data.
        if (text.length >= LEAST_PHRASE && !text.includes('?'))
          all.push({ text, span, from: 'table', ...(isVariant(row, cell) ? { lesser: true } : {}) });
      }
  for (const { kind, span } of paper.codes())
    if (kind !== 'prompt')
      all.push({
        text: paper.text.slice(span.start, Math.min(span.end, span.start + LONGEST_CODE)),
        span,
        from: 'code',
      });
  return { all, corpus: corpusOf(all.map(({ text }) => text)) };
});

/** An item that a source speaks of, with the ways of stating it that fit there. */
type Mentioned = Pick<Item, 'id' | 'prose' | 'not' | 'notAs' | 'unsureAs' | 'unit'>;

/** All that the text, the tables and the listings of a paper state of these items, in text order. */
export function readSettings(paper: Paper, items: readonly Item[]): Settings {
  const found: Stated[] = tableSettings(paper, items);
  const { all, corpus } = sources(paper);
  const mentioned = all.map((): Mentioned[] => []);
  for (const item of items) {
    const places = corpus.matches(item.word);
    const spoken = corpusOf(places.map((i) => all[i]!.text));
    const stating = item.prose.map((pattern) => ({ pattern, at: new Set(spoken.matches(pattern)) }));
    for (const [k, i] of places.entries()) {
      const prose = stating.filter(({ at }) => at.has(k)).map(({ pattern }) => pattern);
      if (prose.length > 0) mentioned[i]!.push({ ...item, prose });
    }
  }
  for (const [i, source] of all.entries()) found.push(...inWords(source, mentioned[i]!));
  found.sort((a, b) => a.span.start - b.span.start);
  return groupBy(found, ({ item }) => item);
}

function inWords({ text, span, from, lesser }: Source, items: readonly Mentioned[]): Stated[] {
  return items.flatMap(({ id, prose, not, notAs, unsureAs, unit }) => {
    if (not?.test(text) === true) return [];
    for (const pattern of prose) {
      const found = stated(pattern, text, notAs);
      if (found === null) continue;
      const unsure = isAny(unsureAs, marked(text, found));
      const value = withUnit(unit, tidy(found.value), found.words);
      return [{ item: id, value, span, from, of: null, ...(unsure ? { unsure } : {}), ...(lesser ? { lesser } : {}) }];
    }
    return [];
  });
}

interface Found {
  readonly value: string;
  readonly at: number;
  /** All that the pattern took. */
  readonly words: string;
}

/** The words beside a value, and the value marked in them. */
const marked = (text: string, { value, at }: Pick<Found, 'value' | 'at'>): string =>
  `${text.slice(Math.max(0, at - BESIDE), at)}‹${value}›${text.slice(at + value.length, at + value.length + BESIDE)}`;

/** Characters beside a value that say what it is. */
const BESIDE = 60;

/** What is taken away states nothing: "we replace the ReLU by the SwiGLU" states the second. */
const TAKEN_AWAY =
  /\b(?:replac|remov|substitut|discard|abandon)\w*(?:(?!\b(?:by|with|and|instead|add\w*|us(?:e|ing))\b)[^.;,]){0,40}$|\b(?:instead of|rather than|in place of|no longer|without)(?: \w+){0,3} $/i;

/** A number that points somewhere: "the dimensions in Table 1". */
const POINTS_AT =
  /\b(?:tables?|tab\.|fig(?:ure|\.)?s?|sections?|sec\.|append(?:ix|ices)|eq(?:uation|n|\.)?s?|algorithms?|footnotes?|chapters?|lines?|pages?)[\s(~]{0,3}$/i;

/** "is decayed by 0.5", "reduced by a factor of 2", "increases the depth by 9 layers": how much something changes, and not what it is. */
const CHANGES =
  /\b(?:increas|decreas|reduc|decay|divid|multipl|lower|shrink|enlarg|drop|scal|anneal|deepen|widen|grow)\w*\b[^.;,]{0,40}\bby (?:(?:an? |the )?factor of |about |roughly |around |approximately |up to |another )?$|\bfactor of (?:about |roughly )?$/i;

/** "a large batch, following the usual setup [16]" cites; "= [16]" and "of [16, 32]" are lists. */
const CITES = /(?<!(?:[=:(]|\b(?:of|is|are|to|with|set|at|in)) ?)\[$/;

/** "a larger batch size (3) and a high learning rate (4)": what is counted off in brackets. */
const ENUMERATOR = /\($/;
const ENUMERATED = /\([1-9]\)/g;

/** "32, 64, \\textbf{128}": of the values that were tried, the one that is set in bold. */
const CHOSEN = /^[\d\s,\\.$]{1,60}\\(?:text|math)bf\{ ?(\d[\d.,]{0,9}) ?\}/;

/** "for 600, 500 and 30 steps, respectively": the last of a list is none of the others. */
const RESPECTIVELY = /^[^.;]{0,40}\brespectively\b/i;
const COUNTED = /\d ?[kKM]? (?:[\w-]+ )?[a-z]+s$/;
const LISTED = /(?:(?<![\w.^])\d[\d.]{0,8}(?:,\d{3}){0,3}[kKM]?,? ){1,8}(?:and |& )?$/;

/** The first value of a pattern that the sentence does not take away. */
function stated(pattern: RegExp, text: string, notAs: Item['notAs']): Found | null {
  for (const match of everyMatch(pattern, text)) {
    const value = match.groups?.['value'];
    if (value === undefined) continue;
    const at = match.index + (match[0].startsWith(value) ? 0 : match[0].lastIndexOf(value));
    const before = text.slice(Math.max(0, at - BESIDE), at);
    if (TAKEN_AWAY.test(before) || POINTS_AT.test(before) || CHANGES.test(before)) continue;
    if (isUndone(text, at, at + value.length)) continue;
    if (/^\d{1,3}$/.test(value) && CITES.test(before) && text[at + value.length] === ']') continue;
    if (
      ENUMERATOR.test(`${before}${/^\(?/.exec(value)![0]}`) &&
      /^\(?\d$/.test(value) &&
      [...text.matchAll(ENUMERATED)].length > 1
    )
      continue;
    if (isAny(notAs, marked(text, { value, at }))) continue;
    const behind = text.slice(at + value.length);
    const listed = RESPECTIVELY.test(behind) && COUNTED.test(value) ? LISTED.exec(text.slice(0, at)) : null;
    const whole = `${listed?.[0] ?? ''}${value}`;
    return { value: CHOSEN.exec(behind)?.[1] ?? whole, at: at + value.length - whole.length, words: match[0] };
  }
  return null;
}
