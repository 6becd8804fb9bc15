import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';
import { LEAST, type Signal } from './signal.ts';
import { MAKERS } from './signals-make.ts';
import { STUDIES } from './signals-study.ts';
import { argumentByProof, experimentsOf, proofsOf } from './density.ts';
import { selfDescription } from './self-description.ts';

const KINDS = [
  'pretraining',
  'method',
  'analysis',
  'theory',
  'survey',
  'position',
  'dataset',
  'benchmark',
  'system',
] as const;
/** The kinds of papers, which owe different things. */
export type Kind = (typeof KINDS)[number];

/** The kind of a paper, and how it was told. */
export interface KindOfPaper {
  value: Kind;
  /** Why, in words for a person. */
  because: string;
  /** The places that say so, the most telling first. */
  spans: readonly Span[];
}

const SIGNALS = [...MAKERS, ...STUDIES];

interface Hit {
  points: number;
  says: string;
  at?: Span | undefined;
}

/** What kind of paper this is. Rules that a kind does not owe are not applicable to it. */
export const kindOf = memoize((paper: Paper): KindOfPaper => {
  const self = selfDescription(paper);
  if (self !== null) return { value: self.kind, because: self.says, spans: [self.span] };
  const scores = KINDS.map((kind) => {
    const hits = [...hitsOf(paper, kind), ...densityOf(paper, kind)];
    return { kind, hits, total: hits.reduce((sum, { points }) => sum + points, 0) };
  });
  const candidates = scores.filter(({ kind, total }) => total >= LEAST[kind]);
  // `method` stands first among equals: a paper that proposes something owes its experiments.
  const best = candidates.sort(
    (a, b) => b.total - a.total || Number(b.kind === 'method') - Number(a.kind === 'method'),
  )[0];
  if (best === undefined) return { value: 'method', because: 'nothing marks it as another kind of paper', spans: [] };
  const speaking = best.hits.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return {
    value: best.kind,
    because: speaking.map(({ says }) => says).join('; '),
    spans: speaking.flatMap(({ at }) => at ?? []).slice(0, 3),
  };
});

function hitsOf(paper: Paper, kind: Kind): Hit[] {
  return SIGNALS.filter((signal) => signal.kind === kind).flatMap((signal) => {
    const { points, says } = signal;
    if (signal.where === 'title')
      return signal.pattern.test(paper.title ?? '') ? [{ points, says, at: titleOf(paper) }] : [];
    const [statement] = matching(partsOf(paper)[signal.where], signal.pattern);
    return statement === undefined ? [] : [{ points, says, at: statement.span }];
  });
}

/** What only the whole paper shows: whether it proves, whether it measures. */
function densityOf(paper: Paper, kind: Kind): Hit[] {
  const measures = experimentsOf(paper);
  if (kind === 'theory') {
    const proofs = proofsOf(paper);
    if (argumentByProof(paper))
      return [
        {
          points: 8,
          says: `${proofs.length} theorems, lemmas and the like, and hardly a word on experiments`,
          at: proofs[0]!.span,
        },
      ];
    if (proofs.length < 3 || measures !== null) return [];
    return [
      {
        points: proofs.length >= 8 ? 8 : 4,
        says: `${proofs.length} theorems, lemmas and the like, and no experiments`,
        at: proofs[0]!.span,
      },
    ];
  }
  if ((kind === 'survey' || kind === 'position') && measures !== null)
    return [{ points: -3, says: 'it has experiments of its own', at: measures.span }];
  return [];
}

/** Where signals may stand. */
const partsOf = memoize((paper: Paper): Record<Exclude<Signal['where'], 'title'>, readonly Statement[]> => {
  const stated = paper.statements({ role: 'abstract' });
  // A paper without an abstract heading opens in its front matter.
  const abstract = stated.length > 0 ? stated : paper.statements({ role: 'front' });
  const opening = [...abstract, ...paper.statements({ role: 'introduction', appendix: false })];
  return { abstract, opening, anywhere: paper.statements() };
});

function titleOf(paper: Paper): Span | undefined {
  if (paper.title === null) return undefined;
  const start = paper.text.indexOf(paper.title);
  return start < 0 ? undefined : { start, end: start + paper.title.length };
}
