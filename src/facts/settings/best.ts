import type { Paper } from '../../paper/paper.ts';
import type { Table } from '../../paper/nodes.ts';
import type { Role } from '../../paper/roles.ts';
import { contains } from '../../paper/span.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { CITATION } from '../text/citations.ts';
import { statedOf, type Settings, type Stated } from './stated.ts';
import { isOfOthers, isReported, TIMED, USUALLY } from './doubtful.ts';
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
  /\b(?:train|pre-?train|fine-?tun|optimi[sz]|experiments?\b|hyper-?param|run\b|ran\b|conduct|perform|implement)/i;

const OF_SHAPE =
  /\b(?:layers?|heads|stack\w*|consists?|composed|identical|architecture|networks?|models?|encoder|decoder|numbers? of|dimension\w*)\b/i;

/** The statement of an item that a reader would point at: where the work is described, not where it is summed up; `shape`: of a network. */
export const bestOf = (paper: Paper, settings: Settings, id: string, shape = false): Stated | null =>
  ranked(paper, settings, id, shape)[0]?.stated ?? null;

/** The best statement of an item, and the best of another section where it is hardly worse. */
export function bestTwoOf(paper: Paper, settings: Settings, id: string, shape = false): Stated[] {
  const [first, ...rest] = ranked(paper, settings, id, shape);
  if (first === undefined) return [];
  const section = paper.sectionAt(first.stated.span);
  const second = rest.find(
    ({ stated: { span, unsure }, cost }) =>
      unsure !== true && cost <= first.cost + HARDLY_WORSE && paper.sectionAt(span) !== section,
  );
  return second === undefined ? [first.stated] : [first.stated, second.stated];
}

/** All that is stated of an item, what describes the paper's own work best first, then in the order of the text. */
function ranked(paper: Paper, settings: Settings, id: string, shape: boolean): { stated: Stated; cost: number }[] {
  const others = new Set(
    [...settings].flatMap(([other, all]) => (other === id ? [] : all.map(({ span }) => span.start))),
  );
  const together = shape ? ownersOf(paper, settings) : null;
  const cost = (stated: Stated): number => {
    const section = paper.sectionAt(stated.span);
    const listing = stated.from === 'code' ? 2 : 0;
    const caption = stated.from === 'table' ? (AT_WORK.test(section?.heading?.title ?? '') ? 0 : 1) : 0;
    // A sentence that states several things at once describes; one that states a single thing may only mention it.
    const alone = others.has(stated.span.start) ? 0 : 1;
    const theirModel = isOfOthers(paper, stated) ? 3 : 0;
    const reported = isReported(paper, stated) ? 3 : 0;
    const given = stated.from === 'text' && TRIED_FIRST.test(paper.quote(stated.span)) ? 2 : 0;
    const theirs = stated.from === 'text' && isTheirAct(paper.quote(stated.span)) ? 3 : 0;
    const shown = stated.from === 'text' && SHOWN.test(paper.quote(stated.span)) ? 1 : 0;
    // Who proposes an optimizer trains with it; others are what it is compared with.
    const ours = !shape && stated.from === 'text' && ownNamePattern(paper)?.test(stated.value) === true ? 3 : 0;
    const coined = shape && stated.from === 'text' && coins(paper.quote(stated.span), stated.value) ? 2 : 0;
    const generic =
      PLAIN_DESCENT.test(stated.value) &&
      !WITH_SETTINGS.test(paper.quote(stated.span)) &&
      statedOf(settings, id).some(({ value, unsure }) => unsure !== true && !/SGD|gradient descent/i.test(value))
        ? 2
        : 0;
    const usual = stated.from === 'text' && USUALLY.test(paper.quote(stated.span)) ? 2 : 0;
    const swept =
      stated.value.length < LONGEST_VALUE && LIST.test(stated.value) && SWEPT.test(paper.quote(stated.span)) ? 2 : 0;
    const unsure = stated.unsure === true ? 3 : 0;
    const lesser = stated.lesser === true ? 3 : 0;
    const timed = stated.from === 'text' && TIMED.test(paper.quote(stated.span)) ? 1 : 0;
    // The table that gives several dimensions of one model is where a reader looks for any of them.
    const card = stated.from === 'table' && (together?.get(ownerOf(paper, stated))?.size ?? 0) >= LEAST_CARD ? 2 : 0;
    // Whose sizes the paper sets out in full are those it works with, whoever named them.
    const foreign = card > 0 && !CITATION.test(stated.of ?? '') ? Math.min(theirModel, 1) : theirModel;
    const own =
      (stated.of !== null && (OWN_ROW.test(stated.of) || ownNamePattern(paper)?.test(stated.of) === true)) ||
      (shape && stated.from === 'text' && ownNamePattern(paper)?.test(paper.quote(stated.span)) === true)
        ? 1
        : 0;
    // Floats drift out of the section that they belong to.
    const aside = card === 0 && (section === null || ASIDE.has(section.role)) ? 4 : 0;
    return (
      foreign +
      reported +
      given +
      generic +
      theirs +
      shown +
      usual +
      swept +
      unsure +
      lesser +
      timed -
      coined -
      ours -
      card -
      own +
      alone +
      aside +
      listing +
      caption +
      ((shape ? OF_SHAPE : AT_WORK).test(paper.quote(stated.span)) ? 0 : 1)
    );
  };
  return statedOf(settings, id)
    .map((stated) => ({ stated, cost: cost(stated) }))
    .toSorted((a, b) => a.cost - b.cost);
}

const HARDLY_WORSE = 1;

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
const LIST = /\d(?:, | and |, and |\/)\d/;
const SWEPT =
  /\b(?:varied|vary|varying|rang(?:e|es|ed|ing)|different|various|several|sweeps?|swept|effects? of|impact of|influence of|robust\w*|sensitiv\w*|extend\w* (?:this|the|our|their) (?:experiments?|stud(?:y|ies)|analysis)|grid|search\w*|tried|ablat\w+|candidates?)\b/i;

const OWN_ROW = /(?<![\w-])(?:ours?|this (?:work|paper)|proposed)(?![\w-])/i;
