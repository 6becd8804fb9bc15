import { techniques } from '../../generated/lexicon.ts';
import { escapePattern } from '../text/escape-pattern.ts';

/** A named technique that papers adopt (rules/lexicon/techniques.yaml). */
export interface Technique {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly part: string;
  readonly routine: boolean;
}

const KNOWN: readonly Technique[] = techniques;

/** A line break can leave a hyphen at the humps of a name ("RM-SNorm"). */
const spellings = (words: string) =>
  escapePattern(words)
    .replace(/[ -]/g, '[\\s-]')
    .replace(/(?<=\p{L})(?=\p{Lu})/gu, '-?');
/** Acronyms keep their case ("MoE", "SWA"): in small letters they are other words. */
const isAcronym = (words: string) => /^[\w-]{2,5}$/.test(words) && /[A-Z].*[A-Z]/.test(words);

function patternOf(names: readonly string[], flags: string): RegExp | null {
  if (names.length === 0) return null;
  return new RegExp(`(?<![\\w-])(?:${names.map(spellings).join('|')})(?![\\w])`, flags);
}

const PATTERNS = KNOWN.map((technique) => {
  const names = [technique.name, ...technique.aliases];
  return {
    technique,
    exact: patternOf(names.filter(isAcronym), ''),
    loose: patternOf(
      names.filter((name) => !isAcronym(name)),
      'i',
    ),
  };
});

const ANY = patternOf(
  KNOWN.flatMap(({ name, aliases }) => [name, ...aliases]),
  'i',
)!;

interface Named {
  readonly technique: Technique;
  readonly at: number;
}

/** The techniques that words name, in the order in which they stand. */
export function techniquesIn(words: string): Named[] {
  if (!ANY.test(words)) return [];
  const found: Named[] = [];
  for (const { technique, exact, loose } of PATTERNS) {
    const hits = [exact?.exec(words), loose?.exec(words)].flatMap((hit) => (hit ? [hit.index] : []));
    if (hits.length > 0 && !(technique.part === 'averaging' && averagesElse(words, Math.min(...hits))))
      found.push({ technique, at: Math.min(...hits) });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** "The threshold is kept as an exponential moving average": what is averaged is no weight of the model. */
function averagesElse(words: string, at: number): boolean {
  const beside = words.slice(Math.max(0, at - BESIDE), at + BESIDE);
  return QUANTITY.test(beside) && !WEIGHTS.test(beside);
}
const BESIDE = 90;
const QUANTITY =
  /\b(?:thresholds?|norms?|loss(?:es)?|gradients?|scores?|statistics?|variances?|means?|rewards?|baselines?|returns?|advantages?|features?|prototypes?|centroids?|entrop(?:y|ies)|probabilit\w+|accurac\w+)\b/i;
const WEIGHTS =
  /\b(?:weights?|parameters?|teachers?|students?|checkpoints?|networks?|models?|encoders?|EMA (?:of|decay))\b/i;

/** Whether words name this technique in any of its forms. */
export function namesTechnique(words: string, technique: Technique): boolean {
  const pattern = PATTERNS.find((one) => one.technique === technique);
  return pattern !== undefined && ((pattern.exact?.test(words) ?? false) || (pattern.loose?.test(words) ?? false));
}
