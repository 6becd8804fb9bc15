import type { Paper } from '../../paper/paper.ts';
import type { Role } from '../../paper/roles.ts';
import { statedOf, type Settings, type Stated } from './stated.ts';

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
export function bestOf(paper: Paper, settings: Settings, id: string, shape = false): Stated | null {
  const others = new Set(
    [...settings].flatMap(([other, all]) => (other === id ? [] : all.map(({ span }) => span.start))),
  );
  const cost = (stated: Stated): number => {
    const section = paper.sectionAt(stated.span);
    const aside = section === null || ASIDE.has(section.role) ? 4 : 0;
    const listing = stated.from === 'code' ? 2 : 0;
    const caption = stated.from === 'table' ? (AT_WORK.test(section?.heading?.title ?? '') ? 0 : 1) : 0;
    // A recipe stands in one place; the shape of a network is told part by part.
    const alone = shape || others.has(stated.span.start) ? 0 : 1;
    return alone + aside + listing + caption + ((shape ? OF_SHAPE : AT_WORK).test(paper.quote(stated.span)) ? 0 : 1);
  };
  let best: { stated: Stated; cost: number } | null = null;
  for (const stated of statedOf(settings, id)) {
    const now = cost(stated);
    if (best === null || now < best.cost) best = { stated, cost: now };
  }
  return best?.stated ?? null;
}
