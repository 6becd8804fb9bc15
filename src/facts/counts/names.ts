/** A list at the start of a text. */
export interface Listed {
  /** Where it ends, in characters. */
  readonly end: number;
  /** How many it holds: "A and B" may be the name of one thing, so there are two ways to count. */
  readonly least: number;
  readonly most: number;
}

/** The names that stand in place of a count. */
export interface Names extends Listed {
  /** How many kinds of things the names can stand for at least: "Heron-7B" and "Heron-13B" may be one. */
  readonly kinds: number;
}

/** What stands for a citation, character by character: the name before it ends there for sure. */
export const CITED = '\uE000';

const NAME =
  /^(?:the )?(?:\p{Lu}[\p{L}\d@+*./’'-]*|[\p{L}\d.-]*[\p{Lu}\d][\p{L}\d@+./-]*)(?: (?:\p{Lu}[\p{L}\d@+./-]*|\d[\w.]*|of|in|the|on|for)){0,4}$/u;
/** One word alone that is cited is a name, whatever its letters. */
const CITED_NAME = /^\p{L}[\p{L}\d@+._-]*$/u;
/** A number is not what is counted by its name. */
const NO_NAME = /^[\d.,%kKMB×–-]+$/u;
const JOIN = /(,\s+(?:and|or|&)\s+|,\s+|\s+(?:and|or|&)\s+|\s?;\s+)/;
const LAST = /\b(?:and|or)\b|&/;
/** What follows the last name is one more thing: "A and B, as well as two of our own". */
const GOES_ON = /^\p{Lu}|\d|^(?:as well as|plus|along|together|in addition|besides|two|three|four|one|another)\b/u;
/** One name that stands for several: "CIFAR-10/100", "Heron-{1,2}", "A vs B", "all", and lists that are cut short. */
const SEVERAL =
  /[/{}]|\b(?:vs\.?|versus|plus|both|each|all|etc|e\.g|respectively|variants?|others?|sets?|more)\b|\.\.\.|…|\d[–-]\d+$/i;

/** The names that a text starts with, null where they do not end for sure or hold what may be several. */
export function namesOf(text: string): Names | null {
  // A bracket that closes here was opened before the list.
  const sentence = /^[^.!?:)]*(?:\.(?=\S)[^.!?:)]*)*/.exec(text)![0];
  const parts = sentence.split(JOIN);
  const names: { text: string; cited: boolean }[] = [];
  const joins: string[] = [];
  let end = 0;
  let at = 0;
  let rest = '';
  let before = '';
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i]!;
    const bare = part.replaceAll(CITED, ' ').replace(/\s+/g, ' ').trim();
    const cited = part.trimEnd().endsWith(CITED);
    // "A [1], [2], B": a citation more of the name before.
    if (bare === '' && cited) return null;
    if (!(NAME.test(bare) || (cited && CITED_NAME.test(bare))) || NO_NAME.test(bare)) {
      rest = bare;
      before = parts[i - 1] ?? '';
      break;
    }
    names.push({ text: bare, cited });
    at += part.length;
    end = at;
    if (i > 0) joins.push(parts[i - 1]!);
    at += parts[i + 1]?.length ?? 0;
  }
  if (names.length < 2 || names.some((name) => SEVERAL.test(name.text))) return null;
  // "A, B, and C, which …" ends with its "and"; "A, B, a model of …" does not say where it ends.
  const closed = LAST.test(joins.at(-1) ?? '');
  if (rest !== '' && (!closed || LAST.test(before) || GOES_ON.test(rest))) return null;
  if (rest === '' && !closed && names.length < 3) return null;
  if (joins.slice(0, -1).some((join) => LAST.test(join))) return null;
  const pairs = joins.filter((join, i) => LAST.test(join) && !join.startsWith(',') && !names[i]!.cited).length;
  const kinds = new Set(names.map((name) => stemOf(name.text))).size - pairs;
  return { end, least: names.length - pairs, most: names.length, kinds };
}

const stemOf = (name: string): string => /^(?:the )?(\p{L}{2,})/iu.exec(name)?.[1]?.toLowerCase() ?? name;
