import type { Paper, Statement } from '../../../paper/paper.ts';
import { previousInParagraph } from '../../text/neighbour-sentences.ts';
import { CITATION } from '../../text/citations.ts';
import { OF_OTHERS } from '../code/program-words.ts';
import { NOUN } from '../kinds.ts';
import { inOpening } from '../releases/release.ts';
import type { NamedLicence } from './licence-names.ts';

const FEW = '(?:(?!(?:of|on|in|with|from|by|using|that|which)\\b)[\\w.+-]{1,24},? ){0,4}?';
/** "The code (BSD) needs nothing else", "Our data (CC BY 4.0)": the licence stands in brackets behind what it is of. */
const IN_BRACKETS = new RegExp(
  `(?:\\bour ${FEW}${NOUN}|(?:^|[.;] |\\band )(?:the |all |both )?(?:released |accompanying |full |source )?(?:source codes?|codes?|code ?base|software|scripts|weights|check-?points|annotations)(?: (?:of|for) (?:this (?:paper|work)|our ${FEW}\\w+))?)(?:,? (?:at|on|from) \\S{1,80})? ?[([](?:[^()[\\]]{0,80}[,;] )?(?:under |licen[cs]ed under |licen[cs]e: )?(?:the |an? )?$`,
  'i',
);
/** "us to publish the tool as free software (GPL)". */
const WE_GIVE_OUT = /\b(?:we|us to) (?:\w+ )?(?:releas|publish|distribut|open-?sourc)\w*\b[^.;()]{0,80}[(] ?$/i;
/** "Code: MIT; weights: OpenRAIL". */
const LABELLED =
  /(?:^|[.;,:|] )(?:source )?(?:codes?|weights|models?|data|data ?sets?|annotations|labels|software|scripts|documentation|check-?points)\s?[:–—]\s?$/i;
/** "The code carries a BSD-style licence": code and weights without a name, where nobody else was spoken of. */
const THE_CODE_IS =
  /^\W{0,4}(?:\d{1,2} )?(?:the|all) (?:released |full |accompanying )?(?:source codes?|codes?|code ?base|scripts|weights|check-?points|annotations) (?:\w+ )?(?:is|are|carr(?:y|ies)|bears?|has|have|falls?|comes?|ships?)(?: (?:\w+ ){0,3}?(?:under|with))?(?: (?:the|an?))? $/i;
/** "labels created in this work are …", "the weights that we trained fall under …". */
const MADE_HERE =
  /\b(?:(?:created|collected|produced|made|written|recorded|trained|annotated) (?:in|for|by|during) (?:this (?:work|paper|study|project)|us)|(?:that |which )?we (?:\w+ )?(?:created?|collected?|produced?|made|wrote|recorded|trained|annotated))\b[^.;]{0,60}\b(?:is|are|was|were|will be|fall|falls|carry|carries|come|comes|have|has)\b[^.;]{0,40}$/i;
/** "Since our weights derive from Kite, they fall under …". */
const DERIVED_FALLS = new RegExp(
  `\\b(?:our|the (?:tuned|fine-?tuned|resulting|released|derived|merged|final|new)) ${FEW}${NOUN}[^.;]{0,80}, (?:they|it|these|which) (?:\\w+ )?(?:carr(?:y|ies)|bears?|inherits?|keeps?|retains?|falls?|comes?|go(?:es)?|stays?|remains?|is|are)(?: (?:\\w+ ){0,3}?(?:under|with|by|to))?(?: (?:the|its|their))? $`,
  'i',
);
/** "our benchmark is CC BY-SA 3.0", "our weights carry the Kite licence", "licence of our code: MIT". */
const OUR_THING_IS = new RegExp(
  `(?<!\\b(?:in|of|for|by|with|from|on|to|and) )\\bour ${FEW}(?:${NOUN}|(?!paper|work|study|experiments?|use\\b|usage)[\\w-]+)(?: (?:\\w+ )?(?:is|are|will be|carr(?:y|ies)|bears?|has|have|falls?|comes?|goes|go|ships?|stays?|remains?|inherits?|keeps?|retains?|takes?|adopts?|uses?)(?: (?:\\w+ ){0,3}?(?:under|with|by|in|out under))?|:)(?: (?:the|an?|its|their))? (?:same )?$|\\blicen[cs]e (?:of|for|on) our ${FEW}[\\w-]+(?: is|:)? (?:the |an? )?$`,
  'i',
);
/** "we place the simulator in the public domain", "we dedicate the labels to the public domain". */
const GIVEN_TO_ALL =
  /\b(?:we|the authors|our (?:[\w-]+ ){1,3}(?:is|are|was|were|has been|have been|will be)) (?:\w+ ){0,2}?(?:place|put|releas|dedicat|donat|gave|give|mak|publish)\w*\b(?:(?!\bfrom\b)[^.;]){0,60}$/i;
const PUBLIC_DOMAIN = /public domain/i;
/** "All three carry the Kite licence by inheritance": of what the sentence before releases. */
const CARRIES =
  /^\W*(?:All|Both|Each|They|These|Those|It|This)\b(?: (?:of (?:them|these|which)|two|three|four|five|six|\w*models?|versions|releases|variants|sizes))*,? (?:\w+ly )?(?:carr(?:y|ies)|bears?|inherits?|keeps?|retains?|falls?|comes?|go(?:es)?|stays?|remains?|is|are|ships?|has|have)(?: (?:\w+ ){0,3}?(?:under|with|by|out under|licensed under))?(?: (?:the|an?|its))? $/i;
const RELEASED =
  /\b(?:released|published|our|open-?sourced) (?:[\w-]+ ){0,3}(?:models?|weights|check-?points|code|data-?sets?|corp(?:us|ora)|benchmarks?|variants|versions|sizes)\b|\bwe (?:\w+ )?(?:releas|publish|open-?sourc|distribut)/i;
/** "Will the dataset be distributed under a licence? Yes, CC BY": a datasheet asks of what the authors give. */
const ASKS_OF_RELEASE =
  /\b(?:(?:data-?set|corpus|benchmark|model|code|it)\b[^?]{0,80}\b(?:distributed|released|shared|licen[cs]ed|available)|(?:distributed|released) under|(?:what|which) (?:licen[cs]e|terms)|licen[cs]e of (?:your|the) (?:new )?(?:data-?set|model|code|release|corpus|artifacts?))[^?]{0,160}\?/i;

/** "The library (GPLv3) runs on …", in an abstract, or where a paper says what it gives. */
const THE_TOOL =
  /(?:^|[.;] )(?:the|this) (?:[\w-]+ )?(?:librar(?:y|ies)|toolkit|toolbox|tool|package|simulator|system|framework|benchmark|data-?set|corpus)(?: is (?:\w+ )?(?:open[- ]source|free))? ?[([](?:under |licen[cs]e: )?$/i;
/** "Licence: BSD", under a heading that speaks of software. */
const FIELD = /^\W*(?:licen[cs]e|licensing)\W{1,3}$/i;
const OF_SOFTWARE =
  /\b(?:software|code|package|toolkit|librar(?:y|ies)|artifacts?|releases?|implementation|our data-?set)\b/i;
/** "the derived set is again …" */
const THE_NEW_ONE =
  /\b(?:the|this) (?:derived|resulting|new|final|annotated|extended|merged|tuned) [\w-]+ (?:is|are|falls?|stays?|remains?|goes|comes?) (?:\w+ ){0,2}$/i;
const OWN_BEFORE = [THE_NEW_ONE, IN_BRACKETS, WE_GIVE_OUT, LABELLED, MADE_HERE, DERIVED_FALLS, OUR_THING_IS];

/** Whether a sentence names a licence as that of something of the authors' own, by the words beside the name. */
export function isSaidOfOwn(paper: Paper, one: Statement, licence: NamedLicence): boolean {
  const before = one.text.slice(0, licence.index + leadOf(licence.text));
  if (OWN_BEFORE.some((pattern) => pattern.test(before))) return true;
  if (PUBLIC_DOMAIN.test(licence.text) && GIVEN_TO_ALL.test(before)) return true;
  if (inOpening(one) && THE_TOOL.test(before)) return true;
  if (FIELD.test(before) && OF_SOFTWARE.test(one.section.heading?.title ?? '')) return true;
  const previous = previousInParagraph(paper, one, 1)[0]?.text ?? '';
  if (THE_CODE_IS.test(before) && !OF_OTHERS.test(previous) && !CITATION.test(previous)) return true;
  if (CARRIES.test(before) && RELEASED.test(previous)) return true;
  const asked = /\?\W*$/.test(previous) ? previous : one.text.slice(0, one.text.lastIndexOf('?') + 1);
  const answer = one.text.slice(one.text.lastIndexOf('?') + 1);
  return (
    ASKS_OF_RELEASE.test(asked) &&
    answer.length > 0 &&
    !/\b(?:they|their|original|respective|existing)\b/i.test(answer.slice(0, 80))
  );
}

/** "under the MIT": the words before the name are no part of it. */
const leadOf = (name: string): number =>
  /^(?:under|with|licen[cs]e[ds]?:?)(?: (?:the|an?))? /i.exec(name)?.[0].length ?? 0;
