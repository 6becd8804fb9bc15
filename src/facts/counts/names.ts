/** A list of names at the start of a text. */
export interface Names {
  /** Where it ends, in characters. */
  readonly end: number;
  /** How many it holds: "A and B" may be the name of one thing, so there are two ways to count. */
  readonly least: number;
  readonly most: number;
}

const NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}\d@+*./’'-]*|[\p{L}\d.-]*[\p{Lu}\d][\p{L}\d@+./-]*)(?: (?:\p{Lu}[\p{L}\d@+./-]*|\d[\w.]*|of|in|the|on|for)){0,4}$/u;
/** A number is not what is counted by its name. */
const NO_NAME = /^[\d.,%kKMB×–-]+$/u;
const JOIN = /(,\s+(?:and|or|&)\s+|,\s+|\s+(?:and|or|&)\s+|\s?;\s+)/;
const LAST = /\b(?:and|or)\b|&/;
/** One name that stands for several: "CIFAR-10/100", "Heron-{1,2}", "A vs B", "all", and lists that are cut short. */
const SEVERAL =
  /[/{}]|\b(?:vs\.?|versus|plus|both|each|all|etc|e\.g|respectively|variants?|others?|sets?|more)\b|\.\.\.|…|\d[–-]\d+$/i;

/** The names that a text starts with, null where they do not end for sure or hold what may be several. */
export function namesOf(text: string): Names | null {
  const sentence = /^[^.!?:]*(?:\.(?=\S)[^.!?:]*)*/.exec(text)![0];
  const parts = sentence.split(JOIN);
  const names: string[] = [];
  const joins: string[] = [];
  let end = 0;
  let at = 0;
  let rest = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!;
    const bare = part.replace(/\s+/g, ' ').trim();
    if (!NAME.test(bare) || NO_NAME.test(bare)) {
      rest = bare;
      break;
    }
    names.push(bare);
    at += part.length;
    end = at;
    if (i > 0) joins.push(parts[i - 1]!);
    at += parts[i + 1]?.length ?? 0;
  }
  if (names.length < 2 || names.some((name) => SEVERAL.test(name))) return null;
  // "A, B, and C, which …" ends with its "and"; "A, B, a model of …" does not say where it ends.
  const closed = LAST.test(joins.at(-1) ?? '');
  if (rest !== '' && (!closed || /^\p{Lu}|\d/u.test(rest))) return null;
  if (rest === '' && !closed && names.length < 3) return null;
  if (joins.slice(0, -1).some((join) => LAST.test(join))) return null;
  const pairs = joins.filter((join) => LAST.test(join) && !join.startsWith(',')).length;
  return { end, least: names.length - pairs, most: names.length };
}
