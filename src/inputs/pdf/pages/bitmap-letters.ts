import { groupBy } from '../../../group-by.ts';
import type { PageText, Run } from './runs.ts';

/**
 * LaTeX without outlines of its text font puts bitmaps into the PDF that have no names, and their bare numbers are read as
 * characters. Letters and digits stand at the places of ASCII; these stand where ASCII has control characters.
 * Source: the Cork encoding (T1) of TeX text fonts, LaTeX Project, "LaTeX font encodings", table 2.
 */
const CORK = new Map([
  ['\u000d', '‚'],
  ['\u0010', '“'],
  ['\u0011', '”'],
  ['\u0012', '„'],
  ['\u0015', '–'],
  ['\u0016', '—'],
  ['\u001b', 'ff'],
  ['\u001c', 'fi'],
  ['\u001d', 'fl'],
  ['\u001e', 'ffi'],
  ['\u001f', 'ffl'],
]);
const CODED = new RegExp(`[${[...CORK.keys()].join('')}]`, 'g');
/** A joined pair inside a word: the same numbers are Greek letters in the fonts of formulas. */
const IN_A_WORD = /[a-z][\u001b-\u001f]|[\u001b-\u001f][a-z]/i;
/** A font of formulas spells no words; names of functions come in another. */
const WORD = /[a-z]{4}/gi;
const WORDS = 5;

/** The pages with the ligatures, quotes and dashes of such fonts spelt out. */
export function spellBitmapLetters(pages: readonly PageText[]): PageText[] {
  const runs = pages.flatMap((page) => [...page.runs, ...(page.turned?.runs ?? [])]);
  const coded = new Set(
    runs.filter(({ text, drawn }) => drawn === true && IN_A_WORD.test(text)).map(({ font }) => font),
  );
  if (coded.size === 0) return [...pages];
  const fonts = groupBy(
    runs.filter(({ font }) => coded.has(font)),
    ({ font }) => font,
  );
  const spelt = new Set([...fonts].filter(([, own]) => spellsWords(own)).map(([font]) => font));
  return pages.map((page) => spellPage(page, spelt));
}

function spellPage(page: PageText, fonts: ReadonlySet<string>): PageText {
  const { runs, turned } = page;
  return {
    ...page,
    runs: runs.map((run) => (fonts.has(run.font) ? { ...run, text: spell(run.text) } : run)),
    ...(turned === undefined ? {} : { turned: spellPage(turned, fonts) }),
  };
}

const spell = (text: string): string => text.replace(CODED, (code) => CORK.get(code)!);

function spellsWords(runs: readonly Run[]): boolean {
  let words = 0;
  for (const { text } of runs) if ((words += text.match(WORD)?.length ?? 0) >= WORDS) return true;
  return false;
}
