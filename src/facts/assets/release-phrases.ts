import { ARTEFACT, NOUN, URL_TEXT } from './kinds.ts';

/** What is known of a sentence besides its words. */
interface Surroundings {
  names: RegExp | null;
  link: boolean;
  /** In the title block, abstract, introduction or conclusion, where "the code" is the paper's own. */
  opening: boolean;
  footnote: boolean;
  /** An item of a list; in the opening of a paper those are its contributions. */
  listed: boolean;
  /** For a footnote, the sentence it hangs on. */
  anchor: () => string | null;
}

interface Read {
  /** The words that say what is released. */
  object: string;
  promised: boolean;
  supplement: boolean;
}

/** Reads how a sentence releases something of the authors' own; null where it does not. */
export const readRelease = (text: string, about: Surroundings): Read | null => {
  const object =
    activeObject(text, about) ??
    passiveObject(text, about) ??
    labelledObject(text, about) ??
    contributedObject(text, about);
  if (object === null) return null;
  const promised = PROMISE.test(text) && !GIVEN_NOW.test(text);
  return { object, promised, supplement: SUPPLEMENT.test(text) };
};

const PROMISE =
  /\b(?:will|shall|plan(?:s|ning)? to|intend to|aim to|hope to|promise to|commit(?:ted)? to|(?:up)?on (?:paper )?(?:acceptance|publication)|once (?:the paper|accepted|published)|after (?:acceptance|publication|the review)|camera[- ]ready)\b/i;
const GIVEN_NOW =
  /\b(?:is|are) (?:publicly |freely |openly )?available\b|\bwe (?:(?:also|publicly|openly|are) ){0,2}releas(?:e|ing)\b/i;
const SUPPLEMENT = /\b(?:supplement(?:ary|al)?(?: materials?)?|supp\. mat|appendix)\b/i;

const ADVERB =
  '(?:also|further|furthermore|additionally|publicly|openly|freely|fully|hereby|then|now|therefore|thus|both|will|shall|are|have|plan|intend|aim|hope|would|like|commit|promise|to|be|open|open-source|and|or|finally)';
const DIRECT = new RegExp(`\\b(?:we|the authors|our (?:team|group|lab))(?:\\s*,)?\\s(?:${ADVERB}\\s){0,6}$`, 'i');
const JOINED = new RegExp(`\\bwe\\s[^;]{0,220}(?:\\band|,)\\s(?:${ADVERB}\\s){0,5}$`, 'i');
const VERB =
  /\b(releas(?:e|ed|ing)|open-?\s?sourc(?:e|ed|ing)|publish(?:ed|ing)?|ma(?:ke|de|king)|shar(?:e|ed|ing)|provid(?:e|ed|ing)|host(?:ed)?|upload(?:ed)?|distribut(?:e|ed))\b/gi;
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
    if (!strong && !published && !PUBLIC.test(object) && !link) continue;
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
    const future = /\bwill be\b/i.test(match[0]);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    if (/^(?:\s+\w+){0,3}\s+by\s/i.test(after) || NEGATED.test(match[0])) continue;
    const held = match[1] !== undefined && HELD_FIRST.test(match[1]);
    const pointed = about.link || POINTED.test(after);
    if (held && !pointed && !/our (?:github |public )?(?:repo|code|project)/i.test(after)) continue;
    // Who states the terms of "the weights" in an abstract is the one who gives them.
    const licensed = about.opening && GENERIC.test(subject) && UNDER_TERMS.test(after) && !OTHERS.test(subject);
    if (licensed || isOwn(subject, { ...about, link: pointed }, named, future)) return subject;
  }
  return null;
}

const NEGATED = /\bnot\b/i;
/** Words that carried an address which this file has lost: "here", "in the GitHub repository", "at: Kestrel." */
const POINTED =
  /^\s*(?:(?:at |from )?here\b|at our|(?:on|via|from|through) (?:our )?github|(?:in|at|on|via|from|through) (?:our|the|an?|this) (?:(?:public|open|accompanying|anonymous|online|github|gitlab) ){0,2}repo|at\s?:?\s(?:this|the following) (?:https? )?(?:URL|link|address)|(?:at|here)\s?:\s[\w-]{2,20}\s?\.?$)/i;

/** The words from the last boundary of a clause up to the verb. */
function subjectBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 170), end);
  const cut = Math.max(
    ...['. ', ' .', '; ', ': ', ' while ', ' whereas ', ' but ', ' because ', ' since ', ' although '].map((mark) => {
      const at = before.lastIndexOf(mark);
      return at === -1 ? 0 : at + mark.length;
    }),
  );
  return before.slice(cut);
}

const OURS = new RegExp(
  `\\bour\\s(?:[\\w-]+[,/]?\\s){0,6}?${NOUN}|\\b(?:this (?:work|paper|study)|we (?:release|propose|introduce|collect|construct|build|train|creat|us\\w+ to train)\\w*)\\b`,
  'i',
);
const OTHERS =
  /\b(?:their|his|her|its authors?|authors of|et al|official(?:ly)?|original(?:ly)?|existing|prior|previous|other|others|third[- ]party|baselines?|competing|borrow\w*|adopt\w*|adapted|based on|built (?:up)?on|following|taken from|downloaded|we (?:use|used|utilize|employ|evaluate|consider|compare)\b(?! to train)|considered in|employed in|evaluated in|which (?:is|are)|no|none|not|neither|only a few|several|many|most|unless|if|when|where|test|ground truth)\b|\[\d+\]|\(\w+,? (?:et al\.?,? )?\d{4}/i;

/** "The code employed in this manuscript" is the authors'. */
const USED_HERE =
  /\b(?:used|employed|written|developed) (?:in|for|throughout) (?:this|our) (?:paper|work|manuscript|study|article|experiments?)\b/gi;
/** Data and models that "were used" come from elsewhere; code that was used is the authors'. */
const USED = /\b(?:used|utili[sz]ed|employed) (?:in|for|by|throughout)\b/i;
/** "More details are available in …": not the artefact itself. */
const ABOUT_IT =
  /^(?:\W*\w+){0,4}\W*\b(?:details?|results?|proofs?|examples|visuali[sz]ations?|information|videos|figures|descriptions?|analys[ei]s)\b/i;

function isOwn(
  subject: string,
  { link, opening, footnote, anchor }: Surroundings,
  named: boolean,
  future: boolean,
): boolean {
  // "(based on Caffe)" says what the thing stands on, not whose it is; a citation in brackets does.
  const bare = subject
    .replace(/\btest sets?\b/gi, 'data')
    .replace(USED_HERE, 'of this work')
    // Whose a thing is, its own words say, not those on what it includes.
    .replace(/,? including\b[^,]*/gi, '')
    .replace(/\([^)\d]{0,60}\)/g, '');
  if (OTHERS.test(bare.slice(-110)) || (ABOUT_IT.test(bare) && !/\bcode|\bdata/i.test(bare))) return false;
  if (USED.test(bare) && !/\bcodes?\b|\bscripts\b/i.test(bare)) return false;
  if (OURS.test(subject) || named) return !/^(?:.{0,40}\s)?(?:training|evaluation|source) data\b/i.test(bare) || link;
  if (future) return true;
  if (!link) return opening && (ALL_OF_IT.test(bare) || (GENERIC.test(bare) && /\bcodes?\b/i.test(bare)));
  if (footnote && !opening) return ownAnchor(anchor());
  return opening || /\b(?:codes?|code ?base|implementations?|scripts?|forked repository)\b/i.test(bare);
}

const GENERIC = /^(?:(?:all|the|both|source|full|complete|and|codes?|data)[\s,]+){1,5}/i;
const UNDER_TERMS = /^.{0,60}\bunder\b.{0,60}\b(?:licen[cs]e|terms)\b/i;
/** "All models", "both the code and the weights": in an abstract nobody says that of what others made. */
const ALL_OF_IT = new RegExp(
  `^\\W*(?:all|both)\\s(?:(?:of|the|our|these|trained|resulting|and)\\s|${NOUN}[\\s,]*){1,7}$`,
  'i',
);

/** A footnote belongs to the authors when its sentence speaks of what they made and cites nobody for it. */
function ownAnchor(anchor: string | null): boolean {
  if (anchor === null) return true;
  return (
    /\bour\b|\bwe (?:implement|releas|propos|introduc|provid|train|open|publish|ma[kd]e)/i.test(anchor) &&
    !/\[\d+\]|et al|baseline|official/i.test(anchor)
  );
}

const LABEL = new RegExp(
  `(?:^|[\\s(*\\d])((?:[\\w-]+\\s){0,4}${NOUN}(?:\\s?(?:&|and|,|/|\\+)\\s?(?:[\\w-]+\\s){0,2}${NOUN}){0,3}(?:\\s(?:link|repository|available)|\\s(?:and|&)(?:\\s[\\w-]+){1,3})?)\\s?:\\s*(?:${URL_TEXT})`,
  'i',
);

/** A label before an address; most addresses have none, and LABEL looks at every word. */
const LABELLED = new RegExp(`\\w\\s?:\\s*(?:${URL_TEXT})`, 'i');

/** "Code & models: https://…", "Project page: https://…". */
function labelledObject(text: string, about: Surroundings): string | null {
  const label = about.link && LABELLED.test(text) ? LABEL.exec(text) : null;
  if (label === null) return null;
  const words = label[1]!;
  if (OTHERS.test(text.slice(Math.max(0, label.index - 60), label.index + label[0].length))) return null;
  return isOwn(words, about, false, false) ? words : null;
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
