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
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { bestOf, bestTwoOf } from '../../../src/facts/settings/chosen/best.ts';
import { isDoubtful } from '../../../src/facts/settings/chosen/doubtful.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { shortTitle, statedOf, type Item, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import { nearMiss } from '../../../src/facts/settings/near-miss.ts';
import { isOfTraining, recipeByReference } from '../../../src/facts/training/recipe/by-reference.ts';
import { compute } from '../../../src/facts/compute/compute.ts';
import { DURATION } from '../../../src/facts/training/recipe/main/duration.ts';
import { LEARNING_RATE } from '../../../src/facts/training/recipe/main/learning-rate.ts';
import { incompleteRun } from '../../../src/facts/training/incomplete-run.ts';
import { incompleteOwnRun } from '../../../src/facts/training/incomplete-own-run.ts';
import { MAIN_ITEMS, recipe } from '../../../src/facts/training/recipe/recipe.ts';
import { isAside, mainTraining } from '../../../src/facts/training/trains/main-training.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import type { Span } from '../../../src/paper/span.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import { searchedOnly } from './searched.ts';
import { owes, rateAmong, TIME_OF_ONE, type Said } from './owes.ts';
import { exampleOf, FINE_TUNES, labelOf } from './describe.ts';

/** Optimizers that find their step themselves. */
const RATELESS = /^Ada[dD]elta$|^D-Adaptation$|^Prodigy$/;

/** A paper that trains says with what optimizer, learning rate and batch size, and for how long. */
export const check: Check = (paper) => {
  const stated = valued(recipe(paper));
  const searched = searchedOnly(paper, stated, LEARNING_RATE.id);
  const settings = searched === null ? stated : new Map([...stated].filter(([id]) => id !== LEARNING_RATE.id));
  const said = MAIN_ITEMS.flatMap((item) => {
    const stated = bestOf(paper, settings, item.id);
    return stated === null ? [] : [{ item, stated }];
  });
  const rateless = RATELESS.test(bestOf(paper, settings, 'optimizer')?.value ?? '');
  const nowhere = MAIN_ITEMS.filter(({ id }) => !settings.has(id) && !(rateless && id === 'learning-rate'));
  const tried = searched === null ? [] : [{ item: LEARNING_RATE, stated: searched[0]! }];
  const trigger = mainTraining(paper) ?? rateAmong(paper, [...said, ...tried]);
  if (trigger === null) return notApplicable('no model is trained or fine-tuned in it');
  const owed = owes(paper, said);
  if (owed !== null) return notApplicable(owed);
  const shown = said.map(({ item, stated }) => evidence('satisfies', stated, labelOf(paper, item, stated)));
  // The optimizer of one run and the batches of another are no recipe of either.
  const ownRun = nowhere.length === 0 ? incompleteOwnRun(paper, settings) : null;
  const run = ownRun ?? (nowhere.length === 0 ? incompleteRun(paper, settings) : null);
  if (nowhere.length === 0 && run === null) return met([...shown, ...elsewhere(paper, settings, shown)]);
  const lacking = run?.lacking ?? nowhere;
  const away = absentAppendix(paper);
  const references = recipeByReference(paper);
  const reference = references.find(isOfTraining);
  // A value that may well be another's is no help to the author, and the verdict stands without it.
  const own = (run?.told ?? said).filter(({ stated }) => !isDoubtful(paper, stated));
  const instead = lacking.includes(DURATION) ? insteadOfDuration(paper) : null;
  const finding: Finding = {
    message:
      run === null
        ? `the training is described without its ${enumerate(lacking.map(shortTitle))}${instead === null ? '' : ` (${instead.says})`}`
        : `${ownRun === null ? 'no training is described whole' : 'the own training is not described whole'}: under “${run.section.heading!.title}” the ${enumerate(lacking.map(shortTitle))} of that run is not stated, ${ownRun === null ? 'and of its siblings no less is missing' : 'only those of other ways to train beside it'}`,
    because: `looked in ${lookedIn(paper, 'the text', 'the tables', 'captions', 'footnotes')} for a value of each; found ${said.length === 0 ? 'none of the four' : own.length === 0 ? 'none of the four for sure' : `${own.map(({ item, stated }) => labelOf(paper, item, stated)).join(', ')}`}`,
    help: `${reference === undefined ? 'Add' : 'Whoever repeats this has to open another source, which may change: repeat its values here in'} one sentence or a table of hyper-parameters, for example “${exampleOf(lacking, FINE_TUNES.test(paper.quote(trigger.span)))}”.`,
    evidence: [
      evidence('trigger', run === null ? plainer(paper, trigger, own) : (own[0]?.stated ?? trigger), 'trained how?'),
      ...own.map(({ item, stated }) => evidence('nearest', stated, labelOf(paper, item, stated))),
      ...(reference === undefined ? [] : [evidence('nearest', reference, 'leaves settings to another source')]),
      ...(instead === null ? [] : [evidence('nearest', instead.at, instead.says)]),
      ...lacking.flatMap((item) => (item === DURATION && instead !== null ? [] : nearest(paper, item, searched))),
    ],
  };
  return missed(away === null || references.length > 0 ? finding : unlessInAppendix(finding, away));
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

const nearest = (paper: Paper, item: Item, searched: readonly Stated[] | null): Evidence[] => {
  if (item === LEARNING_RATE && searched !== null)
    return [evidence('nearest', searched[0]!, `${labelOf(paper, item, searched[0]!)}, and not which was taken`)];
  const near = nearMiss(paper, item);
  if (near === null) return [];
  const perEpoch = item === DURATION && TIME_OF_ONE.test(near.text);
  return [
    evidence('nearest', near, `${shortTitle(item)}: ${perEpoch ? 'the time of one epoch, not how many' : 'no value'}`),
  ];
};
/** Where the four are given a second time: a table of settings behind the sentences, or the other way round. */
const elsewhere = (paper: Paper, settings: Settings, shown: readonly Evidence[]): Evidence[] =>
  MAIN_ITEMS.flatMap((item) =>
    bestTwoOf(paper, settings, item.id)
      .slice(1)
      .map((stated) => evidence('satisfies', stated, labelOf(paper, item, stated))),
  ).filter((one) => !shown.some((other) => startOf(other) === startOf(one)));

const startOf = (one: Evidence): number => ('span' in one ? one.span.start : -1);
