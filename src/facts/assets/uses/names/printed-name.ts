import type { KnownAsset } from '../../known-assets.ts';

const SIZE = '\\d{1,3}(?:\\.\\d{1,2})?[BMbm](?:-A\\d{1,2}B)?';
const WORDS =
  'VL|Omni|Audio|Math|Coder|Code|Instruct|Chat|Base|Distill|Zero|Thinking|Next|OneVision|Video|VAE|Turbo|Lightning|Flash|Lite|Pro|Ultra|Nano|Large|Medium|Small|XL|XXL|Vision|Guard|Embedding|MoE|Max|Plus|Sonnet|Haiku|Opus|Qwen|Llama|Vicuna|ViT|Mini|Preview|it|HF|AWQ|GPTQ|GGUF|FP8|FP16|BF16|INT[48]|RN\\d{2,3}(?:x\\d{1,2})?';
/** Where a line ended behind the hyphen, a converter may leave a space: "-Coder- 7B", and "Kite- it" is none. */
const BROKEN = `- (?:${SIZE}|VL|Omni|Math|Coder|Instruct|Chat|Base|Turbo|Flash|Pro|Vision|Mini|Large|Small)`;
/** What a release writes behind the name of its family: "-Coder-7B-Instruct", " 1B Instruct", " 1.0 Pro", "-VL". */
const VARIANT = new RegExp(
  `(?:${BROKEN}|-(?:${SIZE}|\\d{2,4}k|v?\\d{1,2}(?:\\.\\d{1,2})?|${WORDS})| (?:${SIZE}|VL|Omni|Instruct|Chat|Coder|Math|Turbo|Flash|Pro|Sonnet|Haiku|Opus|v\\d(?:\\.\\d{1,2})?|\\d(?:\\.\\d)?(?= (?:Pro|Flash|Ultra|Nano|Turbo|Sonnet|Haiku|Opus)\\b)))(?![\\w.]*\\w|-shot)`,
  'iy',
);
const MOST = 6;
/** "-C", "-Pro", "-Text": another set, made of the one before it. */
const OTHER_SET =
  /^-(?!(?:Test|Train|Dev|Val|Validation|Style|Type|Based|Trained|Pretrained|Large|Base|Hard|Easy|Full|Small|Mini|Lite|Subset|Wiki|Web)\b)[A-Z][A-Za-z]{0,11}\d{0,3}(?![\w-])/;
/** "-RAP", "-VILA1.5": a model of somebody's that is made of the one before. */
const OTHER_MODEL = /^-[A-Z]{2}|^-[A-Z][a-z]*[A-Z]/;

/** A name as the paper prints it around what was found of it. */
export interface Printed {
  /** The name with all that belongs to it. */
  readonly name: string;
  /** It is made of the thing that was found, and another. */
  readonly other: boolean;
}

/** The whole name that begins with `found` at `index` of a text. */
export function printedName(text: string, found: string, index: number, type: KnownAsset['type']): Printed {
  let end = index + found.length;
  if (type === 'data') {
    const rest = OTHER_SET.exec(text.slice(end, end + 20))?.[0] ?? '';
    return { name: found + rest, other: rest !== '' };
  }
  for (let i = 0; i < MOST; i++) {
    VARIANT.lastIndex = end;
    const part = VARIANT.exec(text);
    if (part === null) break;
    end += part[0].length;
  }
  return { name: text.slice(index, end), other: OTHER_MODEL.test(text.slice(end, end + 12)) };
}
