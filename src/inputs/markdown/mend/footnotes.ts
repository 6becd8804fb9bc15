import { roleOfTitle } from '../../../paper/sections/roles.ts';
import { parseHeading } from '../../../paper/sections/outline.ts';
import { cutter, plain, slice, textOf, type Content, type MdBlock, type Of } from '../content.ts';
import { contentsOf } from './contents.ts';

const SIGN = /^([∗*†‡¶]{1,3}|§{1,3}(?!\s?\d)|[¹²³⁴-⁹⁰]{1,2})\s*(?=\p{L})/u;
const NUMBER = /^(\d{1,2})\s+(?=https?:|www\.|[\p{Lu}"“(]|\p{Ll})/u;
const MARK = /^\s*(?:\d{1,2}|[∗*†‡¶§]{1,3}|[a-z])\s*$/;
const CODE = /[=({;]/;
/** What a star says at the foot of a first page; as Markdown it is a list of one item. */
const STARRED = /^(?:these authors|equal|co-first|joint|correspond|contact|work (?:was )?done|project lead)/i;

/** Footnotes that a converter left among the paragraphs, told by their mark. */
export function footnotes(blocks: readonly MdBlock[]): MdBlock[] {
  /** Only from the first heading on: above it, marks tell who works where. */
  let inBody = false;
  let last = 0;
  /** The last place of each raised mark. */
  const raised = new Map<string, Content[number]>();
  const remember = (block: MdBlock) => {
    for (const [content] of contentsOf([block]))
      for (const piece of content) if (piece.raised === true) raised.set(piece.text.trim(), piece);
  };
  return blocks.map((block, i): MdBlock => {
    if (block.type === 'heading') {
      inBody = roleOfTitle(parseHeading(plain(block.content)).title) !== 'references';
      return block;
    }
    if (block.type === 'list' && block.items.length === 1 && STARRED.test(plain(block.items[0]!)))
      return { type: 'footnote', mark: '*', content: block.items[0]! };
    if (block.type !== 'paragraph' || block.lead !== undefined) {
      remember(block);
      return block;
    }
    const first = block.content[0];
    if (inBody && first?.raised === true && MARK.test(first.text)) {
      const mark = first.text.trim();
      const at = raised.get(mark);
      return { type: 'footnote', mark, content: slice(block.content, first.text.length), ...(at && { at }) };
    }
    remember(block);
    const text = textOf(block.content).slice(0, 400);
    const sign = SIGN.exec(text);
    if (sign !== null && (inBody || STARRED.test(text.slice(sign[0].length)))) return note(sign, block.content);
    const number = inBody ? NUMBER.exec(text) : null;
    if (number === null || !follows(Number(number[1]), last, text.slice(number[0].length))) return block;
    last = Number(number[1]);
    const at = carry(blocks, i, number[1]!);
    return { ...note(number, block.content), ...(at && { at }) };
  });
}

const FARTHEST = 40;
/** A number that says which table, section or step. */
const COUNTED =
  /(?:sections?|sec\.|tables?|tab\.|figures?|fig\.|eqs?\.|equations?|appendix|app\.|algorithm|step|theorem|lemma|proposition|corollary|definition|assumption|chapter|stage|phase|task|level|top|page|pp?\.|of|to|and|or|than|is|in|with|by|at|=|×|from|for)\s*$/i;

/** The mark of a footnote in the words above it, where only one number there can be it; it becomes a piece of its own. */
function carry(blocks: readonly MdBlock[], below: number, mark: string): Content[number] | null {
  const spot = new RegExp(
    `(?:(?<stop>[.,;:)”"])\\s?|\\p{L}\\s)${mark}(?=(?<sure>\\s\\p{Lu}|\\s?$)|\\s[.,;:)]|\\s\\p{Ll}{2})|\\p{Ll}[.,;:)]?${mark}(?=\\s|[.,;:)]|$)`,
    'gu',
  );
  const found: { content: Content; replace: (content: Content) => void; from: number; sure: boolean }[] = [];
  for (let i = below - 1; i >= Math.max(0, below - FARTHEST); i--) {
    const block = blocks[i]!;
    if (block.type !== 'paragraph' && block.type !== 'list') continue;
    for (const [content, replace] of contentsOf([block])) {
      const text = textOf(content);
      if (!text.includes(mark)) continue;
      for (const match of text.matchAll(spot)) {
        const from = match.index + match[0].length - mark.length;
        const sure = match.groups!.stop !== undefined && match.groups!.sure !== undefined;
        if (!COUNTED.test(text.slice(Math.max(0, from - 20), from))) found.push({ content, replace, from, sure });
      }
    }
  }
  const sure = found.filter((one) => one.sure);
  const [only] = sure.length > 0 ? sure : found;
  if (only === undefined || (sure.length > 0 ? sure : found).length > 1) return null;
  const cut = cutter(only.content);
  const head = cut(0, only.from);
  const [piece, ...rest] = cut(only.from, only.from + mark.length);
  if (piece === undefined || rest.length > 0) return null;
  const raised = { ...piece, raised: true };
  only.replace([...head, raised, ...cut(only.from + mark.length, Infinity)]);
  return raised;
}

const note = ([all, mark]: RegExpExecArray, content: Content): Of<'footnote'> => ({
  type: 'footnote',
  mark: mark!,
  content: slice(content, all.length),
});

/** Footnotes count up; a number that does not is a line of a program or of a sum. */
function follows(number: number, last: number, words: string): boolean {
  if (number <= last || number > last + 3) return false;
  if (/^https?:|^www\./.test(words)) return true;
  if (/^\p{Ll}/u.test(words)) return number === last + 1 && /^\p{Ll}+,?\s/u.test(words) && !CODE.test(words);
  return words.length > 8 && !CODE.test(words.slice(0, 12));
}
