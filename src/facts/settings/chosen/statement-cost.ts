import type { Paper } from '../../../paper/paper.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import { contains } from '../../../paper/span.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { CITATION } from '../../text/citations.ts';
import { isOfOthers, isReported, TIMED, USUALLY } from './doubtful.ts';
import { statedOf, type Settings, type Stated } from '../stated.ts';
import { isTheirAct } from './their-act.ts';

const ASIDE: ReadonlySet<Role> = new Set<Role>([
  'front',
  'abstract',
  'introduction',
  'background',
  'discussion',
  'conclusion',
  'limitations',
]);
const AT_WORK =
  /\b(?:train|pre-?train|fine-?tun|optimi[sz]|experiments?\b|hyper[- ]?param|run\b|ran\b|conduct|perform|implement)/i;

const OF_SHAPE =
  /\b(?:layers?|heads|stack\w*|consists?|composed|identical|architecture|networks?|models?|encoder|decoder|numbers? of|dimension\w*)\b/i;

/**
 * How little a statement of an item (`id`) describes the work of the paper itself: points for each thing that makes a reader
 * doubt it, less where something assures them (the least is the best; points are only compared). `shape`: of a network.
 */
export function costsOf(paper: Paper, settings: Settings, id: string, shape: boolean): (stated: Stated) => number {
  const others = new Set(
    [...settings].flatMap(([other, all]) => (other === id ? [] : all.map(({ span }) => span.start))),
  );
  const together = shape ? ownersOf(paper, settings) : null;
  const hasNamed = statedOf(settings, id).some(
    ({ value, unsure }) => unsure !== true && !/SGD|gradient descent/i.test(value),
  );
  const own = ownNamePattern(paper);
  return (stated) => {
    const said = paper.quote(stated.span);
    const inText = stated.from === 'text';
    // The table that gives several dimensions of one model is where a reader looks for any of them.
    const isCard = stated.from === 'table' && (together?.get(ownerOf(paper, stated))?.size ?? 0) >= LEAST_CARD;
    const isOwn =
      (stated.of !== null && (OWN_ROW.test(stated.of) || own?.test(stated.of) === true)) ||
      (shape && inText && own?.test(said) === true);
    const pointsFor = (points: number, holds: boolean) => (holds ? points : 0);
    return (
      placeCost(paper, stated, isCard) +
      ownerCost(paper, stated, isCard) +
      pointsFor(3, isReported(paper, stated)) +
      pointsFor(3, inText && isTheirAct(said)) +
      pointsFor(3, stated.unsure === true) +
      pointsFor(3, stated.lesser === true) +
      pointsFor(2, inText && TRIED_FIRST.test(said)) +
      pointsFor(2, inText && USUALLY.test(said)) +
      pointsFor(2, isSwept(stated.value, said)) +
      pointsFor(2, hasNamed && PLAIN_DESCENT.test(stated.value) && !WITH_SETTINGS.test(said)) +
      pointsFor(1, inText && SHOWN.test(said)) +
      pointsFor(1, inText && TIMED.test(said)) +
      // A sentence that states several things at once describes; one that states a single thing may only mention it.
      pointsFor(1, !others.has(stated.span.start)) +
      pointsFor(1, !(shape ? OF_SHAPE : AT_WORK).test(said)) -
      // Who proposes an optimizer trains with it; others are what it is compared with.
      pointsFor(3, !shape && inText && own?.test(stated.value) === true) -
      pointsFor(2, isCard) -
      pointsFor(2, shape && inText && coins(said, stated.value)) -
      pointsFor(1, isOwn)
    );
  };
}

/** Where it stands: in code, in a table that is not about the training, where the work is only summed up. */
function placeCost(paper: Paper, stated: Stated, isCard: boolean): number {
  const section = paper.sectionAt(stated.span);
  const inCode = stated.from === 'code' ? 2 : 0;
  const inTable = stated.from === 'table' && !AT_WORK.test(section?.heading?.title ?? '') ? 1 : 0;
  // Floats drift out of the section that they belong to.
  const aside = !isCard && (section === null || ASIDE.has(section.role)) ? 4 : 0;
  return inCode + inTable + aside;
}

/** Whose it is. What a paper sets out in full are the sizes it works with, whoever named them. */
function ownerCost(paper: Paper, stated: Stated, isCard: boolean): number {
  if (!isOfOthers(paper, stated)) return 0;
  return isCard && !CITATION.test(stated.of ?? '') ? 1 : 3;
}

/** Dimensions of one model from which on a table describes it. */
const LEAST_CARD = 3;

/** The items that tables give of each row or column that they name, and of the one model of a table without names. */
function ownersOf(paper: Paper, settings: Settings): Map<Owner, Set<string>> {
  const owners = new Map<Owner, Set<string>>();
  for (const stated of [...settings.values()].flat().filter(({ from }) => from === 'table')) {
    const owner = ownerOf(paper, stated);
    owners.set(owner, (owners.get(owner) ?? new Set()).add(stated.item));
  }
  return owners;
}

type Owner = string | Table | undefined;
const ownerOf = (paper: Paper, { of, span }: Stated): Owner =>
  of ?? paper.tables().find((table) => contains(table.span, span));

/** Any training descends a gradient; where an optimizer has a name of its own, that name is the choice. */
const PLAIN_DESCENT = /^(?:(?:mini-?batch|stochastic) )*(?:SGD|gradient descent)$/i;
const WITH_SETTINGS = /\b(?:learning[- ]rates?|lr|momentum|weight[- ]decay|batch[- ]?sizes?)\b|\d ?epochs/i;

/** What was given up, and what is only set beside: "we originally experimented with 2", "as a baseline we train for 2". */
const TRIED_FIRST =
  /^As (?:an?|the|our) (?:\w+ )?(?:baselines?|comparison|reference|control)\b|\b(?:originally|initially|at first|first|early on),? (?:we )?(?:experimented|tried|tested|used|chose|started)\b/i;

/** A result is told, and the setting by the way. */
const SHOWN = /^(?:As (?:shown|seen|illustrated|can be seen)|We (?:observe|find|see)|It can be (?:seen|observed))\b/i;

/** Longer ones are sentences. */
const LONGEST_VALUE = 60;
/** "We propose the SoftReLU": a part of the paper's own. */
const coins = (text: string, value: string): boolean =>
  /^\p{L}/u.test(value) && COINS.test(text.slice(0, Math.max(0, text.indexOf(value))));
const COINS = /\b(?:we|this paper|our)\b[^.;]{0,40}\b(?:propos|introduc|design|present)\w*\b[^.;,]{0,40}$/i;

/** Several values that were tried. */
const isSwept = (value: string, said: string): boolean =>
  value.length < LONGEST_VALUE && LIST.test(value) && SWEPT.test(said);
const LIST = /\d(?:, | and |, and |\/)\d/;
const SWEPT =
  /\b(?:varied|vary|varying|rang(?:e|es|ed|ing)|different|various|several|sweeps?|swept|effects? of|impact of|influence of|robust\w*|sensitiv\w*|extend\w* (?:this|the|our|their) (?:experiments?|stud(?:y|ies)|analysis)|grid|search\w*|tried|ablat\w+|candidates?)\b/i;

const OWN_ROW = /(?<![\w-])(?:ours?|this (?:work|paper)|proposed)(?![\w-])/i;
