import { textOf, type MdBlock } from './content.ts';

/** "Data Description. We …", "(2) Graph Networks (GNN) . Recent …": up to a stop after which a sentence begins. */
const OPENER = /^(\((?:\d{1,2}|[ivx]{1,4})\)\s+)?([\p{Lu}(][^.:!?\n]{2,70}?)\s?[.:]\s+(?=[\p{Lu}"“([])/u;
const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|by|from|as|vs|via|at|over|under|between|without|into)$/;
const NOT_FIRST =
  /^(?:The|In|As|We|Our|This|These|It|For|On|At|By|If|Let|See|Here|Note|Given|Since|Thus|Hence|And|But|So|No|Yes)$/;
const ABBREVIATION =
  /^(?:Sec|Fig|Figs|Eq|Eqs|Eqn|Tab|Ref|Refs|App|Appx|Thm|Prop|Def|Alg|Dr|Prof|Mr|Ms|St|No|Vol|Ch|al|etc|resp|Inc|Ltd|Jr|\p{Lu})$/u;
/** What leads are named after: "Implementation details.", "Baselines." */
const TOPIC =
  /^(?:details?|setups?|settings?|metrics?|datasets?|data|baselines?|models?|results?|analys[ei]s|evaluations?|training|stud(?:y|ies)|protocols?|tasks?|implementation|hyper-?parameters?|architectures?|overview|works?|limitations?|contributions?|formulation|ablations?|efficiency|costs?|complexity|objectives?|methods?|comparisons?|benchmarks?|optimi[sz]ation|inference|environments?|notations?|preliminaries|motivation|problem|discussion|findings|takeaways?|setting|resources|proof|remark)$/i;
const MOST_WORDS = 7;

/** Run-in headings that lost their bold type. Only where the words leave no doubt: a lead is never a sentence. */
export function leads(blocks: readonly MdBlock[]): MdBlock[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.lead !== undefined) return block;
    const text = textOf(block.content);
    const match = OPENER.exec(text.slice(0, 100));
    if (match === null || !isLead(match[2]!, match[1] !== undefined)) return block;
    return { ...block, lead: match[0].trimEnd().length };
  });
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
