import { asksOnlyServices } from '../../../src/facts/compute/api-only.ts';
import { experimentsAreAside, proofsOf } from '../../../src/facts/kind/density.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { ownNamePattern } from '../../../src/facts/names/own-names.ts';
import type { Item, Stated } from '../../../src/facts/settings/stated.ts';
import { isDoubtful } from '../../../src/facts/settings/chosen/doubtful.ts';
import { nearMiss } from '../../../src/facts/settings/near-miss.ts';
import { impliedTrainings } from '../../../src/facts/training/trains/implied.ts';
import { deferredSettings } from '../../../src/facts/training/recipe/deferred-settings.ts';
import { DURATION } from '../../../src/facts/training/recipe/main/duration.ts';
import { untoldTrainings } from '../../../src/facts/training/trains/untold.ts';
import {
  ownTrainings,
  plainTrainings,
  trainingFree,
  trainsInSteps,
} from '../../../src/facts/training/trains/trains.ts';
import { matching } from '../../../src/facts/text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/whose/not-own-work.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** Kinds that mostly measure what others have trained: a passing sentence about training is no training of theirs. */
const MEASURES: ReadonlySet<string> = new Set(['analysis', 'benchmark', 'dataset', 'system']);

/** Settings from which on what is trained is the paper's own, whatever its kind. */
const SAYS_ENOUGH = 2;

const ON_ITS_OWN =
  /\btrain(?:ed)? (?:an?|our|two|three|several) (?:[\w-]+ ){0,6}(?:model|network|classifier|detector|generator|transformer)s? (?:\w+ )?(?:on|with|using|over) (?:it\b|our\b|the (?:proposed|new|collected)\b)/i;

/** The items of a recipe that are stated, each at its best place. */
export type Said = readonly { readonly item: Item; readonly stated: Stated }[];

/** A batch size and epochs are those of a training; steps may be taken for a single input too. */
const trainsInBatches = (said: Said): boolean =>
  said.some(({ item, stated }) => item.id === 'batch-size' || (item.id === 'duration' && /epoch/i.test(stated.value)));

/**
 * The learning rate of a training that no sentence tells of, beside a batch size or epochs: alone it may be searched for or
 * belong to a single input, and among theorems it is a number of theirs. Epochs beside a batch size or an optimizer are
 * those of a training too.
 */
export function rateAmong(paper: Paper, said: Said): Stated | null {
  if (!trainsInBatches(said) || kindOf(paper).value === 'theory') return null;
  const rate = said.find(({ item }) => item.id === 'learning-rate')?.stated;
  if (rate !== undefined) return rate;
  const sure = said.filter(({ stated }) => stated.from === 'text' && !isDoubtful(paper, stated));
  const epochs = sure.find(({ item, stated }) => item.id === 'duration' && /epochs/i.test(stated.value))?.stated;
  return epochs !== undefined && sure.length > 1 ? epochs : null;
}

/** What is adapted while it is used has no epochs. */
const AT_TEST_TIME = /\b(?:test|inference)-time\b/i;

/** Why the paper owes no recipe, for people; null where it does. */
export function owes(paper: Paper, settings: Said): string | null {
  const trainings = ownTrainings(paper);
  const said = settings.length;
  const free = trainingFree(paper);
  const trainsItself = trainings.some(isOfItsOwnName(paper));
  if (
    free !== null &&
    !trainsItself &&
    trainings.length < 6 &&
    (AT_TEST_TIME.test(free.text) || !trainsInBatches(settings))
  )
    return 'its method needs no training of a network';
  if (said >= SAYS_ENOUGH) return null;
  if (asksOnlyServices(paper)) return 'its models stand behind an interface, which hides their training';
  if (experimentsAreAside(paper)) return 'its theorems stand in front, its experiments only in the appendix';
  if (proofsOf(paper).length > 0 && !trainsInSteps(paper))
    return 'its estimators have a closed form: nothing in it is trained in steps';
  // Whoever presents a model of their own owes its recipe, however little is said of the training.
  if (kindOf(paper).value === 'pretraining' || trainsItself) return null;
  // Whoever times an epoch has run some.
  if (TIME_OF_ONE.test(nearMiss(paper, DURATION)?.text ?? '')) return null;
  // Whoever leaves the settings of a training to an appendix has trained.
  if (deferredSettings(paper).length > 0) return null;
  // One remark on training and not one setting: what is trained there is hardly the paper's own.
  const told = trainings.length > 0 ? trainings.length : impliedTrainings(paper).length;
  const isTold = told > 2 || plainTrainings(paper).length > 0 || untoldTrainings(paper).length > 0;
  if (
    said === 0 &&
    !isTold &&
    matching(paper.statements(), TRAINING_SEEDS).every(({ section }) => NOT_OWN_WORK.has(section.role))
  )
    return 'it hardly trains anything itself';
  // Whoever tests data by training on them trains, however shortly it is told.
  if (plainTrainings(paper).some(({ text }) => ON_ITS_OWN.test(text))) return null;
  // A section on how it trained, with settings of it, is no passing remark either, and nor are two plain sentences.
  if (hasTrainingSection(paper, settings)) return null;
  return MEASURES.has(kindOf(paper).value) && plainTrainings(paper).length < 2 && (said === 0 || trainings.length < 3)
    ? 'it measures models that others have trained'
    : null;
}

/** "Over three training seeds": so often it was trained. */
const TRAINING_SEEDS =
  /\b(?:(?:two|three|four|five|six|eight|ten|\d{1,2}) (?:\w+ )?training seeds|trained (?:\w+ ){0,3}(?:with|over|on|from|using) (?:two|three|four|five|six|eight|ten|\d{1,2}) (?:\w+ ){0,2}seeds)\b/i;

/** "Fine-tuning Setup": a section that tells how, in which something is trained and a setting of it stands. */
const HOW_TRAINED =
  /^(?:(?:model|our|the) )?(?:pre-?|re-?|fine-?)?(?:training|tuning) (?:and (?:\w+ ){1,2})?(?:set-?ups?|settings?|configurations?|details|method(?:s|ology)?|procedures?|protocols?|recipes?|regimes?|hyper-?parameters)\b/i;
const hasTrainingSection = (paper: Paper, settings: Said): boolean =>
  settings.some(
    ({ stated: { from, span } }) => from === 'text' && HOW_TRAINED.test(paper.sectionAt(span)?.heading?.title ?? ''),
  ) && ownTrainings(paper).some(({ section }) => HOW_TRAINED.test(section.heading?.title ?? ''));

/** "We train Kestrel with …": what bears the paper's own name. */
function isOfItsOwnName(paper: Paper): (training: { readonly text: string }) => boolean {
  const own = ownNamePattern(paper);
  if (own === null) return () => false;
  const trains = new RegExp(
    `\\b[Ww]e (?:\\w+ )?(?:(?:pre-?)?train|fine-?tune)(?:e?d)? (?:(?:the|our|an?|both|all|each) )?(?:[\\w-]+ ){0,2}?${own.source}`,
  );
  return ({ text }) => trains.test(text);
}

/** What one epoch takes: how many there are is another matter. */
export const TIME_OF_ONE =
  /\b(?:times?|seconds|minutes|hours)\b[^.;]{0,30}\b(?:for|of|per) (?:one|1|an?|a single|each)? ?(?:\w+ )?epoch\b|\b(?:one|1|an|a single|each) (?:\w+ )?epoch (?:\w+ ){0,2}(?:takes?|took|requires?|needs?|lasts?)\b/i;
