import { plain, textOf, type Content, type MdBlock, type Of } from '../content.ts';

const FINISHED = /[.!?:…]["”’')\]]*\s?\d{0,2}$/;
const GOES_ON = /^(?!\p{Ll}{1,3}[).])\p{Ll}/u;
/** Nobody ends a paragraph with these, so that even a name or a number may go on. */
const OPEN_END =
  /(?:,|\s(?:the|an?|of|and|or|in|on|to|for|with|by|from|as|that|is|are|than|into|our|their|its|which|at))$/;
const MAY_GO_ON = /^[\p{Lu}\d([]/u;

/** Mends paragraphs that a page break cut in two, with the footnotes and floats of the page between the halves. */
export function joinOverPages(blocks: readonly MdBlock[], source: string): MdBlock[] {
  const out: MdBlock[] = [];
  let open: Of<'paragraph'> | Of<'list'> | null = null;
  let inBody = false;
  for (const block of blocks) {
    if (block.type === 'paragraph' && open !== null && block.lead === undefined && goesOn(open, block.content)) {
      append(open, block.content, source);
      continue;
    }
    const copy: MdBlock = block.type === 'list' ? { ...block, items: [...block.items] } : { ...block };
    out.push(copy);
    if (copy.type === 'heading') inBody = true;
    if (copy.type === 'paragraph' || copy.type === 'list') open = inBody ? copy : null;
    else if (copy.type !== 'footnote' && copy.type !== 'figure' && copy.type !== 'table') open = null;
  }
  return out;
}

const tail = (block: Of<'paragraph'> | Of<'list'>): Content =>
  block.type === 'list' ? block.items.at(-1)! : block.content;

function goesOn(open: Of<'paragraph'> | Of<'list'>, next: Content): boolean {
  const end = ending(tail(open));
  if (FINISHED.test(end)) return false;
  const start = plain(next.slice(0, 2)).slice(0, 40);
  return GOES_ON.test(start) || (open.type === 'paragraph' && OPEN_END.test(end) && MAY_GO_ON.test(start));
}

const ending = (content: Content) => textOf(content.slice(-3)).trimEnd().slice(-40);

/** A word cut by a hyphen is whole again where the paper has it whole elsewhere. */
function append(open: Of<'paragraph'> | Of<'list'>, next: Content, source: string): void {
  const own = tail(open);
  const cut = /(\p{L}+)-$/u.exec(ending(own));
  const rest = cut === null ? null : /^\p{L}+/u.exec(plain(next.slice(0, 1)));
  if (cut === null || rest === null) own.push({ text: ' ', origin: null });
  else if (source.includes(cut[1]! + rest[0])) cutHyphen(own);
  for (const piece of next) own.push(piece);
}

function cutHyphen(content: Content): void {
  const last = content.at(-1)!;
  const exact = last.origin !== null && last.origin.end - last.origin.start === last.text.length;
  const origin = exact ? { start: last.origin!.start, end: last.origin!.end - 1 } : last.origin;
  content[content.length - 1] = { ...last, text: last.text.slice(0, -1), origin };
}
