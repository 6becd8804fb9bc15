import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { exactly } from '../numbers/interval.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { areCrossed } from './crossed.ts';
import { namesAt, namesInBracket, withoutCitations } from './lists.ts';
import { countBeyond, countMarkers } from './markers.ts';
import type { Listed, Names } from './names.ts';
import { PARTS, phrasesOf } from './phrases.ts';
import { countOf, numberWords } from '../numbers/number-words.ts';

const COUNT = String.raw`(?<!than |at least |up to |Tables? |Figures? |Sections? |Steps? |Fig\. )\b(?<![-–/])((?:${numberWords(2, 10)})|(?<![\d.,–×/=-]\s?)(?:[2-9]|1\d|20))`;
/** What papers count by name; of other things a list often explains instead of naming. */
const THINGS = String.raw`tasks|data ?sets|benchmarks|models|baselines|metrics|methods|languages|variants|backbones|corpora|environments|games|test sets|optimi[sz]ers|algorithms|architectures|systems|LLMs|networks|measures|competitors`;
const GROUPS = String.raw`domains|categories|classes|subsets|approaches|families|regions|subjects|collections|suites`;
const NOUN = String.raw`(?:(?!(?:of|on|in|and|or|with|for|to|from|at|by|per|over|are|is)\s)\p{L}[\p{L}-]*\s){0,4}?`;
/** "four of them are hard (", "two of which (". */
const OF_THEM = String.raw`of (?:them|these|those|which)(?: (?:are|is|were|was)(?: [\p{L}-]+){1,3})?`;
const NAME = String.raw`(?=\p{Lu}|[\p{L}\d-]*\p{Lu})`;
/** "on 3 tasks (Heron and Stork)", "four datasets: A, B, C, and D", "three models, namely A, B and C". */
const NAMED = new RegExp(
  String.raw`${COUNT} (?:${NOUN}(?:${THINGS}|${GROUPS})(?:\s(\((?:i\.e\.,?\s|namely:?\s)?)|\s?:\s|,? namely:?\s|,? i\.e\.,?\s)|${OF_THEM}\s(\())${NAME}`,
  'giu',
);
/** "four datasets, including A, B, C, D, and E": some of them only, but never more than there are. */
const AMONG = new RegExp(
  String.raw`${COUNT} ${NOUN}(?:${THINGS})(?:,? (?:including|such as)\s|\s(\((?:including|such as|e\.g\.,?)\s))${NAME}`,
  'giu',
);
/** "on four datasets, A, B, C and D." */
const BESIDE = new RegExp(String.raw`${COUNT} ${NOUN}(?:${THINGS})(?:,|\s?[–—]|\s-|-\s)\s?${NAME}`, 'giu');
/** What is missing from the list may stand behind it: "four are small (A, B, C), including one of ours (D)". */
const ONE_MORE = /^\s?\)?,?\s(?:and|including|as well as|plus|along with|together with|in addition)\b/;
/** "On two datasets, A, B and C are ahead": the names begin the sentence anew. */
const LEADS_IN =
  /(?:^|[.;:,(] ?|\b(?:and|but|while|that) )(?:on|in|across|for|over|among|with|under|from|of|to|by|using|given|at|between|after|unlike|like|as|compared|all|these|those|the|both)\b[^,;:()]{0,60}$|^[^,;:()]{0,12}$/i;
/** "two components: (i) …, and (ii) …". */
const MARKED = new RegExp(String.raw`${COUNT} ${NOUN}[\p{L}-]{3,}s\b([^.:;\d]{0,80}):\s*(?=\(?(?:1|i|a|I|A)\))`, 'giu');
const ANY_COUNT = new RegExp(String.raw`\b(?:${numberWords(1, 10)}|\d+) (?:\p{L}[\p{L}-]* ){0,3}[\p{L}-]{3,}s\b`, 'iu');

/** "Five different components of our approach: the gate, the beak, …". */
const PHRASED = new RegExp(
  String.raw`${COUNT} ${NOUN}(?:${PARTS})(?: (?:of|in|for) (?:(?:our|the|this|its|each) )?[\p{L}-]+(?: [\p{L}-]+)?)?\s?:\s(?=\p{Ll})`,
  'giu',
);

/** One of these is in every sentence that could count and name; few sentences are left for the patterns that take long. */
const MAY_NAME = new RegExp(
  String.raw`\b(?:${numberWords(2, 10)}|[2-9]|1\d|20) (?:[^\s.;:()]+\s){0,4}?(?:(?:${THINGS}|${GROUPS})(?:\s?[(:,–—-]|,? (?:namely|i\.e|including|such as))|of (?:them|these|those|which)\b)`,
  'i',
);
const MAY_PHRASE = new RegExp(
  String.raw`\b(?:${numberWords(2, 10)}|[2-9]|1\d|20) (?:[^\s.;:()]+\s){0,4}?(?:${PARTS})\b[^.;:]{0,40}:\s`,
  'i',
);
const MAY_MARK = /:\s*\(?[1ia]\)/i;

/** Counts that a sentence announces beside what it then names: "in 3 tasks (Heron and Stork)". */
export const announcedCounts = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), [MAY_NAME, MAY_MARK, MAY_PHRASE])
    .filter(({ section: { role } }) => !NOT_OWN_WORK.has(role))
    .flatMap((statement) => [...namedIn(paper, statement), ...markedIn(paper, statement)]),
);

function namedIn(paper: Paper, statement: Statement): Working[] {
  const text = withoutCitations(statement.text);
  const all = [...text.matchAll(NAMED)].flatMap((match) =>
    worked(match, namesBehind(text, match, match[2] ?? match[3]), (names, start) =>
      names.most < countOf(match[1]!) && ONE_MORE.test(text.slice(start + names.end)) ? null : names,
    ),
  );
  const some = [...text.matchAll(AMONG)].flatMap((match) =>
    worked(match, namesBehind(text, match, match[2]), (names) =>
      names.kinds > countOf(match[1]!) ? { ...names, least: names.kinds } : null,
    ),
  );
  const beside = [...text.matchAll(BESIDE)].flatMap((match) =>
    LEADS_IN.test(text.slice(0, match.index)) ? [] : worked(match, namesBehind(text, match, undefined), endsThere),
  );
  const phrased = [...statement.text.matchAll(PHRASED)].flatMap((match) => {
    const start = match.index + match[0].length;
    const list = phrasesOf(statement.text.slice(start));
    return list === null ? [] : [working(paper, statement, match, { start, ...list })];
  });
  return [...all, ...some, ...beside, ...phrased];

  function endsThere(names: Names, start: number): Listed | null {
    return /^\s?(?:[,.;)–—-]|$)/.test(text.slice(start + names.end)) ? names : null;
  }

  function worked(
    match: RegExpExecArray,
    names: Names | null,
    counted: (names: Names, start: number) => Listed | null,
  ): Working[] {
    const start = match.index + match[0].length;
    const list = names === null ? null : counted(names, start);
    return list === null ? [] : [working(paper, statement, match, { start, ...list })];
  }
}

function namesBehind(text: string, match: RegExpExecArray, bracket: string | undefined): Names | null {
  const start = match.index + match[0].length;
  return bracket === undefined ? namesAt(text, start) : namesInBracket(text, start);
}

function markedIn(paper: Paper, statement: Statement): Working[] {
  const { text } = statement;
  return [...text.matchAll(MARKED)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = paper.text.slice(statement.span.start + start, statement.within.span.end);
    const marked = countMarkers(text.slice(start)) ?? countBeyond(rest, countOf(match[1]!));
    // "six methods of two kinds: (i) …": the nearest count is meant, and here there are two.
    if (marked === null || ANY_COUNT.test(match[2] ?? '')) return [];
    const between = rest.slice(0, marked.end);
    // Fewer points than things: a point may hold several. More points are too many, unless a second count goes on with them.
    const goesOn = marked.count <= countOf(match[1]!) || /:\s*\(?\w{1,4}\)/.test(between.slice(3));
    if (goesOn && ANY_COUNT.test(between) && /[;:]/.test(between)) return [];
    if (/(?<!\w)\(?(?:1|i|a)\)/i.test(between.slice(3))) return [];
    if (areCrossed(text.slice(start), countOf(match[1]!))) return [];
    return [
      working(paper, statement, match, {
        start,
        end: marked.end,
        least: marked.count,
        most: marked.count,
      }),
    ];
  });
}

/** "four open datasets" of what was matched up to the names. */
const nounIn = (match: string): string => {
  const noun =
    /^.{3,120}?(?=\s?[(:]|,|\s?[–—]\s|\s-|- |\s(?:including|such as|namely|i\.e|that|which|to|for|of(?! (?:them|these|those|which))|in|on|with|as|by|where|are|is|were|was)\b|$)/iu.exec(
      match,
    )?.[0] ?? match;
  return `“${noun.trim()}”`;
};

function working(
  paper: Paper,
  { span }: Statement,
  { 0: whole, 1: count = '', index: at }: RegExpExecArray,
  { start, end, least, most }: Listed & { start: number },
): Working {
  const list = { start: span.start + start, end: span.start + start + end };
  return makeWorking({
    what: nounIn(whole),
    formula: 'count of what is named',
    source: 'counting',
    inputs: [input('named', { text: paper.quote(list), span: list })],
    computed: { low: least, high: most },
    printed: {
      text: count,
      span: { start: span.start + at, end: span.start + at + count.length },
      interval: exactly(countOf(count)),
    },
    unit: '',
  });
}
