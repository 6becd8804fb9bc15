import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { BRACKETED } from '../text/citations.ts';
import { isCitedFor, isUsedHere } from './others-data.ts';
import { isDerivedHere } from './own-data.ts';
import { isKind } from './data-names.ts';

/** "Our data set includes 1B images from …", "the video data are drawn from …": what follows is where they come from. */
const DRAWN =
  /\b(?:our|the|this|all) (?:[\w-]+ ){0,4}?(?:data-? ?sets?|data|corpus|mixture|collection|images|videos|clips|recordings|documents|training set)\b(?:(?!\b(?:augmentations?|methods?|processing|preprocessing|techniques?|pipelines?|statistics|types?|analys[ei]s|quality|we)\b)[^.;]){0,80}?\b(?:includes?|contains?|comprises?|combines?|merges?|consists? of|(?:is|are|was|were) (?:\w+ )?(?:drawn|sourced|collected|taken|sampled|built|compiled|assembled|gathered|selected|composed) (?:from|of)|draws? (?:on|from)|(?:comes?|came|stems?) from)\b/i;
/** "Plover-KT is derived from Ruff [3]". */
const DERIVED =
  /(?<![\w-])([A-Z][\w+-]*(?: [A-Z\d][\w+-]*){0,3}),? (?:is|was|are|were) (?:derived|generated|constructed|created|built|adapted) from\b/;
const CITED_NAME = new RegExp(
  String.raw`(?<![\w-])([A-Z][\w+.-]{1,30}(?: [A-Z\d][\w+.-]{0,30}){0,3}) ?${BRACKETED}`,
  'gu',
);
/** A name with more than one capital or with a digit, as a converter prints it behind an address. */
const UNUSUAL = /^[A-Z][\w+.-]*[A-Z\d][\w+.-]*(?: [\w+.-]+){0,2}$/;
/** What the words tell on models and methods is no data. */
const NO_DATA = /\b(?:models?|networks?|encoders?|methods?|tools?|librar(?:y|ies)|papers?|benchmarks? (?:for|of))\b/i;

/** The things of others that a sentence says the authors' data are drawn from: linked or cited, with their offsets. */
export function sourcedData(paper: Paper, { text, span }: Statement): { name: string; index: number }[] {
  const derived = DERIVED.exec(text);
  const lead = derived !== null && isDerivedHere(paper, derived[1]!) ? derived : DRAWN.exec(text);
  if (lead === null) return [];
  const from = lead.index + lead[0].length;
  const behind = text.slice(from);
  const [rest = ''] = (
    derived === lead ? behind.split(/,? (?:which|that) (?:is|are|was|were)\b/, 1)[0]! : behind
  ).split(/(?<=[^\d]); |, (?:which|where|we|with no|and (?:then )?(?:filter|clean|label))\b/, 1);
  if (NO_DATA.test(rest.slice(0, 60))) return [];
  const linked = paper.links
    .filter((link) => /^https?:/.test(link.url) && contains(span, link.span))
    .map((link) => paper.quote(link.span))
    .filter((words) => UNUSUAL.test(words) && !isKind(words));
  const cited = [...rest.matchAll(CITED_NAME)].map(([, name]) => name!);
  return [...new Set([...linked, ...cited])].flatMap((name) => {
    const at = rest.indexOf(name);
    return at < 0 || isKind(name) ? [] : [{ name, index: from + at }];
  });
}

/** "in the KiteDrive simulator". */
const SIMULATOR =
  /\b(?:the|in|on|with|using) ([A-Z][\w+-]{0,20}[A-Z\d][\w+-]{0,20}) (?:(?:driving|physics|robotics?|traffic|flight) )?simulator\b/g;

/** Simulators that a sentence says the authors use and that somebody is cited for, with their offsets. */
export const simulators = (paper: Paper, text: string): { name: string; index: number }[] =>
  [...text.matchAll(SIMULATOR)]
    .map(({ 1: name, index }) => ({ name: name!, index: text.indexOf(name!, index) }))
    .filter(({ name, index }) => isUsedHere(text, index) && isCitedFor(paper, name));

/** "The public data set used in this study, created by Marsh et al.": data that has no name but its makers'. */
const MAKERS_DATA =
  /\b[Tt]he (?:[\w-]+ ){0,3}?(data-? ?set|corpus|database)\b[^.;]{0,60}?,? (?:(?:which|that) (?:is|was) )?(?:created|collected|released|published|introduced|provided|compiled|proposed|recorded|made available) by (\p{Lu}[\w'-]+(?: et al\.?(?= )| and \p{Lu}[\w'-]+))/u;

/** "the data set of Marsh et al.", where a sentence names no other; null where there is none. */
export function makersData(text: string): string | null {
  const [, word, makers] = MAKERS_DATA.exec(text) ?? [];
  return makers === undefined ? null : `the ${word!.replace(/-? ?set/, ' set')} of ${makers}`;
}

/** A model's name with its number of parameters. */
const SIZED_NAME =
  /(?<![\w/.-])([A-Z][A-Za-z]*[\w.]*(?:-[A-Za-z][\w.]*){0,3}-\d{1,3}(?:\.\d{1,2})?[BM](?:-[A-Z][A-Za-z]+)*)(?![\w-])/g;
const DATA_AFTER = /^ ?(?:\[[\d, ]+\] |\([^()]*\) )?(?:data|corpus|benchmark|images|videos|pairs|tokens|samples)/i;

/** "(abbreviated as Kite-1B)": another name of what was named before it. */
const SHORT_FOR = /\b(?:abbreviated|denoted|referred to|written|short)(?: as| by)? $/i;

/** Names of models by their size, with their offsets. */
export const sizedNames = (text: string): { name: string; index: number }[] =>
  [...text.matchAll(SIZED_NAME)]
    .map((match) => ({ name: match[1]!, index: match.index }))
    .filter(
      ({ name, index }) => !DATA_AFTER.test(text.slice(index + name.length)) && !SHORT_FOR.test(text.slice(0, index)),
    );
