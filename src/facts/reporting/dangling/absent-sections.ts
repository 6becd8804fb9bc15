import { groupBy } from '../../../group-by.ts';
import type { Section } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import type { Dangling } from './dangling.ts';
import { mayBeOfOthers } from './of-others.ts';
import { sectionsByNumber } from './sections-by-number.ts';

/** So many other sections have subsections before one without any is trusted to have been read. */
const OTHERS = 2;

/** "Section 5.4" where section 5 ends at 5.2, or has no parts at all. */
export function absentSections(paper: Paper): Dangling[] {
  const byNumber = sectionsByNumber(paper);
  const loose = paper
    .mentions()
    .filter(
      ({ label, target }) => target === null && /^(?:Section|Appendix) (?:\d{1,2}|[A-Z])(?:\.\d{1,2})+$/.test(label),
    )
    .filter(({ span }) => !mayBeOfOthers(paper, span));
  return [...groupBy(loose, ({ label }) => label)].flatMap(([label, mentions]): Dangling[] => {
    const found = parentOf(label.slice(label.indexOf(' ') + 1), byNumber);
    if (found === null || isPrinted(paper, found.number)) return [];
    const { parent, last } = found;
    return [
      {
        label,
        why:
          last === null
            ? `section ${parent.heading!.number} has no numbered subsections`
            : `section ${parent.heading!.number} ends at ${last.heading!.number}`,
        at: mentions.map(({ span }) => span),
        nearest: (last ?? parent).heading!.span,
        ...sameElsewhere(label, byNumber),
      },
    ];
  });
}

/** The innermost section that there is on the way to a number, and the last of its parts, where the number is past them. */
function parentOf(
  number: string,
  byNumber: ReadonlyMap<string, Section>,
): { number: string; parent: Section; last: Section | null } | null {
  const steps = number.split('.');
  let depth = steps.length - 1;
  while (depth > 0 && !byNumber.has(steps.slice(0, depth).join('.'))) depth--;
  const prefix = steps.slice(0, depth).join('.');
  const parent = byNumber.get(prefix);
  if (parent === undefined) return null;
  let count = 0;
  while (byNumber.has(`${prefix}.${count + 1}`)) count++;
  const parts = [...byNumber.keys()].filter((key) => isPart(key, prefix));
  // A gap is a heading that was not read.
  if (parts.length !== count || Number(steps[depth]) <= count) return null;
  if (count === 0 && !othersHaveParts(parent, byNumber)) return null;
  return { number: steps.slice(0, depth + 1).join('.'), parent, last: byNumber.get(`${prefix}.${count}`) ?? null };
}

/** "E.4.3" for "D.4.3": the one section of the appendix that has the same number under another letter. */
function sameElsewhere(label: string, byNumber: ReadonlyMap<string, Section>): Pick<Dangling, 'meant' | 'since'> {
  const [kind, number = ''] = label.split(' ');
  const [first, ...rest] = number.split('.');
  if (!/^[A-Z]$/.test(first!)) return {};
  const same = [...byNumber.keys()].filter((key) => {
    const [other, ...parts] = key.split('.');
    return other !== first && /^[A-Z]$/.test(other!) && parts.join('.') === rest.join('.');
  });
  return same.length === 1 ? { meant: `${kind} ${same[0]!}`, since: 'the only other section with that number' } : {};
}

const isPart = (key: string, prefix: string): boolean =>
  key.startsWith(`${prefix}.`) && !key.slice(prefix.length + 1).includes('.');

/** The sections beside it are numbered within: so this one would be, too. */
const othersHaveParts = (section: Section, byNumber: ReadonlyMap<string, Section>): boolean =>
  [...byNumber].filter(
    ([key, other]) => other.appendix === section.appendix && other.depth === section.depth && byNumber.has(`${key}.1`),
  ).length >= OTHERS;

/** "5.4 Ponds" anywhere: a heading in a table of contents, in a cell or at the head of a paragraph. */
const isPrinted = ({ text }: Paper, number: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d.] ?|[§(])${escapePattern(number)}\\.?\\s{1,3}\\p{Lu}`, 'u').test(text);
