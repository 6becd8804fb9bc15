import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';
import type { Span } from '../../../paper/span.ts';
import { tooDeep } from './guard.ts';
import { lengthen, shorten } from './shorten.ts';

/** One tilde is "about" in papers ("~5 hours"), not a deletion. */
const parser = () =>
  unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMath).use(remarkFrontmatter);
const complete = parser().freeze();
/** The same without the look for an address of mail at the start of each word. */
const parserWithoutMail = () =>
  parser().use(function () {
    const data = this.data();
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withoutMailIn);
  });
const withoutMail = parserWithoutMail().freeze();
/** The same without the second walk over the tree too, which looks for bare addresses in the words. */
const withoutAddresses = parserWithoutMail()
  .use(function () {
    const data = this.data();
    const all = data.fromMarkdownExtensions ?? [];
    data.fromMarkdownExtensions = all.flat().map((extension) => ({ ...extension, transforms: [] }));
  })
  .freeze();

type Extension = NonNullable<Data['micromarkExtensions']>[number];

function withoutMailIn({ text = {}, ...extension }: Extension): Extension {
  const constructs = Object.entries(text).flatMap(([code, some]) => {
    const kept = [some ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
    return kept.length === 0 ? [] : [[code, kept]];
  });
  return { ...extension, text: Object.fromEntries(constructs) };
}

/** One of these is in every bare address, be it escaped or written by references. */
const ADDRESS = /@|www|http|&[#\w]/i;
const processorFor = (text: string) =>
  text.includes('@') ? complete : ADDRESS.test(text) ? withoutMail : withoutAddresses;

/**
 * The tree of a file. The parser's time and memory for a file grow faster than its length, so that a long one is read in
 * parts; `opaque` says where no part may end.
 */
export function parse(source: string, opaque: readonly Span[] = []): Root {
  const cuts = cutsOf(source, opaque);
  const children: Root['children'] = [];
  try {
    let from = 0;
    for (const to of [...cuts, source.length]) {
      for (const node of parsePart(source.slice(from, to), from).children) children.push(node);
      from = to;
    }
    return { type: 'root', children };
  } catch (error) {
    // Brackets and stars nest as well; what slips past the guard ends here.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

function parsePart(source: string, base: number): Root {
  const short = shorten(source);
  const text = short?.text ?? source;
  const root = processorFor(text).parse(text);
  if ((short === null && base === 0) || lengthen(root, short, source, base)) return root;
  const whole = processorFor(source).parse(source);
  lengthen(whole, null, source, base);
  return whole;
}

const PART = 16_000;
/** A line of words or a heading after a blank line: whatever came before is closed. */
const BEGINNING = /\n[ \t]*\n(?=#{1,6} |[A-Za-z])/g;

/** Where a long file may be cut. Links and notes that are defined elsewhere need the whole of it. */
function cutsOf(source: string, opaque: readonly Span[]): number[] {
  if (source.length < 2 * PART || /^ {0,3}\[[^\]\n]{1,1000}\]:|<\?|<![A-Z[]/im.test(source)) return [];
  const cuts: number[] = [];
  let last = 0;
  let region = 0;
  for (;;) {
    BEGINNING.lastIndex = last + PART;
    const match = last + PART < source.length ? BEGINNING.exec(source) : null;
    if (match === null) return cuts;
    const cut = match.index + match[0].length;
    while (region < opaque.length && opaque[region]!.end < cut) region++;
    const inside = opaque[region];
    if (inside !== undefined && inside.start < cut) last = Math.max(last, inside.end - PART);
    else cuts.push((last = cut));
  }
}
