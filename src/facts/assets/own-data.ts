import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { escapePattern, wholeName } from '../text/search/escape-pattern.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { remember } from '../text/remember.ts';
import { IN_SHORT } from '../text/told-in-short.ts';

/** "Our new datasets A and B": the authors say so anywhere, under whatever name. */
export function isOwnData(paper: Paper, name: string): boolean {
  return ownDataTalk(paper).some((text) => {
    const at = text.indexOf(name);
    return at >= 0 && OWN_DATA.test(text.slice(Math.max(0, at - 120), at));
  });
}
const OWN_DATA =
  /\b[Oo]ur (?:own |new |novel |proposed |in-house ){0,2}(?:data-? ?sets?|benchmarks?|corpus|corpora)\b[^.;]*$|\b[Ww]e (?:have |also |then |newly ){0,2}(?:generated?|created?|collect(?:ed)?|construct(?:ed)?|curated?|buil[dt]|record(?:ed)?|simulated?) (?:(?!\bfrom\b)[^.;])*$/;
const ownDataTalk = memoize((paper: Paper): readonly string[] =>
  matching(
    paper.statements(),
    /\b[Oo]ur (?:\w+ ){0,2}(?:data-? ?set|benchmark|corp)|\b[Ww]e (?:\w+ ){0,2}(?:generat|creat|collect|construct|curat|buil|record|simulat)/,
  ).map(({ text }) => text),
);

/** "Plover-KT is derived from Plover", and nobody is cited for it: the authors' own, under a name made of another. */
export const isDerivedHere = (paper: Paper, name: string): boolean => derivedHere(paper)(name);

const derivedHere = memoize((paper: Paper) => remember((name: string) => derives(paper, name)));

function derives(paper: Paper, name: string): boolean {
  const base = DERIVED_NAME.exec(name)?.[1];
  if (base === undefined) return false;
  const exact = wholeName(name);
  const named = matching(paper.statements(), new RegExp(exact)).filter(
    ({ section }) => !NOT_OWN_WORK.has(section.role),
  );
  const parent = escapePattern(base).replaceAll(' ', '[ -]');
  const derived = new RegExp(
    `${exact},? (?:[Dd]ata-? ?set )?(?:is|was|are|were|contains?|comprises?|consists?|includes?)\\b[^.;]{0,80}\\b(?:from|of) (?:[\\w-]+ ){0,5}${parent}`,
  );
  const cited = new RegExp(`${exact}(?: [Dd]ata-? ?sets?)? ?(?:\\[[\\d, ]{1,14}\\]|\\([^()]{2,60}\\b(?:19|20)\\d\\d)`);
  return named.some(({ text }) => derived.test(text)) && !named.some(({ text }) => cited.test(text));
}
const DERIVED_NAME = /^(.{3,40})-[A-Z][A-Za-z]{0,11}\d{0,3}$/;

const DATA = '(?:[Dd]ata-? ?[Ss]et|[Bb]enchmark|[Cc]orpus|[Tt]est ?suite)';
/** "KiteSet, a large data set of …", "the KiteSet corpus", "a benchmark called KiteSet": what a name of theirs stands for. */
export const isCalledData = (paper: Paper, name: string): boolean => calledData(paper)(name);

const calledData = memoize((paper: Paper) => remember((name: string) => isCalled(paper, name)));

function isCalled(paper: Paper, name: string): boolean {
  const exact = escapePattern(name);
  const called = new RegExp(
    `(?<![\\w-])${exact}(?:,? (?:an?|the|our|is an?)(?: [\\w,-]+){0,6})? ${DATA}\\b|\\b${DATA}(?:,| \\(| called| named| dubbed| termed)? ?${exact}(?![\\w-])`,
  );
  if (paper.title !== null && IS_DATA.test(paper.title) && paper.title.includes(name)) return true;
  return matching(paper.statements(), called).some(({ section: { role } }) => IN_SHORT.has(role));
}
const IS_DATA = new RegExp(DATA);
