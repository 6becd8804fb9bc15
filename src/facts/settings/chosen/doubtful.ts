import type { Paper } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { foreignModelsIn } from '../../names/known-models.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { CITATION } from '../../text/citations.ts';
import { captionText } from '../../text/caption-text.ts';
import type { Stated } from '../stated.ts';

/**
 * "X was reported to require 44K steps": what others did; "1e-4 was found to work best" is a choice. A PDF may print name
 * and verb as one word.
 */
const REPORTED =
  /(?:was|were|is|are|has been) (?:reported|shown|found|known) to\b(?! (?:work|perform|be|give|yield)\b)/i;

/** "There is evidence [3] that X helps", "recent successes have relied on X": what the field knows, and no choice of these authors. */
const KNOWN =
  /^(?!.*\b(?:[Ww]e|[Oo]ur|[Oo]urs)\b).*(?:\b[Tt]here (?:is|exists?)\b[^;]{0,120}\bevidence\b|\b[Ii]t is (?:well |widely |commonly )?(?:known|believed|accepted)\b|\b(?:[Rr]ecent|[Pp]rior|[Pp]revious|[Ee]arlier) (?:\w+ ){0,2}(?:breakthroughs?|success(?:es)?|advances|progress|works?|studies)\b[^.;]{0,80}\b(?:have|has|relied|relies|show\w*|found|us(?:es?|ed))\b)/s;

/** Whether a sentence tells what others did, or what the field knows. */
export const isReported = (paper: Paper, { from, span }: Stated): boolean =>
  from === 'text' && (REPORTED.test(paper.quote(span)) || KNOWN.test(paper.quote(span)));

/** What is so in the field, and what a proof supposes. */
export const USUALLY =
  /\b(?:typically|usually|commonly|often|in general|generally|in practice)\b|^(?:Suppose|Assume|Let)\b|\b[Ww]e assume\b/;

/** A stopwatch is run over fewer steps and smaller batches than the training. */
export const TIMED =
  /\b(?:wall-?clock|(?:running|training|execution|inference|run)[- ]?times?|time (?:cost|efficiency)|latency|throughput|memory (?:usage|footprint|consumption))\b/i;

const OURS = /\b(?:we|our|ours)\b/i;

/** "These baselines span sizes of 8B and 32B" */
const BASELINES =
  /^(?:(?:These|Those|The|All|Both|Most|Other|Existing|Previous|Prior|Competing) )?(?:[\w-]+ ){0,2}(?:baselines?|competitors|rivals)\b/i;

/** "For OPT, we assume …". */
const TOPIC = /^(?:As )?[Ff]or [^,]{1,40},/;

/** Whether a setting may well be that of another: marked so where it was read, or said of somebody else's model. */
export const isDoubtful = (paper: Paper, stated: Stated): boolean =>
  stated.unsure === true ||
  isTimedFor(paper, stated) ||
  isReported(paper, stated) ||
  (stated.from === 'text' && USUALLY.test(paper.quote(stated.span)) && !OURS.test(paper.quote(stated.span)));

/** The settings of a rival whose speed was measured: of those who are fine-tuned the row is the authors'. */
function isTimedFor(paper: Paper, stated: Stated): boolean {
  if (!isOfOthers(paper, stated)) return false;
  if (stated.from === 'text') return true;
  const caption = paper.tables().find(({ span }) => contains(span, stated.span))?.caption ?? null;
  return TIMED.test(captionText(paper, { caption }));
}

/** A row of somebody else's model, or a sentence about one that speaks of nothing of the authors'. */
export function isOfOthers(paper: Paper, { of, from, span }: Stated): boolean {
  if (of !== null) return foreignModelsIn(paper, of).length > 0 || CITATION.test(of);
  if (from !== 'text') return false;
  const text = paper.quote(span);
  const [topic] = TOPIC.exec(text) ?? [];
  if (topic !== undefined && foreignModelsIn(paper, topic).length > 0) return true;
  if (BASELINES.test(text) && !OURS.test(text)) return true;
  return !OURS.test(text) && ownNamePattern(paper)?.test(text) !== true && foreignModelsIn(paper, text).length > 0;
}
