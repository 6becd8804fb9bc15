import { textOf, type MdBlock } from '../../content.ts';

/** "Data Description. We …", "(2) Graph Networks (GNN) . Recent …": up to a stop after which a sentence begins. */
const OPENER = /^(\((?:\d{1,2}|[ivx]{1,4})\)\s+)?([\p{Lu}(][^.:!?\n]{2,70}?)\s?[.:]\s+(?=[\p{Lu}"“([])/u;
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|by|from|as|vs|via|at|over|under|between|without|into)$/;
const NOT_FIRST =
  /^(?:The|In|As|We|Our|This|These|It|For|On|At|By|If|Let|See|Here|Note|Given|Since|Thus|Hence|And|But|So|No|Yes)$/;
const ABBREVIATION =
  /^(?:Sec|Fig|Figs|Eq|Eqs|Eqn|Tab|Ref|Refs|App|Appx|Thm|Prop|Def|Alg|Dr|Prof|Mr|Ms|St|No|Vol|Ch|al|etc|resp|Inc|Ltd|Jr|\p{Lu})$/u;
/** What leads are named after: "Implementation details.", "Baselines." */
const TOPIC =
  /^(?:details?|setups?|settings?|metrics?|datasets?|data|baselines?|models?|results?|analys[ei]s|evaluations?|training|stud(?:y|ies)|protocols?|tasks?|implementation|hyper[- ]?parameters?|architectures?|overview|works?|limitations?|contributions?|formulation|ablations?|efficiency|costs?|complexity|objectives?|methods?|comparisons?|benchmarks?|optimi[sz]ation|inference|environments?|notations?|preliminaries|motivation|problem|discussion|findings|takeaways?|setting|resources|proof|remark)$/i;
const MOST_WORDS = 7;

/** Words that make a sentence of an opener, however short it is. */
const SENTENCE =
  /^(?:is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|may|might|must|should|we|i|you|they|he|she|it|this|that|these|those|there|our|their|its|not|all|both|each|most|many|some|none|show|shows|use|uses|see|seen|consider|assume|let|note|recall|suppose|works?|helps?|matters?|remains?|holds?|follows?|varies|vary|differs?|wins?|fails?)$/i;
const MOST_SIBLING_WORDS = 4;

/**
 * Run-in headings that lost their bold type. Only where the words leave no doubt: a lead is never a sentence. Two
 * paragraphs or more of one section that open with a few words and a stop bear each other out.
 */
export function leads(blocks: readonly MdBlock[]): MdBlock[] {
  const siblings = new Map<number, number>();
  let group: [number, number][] = [];
  const close = () => {
    if (group.length > 1) for (const [i, length] of group) siblings.set(i, length);
    group = [];
  };
  const found = blocks.map((block, i): MdBlock => {
    if (block.type === 'heading') close();
    if (block.type !== 'paragraph') return block;
    if (block.lead !== undefined) return block;
    const text = textOf(block.content).slice(0, 100);
    const match = OPENER.exec(text);
    if (match !== null && isLead(match[2]!, match[1] !== undefined))
      return { ...block, lead: match[0].trimEnd().length };
    const short = SHORT_OPENER.exec(text);
    if (short !== null && isSiblingLead(short[1]!)) group.push([i, short[0].trimEnd().length]);
    return block;
  });
  close();
  return found.map((block, i) => {
    const lead = siblings.get(i);
    return lead === undefined || block.type !== 'paragraph' ? block : { ...block, lead };
  });
}

/** One word is enough. */
const SHORT_OPENER = /^(\p{Lu}[^.:!?\n,;=$]{2,48}?)\s?[.:]\s+(?=[\p{Lu}“"(])/u;

function isSiblingLead(words: string): boolean {
  const all = words.trim().split(/\s+/);
  return (
    all.length <= MOST_SIBLING_WORDS &&
    !ABBREVIATION.test(all.at(-1)!) &&
    all.every((word) => /^\(?[\p{L}-]{2,}\)?$|^(?:a|\d+|\p{L}[\p{L}\d-]+)$/u.test(word) && !SENTENCE.test(word))
  );
}

function isLead(words: string, counted: boolean): boolean {
  const all = words
    .replaceAll(/[()“”"]/g, '')
    .trim()
    .split(/\s+/);
  const last = all.at(-1)!;
  if (all.length > MOST_WORDS || NOT_FIRST.test(all[0]!) || ABBREVIATION.test(last) || /[[\]$=,;]/.test(words))
    return false;
  if (
    TOPIC.test(last) &&
    all.length <= 4 &&
    all.every((word) => !/^(?:is|are|was|we|our|this|these|use|has|have)$/i.test(word))
  )
    return true;
  const titled = all.every((word) => SMALL.test(word) || /^\p{Lu}[\p{L}\d/-]*$/u.test(word));
  return titled && (counted || all.filter((word) => !SMALL.test(word)).length >= 2);
}
