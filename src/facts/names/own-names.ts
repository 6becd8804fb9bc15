import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';

/** Short forms that papers introduce without owning them. */
const COMMON =
  /^(?:LLMs?|MLLMs?|VLMs?|LMs?|LVLMs?|PLMs?|AI|ML|NLP|GPUs?|TPUs?|CPUs?|APIs?|RL|RLHF|SOTA|CNNs?|RNNs?|GNNs?|MLPs?|ViTs?|DNNs?|GANs?|VAEs?|PPO|DPO|SGD|SFT|PEFT|QA|VQA|OOD|CoT|RAG|ICL|GPT-?\d?\w*|BERT|ImageNet|GitHub|GLUE|PyTorch|IID|II|III|3D|2D)$/;

/** Whether a name is that of a kind of system: nobody's own. */
export const isCommonName = (name: string): boolean => COMMON.test(name);

/** A word that no common word could be: "KITE", "SwiftNet", "Prob-Kite". */
const UNUSUAL = '[A-Z][\\w+-]{0,30}(?:[A-Z0-9]|-[a-z])[\\w+-]{0,30}';
const NAME = `(${UNUSUAL}|[A-Z][a-z]{2,20}(?: \\d{1,3}(?:x\\d{1,3})?B)?)`;
const MAKES =
  '\\b[Ww]e(?: have)?(?: also| further| then| thus| therefore| additionally)? (?:introduced?|present(?:ed)?|proposed?|develop(?:ed)?|released?|contributed?|construct(?:ed)?|created?|build|built|design(?:ed)?|open-sourced?|collect(?:ed)?|curated?|publish(?:ed)?|call(?:ed)?|named?|dub(?:bed)?)';

const INTRODUCTIONS = [
  new RegExp(
    `${MAKES} (?:the |a |an |our |it )?${NAME}(?=\\s?[,.:;]|\\s(?:\\(|a |an |the |to |for |which |that |as |is |at |on |under |with |and ))`,
    'g',
  ),
  new RegExp(
    `${MAKES}[^;]{0,110}?(?:\\(|\\b(?:called|named|dubbed|termed|namely) )${NAME}\\b(?!,? (?:et al|and \\p{Lu}|\\d{4}))`,
    'gu',
  ),
];

/** Names that are given where the work is described: "coined KITE", "we refer to the proposed method as KITE". */
const NAMINGS = [
  new RegExp(
    `\\b(?:[Ww]e|[Oo]ur|this paper|the proposed)\\b[^.;]{0,240}\\b(?:coined|dubbed|termed|(?:which|that) we (?:call|name|term|dub))(?: as)? (${UNUSUAL})`,
    'g',
  ),
  new RegExp(
    `\\b[Ww]e (?:refer to (?:the|our|this|it)\\b[^.;]{0,60}?\\bas|(?:call|name|term|dub) (?:the|our|this|it)\\b(?: [\\w-]+){0,4}?) (?:the )?(${UNUSUAL})(?=\\s?[.,;)]|$|\\s(?:and|in|for|to|with|\\())`,
    'g',
  ),
];
const NAMING_WORDS = /\b(?:coined|dubbed|termed|refer to|we (?:call|name|term|dub))\b/i;
const NAMING_ROLES = ['front', 'abstract', 'introduction', 'conclusion', 'method', 'other'] as const;

/** What the authors call what they made: the head of the title ("Kestrel: …") and names that they introduce. */
export const ownNames = memoize((paper: Paper): readonly string[] => {
  const names = new Set<string>();
  const head = headOf(paper.title ?? '');
  if (head !== undefined && head.split(' ').length <= 3)
    names.add(paper.title === paper.title?.toUpperCase() ? asWritten(paper, head.trim()) : head.trim());
  for (const { text } of paper.statements({ role: ['front', 'abstract', 'introduction', 'conclusion'] }))
    for (const pattern of INTRODUCTIONS)
      for (const [, name] of text.matchAll(pattern)) if (name !== undefined && !COMMON.test(name)) names.add(name);
  for (const { text } of matching(paper.statements({ role: [...NAMING_ROLES] }), NAMING_WORDS))
    for (const pattern of NAMINGS)
      for (const [, name] of text.matchAll(pattern)) if (name !== undefined && !COMMON.test(name)) names.add(name);
  const families = [...names].map((name) => name.replace(SIZE, ''));
  return [...new Set([...names, ...families])].filter((name) => !STARTS.test(name));
});

/** "Kestrel 8x7B" has brothers. */
const SIZE = / \d{1,3}(?:x\d{1,3})?B$/;

/** "Kestrel: …", "Introducing Kestrel-7B: …", "Kestrel Technical Report". */
function headOf(title: string): string | undefined {
  const plain = title.replace(/^(?:Introducing|Announcing|Presenting|Meet)\s(?:the\s)?/, '');
  return /^([^:]{2,30}):\s/.exec(plain)?.[1] ?? REPORT.exec(plain)?.[1];
}
const REPORT =
  /^([A-Z][\w.+-]*(?: [A-Z\d][\w.+-]*){0,2})(?:[:,])? (?:Technical Report|System Card|Model Card|White ?paper|Technical Memo)\b/i;

/** A title in capitals alone does not show how the name is written; the abstract or the introduction does. */
function asWritten(paper: Paper, head: string): string {
  const pattern = new RegExp(`(?<![\\w-])${escapePattern(head)}(?![\\w-])`, 'i');
  for (const { text } of paper.statements({ role: ['abstract', 'introduction'] })) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined && /^\p{Lu}/u.test(found)) return found;
  }
  return head;
}

/** Capitalised words that are no names. */
const STARTS =
  /^(?:The|This|These|A|An|Our|We|It|In|On|For|To|Section|Figure|Table|Appendix|Bayesian|Gaussian|Transformers?|Towards?|Sections?|Learning|English|Chinese|Large|Deep)$/;

/** A pattern for any of the paper's own names, alone or with a size or version ("Kestrel-7B"); null where it has none. */
export const ownNamePattern = memoize((paper: Paper): RegExp | null => {
  const names = ownNames(paper);
  if (names.length === 0) return null;
  const escaped = names.map(escapePattern);
  return new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?:[- ]?v?\\d{1,4}(?:\\.\\d{1,3})?[BMK]?)?(?![\\w])`);
});
