import { READERS } from './dialect-readers.ts';
import { endOfLine } from './latex/formulas.ts';
import { maskingOf, type Dialects, type Masking } from './masking.ts';

/** The signs with which a piece of a dialect may begin, each in a group named as in `READERS`. */
const CANDIDATE =
  /^ {0,3}(?:(?<div>:{3,})|(?<begin>\\begin\{)|(?<dollars>\$\$(?!\$))|(?<table>-{2,}[ -]*$|\+[-=:])|(?<pipe>\|)|(?<comment><!--|<(?:pre|script|style|textarea)\b)|(?<command>\\(?:newpage|clearpage|pagebreak|maketitle|tableofcontents|appendix|noindent|bibliography\{|bibliographystyle\{|printbibliography|listoffigures|listoftables)))|^[ \t>]*(?:[-*+][ \t]+)?(?<fence>`{3,}|~{3,})|(?<open>\\[([])|(?<shortcode>\{\{[<%])/gm;
/** A file without any of these needs no second look. */
const ANY =
  /^\||:::|\\[([a-z]|\$\$|\{\{[<%]|<!--|^ {0,3}(?:-{2,}[ -]*-$|\+[-=:])|```|~~~|<(?:pre|script|style|textarea)\b/m;

/** Finds what the parser would misread and hides it, character for character, so that every offset stays what it was. */
export function readDialects(source: string): Dialects {
  const masking = maskingOf(source);
  if (!ANY.test(source)) return masking.done();
  let lineEnd = -1;
  let at = frontMatterEnd(masking);
  masking.opaque.push({ start: 0, end: at });
  for (;;) {
    CANDIDATE.lastIndex = at;
    const match = CANDIDATE.exec(source);
    if (match === null) return masking.done();
    if (lineEnd < match.index) lineEnd = endOfLine(source, match.index);
    const [kind, sign] = Object.entries(match.groups!).find(([, one]) => one !== undefined)!;
    at = READERS[kind]!(masking, { sign, from: match.index, at: match.index + match[0].length, lineEnd });
  }
}

/** Pandoc also ends front matter with dots. */
function frontMatterEnd({ source, replace }: Masking): number {
  if (!/^---[ \t]*\n/.test(source)) return 0;
  const close = /^(?:---|(\.\.\.))[ \t]*$/gm;
  close.lastIndex = source.indexOf('\n') + 1;
  const match = close.exec(source);
  if (match === null) return 0;
  if (match[1] !== undefined) replace(match.index, '---');
  return close.lastIndex;
}
