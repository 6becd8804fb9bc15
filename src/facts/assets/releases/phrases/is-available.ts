import { BRACKETED } from '../../../text/citations.ts';
import { ARTEFACT } from '../../kinds.ts';
import { GENERIC, isOwn, OTHERS, type Surroundings } from './release-owner.ts';

const COPULA =
  '(?:\\b(?:is|are|was|were|(?:can|could|may|will|shall|to) be|has been|have been)(?:\\s(?:now|also|all|made|publicly|freely|openly|fully|be|already|released|open-sourced|and|currently|provided|shared)){0,4}\\s)';
const GIVEN = '(?:available|released|open-?sourced|accessible|public|published|distributed under)\\b';
const HELD = '(?:found|accessed|downloaded|obtained|hosted|provided|shared)\\b';
const HELD_FIRST = new RegExp(`^${HELD}`, 'i');
const PASSIVE = new RegExp(`${COPULA}(${GIVEN}|${HELD})`, 'gi');
/** Footnotes and abstracts leave the copula out: "Code available at …". */
const ELLIPTIC = /\s(?:(?:publicly|freely|openly|is)\s)?available\s(?:at|here|on|from)\b/gi;

/** "Our models and code are available at …", "the dataset will be released", "Kestrel is available under …". */
export function passiveObject(text: string, about: Surroundings): string | null {
  for (const match of [...text.matchAll(PASSIVE), ...text.matchAll(ELLIPTIC)]) {
    const subject = subjectBefore(text, match.index);
    const named = about.names?.test(subject.slice(0, 60)) === true;
    if (!ARTEFACT.test(subject) && !named) continue;
    if (!named && (TOLD_OF.test(subject) || isWhose(text, subject, about))) continue;
    const future = /\bwill be\b/i.test(match[0]);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    if (/^(?:\s+\w+){0,3}\s+by\s/i.test(after) || NEGATED.test(match[0])) continue;
    if (NOT_YET.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const held = match[1] !== undefined && HELD_FIRST.test(match[1]);
    const pointed = about.link || POINTED.test(after);
    if (match[1] === undefined && !pointed && TAKES_IN.test(subject)) continue;
    if (held && !pointed && !/our (?:github |public )?(?:repo|code|project)/i.test(after)) continue;
    // Who states the terms of "the weights" in an abstract is the one who gives them.
    const licensed = about.opening && GENERIC.test(subject) && UNDER_TERMS.test(after) && !OTHERS.test(subject);
    if (licensed || isOwn(subject, { ...about, link: pointed }, named, future)) return subject;
  }
  return null;
}

/** "Kite utilises the state available from the simulator": what it takes in while it runs. */
const TAKES_IN =
  /\b(?:utili[sz]es?|uses?|leverages?|exploits?|rel(?:y|ies) on|takes?|access(?:es)?|receives?|reads?|observes?|consumes?|requires?|draws? on)\s[^,;:]{1,80}$/i;
/** "Kite is an open model with checkpoints available at …": told of a model that has a name, and not the paper's. */
const TOLD_OF =
  /(?<!\w)[A-Z][\w.-]{1,30} (?:is|was) (?:also )?an? (?:[\w-]+ ){0,3}(?:models?|data-?set|corpus|benchmark|librar(?:y|ies)|toolkit|framework)\b/;
/** "We fly in Kite, whose code is available at …": of what stands before, where that is not the paper's. */
const isWhose = (text: string, subject: string, { names }: Surroundings): boolean =>
  WHOSE.test(subject) &&
  names?.test(text) !== true &&
  !/\bour\b|\bwe (?:present|propose|introduce|release|develop)/i.test(text);
const WHOSE = /[A-Z][\w.+-]{1,30}(?: [\w-]{1,20})?(?: ?[([][^()[\]]{1,40}[)\]])?, whose\b/;
const UNDER_TERMS = /^.{0,60}\bunder\b.{0,60}\b(?:licen[cs]e|terms)\b/i;
const NEGATED = /\bnot\b/i;
/** "It has yet to be released", "said to be available": nobody has it, or only others say so. */
const NOT_YET = /\b(?:yet|not|never|remains?|fail(?:s|ed)?|ought|supposed|claimed|reported|believed|said)\s$/i;
/** Words that carried an address which this file has lost: "here", "in the GitHub repository", "at: Kestrel." */
const POINTED =
  /^\s*(?:(?:at |from )?here\b|at our|(?:at|on|via|from|through) (?:our )?github|(?:in|at|on|via|from|through) (?:our|the|an?|this) (?:(?:public|open|accompanying|anonymous|online|github|gitlab) ){0,2}repo|at\s?:?\s(?:this|the following) (?:https? )?(?:URL|link|address)|(?:at|here)\s?:\s[\w-]{2,20}\s?\.?$)/i;

/** The words from the last boundary of a clause up to the verb. */
function subjectBefore(text: string, end: number): string {
  const before = text
    .slice(Math.max(0, end - 240), end)
    .replace(WRITTEN_WITH, ' ')
    .slice(-170)
    .replace(CONCEDED, '');
  const cut = Math.max(
    ...[
      '. ',
      ' .',
      '; ',
      ': ',
      ' while ',
      ' whereas ',
      ' but ',
      ' because ',
      ' since ',
      ' although ',
      ' though ',
      ' before ',
      ' after ',
    ].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at === -1 ? 0 : at + mark.length;
    }),
  );
  return before.slice(cut);
}

/** "The code in PyTorch (Ruiz et al., 2019)": whose the framework is, the brackets say, and not whose the code is. */
const WRITTEN_WITH = new RegExp(
  `(?<=\\b(?:codes?|code ?base|implementations?|scripts?|software)),? (?:(?:written|implemented|programmed|developed|built) )?(?:with|in|using|on top of) (?:the )?\\p{Lu}[\\w.+-]{0,20}(?: \\p{Lu}[\\w.+-]{0,20})? ${BRACKETED},?`,
  'gu',
);

/** "While prior work helped us, the data set …": the subject comes after what is granted. */
const CONCEDED = /^(?:While|Although|Though|Even though|Whereas)\s[^,;.]{0,160},\s/;
