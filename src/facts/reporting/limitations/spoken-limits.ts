import type { Section } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { ownNamesAndShortForms } from '../../names/own-short-forms.ts';
import { LIMITS_OWN, TO_BE_MENDED } from './limitation-phrases.ts';
import { SPEAKS_OF_OTHERS } from './limitation.ts';
import { FOREIGN } from './spoken-of-others.ts';

/** A sentence that may speak of what the authors' own work cannot do. */
export interface Spoken {
  /** As patterns read it: "don't" in full, the paper's own names as "our method". */
  readonly text: string;
  readonly section: Section;
  readonly span: Span;
}

/** In characters; what is longer is a list or a page whose sentences could not be told apart. */
const LONGEST = 1200;

/** All such sentences, in order. */
export function spokenOf(paper: Paper): Spoken[] {
  const names = ownNamesAndShortForms(paper);
  const foreign = new Set(matching(paper.statements(), FOREIGN));
  return paper.statements().flatMap((statement) => {
    const { text, section, span } = statement;
    if (!isOwnTelling(statement) || text.length > LONGEST) return [];
    if (foreign.has(statement) && !TO_BE_MENDED.some((pattern) => pattern.test(text))) return [];
    if (isDenied(text) || SUPPOSED.test(text)) return [];
    const plain = inFull(text);
    return [{ text: names === null ? plain : plain.replace(names, 'our method'), section, span }];
  });
}

/** Whether it stands where authors tell of their own work. */
function isOwnTelling({ text, section, within }: Statement): boolean {
  // What a picture or a table shows is told beside it; a caption that calls a limitation by name is not passed over.
  if (within.type === 'caption' && !SAYS_LIMITATION.test(text)) return false;
  if (section.role === 'related-work') return LIMITS_OWN.test(text);
  return section.role !== 'acknowledgements' && !SPEAKS_OF_OTHERS.has(section.role);
}

const SAYS_LIMITATION = /\b(?:limitations?|failures?|fails?|shortcomings?|weaknesses)\b/i;

/** "We don't", "it can't": the same as in full. */
const inFull = (text: string): string =>
  text
    .replace(/\bcan['’]t\b/gi, 'cannot')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)n['’]t\b/gi, '$1 not');

/** "This is a choice and not a limitation of our method": denied, unless the sentence names another one. */
const isDenied = (text: string): boolean => {
  const rest = text.replace(DENIED, ' ');
  return rest !== text && !NAMES_ONE.test(rest);
};
const DENIED =
  /\b(?:not|no|nor|never|hardly|rather than) (?:an? |any |really an? |necessarily an? |in itself an? )?(?:(?!only\b)[\w-]+ )?(?:limitations?|shortcomings?|drawbacks?|weakness(?:es)?|disadvantages?)\b/gi;
const NAMES_ONE = /\b(?:limit|shortcoming|drawback|caveat|weakness|disadvantage|downside|issue|problem|challeng)/i;
/** "If we limited the steps to one, it would be a plain net": supposed, to show what it is akin to. */
const SUPPOSED =
  /\bif (?:we|one) (?:limit|restrict|confin|fix|constrain)(?:e?d|s)?\b[^.;]{0,80}\b(?:would|becomes?|reduces? to|recovers?|is equivalent)\b/i;
