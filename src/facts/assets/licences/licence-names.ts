import { URL_TEXT } from '../kinds.ts';
import { termsNamed, type Terms } from '../terms.ts';

/**
 * Names of licences in running text. "MIT" alone is a university, "BSD" and "Apache" alone an operating system and a
 * server: these count only beside the word licence or "under".
 */
const SURE = [
  'Apache(?:[- ]?Licen[cs]e)?,?[- ]?(?:version |v\\.? ?)?2(?:\\.0)?',
  '(?:GNU )?(?:L|A)?GPL,?[- ]?(?:version |v)?\\.? ?[23](?:\\.[01])?\\+?(?:[- ](?:only|or[- ]later))?',
  'GNU (?:Affero |Lesser |Library )?(?:General )?Public Licen[cs]e|(?:GNU )?(?:Lesser|Affero) (?:GPL|General Public Licen[cs]e)|(?:GNU )?[LA]GPL',
  'CC[- ]?(?:BY|0)(?:[- ](?:NC|SA|ND)){0,3}(?:[- ]?\\d\\.\\d)?',
  'Creative Commons(?: ?Attribution)?(?:[- ]{0,2}(?:Non-?Commercial|Share-?Alike|No-?Deriv\\w{0,8}|BY|NC|SA|ND|Zero)){0,4}(?: \\d\\.\\d)?',
  'ODC[- ]?BY(?:[- ]?v?1\\.0)?|ODbL|Open Data Commons',
  '(?:Big\\w+ |Creative\\w+ |Responsible AI )?(?:Open)?RAIL(?:-?\\+?\\+?-?[MDAS])?\\b',
  'Mozilla Public Licen[cs]e|MPL[- ]?v?2(?:\\.0)?|Unlicen[cs]e|Eclipse Public Licen[cs]e',
  '(?:[234]|two|three|four)[- ]clause BSD|(?:new|modified|revised|simplified) BSD|BSD[- ](?:[0234]|two|three|four)(?:[- ]clause)?',
  'PDDL|CeCILL|EUPL|WTFPL|zlib licen[cs]e|Boost Software Licen[cs]e|Artistic Licen[cs]e',
].join('|');
const BARE = 'MIT|BSD|Apache|ISC|GPL|RAIL|CDLA\\S*|Llama[ -]?\\d?(?:\\.\\d)? ?(?:Community)?|Gemma|Etalab';
const DESCRIBED =
  '(?:non-?commercial|research(?:[- ]only)?|academic|community|custom|bespoke|proprietary|permissive|open(?:[- ]source)?|copyleft|responsible(?: AI)?|public domain|creative commons|model|data|software|end[- ]user)(?: use)?(?: open[- ]source)?';

const LICENCE_NAME = new RegExp(
  [
    `\\b(?:${SURE})(?![\\w])(?: (?:International |public )?licen[cs]e)?`,
    `\\b(?:${BARE})[- ](?:[A-Za-z0-9.-]{1,10} )?licen[cs](?:es?|ed|ing)\\b`,
    `\\b(?:under|licen[cs]e[ds]?:?|with)(?: (?:the|an?))? (?:MIT|BSD|GPL)\\b(?![- ](?:CSAIL|press|university))`,
    `\\b(?:under|licen[cs]ed?(?: under)?:?)(?: the)? (?:ISC|MPL|AFL|OSL)\\b(?![- ](?:CSAIL|press|university))`,
    `\\b${DESCRIBED} licen[cs]es?(?: agreements?)?(?:\\b|(?=\\d{1,2}\\b))`,
    `\\b(?:licen[cs]e|data (?:use|usage|transfer)|user) agreements?\\b`,
    `\\b(?:under|subject to|governed by)(?: \\S+){0,4} (?:terms of (?:use|service)|licen[cs]e)(?![A-Za-z-])`,
    `\\b(?:in|in ?to|to) the public domain\\b|\\bCC[- ]?(?:0|Zero)\\b`,
    // "a bespoke agreement", "the MIT and BSD-style terms": a name for terms that have no better one.
    `\\b(?:non-?commercial|custom|bespoke|proprietary|responsible(?: AI)?|end[- ]user|acceptable[- ]use|data[- ]sharing|material transfer|research(?:[- ](?:only|use))|academic[- ]use) (?:agreements?|terms|conditions|polic(?:y|ies))\\b`,
    `\\b(?:under|subject to|accept\\w*|agree\\w* to|sign\\w*)(?: \\w+){0,3} (?:research|academic) (?:agreements?|terms|conditions)\\b`,
    // "the toolkit is open source (MIT)", "Code: MIT"
    `(?<=\\b(?:open[- ]source|free|code|software|librar(?:y|ies)|toolkit|package|tool|repository|scripts|annotations|licen[cs]\\w{1,6}|terms)\\b(?: ?\\(|: ?))(?:MIT|BSD|GPL|ISC|Apache|MPL|Unlicense)(?=[);,.]|$)`,
    `\\bthe (?:GNU )?GPL\\b|\\b(?:MIT|BSD|Apache|GPL)[- ](?:style|like|type|compatible)(?: licen[cs]e)?\\b|\\b(?:MIT|X11|MIT\\/X11|FreeBSD) licen[cs]e\\b`,
  ].join('|'),
  'gi',
);

/** A licence where a text names it; `index` counts from the start of that text. */
export interface NamedLicence {
  /** As the paper prints it. */
  readonly text: string;
  readonly index: number;
  /** Null where the lexicon does not know it, or where the words describe it without a name. */
  readonly terms: Terms | null;
}

/** Every licence that a text names or describes, in order. */
export function licencesNamedIn(text: string): NamedLicence[] {
  if (!MAY_NAME.test(text)) return [];
  const addresses = [...text.matchAll(ADDRESS)].filter(([address]) => !/licen[cs]|creativecommons/i.test(address));
  const plain = [...text.matchAll(LICENCE_NAME)]
    .filter(({ index }) => !addresses.some((at) => at.index <= index && index < at.index + at[0].length))
    .filter(({ 0: name }) => !RAILWAY.test(name))
    .filter(({ 0: name, index }) => !isBehindBy(name, text.slice(Math.max(0, index - 30), index)))
    .map((match): NamedLicence => ({ text: match[0].trim(), index: match.index, terms: termsNamed(match[0]) }));
  const titled = [...text.matchAll(CALLED)].flatMap(({ 0: word, index }): NamedLicence[] => {
    const start = titleStart(text, index);
    const name = text.slice(start, index + word.length);
    const terms = start === index ? null : termsNamed(name);
    return terms === null ? [] : [{ text: name, index: start, terms }];
  });
  // The longer name says more: "Llama 2 Community License" against "Community License".
  const all = [...titled, ...plain].toSorted((a, b) => b.text.length - a.text.length);
  const kept: NamedLicence[] = [];
  for (const one of all)
    if (!kept.some((other) => one.index < other.index + other.text.length && other.index < one.index + one.text.length))
      kept.push(one);
  return kept.toSorted((a, b) => a.index - b.index);
}

/** In "github.com/water-rail/nets" a lab is named, and no licence. */
const ADDRESS = new RegExp(`\\b${URL_TEXT}[^\\s<>"“”]{1,300}`, 'gi');

/** "Slide rails": the licence has capitals. */
const RAILWAY = /^[Rr]ail(?:-?[mdas])?$/;

/** "Better than the rest on CC by 1.6 points": another thing is called CC there, and a measure stands behind "by". */
const isBehindBy = (name: string, before: string): boolean =>
  /^CC by(?! (?:nc|sa|nd)\b)/.test(name) && !UNDER.test(before);
const UNDER = /\b(?:licen[cs]\w*|under|terms|with|:)[\s"“(]{0,3}(?:an? |the )?$/i;

const CALLED = /\blicen[cs]e(?: agreement)?\b|\bterms of (?:use|service)\b/gi;
const IN_TITLE = /^(?:[A-Z0-9[][\w.+[\]-]*|community|research|open|model|non-?commercial|source|code)$/;

/** Where the capitalised words begin that stand before the word licence: a name only where the lexicon knows it. */
function titleStart(text: string, end: number): number {
  let start = end;
  for (let words = 0; words < 7; words++) {
    const word = /(\S{1,25})[ ]$/.exec(text.slice(Math.max(0, start - 27), start))?.[1];
    if (word === undefined || !IN_TITLE.test(word)) break;
    start -= word.length + 1;
  }
  return start;
}

/** One of these words is in every name; looking for them first spares the patterns most sentences. */
const MAY_NAME =
  /licen[cs]|\bcc\b|\bcc[- ]?(?:by|0)|creative commons|apache|gpl|\bmpl\b|odbl|odc|rail|domain|agreement|terms|cecill|bsd|unlicen[cs]e|\bmit\b/i;

/** What a licence or a sentence says that keeps somebody from using the thing as they please. */
export const RESTRICTIVE =
  /non-?\s?commercial|\b(?:CC|Creative Commons)[- ]?(?:BY|Attribution)[- ](?:SA-)?N[CD]\b|\b(?:for )?(?:academic|research|educational)(?:[- ](?:use|purposes?))?(?:[- ]only|\suse only)\b|\bonly (?:be used )?for (?:\w+ ){0,2}(?:research|academic|educational)\b|\bresearch[- ](?:only )?licen[cs]e/i;
