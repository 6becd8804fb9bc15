const LINK =
  /\b(?:are|were|is|was)(?: (?:set|fixed|chosen|kept|equal))?(?: (?:to(?: be)?|as|at))? |\bset to |\b(?:of|to|as) |= ?/gi;
/** What "respectively" closes, back to the stop or the bracket before it. */
const LISTS = /[^;:()]{8,280}?(?=,? respectively\b)/i;
/** The stop of a sentence, and not that of a decimal. */
const STOP = /\.(?!\d)/;
const SEPARATOR = /,? and |, /;

/**
 * The sentence with each value behind its own name ("learning rate is 1e-4, batch size is 64"), so that patterns that
 * look behind a name find its value; as it was where names and values do not pair.
 */
export function spelledOut(text: string): string {
  if (!/\brespectively\b/i.test(text)) return text;
  const list = LISTS.exec(text);
  if (list === null) return text;
  // "The number of layers and heads are 6 and 8": the last of the links behind which names and values pair.
  for (const link of [...list[0].matchAll(LINK)].toReversed()) {
    const before = list[0].slice(0, link.index);
    // "We train and tune at rates of 1e-4 and 1e-5": one name for both.
    if (/^of/i.test(link[0]) && before.endsWith('s ')) continue;
    const pairs = paired(before, list[0].slice(link.index + link[0].length));
    if (pairs !== null) return text.slice(0, list.index) + pairs + text.slice(list.index + list[0].length);
  }
  return text;
}

function paired(before: string, after: string): string | null {
  const clauses = before.split(STOP);
  const names = clauses.at(-1)!.trimEnd().split(SEPARATOR);
  const values = after.split(SEPARATOR);
  if (names.length < 2 || names.length !== values.length || !values.every((value) => /\d/.test(value))) return null;
  const opening = clauses.slice(0, -1).map((clause) => `${clause}.`);
  return opening.join('') + names.map((name, i) => `${name} is ${values[i]}`).join(', ');
}
