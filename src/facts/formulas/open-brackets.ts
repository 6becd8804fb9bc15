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
/**
 * A column or a matrix of which a converter lost the rest: cells set as a binomial or an array. Which brackets were around
 * them, the file does not say any more.
 */
const TORN = /\\(?:[dt]?binom|atop)(?![A-Za-z])|\\begin\s*\{\s*(?:array|[a-zA-Z]?matrix|smallmatrix)/;
/** Brackets with a size come in pairs, which TeX itself does not let an author leave open. */
const SIZED_LEFT = /\\(?:left|[bB]igg?l)(?![A-Za-z])/g;
const SIZED_RIGHT = /\\(?:right|[bB]igg?r)(?![A-Za-z])/g;
/** A formula may go on in the next one. */
const BESIDE = 20;

/** Of all displayed formulas those in which one bracket has no other, with what is wrong. */
export function openBrackets(formulas: readonly Formula[]): { formula: Formula; wrong: string }[] {
  const uneven = formulas
    .filter(({ displayed }) => displayed)
    .flatMap((formula) => {
      const count = countsOf(formula.text);
      return count === null || count.opened === count.closed ? [] : [{ formula, ...count }];
    });
  return uneven
    .filter(({ opened, closed }) => Math.abs(opened - closed) === 1)
    .filter(({ formula }) => !uneven.some((other) => other.formula !== formula && isBeside(other.formula, formula)))
    .map(({ formula, opened, closed }) => ({
      formula,
      wrong: `${opened} brackets are opened and ${closed} closed: one is never ${opened > closed ? 'closed' : 'opened'}`,
    }));
}

/** "[0, 1)" is a half-open interval: square and round brackets are counted together. */
function countsOf(formula: string): { opened: number; closed: number } | null {
  if (LOSSY.test(formula) || TORN.test(formula) || !hasEvenBraces(formula)) return null;
  if ((formula.match(SIZED_LEFT)?.length ?? 0) !== (formula.match(SIZED_RIGHT)?.length ?? 0)) return null;
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
