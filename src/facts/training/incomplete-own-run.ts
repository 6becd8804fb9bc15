import type { Section } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { ownNamePattern } from '../names/own-names.ts';
import type { Settings, Stated } from '../settings/stated.ts';
import { areSiblings, isRun, SETS_UP, SPEED, type PartOfRecipe } from './incomplete-run.ts';
import { MAIN_ITEMS } from './recipe/recipe.ts';

/** How a heading names a way of training. */
const WAY_TO_TRAIN =
  /\b(?:fine-?tuning|SFT|RLHF|[PDKIRCG]\w{0,3}[PT]O|(?:reinforcement |preference |reward )\w+|\w+ optimi[sz]ation|distillation|pre-?training|baselines?)\b/i;
/** "The rest as above": what is told of another holds here too. */
const BORROWS =
  /\b(?:same|identical|follow\w*|as (?:above|in|for|with|described|before)|remaining|default\w*|unless|shared?|like|similar\w*|other (?:hyper-?)?(?:param|setting)\w*|keep|kept|unchanged|all (?:methods|models|runs))\b/i;

/**
 * Where a section is headed with the name of what the paper proposes and those beside it with other ways of training, the
 * settings under those headings, in their tables too, are of rivals or of other stages. The own run, if some of the four is
 * told neither there nor where settings hold for all; null where a paper does not set its runs apart so.
 */
export function incompleteOwnRun(paper: Paper, settings: Settings): PartOfRecipe | null {
  const ownName = ownNamePattern(paper);
  if (ownName === null) return null;
  const sections = paper.sections();
  const all = MAIN_ITEMS.flatMap((item) => (settings.get(item.id) ?? []).map((stated) => ({ item, stated })));
  const told = ({ span }: Section) => all.filter(({ stated }) => contains(span, stated.span));
  const named = sections.filter(({ heading }) => heading !== null && ownName.test(heading.title));
  const section = named.find((one) => isRun(one, told(one)));
  if (section === undefined || BORROWS.test(paper.quote(section.span))) return null;
  const others = sections.filter(
    (one) => !named.includes(one) && one.heading !== null && areSiblings(sections, one, section),
  );
  if (others.filter((one) => WAY_TO_TRAIN.test(one.heading!.title) && told(one).length > 0).length < LEAST_OTHERS)
    return null;
  const holdsForAll = ({ span, from }: Stated): boolean => {
    if (others.some((one) => contains(one.span, span))) return false;
    const at = paper.sectionAt(span);
    const title = at?.heading?.title ?? '';
    return from !== 'text' || at === null || at.role === 'experiments' || (SETS_UP.test(title) && !SPEED.test(title));
  };
  const counted = all.filter(
    ({ stated }) => holdsForAll(stated) || named.some((one) => contains(one.span, stated.span)),
  );
  const lacking = MAIN_ITEMS.filter(({ id }) => !counted.some(({ item }) => item.id === id));
  return lacking.length === 0 ? null : { section, told: told(section), lacking };
}

/** One neighbour may be anything; with two the paper goes through ways of training. */
const LEAST_OTHERS = 2;
