import type { Paper, Statement } from '../../../paper/paper.ts';
import { CITATION } from '../../text/citations.ts';
import { ARTEFACT, kindsIn, type ArtefactKind } from '../kinds.ts';

/** "This release includes code and weights", "our repository contains scripts for …": what is in what the authors give. */
const INCLUDES =
  /^\W*(?:(?:This|Our|The present) (?:[\w-]+ ){0,3}?(?:release|distribution)|Our (?:[\w-]+ ){0,3}?(?:repository|code ?base)|The released (?:package|archive|repository)) (?:(?:also|further|additionally|currently) )?(?:includes?|contains?|comprises?|consists? of|covers?|provides?)\b(?!:)/i;
/** What it is made for is not in it. */
const FAR = 90;

/** What a sentence says that the release holds; null where it is no inventory or cites others. */
export function inventoryObject(text: string): string | null {
  const lead = INCLUDES.exec(text);
  if (lead === null || CITATION.test(text)) return null;
  const object = text.slice(lead[0].length).slice(0, FAR);
  return ARTEFACT.test(object) ? object : null;
}

/** "… is open-sourced with the following components:", "we release the following:", "the release includes:". */
const ANNOUNCES =
  /\b(?:open-?sourced?|releas(?:e[ds]?|ing)|ma(?:ke|de)\b[^:;.]{0,60}\b(?:public(?:ly)?|available)|publish(?:ed)?|(?:publicly|freely|openly) (?:available|share[ds]?))\b[^;]{0,80}:$/i;
/** A section in which nobody releases but the authors. */
const RELEASE_HEADING =
  /^(?:(?:[\w-]+ ){0,2}(?:releases?|availability)|(?:code|data|models?|artefacts?|artifacts?|weights)(?:,? (?:and )?(?:code|data|models?|weights))*(?: (?:release|access))?)$/i;
/** "released with the following features:", "under the following terms:" go on with something else. */
const OF_TERMS =
  /\b(?:features?|propert(?:y|ies)|advantages|benefits|improvements?|changes|goals?|aims?|questions?|principles|reasons?|findings?|contributions?|limitations?|licen[cs]es?|terms|conditions|steps?|ways?|results?)\b[^:]{0,20}:$/i;
/** "… against the lately released corpora:", "we test on four publicly available sets:": what stands before the thing. */
const BEFORE_THING =
  /\b(?:open-?sourced?|released|published|(?:publicly|freely|openly) (?:available|accessible|shared|released))\s(?!(?:with|under|at|on|as|in|to|for|via|along|together|the|our|these|all|here|is|are|it|them|by)\b)((?:[\w-]+\s){0,6}[\w-]+)(?:\s?[[(][^()[\]]{1,60}[\])])?:$/i;
const A_VERB = /\b(?:includes?|contains?|comprises?|consists?|is|are|has|provides?|following|follows?)\b/i;
/** "We have recently released three models:" says it of the authors' own, and so does "our released models:". */
const SAYS_IT_OF_OWN =
  /\b(?:we|have|has|had|are|is|was|were|been|being|be|will|also|and|now|then|to|our(?: [\w-]+)?)(?:\s(?:\w+ly|newly|just|fully|both|already)){0,2}\s$/i;

/** Whether "released" stands before things that others have made. */
function isOfThings(text: string): boolean {
  const found = BEFORE_THING.exec(text);
  return found !== null && !A_VERB.test(found[1]!) && !SAYS_IT_OF_OWN.test(text.slice(0, found.index));
}
const BY_US = /\b(?:we|our|this (?:release|work|paper|report))\b/i;
const MOST_ITEMS = 12;
/** A converter's list may be paragraphs with numbers. */
const NUMBERED = /^\(?\d{1,2}[.)、)]\s?\S/;

/** Whether a sentence announces a list of what the authors release. */
export const announcesList = ({ text, section, within }: Statement): boolean =>
  within.type !== 'footnote' &&
  ANNOUNCES.test(text) &&
  !CITATION.test(text) &&
  !OF_TERMS.test(text) &&
  (RELEASE_HEADING.test(section.heading?.title ?? '') || (BY_US.test(text) && !isOfThings(text)));

/** The sentences of the list that follows a sentence. */
export function listAfter(paper: Paper, at: number): readonly Statement[] {
  const all = paper.statements();
  const found: Statement[] = [];
  let items = 0;
  for (const one of all.slice(at + 1, at + 1 + 4 * MOST_ITEMS)) {
    const last = found.at(-1);
    const goesOn = last !== undefined && last.within === one.within;
    const isItem = one.within.type === 'listItem' || NUMBERED.test(one.text);
    if (!goesOn && !isItem) break;
    if (!goesOn) items++;
    if (items > MOST_ITEMS) break;
    found.push(one);
  }
  return found;
}

/** The kinds of what the items of a list name first. */
export const kindsOfList = (list: readonly Statement[]): ArtefactKind[] => [
  ...new Set(firstOfItems(list).flatMap(({ text }) => kindsIn(text.slice(0, NAMED_FIRST).replace(TOLD_OF_IT, '')))),
];
const firstOfItems = (list: readonly Statement[]) => list.filter(({ within }, i) => list[i - 1]?.within !== within);
const NAMED_FIRST = 80;
/** "Kite-7B is trained on clean data": what is told of an item is not the item. */
const TOLD_OF_IT = /\s(?:is|are|was|were|has|have|can|trained|built|based)\s.*$/;
