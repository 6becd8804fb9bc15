import { plain, type MdBlock } from '../content.ts';
import { contentsOf } from './contents.ts';

/** Ids of HTML, of pandoc's attributes, of LaTeX, of Quarto's cells and of footnotes. */
const DECLARED =
  /(?:\bid|\bname)\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,200})|\{[^{}\n]{0,200}#([^\s{}]{1,200})[^{}\n]{0,200}\}|\\label\{([^{}\n]{1,200})\}|^#\| {0,3}label: {0,3}["']?([\w:-]{1,200})|^\[\^([^\]\n]{1,200})\]:/gm;

/**
 * Those targets of links in the file that name a place of it. Renderers make names of headings in many ways: letters and
 * digits decide, and what they add (`user-content-`, `-1` for the second of a name) does not count.
 */
export function anchorNames(blocks: readonly MdBlock[], source: string): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const [content] of contentsOf(blocks))
    for (const { target } of content) if (target !== undefined) targets.add(target);
  if (targets.size === 0) return targets;
  const declared = new Set<string>();
  for (const match of source.matchAll(DECLARED)) declared.add(folded(match.slice(1).find((one) => one !== undefined)!));
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [folded(plain(block.content))] : []));
  const known = new Set([...declared, ...headings, ...headings.map((title) => title.replace(/^[\d.]+/, '')), 'top']);
  return new Set([...targets].filter((target) => namesOf(target).some((name) => known.has(name))));
}

function namesOf(target: string): string[] {
  const plainly = target.replace(/^user-content-/, '');
  // "fn1" and "fnref1" are made for the footnote "1".
  const note = /^fn(?:ref)?[:-]?(.+)$/.exec(plainly)?.[1];
  const names = [target, plainly, plainly.replace(/-\d{1,3}$/, ''), plainly.replace(/^[\d.-]+/, '')];
  return [...names, ...(note === undefined ? [] : [note])].map(folded);
}

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
