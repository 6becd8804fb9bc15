import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { experimentsOf, measuringSections, proofsOf } from '../kind/density.ts';
import { nextInParagraph } from '../text/neighbour-sentences.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { mainTraining } from '../training/trains/main-training.ts';
import { trainingOf } from '../training/trains/own-training.ts';
import { IN_SHORT } from '../text/told-in-short.ts';

const RUNS =
  /\bwe (?:\w+ ){0,2}?(?:train|fine-?tune|evaluate|test|run|implement|conduct|perform|measure|compare|experiment|benchmark|prompt)(?:d|ed|s)?\b|\b(?:our|the|all) (?:experiments|models?|implementation)\b[^.;]{0,60}\b(?:trained|implemented|run|evaluated|conducted|performed)\b/i;

/**
 * The sentences, two at most, that tell most plainly of experiments of the paper's own: what was trained or run, and with
 * what it was implemented. Empty where it has no experiments.
 */
export const ownExperiment = memoize((paper: Paper): readonly Pick<Statement, 'span'>[] => {
  const seen = experimentsOf(paper);
  const trained = trainingOf(paper).statement;
  if (seen === null && trained === null && paper.tables().length === 0) return [];
  const formal = proofsOf(paper).length >= THEORY;
  const measuring = measuringSections(paper);
  if (formal && measuring.length === 0) return [];
  const runs = paper
    .statements()
    .filter(
      ({ text, section, span, within }) =>
        !NOT_OWN_WORK.has(section.role) &&
        !IN_SHORT.has(section.role) &&
        within.type === 'paragraph' &&
        RUNS.test(text) &&
        (!formal || measuring.some((part) => contains(part.span, span))),
    );
  // "It is trained for four epochs with Adam" tells of a run, whoever is not named.
  const settled = mainTraining(paper);
  if (seen === null && trained === null && runs.length < 2) return settled === null ? [] : [settled];
  const implemented = paper
    .statements()
    .filter(
      ({ text, section }) =>
        !NOT_OWN_WORK.has(section.role) && MADE.test(text) && (!IN_SHORT.has(section.role) || LIBRARY.test(text)),
    );
  const all = [...(trained === null ? [] : [trained]), ...runs, ...implemented];
  const unanswered = all.filter((one) => !followsCode(paper, one));
  const told = plainest(unanswered.length > 0 ? unanswered : all);
  return told.length > 0 ? told : seen === null ? [] : [seen];
});

/** "We use Kite following the code of [2]. We train for 100 epochs": with what code, it has just been told. */
const followsCode = (paper: Paper, one: Statement): boolean =>
  NAMES_CODE.test(one.text) ||
  NAMES_CODE.test(paper.quote({ start: one.within.span.start, end: one.span.start }).slice(-BEFORE)) ||
  nextInParagraph(paper, one, 1).some(({ text }) => NAMES_CODE.test(text) && WE_TAKE.test(text));
const NAMES_CODE =
  /\b(?:code|code ?base|implementation|repository) (?:of|from|by|for|provided (?:in|by)|released (?:in|by)) (?:the authors of|\[\d|\p{Lu}[\w-]+ et al|(?:the )?\p{Lu}[\w.+-]{1,30} ?(?:\[\d|\((?:\p{Lu}|19|20)))/u;
/** "We use the public code of Kite [3] for all of them": the next sentence tells it. */
const WE_TAKE = /\b[Ww]e (?:\w+ )?(?:use|follow|build (?:up)?on|adopt|adapt|base|start from|run|take|rely on|modify)\b/;
const BEFORE = 160;

/** The best one, and a second where that is plain too. */
function plainest(all: readonly Statement[]): readonly Statement[] {
  const distinct = [...new Map(all.map((one) => [one.span.start, one])).values()];
  const [best, next] = distinct
    .map((one) => ({ one, points: plainness(one) }))
    .toSorted((a, b) => b.points - a.points || a.one.span.start - b.one.span.start);
  if (best === undefined) return [];
  return next !== undefined && next.points >= PLAIN ? [best.one, next.one] : [best.one];
}

/** Points from which on a sentence leaves no doubt that something was run. */
const PLAIN = 4;

/** A citation in brackets says where a loss or a data set comes from, not whose run it is. */
const CITED = / ?\([^()]{0,160}\bet al[^()]{0,160}\)/g;

/** How plainly a sentence tells of a run, in points. */
export function plainness({ text: printed, section }: Statement): number {
  const text = printed.replace(CITED, '');
  const said = TELLS.reduce((sum, [pattern, points]) => sum + (pattern.test(text) ? points : 0), 0);
  // "Our experiments were run on one language only" owns up to what was not run.
  if (section.role === 'limitations') return said - 2;
  return said + (section.role === 'experiments' || section.appendix ? 1 : 0);
}

/** What makes a sentence tell of a run, and what makes it tell of something else. */
const TELLS: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:implemented|implement|implementation|written|coded)\b[^.;]{0,60}\b(?:in|with|using|on)\b[^.;]{0,40}\b(?:PyTorch|Pytorch|Tensor[Ff]low|JAX|Caffe|Keras|DeepSpeed|Hugging ?Face|scikit-learn|Python|MATLAB|Julia|C\+\+|CUDA|SGLang|vLLM)\b/,
    4,
  ],
  [
    /\b(?:all|our|the|these|this) (?:[\w-]+ ){0,2}(?:experiments?|simulations?|evaluations?|models?|networks?|methods?|agents?|polic(?:y|ies)|algorithms?)\b(?:(?!\b(?:as|because|since|than|when|if)\b)[^.;]){0,40}\b(?:were|are|was|is) (?:\w+ )?(?:run|trained|conducted|performed|implemented|carried out|executed)\b/i,
    3,
  ],
  [/\bwe (?:\w+ ){0,2}?(?:pre-?train|train|fine-?tune|simulate)(?:d|ed)?\b/i, 2],
  [/\bwe (?:\w+ ){0,2}?(?:evaluate|test|run|ran|experiment|benchmark|implement)(?:d|ed)?\b/i, 1],
  [/\bexperiments?, we (?:\w+ ){0,3}(?:evaluate|train|use|run|fine-?tune)\b/i, 2],
  [/\b(?:learning rate|batch size|epochs?|optimi[sz]er|GPUs?|seeds?|data ?sets?|benchmarks?)\b/i, 1],
  // One protocol for all that are trained.
  [
    /\bwe compare\b[^.;]{0,80}\bsame\b[^.;]{0,160}\b(?:initiali[sz]ation|budgets?|optimi[sz]ation settings|hyper[- ]?parameters)\b/i,
    3,
  ],
  // Somebody else did it, or made it.
  [/\b(?:tasks|environments|benchmarks|games|domains|simulators?) (?:\w+ )?implemented\b/i, -4],
  [
    /\b(?:run|conducted|performed|evaluated|carried out|executed|trained|implemented|developed) by (?!us\b|our\b|SGD\b|Adam|RMSProp|AdaGrad|LAMB\b|LBFGS)(?:the )?\p{Lu}/u,
    -5,
  ],
  // A contribution, and a property that is looked at.
  [/^(?:First|Second|Third|Fourth)(?:ly)?, we (?:\w+ )?(?:implement|introduce|propose|present|develop|design)\b/, -2],
  [/\bwe (?:\w+ )?test (?:[\w-]+ ){0,3}\w+(?:bility|ness|ency)\b/i, -1],
  // People were asked, or data looked at: no machine did it, and no code.
  [
    /\b(?:human|user|perceptual|perception|preference|listening|field|pilot) (?:experiments?|stud(?:y|ies)|evaluations?|trials?|surveys?|subjects?)\b|^(?!.*\b(?:train|fine-?tun|LLMs?|models?|networks?)).*\b(?:participants|annotators|raters|respondents|volunteers|interview\w*|questionnaires?|crowd-?workers?)\b/is,
    -4,
  ],
  [
    /\bwe (?:\w+ ){0,2}?(?:conduct|perform|carr(?:y|ied) out|run|ran)(?:ed)? (?:an? |the )?(?:[\w-]+ ){0,2}?(?:analys[ei]s|inspections?|reviews?|surveys?|statistics)\b/i,
    -2,
  ],
  // What a figure explains: "taking step 1 as an example".
  [/\b(?:as (?:an |the )?(?:\w+ )?example|for (?:example|instance)|to illustrate)\b/i, -3],
  // What came of one change.
  [/^(?:Removing|Replacing|Adding|Dropping|Disabling|Omitting|Increasing|Reducing)\b/, -3],
  // What was not run, or has not been yet.
  [/\b(?:not|never|n['’]t) (?:\w+ )?(?:(?:pre-?|re-?)?train|fine-?tun|evaluat|test|run|compar|implement)\w*\b/i, -4],
  // A fragment, an announcement, a thought.
  [
    /(?<![.!?)])$|^.{0,3}(?:code )?listing\b|^(?:since|because|although|when|if|as we)\b|\b(?:can|could|would|may|might|should) (?:also |then |be )|\b(?:will|intend|plan|usually|typically|suppose|requires?|wish to)\b/i,
    -4,
  ],
  [
    /\b(?:further|additional|more) (?:\w+ )?details\b|\bin this section\b|\bto [^.;,]{0,80}, we (?:compare|conduct|perform)\b/i,
    -2,
  ],
  [/\b(?:baselines?|et al|their|official|existing|previous|prior)\b/i, -1],
];

/** Where a word on the code would stand: the library, the implementation. */
const MADE =
  /\b(?:implemented|implementation|implement)\b[^.;]{0,80}\b(?:in|with|using|on|by|from)\b|\b(?:PyTorch|TensorFlow|JAX|Caffe|Keras|DeepSpeed|Hugging ?Face|scikit-learn)\b/;
/** In an introduction "we implement a path with …" is a contribution, unless it says in what. */
const LIBRARY =
  /\b(?:PyTorch|TensorFlow|JAX|Caffe|Keras|DeepSpeed|Hugging ?Face|scikit-learn|Python|MATLAB|Julia|CUDA)\b|C\+\+/;

/** Formal statements from which on "we run the estimator" is a thought and not a run. */
const THEORY = 6;
