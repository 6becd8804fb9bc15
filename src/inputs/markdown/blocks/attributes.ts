/** What stands in braces behind a heading, picture or formula, or after the colons of a div: `#id .class key=value`. */
export interface Attributes {
  id: string | null;
  classes: string[];
  values: Record<string, string>;
}

const ONE =
  /(?:#([^\s#{}]{1,120})|\.([^\s.{}=]{1,80})|([\w:-]{1,60})=(?:"([^"\n]{0,1000})"|'([^'\n]{0,1000})'|([^\s{}"']{0,200}))|-|=\w{1,20})(?:\s+|$)/y;

/** Null where the words are no attributes. */
export function parseAttributes(words: string): Attributes | null {
  const found: Attributes = { id: null, classes: [], values: {} };
  const text = words.trim();
  for (ONE.lastIndex = 0; ONE.lastIndex < text.length;) {
    const match = ONE.exec(text);
    if (match === null) return null;
    if (match[1] !== undefined) found.id ??= match[1];
    else if (match[2] !== undefined) found.classes.push(match[2]);
    else if (match[3] !== undefined) found.values[match[3]] = match[4] ?? match[5] ?? match[6] ?? '';
  }
  return text === '' ? null : found;
}

/** The line of a fenced div: `{.theorem #thm-x}`, `theorem` or `{.note} Title`. */
export function parseDiv(words: string): Attributes {
  const braces = /^(\w[\w-]*\s*)?\{([^{}]*)\}/.exec(words);
  const inside = braces === null ? null : parseAttributes(braces[2]!);
  if (inside !== null) return inside;
  return { id: null, classes: words.replace(/[{}]/g, '').split(/\s+/).slice(0, 1), values: {} };
}
