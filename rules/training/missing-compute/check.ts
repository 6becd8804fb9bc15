import {
  evidence,
  met,
  missed,
  notApplicable,
  unlessInAppendix,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { namesServices, runsOnServices } from '../../../src/facts/compute/api-only.ts';
import { compute } from '../../../src/facts/compute/compute.ts';
import { thanksForCompute } from '../../../src/facts/compute/thanks.ts';
import { ACCELERATOR, acceleratorsIn, isProcessor } from '../../../src/facts/compute/accelerators.ts';
import { isDeskWork, toldCost, toldTime } from '../../../src/facts/compute/told-cost.ts';
import { ownExperiment, plainness } from '../../../src/facts/evaluation/own-experiment.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Span } from '../../../src/paper/span.ts';
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { matching } from '../../../src/facts/text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/whose/not-own-work.ts';
import { bestOf } from '../../../src/facts/settings/chosen/best.ts';
import { firstOf, statedOf, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { trainsNothing } from '../../../src/facts/training/trains/trains-nothing.ts';
import { mainTraining } from '../../../src/facts/training/trains/main-training.ts';
import { experimentsAreAside, experimentsOf, measuringSection } from '../../../src/facts/kind/density.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import type { Role } from '../../../src/paper/sections/roles.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import { helpFor, namesOf, unnamed } from './describe.ts';

/** The processor beside a graphics card is not what trains. */
function acceleratorOf(paper: Paper, settings: Settings): Stated | null {
  const best = bestOf(paper, settings, ACCELERATOR.id);
  if (best === null || !isProcessor(best.value)) return best;
  const cards = statedOf(settings, ACCELERATOR.id).filter(({ value }) => !isProcessor(value));
  return cards.length === 0 ? best : bestOf(paper, new Map([...settings, [ACCELERATOR.id, cards]]), ACCELERATOR.id);
}

/** The first place of each machine: runs of one paper may be on several. */
const machinesOf = (settings: Settings): readonly Stated[] =>
  [
    ...groupBy(
      statedOf(settings, ACCELERATOR.id).filter(({ unsure }) => unsure !== true),
      ({ value }) => value,
    ).values(),
  ]
    .map(([first]) => first!)
    .slice(0, MOST_MACHINES);
const MOST_MACHINES = 4;

/** How many, for how long, or how much in all. */
const AMOUNTS = ['count', 'total-compute', 'time'] as const;

/** A paper that trains or runs models names the machines, and how many of them or for how long. */
export const check: Check = (paper) => {
  const settings = compute(paper);
  const named = acceleratorOf(paper, settings);
  const amounts = AMOUNTS.flatMap((id) => bestOf(paper, settings, id) ?? []);
  const theory = kindOf(paper).value === 'theory';
  const training = mainTraining(paper);
  // A processor without a name that only a stopwatch ran on says nothing of what trained.
  const type = training !== null && (isUnnamedForSpeed(paper, settings) || hasUnnamedCards(settings)) ? null : named;
  const measured = training ?? (theory ? null : experimentsOf(paper));
  if (measured === null) return notApplicable('it trains and runs nothing');
  if (type !== null && amounts.length > 0)
    return met([
      evidence('satisfies', type, type.value),
      ...machinesOf(settings)
        .filter(({ span }) => span.start !== type.span.start)
        .map((one) => evidence('satisfies', one, one.value)),
      ...amounts.map((one) => evidence('satisfies', one, one.value)),
    ]);
  if (training === null && !runsModels(paper)) return notApplicable('it trains and runs no model');
  if (runsOnServices(paper)) return notApplicable('its models stand behind an interface, on machines of others');
  const aside = theory || experimentsAreAside(paper);
  if (aside && measuringSection(paper) === null) return notApplicable('its results are theorems');
  const away = absentAppendix(paper);
  // What illustrates theorems runs on a desk as a rule.
  const small = aside || isDeskWork(paper);
  const finding: Finding = {
    ...(aside ? { severity: 'note' as const } : {}),
    message:
      type === null
        ? unnamed(paper, settings, small)
        : training !== null && isOfSpeedAlone(paper, settings)
          ? `the accelerator is named for a test of speed only (${namesOf(paper, type)}), and none for the training`
          : `the accelerator is named (${namesOf(paper, type)}), but not how many or for how long`,
    because: `looked in ${lookedIn(paper, 'the text', 'the tables', 'captions', 'footnotes')} for ${type === null ? 'a type of GPU, TPU or CPU' : 'a count, hours or days, GPU-hours or FLOPs'}`,
    help: helpFor(small, trainsNothing(paper) && namesServices(paper)),
    evidence: [
      type === null
        ? evidence('trigger', plainestRun(paper, training, measured), 'on what, and for how long?')
        : evidence('trigger', type, 'how many, for how long?'),
      ...(type === null && named !== null
        ? [evidence('nearest', named, 'what it is tested on; what trained it?')]
        : []),
      ...nearest(paper, settings, type !== null),
    ],
  };
  return missed(away === null ? finding : unlessInAppendix(finding, away));
};

/** Algorithms on graphs and simulations are experiments too, and owe no machines. */
const MODEL =
  /\b(?:neural|LLMs?|V?LMs?|MLLMs?|language models?|transformers?|diffusion models?|(?:deep|machine|reinforcement) learning|classifiers?|regressors?|pre-?trained|fine-?tun\w+|GPUs?|checkpoints?|inference|training|trained|Adam|SGD|learning rates?)\b/i;
const FEW = 3;
const runsModels = (paper: Paper): boolean =>
  matching(paper.statements(), MODEL).filter(
    ({ section: { role } }) => !NOT_OWN_WORK.has(role) && role !== 'introduction',
  ).length >= FEW;

/** "We measure the latency on X": nothing says that it was trained there. */
const isOfSpeedAlone = (paper: Paper, settings: Settings): boolean =>
  statedOf(settings, ACCELERATOR.id).every(
    ({ from, span }) => from === 'text' && OF_SPEED.test(paper.quote(span)) && !OF_RUNS.test(paper.quote(span)),
  );
const OF_SPEED =
  /\b(?:measur|benchmark|report|test|compar|evaluat|tim(?:e|ed|ing)\b)\w*\b[^.;]{0,60}\b(?:inference(?: time| speed| latency)?|latency|throughput|FPS|frames per second)\b/i;
const OF_RUNS = /\b(?:pre-?)?(?:train\w*|fine-?tun\w*)\b|\b(?:all|our) (?:\w+ )?experiments\b/i;

/** "Profiled on a single-threaded CPU": no machine has a name, and every sentence on one is on speed. */
const isUnnamedForSpeed = (paper: Paper, settings: Settings): boolean =>
  statedOf(settings, ACCELERATOR.id).every(
    ({ from, span, value }) =>
      from === 'text' &&
      acceleratorsIn(value).length === 0 &&
      (USED.test(paper.quote(span)) || ASIDE.has(paper.sectionAt(span)?.role ?? 'other')) &&
      !RUNS_ON_IT.test(paper.quote(span)),
  );
/** Where a paper says what it is good for. */
const ASIDE: ReadonlySet<Role> = new Set<Role>(['abstract', 'introduction', 'discussion', 'conclusion']);
const RUNS_ON_IT =
  /\b(?:(?:pre-?)?train\w*|fine-?tun\w*|experiments?|computations?|simulations?|everything|ran|executed)\b[^.;,]{0,80}\b(?:on|using|with) [^.;,]{0,60}\bCPUs?\b|\b(?:all|our) (?:\w+ )?experiments\b/i;
const USED =
  /\b(?:profil\w+|latenc(?:y|ies)|inference|throughput|FPS|real-time|RTF|deploy\w*|run-?time|wall[- ]?clock|speed-?ups?|per (?:query|image|frame|utterance|sentence|token))\b/i;

/** "8 GPUs" and a Xeon: the processor beside cards without a name is not what trained. */
const hasUnnamedCards = (settings: Settings): boolean =>
  statedOf(settings, 'count').some(({ value }) => UNNAMED_CARDS.test(value)) &&
  statedOf(settings, ACCELERATOR.id).every(({ value }) => isProcessor(value));
const UNNAMED_CARDS = /\b(?:GPUs|TPUs|graphics cards)$/i;

function nearest(paper: Paper, settings: Settings, typed: boolean): Evidence[] {
  const count = typed ? null : (firstOf(settings, 'count') ?? firstOf(settings, 'total-compute'));
  const thanks = thanksForCompute(paper);
  const thanked =
    thanks === null
      ? []
      : [
          evidence(
            'nearest',
            thanks,
            acceleratorsIn(thanks.text).length > 0 ? 'how many, for how long?' : 'thanks for machines, not which',
          ),
        ];
  if (count !== null) return [evidence('nearest', count, 'no type'), ...thanked];
  if (typed) return thanked;
  const told = [toldTime(paper), toldCost(paper)].flatMap((one) => one ?? []);
  const distinct = told.filter(({ span }, i) => told.findIndex((one) => one.span.start === span.start) === i);
  const hosted = hostedRuntime(paper, settings);
  return [
    ...distinct
      .filter(({ span }) => span.start !== hosted?.span.start)
      .map((one) => evidence('nearest', one, 'of what machine?')),
    ...(hosted === null ? [] : [evidence('nearest', hosted, `${hosted.value}; its GPU or CPU is not said`)]),
    ...thanked,
  ];
}

/** A notebook that somebody hosts runs on one of several machines; from Kaggle come data too. */
const hostedRuntime = (paper: Paper, settings: Settings): Stated | null =>
  statedOf(settings, 'cluster').find(
    ({ value, span }) => /Colab/.test(value) || (/Kaggle/.test(value) && RUNS_THERE.test(paper.quote(span))),
  ) ?? null;
const RUNS_THERE =
  /\bKaggle(?:['’]s)? (?:notebooks?|kernels?|GPUs?|TPUs?|runtimes?|environment)\b|\b(?:run|ran|trained|executed|performed|conducted) on (?:the )?Kaggle\b/;

/** Points from which on a sentence tells plainly enough that something was run. */
const PLAIN = 2;

/** The sentence that says most plainly what was run; a heading only where no sentence does. */
function plainestRun(paper: Paper, training: Statement | null, measured: { span: Span }): { span: Span } {
  const [best] = ownExperiment(paper);
  const own = training === null ? 0 : plainness(training);
  if (training !== null && own >= PLAIN) {
    // A remark on a side study may stand nearer to the settings than the sentence on the model itself.
    const plainer =
      best !== undefined && TRAINED.test(paper.quote(best.span)) && plainnessOf(paper, best) >= own + PLAIN;
    return plainer ? best : training;
  }
  if (best !== undefined && (training === null || plainnessOf(paper, best) >= own)) return best;
  return training ?? measured;
}
const TRAINED = /\b(?:pre-?)?trained\b|\bfine-?tuned\b/i;
const plainnessOf = (paper: Paper, { span }: { span: Span }): number => {
  const statement = paper.statements().find((one) => one.span.start === span.start);
  return statement === undefined ? 0 : plainness(statement);
};
