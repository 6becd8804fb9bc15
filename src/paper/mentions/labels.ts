import type { Block, Root, Section } from '../nodes.ts';

/** What a cross-reference can lead to. */
export type Target = Extract<Block, { type: 'figure' | 'table' | 'section' | 'equation' | 'code' }>;
/** What a mention calls its target. */
export type Kind = 'Figure' | 'Table' | 'Algorithm' | 'Listing' | 'Equation' | 'Section' | 'Appendix';

/** What of a paper has a label, by label. */
export interface Labels {
  find(kind: Kind, number: string): Target | null;
  /** By the names under which links know it. */
  readonly byAnchor: ReadonlyMap<string, Target>;
  /** What the paper calls a place, as a mention would: "Table 3", "Section 3.2". */
  nameOf(target: Target): string;
}

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/;
const VALUES: Readonly<Record<string, number>> = {
  '': 0,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
};

/** "IV" and "4", "A.2" and "A2" are one number. */
function canonical(number: string): string {
  const plain = number.replace(/[()\s]/g, '').replace(/\.$/, '');
  const roman = plain === '' ? null : ROMAN.exec(plain);
  if (roman !== null) return String(roman[1]!.length * 10 + VALUES[roman[2]!]!);
  return plain.replace(/^([A-Z]{1,2})\.(?=\d)/, '$1').toLowerCase();
}

const NUMBERED = /(?:^|\s)\(([A-Z]?\.?\d{1,3}(?:\.\d{1,3})?[a-z]?)\)(?=\s|$)|\\tag\*?\{([^{}]{1,8})\}/g;
const OPENS_CODE = /^\s*(Algorithm|Listing)\s+([A-Z]?\.?\d{1,3})/;

/** The labels of all that a paper can point to. */
export function labelsOf(root: Root, text: string): Labels {
  const known = new Map<string, Target>();
  const byAnchor = new Map<string, Target>();
  const names = new Map<Target, string>();
  const add = (kind: Kind, number: string, target: Target) => {
    const key = `${kind} ${canonical(number)}`;
    if (!known.has(key)) known.set(key, target);
    if (!names.has(target)) names.set(target, `${kind} ${number}`);
  };
  const visit = (block: Block, above: readonly Section[]) => {
    switch (block.type) {
      case 'section': {
        const number = block.heading?.number ?? null;
        if (number !== null) {
          const roman = above.at(-1)?.heading?.number ?? null;
          // IEEE numbers its subsections by letters: "II-A".
          const lettered = /^[A-Z]$/.test(number) && roman !== null && /^[IVX]+$/.test(roman);
          add(block.appendix ? 'Appendix' : 'Section', lettered ? `${roman}-${number}` : number, block);
        }
        for (const child of block.children) visit(child, [...above, block]);
        break;
      }
      case 'figure':
      case 'table': {
        const [kind, number] = (block.caption?.label ?? '').split(' ');
        if (number !== undefined && /^(?:Figure|Table|Algorithm|Listing)$/.test(kind!))
          add(kind as Kind, number, block);
        break;
      }
      case 'code': {
        const opened = OPENS_CODE.exec(text.slice(block.span.start, Math.min(block.span.end, block.span.start + 40)));
        if (opened !== null) add(opened[1] as Kind, opened[2]!, block);
        break;
      }
      case 'equation':
        // The number at the end is the formula's own; one inside belongs to a line of it.
        for (const match of [...text.slice(block.span.start, block.span.end).matchAll(NUMBERED)].toReversed())
          add('Equation', (match[1] ?? match[2])!, block);
        break;
    }
    if ('anchors' in block && block.type !== 'reference')
      for (const anchor of block.anchors) if (!byAnchor.has(anchor)) byAnchor.set(anchor, block);
  };
  for (const section of root.children) visit(section, []);
  return {
    byAnchor,
    nameOf: (target) => names.get(target) ?? (target.type === 'section' ? (target.heading?.title ?? '') : ''),
    find: (kind, number) => {
      const at = canonical(number);
      const get = (one: Kind) => known.get(`${one} ${at}`) ?? null;
      if (kind === 'Section') return get('Section') ?? get('Appendix');
      if (kind === 'Appendix') return get('Appendix') ?? get('Section');
      return get(kind);
    },
  };
}
