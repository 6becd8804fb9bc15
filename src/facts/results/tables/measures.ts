import { everyMatch } from '../../text/search/every-match.ts';
import { remember } from '../../text/remember.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import { measures } from '../../../generated/lexicon.ts';

/** Which values of a measure are the better ones. */
export type Better = 'higher' | 'lower';

type Kind = 'metric' | 'cost' | 'benchmark';

/** A measure, a cost or a benchmark of the lexicon, under one of its names. */
export interface Known {
  readonly name: string;
  readonly kind: Kind;
  readonly better: Better;
}

const KNOWN = new Map<string, Known>(
  measures.flatMap(({ names, kind, better }) => names.map((name) => [name, { name, kind, better }] as const)),
);
const pattern = (names: readonly string[], flags: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${names
      .toSorted((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|')})(?![\\p{L}\\p{N}])`,
    flags,
  );
// "PER" is an error rate and "per" is not, so names with a capital are matched as they are written.
const WRITTEN = pattern(
  [...KNOWN.keys()].filter((name) => /\p{Lu}/u.test(name)),
  'gu',
);
const ANY_CASE = pattern(
  [...KNOWN.keys()].filter((name) => !/\p{Lu}/u.test(name)),
  'giu',
);

/** The measures and test sets that a text names. */
export const measuresIn = remember((text): readonly Known[] => [
  ...everyMatch(WRITTEN, text).map(([found]) => KNOWN.get(found)!),
  ...everyMatch(ANY_CASE, text).map(([found]) => KNOWN.get(found.toLowerCase())!),
]);

/** What a label counts that no result is: sizes, steps, settings; "ViT-L" is a model. */
const SETUP =
  /#|\b(?:[Pp]arams?|[Pp]arameters?|FLOP[sS]?|MACs|[Ss]ize|steps?|epochs?|layers?|heads?|dim(?:ension)?s?|batch|rank|[Tt]okens?|hours?|cost|year|samples?|images?|depth|width|lr|learning rate|N|K|k|(?<!\w-)L|D|d_?model|length|budget|count|number|backbone|ratio|std|variance|[pP][ -]?[vV]alues?)\b/;

const HIGHER =
  /\b(?:higher|larger|greater|bigger)(?: \w+){0,3} (?:is|are|means?|=|indicat\w+|denot\w+) (?:a )?(?:better|superior)\b|↑ (?:means|indicates|denotes)/i;
const LOWER =
  /\b(?:lower|smaller)(?: \w+){0,3} (?:is|are|means?|=|indicat\w+|denot\w+) (?:a )?(?:better|superior)\b|\bhigher(?: \w+){0,3} (?:is|are|means?|indicat\w+|reflect\w*) (?:more|higher|larger|stronger|greater|worse)(?: \w+){0,1} (?:bias\w*|toxic\w*|errors?|harm\w*|hallucinat\w*|generations)/i;

/**
 * Which way is better by the label of a line: an arrow first, then the metric, then the test set whose usual metric no
 * other one replaces. Null where it says nothing, or two things.
 */
export function betterOf(label: string, caption: string): Better | null {
  const up = /[↑⇑]|\\uparrow/u.test(label);
  const down = /[↓⇓]|\\downarrow/u.test(label);
  if (up || down) return up && down ? null : up ? 'higher' : 'lower';
  const known = measuresIn(label);
  const metric = agreed(known.filter(({ kind }) => kind !== 'benchmark'));
  if (metric !== undefined) return metric;
  if (SETUP.test(label)) return null;
  const said = [HIGHER.test(caption), LOWER.test(caption)];
  if (said[0] !== said[1]) return said[0] ? 'higher' : 'lower';
  if (said[0]) return null;
  const arrows = [/[↑⇑]/u.test(caption), /[↓⇓]/u.test(caption)];
  if (arrows[0] !== arrows[1]) return arrows[0] ? 'higher' : 'lower';
  const ofCaption = agreed(measuresIn(caption).filter(({ kind }) => kind === 'metric'));
  // Of two metrics the caption names that of another column: "perplexity, and accuracy on SST-2".
  if (ofCaption === null) return agreed(known.filter(({ kind }) => kind === 'benchmark')) ?? null;
  if (ofCaption !== undefined) return ofCaption;
  return agreed([...known, ...measuresIn(caption)].filter(({ kind }) => kind === 'benchmark')) ?? null;
}

/** Whether a label is of time, memory or size: what a claim of quality does not speak of. */
export const isCost = (label: string): boolean =>
  SETUP.test(label) || measuresIn(label).some(({ kind }) => kind === 'cost');

/** One direction, null where there are two, undefined where there is none. */
function agreed(found: readonly Known[]): Better | null | undefined {
  const ways = new Set(found.map(({ better }) => better));
  return ways.size === 0 ? undefined : ways.size === 1 ? [...ways][0]! : null;
}
