const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));/iy;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  times: '×',
  minus: '−',
  plusmn: '±',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  mu: 'μ',
  sigma: 'σ',
  lambda: 'λ',
  le: '≤',
  ge: '≥',
  deg: '°',
  middot: '·',
  rarr: '→',
  larr: '←',
  darr: '↓',
  uarr: '↑',
};

function decodeReference([, hex, decimal, name]: RegExpExecArray): string | null {
  if (name !== undefined) return NAMED[name] ?? null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : '\uFFFD';
}

/** A character reference of HTML ("&times;", "&#215;") as it is written, and the sign it stands for: null where the name is unknown. */
export function referenceAt(source: string, at: number): { written: string; sign: string | null } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  return match === null ? null : { written: match[0], sign: decodeReference(match) };
}
