import type { Formula } from './formulas.ts';

/** What holds words, and brackets that are not shown. */
const HIDDEN = /\\(?:text|textrm|textit|mbox|tag)\*?\s*\{[^{}]{0,80}\}|\\(?:left|right)\s*\./g;
/** "b) …" is numbered, and what still holds words or dollars was not read to its end. */
const UNSURE = /^\s*\(?\w{1,2}\)|\$|\\(?:text|mbox)\b/;
/**
 * Converters that read formulas from pictures lose what a pair of brackets holds ("\left( \right."), or set the end of one line
 * and the start of the next without their brackets, several at once.
 */
const LOSSY = /\\left\s*(?:\\\{|[([])\s*\\right\s*\.|\\(left|right)\s*\.[\s{}]*\\\1\s*\./;
/** A formula may go on in the next one. */
const BESIDE = 20;

/** Of all displayed formulas those in which one bracket has no other, with what is wrong. */
export function openBrackets(formulas: readonly Formula[]): { formula: Formula; wrong: string }[] {
  const open = formulas
    .filter(({ displayed }) => displayed)
    .flatMap((formula) => {
      const count = countsOf(formula.text);
      return count === null || Math.abs(count.opened - count.closed) !== 1 ? [] : [{ formula, ...count }];
    });
  return open
    .filter(({ formula }) => !open.some((other) => other.formula !== formula && isBeside(other.formula, formula)))
    .map(({ formula, opened, closed }) => ({
      formula,
      wrong: `${opened} brackets are opened and ${closed} closed: one is never ${opened > closed ? 'closed' : 'opened'}`,
    }));
}

/** "[0, 1)" is a half-open interval: square and round brackets are counted together. */
function countsOf(formula: string): { opened: number; closed: number } | null {
  if (LOSSY.test(formula) || !hasEvenBraces(formula)) return null;
  const plain = formula.replace(HIDDEN, ' ').replace(OF_SIZE, ' ');
  if (UNSURE.test(plain)) return null;
  const of = (signs: RegExp) => plain.match(signs)?.length ?? 0;
  return { opened: of(/[([]|\\\{/g), closed: of(/[)\]]|\\\}/g) };
}

/** "\left\{ … \right." opens the cases of a definition, and is closed by nothing. */
const OF_SIZE = /\\(?:left|right)\s*\\[{}]/g;

/** The braces of LaTeX itself, which no reader sees; where they do not fit, some of the formula is lost. */
function hasEvenBraces(formula: string): boolean {
  const plain = formula.replace(/\\\\|\\[{}]/g, ' ');
  return (plain.match(/\{/g)?.length ?? 0) === (plain.match(/\}/g)?.length ?? 0);
}

const isBeside = (a: Formula, b: Formula): boolean =>
  Math.max(a.span.start, b.span.start) - Math.min(a.span.end, b.span.end) <= BESIDE;
