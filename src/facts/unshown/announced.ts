import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

/** Words at the start of an item that name what it is of: "Ablation study. …", "Speed: …". */
const LEAD = /^[\W_]*(\p{L}[\p{L}\d ,&-]{3,60}?)[*_]{0,3}[.:]/u;

const titlesOf = memoize((paper: Paper): readonly string[] =>
  paper.sections().flatMap(({ heading }) => (heading === null ? [] : [plain(heading.title)])),
);

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^[\d.\s]+/, '')
    .trim();

/** An item of a list that bears the name of a section says what that section shows: "Ablation study. We confirm that …". */
export function announcesSection(paper: Paper, { within }: Statement): boolean {
  if (within.type !== 'listItem') return false;
  const lead = LEAD.exec(paper.text.slice(within.span.start, within.span.end))?.[1];
  return lead !== undefined && titlesOf(paper).some((title) => title.startsWith(plain(lead)));
}
