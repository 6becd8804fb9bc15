import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { numberedStatements, type Numbered } from '../../numbers/windows.ts';
import { input, type Working } from '../../numbers/working.ts';
import { nearestShareWorking } from './share-working.ts';

/** Means, weighted scores and samples of several are no counts of items over their number. */
const NO_SHARE =
  /±|\\pm|\b(?:means?|average[ds]?|averaging|runs?|seeds?|trials?|F1|F-score|BLEU|ROUGE\w*|pass@|macro|micro|weighted|bootstrap\w*|kappa|correlation|AU(?:RO)?C|mAP|IoU|annotators?|raters?|increase|improve\w*|reduc\w*|relative|gain|higher|lower|respectively|between|confidence|about|approximately|around)\b/i;
const OF =
  /^\s?(?:(?:accuracy|success rate|success|correct)\s)?(?:of|on|over|for|across)\s(?:the|all|our|these|all the|a (?:test )?set of|a total of|held-?out)?\s?(?:(?:same|held-?out|remaining|test)\s)?$/i;

/** Percentages of a known number of items, of which some whole number must be that share (the GRIM test). */
export const shareWorkings = memoize((paper: Paper): readonly Working[] =>
  numberedStatements(paper).flatMap((one) => sharesOf(paper, one)),
);

function sharesOf(paper: Paper, { statement, numbers }: Numbered): Working[] {
  if (NO_SHARE.test(statement.text)) return [];
  return numbers.flatMap((share, i) => {
    const items = numbers[i + 1];
    if (items === undefined || !isShare(share) || items.unit?.dimension !== 'items' || !isCount(items)) return [];
    if (!OF.test(paper.text.slice(share.span.end, items.span.start))) return [];
    // Every share of so many digits is possible of so many items.
    if (items.value * 10 ** -share.decimals >= 100) return [];
    return [nearestShareWorking(share, items.value, { inputs: [input('items', items)] })];
  });
}

const isShare = ({ unit, decimals, hedge, range, spread, value, sign }: PrintedNumber): boolean =>
  unit?.dimension === 'percent' &&
  decimals > 0 &&
  hedge === null &&
  range === null &&
  spread === null &&
  sign === null &&
  value > 0 &&
  value < 100;

const isCount = ({ value, hedge, range, magnitude, decimals }: PrintedNumber): boolean =>
  hedge === null && range === null && magnitude === 1 && decimals === 0 && value >= 2;
