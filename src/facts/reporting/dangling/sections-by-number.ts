import type { Section } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';

/** The numbered sections of a paper; of two with one number the first. */
export function sectionsByNumber(paper: Paper): ReadonlyMap<string, Section> {
  const byNumber = new Map<string, Section>();
  for (const section of paper.sections()) {
    const number = section.heading?.number;
    if (number != null && !byNumber.has(number)) byNumber.set(number, section);
  }
  return byNumber;
}
