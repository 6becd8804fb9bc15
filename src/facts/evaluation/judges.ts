import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { annotators } from './annotators/annotators.ts';
import { matching } from '../text/search/corpus.ts';

/** Language models that grade outputs. */
export interface Judges {
  /** Sentences in which a language model scores or compares outputs for this paper. */
  readonly used: readonly Statement[];
  /** The judge's name where such a sentence gives it: "GPT-4o"; a model that is judged is another. */
  readonly name: string | null;
  /** What compares such a judge with people, or takes over a judged benchmark as it is. */
  readonly checked: readonly { statement: Statement; says: string }[];
}

const elsewhere: ReadonlySet<string> = new Set([...NOT_OWN_WORK, 'introduction', 'limitations']);

const MODEL =
  '(LLMs?|GPT-?\\s?\\d[\\w.-]*|ChatGPT|Claude[\\w .-]{0,12}|Gemini[\\w .-]{0,12}|Qwen[\\w.-]*|Llama[\\w.-]*|DeepSeek[\\w.-]*|language models?|VLMs?)';
const JUDGE = [
  /\bLLM[- ]as[- ](?:a[- ])?[Jj]udges?\b|\bLLM[- ](?:based )?(?:judges?|evaluators?|graders?)\b|\bmodel-based (?:judges?|graders?|evaluators?)\b|\bjudge (?:model|LLM)\b/,
  /\bLLM[- ](?:based )?(?:judges?|evaluators?|graders?) ?\( ?([\w.-]{3,30}) ?\)/,
  new RegExp(
    `\\b${MODEL} (?:\\[[\\d, ]+\\] )?(?:\\([^)]{0,40}\\) )?(?:is used |was used |serves? |acts? )?as (?:a |an |the |our |both )?(?:[\\w-]+ ){0,3}(?:judges?|evaluators?|graders?|raters?)\\b`,
  ),
  new RegExp(
    `\\b(?:judged|rated|graded|scored|evaluated|assessed)\\b[^.;]{0,25}\\b(?:by|using|with|via)\\b (?:the |a |an )?${MODEL}\\b`,
  ),
];
const OWN = /\b(?:we|our|is|are|was|were|used?|using|adopt\w*|employ\w*|follow\w*)\b/i;
/** Benchmarks whose judge their makers compared with people. */
const TAKEN_OVER =
  /\b(?:MT-?Bench|AlpacaEval|Arena-?Hard|Vicuna[- ]?Bench\w*|WildBench|FActScore|MM-?Vet|LLaVA-?Bench|SimpleQA|HarmBench|StrongREJECT|TruthfulQA|HealthBench|BiGGen|G-Eval|FLASK)\b/;
const AGREES =
  /\b(?:agree\w*|correlat\w+|consisten\w+|align\w*|concordan\w+|validat\w+|verif\w+|reliab\w+|accura\w+|kappa|match\w*)\b[^.;]{0,80}\b(?:human|manual|expert|annotator|crowd|author)\w*\b|\b(?:human|manual|expert|annotator|author)s?\w*\b[^.;]{0,80}\b(?:agree\w*|correlat\w+|consisten\w+|align\w*|validat\w+|verif\w+|inspect\w*|check\w*|spot-?check\w*|review\w*|evaluations?|stud(?:y|ies)|judg\w+|preferences?|ratings?)\b|\bmanual(?:ly)? (?:\w+ )?(?:inspect|verif|check|validat|review|evaluat|assess|annotat)\w*/i;

/** "LLM" names no judge, and "Claude 3 as" ends at its number. */
const NAME =
  /^(?:GPT-?\s?\d(?:[\w-]|\.\d)*|ChatGPT|Claude[ -]\d(?:[\w-]|\.\d)*|Gemini[ -]\d(?:[\w-]|\.\d)*|(?:Qwen|Llama|DeepSeek)-?\w(?:[\w-]|\.\d)*)/i;
const judgeIn = (text: string): string | undefined =>
  JUDGE.map((pattern) => NAME.exec(pattern.exec(text)?.[1] ?? '')?.[0]).find((name) => name !== undefined);

/** Reads them from the sentences on the paper's own work. */
export const judges = memoize((paper: Paper): Judges => {
  const own = paper.statements().filter(({ section, text }) => !elsewhere.has(section.role) && text.length < 700);
  const used = matching(own, JUDGE).filter(({ text }) => OWN.test(text) && !/\bet al\b/.test(text));
  if (used.length === 0) return { used, name: null, checked: [] };
  const name = used.map(({ text }) => judgeIn(text)).find((one) => one !== undefined) ?? null;
  const agrees = own.find(({ text }) => AGREES.test(text));
  const taken = own.find(({ text }) => TAKEN_OVER.test(text));
  const people = annotators(paper).work[0];
  return {
    used,
    name,
    checked: [
      ...(agrees === undefined ? [] : [{ statement: agrees, says: 'beside people' }]),
      ...(people === undefined ? [] : [{ statement: people, says: 'people judge too' }]),
      ...(taken === undefined ? [] : [{ statement: taken, says: 'a judged benchmark as its makers set it up' }]),
    ],
  };
});
