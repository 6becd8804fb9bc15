/** No person opens more of these inside each other; the parser's time for them grows faster than their number. */
const DEEPEST = 40;
/** As many marks of lists and keys on one line, or as far a line set in. */
const DEEP_LINE = new RegExp(String.raw`(?:[?:-][ \t]{1,9}){${DEEPEST + 1}}|^[ \t]{200}`, 'm');

/** The YAML parser takes longer to load than most papers take to read. */
export async function yamlFor(source: string): Promise<((text: string) => unknown) | null> {
  if (!/^---[ \t]*\n/.test(source) && !/^(?:#|\/\/|%%|--)\| /m.test(source)) return null;
  const { parse } = await import('yaml');
  return (text) => {
    if (nestsDeep(text)) throw new RangeError('nested too deep');
    return parse(text, { maxAliasCount: 100, logLevel: 'silent', prettyErrors: false });
  };
}

function nestsDeep(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    open = sign === '[' || sign === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST) return true;
  }
  return DEEP_LINE.test(text);
}
