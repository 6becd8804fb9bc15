import type { Paper, Statement } from '../../../paper/paper.ts';
import { memoize } from '../../../paper/memoize.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { nameWords } from '../../results/tables/names/names.ts';

/** "Tables 5 and 6 … on sorting and copying, respectively", where Table 5 says that it is on copying and Table 6 on sorting. */
export interface CrossedFloats {
  readonly statement: Statement;
  readonly first: { readonly label: string; readonly caption: Span; readonly said: string };
  readonly second: { readonly label: string; readonly caption: Span; readonly said: string };
}

const RESPECTIVELY = /\brespectively\b/i;
/** "on the A and B tasks, respectively". */
const TWO =
  /\b(?:on|for|of|in|to|show|shows|the|with|using|between|under|from)\s(?:the |our )?((?:[\p{L}\d-]+ ){0,4}[\p{L}\d-]+) and (?:on |for |of |in |with |under |from )?(?:the |our )?((?:[\p{L}\d-]+ ){0,4}?[\p{L}\d-]+)(?: \p{L}+)?,? respectively\b/u;
/** What tells no two floats apart. */
const COMMON =
  /^(?:the|and|of|on|for|in|to|with|our|results?|tasks?|data|datasets?|models?|methods?|tables?|figures?|performance|shows?|using|an?|we|from|is|are|different)$/;

/** Two floats of one kind, where a sentence says of each what the caption of the other says. */
export const crossedFloats = memoize((paper: Paper): readonly CrossedFloats[] =>
  matching(paper.statements(), RESPECTIVELY).flatMap((statement): CrossedFloats[] => {
    const pointed = paper.mentions().filter(({ span }) => contains(statement.span, span));
    const floats = pointed.flatMap(({ target, label }) =>
      target !== null && (target.type === 'table' || target.type === 'figure') && target.caption !== null
        ? [{ type: target.type, caption: target.caption, label: target.caption.label ?? label }]
        : [],
    );
    const [first, second] = floats;
    if (first === undefined || second === undefined || floats.length !== 2 || pointed.length !== 2) return [];
    if (first.type !== second.type || first.caption === second.caption) return [];
    const match = TWO.exec(statement.text);
    if (match === null) return [];
    const [a, b] = [wordsOf(match[1]!), wordsOf(match[2]!)];
    const [ofA, ofB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
    if (ofA.length === 0 || ofB.length === 0) return [];
    const [one, other] = [first, second].map(({ caption }) => new Set(wordsOf(paper.quote(caption.span)))) as [
      Set<string>,
      Set<string>,
    ];
    const all = (words: readonly string[], set: Set<string>) => words.every((word) => set.has(word));
    const none = (words: readonly string[], set: Set<string>) => !words.some((word) => set.has(word));
    if (!all(ofA, other) || !all(ofB, one) || !none(ofA, one) || !none(ofB, other)) return [];
    return [
      {
        statement,
        first: { label: first.label, caption: first.caption.span, said: match[1]! },
        second: { label: second.label, caption: second.caption.span, said: match[2]! },
      },
    ];
  }),
);

const wordsOf = (text: string): string[] =>
  nameWords(text).filter((word) => /\p{L}{3}/u.test(word) && !COMMON.test(word));
