import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { Working } from '../../numbers/working.ts';
import { countsOf, type Count } from './counts-in.ts';
import { totalWorking } from './total-working.ts';

/** From a whole to the first of its parts. */
const TO_PARTS =
  /^ [^.;:()\d]{1,70}?[ ,(](?:comprising|consisting of|composed of|made up of|of which|(?:split|divided|partitioned|separated|divid(?:e|ing)|splitting)(?: \w+){0,3} into|in total, with|(?<!\b(?:compared|comparable|contrast|contrasted|comparison|along|together|on par|consistent) )with|including|using)(?: the| a| an| about| roughly)? $|^ [^.;:()\d]{1,50}(?: \(|: )$/iu;
/** From a part to the next one. */
const NEXT_PART =
  /^[\p{L} '’()-]{0,64}(?:,|;|\/|\+|(?<= )and(?= )|(?<= )plus(?= )|(?<= )as well as(?= )) ?(?:and )?(?:another |the remaining |remaining |the other |a further |further |the )?$|^:$/iu;
/** "40 for herons and 37 for storks), and 3 for each": the list ended with its bracket. */
const CLOSES = /^[^()]*\p{L}[^()]*\)[^(]*$/u;
/** Things that are no parts of one whole, or that are counted for each of several. */
const NO_PARTS =
  /\b(?:each|per|every|respectively|at least|at most|up to|between|layers?|epochs?|steps?|iterations?|runs?|seeds?|hours?|days?|minutes?|seconds?|times?|GPUs?|by|[GTPM]?FLOPS?|[GTPM]?FLOPs?\/s|[kKMG]?B\/s|(?:tokens?|images?|samples?|frames?|requests?) ?(?:\/|per) ?s(?:ec(?:onds?)?)?|fps)\b/i;
/** From the last part to the whole. */
const TO_WHOLE =
  /^ ?[^.;:()\d]{0,70}?[ ,(](?:for a total of|with a total of|totall?ing|in total,?|resulting in(?: a total of)?|result in(?: a total of)?|(?:giving|yielding|making|forming|summing to|adding up to|amounting to)(?: us)?(?: a total of)?|a total of|i\.e\.,?|= ?)(?: about| roughly| approximately)? ?$/iu;
/** "500 songs with a train/validation/test split of 400/50/50". */
const TO_SPLIT =
  /^ [^.;:()\d]{1,60}?\b(?:split|splits|partition|division|divided|partitioned|distributed)\b[^.;:()\d]{0,60}?\(? ?$/iu;
/** "We divide the 500 songs into 400 and 100". */
const DIVIDE = /\b(?:split|divid\w+|partition\w*|separat\w+)\b[^.;:()\d]{0,40}$/i;
const INTO = /^ [^.;:()\d]{1,50}? into(?: the| a)? $/i;
/** A list goes on without a number. */
const GOES_ON =
  /^[^.;:()\d]{0,60}?(?:, | ,|,? and |, as well as | plus )(?:a |an |the |one |two |three |several |some |all )?(?!(?:including|which|where|each|while|with|we|all|both|for|resulting|then|respectively|as|so|in|to|is|are|was|were|they|it|this|that|thus|making|giving|covering|ensuring)\b)\p{L}/iu;
/** The parts are counted for each of the things that are the whole. */
const OF_EACH = /^[^.;:()\d]{0,50}\b(?:each|per|every)\b/i;
/** What stands between a whole and its parts in any of the forms. */
const LINKS =
  /\b(?:compris\w+|consist\w+|composed|made up|of which|into|with|including|using|split|splits|partition|division|distributed|total|totall?ing|resulting|giving|yielding|making|forming|summing|adding|amounting)\b|\d [^.;:()\d]{1,50}(?: \(|: )\d|i\.e\.|=/i;
/** Sums further away are of other things. */
const NEAR = 0.2;
const [FEWEST, MOST] = [2, 6];
const LEAST = 5;

/** Wholes that a sentence tells together with their parts. */
export const toldSums = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), LINKS).flatMap((statement) =>
    NOT_OWN_WORK.has(statement.section.role) || statement.text.length > 700 || !hasThreeNumbers(statement.text)
      ? []
      : sumsOf(statement),
  ),
);

const hasThreeNumbers = (text: string): boolean => (text.match(/\d[\d,.]*/g)?.length ?? 0) > 2;

/** "150 songs, of which about 90 were “alarm”, 80 “call” and 70 “song”": each is of one class. */
const OF_WHICH = /^ [^.;:()\d]{1,50}?,? of which (?:about |around |roughly |approximately )?$/iu;
const OF_CLASS = String.raw`(?:were |are )?(?:(?:classified|labell?ed|marked|tagged|annotated) (?:as )?)?(?:["“‘']+[^"”’'.;\d]{1,30}["”’']+|positives?|negatives?|neutral|correct|incorrect|labell?ed|unlabell?ed)(?: (?:examples|samples|sentences|instances|cases))?`;
const NEXT_CLASS = new RegExp(
  String.raw`^ ${OF_CLASS}(?:, |,? and |; )(?:about |around |roughly |approximately )?$`,
  'iu',
);
const LAST_CLASS = new RegExp(String.raw`^ ${OF_CLASS}(?:[.;,)]|$)`, 'iu');
/** Rounded as they are, parts may be a little more than their whole. */
const ROUNDED = 1.1;

/** Parts of which each thing is in one alone, and that are more than the whole together. */
function overfull(text: string, counts: readonly Count[]): Working[] {
  return counts.flatMap((whole, i) => {
    const first = counts[i + 1];
    if (first === undefined || !OF_WHICH.test(text.slice(whole.end, first.start))) return [];
    const parts = [first];
    for (const next of counts.slice(i + 2, i + 1 + MOST)) {
      if (!NEXT_CLASS.test(text.slice(parts.at(-1)!.end, next.start))) break;
      parts.push(next);
    }
    const total = parts.reduce((all, { value }) => all + value, 0);
    return parts.length < FEWEST ||
      !LAST_CLASS.test(text.slice(parts.at(-1)!.end)) ||
      total <= ROUNDED * whole.value ||
      parts.some(({ value }) => value > whole.value)
      ? []
      : [totalWorking(whole, parts)];
  });
}

function sumsOf({ text, span }: Statement): Working[] {
  const counts = countsOf(text, span.start);
  const workings: Working[] = overfull(text, counts);
  for (let i = 0; i < counts.length; i++) {
    const parts = partsFrom(text, counts, i);
    if (parts.length < FEWEST) continue;
    const before = counts[i - 1];
    const after = counts[i + parts.length];
    const whole =
      after !== undefined && TO_WHOLE.test(text.slice(parts.at(-1)!.end, after.start))
        ? after
        : before !== undefined && isWhole(text, before, parts)
          ? before
          : null;
    i += parts.length - 1;
    if (whole === null || whole.value < LEAST || isOneOfTwo(text, whole)) continue;
    const working = sumWorking(whole, parts);
    if (working !== null && !workings.some(({ printed }) => printed.span.start === whole.span.start))
      workings.push(working);
  }
  return workings;
}

/** "4/3 shores (giving 6/3 pairs)": two wholes side by side, each with numbers of its own. */
const isOneOfTwo = (text: string, { start, end }: Count): boolean =>
  /\d ?\/ ?$/.test(text.slice(Math.max(0, start - 4), start)) || /^ ?\/ ?\d/.test(text.slice(end, end + 4));

function isWhole(text: string, whole: Count, parts: readonly Count[]): boolean {
  const gap = text.slice(whole.end, parts[0]!.start);
  const rest = text.slice(parts.at(-1)!.end);
  if (OF_EACH.test(rest)) return false;
  return isSlashed(text, parts)
    ? TO_SPLIT.test(gap) || TO_PARTS.test(gap)
    : (TO_PARTS.test(gap) || (INTO.test(gap) && DIVIDE.test(text.slice(0, whole.start)))) && !GOES_ON.test(rest);
}

const isSlashed = (text: string, [first, second]: readonly Count[]): boolean =>
  /^ ?[/:] ?$/.test(text.slice(first!.end, second!.start));

/** The counts from one on that stand in one list. */
function partsFrom(text: string, counts: readonly Count[], from: number): Count[] {
  const parts = [counts[from]!];
  for (const next of counts.slice(from + 1, from + MOST)) {
    const gap = text.slice(parts.at(-1)!.end, next.start);
    if (!NEXT_PART.test(gap) || NO_PARTS.test(gap) || CLOSES.test(gap)) break;
    parts.push(next);
  }
  return parts;
}

function sumWorking(whole: Count, parts: readonly Count[]): Working | null {
  if (parts.some(({ value }) => value >= whole.value || value === 0)) return null;
  const total = parts.reduce((all, { value }) => all + value, 0);
  if (Math.abs(total - whole.value) > NEAR * whole.value) return null;
  return totalWorking(whole, parts);
}
