import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';

/** The first item of each section, in the order given: a reader sees where a thing is treated, not one place twice. */
export function onePerSection<Item extends { readonly span: Span }>(
  paper: Paper,
  items: readonly Item[],
  most: number,
): Item[] {
  const sections = new Set<unknown>();
  const kept = items.filter(({ span }) => {
    const section = paper.sectionAt(span);
    return !sections.has(section) && sections.add(section);
  });
  return kept.slice(0, most);
}
