import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';

/** What stands beside a claim and takes something out of it, whoever it speaks of. */
const TAKES_OUT =
  'except\\w*|with the exception|slightly (?:below|lower|worse|behind|higher|better|inferior|outperform\\w*)|marginally|second[- ]best|one case|outliers?|only (?:on|in|for)|not (?:always|the best)|limited to|notable exception|exceeds? ours|outperforms? (?:ours|our|us)';
/** What takes something out where it is said of the system itself: of another one it says nothing against the claim. */
const IF_OWN =
  'trails?|falls? (?:short|behind)|lags?|underperforms?|performs? worse|comparable|on par|competitive|drops?|fails?';
export const EXCEPTION = new RegExp(String.raw`\b(?:${TAKES_OUT}|${IF_OWN})\b`, 'i');
const ALWAYS = new RegExp(String.raw`\b(?:${TAKES_OUT})\b`, 'i');
const OF_ITSELF = new RegExp(String.raw`\b(?:${IF_OWN})\b`, 'gi');
const SELF =
  /\b(?:we|our|ours|us|it|its|they|them|this|these|that|which|the proposed|the (?:method|approach|model|gap|gains?|improvements?|results?|difference|performance)|performance|accuracy|results?|all|both)\b/i;

const BESIDE = 2;

/** An author may grant in the next sentence what this one leaves out. */
export function isGranted(paper: Paper, { within, span, text: claim }: Statement): boolean {
  const near = paper.statements().filter((one) => one.within === within && one.span.start >= span.end);
  const own = ownNamePattern(paper);
  const said = new Set(claim.match(NAME) ?? []);
  return near.slice(0, BESIDE).some(
    ({ text }) =>
      ALWAYS.test(text) ||
      [...text.matchAll(OF_ITSELF)].some(({ index }) => {
        const clause = text
          .slice(0, index)
          .split(/[;:]\s|,\s(?:and|but|while|whereas)\s/)
          .at(-1)!;
        return SELF.test(clause) || own?.test(text) === true || (text.match(NAME) ?? []).some((name) => said.has(name));
      }),
  );
}

/** Words that name something: "KL", "Heron", "clip-random". */
const NAME = /\b\p{Lu}[\p{L}\d-]*\b/gu;
