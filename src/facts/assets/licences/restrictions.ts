import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { releases } from '../releases/releases.ts';
import { inOpening } from '../releases/release.ts';
import { ARTEFACT, kindsIn, NOUN, SIZED, type ArtefactKind } from '../kinds.ts';
import { RESTRICTIVE } from './licence-names.ts';
import { licences } from './licence-mentions.ts';
import { labelOf, licenceWay, LIMITS, PART, OMITTED, WITHHELD, type LimitWay } from './limit-phrases.ts';

/** Whoever wants it has to ask, or to be one of those who are let in. */
export type Gate = 'request' | 'application' | 'selected people' | 'limited access' | 'gate';
const GATES: ReadonlySet<LimitWay> = new Set<Gate>([
  'request',
  'application',
  'selected people',
  'limited access',
  'gate',
]);

/** A sentence that limits who gets an artefact or what may be done with it. */
export interface Restriction {
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
  /** Empty where the sentence does not say which artefact it is about. */
  readonly kinds: readonly ArtefactKind[];
  readonly way: LimitWay;
  /** In a few words: "on request". */
  readonly label: string;
}

/** Whether one has to ask, wait or sign to get the artefact. */
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
    if (OMITTED.test(text) && !OTHERS.test(text)) {
      add(statement, [], 'held back');
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
  /request|application|submit|limit|restrict|only|sole|exclusiv|gated|behind|through|sign|agree|accept|commercial|research-only|\bnot\b|cannot|n't|can't|unable|refrain|withh|approved|selected|verified|qualified|vetted|credential|registered|trusted|accredited|authori[sz]ed|granted|remain|control|part of|portion of|subset of|fraction of|omit|proprietary/i;
/** "… videos, part of which we release as the Wren set" tells where a release comes from, which is given in full. */
const ORIGIN =
  /\b(?:part|portion|subset|fraction|some) of (?:which|these|them) (?:we (?:\w+ )?releas\w+|(?:is|are|was|were|will be) (?:\w+ )?releas\w+) (?:\w+ )?as (?:the |our )?[A-Z]/;
/** Under such a heading "the models" are the paper's own. */
const RELEASE_SECTION = /^(?:\w+ )?(?:release|licen[cs](?:e|es|ing)|distribution|access)\b/i;
const PRONOUN = /^(?:They|It|These|This|Their use|Its use)\b/;
const ELSEWHERE = new Set(['references', 'related-work', 'checklist', 'acknowledgements']);

const STATED = [WITHHELD, PART, OMITTED, ...LIMITS.map(([pattern]) => pattern)];
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
