import { groupBy } from '../../../group-by.ts';
import type { Mention } from '../../../paper/mentions/mentions.ts';
import type { Section } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Dangling } from './dangling.ts';
import { mayBeOfOthers } from './of-others.ts';
import { sectionsByNumber } from './sections-by-number.ts';

const KINDS = ['Equation', 'Figure', 'Table', 'Algorithm'];
const PARTED = / [A-Z]?\.?\d{1,2}\.\d{1,2}$/;
const PLAIN = / \d{1,3}[a-h]?$/;
/** So many pointers with plain numbers show how the paper counts. */
const MANY = 4;

/**
 * "Eq. 2.2" where equations are numbered 1, 2, 3 and 2.2 is a section: LaTeX gives a label that stands at no number of its
 * own the number of the section around it.
 */
export function borrowedNumbers(paper: Paper): Dangling[] {
  const sections = sectionsByNumber(paper);
  const byKind = groupBy(paper.mentions(), ({ label }) => label.slice(0, label.indexOf(' ')));
  return KINDS.flatMap((kind) => ofKind(kind, byKind.get(kind) ?? [], sections, paper));
}

function ofKind(
  kind: string,
  mentions: readonly Mention[],
  sections: ReadonlyMap<string, Section>,
  paper: Paper,
): Dangling[] {
  const parted = mentions.filter(({ label }) => PARTED.test(label));
  const plain = mentions.filter(({ label }) => PLAIN.test(label));
  if (parted.length === 0 || plain.length < MANY || parted.length > plain.length / 2) return [];
  const numberOf = ({ label }: Mention) => label.slice(label.indexOf(' ') + 1);
  // Parts of one figure may have such numbers, too: then some are no section's.
  if (!parted.every((mention) => sections.has(numberOf(mention)) && leadsAstray(mention))) return [];
  if (parted.some(({ span }) => mayBeOfOthers(paper, span))) return [];
  return [...groupBy(parted, numberOf)].map(([number, found]) => ({
    label: `${kind} ${number}`,
    why: `${number} is the number of a section`,
    at: found.map(({ span }) => span),
    nearest: sections.get(number)!.heading!.span,
  }));
}

const leadsAstray = ({ target }: Mention): boolean => target === null || target.type === 'section';
