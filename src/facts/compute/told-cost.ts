import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { bestOf } from '../settings/chosen/best.ts';
import type { Stated } from '../settings/stated.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { compute } from './compute.ts';

/** Words for what a run costs and what it runs on. "We compute the rank" is about neither: "compute" counts only as a noun. */
const MEANS = String.raw`(?:(?:running|wall[- ]?clock|(?<!\bat )execution|computing|computation|extra) (?:time|budget|platform|cost)s?|(?:training|inference) (?:budgets?|platforms?|costs?)|(?:training|inference)[- ]time (?:costs?|comparisons?|of)|time (?:costs?|tests?|cost comparison)|run-?times?|(?:computational|hardware|GPU) (?:resources|budgets?|constraints?|costs?|limitations?|memory)|compute (?:budgets?|resources|constraints?|costs?)|(?:our|limited|available|total) computes?|(?:GPU|HPC|compute|computing|our|university|local) cluster|supercomputer|HPC|GPUs?|TPUs?|hardware(?!-| (?:benefits?|advantages?|gains?|implementations?|efficien\w+|friendl\w+|designs?|accelerat\w+|synthesis|architectures?|overheads?|deployments?|utili[sz]ation|descriptions?|modules?|realis\w+|reali[sz]\w+)\b))`;
const COST = new RegExp(String.raw`\b${MEANS}\b`, 'i');
const OURS = new RegExp(
  String.raw`\b(?:we|our|this (?:paper|work|research|study)|these experiments)\b[^.;]{0,140}\b${MEANS}\b|\b${MEANS}\b[^.;]{0,100}\b(?:we|our|this (?:paper|work|research|study)|performed|supported|conducted)\b`,
  'i',
);

/** A cost that is reckoned from a formula, in operations, or that is only larger or smaller than another, was spent on no machine told here. */
const RECKONED =
  /:$|\b(?:more|less|lower|higher|fewer|smaller|larger) (?:computation\w*|inference|training) costs?\b|\bparameters? (?:count )?(?:and|or|as well as) (?:the )?(?:comput\w+|inference|training|memory) costs?\b|\bcosts? (?:and|or) (?:the )?(?:number of )?parameters\b|\b(?:greater|larger|more|fewer|less|higher|lower) (?:\w+ )?(?:computational|computing|compute|hardware) (?:resources|budgets?)\b|\bO\(|\\mathcal ?\{?O|\b(?:express\w*|formul\w*|mult-?adds?|FLOPs?|MACs?|multiply-(?:adds?|accumulates?)|asymptotic\w*|complexity|quadratic\w*|theoretical\w*|multipliers?)\b|\b(?:estimat|extrapolat)\w*|\b(?:epochs|steps|iterations)\b[^.;]{0,120}\bbudget\b|\d ?\\?% of (?:the|its|our) (?:\w+ )?budget\b|\b(?:same|equal|identical|matched) (?:\w+ )?budgets?\b|\bbudgets? (?:un|is |are )?(?:changed|fixed)\b|\bbudgets?\b[^.;]{0,60}\b(?:epochs|steps|iterations|tokens|queries|calls|samples|labels)\b|\bcosts? (?:of|for) (?:(?:an?|the|each|every|one|this|these|core) )?(?:[\w-]+ ){0,3}(?:layers?|gates?|convolutions?|filters?|operations?|attention|blocks?|modules?)\b/i;

/** What the authors say of the cost of their own runs without a machine. */
export const toldCost = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements(), COST).find(
      ({ section, text }) =>
        !NOT_OWN_WORK.has(section.role) &&
        section.role !== 'acknowledgements' &&
        OURS.test(text) &&
        !RECKONED.test(text),
    ) ?? null,
);

/** Times that were measured on some machine, or null; a bare number in a cell may be anything. */
export const toldTime = (paper: Paper): Stated | null => {
  const best = bestOf(paper, compute(paper), 'time');
  return best !== null && (best.from === 'text' || UNIT_OF_TIME.test(best.value)) ? best : null;
};
const UNIT_OF_TIME =
  /\b(?:times?|run-?time|latency|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|ms)\b|\((?:s|h|ms)\)/i;

/** Words of work that needs a graphics card. */
const LARGE =
  /\b(?:LLMs?|V?LMs?|MLLMs?|language models?|transformers?|diffusion|ViTs?|ResNets?|CNNs?|U-?Nets?|GPUs?|TPUs?|ImageNet|CIFAR|pre-?train\w*|fine-?tun\w*|foundation models?|text-to-image|videos?|point clouds?)\b|\b\d+(?:\.\d)?B\b/;
/** Sentences with such a word up to which all may have run on a desk. */
const FEW = 6;

/** Whether all that was run may have run on the processor of one computer. */
export const isDeskWork = memoize(
  (paper: Paper): boolean =>
    matching(paper.statements(), LARGE).filter(
      ({ section: { role } }) => !NOT_OWN_WORK.has(role) && role !== 'introduction' && role !== 'front',
    ).length < FEW,
);
