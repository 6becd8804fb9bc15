import { memoize } from '../../../paper/memoize.ts';
import type { Caption } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { plottedResults, results } from '../results.ts';

const TIMES = String.raw`(?:times?|timings?|run-?times?|latenc(?:y|ies)|throughputs?|speeds?|durations?)`;
const MEAN = '(?:average|averaged|mean|median|minimum|best)';
const REPEATED = String.raw`(?:repeat|run|ran|execut|measur|tim)\w*`;
/** "We repeat the benchmarks 100 times and take the average timing", "latency is the median of 50 runs". */
const AVERAGED = new RegExp(
  String.raw`\b${REPEATED}\b[^.;]{0,60}\b\d{1,5} times\b[^.;]{0,40}\b${MEAN} ${TIMES}\b|\b${TIMES}\b[^.;]{0,60}\b(?:is|are|was|were) (?:the )?${MEAN}\b[^.;]{0,30}\b(?:of|over|across) \d{1,5} (?:runs|trials|iterations|repetitions|executions)\b|\b${MEAN} ${TIMES} (?:of|over|across) \d{1,5} (?:runs|trials|iterations|repetitions|executions)\b`,
  'i',
);
const OF_SPEED =
  /\b(?:speed(?:-?ups?)?|[GTP]FLOP\/?s(?:\/s)?|TFLOPs?|throughputs?|latenc(?:y|ies)|run-?times?|timings?|tokens? ?\/ ?s(?:ec)?|bandwidth|FPS|wall-?clock)\b/i;

/** The sentence that averages times over repeated runs, where speed is most of what is measured; or null. */
export const averagedTimings = memoize((paper: Paper): Statement | null => {
  const of = (captions: readonly Caption[]) => captions.map(({ span }) => paper.quote(span));
  const drawn = of(paper.figures().flatMap(({ caption }) => caption ?? [])).filter((words) => OF_SPEED.test(words));
  const shown = of([...results(paper).tables.flatMap(({ caption }) => caption ?? []), ...plottedResults(paper)]);
  const others = shown.filter((words) => !OF_SPEED.test(words));
  if (drawn.length + shown.length - others.length <= others.length) return null;
  return matching(paper.statements(), AVERAGED).find(({ section }) => !NOT_OWN_WORK.has(section.role)) ?? null;
});
