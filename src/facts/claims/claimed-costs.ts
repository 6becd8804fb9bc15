import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import type { Span } from '../../paper/span.ts';
import { CITATION, measures, POINTER } from '../text/citations.ts';
import { matching } from '../text/search/corpus.ts';
import { sparing } from '../text/search/sparing.ts';
import { CLAIMING } from './claiming-roles.ts';

const COST = String.raw`(?:overheads?|costs?|latency|slow-?downs?|burden|run-?time|computations?|compute)`;
const OF = String.raw`(?:(?:additional|extra|added|computational|compute|computing|inference(?:-time)?|training|run-?time|memory|time|storage|communication) ){0,3}`;
const SMALL = String.raw`(?:negligible|minimal|marginal|almost no|nearly no|virtually no|little(?: (?:to|or) no)?|very little|insignificant|trivial|(?:nearly |almost )?zero)`;
/** "Not much", in a verb or behind "without": what is not large, not what is nought by design. */
const NOT_MUCH = String.raw`(?:(?:without|with no) (?:incurring |adding |introducing |causing |imposing |requiring )?(?:any )?|(?:does|do|did|will) not (?:incur|add|introduce|bring|impose|require|cause|come with|result in|lead to) (?:any )?)(?:much|significant|substantial|considerable|noticeable|notable|appreciable|large|heavy|major|excessive) ${OF}${COST}`;
const CLAIM = sparing(
  new RegExp(
    String.raw`\b${NOT_MUCH}\b|\b(?:add|incur|introduc|bring|impos|requir|caus|result|with|at|involv)\w*\b[^.;,]{0,30}\b${SMALL} ${OF}${COST}\b|\b${COST}\b[^.;,]{0,40}\b(?:is|are|remains?|was|were) (?:almost |practically |typically |thus |therefore |often )?(?:negligible|minimal|marginal|insignificant|trivial)\b`,
    'i',
  ),
);
const NOT_CLAIMED =
  /\b(?:may|might|could|should|would|can be|aim\w*|goal|want|need\w*|ideal\w*|if|whether|hope|future|desir\w+|existing|prior|previous|other methods|monetary|annotation|human|communication|parameters?)\b|\bO ?\(|\?/i;
const ROLES: ReadonlySet<Role> = new Set(CLAIMING);

const MEASURED_THING =
  /\b(?:latency|run-?times?|running times?|wall-?clock|throughput|flops|macs|gflops|memory|overheads?|speed-?ups?|inference (?:time|speed|cost)|training (?:time|speed|cost)|time (?:cost|consumption)|computational|efficien\w+|complexity|cost|fps|seconds|tokens\/s|ms)\b/i;
const MEASUREMENT =
  /\d\s?(?:ms|milliseconds?|s\b|secs?\b|seconds?|min\b|minutes?|GB|MB|GiB|MiB|[GMT]?FLOPs|[GM]MACs|fps|FPS|tokens? ?(?:\/|per)|\\?%|×|x\b|times)/;

/** What the paper shows of time, memory or operations: a float, a heading, a sentence with a number; or null. */
export const costMeasured = memoize((paper: Paper): { span: Span } | null => {
  for (const float of [...paper.tables(), ...paper.figures()])
    if (MEASURED_THING.test(paper.quote(float.span))) return float;
  const headed = paper
    .sections()
    .find(({ heading, role }) => role !== 'related-work' && heading !== null && MEASURED_THING.test(heading.title));
  if (headed?.heading != null) return headed.heading;
  return (
    paper
      .statements()
      .find(
        ({ text, section }) =>
          section.role !== 'related-work' &&
          MEASURED_THING.test(text) &&
          MEASUREMENT.test(text) &&
          !CITATION.test(text),
      ) ?? null
  );
});

/** A number of tokens, calls or passes beside the claim: what it costs, though no time and no memory. */
export const toldInUnits = (paper: Paper, claim: Statement): Statement | null =>
  paper
    .statements()
    .filter(({ within, section }) => within === claim.within || section === claim.section)
    .find(({ text }) => IN_UNITS.test(text) && !CITATION.test(text)) ?? null;
const IN_UNITS =
  /(?:(?<![\w.])\d[\d,.]*k?|\b(?:one|two|three|four|five|ten|twenty|thirty|forty|fifty|dozens?|hundreds?|a (?:single|few|handful)|only a)) (?:of )?(?:(?:more|extra|additional|further|new|output|input|generated|forward|backward|API|LLM|model|inference|single) ){0,3}(?:tokens|calls?|quer(?:y|ies)|requests?|(?:forward |backward )?pass(?:es)?|function evaluations|NFEs?)\b/i;

/** The words that call it small: "incurs minimal overhead". */
export const smallWords = (text: string): string => SHORT.exec(text)?.[0] ?? 'small';
const SHORT = new RegExp(
  String.raw`\b${NOT_MUCH}\b|\b${SMALL} ${OF}${COST}\b|\b${COST}\b[^.;,]{0,40}\b${SMALL}\b`,
  'i',
);

/** Sentences that call the cost of something of the paper's own small, without a number or a pointer. */
export const smallCosts = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), CLAIM).filter(
    ({ text, section }) =>
      ROLES.has(section.role) &&
      text.length <= 500 &&
      !NOT_CLAIMED.test(text) &&
      !CITATION.test(text) &&
      !POINTER.test(text) &&
      !measures(text),
  ),
);

/** A cost called small, and the sentence behind it that says how many times as much it is. */
export interface LargeCost {
  readonly claim: Statement;
  readonly told: Statement;
  /** "1.5×" */
  readonly factor: string;
}

const COSTS = String.raw`\b(?:time|run-?time|latency|memory|costs?|computations?|compute|overhead|FLOPs)\b`;
const TIMES = String.raw`(?<![\d.,–-])(\d{1,2}(?:\.\d{1,2})?)\s?\$?\s?(?:×|\\times|x\b|times\b)\s?\$?`;
/** "Training time is about 1.5× …", "takes 1.5× the time of". */
const FACTOR = new RegExp(
  String.raw`${COSTS} (?:[a-z]+ ){0,3}(?:is|are|was|were|becomes?|increases|grows|rises|by|of) (?:[a-z]+ ){0,2}\$?${TIMES}|${TIMES} (?:the|as much|more|longer|slower|that of|higher|larger|greater)\b`,
  'g',
);
const OF_COST = new RegExp(String.raw`${COSTS}|\bslower\b`, 'i');
const LESS =
  /\b(?:faster|fewer|less|lower|cheaper|smaller|while|whereas|speed-?ups?|sav\w+|reduc\w+|improv\w+|more efficient|than (?:the )?(?:previous|prior|existing|other))\b/i;
/** So much more is no little any more. */
const LEAST_FACTOR = 1.3;
const BESIDE = 2;

/** "Incurs little overhead. Training takes 1.5× the time of …": the second says what the first does not. */
export const largeCosts = memoize((paper: Paper): readonly LargeCost[] =>
  smallCosts(paper).flatMap((claim): LargeCost[] => {
    const behind = paper
      .statements()
      .filter(({ within, span }) => within === claim.within && span.start >= claim.span.end)
      .slice(0, BESIDE);
    for (const told of behind) {
      if (!OF_COST.test(told.text) || LESS.test(told.text) || CITATION.test(told.text)) continue;
      const factor = [...told.text.matchAll(FACTOR)]
        .map(([, behind, before]) => behind ?? before!)
        .find((digits) => Number(digits) >= LEAST_FACTOR);
      if (factor !== undefined) return [{ claim, told, factor: `${factor}×` }];
    }
    return [];
  }),
);
