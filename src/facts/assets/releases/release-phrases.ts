import { BRACKETED } from '../../text/citations.ts';
import { rareMatch } from '../../text/rare-match.ts';
import { inventoryObject } from './inventories.ts';
import { ARTEFACT, kindOfLink, NOUN, URL_TEXT } from '../kinds.ts';
import { OUR_LABEL } from './our-label.ts';
import { resultsAtHost } from './results-at-host.ts';
import { sentTo } from './sent-to.ts';
import { ABOUT_IT, GENERIC, isOwn, OTHERS, type Surroundings } from './release-owner.ts';

interface Read {
  /** The words that say what is released. */
  object: string;
  promised: boolean;
  supplement: boolean;
}

/** Reads how a sentence releases something of the authors' own; null where it does not. */
export const readRelease = (text: string, about: Surroundings): Read | null => {
  const read =
    activeObject(text, about) ??
    passiveObject(text, about) ??
    inventoryObject(text) ??
    labelledObject(text, about) ??
    sentTo(text, about) ??
    contributedObject(text, about) ??
    (about.link ? null : resultsAtHost(text));
  if (read === null) return null;
  const object = withoutWords(read);
  // "We release a description of the data": nothing is left that could be taken.
  if (ARTEFACT.test(read) && !ARTEFACT.test(object) && about.names?.test(object) !== true) return null;
  const promised = PROMISE.test(text) && !GIVEN_NOW.test(text);
  return { object, promised, supplement: SUPPLEMENT.test(text) };
};

/** "the details of our data", "a description of the corpus": words on a thing. */
const WORDS_ON =
  /\b(?:details?|descriptions?|information|documentation|discussions?|overviews?|summar(?:y|ies)|statistics|specifics|accounts?|insights?|explanations?) (?:of|on|about|regarding|for|into) [^,;.]{2,80}/gi;
/** "We release the model, but omit details of the data": what is kept back. */
const KEPT_BACK =
  /,? \b(?:but|while|although|though|except|however|whereas|not|without|excluding|rather than|instead of)\b.*$|\b(?:omit|withh[eo]ld|keep)\w*\b.*$/i;
const withoutWords = (object: string): string => object.replace(WORDS_ON, ' ').replace(KEPT_BACK, '');

const PROMISE =
  /\b(?:will|shall|(?:are|is) going to|plan(?:s|ning)? (?:to|on)|expect(?:s|ing)? to|working (?:on|towards?)|in the process of|look(?:ing)? forward to|prepar(?:e|ing) (?:to|for)|intend(?:ing)? to|aim(?:ing)? (?:to|at)|hope to|promise to|commit(?:ted)? to|(?:up)?on (?:paper )?(?:acceptance|publication)|once (?:the paper|accepted|published)|after (?:acceptance|publication|the review)|camera[- ]ready)\b/i;
/** "The first half was released last year, the second will be": a part of it is there. */
const GIVEN_NOW =
  /\b(?:is|are) (?:publicly |freely |openly )?available\b|\bwe (?:(?:also|publicly|openly|are) ){0,2}releas(?:e|ing)\b|\b(?:hal(?:f|ves)|thirds?|quarters?|parts?|portions?|batch(?:es)?|versions?|splits?|subsets?|volumes?) (?:of [^,;.]{1,40} )?(?:was|were|has been|have been) (?:already |publicly |first |now )?(?:released|published|made (?:public|available))\b/i;
const SUPPLEMENT = /\b(?:supplement(?:ary|al)?(?: materials?)?|supp\. mat|appendix)\b/i;

const ADVERB =
  '(?:also|further|furthermore|additionally|publicly|openly|freely|fully|hereby|then|now|therefore|thus|both|happy|glad|pleased|delighted|excited|proud|will|shall|are|have|plan|intend|aim|hope|would|like|commit|committed|promise|planning|planned|intending|aiming|hoping|expect|expecting|going|working|looking|look|forward|preparing|in|the|process|of|on|at|to|be|open|open-source|and|or|finally)';
const DIRECT = new RegExp(
  `\\b(?:we|the authors|our (?:team|group|lab))(?:\\s*,)?\\s(?:${ADVERB}\\s){0,7}(?:use\\s(?:an?|our|the)\\s(?:[\\w-]+\\s){1,4}to\\s)?$`,
  'i',
);
const JOINED = new RegExp(`\\bwe\\s[^;]{0,220}(?:\\band|,)\\s(?:${ADVERB}\\s){0,5}$`, 'i');
const VERB =
  /\b(releas(?:e|ed|ing)|open-?\s?sourc(?:e|ed|ing)|publish(?:ed|ing)?|ma(?:ke|de|king)(?! (?:\w+ )?use of\b)|shar(?:e|ed|ing)|provid(?:e|ed|ing)|host(?:ed)?|upload(?:ed)?|distribut(?:e|ed))\b/gi;
const STRONG = /^(?:releas|open)/i;
const PUBLIC =
  /\b(?:public(?:ly)?|freely|openly|open(?:-| )?source|open access|available|accessible|to the (?:community|research community)|github|hugging ?face|zenodo|our repository|supplement\w*)\b/i;

/** "We release our models and code …", "we introduce X and open-source it", "we make the data publicly available". */
function activeObject(text: string, { names, link }: Surroundings): string | null {
  for (const match of text.matchAll(VERB)) {
    const before = text.slice(0, match.index);
    const strong = STRONG.test(match[0]);
    if (!DIRECT.test(before) && !(strong && joined(text, match, before))) continue;
    const object = text.slice(match.index + match[0].length).slice(0, 200);
    const published = /^publish/i.test(match[0]) && /\b(?:codes?|models?|weights|data)\b/i.test(object.slice(0, 70));
    // "We publicly share our code"
    const openly = /\b(?:publicly|openly|freely) $/i.test(before);
    if (!strong && !published && !openly && !PUBLIC.test(object) && !link) continue;
    if (/^ma(?:ke|de|king)/i.test(match[0]) && !/\b(?:available|public|accessible|open|open-source)\b/i.test(object))
      continue;
    const near = object.slice(0, strong ? 140 : 90);
    if (ARTEFACT.test(near) || names?.test(near)) return near;
  }
  return null;
}

/** "We train X, and release it" has a verb there; "we compare popular, open-source models" an adjective. */
const joined = (text: string, { 0: verb, index }: RegExpExecArray, before: string): boolean =>
  JOINED.test(before) &&
  (/^release$/i.test(verb) ||
    /^\s(?:our|the|all|an?|both|it|them|this|these|everything)\b/i.test(text.slice(index + verb.length)));

const COPULA =
  '(?:\\b(?:is|are|was|were|(?:can|could|may|will|shall|to) be|has been|have been)(?:\\s(?:now|also|all|made|publicly|freely|openly|fully|be|already|released|open-sourced|and|currently|provided|shared)){0,4}\\s)';
const GIVEN = '(?:available|released|open-?sourced|accessible|public|published|distributed under)\\b';
const HELD = '(?:found|accessed|downloaded|obtained|hosted|provided|shared)\\b';
const HELD_FIRST = new RegExp(`^${HELD}`, 'i');
const PASSIVE = new RegExp(`${COPULA}(${GIVEN}|${HELD})`, 'gi');
/** Footnotes and abstracts leave the copula out: "Code available at …". */
const ELLIPTIC = /\s(?:(?:publicly|freely|openly|is)\s)?available\s(?:at|here|on|from)\b/gi;

/** "Our models and code are available at …", "the dataset will be released", "Kestrel is available under …". */
function passiveObject(text: string, about: Surroundings): string | null {
  for (const match of [...text.matchAll(PASSIVE), ...text.matchAll(ELLIPTIC)]) {
    const subject = subjectBefore(text, match.index);
    const named = about.names?.test(subject.slice(0, 60)) === true;
    if (!ARTEFACT.test(subject) && !named) continue;
    if (!named && TOLD_OF.test(subject)) continue;
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
    ...['. ', ' .', '; ', ': ', ' while ', ' whereas ', ' but ', ' because ', ' since ', ' although ', ' though '].map(
      (mark) => {
        const at = before.lastIndexOf(mark);
        return at === -1 ? 0 : at + mark.length;
      },
    ),
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

const LABEL = new RegExp(
  `(?:^|[\\s(*\\d])((?:[\\w-]+\\s){0,4}${NOUN}(?:\\s?(?:&|and|,|/|\\+)\\s?(?:[\\w-]+\\s){0,2}${NOUN}){0,3}(?:\\s(?:link|repository|available)|\\swith (?:the )?(?:source )?code|\\s(?:and|&)(?:\\s[\\w-]+){1,3})?)(?:\\s?:\\s*|\\sat\\s)(?:${URL_TEXT})`,
  'i',
);

/** A label before an address; most addresses have none, and LABEL looks at every word. */
const LABELLED = new RegExp(`\\w(?:\\s?:\\s*|\\sat\\s)(?:${URL_TEXT})`, 'i');

/** "Code & models: https://…", "Project page: https://…", "Code at https://…". */
function labelledObject(text: string, about: Surroundings): string | null {
  if (!about.link || !LABELLED.test(text)) return null;
  const label = rareMatch(LABEL, text);
  if (label === null) return ourLabelled(text);
  const words = label[1]!;
  if (OTHERS.test(text.slice(Math.max(0, label.index - 60), label.index + label[0].length))) return null;
  return isOwn(words, about, false, false) ? words : null;
}

/** "our Kite and Plover: https://github.com/…": a name says no kind, its address does. */
function ourLabelled(text: string): string | null {
  const [, words, url] = OUR_LABEL.exec(text) ?? [];
  return words === undefined || kindOfLink(url!) === null || ABOUT_IT.test(words) ? null : words;
}

const CONTRIBUTED =
  /(?:^|[\s,(])(?:publicly |openly |freely |fully )?(?:released|open-sourced|published|made (?:publicly |freely |openly )?(?:available|public|open))\b(?=\s*(?:[,.;)]|$)|\s(?:to|with|together|under|at|on|via|as|for|along|in)\b)/i;

/** An item of the list of contributions has no "we": "a suite of models, released with the code". */
function contributedObject(text: string, { listed, opening }: Surroundings): string | null {
  if (!listed || !opening || OTHERS.test(text)) return null;
  const match = CONTRIBUTED.exec(text);
  if (match === null) return null;
  const object = text.slice(0, match.index);
  return ARTEFACT.test(object) ? `${object} ${text.slice(match.index + match[0].length, match.index + 80)}` : null;
}
