import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/corpus.ts';
import { escapePattern } from '../text/escape-pattern.ts';

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

const DATA = '(?:[Dd]ata-? ?[Ss]et|[Bb]enchmark|[Cc]orpus|[Tt]est ?suite)';
/** "KiteSet, a large data set of …", "the KiteSet corpus", "a benchmark called KiteSet": what a name of theirs stands for. */
export function isCalledData(paper: Paper, name: string): boolean {
  const exact = escapePattern(name);
  const called = new RegExp(
    `(?<![\\w-])${exact}(?:,? (?:an?|the|our|is an?)(?: [\\w,-]+){0,6})? ${DATA}\\b|\\b${DATA}(?:,| \\(| called| named| dubbed| termed)? ?${exact}(?![\\w-])`,
  );
  if (new RegExp(DATA).test(paper.title ?? '') && paper.title?.includes(name) === true) return true;
  return matching(paper.statements({ role: ['front', 'abstract', 'introduction', 'conclusion'] }), called).length > 0;
}
