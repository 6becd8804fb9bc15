import { matching } from '../../../src/facts/text/search/corpus.ts';
import type { Paper } from '../../../src/paper/paper.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "As of December 2023", "on Dec 22, 2023". What is still to come is no time that has passed. */
const TOLD =
  /\b(?:[Aa]s of|[Aa]ccessed|[Rr]etrieved|[Cc]aptured|[Ss]napshot|[Rr]eleased|dated|[Ss]ince|[Uu]ntil|[Oo]n|[Ii]n)\b[^.;\d]{0,24}?\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)?,? (20\d\d)\b/;
const TO_COME = /\b(?:will|upcoming|expected|planned|by the end of|deadline)\b/i;

/** The latest month that the text itself names as past, as "2023-12"; null where it names none. */
export function newestTold(paper: Paper): string | null {
  const months = matching(paper.statements(), TOLD)
    .filter(({ text }) => !TO_COME.test(text))
    .flatMap(({ text }) =>
      [...text.matchAll(new RegExp(TOLD, 'g'))].map(
        ([, month, year]) => `${year}-${String(MONTHS.indexOf(month!.toLowerCase()) + 1).padStart(2, '0')}`,
      ),
    );
  return months.toSorted().at(-1) ?? null;
}
