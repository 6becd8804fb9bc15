import type { Code } from 'mdast';
import type { CodeKind } from '../../../paper/nodes.ts';
import type { Span } from '../../../paper/span.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import { anchored, type Content, type MdBlock } from '../content.ts';
import { introducesPrompt, isAddressed } from '../mend/prompts.ts';
import { readFragment } from './fragment.ts';
import type { Context } from './inline.ts';

const PROGRAM =
  /^(?:python|py|ipython3?|r|julia|c|cpp|c\+\+|java|javascript|js|typescript|ts|bash|sh|shell|console|json|yaml|toml|sql|rust|go|cuda|latex|tex|bibtex|html|css|diff|matlab|makefile|dockerfile)$/i;
const NOTES =
  /^(?:note|tip|warning|important|caution|attention|hint|danger|error|seealso|admonition|margin|topic|abstract)$/;

/** A fenced block: code, a prompt or an algorithm; in Quarto and MyST also what it makes: a figure, a formula, a note. */
export function readCode(node: Code, content: Content, before: MdBlock | undefined, context: Context): MdBlock[] {
  const language = (node.lang ?? '').replace(/^\{|[},].*$/g, '').toLowerCase();
  const braced = node.lang?.startsWith('{') === true;
  if (braced && content[0]?.origin != null) {
    const made = directive(language, node, content[0].origin, context);
    if (made !== null) return made;
  }
  const chart = /^\.?mermaid$/.test(language) ? readChart(node.value, content, context) : null;
  if (chart !== null) return [chart];
  const code: MdBlock = { type: 'code', kind: kindOf(language, node.value, before), content };
  return braced ? [code, ...outputs(node.value, content, context)] : [code];
}

/** A chart with the caption that the options of its cell give it. */
function readChart(value: string, content: Content, context: Context): MdBlock | null {
  const origin = content[0]?.origin ?? null;
  const exact = origin !== null && origin.end - origin.start === value.length;
  // Long lists of numbers are kept from the parser.
  const source = exact ? context.original.slice(origin.start, origin.end) : value;
  const figure = chartFigure(source, origin, exact);
  if (figure === null) return null;
  const [made] = outputs(value, content, context);
  return made?.type === 'figure' ? { ...figure, ...made } : figure;
}

function kindOf(language: string, text: string, before: MdBlock | undefined): CodeKind {
  if (/^(?:algorithm|algo|pseudo-?code)$/.test(language)) return 'algorithm';
  if (PROGRAM.test(language)) return 'code';
  if (language === 'prompt' || isAddressed(text) || introducesPrompt(before)) return 'prompt';
  return /^\s*Algorithm\s+\d/.test(text) ? 'algorithm' : 'code';
}

/** What the options of a Quarto cell (`#| fig-cap: …`) say it shows. */
function outputs(value: string, content: Content, context: Context): MdBlock[] {
  const options = /^(?:(?:#|\/\/|%%|--)\| ?[^\n]*\n?)+/.exec(value)?.[0];
  if (options === undefined) return [];
  let data: unknown;
  try {
    data = context.parseYaml?.(options.replace(/^(?:#|\/\/|%%|--)\| ?/gm, ''));
  } catch {
    return [];
  }
  if (typeof data !== 'object' || data === null) return [];
  const { label, 'fig-cap': figure, 'tbl-cap': table } = data as Record<string, unknown>;
  const caption = typeof figure === 'string' ? figure : typeof table === 'string' ? table : null;
  if (caption === null) return [];
  const at = value.indexOf(caption);
  const whole = content[0]?.origin ?? null;
  const exact = at !== -1 && whole !== null && whole.end - whole.start === value.length;
  const origin = exact ? { start: whole.start + at, end: whole.start + at + caption.length } : whole;
  const own = { caption: [{ text: caption, origin }], ...anchored(typeof label === 'string' ? [label] : []) };
  return [typeof figure === 'string' ? { type: 'figure', ...own } : { type: 'table', rows: [], ...own }];
}

/** MyST writes floats, formulas and notes as fenced blocks. */
function directive(name: string, node: Code, { start }: { start: number }, context: Context): MdBlock[] | null {
  if (name !== 'figure' && name !== 'math' && !NOTES.test(name)) return null;
  const head = /^(?:[ \t]*:[\w-]+:[^\n]*\n?)*\s*/.exec(node.value)![0];
  const id = /^[ \t]*:(?:name|label):[ \t]*(\S+)/m.exec(head)?.[1];
  const body = node.value.slice(head.length);
  const from = start + head.length;
  if (name === 'math') {
    const content = body === '' ? [] : [{ text: body, origin: { start: from, end: from + body.length } }];
    return [{ type: 'equation', content, ...anchored(id === undefined ? [] : [id]) }];
  }
  let at = from;
  const lines = body.split('\n').map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  const inner = readFragment(lines, context);
  if (name !== 'figure') return inner;
  const caption = inner.find((block) => block.type === 'paragraph');
  return [
    {
      type: 'figure',
      caption: caption?.type === 'paragraph' ? caption.content : null,
      ...anchored(id === undefined ? [] : [id]),
    },
  ];
}

/** The text of a fenced block, which keeps its lines, with its place: that of the whole block where it is indented. */
export function linesOf(value: string, source: string, { start, end }: Span): Content {
  const at = source.indexOf(value, start);
  const exact = at !== -1 && at + value.length <= end;
  return value === '' ? [] : [{ text: value, origin: exact ? { start: at, end: at + value.length } : { start, end } }];
}
