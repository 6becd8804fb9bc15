import { isKind } from '../../data-names.ts';
import type { IsOwn } from './provenance.ts';

/** "Given a question and a Kite page, this task asks for …": what a task hands to whoever solves it. */
const TASK =
  /^Given (?:an?|the|some) [^.;]{1,120}, (?:this|the|its) (?:task|goal|objective|aim) |\b(?:this|the) task (?:requires|asks|consists|demands|involves|is to)\b/i;
/** "the input describes things from nine Kite categories", "its questions come from Kite": what somebody wrote is about. */
const INPUTS =
  /\b(?:the|its|their|these|each|all|every) (?:[\w-]+ ){0,2}?(?:inputs?|questions?|sentences?|passages?|paragraphs?|tables|entities|triples|examples?|instances?|records?|documents?|articles?) (?:(?:describes?|cover|covers|mentions?|contains?|(?:comes?|stems?|originates?) from)\b|(?:is|are|was|were) (?:\w+ )?(?:from|about|drawn from|taken from)\b)[^.;:]{0,80}$/i;
/** "and KITE is open-domain, with pages from Plover": in a list of what each set is like. */
const LIKE_WHAT =
  /(?:^|[;,] (?:and |while |whereas |but )?)([A-Z][\w+-]*[A-Z\d][\w+-]*) (?:is|has|covers|spans|contains) [^.;]{1,60}?\b(?:using|containing|with|drawing|from)\b[^.;]{0,60}\b(?:from|on|in) (?:the )?$/;

/** "the KITE-9 test set is composed of translated Plover pages": what somebody's set is of. */
const COMPOSED =
  /(?<![\w-])([A-Z][\w+-]*[A-Z\d][\w+-]*) (?:[a-z-]+ ){0,2}(?:data-? ?set|corpus|benchmark|collection|set|split) (?:is|was) (?:mostly |entirely |mainly )?(?:comprised|composed|made(?: up)?) of (?:the )?(?:[a-z-]+ ){0,3}$/;

/** Whether a sentence without "we" names data only as what a task, or a set of others, is made of. */
export function isMaterial(text: string, before: string, after: string, isOwn: IsOwn): boolean {
  if (TASK.test(text) || (INPUTS.test(before) && OF_IT.test(after))) return true;
  const set = (LIKE_WHAT.exec(before) ?? COMPOSED.exec(before))?.[1];
  return set !== undefined && !isOwn(set) && !isKind(set);
}
/** Nothing more is said that was done with it. */
const OF_IT =
  /^(?: (?:categor(?:y|ies)|classes|pages?|articles?|entries|entities|tables?|paragraphs?|passages?|domains?)\b|[.,;]| ?\()/;

/** "unlike the ones used in the best entries of the Kite-2012 [3]": what others handed in. */
const ENTRIES =
  /(?<!\bour )\b(?:top|best|winning|leading|highest)(?:[- ](?:performing|ranked|ranking|placed|scoring|winning))? (?:entry|entries|submissions?|teams?|participants?|solutions?|systems?) (?:of|to|in|for|from|at) (?:the )?$/i;
/** Whether the words before a name make it a contest in which others took part. */
export const isOfEntries = (before: string): boolean => ENTRIES.test(before);
