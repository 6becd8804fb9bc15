import { isExact, slice, type Content, type MdBlock } from '../content.ts';
import { contentsOf } from './contents.ts';

/** Words that a hyphen at the end of a line parts from what it belongs to: "pre- and post-training". */
const SUSPENDED = /^(?:and|or|to|versus|vs)\b/i;

/**
 * Joins words that were cut at the end of a line. The hyphen goes where the file has the word without it elsewhere; where
 * it has neither form, text that was typeset before loses it and text that was written as it is keeps it.
 */
export function joinLineEnds(blocks: readonly MdBlock[], source: string): void {
  let words: Words | null = null;
  for (const [content, replace] of contentsOf(blocks)) {
    if (!content.some((_, i) => cutAt(content, i) !== null)) continue;
    words ??= wordsOf(source);
    const out: Content = [];
    for (const [i, piece] of content.entries()) {
      const cut = cutAt(content, i);
      if (cut === null) {
        out.push(piece);
        continue;
      }
      const [head, tail] = cut;
      const last = out.at(-1)!;
      if (!keepsHyphen(head, tail, words) && isExact(last))
        out.splice(-1, 1, ...slice([last], 0, last.text.length - 1));
    }
    replace(out);
  }
}

/** The two halves of the word around a line break. */
function cutAt(content: Content, i: number): [head: string, tail: string] | null {
  const piece = content[i]!;
  if (piece.origin !== null || piece.text !== ' ') return null;
  const before = content[i - 1]?.text;
  if (before?.endsWith('-') !== true) return null;
  const head = /[\p{L}-]+-$/u.exec(before.slice(-60))?.[0];
  const tail = /^\p{L}+/u.exec(content[i + 1]?.text.slice(0, 60) ?? '')?.[0];
  if (head === undefined || tail === undefined || head.startsWith('-') || SUSPENDED.test(tail)) return null;
  return [head.slice(0, -1).toLowerCase(), tail.toLowerCase()];
}

interface Words {
  all: Set<string>;
  /** Whether lines end in words that elsewhere stand without that hyphen. */
  typeset: boolean;
}

function keepsHyphen(head: string, tail: string, { all, typeset }: Words): boolean {
  if (all.has(`${head}${tail}`)) return false;
  if (all.has(`${head}-${tail}`) || head.includes('-') || /^(?:self|non)$/.test(head)) return true;
  return !typeset;
}

function wordsOf(source: string): Words {
  const all = new Set<string>();
  for (const [word] of source.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const lower = word.toLowerCase();
    all.add(lower);
    const parts = lower.split('-');
    for (let i = 1; i < parts.length; i++) all.add(`${parts[i - 1]}-${parts[i]}`);
  }
  let whole = 0;
  for (const [, head, tail] of source.matchAll(/(\p{L}+)-\n[ \t>]*(\p{Ll}+)/gu))
    if (all.has(`${head}${tail}`.toLowerCase())) whole++;
  return { all, typeset: whole >= 2 };
}
