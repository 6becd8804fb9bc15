import { memoize } from '../../paper/memoize.ts';
import type { Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { measures } from '../text/citations.ts';
import { OF_TIMING } from './phrases.ts';
import { results } from './results.ts';
import { hasDeviations, hasPlusMinus } from './spreads/table-spreads.ts';

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

const NUMBER = String.raw`\d[\d,]{0,12}(?: ?[.·] ?\d+)?(?: ?\\?%| ?(?:percentage )?points?\b|(?<=[.·] ?\d+)(?!\d| ?[.·] ?\d| ?[x×](?![a-z])|-fold))`;
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
const COSTS =
  /\b(?:overheads?|[GTPM]?FLOPS?|(?:mult|multiply)[- ](?:adds?|accumulates?|accumulations)|M-?Adds?|G?MACs|memory|footprint|costs?|(?:hyper-?)?parameters?|params?|model sizes?|tokens|compute|computations?|smaller|compress\w*|prun\w*|sparsity)\b/i;
/**
 * Numbers that measure nothing: what is set ("temperature 0.1", "below 0.5", "a large weight (e.g. 8 or 32)"), what chance would give, shares of data or
 * time, sizes and names of models.
 */
const NO_RESULT =
  /\((?:e\.g\.|i\.e\.|say),? ?[^()\d]{0,12}\d[\d., or]{0,24}\)|(?:§+|\b(?:Sect?(?:ions?|\.)?|Tab(?:les?|\.)?|Fig(?:ures?|s?\.)?|App(?:endix|endices|\.)?|Eqs?\.?|Equations?|Algorithms?|Chapters?)) ?\(?[A-Z]?\.?\d+(?:\.\d+)*\)?|\b(?:set|setting|fix|fixing|fixed|raising|lowering|choosing)\b[^.;\d]{0,30}\b(?:to|at)\b ?\$?\d[\d.,]* ?\\?%?|\b(?:temperature|top-?p|nucleus|learning rate|threshold|dropout|similarity|chance|random(?:ly)?(?: guess\w*)?|guessing)\b[^.;\d]{0,40}\d?[.·]?\d+ ?%?|\b(?:between|from|using|only|with) (?:just |about |only )?\d+(?:\.\d+)?%(?: (?:and|to) \d+%)? (?:of|less|fewer)\b|\b\d+(?:\.\d+)?[BMKk]\b|\b(?:us(?:e|es|ed|ing)|sampl\w+|dr[ae]w\w*|select\w*|quer\w+|another|of)\s(?:another |a further |about )?\d[\d,]* points?\b|\b\d[\d,]* points? (?:along|per|from each|on (?:the|each|every)|in (?:the |3D )?space|obtained|sampled|drawn|placed|chosen|uniformly|randomly)\b|\b\d{1,2}(?:\.\d)? ?\\?% (?:of (?:the )?)?(?:ImageNet|label(?:s|led|ed)?\b|annotat\w+|subsets?\b|splits?\b|(?:training|labell?ed) (?:data|set|samples))|\([A-Z][^()]{0,40}\b(?:19|20)\d{2}\)|\[[\d, ]+\]/g;
/** "k = 5", "Kite 2 7B", where the word before the number is no measure: "BLEU 28.4" is a result. */
const SET_OR_NAMED =
  /(?<![A-Za-zα-ω])[A-Za-zα-ω]{1,24}_?\d{0,2} ?[=<>≤≥] ?\d+(?:\.\d+)? ?\\?%?|[A-Z][\w-]+ ?\d(?:\.\d+)? ?\d*[BM]?\b(?!\.\d)/g;
/** Words of a whole sentence, not of one that a page break cut. */
const WHOLE = /[.!?)”"']$/;

/** Where a run ends, which data are kept, and what counts as what. */
const STOPS =
  /\b(?:if|when|whenever)\b[^.;]{0,160}\b(?:is|are) (?:then )?(?:considered|deemed|regarded|counted|accepted|rejected|flagged|treated|labell?ed|taken as)\b|\b(?:stop|terminat|halt|abort|iterat|repeat|continu)\w*\b[^.;]{0,60}\b(?:once|when|until|as soon as|if)\b|\b(?:discard|filter|keep|kept|retain|remov|exclud|select)\w*\b[^.;]{0,80}\b(?:above|below|under|over|less than|more than|at least|at most|exceed\w*)\b/i;

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
  /^(?:#.{0,30}|(?:no\.|numbers? of|total|head|trainable|all|relative) ?[\w# -]{0,24}|[\w -]{0,20} ?(?:params?|parameters|counts?|quantity|images|samples|instances|examples|sizes?|(?:mult|multiply)[- ]?(?:adds?|accumulates?)|M-?Adds?|[GTPM]?FLOPs?|[GM]?MACs?|channels?|layers?|heads?|blocks|stages?|resolution|stride|kernel|(?:k ?v|key[- ]value)[- ]cache|dim\w*|width|depth|context(?: len(?:gth)?)?|vocab\w*|ratios?|hours?|frame[- ]rates?(?: ?\(\w+\))?|bit-?rates?|sampling rates?|tokens? ?(?:per|\/) ?s(?:ec(?:ond)?)?|memory|latency|throughput|speed-?ups?|times?|costs?)|(?:params?|parameters?|(?:mult|multiply)[- ]adds?|FLOPS?|share|percentage|proportion|fraction|percent|ratio|hidden|intermediate|latency|memory|throughput|speed|time)(?: (?:of|reduction|saving|per) ?[\w -]{0,20})?|[\w-]+ (?:hidden|intermediate) [\w ]{1,20})(?: ?\([^()]{1,24}\))?$/i;
const HAS_NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,]*\s?(?:\\?%|[KMB]|k?Hz|kbps|[GMk]i?B)?$/u;

/** Whether all columns with numbers are headed by what they count: class counts, sizes of models, shares of data. */
function holdsCounts({ rows }: Table): boolean {
  const [head, ...rest] = rows;
  const numeric = (head?.children ?? []).flatMap(({ text }, i) =>
    rest.some(({ children }) => HAS_NUMBER.test(children[i]?.text.trim() ?? '')) ? [text.trim()] : [],
  );
  return numeric.length > 0 && numeric.every((name) => COUNTED.test(name));
}

const NAMES_RESULTS =
  /\b(?:results?|performance|compar\w+|evaluations?|ablations?|accurac(?:y|ies)|state[- ]of[- ]the[- ]art|scores?|effects?|impact)\b/i;
/** By these words of a caption or a head, what the cells hold was measured on a task and might have come out otherwise. */
const ON_A_TASK = new RegExp(
  String.raw`\b(?:${METRIC}|results|performance|evaluations?|benchmarks?|acc\.?|top-?[15]|mAP|AP|EM|Dice|NDCG\S*|MRR|Hits?@\d+|R@\d+|P@\d+|pass@\w+|WER|CER|METEOR|CIDEr|returns?|avg\.?|solved)(?![\w-])`,
  'i',
);

/** "Method efficiency", "resources of each layer": what it costs, and not how well it does. */
const OF_COSTS =
  /\b(?:efficien(?:cy|t)|costs?|resources?|complexity|architectures? (?:of|details)|details of|FLOPs|number of parameters|model sizes?|sampling ratios?|mixture)\b/i;

/** What a table is of stands at the beginning of its caption. */
const ABOUT = 80;

const headsOf = ({ rows }: Table): readonly string[] =>
  rows.filter(({ header }, i) => header || i === 0).flatMap(({ children }) => children.map(({ text }) => text));

/** The sentences and tables that show results without a spread, those that a reader meets first. */
export const singleNumbers = memoize((paper: Paper): SingleNumbers => {
  const { tables, statements } = results(paper);
  const isUncut = ({ span }: Statement): boolean => paper.places(span).length === 1;
  const all = statements.filter(isNumber);
  // Of a sentence that a float or a page break cuts only the first part is shown, maybe without its number.
  const told = [...all.filter(isUncut), ...all.filter((one) => !isUncut(one))];
  const measured = told.filter(({ section }) => section.role === 'experiments');
  const captionOf = ({ caption }: Table): string => (caption === null ? '' : paper.quote(caption.span));
  const shown = tables
    // A column of deviations shows a spread, whatever it is of.
    .filter(
      (table) =>
        !hasPlusMinus(table) && !hasDeviations(table) && !NO_TABLE.test(captionOf(table)) && !holdsCounts(table),
    )
    .map((table) => ({ table, words: captionOf(table) }));
  // What neither a measure nor a comparison heads may be sizes; times and costs are no results; a bare head says little.
  const rank = ({ table, words }: (typeof shown)[number]): number => {
    const heads = headsOf(table).some((head) => ON_A_TASK.test(head));
    const about = words.slice(0, ABOUT);
    if (OF_TIMING.test(about) || OF_COSTS.test(about)) return heads || ON_A_TASK.test(words) ? 1 : 3;
    if (words === '') return 4;
    return heads || ON_A_TASK.test(words) || NAMES_RESULTS.test(words) ? 0 : 2;
  };
  const ranked = shown.map((one) => ({ ...one, rank: rank(one) })).toSorted((x, y) => x.rank - y.rank);
  const first = ranked[0]?.rank ?? 0;
  const best = ranked.filter((one) => one.rank === first);
  const timed = tables.find((table) => hasPlusMinus(table) && OF_TIMING.test(captionOf(table)));
  return {
    claims: [...new Set([...told.slice(0, 1), ...measured.slice(0, SHOWN.claims)])],
    tables: best
      .slice(0, SHOWN.tables)
      .map(({ table: { caption, rows, span } }) => caption ?? rows[0] ?? { span })
      .toSorted((a, b) => a.span.start - b.span.start),
    timed: timed === undefined ? null : (timed.caption ?? timed),
  };
});
