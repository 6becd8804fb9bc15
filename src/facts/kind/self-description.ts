import { memoize } from '../../paper/memoize.ts';
import type { Section } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import type { Kind } from './kind.ts';

/** What a paper calls itself, and where. */
export interface SelfDescription {
  readonly kind: Kind;
  readonly says: string;
  readonly span: Span;
}

/**
 * "In this survey, we …", "this opinion paper", "[Re] …": a paper that names its own kind is believed before the verbs, for
 * a survey proposes a taxonomy and an opinion proposes a protocol. Silent where it names none, or where the abstract tells
 * of runs that the named kind has none of.
 */
export const selfDescription = memoize((paper: Paper): SelfDescription | null => {
  const abstract = paper.statements({ role: 'abstract' });
  const opening = abstract.length > 0 ? abstract : paper.statements({ role: 'front' });
  return reproduction(paper, opening) ?? essay(opening) ?? data(paper, opening);
});

const REPRODUCES_TITLE =
  /^\s*[[(]re[\])]|\b(?:reproducibility|replicability|replication) (?:study|report|analysis|challenge)\b|\b(?:a|an) (?:[\w-]+ ){0,2}(?:reproduction|replication) (?:of|study|report)\b|^(?:reproducing|replicating)\b/i;
const CALLED_SO =
  /\b(?:this|our|the present|of the) (?:[\w-]+ ){0,2}(?:reproducibility|replicability|replication|reproduction) (?:study|report|analysis|paper|work|effort|attempt|challenge)\b/i;
const REPRODUCES =
  /\bwe (?:\w+ ){0,3}(?:reproduce|replicate|re-?implement)\b[^.;]{0,80}\b(?:the original (?:paper|authors|work|study)|the paper\b(?! by))/i;
const SCOPE = /^(?:scope of reproducibility|reproducibility summary)\b/i;

/** A report on the repetition of somebody's work examines it, whatever it adds. */
function reproduction(paper: Paper, opening: readonly Statement[]): SelfDescription | null {
  const says = 'it calls itself a reproduction of the work of others';
  if (paper.title !== null && REPRODUCES_TITLE.test(paper.title))
    return { kind: 'analysis', says, span: opening[0]?.span ?? { start: 0, end: paper.title.length } };
  const told = opening.find(({ text }) => CALLED_SO.test(text) || (REPRODUCES.test(text) && !PROPOSES.test(text)));
  if (told !== undefined) return { kind: 'analysis', says, span: told.span };
  const headed = paper.sections().find(({ heading }: Section) => heading !== null && SCOPE.test(heading.title));
  return headed === undefined ? null : { kind: 'analysis', says, span: headed.heading!.span };
}
const PROPOSES = /\bwe (?:\w+ )?(?:propose|introduce|present)\b/i;

const SURVEYS =
  /\b(?:in|of|by) this (?:[\w-]+ ){0,2}(?:survey|review|tutorial|primer|monograph)(?: (?:paper|article|chapter))?,? (?:we|is|are)\b|\bthis (?:[\w-]+ ){0,2}(?:survey|review|tutorial|primer|monograph)(?: (?:paper|article|chapter))? (?:covers|reviews|provides|presents|gives|offers|summari[sz]es|discusses|examines|aims|introduces|explores|focuses|starts|begins)\b/i;
const OPINES =
  /\b(?:this|our|the present) (?:[\w-]+[ /]){0,2}(?:opinion|position|perspective|viewpoint|discussion)(?:\/[\w-]+)? (?:paper|article|piece|statement)\b|\b(?:in )?this (?:essay|op-ed|opinion piece|commentary)\b/i;
/** A survey among people is no survey of work. */
const ASKS_PEOPLE = /\b(?:respondents?|participants?|questionnaires?|interview\w*|survey responses?|reviewers)\b/i;
/** Who opines or surveys and measures as well owes what a measurement owes. */
const MEASURES =
  /\bwe (?:\w+ ){0,2}(?:train|fine-?tune|benchmark|evaluate|experiment|implement|run|conduct|perform)(?:ed)?\b|\b(?:our|extensive|through|with|by) (?:[\w-]+ )?experiments\b|\bempirical(?:ly)? (?:show|evaluat|validat|stud)/i;

function essay(opening: readonly Statement[]): SelfDescription | null {
  if (opening.some(({ text }) => MEASURES.test(text))) return null;
  const opines = opening.find(({ text }) => OPINES.test(text));
  if (opines !== undefined) return { kind: 'position', says: 'it calls itself an opinion paper', span: opines.span };
  const surveys = opening.find(({ text }) => SURVEYS.test(text));
  if (surveys === undefined || opening.some(({ text }) => ASKS_PEOPLE.test(text))) return null;
  return { kind: 'survey', says: 'it calls itself a survey', span: surveys.span };
}

const DATA_SET = String.raw`(?:data ?sets?|corpus|corpora)`;
/** "Heron-9M: A Large Dataset for Counting Birds" is named after data; "A Dataset and a Network for …" after both. */
const NAMED_AFTER_DATA = new RegExp(
  String.raw`(?:^|[:–—] ?)(?:(?!(?:from|on|with|of|in|for|to|by|via|using|over|through|without|than|and|beyond)\b)[\w/.'’-]+,? ){1,8}${DATA_SET}(?: and benchmarks?)?\s*(?:$|[:–—]| (?:for|of|with|to|in|on|from|covering|about)\b)`,
  'i',
);
const GIVES_DATA = new RegExp(
  String.raw`\b(?:we|this (?:paper|work|report|article))\b[^.;]{0,40}\b(?:introduc\w+|presents?|releas\w+|curate|construct|collect|contribute|build|create|provide|describe|offer)s?\b[^.;]{0,80}\b${DATA_SET}\b`,
  'i',
);
const GIVES_A_METHOD =
  /\bwe (?:\w+ )?(?:propose|introduce|present|develop|design)\b[^.;]{0,80}\b(?:method|approach|algorithm|model|architecture|network|framework|loss)\b/i;

function data(paper: Paper, opening: readonly Statement[]): SelfDescription | null {
  if (paper.title === null || !NAMED_AFTER_DATA.test(paper.title)) return null;
  const gives = opening.find(({ text }) => GIVES_DATA.test(text));
  if (gives === undefined || opening.some(({ text }) => GIVES_A_METHOD.test(text) && !GIVES_DATA.test(text)))
    return null;
  return { kind: 'dataset', says: 'title and abstract present a dataset', span: gives.span };
}
