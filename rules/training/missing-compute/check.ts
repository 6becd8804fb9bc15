import {
  appendixMissing,
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
} from '../../../src/engine/answer.ts';
import { asksOnlyServices } from '../../../src/facts/compute/api-only.ts';
import { compute } from '../../../src/facts/compute/compute.ts';
import { thanksForCompute } from '../../../src/facts/compute/thanks.ts';
import { ACCELERATOR } from '../../../src/facts/compute/accelerators.ts';
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { matching } from '../../../src/facts/text/corpus.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/not-own-work.ts';
import { bestOf, bestTwoOf } from '../../../src/facts/settings/best.ts';
import { firstOf, statedOf, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import { nearMiss } from '../../../src/facts/settings/near-miss.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { mainTraining } from '../../../src/facts/training/main-training.ts';
import { experimentsAreAside, experimentsOf, measuringSection } from '../../../src/facts/kind/density.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** The processor beside a graphics card is not what trains. */
function acceleratorOf(paper: Paper, settings: Settings): Stated | null {
  const best = bestOf(paper, settings, ACCELERATOR.id);
  if (best === null || !PROCESSOR.test(best.value)) return best;
  const cards = statedOf(settings, ACCELERATOR.id).filter(({ value }) => !PROCESSOR.test(value));
  return cards.length === 0 ? best : bestOf(paper, new Map([...settings, [ACCELERATOR.id, cards]]), ACCELERATOR.id);
}
const PROCESSOR = /\b(?:CPUs?|Xeon|EPYC|Epyc|Ryzen|Threadripper|Core|i[3579]-)/;

/** How many, for how long, or how much in all. */
const AMOUNTS = ['count', 'total-compute', 'time'] as const;

/** A paper that trains or runs models names the machines, and how many of them or for how long. */
export const check: Check = (paper) => {
  const settings = compute(paper);
  const type = acceleratorOf(paper, settings);
  const amounts = AMOUNTS.flatMap((id) => bestOf(paper, settings, id) ?? []);
  const theory = kindOf(paper).value === 'theory';
  const training = mainTraining(paper);
  const measured = training ?? (theory ? null : experimentsOf(paper));
  if (measured === null) return notApplicable('it trains and runs nothing');
  if (type !== null && amounts.length > 0)
    return met([
      evidence('satisfies', type, type.value),
      ...bestTwoOf(paper, settings, ACCELERATOR.id)
        .filter(({ span }) => span.start !== type.span.start)
        .map((one) => evidence('satisfies', one, one.value)),
      ...amounts.map((one) => evidence('satisfies', one, one.value)),
    ]);
  if (training === null && !runsModels(paper)) return notApplicable('it trains and runs no model');
  if (asksOnlyServices(paper)) return notApplicable('it only asks models behind an interface, on machines of others');
  const aside = theory || experimentsAreAside(paper);
  if (aside && measuringSection(paper) === null) return notApplicable('its results are theorems');
  const away = absentAppendix(paper);
  if (away !== null) return appendixMissing(away);
  return missed({
    ...(aside ? { severity: 'note' as const } : {}),
    message:
      type === null
        ? `experiments are run, but the accelerator is never named${amountWords(settings)}`
        : `the accelerator is named (${type.value}), but not how many or for how long`,
    because: `looked in ${lookedIn(paper, 'the text', 'the tables', 'captions', 'footnotes')} for ${type === null ? 'a type of GPU, TPU or CPU' : 'a count, hours or days, GPU-hours or FLOPs'}`,
    help: 'Say it once, for example “All experiments ran on 8 NVIDIA A100 (80 GB) GPUs; one run takes 14 hours, all of them about 2 000 GPU-hours”.',
    evidence: [
      type === null
        ? evidence('trigger', measured, 'on what, and for how long?')
        : evidence('trigger', type, 'how many, for how long?'),
      ...nearest(paper, settings, type !== null),
    ],
  });
};

/** Algorithms on graphs and simulations are experiments too, and owe no machines. */
const MODEL =
  /\b(?:neural|LLMs?|V?LMs?|MLLMs?|language models?|transformers?|diffusion models?|(?:deep|machine|reinforcement) learning|classifiers?|regressors?|pre-?trained|fine-?tun\w+|GPUs?|checkpoints?|inference|training|trained|Adam|SGD|learning rates?)\b/i;
const FEW = 3;
const runsModels = (paper: Paper): boolean =>
  matching(paper.statements(), MODEL).filter(
    ({ section: { role } }) => !NOT_OWN_WORK.has(role) && role !== 'introduction',
  ).length >= FEW;

const amountWords = (settings: Settings): string => {
  const count = firstOf(settings, 'count') ?? firstOf(settings, 'total-compute');
  return count === null ? '' : ` (only “${count.value}”)`;
};

function nearest(paper: Paper, settings: Settings, typed: boolean): Evidence[] {
  const count = typed ? null : (firstOf(settings, 'count') ?? firstOf(settings, 'total-compute'));
  const thanks = thanksForCompute(paper);
  const thanked = thanks === null ? [] : [evidence('nearest', thanks, 'thanks for machines, not which')];
  if (count !== null) return [evidence('nearest', count, 'no type'), ...thanked];
  const told = typed ? [] : ownCost(paper);
  return [...told.map((one) => evidence('nearest', one, 'of what machine?')), ...thanked];
}

/** What the authors say of the cost of their own runs, and where they say how they ran them. */
function ownCost(paper: Paper): Statement[] {
  const told = matching(paper.statements(), COST).find(
    ({ section, text }) => !NOT_OWN_WORK.has(section.role) && COST_OF_OURS.test(text),
  );
  const near = told ?? nearMiss(paper, ACCELERATOR);
  const section = paper.sections().find(({ heading }) => heading !== null && SET_UP.test(heading.title));
  const first = section && paper.statements().find(({ section: one }) => one === section);
  return [near, first].flatMap((one) => one ?? []).filter((one, i, all) => all.indexOf(one) === i);
}

const COST =
  /\b(?:(?:training|running|inference|wall[- ]?clock|execution|computing) (?:time|budget|platform)s?|time costs?|run-?times?|computational (?:resources|budget|constraints?|cost)|compute(?: budgets?| resources| constraints?|s)?\b|cluster|computations)\b/i;
const COST_OF_OURS =
  /\b(?:we|our|this (?:paper|work|research|study)|these experiments)\b[^.;]{0,120}\b(?:time|budget|resources|compute[ds]?|cost|platform|cluster|run-?time)|\b(?:time|budget|resources|computes?|cost|platform|cluster|run-?time|constraints?|computations)\b[^.;]{0,80}\b(?:we|our|this (?:paper|work|research|study)|performed|supported)\b/i;
/** Sections in which the machines are named elsewhere. */
const SET_UP =
  /\b(?:implementation|experiment(?:al)? (?:set-?up|settings?|details?)|training (?:details?|set-?up|settings?|procedure)|set-?up|hyper-?parameters?|resources)\b/i;
