import type { Paper, Statement } from '../../../paper/paper.ts';

/** What stands beside a claim and takes something out of it. */
export const EXCEPTION =
  /\b(?:except\w*|with the exception|slightly (?:below|lower|worse|behind|higher|better|inferior|outperform\w*)|marginally|second[- ]best|trails?|falls? (?:short|behind)|lags?|one case|outliers?|only (?:on|in|for)|underperforms?|performs? worse|comparable|on par|competitive|drops?|not (?:always|the best)|fails?|limited to|notable exception|exceeds? ours|outperforms? (?:ours|our|us))\b/i;

const BESIDE = 2;

/** An author may grant in the next sentence what this one leaves out. */
export function isGranted(paper: Paper, { within, span }: Statement): boolean {
  const near = paper.statements().filter((one) => one.within === within && one.span.start >= span.end);
  return near.slice(0, BESIDE).some(({ text }) => EXCEPTION.test(text));
}
