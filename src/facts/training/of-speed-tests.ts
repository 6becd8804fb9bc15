import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Settings } from '../settings/stated.ts';
import { ownStatements } from '../settings/read-settings.ts';

const OF_SPEED =
  /\b(?:throughputs?|latenc(?:y|ies)|responsiveness|(?:inference|decoding|generation) (?:times?|speeds?)|(?:images|tokens|frames|sentences|samples|words) (?:per|a) second|fps)\b/i;
const OF_TRAINING =
  /\b(?:pre-?|re-?)?train(?:s|ed|ing)?\b|\bfine-?tun|\bepochs?\b|\boptimi[sz](?:er|ers|ation)\b|\blearning[- ]rates?\b|\bgradients?\b/i;

/** Where sentences start whose paragraph measures a speed, and says not a word of training. */
const speedSentences = memoize((paper: Paper): ReadonlySet<number> => {
  const kinds = new Map<unknown, boolean>();
  const all = ownStatements(paper);
  const words = new Map<unknown, string>();
  for (const { text, within } of all) words.set(within, `${words.get(within) ?? ''} ${text}`);
  for (const [within, text] of words) kinds.set(within, OF_SPEED.test(text) && !OF_TRAINING.test(text));
  return new Set(all.filter(({ within }) => kinds.get(within) === true).map(({ span }) => span.start));
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
