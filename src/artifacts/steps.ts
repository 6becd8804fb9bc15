import { join } from 'node:path';
import type { Step, StepFound } from './artifact.ts';
import type { Document } from './document.ts';
import { placeOn } from './file-place.ts';

const PROGRAM = /\.(?:py|ipynb|jl|r|rmd|m|lua|cc|cpp|cu|c|rs|go|java|scala|js|ts|sh|bash|kt|swift|hs)$/i;
/** Programs that only install or describe a package. */
const NO_WORK = /(?:^|\/)(?:setup|conf|conftest|__init__|version|_version|noxfile|tasks)\.py$|(?:^|\/)docs?\//i;
/** Tests of the code, which evaluate no model. */
const UNIT_TEST = /(?:^|\/)(?:tests?|unit_?tests?)\//i;

const PATHS: readonly (readonly [Step, RegExp])[] = [
  [
    'dependencies',
    /(?:^|\/)(?:requirements[\w.-]*\.(?:txt|in|ya?ml)|requirements\/[^/]+\.txt|environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|env\.ya?ml|setup\.(?:py|cfg)|pyproject\.toml|pipfile|(?:poetry|uv|pixi|pdm|conda|renv)[\w-]*\.lock|dockerfile[\w.-]*|package\.json|cargo\.toml|project\.toml|go\.mod|renv\.lock|description|install\.(?:sh|r|jl)|(?:singularity|apptainer)[\w.-]*|\w+\.def|flake\.nix|cmakelists\.txt)$/i,
  ],
  [
    'training',
    /(?:^|[/_-])(?:(?:pre|re)?-?train(?:er|ers|ing)?|finetun(?:e|ing)|fine[_-]tun(?:e|ing)|sft|optimi[sz]e|fit|learn(?:er)?|main_(?:train|pretrain|finetune))(?:[/_-][\w.-]*)?(?:\/|\.(?:py|ipynb|jl|r|sh|bash|lua|cc|cpp|cu|rs|m|scala|js)$)/i,
  ],
  [
    'evaluation',
    /(?:^|[/_-])(?:eval(?:s|uate|uation|uator|uations)?|benchmark(?:s|ing)?|test|validate|infer(?:ence)?|predict|scor(?:e|er|ing)|metrics?|reproduce\w*|results?|experiments?)(?:[/_-][\w.-]*)?(?:\/|\.(?:py|ipynb|jl|r|sh|bash|lua|cc|cpp|cu|rs|m|scala|js)$)/i,
  ],
  ['models', /\.(?:pt|pth|ckpt|safetensors|h5|hdf5|onnx|gguf|ggml|npz|pkl|msgpack|tflite|joblib|bin)$/i],
];

/** Commands and links in a README that do what a file's name would say. */
const LINES: readonly (readonly [Step, RegExp])[] = [
  [
    'dependencies',
    /\b(?:pip3?|conda|mamba|uv|poetry|pixi|npm|apt(?:-get)?|brew) (?:install|sync|env create|create|add)\b|\bPkg\.add\b|\binstall\.packages\(|\bcargo (?:install|build)\b|\bdocker (?:pull|build|run)\b/,
  ],
  [
    'training',
    /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|julia|Rscript|mpirun|srun|uv run|fairseq-\w*train|composer)\b.{0,80}(?:train|fine-?tun|--mode[= ]train|--do_train|\bfit\b)/i,
  ],
  [
    'evaluation',
    /\b(?:python3?|torchrun|accelerate launch|deepspeed|bash|sh|julia|Rscript|mpirun|srun|uv run|lm_eval|fairseq-\w*)\b.{0,80}(?:eval|--mode[= ](?:test|eval)|--do_(?:eval|predict)|\btest\b|benchmark|infer|predict|reproduc|generate)/i,
  ],
  [
    'models',
    /(?:check-?points?|weights|pre-?trained|models?)\b.{0,120}(?:https?:\/\/|\]\()(?:\S*(?:huggingface\.co|drive\.google|zenodo\.org|dropbox\.com|figshare|onedrive|1drv\.ms|s3[.-]|storage\.googleapis|releases\/|\.pth?\b|\.ckpt|\.safetensors|\.tar))|https?:\/\/huggingface\.co\/(?!datasets|spaces|docs|papers|blog)[\w.-]+\/[\w.-]+|\bfrom_pretrained\(/i,
  ],
  ['results', /^\s*\|(?=[^|]*\|).*\|\s*\*{0,2}\d{1,3}(?:\.\d+)?\s*%?.*\|/],
  ['results', /\breproduc(?:e|es|ing)\b.{0,80}\b(?:results?|tables?|figures?|numbers|experiments?)\b/i],
];

/** What the files' names and the README's lines show of the five things of the ML Code Completeness Checklist. */
export function findSteps(root: string, paths: readonly string[], readme: Document | null): StepFound[] {
  const found = new Map<Step, StepFound>();
  const add = (one: StepFound) => {
    if (!found.has(one.step)) found.set(one.step, one);
  };
  for (const path of paths)
    for (const [step, pattern] of PATHS) {
      const work = step === 'dependencies' || step === 'models' || (PROGRAM.test(path) && !UNIT_TEST.test(path));
      if (work && pattern.test(path)) add({ step, path: join(root, path), at: null });
    }
  for (const [line, text] of (readme?.lines ?? []).entries())
    for (const [step, pattern] of LINES)
      if (text.length < 2000 && pattern.test(text))
        add({ step, path: readme!.file, at: placeOn(readme!.file, readme!.lines, line) });
  return [...found.values()].toSorted((a, b) => (a.step < b.step ? -1 : 1));
}

/** The first program that does some of the work. */
export const firstProgram = (paths: readonly string[]): string | null =>
  paths.find((path) => PROGRAM.test(path) && !NO_WORK.test(path) && !UNIT_TEST.test(path)) ?? null;
