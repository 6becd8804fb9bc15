import { evidence, met, missed, notApplicable, type Check, type PaperEvidence } from '../../../src/engine/answer.ts';
import { judgedFigures } from '../../../src/facts/figures/falling-ends.ts';
import { figureSpan, nameOfFigure } from '../../../src/facts/figures/figure-place.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { epochsColumn, showTokens, tokenCounts } from '../../../src/facts/training/pass-numbers.ts';
import { fewPasses, moreTraining, stillImproves } from '../../../src/facts/training/passes.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** A table alone says that the data is seen once or twice where none of its parts is seen more often than this. */
const MOST_PASSES = 2.5;

export const check: Check = (paper) => {
  const said = fewPasses(paper).map((statement) => evidence('trigger', statement, 'so few passes'));
  const numbers = numbersOf(paper);
  const pretrains = kindOf(paper).value === 'pretraining';
  const [first] = said.length > 0 ? said : pretrains && numbers.few ? numbers.evidence : [];
  const looks = moreTraining(paper);
  if (first === undefined)
    return pretrains && looks.length > 0
      ? met(looks.slice(0, 3).map((look) => evidence('satisfies', look)))
      : notApplicable('nothing says that its own training sees the data only once or twice');
  if (looks.length > 0) return met([first, ...looks.slice(0, 3).map((look) => evidence('satisfies', look))]);
  const ends = fallingEnds(paper);
  const nearest = stillImproves(paper);
  return missed({
    message: `the training data is seen only once or twice, and nothing shows what more passes would bring${ends.words}`,
    because: [
      ...numbers.words,
      'looked in text, captions and footnotes for a run with more epochs or of longer duration, and for own runs that converge or saturate',
    ].join('; '),
    evidence: [
      ...distinct([...said.slice(0, 2), ...numbers.evidence, ...ends.evidence]),
      ...(nearest === null ? [] : [evidence('nearest', nearest, 'says that it still improves, without such a run')]),
    ],
    help: 'add one run (a smaller model will do) that repeats the data two to four times, or say why one pass was enough: the loss was flat, or compute ended',
  });
};

interface Numbers {
  words: string[];
  evidence: PaperEvidence[];
  /** True where the table of the data shows few passes by itself. */
  few: boolean;
}

/** How often the data is seen, by the table of its parts and by the tokens that the text counts. */
function numbersOf(paper: Paper): Numbers {
  const column = epochsColumn(paper);
  const tokens = tokenCounts(paper);
  const words: string[] = [];
  const found: PaperEvidence[] = [];
  let few = false;
  if (column !== null) {
    const { values, span } = column;
    const [low, high] = [values[0]!, values.at(-1)!];
    const range =
      low === high ? (low === 1 ? 'once' : low === 2 ? 'twice' : `${low} times`) : `${low} to ${high} times`;
    words.push(`by the table of its data, its parts are seen ${range}`);
    found.push(evidence('trigger', { span }, `seen most often: ${high} ${high === 1 ? 'pass' : 'passes'}`));
    few = high <= MOST_PASSES;
  }
  const ratio = tokens === null ? null : tokens.trained.tokens / tokens.unique.tokens;
  if (tokens !== null && ratio !== null && ratio > 0.1 && ratio <= MOST_PASSES) {
    words.push(
      `it trains on ${showTokens(tokens.trained.tokens)} tokens, and its data has ${showTokens(tokens.unique.tokens)}`,
    );
    found.push(
      evidence('trigger', tokens.trained.statement, `${showTokens(tokens.trained.tokens)} tokens trained`),
      evidence('trigger', tokens.unique.statement, `${showTokens(tokens.unique.tokens)} tokens there are`),
    );
  }
  return { words, evidence: found, few };
}

/** The figures whose training curves still fall where they end. */
function fallingEnds(paper: Paper): { words: string; evidence: PaperEvidence[] } {
  const falling = judgedFigures(paper).filter((one) => one.falling.length > 0);
  if (falling.length === 0) return { words: '', evidence: [] };
  const names = falling.slice(0, 3).map(({ figure }) => nameOfFigure(figure));
  return {
    words: `; the loss still falls at the end of ${names.join(', ')}`,
    evidence: falling.slice(0, 3).map((one) => {
      const marks = one.falling.flatMap(({ curve }) => curve.end ?? []);
      return {
        ...evidence('trigger', { span: figureSpan(paper, one.figure) }, 'the loss still falls where it ends'),
        ...(marks.length > 0 ? { marks } : null),
      };
    }),
  };
}

/** One quote for each place. */
const distinct = (all: readonly PaperEvidence[]): PaperEvidence[] =>
  all.filter((one, i) => all.findIndex(({ span }) => span.start === one.span.start) === i);
