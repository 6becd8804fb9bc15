import type { Paper, Statement } from '../../paper/paper.ts';
import { ownStatements } from './read-settings.ts';
import { isAsRivalsSay, isTheirAct } from './chosen/their-act.ts';
import type { Item } from './stated.ts';

/** The sentence of a method or experiment that comes nearest to stating an item: it speaks of it and gives no value. */
export function nearMiss(paper: Paper, { title, id }: Item): Statement | null {
  const words = new RegExp(`\\b(?:${NAMES[id] ?? title.replace(/ \(.*$/, '')})`, 'i');
  const near = ownStatements(paper).filter(
    ({ text, section }) =>
      words.test(text) &&
      section.role !== 'introduction' &&
      !isTheirAct(text) &&
      !isAsRivalsSay(text) &&
      OF_ANOTHER[id]?.test(text) !== true &&
      !(id === 'duration' && (COUNTED.test(text) || !TRAINS.test(text))),
  );
  return near.find(({ section }) => section.appendix || section.role === 'experiments') ?? near[0] ?? null;
}

/** Iterations that are counted and yet no duration are those of something else. */
const COUNTED = /\d (?:\w+ )?(?:iterations|steps|epochs)\b/i;

/** Sentences that set somebody else's beside it ("than another optimizer") or tell of the time that was saved. */
const OF_ANOTHER: Readonly<Record<string, RegExp>> = {
  width: /\bbeam\b[^.;]{0,24}\bwidth\b|\bband-?width\b/i,
  optimizer:
    /\b(?:an)?other optimi[sz]ers?\b|\boptimi[sz]er baselines?\b|^(?!.{0,600}\btrain).{0,600}\boptimi[sz]er[- ]states?\b|\b(?:relative to|compared (?:to|with)|than) (?:an?|the) (?:[\w-]+ ){0,2}optimi[sz]ers?\b/i,
  // A value that was left aside is that of an attack, of a plan or of another.
  'learning-rate': /\blearning[- ]rates? (?:of|to|=|is|was) \$?\d/i,
  'batch-size':
    // A value that was left aside is that of a stopwatch or of another network.
    /^(?!.{0,900}\btrain).{0,900}\b(?:inference|latency|throughput|run-?time)\b|\blatency\b[^.;]{0,60}\bbatch|\bbatch(?:es)?[- ]?(?:sizes?)? (?:of|=|is|was) \$?\d/is,
  duration:
    /\b(?:across|per|each|every|between|within|at|during|in|over) (?:the |all |successive )?(?:training|optimi[sz]ation|gradient|fine-?tuning) (?:steps?|iterations?|time)\b|\bsteps (?:described|shown|outlined|explained|as follows|are as|of (?:the|our) (?:method|pipeline|procedure))\b|\b(?:throughput|latency)\b[^.;]{0,40}\btrain\w* times?\b|\b(?:improv|reduc|sav|shorten|accelerat|decreas|lower|speed)\w*\b[^.;]{0,80}\b(?:train\w*|optimi[sz]ation|fine-?tuning) times?\b/i,
};

const TRAINS = /\b(?:pre-?|re-?)?(?:train|fine-?tun|learn|optimi[sz])/i;

const NAMES: Readonly<Record<string, string>> = {
  optimizer: 'optimi[sz]er|optimi[sz]ation settings',
  depth: 'layers?|blocks?|depth',
  width: 'hidden (?:size|state|dim)|channels?|dimension|width',
  duration:
    'epochs?|(?:training|optimi[sz]ation|gradient|fine-?tuning) (?:steps|iterations|time|times|length|schedule)|number of (?:training )?(?:steps|iterations)',
};
