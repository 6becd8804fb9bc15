import { cutter, textOf, type Content } from '../../content.ts';
import type { Writer } from '../writer.ts';

/** One formula within the words of a cell. */
const FORMULA = /\$([^$\n]{1,200})\$(?!\d)/g;
/** What no price has: a command, a script, digits that a converter set one by one. */
const IS_MATH = /[\\_^{}]|\d \. \d|^\S(?: \S)+$/;

/**
 * Words of a cell of an HTML table. Markdown says nothing of what stands between its tags, but converters write formulas
 * there as they write them everywhere, and whole columns of numbers as formulas.
 */
export function writeCellWords(writer: Writer, source: string, start: number, end: number): void {
  let from = start;
  for (const { 0: all, 1: inner, index } of source.slice(start, end).matchAll(FORMULA)) {
    if (!IS_MATH.test(inner!.trim())) continue;
    const at = start + index;
    if (at > from) writer.raw(from, at, 'html');
    writer.formula(inner!, at + 1, at + all.length - 1);
    from = at + all.length;
  }
  if (from < end) writer.raw(from, end, 'html');
}

const BOLD = String.raw`mathbf|boldsymbol|bm|textbf|bf(?:series)?`;
/** How the letters look, which braces hold them together, and blanks that are none. */
const DRESS = new RegExp(
  [
    String.raw`\\(?:${BOLD}|mathrm|mathsf|mathit|mathtt|text(?:rm|sf|it|tt|normal|up)?|operatorname\*?|rm|it|tiny|scriptsize|footnotesize|small|underline|overline|left|right)(?![A-Za-z])`,
    String.raw`\\(?:text)?color ?\{ ?[\w!-]{1,24} ?\}`,
    String.raw`\\[,;!:]`,
    // A change set small below its value; the plus of a name. Other scripts are exponents and indices.
    String.raw`[_^](?= ?\{ ?(?:\(|\\(?:up|down)arrow))`,
    String.raw`(?<=[A-Za-z}])\^(?=\{ ?[+\d-] ?\})`,
    '[{}]',
    String.raw` (?=[.,;)\]])`,
    String.raw`(?<=[([]) `,
  ].join('|'),
  'g',
);
const SIGNS: Readonly<Record<string, string>> = {
  '\\downarrow': '↓',
  '\\uparrow': '↑',
  '\\%': '%',
  '\\ ': ' ',
};
const SIGN = /\\(?:down|up)arrow(?![A-Za-z])|\\%|\\ /g;
/** A script behind a number, which may be the change of it: "83.3_{+2.2}"; of an exponent only the point or a plus says so. */
const SCRIPT = /(?<=\d ?[%}]{0,2}) ?([_^]) ?\{((?:[^{}]|\{[^{}]*\}){1,60})\}/g;
const OF_CHANGE = /^[\s{]*[-+−–] ?\d/;
const NO_EXPONENT = /^[\s{]*(?:\+ ?\d|[-−–] ?\d+ ?\.)/;
/** What a cell of numbers or of words is made of, once it is undressed: anything else is a formula. */
const LEFT = /^(?:[^\\^_{}$]|\\pm(?![A-Za-z])|\\times(?![A-Za-z]))*$/;
const LONGEST = 120;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** "S i t . \ A w": only what is no letter parts its words. */
function isSetByLetters(text: string, marks: readonly Part[]): boolean {
  const bare = marks.toReversed().reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  const tokens = bare.trim().split(/ +/);
  return tokens.length > 2 && tokens.every((token) => token.length === 1) && /\p{L}/u.test(bare);
}

/** The braces of changes set small beside their values, as brackets: "83.3_{+2.2}" prints 83.3 (+2.2). */
const changesIn = (text: string): Part[] =>
  [...text.matchAll(SCRIPT)].flatMap(({ 0: all, 1: script, 2: inner, index }) => {
    const bare = inner!.replace(DRESS_OF_COLOUR, '');
    if (!(script === '_' ? OF_CHANGE : NO_EXPONENT).test(bare)) return [];
    const last = index + all.length - 1;
    return [
      { from: index, to: index + all.indexOf('{') + 1, by: '(' },
      { from: last, to: last + 1, by: ')' },
    ];
  });
const DRESS_OF_COLOUR = /\\(?:(?:text)?color ?\{[^{}]*\}|[a-z]+(?![A-Za-z]))/g;

/** A cell that is a number or words in the dress of a formula, without it: "\mathbf{2.09 \pm 0.29}", "\operatorname{Avg}.". */
export function undressed(content: Content): { content: Content; bold: boolean; underlined: boolean } | null {
  const text = textOf(content);
  if (text.length > LONGEST || !/\\|[_^]/.test(text)) return null;
  const changes = changesIn(text);
  const dropped: Part[] = [...text.matchAll(DRESS)]
    .map(({ 0: all, index }) => ({ from: index, to: index + all.length, by: '' }))
    .filter(({ from, to }) => !changes.some((change) => from < change.to && change.from < to));
  if (dropped.length + changes.length === 0) return null;
  const signs: Part[] = [...text.matchAll(SIGN)].map(({ 0: all, index }) => ({
    from: index,
    to: index + all.length,
    by: SIGNS[all]!,
  }));
  const marks = [...dropped, ...changes, ...signs].toSorted((a, b) => a.from - b.from);
  const blanks = isSetByLetters(text, marks)
    ? [...text.matchAll(/(?<!\\) /g)].map(({ index }) => ({ from: index, to: index + 1, by: '' }))
    : [];
  const cut = cutter(content);
  const parts: Content = [];
  let from = 0;
  for (const { from: at, to, by } of [...marks, ...blanks].toSorted((a, b) => a.from - b.from)) {
    parts.push(...cut(from, at));
    const sign = by === '' ? [] : cut(at, to);
    const { origin = null } = sign[0] ?? {};
    if (by !== '') parts.push({ text: by, origin });
    from = to;
  }
  parts.push(...cut(from, Infinity));
  const left = textOf(parts);
  if (!LEFT.test(left) || !/[\p{L}\d]/u.test(left)) return null;
  return {
    content: parts,
    bold: new RegExp(String.raw`\\(?:${BOLD})(?![A-Za-z])`).test(text),
    underlined: /\\underline(?![A-Za-z])/.test(text),
  };
}
