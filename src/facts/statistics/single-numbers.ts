import { memoize } from '../../paper/memoize.ts';
import type { Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { measures } from '../text/citations.ts';
import { OF_TIMING } from './phrases.ts';
import { results } from './results.ts';
import { hasPlusMinus } from './table-spreads.ts';

/** What a reader takes for a result without a spread. */
export interface SingleNumbers {
  /** The claim that a reader meets first, and two that stand beside the measurements. */
  readonly claims: readonly Statement[];
  /** The captions of the tables behind them. */
  readonly tables: readonly { readonly span: Span }[];
  /** A table whose times have a spread, where the results have none; or null. */
  readonly timed: { readonly span: Span } | null;
}

const SHOWN = { claims: 2, tables: 3 };

const NUMBER = String.raw`\d[\d,]{0,12}(?: ?[.·] ?\d+)?(?: ?\\?%| ?(?:percentage )?points?\b|(?<=[.·] ?\d+))`;
const GAIN = String.raw`(?:outperform\w*|surpass\w*|achiev\w*|improv\w*|exceed\w*|gains?|reach\w*|obtain\w*|yield\w*|attain\w*|enhanc\w*|lifts?|drops?|degrad\w*|reduc\w*|increas\w*|higher|lower|better|worse|behind|ahead|margin)`;
const METRIC = String.raw`(?:accurac(?:y|ies)|error(?: rates?)?|BLEU|ROUGE|F1|MAP|mAP|mIoU|IoU|AUC|AUROC|FID|PSNR|SSIM|LPIPS|recall|precision|success rates?|win[- ]rates?|perplexit(?:y|ies)|scores?|rewards?|regret|MSE|RMSE|MAE)`;
const beside = (words: string): RegExp =>
  new RegExp(
    String.raw`\b${words}\b[^;]{0,100}?(?<![\w.-])${NUMBER}|(?<![\w.-])${NUMBER}[^;,]{0,40}?\b${words}\b`,
    'i',
  );
/** A measured number beside what was gained, or beside the measure. */
const RESULT = beside(`(?:${GAIN}|${METRIC})`);
const OF_MEASURE = beside(METRIC);
const MEASURE = new RegExp(String.raw`\b${METRIC}`, 'i');
/** Where costs are told too, only a measure says that the number is a result. */
const COSTS = /\b(?:overheads?|FLOPS?|PFLOPs|memory|costs?|parameters|tokens|compute)\b/i;
/**
 * Numbers that measure nothing: what is set ("temperature 0.1", "below 0.5"), what chance would give, shares of data or
 * time, sizes and names of models.
 */
const NO_RESULT =
  /\b(?:set|setting|fix|fixing|fixed|raising|lowering|choosing)\b[^.;\d]{0,30}\b(?:to|at)\b ?\$?\d[\d.,]* ?\\?%?|\b(?:temperature|top-?p|nucleus|learning rate|threshold|dropout|similarity|chance|random(?:ly)?(?: guess\w*)?|guessing)\b[^.;\d]{0,40}\d?[.·]?\d+ ?%?|\b(?:between|from|using|only|with) (?:just |about |only )?\d+(?:\.\d+)?%(?: (?:and|to) \d+%)? (?:of|less|fewer)\b|\b\d+(?:\.\d+)?[BMKk]\b|\([A-Z][^()]{0,40}\b(?:19|20)\d{2}\)|\[[\d, ]+\]/g;
/** "k = 5", "Kite 2 7B", where the word before the number is no measure: "BLEU 28.4" is a result. */
const SET_OR_NAMED =
  /(?<![A-Za-zα-ω])[A-Za-zα-ω]{1,24} ?[=<>≤≥] ?\d+(?:\.\d+)? ?\\?%?|[A-Z][\w-]+ ?\d(?:\.\d+)? ?\d*[BM]?\b(?!\.\d)/g;
/** Words of a whole sentence, not of one that a page break cut. */
const WHOLE = /[.!?)”"']$/;

/** Where a run ends, and which data are kept. */
const STOPS =
  /\b(?:stop|terminat|halt|abort|iterat|repeat|continu)\w*\b[^.;]{0,60}\b(?:once|when|until|as soon as|if)\b|\b(?:discard|filter|keep|kept|retain|remov|exclud|select)\w*\b[^.;]{0,80}\b(?:above|below|under|over|less than|more than|at least|at most|exceed\w*)\b/i;

const isNumber = ({ text }: Statement): boolean => {
  if (STOPS.test(text)) return false;
  const plain = text.replace(NO_RESULT, ' ').replace(SET_OR_NAMED, (words) => (MEASURE.test(words) ? words : ' '));
  const costs = OF_TIMING.test(plain) || COSTS.test(plain);
  return WHOLE.test(text) && measures(plain) && (costs ? OF_MEASURE : RESULT).test(plain);
};

/** Tables of data sets, sizes and times report nothing that chance had a say in. */
const NO_TABLE =
  /\b(?:summary|overview|statistics|survey|list|details) of (?:[\w-]+ ){0,3}(?:data ?sets?|benchmarks?|corpora)\b|\bcomparison\b[^.]{0,80}\b(?:existing|other|previous|prior|public) (?:[\w-]+ ){0,4}(?:data ?sets?|benchmarks|corpora)\b|\b(?:data ?set|test set|training set|split|train and test set)s? sizes?\b|\bnumbers? of (?:samples|examples|parameters|images)\b/i;
/** Headers of what is counted, and of its shares and sizes. */
const COUNTED =
  /^(?:#.{0,30}|(?:no\.|numbers? of|total|head|trainable|all) ?[\w# -]{0,24}|[\w-]{0,20} ?(?:params?|parameters|counts?|quantity|images|samples|instances|examples|sizes?)|(?:params?|share|percentage|proportion|fraction|percent|ratio)(?: of [\w -]{1,20})?)(?: ?\([%#MBK]\))?$/i;
const HAS_NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,]*\s?(?:\\?%|[KMB])?$/u;

/** Whether all columns with numbers are headed by what they count: class counts, sizes of models, shares of data. */
function holdsCounts({ rows }: Table): boolean {
  const [head, ...rest] = rows;
  const numeric = (head?.children ?? []).flatMap(({ text }, i) =>
    rest.some(({ children }) => HAS_NUMBER.test(children[i]?.text.trim() ?? '')) ? [text.trim()] : [],
  );
  return numeric.length > 0 && numeric.every((name) => COUNTED.test(name));
}

const NAMES_RESULTS =
  /\b(?:results?|performance|comparisons?|compare|evaluations?|ablations?|accurac(?:y|ies)|state[- ]of[- ]the[- ]art|scores?|effects?|impact)\b/i;

export const singleNumbers = memoize((paper: Paper): SingleNumbers => {
  const { tables, statements } = results(paper);
  const isUncut = ({ span }: Statement): boolean => paper.places(span).length === 1;
  const all = statements.filter(isNumber);
  // Of a sentence that a float or a page break cuts only the first part is shown, maybe without its number.
  const told = [...all.filter(isUncut), ...all.filter((one) => !isUncut(one))];
  const measured = told.filter(({ section }) => section.role === 'experiments');
  const captionOf = ({ caption }: Table): string => (caption === null ? '' : paper.quote(caption.span));
  const shown = tables
    .filter((table) => !hasPlusMinus(table) && !NO_TABLE.test(captionOf(table)) && !holdsCounts(table))
    .map((table) => ({ table, words: captionOf(table) }));
  // A head without a caption says little, and times are no results.
  const rank = (words: string): number =>
    words === '' ? 2 : OF_TIMING.test(words) && !NAMES_RESULTS.test(words) ? 1 : 0;
  const best = shown.toSorted((a, b) => rank(a.words) - rank(b.words));
  const captioned = best.filter(({ words }) => words !== '');
  const timed = tables.find((table) => hasPlusMinus(table) && OF_TIMING.test(captionOf(table)));
  return {
    claims: [...new Set([...told.slice(0, 1), ...measured.slice(0, SHOWN.claims)])],
    tables: (captioned.length > 0 ? captioned : best)
      .slice(0, SHOWN.tables)
      .map(({ table: { caption, rows, span } }) => caption ?? rows[0] ?? { span })
      .toSorted((a, b) => a.span.start - b.span.start),
    timed: timed === undefined ? null : (timed.caption ?? timed),
  };
});
