import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { inOpening, releases, SIZED } from './releases.ts';
import { ARTEFACT, kindsIn, NOUN, type ArtefactKind } from './kinds.ts';
import { RESTRICTIVE } from './licence-names.ts';
import { licences } from './licence-mentions.ts';
import { matching } from '../text/corpus.ts';
import { everyMatch } from '../text/every-match.ts';
import { ownNamePattern } from '../names/own-names.ts';

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

/** Whoever wants it has to ask, or to be one of those who are let in. */
export type Gate = 'request' | 'application' | 'selected people' | 'limited access' | 'gate';
const GATES: ReadonlySet<LimitWay> = new Set<Gate>([
  'request',
  'application',
  'selected people',
  'limited access',
  'gate',
]);

export interface Restriction {
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
  /** Empty where the sentence does not say which artefact it is about. */
  readonly kinds: readonly ArtefactKind[];
  readonly way: LimitWay;
  /** In a few words: "on request". */
  readonly label: string;
}

/** "Restricted use" says less than the paper's own words for which use it is. */
function labelOf(way: LimitWay, text: string): string {
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

export const isGate = (one: Restriction): one is Restriction & { readonly way: Gate } => GATES.has(one.way);

/** Whether it only says who gets the thing or how much of it, not what may be done with it. */
export const isOfAccess = (one: Restriction): boolean => isGate(one) || one.way === 'held back';

/** Whether a restriction is the terms of all that the paper gives ("This work and its contents are for research only"). */
export const coversAll = ({ statement, way }: Restriction): boolean =>
  way === 'restricted use' && THIS_WORK.test(statement.text);

/** What keeps readers from the paper's own artefacts, by its own words. */
export const restrictions = memoize((paper: Paper): readonly Restriction[] => {
  const names = ownNamePattern(paper);
  const released = new Set(releases(paper).map(({ statement }) => statement.span.start));
  const found: Restriction[] = [];
  const add = (statement: Restriction['statement'], kinds: readonly ArtefactKind[], way: LimitWay) =>
    found.push({ statement, kinds, way, label: labelOf(way, statement.text) });
  for (const statement of matching(matching(paper.statements(), MAY_LIMIT), STATED)) {
    const { text, section } = statement;
    if (ELSEWHERE.has(section.role) || text.length > 1500 || /\?\s*$/.test(text)) continue;
    const withheld = WITHHELD.exec(text);
    if (withheld !== null && !OTHERS.test(text)) {
      add(statement, kindsIn(withheld[1]!), 'held back');
      continue;
    }
    const part = PART.exec(text);
    if (part !== null && !OTHERS.test(text) && !ORIGIN.test(text)) {
      add(statement, kindsOf(text.slice(0, part.index)), 'held back');
      continue;
    }
    const limit = LIMITS.find(([pattern]) => pattern.test(text));
    if (limit === undefined || OTHERS.test(text)) continue;
    const ours =
      released.has(statement.span.start) || OWN.test(text) || THIS_WORK.test(text) || names?.test(text) === true;
    const announced = /\bwill be\b/i.test(text) && ARTEFACT.test(text);
    const stated =
      (section.role === 'availability' || inOpening(statement) || RELEASE_SECTION.test(section.heading?.title ?? '')) &&
      GENERIC.test(text);
    // "They may be used for research only": the pronoun takes up what the sentence before restricts.
    const last = found.at(-1)?.statement as Statement | undefined;
    const continued = PRONOUN.test(text) && last?.within === statement.within;
    if (ours || announced || stated || continued) add(statement, kindsOf(objectOf(text, limit[0])), limit[1]);
  }
  for (const { statement, of, named } of licences(paper)) {
    if (of !== 'own' || !RESTRICTIVE.test(statement.text)) continue;
    if (found.some((one) => one.statement.span.start === statement.span.start)) continue;
    // "Code under MIT, weights under CC BY-NC": only what the narrow one is bound to is restricted.
    const narrow = named.filter(({ name, terms }) => RESTRICTIVE.test(name) || terms?.commercial === 'no');
    const kinds = narrow.length > 0 ? [...new Set(narrow.flatMap((one) => one.kinds))] : kindsOf(statement.text);
    add(statement, kinds, licenceWay(statement.text));
  }
  return found;
});

/** One of these words is in every restriction; looking for them first spares the patterns most sentences. */
const MAY_LIMIT =
  /request|application|submit|limit|restrict|only|sole|exclusiv|gated|behind|through|sign|agree|accept|commercial|research-only|\bnot\b|cannot|n't|can't|unable|refrain|withh|approved|selected|verified|qualified|vetted|credential|registered|trusted|accredited|authori[sz]ed|granted|remain|control|part of|portion of|subset of|fraction of/i;
/** "… videos, part of which we release as the Wren set" tells where a release comes from, which is given in full. */
const ORIGIN =
  /\b(?:part|portion|subset|fraction|some) of (?:which|these|them) (?:we (?:\w+ )?releas\w+|(?:is|are|was|were|will be) (?:\w+ )?releas\w+) (?:\w+ )?as (?:the |our )?[A-Z]/;
/** Under such a heading "the models" are the paper's own. */
const RELEASE_SECTION = /^(?:\w+ )?(?:release|licen[cs](?:e|es|ing)|distribution|access)\b/i;
const PRONOUN = /^(?:They|It|These|This|Their use|Its use)\b/;
const ELSEWHERE = new Set(['references', 'related-work', 'checklist', 'acknowledgements']);

/** Words of access, use or giving; a limit without one limits something else. */
const ACCESS =
  '(?:access\\w*|available|availability|releas\\w*|provid\\w*|shar\\w*|distribut\\w*|grant\\w*|obtain\\w*|sen[dt]|given|supplied|offered|handed|download\\w*|request\\w*|licen[cs]\\w*|use[ds]?)';
const PEOPLE =
  '(?:researchers?|academi\\w+|institutions?|applicants?|users|parties|partners|the research community|organi[sz]ations)';

const LIMITS: readonly (readonly [RegExp, LimitWay])[] = [
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

const WITHHELD = new RegExp(
  `\\bwe (?:therefore |also |currently |unfortunately |thus )?(?:(?:do|did|will|can|could|are|have|may|chose|decided|choose) ?(?:not(?: to)?|unable to|not able to|not permitted to|not allowed to)|cannot|won't|don't|can't|refrain from|withhold)(?: (?:yet|publicly|openly|be|to|currently|fully|plan to|intend to)){0,3} (?:releas|open-?sourc|shar|publish|mak|distribut|provid|disclos|withhold)\\w*((?: \\S+){0,8}?\\s?${NOUN}[^.,;]{0,60})`,
  'i',
);
/** "265K videos, part of which we release". */
const PART =
  /\b(?:part|a portion|a subset|a fraction|only some) of (?:which|it|them|(?:our|the|this) (?:[\w-]+ ){0,3}(?:data\w*|corpus|videos|images|annotations|models|code)) (?:we (?:will )?(?:release|open-source|publish|share|make (?:public|available))|(?:is|are|will be) (?:publicly |openly )?(?:released|open-sourced|published|shared|made (?:public|available)|available))\b/i;
const STATED = [WITHHELD, PART, ...LIMITS.map(([pattern]) => pattern)];
const OWN = new RegExp(
  `\\bour (?:[\\w-]+ ){0,3}${NOUN}|\\bwe (?:(?:also|will|only|are|have|plan to|can) ){0,3}(?:releas|open-?sourc|shar|provid|mak|distribut|grant|limit|restrict|control|licen[cs])\\w*|\\bby (?:limiting|restricting|releasing)\\b`,
  'i',
);
/** "Usage declaration. This work and its contents are …": a paper speaks of itself. */
const THIS_WORK = /^\W*(?:(?:\p{L}+ ){1,3}\p{L}*\. )?This (?:work|paper|project|repository|release)\b/iu;
const GENERIC = new RegExp(
  `^\\W*(?:(?:all|the|this|these|both|source|full|complete|collected|anonymi[sz]ed|raw|trained|underlying|data and)\\s){0,4}${NOUN}`,
  'i',
);
const OTHERS =
  /\b(?:their|third[- ]party|et al|owners?|providers?|existing|original(?:ly)?|previous|prior|unlike|we (?:use|used|obtained|requested|downloaded|follow|thank)|users (?:are required|must))\b|\[\d+\]|\(\p{Lu}[^()]{1,50}\b\d{4}[a-z]?\)/u;

const licenceWay = (text: string): LimitWay =>
  /non-?\s?commercial|\bNC\b/i.test(text) ? 'non-commercial licence' : 'restrictive licence';

function kindsOf(words: string): readonly ArtefactKind[] {
  const kinds = kindsIn(words);
  return kinds.length === 0 && SIZED.test(words) ? ['weights'] : kinds;
}

/** What the limit is set on: the words before it, or the whole sentence where those name nothing. */
function objectOf(text: string, limit: RegExp): string {
  const match = limit.exec(text)!;
  const near = text.slice(Math.max(0, match.index - 80), match.index + match[0].length);
  return kindsOf(near).length > 0 ? near : text;
}
