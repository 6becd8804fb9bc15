import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/corpus.ts';
import { ownStatements } from '../settings/read-settings.ts';

const FRAMEWORK = String.raw`(?:PyTorch(?: Lightning| Geometric)?|Pytorch|TensorFlow|Tensorflow|JAX|Flax|Keras|MXNet|PaddlePaddle|MindSpore|DeepSpeed|Megatron(?:-LM)?|vLLM|Transformers library|HuggingFace Transformers|Hugging Face Transformers|scikit-learn|CUDA|cuDNN|Fairseq|fairseq)`;
const NAMED = new RegExp(String.raw`\b${FRAMEWORK}\b`);
const VERSION = new RegExp(
  String.raw`\b(?:${FRAMEWORK}|Python|[Vv]ersion)\b(?:[^.;\d]{0,30}?)\s?(?:\(|v|version |==|-)?\s?\d{1,2}\.\d{1,2}`,
);
const USES = /\b(?:we|our|all|implement\w*|us(?:e|es|ed|ing)|in|with|built|based|written|code|experiments?)\b/i;

/** Sentences that name the software of the paper's own experiments. */
export const softwareNamed = memoize((paper: Paper): readonly Statement[] =>
  matching(ownStatements(paper), NAMED).filter(
    ({ text, section }) => section.role !== 'introduction' && USES.test(text),
  ),
);

/** A sentence that names software with its version, or null. */
export const softwareVersion = memoize(
  (paper: Paper): Statement | null => matching(ownStatements(paper), VERSION)[0] ?? null,
);
