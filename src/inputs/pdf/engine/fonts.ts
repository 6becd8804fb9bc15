import { mostOf, type Line } from '../pages/lines.ts';
import type { LoadOperators } from './paint/operators.ts';

/** What a font tells of the words that are set in it. */
export interface FontStyle {
  bold: boolean;
  italic: boolean;
  mono: boolean;
  math: boolean;
}

const PLAIN: FontStyle = { bold: false, italic: false, mono: false, math: false };

/** Operator lists cost as much as the text of their page: so many are loaded at most, and no more for the last few lines. */
const MOST_PAGES = 4;
const ENOUGH = 0.95;

/**
 * The styles of the fonts that begin lines or set numbers apart. A font's real name is known only after the operator list
 * of a page that uses it, so few pages are loaded: those that tell most for what they cost.
 */
export async function readFontStyles(
  load: LoadOperators,
  lines: readonly Line[],
  body: { font: string; size: number },
): Promise<(font: string) => FontStyle> {
  const styles = new Map<string, FontStyle>([[body.font, PLAIN]]);
  const open = countStarts(lines, body);
  const costs = new Map<number, number>();
  for (const { page, runs } of lines) costs.set(page, (costs.get(page) ?? 30) + runs.length);
  const weightOf = () => [...open.values()].reduce((sum, { size }) => sum + size, 0);
  const allowed = weightOf() * (1 - ENOUGH);
  for (let i = 0; i < MOST_PAGES && weightOf() > allowed; i++) {
    const page = bestPage(open, costs);
    const { page: pdfPage } = await load(page);
    for (const [font, starts] of open) {
      if (![...starts].some((line) => line.page === page)) continue;
      open.delete(font);
      if (pdfPage.commonObjs.has(font))
        styles.set(font, styleOf(String((pdfPage.commonObjs.get(font) as { name?: unknown }).name)));
    }
  }
  return (font) => styles.get(font) ?? PLAIN;
}

/** The lines that each unknown font begins, where such a line could be a heading or begin a paragraph, and rows with numbers in it. */
function countStarts(lines: readonly Line[], body: { font: string; size: number }): Map<string, Set<Line>> {
  const starts = new Map<string, Set<Line>>();
  const numbers = lines.map(numberFonts);
  for (const [i, line] of lines.entries()) {
    const add = (font: string) => {
      if (font !== body.font) starts.set(font, (starts.get(font) ?? new Set()).add(line));
    };
    if (line.size >= body.size * 0.9 && /\p{L}{3}/u.test(line.text)) add(line.runs[0]!.font);
    // The ticks of figures are smaller than any table.
    if (line.size > body.size * 0.7) for (const font of oddNumbers(numbers, i)) add(font);
  }
  return starts;
}

/** Fonts of a row's numbers that are set otherwise than most of those around: the best value of a table is bold. */
function oddNumbers(numbers: readonly (readonly string[])[], at: number): Set<string> {
  const own = numbers[at]!;
  if (own.length < 2) return new Set();
  const counts = new Map<string, number>();
  for (const fonts of numbers.slice(Math.max(0, at - 2), at + 3))
    for (const font of fonts) counts.set(font, (counts.get(font) ?? 0) + 1);
  const usual = mostOf(counts);
  return new Set(own.filter((font) => counts.get(font)! < counts.get(usual)! && font !== usual));
}

/** The fonts of a line's numbers; only rows of a table have several that stand alone. */
function numberFonts({ runs, size }: Line): string[] {
  if (runs.length < 2) return [];
  return runs
    .filter(({ text, size: own }) => text.length < 9 && Math.abs(own - size) < 0.5 && NUMBER.test(text))
    .map(({ font }) => font);
}

const NUMBER = /^[\d.,%±]*\d[\d.,%±]*$/;

function bestPage(open: ReadonlyMap<string, ReadonlySet<Line>>, costs: ReadonlyMap<number, number>): number {
  const gains = new Map<number, number>();
  for (const starts of open.values())
    for (const page of new Set([...starts].map((line) => line.page)))
      gains.set(page, (gains.get(page) ?? 0) + starts.size);
  const worth = ([page, gain]: [number, number]) => gain / costs.get(page)!;
  return [...gains].toSorted((a, b) => worth(b) - worth(a) || a[0] - b[0])[0]![0];
}

/** Reads a PostScript font name: "NimbusRomNo9L-Medi", "CMBX12", "TimesNewRomanPS-BoldMT", "SFTT1000". */
function styleOf(name: string): FontStyle {
  const plain = name.replace(/^[A-Z]{6}\+/, '');
  return {
    bold: /bold|black|heavy|semibold|demi|medi(?!um)|-b$|^cmb|^cmssbx|^sfb|^ecb|^sfsx|^lmroman\w*-bold|^ptmb|^ptmr?b/i.test(
      plain,
    ),
    italic: /ital|obli|slant|^cmti|^cmsl|^sfti|^ecti|^sfsl|-it$|reguital/i.test(plain),
    mono: /mono|courier|typewriter|^cmtt|^sftt|^ectt|consol|inconsolata|menlo|-tt|lmtt/i.test(plain),
    math: /^(cmmi|cmsy|cmex|msam|msbm|eufm|rsfs|mathjax|stix.*math|cambria ?math|latinmodernmath)/i.test(plain),
  };
}
