import type { Paper } from '../../paper/paper.ts';
import { foreignModelsIn } from '../names/known-models.ts';
import { sizedNames } from '../assets/sourced-data.ts';
import { trainingOf } from '../training/trains/own-training.ts';
import type { Technique } from './techniques.ts';

/** "the same SwiGLU", "keeps the rotary embeddings": what was there before this paper. */
const SAME =
  /\b(?:same|original|existing|default|inherited|unchanged|pre-existing) (?:[\w-]+ ){0,2}$|\b(?:inherit|retain|keep|preserv)\w*\b[^.;,]{0,40}$/i;
const GOES_ON =
  /\b(?:which|that|who|itself|already) (?:\w+ )?(?:uses?|used|employs?|adopts?|features|has|have|incorporates?|relies|comes)\b/i;
/** What a network is made of is settled by whoever trained it first. */
const OF_NETWORK: ReadonlySet<string> = new Set([
  'activation',
  'position',
  'normalization',
  'heads',
  'block layout',
  'embeddings',
  'attention pattern',
]);

/**
 * Whether a technique came with what the paper builds on: said so, told of a model of others that the sentence names, or a
 * matter of the network where the paper trains none from nothing and the sentence does not speak of its authors.
 */
export function isInherited(
  paper: Paper,
  { text, verb, at, technique, own }: { text: string; verb: number; at: number; technique: Technique; own: boolean },
): boolean {
  if (SAME.test(text.slice(Math.max(0, at - REACH), at))) return true;
  const before = text.slice(0, at);
  const clause = before.slice(Math.max(0, verb - WHICH));
  if (GOES_ON.test(clause) && (foreignModelsIn(paper, before).length > 0 || sizedNames(before).length > 0)) return true;
  return !own && OF_NETWORK.has(technique.part) && !trainingOf(paper).fromScratch;
}
const REACH = 60;
const WHICH = 20;

/** "The following are the main differences from the usual network: …": a list of choices, with no author in sight. */
const DIFFERS =
  /\b(?:differences?|modifications?|changes|deviations?|departures?|adaptations?)\b[^.:;]{0,60}\b(?:from|to|over|compared|with respect to|of|with)\b[^.:;]{0,80}:|\b(?:differs?|deviates?|departs?) from\b[^.:;]{0,80}:/i;

/** Whether a sentence lists by what the paper's own network differs from the usual one. */
export const listsDifferences = (paper: Paper, text: string): boolean =>
  DIFFERS.test(text) && trainingOf(paper).fromScratch;
