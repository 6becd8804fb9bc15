import { everyMatch } from '../../text/search/every-match.ts';
import { NOUN } from '../kinds.ts';

/** How readers are kept from a thing: who is given it, how much of it they get, or what they may do with it. */
export type LimitWay = keyof typeof LABELS;

/** Each in a few words for a reader. */
const LABELS = {
  request: 'on request',
  application: 'on application',
  'selected people': 'selected people only',
  'limited access': 'limited access',
  gate: 'gated',
  'held back': 'part of it is held back',
  'restricted use': 'restricted use',
  'non-commercial': 'non-commercial',
  'some uses': 'not for every use',
  'non-commercial licence': 'a non-commercial licence',
  'restrictive licence': 'its licence restricts use',
} as const;

/** "Restricted use" says less than the paper's own words for which use it is. */
export function labelOf(way: LimitWay, text: string): string {
  const words =
    way === 'restricted use' || way === 'non-commercial'
      ? everyMatch(USE, text).find(([use]) => WHICH.test(use))?.[0]
      : undefined;
  return words === undefined ? LABELS[way] : `“${words.replace(/\s+/g, ' ')}”`;
}
const USE =
  /\b(?:(?:only|solely|exclusively|strictly|limited to|restricted to|intended) )?(?:for|to) (?:[\w-]+,? ){0,6}?(?:purposes?|use|usage)\b(?: only)?|\b(?:(?:only|solely|exclusively|strictly) )?for (?:[\w-]+ ){0,3}?research\b(?: only)?|\b(?:non-?commercial|research)[ -](?:use|purposes?|research|only)\b(?: only)?/i;
/** What is kept for one use; what has to be asked for ("for commercial use, write to us") is the rest. */
const WHICH = /research|academic|educat|non-?\s?commercial/i;

/** Words of access, use or giving; a limit without one limits something else. */
const ACCESS =
  '(?:access\\w*|available|availability|releas\\w*|provid\\w*|shar\\w*|distribut\\w*|grant\\w*|obtain\\w*|sen[dt]|given|supplied|offered|handed|download\\w*|request\\w*|licen[cs]\\w*|use[ds]?)';
const PEOPLE =
  '(?:researchers?|academi\\w+|institutions?|applicants?|users|parties|partners|the research community|organi[sz]ations)';

/** What a sentence may say, the plainest first, with the way that it tells. */
export const LIMITS: readonly (readonly [RegExp, LimitWay])[] = [
  [
    new RegExp(`\\b${ACCESS}\\b.{0,90}\\b(?:up)?on (?:reasonable |formal |academic |written )?requests?\\b`, 'i'),
    'request',
  ],
  [
    /\b(?:by|via|after|submit\w*) (?:an? )?(?:formal |written |email )?(?:request|application)s?\b.{0,60}\b(?:access|form|author|approv)/i,
    'application',
  ],
  [
    new RegExp(
      `\\b${ACCESS}\\b.{0,80}\\b(?:only|solely|exclusively)?\\s?(?:to|for|by) (?:only )?(?:approved|selected|verified|qualified|vetted|credentialed|registered|trusted|accredited|authori[sz]ed)\\b.{0,30}${PEOPLE}`,
      'i',
    ),
    'selected people',
  ],
  [
    new RegExp(
      `\\b(?:(?:limit|restrict)(?:s|ing)?|\\b(?:we|have|has|had|and) (?:\\w+ )?(?:limit|restrict)ed|(?:provid|grant|giv|offer)\\w* (?:only )?(?:limited|restricted)) (?:the )?(?:access|availability|release|distribution)\\b.{0,60}\\bto\\b|\\baccess\\b.{0,50}\\b(?:is|are|be|remains?) (?:limited|restricted|granted|gated|controlled)\\b|\\b(?:we|will|must|shall) (?:also |strictly |carefully )?control (?:the )?access to\\b`,
      'i',
    ),
    'limited access',
  ],
  [
    new RegExp(
      `\\b(?:releas|availab|shar|accessib|provid)\\w*\\b.{0,60}\\b(?:only|solely|exclusively) (?:to|for|with|by) (?:the )?(?:\\w+ )?${PEOPLE}`,
      'i',
    ),
    'selected people',
  ],
  [
    /\bgated (?:access|release|repositor\w+|dataset|model|on hugging|by|behind)\b|\b(?:behind|through) (?:an? )?(?:gated|request|access|application) (?:form|process|procedure)\b|\b(?:signed?|signing|agree\w* to|accept\w*) (?:an? |the )?(?:data (?:use|usage|transfer|access)|end[- ]user|usage|licen[cs]e) (?:licen[cs]e )?agreement/i,
    'gate',
  ],
  [
    new RegExp(
      `\\b${ACCESS}\\b.{0,100}\\b(?:for|to) (?:\\w+ ){0,2}(?:non-?commercial|(?:research|academic|educational)(?: (?:use|purposes))? only|research-only)`,
      'i',
    ),
    'restricted use',
  ],
  [
    new RegExp(
      `\\b(?:only|solely|exclusively|strictly|restricted to|limited to|intended)(?: be)?(?: \\w+){0,2} (?:for|to) (?:\\w+ ){0,2}(?:non-?commercial|(?:academic|research|educational) (?:use|purposes?|only))`,
      'i',
    ),
    'restricted use',
  ],
  [new RegExp(`\\breleas\\w*\\b.{0,60}\\bnon-?commercial\\b`, 'i'), 'non-commercial'],
  [
    /\bnot (?:be )?(?:released|licensed|available|permitted|allowed) for (?:production|commercial|real-world)/i,
    'some uses',
  ],
];

/** "We do not release the data": what is kept is the group. */
export const WITHHELD = new RegExp(
  `\\bwe (?:therefore |also |currently |unfortunately |thus )?(?:(?:do|did|will|can|could|are|have|may|chose|decided|choose) ?(?:not(?: to)?|unable to|not able to|not permitted to|not allowed to)|cannot|won't|don't|can't|refrain from|withhold)(?: (?:yet|publicly|openly|be|to|currently|fully|plan to|intend to)){0,3} (?:releas|open-?sourc|shar|publish|mak|distribut|provid|disclos|withhold)\\w*((?: \\S+){0,8}?\\s?${NOUN}[^.,;]{0,60})`,
  'i',
);
/** "265K videos, part of which we release". */
export const PART =
  /\b(?:part|a portion|a subset|a fraction|only some) of (?:which|it|them|(?:our|the|this) (?:[\w-]+ ){0,3}(?:data\w*|corpus|videos|images|annotations|models|code)) (?:we (?:will )?(?:release|open-source|publish|share|make (?:public|available))|(?:is|are|will be) (?:publicly |openly )?(?:released|open-sourced|published|shared|made (?:public|available)|available))\b/i;

/** "We release the model, but omit details of the data, for proprietary reasons". */
export const OMITTED =
  /\b(?:releas|open-?sourc|publish|shar)\w*\b[^.;]{0,120}\b(?:omit|withh[eo]ld|leave out|exclud|redact)\w*\b[^.;]{0,80}\b(?:for|due to|because of|owing to) (?:[\w-]+ ){0,2}(?:proprietary|confidential\w*|competitive|commercial|business|legal)\b/i;

/** What a licence by its own words restricts. */
export const licenceWay = (text: string): LimitWay =>
  /non-?\s?commercial|\bNC\b/i.test(text) ? 'non-commercial licence' : 'restrictive licence';
