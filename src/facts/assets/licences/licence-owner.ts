import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Release } from '../releases/release.ts';
import { ARTEFACT, NOUN } from '../kinds.ts';
import type { NamedLicence } from './licence-names.ts';
import { knownAssetsIn } from '../known-assets.ts';
import { isSaidOfOwn } from './said-of-own.ts';
import { ownNamePattern } from '../../names/own-names.ts';

/** Whose a licence is; or it is a sieve for training data, or the terms of those who take part. */
export type LicenceOf = 'own' | 'training filter' | 'users' | 'third party';

const FILTER =
  /\b(?:kept|keep|filter\w*|only (?:includ|us|retain|select|consider)\w*|exclud\w*|remov\w*|discard\w*|crawl\w*|scrap\w*|projects (?:that are )?distributed)\b/i;
/** "We publish labels only, under …; the pictures' owners keep their rights": nothing is sieved there. */
const WE_GIVE = /\bwe (?:\w+ )?(?:releas|licen[cs]|distribut|publish)\w*\b[^;]{0,80}$/i;
/** Terms that those who use a demo or take part in a study accept bind them, and license nothing to readers. */
export const USERS =
  /\b(?:users?|participants?|annotators?|workers?|visitors?)\b.{0,60}\b(?:accept|agree|consent|sign)/i;
const ONE_OF =
  /\bour\b|\bwe (?:(?:also|will|plan to|intend to|publicly|openly|have|are) ){0,3}(?:releas|licen[cs]|distribut|publish|open|mak|provid|shar|host)\w*|\b(?:by|along with) releasing\b/i;
/** Others' things stand beside a citation, a "their" or a version of "we use". */
const OTHERS =
  /\bour (?:own )?(?:use|usage) (?:of (?:them|it|these|this|the|all)\b[^.;]{0,40} )?(?:is|was|are|complies|follows|respects|adheres|conforms|agrees)\b|\bwe (?:use|used|utilize|employ|adopt|build on|evaluate|obtained?|downloaded?)\b|\bwe (?:collected|crawled|scraped|gathered)\b[^.;]{0,80}\b(?:under|following|according to|in line with) the\b|\btheir\b|\bexisting\b|\bthird[- ]party\b|\boriginal(?:ly)?\b|\beach (?:dataset|asset|model)|\brespective\b|\bindividual (?:data|licen)|\b(?:materials|weights|models|used)[^.;]{0,30} in (?:our|this) (?:paper|work|experiments?|research|study|studies|evaluations?|project|analys[ei]s|training|pipeline)\b|\b(?:is|are) (?:based on|derived from|built (?:up)?on)\b|\binherit/i;
const CITED =
  /\[\d+(?:, ?\d+)*\]|\(\p{Lu}[^()]{1,60}\b(?:19|20)\d\d[a-z]?\)|\p{Lu}\p{L}{1,40} et al|\[(?:19|20)\d\d\]/u;
const GENERIC = new RegExp(
  `^(?:\\W*)(?:(?:all|the|this|these|both|source|new|full|complete|and|resulting|it|they|released|entire|corresponding|of|our)\\b[\\s,]*){0,5}(?:${NOUN}|is\\b|are\\b|will\\b)`,
  'i',
);
const SHEET =
  /\b(?:data ?sheet|(?:model|data(?:set)?|system) cards?|licen[cs]\w*|availability|maintenance|distribution|hosting|release|access|responsible)\b/i;
const OTHERS_SHEET = /\b(?:existing|third[- ]party|asset\w*|used|baselines?|prior)\b/i;

/** "The model is released under a commercial licence": what the authors give, whoever else made what it stands on. */
const OWN_RELEASE =
  /^(?:the|our|this) (?:[\w-]+ )?(?:model|weights|checkpoints?|code|system) (?:is|are|was|were|will be|has been|have been) (?:\w+ )?(?:released|distributed|licen[cs]ed|published|provided|offered|made available|open-sourced) (?:[\w-]+ ){0,3}under\b/i;
/** Whether a sentence tells under what terms the authors give away what they made. */
export const isOwnRelease = (text: string): boolean =>
  OWN_RELEASE.test(text) && !CITED.test(text) && knownAssetsIn(text).length === 0;

/** Whose the licence of a sentence is, by its words, the release it tells of and the one before it. */
export function whose(
  paper: Paper,
  statement: Statement,
  match: NamedLicence,
  own: Release | undefined,
  previous: Release | undefined,
): LicenceOf {
  const { text, section } = statement;
  if (USERS.test(text)) return 'users';
  if (isOwnRelease(text)) return 'own';
  if ((own === undefined || WE_STAND_ON.test(text)) && ofItsBase(text, match)) return 'third party';
  const names = ownNamePattern(paper);
  if (!CITED.test(text.slice(0, match.index)) && isSaidOfOwn(paper, statement, match)) return 'own';
  if (bearsNameOfSubject(text, match, names)) return 'third party';
  if (own !== undefined && !tiedToCitation(text, match)) return 'own';
  if (isTermsOfOwn(text, names)) return 'own';
  if (FILTER.test(text) && !WE_GIVE.test(text.slice(0, match.index))) return 'training filter';
  const clause = text.slice(0, match.index);
  const part = partAround(text, match.index);
  const sheet = SHEET.test(section.heading?.title ?? '') && !OTHERS_SHEET.test(section.heading?.title ?? '');
  const labelled = /^\W*licen[cs](?:e|ing)(?: \w+){0,2}\s?[:.–—-]/i.test(text);
  if (OTHERS.test(part) || (CITED.test(clause) && !ONE_OF.test(clause))) return 'third party';
  if (ONE_OF.test(text) && /\blicen[cs]|\bunder\b|\bterms\b|\bagreement/i.test(text)) return 'own';
  if (names?.test(text) && /\b(?:releas|licen[cs]|distribut|availab|publish|provid|under)\w*/i.test(text)) return 'own';
  if (/\bwill be\b/i.test(text) && ARTEFACT.test(text)) return 'own';
  if (previous !== undefined && GENERIC.test(text)) return 'own';
  if (sheet && (labelled || GENERIC.test(text))) return 'own';
  return labelled && inModelCard(paper, section) ? 'own' : 'third party';
}

/**
 * "Their use is subject to terms of use", "the Kestrel Prohibited Use Policy": whoever uses what the authors made is bound,
 * where the sentence names theirs and nobody else's.
 */
function isTermsOfOwn(text: string, names: RegExp | null): boolean {
  const plain = text.replace(USE_OF_IT, ' ');
  if (names?.test(text) !== true || !BINDS.test(text) || OTHERS.test(plain) || CITED.test(text)) return false;
  return knownAssetsIn(text).every(({ text: name }) => names.test(name));
}
const USE_OF_IT = /\btheir (?:use|usage|release|distribution|weights)\b/gi;
const BINDS =
  /\b(?:subject to|governed by|bound by|in accordance with|compl(?:y|ies|iance) with|adhere to|accept\w*|agree\w* to)\b[^.;]{0,60}\b(?:terms|polic(?:y|ies)|licen[cs]e|agreement)\b/i;

/** "The NSC may be had under the NSC Reader Licence": a licence that is called after what stands under it, and that is not the authors'. */
function bearsNameOfSubject(text: string, { text: licence, index }: NamedLicence, own: RegExp | null): boolean {
  const subject = SUBJECT.exec(text.slice(0, index))?.groups?.['name'];
  if (subject === undefined || own?.test(subject) === true) return false;
  return licence.split(/\s+/).includes(subject);
}
const SUBJECT =
  /^\W{0,2}(?:(?:The|All|Both) )?(?:[\w-]+ ){0,2}?(?<name>[A-Z][\w.-]{1,24})(?: [\w.-]+){0,3} (?:is|are|was|were|comes?|may be|can be) (?:\w+ ){0,4}$/;

/** "We release an adapter for X [12], which is under the MIT license": the licence belongs to the citation next to it. */
const tiedToCitation = (text: string, match: NamedLicence) =>
  /(?:\]|\d{4}[a-z]?\))[\s,]{0,3}(?:which|that|\()?.{0,25}$/.test(text.slice(0, match.index)) &&
  !/\b(?:releas|distribut|availab|licens)\w*\s(?:\w+\s){0,3}$/i.test(text.slice(0, match.index));

/** "Our code builds on the Kite library, licensed under MIT": the licence is of what it stands on. */
const ofItsBase = (text: string, { index }: NamedLicence): boolean => STANDS_ON.test(text.slice(0, index));
const WE_STAND_ON = /^\W*(?:[Hh]ere,? |[Ii]n particular,? )?[Ww]e (?:\w+ )?(?:build|base|extend|adapt|modify)\b/;
const STANDS_ON =
  /\b(?:builds? (?:up)?on|(?:built|based) (?:up)?on|derived from|adapted from|forked from|extends?|modif(?:y|ies) (?:the|an?)) (?:(?!\b(?:and|but|while|we) (?:(?:is|are|was|were|will|we|our|it|all) )?|[;:])[^;:]){3,140}?,? \(?(?:(?:which|that) (?:is|are) (?:itself )?)?(?:(?:released|distributed|available|licensed|published|provided) )?(?:under )?(?:the |an? )?$/i;

/** "Our notes are under CC BY, while the scans stay under the terms of their owners": what is said beside it is of other things. */
function partAround(text: string, index: number): string {
  const cuts = [...text.matchAll(/; |, (?:while|whereas|but) /g)].map((cut) => cut.index);
  const start = cuts.findLast((cut) => cut < index) ?? 0;
  return text.slice(start, cuts.find((cut) => cut > index) ?? text.length);
}

/** A card's own field "License: …", wherever its heading stands. */
const inModelCard = (paper: Paper, section: Statement['section']): boolean =>
  /\b(?:card|data ?sheet)\b/i.test(section.heading?.title ?? '') ||
  paper
    .sections()
    .some(
      (one) =>
        /\b(?:card|data ?sheet)\b/i.test(one.heading?.title ?? '') &&
        one.span.start <= section.span.start &&
        section.span.end <= one.span.end,
    ) ||
  (section.appendix && /\b(?:model details|intended use)\b/i.test(paper.quote(section.span).slice(0, 4000)));
