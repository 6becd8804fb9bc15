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
import { experimentsAreAside, proofsOf } from '../../../src/facts/kind/density.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { bestOf, bestTwoOf, isDoubtful } from '../../../src/facts/settings/best.ts';
import { ownNamePattern } from '../../../src/facts/names/own-names.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { shortTitle, statedOf, type Item, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import { nearMiss } from '../../../src/facts/settings/near-miss.ts';
import { isOfTraining, recipeByReference } from '../../../src/facts/training/by-reference.ts';
import { compute } from '../../../src/facts/compute/compute.ts';
import { impliedTrainings } from '../../../src/facts/training/implied.ts';
import { DURATION } from '../../../src/facts/training/items.ts';
import { incompleteRun } from '../../../src/facts/training/one-run.ts';
import { MAIN_ITEMS, recipe } from '../../../src/facts/training/recipe.ts';
import { isAside, mainTraining } from '../../../src/facts/training/main-training.ts';
import { untoldTrainings } from '../../../src/facts/training/untold.ts';
import { ownTrainings, plainTrainings, trainingFree, trainsInSteps } from '../../../src/facts/training/trains.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import type { Span } from '../../../src/paper/span.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A paper that trains says with what optimizer, learning rate and batch size, and for how long. */
export const check: Check = (paper) => {
  const settings = valued(recipe(paper));
  const said = MAIN_ITEMS.flatMap((item) => {
    const stated = bestOf(paper, settings, item.id);
    return stated === null ? [] : [{ item, stated }];
  });
  const nowhere = MAIN_ITEMS.filter(({ id }) => !settings.has(id));
  const trigger = mainTraining(paper) ?? rateAmong(paper, said);
  if (trigger === null) return notApplicable('no model is trained or fine-tuned in it');
  const owed = owes(paper, said);
  if (owed !== null) return notApplicable(owed);
  const shown = said.map(({ item, stated }) => evidence('satisfies', stated, labelOf(paper, item, stated)));
  // The optimizer of one run and the batches of another are no recipe of either.
  const run = nowhere.length === 0 ? incompleteRun(paper, settings) : null;
  if (nowhere.length === 0 && run === null) return met([...shown, ...elsewhere(paper, settings, shown)]);
  const lacking = run?.lacking ?? nowhere;
  const away = absentAppendix(paper);
  if (away !== null && recipeByReference(paper).length === 0) return appendixMissing(away);
  const reference = recipeByReference(paper).find(isOfTraining);
  // A value that may well be another's is no help to the author, and the verdict stands without it.
  const own = (run?.told ?? said).filter(({ stated }) => !isDoubtful(paper, stated));
  const instead = lacking.includes(DURATION) ? insteadOfDuration(paper) : null;
  return missed({
    message:
      run === null
        ? `the training is described without its ${enumerate(lacking.map(shortTitle))}${instead === null ? '' : ` (${instead.says})`}`
        : `no training is described whole: under “${run.section.heading!.title}” the ${enumerate(lacking.map(shortTitle))} of that run is not stated, and of its siblings no less is missing`,
    because: `looked in ${lookedIn(paper, 'the text', 'the tables', 'captions', 'footnotes')} for a value of each; found ${said.length === 0 ? 'none of the four' : own.length === 0 ? 'none of the four for sure' : `${own.map(({ item, stated }) => labelOf(paper, item, stated)).join(', ')}`}`,
    help: `${reference === undefined ? 'Add' : 'Whoever repeats this has to open another source, which may change: repeat its values here in'} one sentence or a table of hyper-parameters, for example “${exampleOf(lacking, FINE_TUNES.test(paper.quote(trigger.span)))}”.`,
    evidence: [
      evidence('trigger', run === null ? plainer(paper, trigger, own) : (own[0]?.stated ?? trigger), 'trained how?'),
      ...own.map(({ item, stated }) => evidence('nearest', stated, labelOf(paper, item, stated))),
      ...(reference === undefined ? [] : [evidence('nearest', reference, 'leaves settings to another source')]),
      ...(instead === null ? [] : [evidence('nearest', instead.at, instead.says)]),
      ...lacking.flatMap((item) => (item === DURATION && instead !== null ? [] : nearest(paper, item))),
    ],
  });
};

/** What is stated with a value: "until convergence" and "early stopping" do not tell when a run ends. */
const valued = (settings: Settings): Settings =>
  new Map(
    [...settings].flatMap(([id, all]) => {
      const kept = all.filter(({ value }) => !/^(?:until|till|upon|to|early)\b/i.test(value));
      return kept.length === 0 ? [] : [[id, kept] as const];
    }),
  );

/** The sentence with settings of the training, where what tells of the training tells it by the way. */
function plainer(paper: Paper, trigger: { span: Span }, own: Said): { span: Span } {
  const main = mainTraining(paper);
  if (main === null) return own.find(({ stated: { from } }) => from === 'text')?.stated ?? trigger;
  if (main.span !== trigger.span) return trigger;
  if (!isAside(main) && !isFar(main, own)) return trigger;
  const set = own.find(({ stated }) => stated.from === 'text' && TRAINS.test(paper.quote(stated.span)));
  return set?.stated ?? trigger;
}
/** A sentence that stands pages away from all settings tells of the training by the way. */
const isFar = ({ span }: { span: Span }, own: Said): boolean =>
  own.length > 1 && own.every(({ stated }) => Math.abs(stated.span.start - span.start) > FAR);
const FAR = 12_000;
const TRAINS = /\b(?:pre-?)?(?:train|fine-?tun|epochs?\b|distil)/i;

/** What is said of the end of a training in place of its steps: hours, or a rule to stop. */
function insteadOfDuration(paper: Paper): { at: Stated; says: string } | null {
  const early = statedOf(recipe(paper), DURATION.id).find(({ value }) => /^early/i.test(value));
  if (early !== undefined)
    return { at: early, says: 'early stopping is told, with no number of steps or epochs after which it may end' };
  const hours = statedOf(compute(paper), 'time').find(
    ({ from, value, span }) => from === 'text' && /hour|day|week/i.test(value) && /\btrain/i.test(paper.quote(span)),
  );
  return hours === undefined
    ? null
    : {
        at: hours,
        says: `${hours.value} ${ONE.test(hours.value) ? 'is' : 'are'} given, the number of steps or epochs is not`,
      };
}

const ONE = /^(?:1|one|an?|a single) (?![\w-]+s\b)/i;

const labelOf = (paper: Paper, item: Item, stated: Stated): string => {
  const grid = gridOf(paper, stated);
  return `${shortTitle(item)}: ${grid === null ? stated.value.slice(0, 40) : `searched in ${grid}`}`;
};

/** "Selected from {1e-2, 1e-3}": the first of what was tried is not what was taken. */
function gridOf(paper: Paper, { value, span, from }: Stated): string | null {
  if (from !== 'text') return null;
  const grids = [...paper.quote(span).matchAll(GRID)].map(([, grid]) => grid!);
  return grids.find((grid) => bare(grid.split(',')[0]!) === bare(value)) ?? null;
}
/** A PDF may print "10^-2" as "10 -2". */
const bare = (value: string): string => value.replace(/[^\w.]/g, '');
const GRID =
  /\b(?:selected|chosen|searched|tuned|picked|swept|sweep|search|grid)\b[^.;{}[\]]{0,30}\b(?:from|in|over|among|within)\b[^.;{}[\]\d]{0,20}(\\?\{[^{}]{1,60}\}|\[[^[\]]{1,60}\])/gi;

/** Kinds that mostly measure what others have trained: a passing sentence about training is no training of theirs. */
const MEASURES: ReadonlySet<string> = new Set(['analysis', 'benchmark', 'dataset', 'system']);

/** Settings from which on what is trained is the paper's own, whatever its kind. */
const SAYS_ENOUGH = 2;

const ON_ITS_OWN =
  /\btrain(?:ed)? (?:an?|our|two|three|several) (?:[\w-]+ ){0,6}(?:model|network|classifier|detector|generator|transformer)s? (?:\w+ )?(?:on|with|using|over) (?:it\b|our\b|the (?:proposed|new|collected)\b)/i;

type Said = readonly { readonly item: Item; readonly stated: Stated }[];

/** A batch size and epochs are those of a training; steps may be taken for a single input too. */
const trainsInBatches = (said: Said): boolean =>
  said.some(({ item, stated }) => item.id === 'batch-size' || (item.id === 'duration' && /epoch/i.test(stated.value)));

/**
 * The learning rate of a training that no sentence tells of, beside a batch size or epochs: alone it may be searched for or
 * belong to a single input, and among theorems it is a number of theirs.
 */
function rateAmong(paper: Paper, said: Said): Stated | null {
  if (!trainsInBatches(said) || kindOf(paper).value === 'theory') return null;
  return said.find(({ item }) => item.id === 'learning-rate')?.stated ?? null;
}

/** What is adapted while it is used has no epochs. */
const AT_TEST_TIME = /\b(?:test|inference)-time\b/i;

function owes(paper: Paper, settings: Said): string | null {
  const trainings = ownTrainings(paper);
  const said = settings.length;
  const free = trainingFree(paper);
  if (free !== null && trainings.length < 6 && (AT_TEST_TIME.test(free.text) || !trainsInBatches(settings)))
    return 'its method needs no training of a network';
  if (said >= SAYS_ENOUGH) return null;
  if (asksOnlyServices(paper)) return 'it only asks models behind an interface, which hides their training';
  if (experimentsAreAside(paper)) return 'its theorems stand in front, its experiments only in the appendix';
  if (proofsOf(paper).length > 0 && !trainsInSteps(paper))
    return 'its estimators have a closed form: nothing in it is trained in steps';
  // Whoever presents a model of their own owes its recipe, however little is said of the training.
  if (kindOf(paper).value === 'pretraining' || trainings.some(isOfItsOwnName(paper))) return null;
  // Whoever times an epoch has run some.
  if (TIME_OF_ONE.test(nearMiss(paper, DURATION)?.text ?? '')) return null;
  // One remark on training and not one setting: what is trained there is hardly the paper's own.
  const told = trainings.length > 0 ? trainings.length : impliedTrainings(paper).length;
  if (said === 0 && plainTrainings(paper).length < 1 && told < 3 && untoldTrainings(paper).length === 0)
    return 'it hardly trains anything itself';
  // Whoever tests data by training on them trains, however shortly it is told.
  if (plainTrainings(paper).some(({ text }) => ON_ITS_OWN.test(text))) return null;
  // Two plain sentences are no passing remark.
  return MEASURES.has(kindOf(paper).value) && plainTrainings(paper).length < 2 && (said === 0 || trainings.length < 3)
    ? 'it measures models that others have trained'
    : null;
}

/** "We train Kestrel with …": what bears the paper's own name. */
function isOfItsOwnName(paper: Paper): (training: { readonly text: string }) => boolean {
  const own = ownNamePattern(paper);
  if (own === null) return () => false;
  const trains = new RegExp(`\\b[Ww]e (?:\\w+ )?(?:(?:pre-?)?train|fine-?tune)(?:e?d)? (?:the |our )?${own.source}`);
  return ({ text }) => trains.test(text);
}

const nearest = (paper: Paper, item: Item): Evidence[] => {
  const near = nearMiss(paper, item);
  if (near === null) return [];
  const perEpoch = item === DURATION && TIME_OF_ONE.test(near.text);
  return [
    evidence('nearest', near, `${shortTitle(item)}: ${perEpoch ? 'the time of one epoch, not how many' : 'no value'}`),
  ];
};
const TIME_OF_ONE =
  /\b(?:times?|seconds|minutes|hours)\b[^.;]{0,30}\b(?:for|of|per) (?:one|1|an?|a single|each)? ?(?:\w+ )?epoch\b|\b(?:one|1|an|a single|each) (?:\w+ )?epoch (?:\w+ ){0,2}(?:takes?|took|requires?|needs?|lasts?)\b/i;

/** Of a training from scratch, and of one that starts from somebody's checkpoint. */
const EXAMPLES: Readonly<Record<string, readonly [string, string]>> = {
  optimizer: ['AdamW (β₁ = 0.9, β₂ = 0.95)', 'AdamW (β₁ = 0.9, β₂ = 0.999)'],
  'learning-rate': ['a peak learning rate of 3e-4', 'a learning rate of 1e-5'],
  'batch-size': ['a batch size of 256 sequences', 'a batch size of 64'],
  duration: ['100k steps', '3 epochs'],
};
/** PPO trains agents from scratch too. */
const FINE_TUNES = /\bfine-?tun|\bLoRA\b|\bpost-?train|\bSFT\b|\b(?:GR|D)PO\b/i;

const exampleOf = (lacking: readonly Item[], fineTunes: boolean): string => {
  const [optimizer, rate, batch, duration] = MAIN_ITEMS.map(({ id }) =>
    lacking.some((item) => item.id === id) ? EXAMPLES[id]![fineTunes ? 1 : 0] : '',
  );
  const how = [optimizer, rate, batch].filter((part) => part !== '');
  return `We ${fineTunes ? 'fine-tune' : 'train'}${how.length === 0 ? '' : ` with ${how.join(', ')}`}${duration === '' ? '' : ` for ${duration}`}`;
};

/** Where the four are given a second time: a table of settings behind the sentences, or the other way round. */
const elsewhere = (paper: Paper, settings: Settings, shown: readonly Evidence[]): Evidence[] =>
  MAIN_ITEMS.flatMap((item) =>
    bestTwoOf(paper, settings, item.id)
      .slice(1)
      .map((stated) => evidence('satisfies', stated, labelOf(paper, item, stated))),
  ).filter((one) => !shown.some((other) => startOf(other) === startOf(one)));

const startOf = (one: Evidence): number => ('span' in one ? one.span.start : -1);
