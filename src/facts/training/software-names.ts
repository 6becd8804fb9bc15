import { everyMatch } from '../text/search/every-match.ts';

const FRAMEWORK = String.raw`(?:Mesh Tensor[Ff]low|PyTorch(?: Lightning| Geometric)?|Pytorch|TensorFlow|Tensorflow|JAX|Flax|Keras|Theano|MXNet|PaddlePaddle|MindSpore|DeepSpeed|Megatron(?:-LM|-DeepSpeed)?|GPT-NeoX(?!-?\d)|vLLM|SGLang|Transformers library|HuggingFace Transformers|Hugging Face Transformers|scikit-learn|Fairseq|fairseq|FAIRSEQ)`;
/** What is written for a graphics card; a sentence on what cards can do names it too. */
const DRIVER = String.raw`(?:CUDA|cuDNN)`;
/** Libraries whose names are also those of methods or models: they count beside a framework, where something is made with them. */
const BESIDE = String.raw`(?:CUTLASS|(?:OpenAI )?Triton|LightGBM|XGBoost|CatBoost|[Dd]iffusers|TRL|PEFT library|L[Ll]a[Mm][Aa]-?Factory|ve?rl|veRL|OpenRLHF|Detectron2|MMDetection|MMSegmentation|timm|TensorRT|GPyTorch|BoTorch)`;
/** "Megatron-Turing NLG" is a model that has the name of a library in its own. */
const WHOLE = String.raw`(?!-[A-Z0-9]|[ -](?:\w+ )?\d{1,4}(?:\.\d+)?[BM]\b)`;

const pattern = (names: string): RegExp => new RegExp(String.raw`(?<![-/.\w])${names}\b${WHOLE}`);

/** Libraries for training and running networks. */
export const FRAMEWORKS = pattern(FRAMEWORK);
/** What such libraries run on. */
export const DRIVERS = pattern(DRIVER);
/** Libraries that count only beside one of those. */
export const BESIDES = pattern(BESIDE);
const ALL = pattern(`(?:${FRAMEWORK}|${DRIVER}|${BESIDE})`);

/** "KiteLib, a PyTorch implementation of …": what is used is KiteLib. */
const MADE_WITH = new RegExp(
  String.raw`\b([A-Z][\w-]{2,30})(?: ?\[[\d, ]{1,12}\]| ?\([^()]{1,60}\))?,? (?:is |which is )?an? (?:[\w-]+ ){0,2}${FRAMEWORK}(?:-based)? (?:implementation|library|framework|toolkit|package)\b`,
);
/** "in PyTorch with a learning rate of 0.05": a number that is set or reached is no version. */
const TO_VERSION = String.raw`(?:(?!\b(?:rate|momentum|decay|dropout|temperature|threshold|achiev\w*|reach\w*|gives?|gets?|takes?|yields?)\b)[^.;\d]){0,30}?`;
const NUMBERED = String.raw`\s?(?:\(|v|version |==|-)?\s?\d{1,2}\.\d{1,2}`;
/** Libraries that are methods too have their scores beside them; a version follows the name at once. */
const BESIDE_NUMBERED = String.raw`${BESIDE}(?:[ -](?:library|package|framework|toolkit|toolbox))?(?: ?\[[\d, ]{1,12}\])?,?[ (=-]{0,3}(?:v|version )?\d{1,2}\.\d{1,2}(?!\d*\s?%)`;
/** The name of a piece of software, or a version in three parts, which models do not have: "v0.4.4". */
export const VERSION = new RegExp(
  String.raw`\b(?:${FRAMEWORK}|${DRIVER}|Python|[Vv]ersion)\b${TO_VERSION}${NUMBERED}|\b${BESIDE_NUMBERED}|\b[A-Z][\w-]{2,30} \(?(?:v|version )\d{1,2}\.\d{1,2}\.\d{1,2}\b`,
);
/** The documentation of one version among the references: "torch.linalg – PyTorch 2.7 documentation". */
export const VERSION_CITED = new RegExp(
  String.raw`\b(?:${FRAMEWORK}|${DRIVER}|torch|python) (?:v|version )?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\b`,
  'i',
);

/** "Ito et al. used X, while we used Y": only Y is the paper's. */
const THEIRS = /^[^;]{0,200}\b(?:et al|they|authors|original)\b[^;]{0,200}?,? (?:while|whereas|but) (?=we\b|our\b)/i;

/** The names in a sentence, each once: "PyTorch", "DeepSpeed". */
export function softwareIn(sentence: string): string[] {
  const text = sentence.replace(THEIRS, ' ');
  const made = MADE_WITH.exec(text);
  const rest = made === null ? text : text.replace(made[0], ' ');
  return distinct([...(made === null ? [] : [made[1]!]), ...everyMatch(ALL, rest).map(([name]) => name)]);
}

/** Names that differ in capitals and blanks are one, written as where it comes first. */
export const distinct = (names: readonly string[]): string[] => {
  const keys = names.map((name) => name.toLowerCase().replace(/[\s-]/g, ''));
  return names.filter((_, i) => keys.indexOf(keys[i]!) === i);
};
