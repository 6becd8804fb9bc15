import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { countIn } from '../named/claim-words.ts';
import type { OpposedClaims } from './opposed-claims.ts';

const AHEAD = String.raw`(?:outperform|surpass|improv|beat|exceed)(?:e?s|ed|ing)?`;
const NOUN = String.raw`(?:data ?sets|benchmarks|tasks|languages|domains|settings)`;
const COUNT = String.raw`(?:(?:all|each|every|both)(?: of)?|(?:all )?(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}))`;
/** "Significantly outperforms the others on six data sets". */
const SIGNIFICANT = new RegExp(
  String.raw`\b(?:(?:statistically )?significantly ${AHEAD}|${AHEAD}\b[^.;,]{0,80} significantly)\b[^.;]{0,80}? (?:on|across|in|for) (${COUNT} (?:[\w-]+ ){0,4}?${NOUN})\b`,
  'i',
);
/** "On the smallest set, our improvement is not statistically significant". */
const INSIGNIFICANT =
  /\b(?:our|the|this|these) (?:improvements?|gains?|differences?|advantages?)\b[^.;]{0,100}?\b((?:is|are|was|were) not (?:statistically )?significant)\b/i;
const NAMES_A_SET = /\b(?:[Oo]n|[Ff]or|[Ii]n) (?:the )?(?:\w+ ){0,2}?\p{Lu}[\p{L}\d-]*[\p{Lu}\d]/u;
const HEDGED = /\b(?:most|many|several|some|nearly|almost|except\w*|may|could|can|will|not|out of)\b/i;
/** What the difference is of that is spoken of: not of the system and the others. */
const OF_OTHERS = /\b(?:between the (?:annotators|groups|runs|seeds|prompts|raters)|ablat\w*|humans?|annotators?)\b/i;
const COUNTED = new RegExp(
  String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:[\w-]+ ){0,4}?${NOUN}\b`,
  'gi',
);

/** Significantly ahead on all in the opening or the end, and by one's own words not significantly on one. */
export function insignificantClaims(paper: Paper): OpposedClaims[] {
  const opening = paper.statements({ role: ['abstract', 'introduction', 'conclusion'] });
  const all = matching(opening, [SIGNIFICANT]).filter(({ text }) => {
    const [whole, scope] = SIGNIFICANT.exec(text)!;
    return !HEDGED.test(whole) && isAll(scope!, opening);
  });
  if (all.length === 0) return [];
  return matching(paper.statements(), [INSIGNIFICANT]).flatMap((withException): OpposedClaims[] => {
    const { text, section } = withException;
    if (NOT_OWN_WORK.has(section.role) || !NAMES_A_SET.test(text) || OF_OTHERS.test(text)) return [];
    return [
      {
        systems: [OURS, 'the others significantly'],
        withoutException: all,
        withException,
        exception: INSIGNIFICANT.exec(text)![1]!,
      },
    ];
  });
}

const OURS = 'the paper’s own system';

/** "All", or a number where the paper speaks of no other number of them. */
function isAll(scope: string, opening: readonly Statement[]): boolean {
  if (/^(?:all|each|every|both)\b/i.test(scope)) return true;
  const told = countIn(scope);
  return (
    told !== null &&
    opening
      .flatMap(({ text }) => text.match(COUNTED) ?? [])
      .map(countIn)
      .every((count) => count === null || count === told)
  );
}
