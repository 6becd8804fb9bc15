/** "\sum_{i=1}^{n}": a sum over a counted index, as LaTeX writes it. */
export interface Sum {
  /** What the index is called: one letter. */
  readonly index: string;
  readonly from: 0 | 1;
  readonly to: string;
  /** What stands before it, and all that stands behind it. */
  readonly before: string;
  readonly behind: string;
}

const SYMBOL = String.raw`\\[A-Za-z]{1,10}|[A-Za-z]`;
const SUM = new RegExp(
  String.raw`\\sum\s*(?:\\(?:no)?limits\s*)?_\s*\{\s*([a-z])\s*=\s*([01])\s*\}\s*\^\s*(?:\{([^{}]{1,30})\}|(${SYMBOL}))`,
  'g',
);

/** The sums of a formula in the order in which they stand. */
export const sumsIn = (formula: string): Sum[] =>
  [...formula.matchAll(SUM)].map((match) => ({
    index: match[1]!,
    from: match[2] === '0' ? 0 : 1,
    to: (match[3] ?? match[4])!.replace(/\s/g, ''),
    before: formula.slice(0, match.index),
    behind: formula.slice(match.index + match[0].length),
  }));

/** "\theta_k", "\mathbf{x}^{(i)}", "\ell(x_i)": one term that depends on the index, and no weight beside it. */
const TERM = new RegExp(
  String.raw`^\s*(?:\\(?:mathbf|mathrm|mathcal|boldsymbol|bm|hat|tilde|bar|vec)\s*)?(?:\{(?:${SYMBOL})\}|${SYMBOL})(?:\s*[_^]\s*(?:\{[^{}]{1,20}\}|[A-Za-z\d])){0,2}(?:\s*\([^()]{1,40}\))?\s*(?:$|[.,;]|=|(?<=\s)[a-z]{2,}\b|\\(?:quad|qquad|tag|right|in\b)|[}\])])`,
);

/** Whether what is summed is one term of the index alone. */
export const sumsOneTerm = ({ behind, index }: Sum): boolean => {
  const [term = ''] = TERM.exec(behind) ?? [];
  return new RegExp(String.raw`(?<![A-Za-z\\])${index}(?![A-Za-z])`).test(term);
};
