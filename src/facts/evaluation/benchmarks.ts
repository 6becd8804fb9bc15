import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

/** Public test sets of text by the names that papers give them. */
const NAMES =
  'MMLU(?:-Pro)?|HellaSwag|PIQA|SIQA|ARC(?:-[ce]\\w*)?|WinoGrande|WSC(?:273)?|BoolQ|OpenBookQA|OBQA|LAMBADA|LogiQA|SciQ|CommonsenseQA|CSQA|StoryCloze|COPA|TriviaQA|Natural ?Questions|WebQuestions|WebQs|CoQA|QuAC|DROP|RACE|SQuAD|GLUE|SuperGLUE|MNLI|SST-2|CoLA|QQP|QNLI|MRPC|STS-B|ANLI|XNLI|XTREME|TyDiQA|MultiRC|ReCoRD|GSM8[kK]|MATH|MGSM|HumanEval|MBPP|BIG-?[Bb]ench(?: Hard)?|BBH|AGI ?Eval|C-Eval|CMMLU|TruthfulQA|CrowS-Pairs|StereoSet|RealToxicityPrompts|IFEval|GPQA|HELM|CNN/DailyMail|XSum|SAMSum' +
  // Those of medicine, law, finance, arithmetic and code.
  '|MedQA(?:-USMLE)?|MedMCQA|PubMedQA|BioASQ|LexGLUE|LegalBench|CaseHOLD|FinQA|ConvFinQA|TAT-QA|FiQA|SciFact|MathQA|ASDiv|SVAMP|MAWPS|AQuA(?:-RAT)?|StrategyQA|APPS|DS-1000|MultiPL-E|LiveCodeBench|OlympiadBench' +
  // Those of many languages, and of languages other than English.
  '|XL-?Sum|MLQA|XQuAD|XCOPA|XStoryCloze|Belebele|PAWS-X|SIB-200|NTREX(?:-128)?|FLORES(?:-?\\d{3})?|Masakha(?:NER|News|NEWS)|AfriQA|AfriSenti|IndicGLUE|KLUE|JGLUE|RussianSuperGLUE';
/** A public test set by its name. */
export const BENCHMARK = new RegExp(`(?<![\\w-])(?:${NAMES})(?![\\w])`, 'g');
const HARNESS =
  /\b(?:lm[- ]?eval\w*(?:[- ]harness)?|Language Model Evaluation Harness|OpenCompass|evaluation harness)\b/i;

/** "the KITE set, which extends the English SQuAD benchmark": what the set that is scored on was made after. */
const MADE_FROM =
  /\b(?:(?:which|that) (?:extends?|follows)|extending|derived from|built (?:up)?on|adapted from|model+ed (?:on|after)|inspired by|in the (?:style|spirit|format) of|similar(?:ly)? to) (?:the )?(?:[\w-]+ ){0,2}$/i;

/** Names of one test set; "ARC-e" and "ARC-c" are its halves. */
const SAME: Readonly<Record<string, string>> = {
  OBQA: 'OpenBookQA',
  CSQA: 'CommonsenseQA',
  WebQs: 'WebQuestions',
  WSC273: 'WSC',
  BBH: 'BIG-Bench Hard',
};
const keyOf = (name: string): string =>
  HARNESS.test(name)
    ? 'harness'
    : (SAME[name] ?? name)
        .replace(/-[ce]\w*$/, '')
        .replace(/[\s-]/g, '')
        .toLowerCase();

/** A public test set of the lexicon that the paper names. */
export interface Benchmark {
  readonly name: string;
  /** A tool that runs many test sets, and none itself. */
  readonly tool: boolean;
  /** Where it is first named outside the sections on others' work. */
  readonly span: Span;
}

/** The public benchmarks of text that the paper names in its own work, each once, in text order. */
export const benchmarks = memoize((paper: Paper): readonly Benchmark[] => {
  const found = new Map<string, Benchmark>();
  const add = (text: string, span: Span) => {
    const own = [...text.matchAll(BENCHMARK)].filter(({ index }) => !MADE_FROM.test(text.slice(0, index)));
    const names = [...own, ...(HARNESS.exec(text) ?? []).slice(0, 1).map((name) => [name])];
    for (const [name] of names)
      if (!found.has(keyOf(name!))) found.set(keyOf(name!), { name: name!, tool: HARNESS.test(name!), span });
  };
  for (const { text, span, section } of paper.statements()) if (!NOT_OWN_WORK.has(section.role)) add(text, span);
  for (const { rows } of paper.tables())
    for (const { children } of rows) for (const { text, span } of children) add(text, span);
  return [...found.values()].toSorted((a, b) => a.span.start - b.span.start);
});
