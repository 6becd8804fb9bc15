import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { exactly } from '../numbers/interval.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { countMarkers } from './markers.ts';
import { namesOf, type Names } from './names.ts';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = String.raw`(?<!than |at least |up to |Tables? |Figures? |Sections? |Steps? |Fig\. |[\d.,–×/=-]\s?)\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2])`;
/** What papers count by name; of other things a list often explains instead of naming. */
const KINDS = String.raw`(?:tasks|data ?sets|benchmarks|models|baselines|metrics|methods|languages|domains|categories|classes|variants|backbones|corpora|environments|games|subsets|test sets|optimi[sz]ers|algorithms|approaches|architectures|systems|LLMs|networks|measures|families|regions|subjects|competitors|collections|suites)`;
const NOUN = String.raw`(?:(?!(?:of|on|in|and|or|with|for|to|from|at|by|per|over|are|is)\s)\p{L}[\p{L}-]*\s){0,4}?`;
/** "on 3 tasks (Heron and Stork)", "four datasets: A, B, C, and D", "three models, namely A, B and C". */
const NAMED = new RegExp(
  String.raw`${COUNT} ${NOUN}${KINDS}(?:\s(\()|\s?:\s|,? namely:?\s|,? i\.e\.,?\s)(?=\p{Lu}|[\p{L}\d-]*\p{Lu})`,
  'giu',
);
/** "two components: (i) …, and (ii) …". */
const MARKED = new RegExp(String.raw`${COUNT} ${NOUN}[\p{L}-]{3,}s\b([^.:;\d]{0,80}):\s*(?=\(?(?:1|i|a|I|A)\))`, 'giu');
const ANY_COUNT = new RegExp(
  String.raw`\b(?:${WORDS.slice(1).join('|')}|\d+) (?:\p{L}[\p{L}-]* ){0,3}[\p{L}-]{3,}s\b`,
  'iu',
);

/** Counts that a sentence announces beside what it then names: "in 3 tasks (Heron and Stork)". */
export const announcedCounts = memoize((paper: Paper): readonly Working[] =>
  paper
    .statements()
    .filter(({ section: { role } }) => !NOT_OWN_WORK.has(role))
    .flatMap((statement) => [...namedIn(paper, statement), ...markedIn(paper, statement)]),
);

function namedIn(paper: Paper, statement: Statement): Working[] {
  const text = blank(statement.text, /\[[^\]]{0,60}\]/g);
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const start = match.index + match[0].length;
    const names =
      match[2] === undefined ? namesOf(blank(text.slice(start), /\([^()]{0,120}\)/g)) : inBrackets(text, start);
    return names === null ? [] : [working(paper, statement, match[1]!, match.index, { start, ...names })];
  });
}

function inBrackets(text: string, start: number): Names | null {
  const end = text.indexOf(')', start);
  if (end < 0) return null;
  const names = namesOf(text.slice(start, end));
  // A bracket that goes on behind the names says something else.
  return names !== null && names.end >= end - start ? names : null;
}

function markedIn(paper: Paper, statement: Statement): Working[] {
  const { text } = statement;
  return [...text.matchAll(MARKED)].flatMap((match) => {
    const start = match.index + match[0].length;
    const marked = countMarkers(text.slice(start));
    // "six methods of two kinds: (i) …": the nearest count is meant, and here there are two.
    if (marked === null || ANY_COUNT.test(match[2] ?? '')) return [];
    const between = text.slice(start, start + marked.end);
    if (ANY_COUNT.test(between) && /[;:]/.test(between)) return [];
    return [
      working(paper, statement, match[1]!, match.index, {
        start,
        end: marked.end,
        least: marked.count,
        most: marked.count,
      }),
    ];
  });
}

/** Blanks instead of what must not be read, so that places stay. */
const blank = (text: string, what: RegExp): string => text.replace(what, (found) => ' '.repeat(found.length));

function working(
  paper: Paper,
  { span }: Statement,
  count: string,
  at: number,
  { start, end, least, most }: Names & { start: number },
): Working {
  const value = WORDS.includes(count.toLowerCase()) ? WORDS.indexOf(count.toLowerCase()) : Number(count);
  const list = { start: span.start + start, end: span.start + start + end };
  return makeWorking({
    what: 'number of things announced',
    formula: 'count of what is named',
    source: 'counting',
    inputs: [input('named', { text: paper.quote(list), span: list })],
    computed: { low: least, high: most },
    printed: {
      text: count,
      span: { start: span.start + at, end: span.start + at + count.length },
      interval: exactly(value),
    },
    unit: '',
  });
}
