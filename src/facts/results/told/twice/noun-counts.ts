import { hedgeBefore } from '../../../numbers/hedges.ts';
import { countsOf, type Count } from '../../../recomputed/sums/counts-in.ts';

/** How many of what a sentence says there are: "144,708 lexical substitutes". */
export interface NounCount extends Count {
  readonly noun: string;
  readonly phrase: string;
}

/** The noun that a number counts, with what stands before it. */
const COUNTED =
  /^ ((?:(?!(?:and|or|of|for|in|on|with|from|to|per|more|fewer|less|times)\b)[a-z][a-z-]+ ){0,2}?)([a-z]{3,}s)\b/;
/** What differs from run to run, and what is counted anew in each of several. */
const OF_A_RUN =
  /^(?:epochs|steps|iterations|updates|runs|seeds|trials|hours|days|minutes|seconds|years|months|weeks|times|points|layers|heads|folds|rounds|percents|bits|pixels|tokens|words|cores|gpus|parameters|params)$/;
const OF_EACH = /^[^.,;()]{0,20}\b(?:each|per|every|respectively)\b/i;
/** A part, or a number that is no count of all. */
const PART =
  /\b(?:of which|including|remaining|another|additional|further|other|only|first|top|each|every|per|same|between|to|than|batch(?:es)? of|sampled?|subset of|select\w*|random\w*)\s$/i;

/** The counts of a sentence by their nouns, without those that are hedged or counted twice in it. */
export function nounCounts(text: string, offset: number): readonly NounCount[] {
  const found = countsOf(text, offset).flatMap((count): NounCount[] => {
    const match = COUNTED.exec(text.slice(count.end, count.end + 80));
    const before = text.slice(Math.max(0, count.start - 24), count.start);
    if (match === null || OF_A_RUN.test(match[2]!) || PART.test(before) || /[(/–-]$/.test(before)) return [];
    if (hedgeBefore(text, count.start) !== null) return [];
    if (OF_EACH.test(text.slice(count.end + match[0].length))) return [];
    return [{ ...count, noun: match[2]!, phrase: `${count.text}${match[0]}` }];
  });
  return found.filter(({ noun }) => found.filter((one) => one.noun === noun).length === 1);
}

/** Digits that two things do not share by chance. */
export const isTelling = ({ value }: { readonly value: number }): boolean =>
  String(value).replace(/0+$/, '').length >= 3 && !Number.isInteger(Math.log2(value));
