import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { everyMatch } from '../text/every-match.ts';
import { matching } from '../text/corpus.ts';
import { ownStatements } from '../settings/read-settings.ts';

const FRAMEWORK = String.raw`(?:Mesh Tensor[Ff]low|PyTorch(?: Lightning| Geometric)?|Pytorch|TensorFlow|Tensorflow|JAX|Flax|Keras|MXNet|PaddlePaddle|MindSpore|DeepSpeed|Megatron(?:-LM|-DeepSpeed)?|GPT-NeoX(?!-?\d)|vLLM|SGLang|Transformers library|HuggingFace Transformers|Hugging Face Transformers|scikit-learn|CUDA|cuDNN|Fairseq|fairseq)`;
/** "Megatron-Turing NLG" is a model that has the name of a library in its own. */
const WHOLE = String.raw`(?!-[A-Z0-9]|[ -](?:\w+ )?\d{1,4}(?:\.\d+)?[BM]\b)`;
const NAMED = new RegExp(String.raw`\b${FRAMEWORK}\b${WHOLE}`);
/** "KiteLib, a PyTorch implementation of …": what is used is KiteLib. */
const MADE_WITH = new RegExp(
  String.raw`\b([A-Z][\w-]{2,30})(?: ?\[[\d, ]{1,12}\]| ?\([^()]{1,60}\))?,? (?:is |which is )?an? (?:[\w-]+ ){0,2}${FRAMEWORK}(?:-based)? (?:implementation|library|framework|toolkit|package)\b`,
);
/** The name of a piece of software, or a version in three parts, which models do not have: "v0.4.4". */
const VERSION = new RegExp(
  String.raw`\b(?:${FRAMEWORK}|Python|[Vv]ersion)\b(?:[^.;\d]{0,30}?)\s?(?:\(|v|version |==|-)?\s?\d{1,2}\.\d{1,2}|\b[A-Z][\w-]{2,30} \(?(?:v|version )\d{1,2}\.\d{1,2}\.\d{1,2}\b`,
);
const USES = /\b(?:we|our|all|implement\w*|us(?:e|es|ed|ing)|in|with|built|based|written|code|experiments?)\b/i;
/** What is measured against, and how it is made, is another's affair. */
const COMPARED =
  /\b(?:baselines?|outperform\w*|compar(?:e|ed|es|ing|ison|isons) (?:\w+ ){0,4}(?:with|to|against)|speed-?ups? over|faster than|downstream performance)\b/i;
/** Where ported code comes from is not what runs it. */
const PORTED =
  /\b(?:based on|adapted from|ported from|taken from|derived from|modelled on|follow(?:s|ing)?) (?:the |that |an? )?(?:one|that|implementation|code|version|initiali[sz]ation)s? (?:\w+ ){0,2}(?:in|of|from|by) /i;
/** Says plainly what the experiments run on. */
const PLAIN =
  /\b(?:implement(?:ed|s)?|train(?:ed|ing)?|code|built|written|run|ran|experiments? (?:with|in|using)|codebase|source code|librar(?:y|ies)|frameworks?)\b/i;

/** Sentences that name the software of the paper's own experiments, the plainest first. */
export const softwareNamed = memoize((paper: Paper): readonly Statement[] =>
  matching(ownStatements(paper), NAMED)
    .filter(
      ({ text, section }) =>
        section.role !== 'introduction' && USES.test(text) && !COMPARED.test(text) && !PORTED.test(text),
    )
    .toSorted((a, b) => Number(PLAIN.test(b.text)) - Number(PLAIN.test(a.text))),
);

/** "Ito et al. used X, while we used Y": only Y is the paper's. */
const THEIRS = /^[^;]{0,200}\b(?:et al|they|authors|original)\b[^;]{0,200}?,? (?:while|whereas|but) (?=we\b|our\b)/i;
/** The names in a sentence: "PyTorch", "DeepSpeed". */
export function softwareIn(sentence: string): string[] {
  const text = sentence.replace(THEIRS, ' ');
  const made = MADE_WITH.exec(text);
  const rest = made === null ? text : text.replace(made[0], ' ');
  return [...new Set([...(made === null ? [] : [made[1]!]), ...everyMatch(NAMED, rest).map(([name]) => name)])];
}

/** A sentence that names software with its version, or null. */
export const softwareVersion = memoize(
  (paper: Paper): Statement | null => matching(ownStatements(paper), VERSION)[0] ?? null,
);
