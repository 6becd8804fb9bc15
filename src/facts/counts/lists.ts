import { CITED, namesOf, type Names } from './names.ts';

const CITATION = /\[[^\]]{0,60}\]|\([^()]{0,80}\b(?:19|20)\d\d[a-z]?(?:[,;][^()]{0,80})?\)/g;
/** "Heron [1] Stork [2]": a comma was forgotten between two that are cited. */
const UNPARTED = new RegExp(`(?<=${CITED}) (?=\\p{Lu}[\\p{L}\\d-]{1,15} ${CITED})`, 'gu');
const ASIDE = /\([^()]{0,120}\)/g;
const LONGEST = 600;

/** Marks instead of citations, so that places stay and what is cited is still seen. */
export const withoutCitations = (text: string): string =>
  text.replace(CITATION, (found) => CITED.repeat(found.length)).replace(UNPARTED, ',');

/** Blanks instead of what stands in brackets. */
const withoutAsides = (text: string): string => text.replace(ASIDE, (found) => ' '.repeat(found.length));

/** The names behind a colon or a word. */
export const namesAt = (text: string, start: number): Names | null => namesOf(withoutAsides(text.slice(start)));

/** The names that fill a bracket up to its end: one that goes on behind them says something else. */
export function namesInBracket(text: string, start: number): Names | null {
  // Names may have brackets of their own: "(Heron, Stork (S2) [11] and Ibis)".
  const inner = withoutAsides(text.slice(start, start + LONGEST));
  const end = inner.indexOf(')');
  const names = end < 0 ? null : namesOf(inner.slice(0, end));
  return names !== null && names.end >= end ? names : null;
}
