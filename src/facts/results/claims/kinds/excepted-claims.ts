import type { Paper } from '../../../../paper/paper.ts';
import { ownNamePattern } from '../../../names/own-names.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import type { OpposedClaims } from './opposed-claims.ts';

const WELL = String.raw`(?:effective\w*|superior\w*|outperform\w*|improv\w*|surpass\w*|state[- ]of[- ]the[- ]art|best)`;
const NOUN = String.raw`(?:data ?sets|benchmarks|tasks|domains|languages)`;
/** "And show its effectiveness on all public datasets". */
const ON_ALL = new RegExp(
  String.raw`\b${WELL}\b[^.;]{0,60}\b(?:on|across|in|over) all (?:of )?(?:the )?(?:\w+ ){0,2}?${NOUN}\b`,
  'i',
);
const WORSE = String.raw`(?:(?:demonstrat|show|obtain|achiev|yield|exhibit|ha)\w* (?:slightly |a |an )?(?:worse|inferior|lower|poorer) (?:performance|results?|accurac(?:y|ies)|scores?)|(?:performs?|performed|is|was) (?:slightly )?(?:worse|inferior)|underperforms?|underperformed|falls? (?:short|behind)|fell (?:short|behind))`;
/** "It also leads on A, but showed worse performance on B": a name of what it is worse on. */
const BUT_WORSE = new RegExp(
  String.raw`\b(?:[Bb]ut|[Ee]xcept|[Hh]owever|[Aa]lthough|[Tt]hough|[Ww]hile)\b[^.;]{0,60}?\b(${WORSE}(?: \w+){0,3} (?:on|in|for) (?:the )?\p{Lu}[\p{L}\d-]+)`,
  'u',
);
/** The account of one's own results: who is meant, and that it does well elsewhere. */
const OWN = /^(?:\w+, )?(?:it|this|our|we|the proposed|they)\b/i;
const AHEAD =
  /\b(?:superior|outperform\w*|match\w*|best|better|highest|surpass\w*|leads?|ahead|state[- ]of[- ]the[- ]art)\b/i;
const HEDGED = /\b(?:most|many|several|some|nearly|almost|except\w*|but|may|could|can|will|not)\b/i;

/** Good on all in the opening or the end, and worse on one among the results. */
export function exceptedClaims(paper: Paper): OpposedClaims[] {
  const all = matching(paper.statements({ role: ['abstract', 'introduction', 'conclusion'] }), [ON_ALL]).filter(
    ({ text }) => !HEDGED.test(ON_ALL.exec(text)![0]),
  );
  if (all.length === 0) return [];
  const own = ownNamePattern(paper);
  return matching(paper.statements(), [BUT_WORSE]).flatMap((withException): OpposedClaims[] => {
    const { text, section } = withException;
    const { index, 1: exception } = BUT_WORSE.exec(text)!;
    const before = text.slice(0, index);
    if (NOT_OWN_WORK.has(section.role) || !(OWN.test(text) || own?.test(before) === true) || !AHEAD.test(before))
      return [];
    return [{ systems: [OURS, null], withoutException: all, withException, exception: exception! }];
  });
}

const OURS = 'the paper’s own system';
