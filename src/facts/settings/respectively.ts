const LINK = String.raw`(?:(?:are|were|is|was)(?: (?:set|fixed|chosen|kept))?(?: (?:to|as|at))?|set to|of|=)`;
/** "The learning rate and the batch size are 1e-4 and 64, respectively." */
const LISTS = new RegExp(
  String.raw`(?<names>[^.;:()]{4,160}?) ${LINK} (?<values>[^;()]{3,120}?),? respectively\b`,
  'i',
);
const SEPARATOR = /,? and |, /;

/**
 * The sentence with each value behind its own name ("learning rate is 1e-4, batch size is 64"), so that patterns that
 * look behind a name find its value; as it was where names and values do not pair.
 */
export function spelledOut(text: string): string {
  if (!/\brespectively\b/i.test(text)) return text;
  const match = LISTS.exec(text);
  if (match === null) return text;
  const names = match.groups!.names!.split(SEPARATOR);
  const values = match.groups!.values!.split(SEPARATOR);
  if (names.length < 2 || names.length !== values.length || !values.every((value) => /\d/.test(value))) return text;
  const pairs = names.map((name, i) => `${name} is ${values[i]}`).join(', ');
  return text.slice(0, match.index) + pairs + text.slice(match.index + match[0].length);
}
