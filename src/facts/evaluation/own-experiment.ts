import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { experimentsOf, isMeasuring, proofsOf } from '../kind/density.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { trainingOf } from '../training/own-training.ts';

const RUNS =
  /\bwe (?:\w+ ){0,2}?(?:train|fine-?tune|evaluate|test|run|implement|conduct|perform|measure|compare|experiment)(?:d|ed|s)?\b|\b(?:our|the|all) (?:experiments|models?|implementation)\b[^.;]{0,60}\b(?:trained|implemented|run|evaluated|conducted|performed)\b/i;

/**
 * Up to three sentences that report experiments of the paper's own: that something was trained, was run, was implemented.
 * Empty where it has no experiments.
 */
export const ownExperiment = memoize((paper: Paper): readonly Pick<Statement, 'span'>[] => {
  const seen = experimentsOf(paper);
  const trained = trainingOf(paper).statement;
  if (seen === null && trained === null && paper.tables().length === 0) return [];
  const formal = proofsOf(paper).length >= THEORY;
  const measuring = paper.sections().filter(isMeasuring);
  if (formal && measuring.length === 0) return [];
  const runs = paper
    .statements()
    .filter(
      ({ text, section, span, within }) =>
        !NOT_OWN_WORK.has(section.role) &&
        !OPENING.has(section.role) &&
        within.type === 'paragraph' &&
        RUNS.test(text) &&
        (!formal || measuring.some((part) => contains(part.span, span))),
    );
  if (seen === null && trained === null && runs.length < 2) return [];
  const implemented = paper
    .statements()
    .filter(({ text, section }) => !NOT_OWN_WORK.has(section.role) && MADE.test(text));
  const first = [trained, ...runs.slice(0, 1), ...implemented.slice(0, 1), ...runs].filter((one) => one !== null);
  const distinct = [...new Map(first.map((one) => [one.span.start, one])).values()].slice(0, 3);
  return distinct.length > 0 ? distinct : seen === null ? [] : [seen];
});

/** Where a word on the code would stand: the library, the implementation. */
const MADE =
  /\b(?:implemented|implementation|implement)\b[^.;]{0,80}\b(?:in|with|using|on|by|from)\b|\b(?:PyTorch|TensorFlow|JAX|Caffe|Keras|DeepSpeed|Hugging ?Face|scikit-learn)\b/;

/** Formal statements from which on "we run the estimator" is a thought and not a run. */
const THEORY = 6;

const OPENING: ReadonlySet<string> = new Set(['front', 'abstract', 'introduction', 'conclusion']);
