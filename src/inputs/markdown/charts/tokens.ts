/** One sign, word or number of a chart's source, with its offsets there. */
export interface Token {
  kind: 'end' | 'text' | 'number' | 'open' | 'close' | 'comma' | 'arrow' | 'word';
  text: string;
  start: number;
  end: number;
}

const TOKEN =
  /(?<skip>[ \t\r]+|%%[^\n]*)|(?<end>[\n;])|"(?:`(?<markdown>[^"`]{0,2000})`|(?<text>[^"\n]{0,2000}))"|(?<open>\[)|(?<close>\])|(?<comma>,)|(?<arrow>-->)|(?<number>[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?![\w.]))|(?<word>(?:(?!-->|%%)[^\s"[\],;]){1,200})/gy;

/** Cuts a chart's source into tokens; null where something in it has no place in a chart. */
export function tokensOf(source: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (match === null) return null;
    at += match[0].length;
    const [kind, text] = Object.entries(match.groups!).find(([, value]) => value !== undefined)!;
    if (kind === 'skip') continue;
    const quoted = kind === 'text' || kind === 'markdown';
    const start = quoted ? match.index + (kind === 'text' ? 1 : 2) : match.index;
    tokens.push({ kind: quoted ? 'text' : (kind as Token['kind']), text, start, end: start + text.length });
  }
  return tokens;
}
