import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/corpus.ts';

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
