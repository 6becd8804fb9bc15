/**
 * Names of licences in running text. "MIT" alone is a university, "BSD" and "Apache" alone an operating system and a
 * server: these count only beside the word licence or "under".
 */
const SURE = [
  'Apache(?:[- ]?Licen[cs]e)?,?[- ]?(?:version |v\\.? ?)?2(?:\\.0)?',
  '(?:L|A)?GPL[- ]?v?\\.? ?[23](?:\\.[01])?',
  'GNU (?:Affero |Lesser )?General Public Licen[cs]e',
  'CC[- ]?(?:BY|0)(?:[- ](?:NC|SA|ND)){0,3}(?:[- ]?\\d\\.\\d)?',
  'Creative Commons',
  'ODC[- ]?BY(?:[- ]?v?1\\.0)?|ODbL|Open Data Commons',
  '(?:Big\\w+ |Creative\\w+ |Responsible AI )?(?:Open)?RAIL(?:-?\\+?\\+?-?[MDAS])?\\b',
  'Mozilla Public Licen[cs]e|MPL[- ]2\\.0|Unlicen[cs]e|CeCILL|Eclipse Public Licen[cs]e',
  '(?:[23][- ]clause )BSD|BSD[- ](?:[23]|three|two)(?:[- ]clause)?',
].join('|');
const BARE = 'MIT|BSD|Apache|ISC|GPL|RAIL|CDLA\\S*|Llama[ -]?\\d?(?:\\.\\d)? ?(?:Community)?|Gemma|Etalab';
const DESCRIBED =
  '(?:non-?commercial|research(?:[- ]only)?|academic|community|custom|bespoke|proprietary|permissive|open(?:[- ]source)?|copyleft|responsible(?: AI)?|public domain|creative commons|model|data|software|end[- ]user)(?: use)?(?: open[- ]source)?';

export const LICENCE_NAME = new RegExp(
  [
    `\\b(?:${SURE})(?![\\w])(?: (?:International |public )?licen[cs]e)?`,
    `\\b(?:${BARE})[- ](?:[A-Za-z0-9.-]{1,10} )?licen[cs](?:es?|ed|ing)\\b`,
    `\\b(?:under|licen[cs]e[ds]?:?|with)(?: (?:the|an?))? (?:MIT|BSD|GPL)\\b(?![- ](?:CSAIL|press|university))`,
    `\\b${DESCRIBED} licen[cs]es?(?: agreements?)?\\b`,
    `\\b(?:licen[cs]e|data (?:use|usage|transfer)|user) agreements?\\b`,
    `\\b(?:under|subject to|governed by)(?: \\S+){0,4} (?:terms of (?:use|service)|licen[cs]e)\\b`,
    `\\bin the public domain\\b|\\bCC0\\b`,
  ].join('|'),
  'i',
);

/** What a licence or a sentence says that keeps somebody from using the thing as they please. */
export const RESTRICTIVE =
  /non-?\s?commercial|\bCC[- ]?BY[- ](?:SA-)?N[CD]\b|\b(?:for )?(?:academic|research|educational)(?:[- ](?:use|purposes?))?(?:[- ]only|\suse only)\b|\bonly (?:be used )?for (?:\w+ ){0,2}(?:research|academic|educational)\b|\bresearch[- ](?:only )?licen[cs]e/i;
