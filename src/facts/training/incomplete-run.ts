import type { Section } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import type { Item, Settings, Stated } from '../settings/stated.ts';
import { MAIN_ITEMS } from './recipe/recipe.ts';

/** A section on one of several runs, and which of the four are not told of it. */
export interface PartOfRecipe {
  readonly section: Section;
  readonly told: readonly { readonly item: Item; readonly stated: Stated }[];
  readonly lacking: readonly Item[];
}

/** Items from which on a section describes a run; with one it mentions a setting. */
const LEAST_TOLD = 2;
/** One of them at least is told nearly whole; else they are facets of one run, or remarks. */
const MOSTLY_TOLD = 3;

/** Where settings for all runs stand. */
export const SETS_UP =
  /\b(?:hyper[- ]?parameters?|implementation|training|train|set-?ups?|settings?|details?|protocols?|configurations?|optimi[sz](?:ation|ers?)|experiments?|schedules?)\b/i;
/** "Good default settings for the tested problems are …", wherever it stands. */
const DEFAULTS = /\bdefault (?:settings?|values?|(?:hyper-?)?parameters?)\b/i;
/** A stopwatch is run with settings of its own. */
export const SPEED =
  /\b(?:memory|wall-?clock|run-?times?|latency|throughput|speed|inference|(?:computational|time|memory) (?:costs?|complexity|efficiency|comparisons?))\b/i;

/**
 * Where sibling sections describe a run each ("Settings for translation", "Settings for images"), the run of which most is
 * told, if even that one lacks some of the four; null where one run has all, or the paper does not tell its runs apart so.
 * What stands in tables, above the siblings and in sections on settings for all of them counts for each.
 */
export function incompleteRun(paper: Paper, settings: Settings): PartOfRecipe | null {
  const all = MAIN_ITEMS.flatMap((item) => (settings.get(item.id) ?? []).map((stated) => ({ item, stated })));
  const sections = paper.sections();
  const inText = all.filter(({ stated }) => stated.from !== 'table');
  const within = ({ span }: Section) => inText.filter(({ stated }) => contains(span, stated.span));
  const runs = sections.filter(
    (section) => section.depth > 0 && section.role !== 'introduction' && isRun(section, within(section)),
  );
  const siblings = runs.filter((one) => runs.some((other) => other !== one && areSiblings(sections, one, other)));
  if (siblings.length < 2) return null;
  const isGeneral = ({ span, from }: Stated): boolean => {
    if (siblings.some((run) => contains(run.span, span))) return false;
    const section = paper.sectionAt(span);
    if (from !== 'text' || section === null || DEFAULTS.test(paper.quote(span))) return true;
    const title = section.heading?.title ?? '';
    return (
      siblings.some((run) => contains(section.span, run.span)) ||
      (!SPEED.test(title) && (section.role === 'experiments' || SETS_UP.test(title)))
    );
  };
  const general = all.filter(({ stated }) => isGeneral(stated));
  const parts = siblings.map((section) => {
    const namesakes = sections.filter(({ heading }) => heading !== null && heading.title === section.heading?.title);
    const own = namesakes.flatMap(within);
    const has = ({ id }: Item) => [...own, ...general].some(({ item }) => item.id === id);
    return { section, told: own, lacking: MAIN_ITEMS.filter((item) => !has(item)) };
  });
  if (parts.some(({ lacking }) => lacking.length === 0) || parts.every(({ told }) => countOf(told) < MOSTLY_TOLD))
    return null;
  // Elsewhere one run may be described whole.
  const whole = sections.some(
    (section) =>
      countOf(within(section)) === MAIN_ITEMS.length &&
      !parts.some((part) => contains(section.span, part.section.span)),
  );
  if (whole) return null;
  return parts.toSorted((a, b) => a.lacking.length - b.lacking.length || countOf(b.told) - countOf(a.told))[0]!;
}

export const isRun = ({ heading, children }: Section, told: readonly { readonly item: Item }[]): boolean =>
  heading !== null &&
  !SPEED.test(heading.title) &&
  !children.some(({ type }) => type === 'section') &&
  countOf(told) >= LEAST_TOLD;

const countOf = (told: readonly { readonly item: Item }[]): number => new Set(told.map(({ item }) => item.id)).size;

/** Two parts of one section, or two sections of one depth that come after each other under the same one. */
export function areSiblings(sections: readonly Section[], one: Section, other: Section): boolean {
  if (one.depth !== other.depth || one.depth < 2) return false;
  const [from, to] = [sections.indexOf(one), sections.indexOf(other)].toSorted((a, b) => a - b) as [number, number];
  return sections.slice(from + 1, to).every(({ depth }) => depth >= one.depth);
}
