import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Settings } from '../../settings/stated.ts';
import { ownStatements } from '../../settings/read-settings.ts';

const OF_SPEED =
  /\b(?:throughputs?|latenc(?:y|ies)|responsiveness|(?:inference|decoding|generation) (?:times?|speeds?)|(?:images|tokens|frames|sentences|samples|words) (?:per|a) second|fps)\b/i;
const OF_TRAINING =
  /\b(?:pre-?|re-?)?train(?:s|ed|ing)?\b|\bfine-?tun|\bepochs?\b|\boptimi[sz](?:er|ers|ation)\b|\blearning[- ]rates?\b|\bgradients?\b/i;

/** "For the test of speed the batch size is 1": a sentence that is about nothing else, wherever it stands. */
const FOR_SPEED = new RegExp(
  String.raw`^(?:For|In|During|When|While|To)\b[^,;]{0,60}(?:${OF_SPEED.source}|\b(?:speed|run-?times?|efficiency)\b)[^,;]{0,60},|\b(?:measur|test|benchmark|report|evaluat|time)\w*\b[^.;]{0,40}(?:${OF_SPEED.source}|\bspeed\b)[^.;]{0,60}\b(?:with|at|using|by)\b`,
  'i',
);

/** "Runtime Evaluation": all that stands under it was timed. */
const HEADS_SPEED =
  /^(?!.*\b(?:train|implement|set-?up|setting|detail))(?=.*\b(?:run-?times?|(?:running|inference|computation) times?|speed|latency|throughput|timing)\b)/i;

/** Where sentences start that measure a speed, or whose paragraph does, and that say not a word of training. */
const speedSentences = memoize((paper: Paper): ReadonlySet<number> => {
  const kinds = new Map<unknown, boolean>();
  const all = ownStatements(paper);
  const words = new Map<unknown, string>();
  for (const { text, within } of all) words.set(within, `${words.get(within) ?? ''} ${text}`);
  for (const [within, text] of words) kinds.set(within, OF_SPEED.test(text) && !OF_TRAINING.test(text));
  const isOfSpeed = ({ text, within, section: { heading } }: Statement): boolean =>
    kinds.get(within) === true ||
    ((FOR_SPEED.test(text) || HEADS_SPEED.test(heading?.title ?? '')) && !OF_TRAINING.test(text));
  return new Set(all.filter(isOfSpeed).map(({ span }) => span.start));
});

/** The settings without the batches that only a stopwatch saw: "a large batch of 750 sequences" in a test of throughput. */
export function withoutSpeedTests(paper: Paper, settings: Settings, item: string): Settings {
  const kept = settings
    .get(item)
    ?.filter(({ from, span }) => from !== 'text' || !speedSentences(paper).has(span.start));
  if (kept === undefined) return settings;
  const rest = [...settings].filter(([id]) => id !== item);
  return new Map(kept.length === 0 ? rest : [...rest, [item, kept]]);
}
