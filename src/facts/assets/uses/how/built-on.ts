import { GAP, type Around } from './around.ts';
import { isOurs } from './uses-something.ts';

const BASE_BEFORE = new RegExp(
  `\\b(?:fine-?tun\\w*|post-?train\\w*|instruction-?tun\\w*|initiali[sz]\\w*|start\\w* from|buil[dt]\\w* (?:up)?on(?: top of)?|derived from|continu\\w* (?:pre-?)?train\\w*|adapt(?:ed|ing)? from|back-?bones?(?: models?| network)?|base (?:language )?models?|LoRA (?:on|to))\\b${GAP}{0,70}$`,
  'i',
);
const BASE_AFTER =
  /^[^.;]{0,40}\b(?:as (?:the|our|a|its)(?: [\w-]+){0,2} (?:back-?bone|base(?!line)(?: model)?|initiali[sz]ation|starting point|policy)|(?:is|are) (?:then )?fine-?tuned|back-?bones?\b)/i;
/** "we fine-tune a BERT-based model": the authors' own model, of which the name is the base. */
const BASED_MODEL = /^-based models?\b/i;
const WE_BUILD =
  /\bwe (?:\w+ ){0,2}(?:(?:pre-?|post-?)?train|fine-?tun|build|built|develop|initiali[sz]|instruction-?tun)\w* (?:an? |our |the |two |three |several )?(?:[\w-]+ ){0,2}$/i;
/** "we train a VLM based on LLaMA-7B". */
const WE_BASE =
  /\bwe (?:\w+ ){0,2}(?:(?:pre-?|post-?)?train|fine-?tun|build|built|develop|instruction-?tun)\w* (?:an? |our )(?:[\w-]+ ){0,4}based (?:up)?on (?:the )?$/i;
const BUILT_ON = /\b(?:buil[dt]\w*|based) (?:up)?on(?: top of)?\b/gi;
/** "fine-tuned on X" is training data, "fine-tuned from X" a base. */
const ONTO = /\b(?:on|over)\b(?:(?!\bfrom\b)[^.;]){0,60}$/i;

/** Whether the authors start from a model: fine-tune it, or build on what it has learned. */
export const isBuiltOn = (place: Around): boolean =>
  isOurs(place.text) &&
  (isInOurName(place) ||
    WE_BASE.test(place.before) ||
    (BASE_BEFORE.test(place.before) && !ONTO.test(place.before.replace(BUILT_ON, ' '))) ||
    BASE_AFTER.test(withoutAside(place.text.slice(place.end, place.end + 280))));

/** "we fine-tune a Kite-based model": what ours is called after. */
export const isInOurName = ({ before, after }: Around): boolean => BASED_MODEL.test(after) && WE_BUILD.test(before);

/** "Kite-350M (Marsh, 2024), a small model for phones, as our backbone": what is said in between. */
const withoutAside = (after: string): string =>
  after.replace(/^ ?(?:\([^()]{1,60}\)|\[[^\][]{1,30}\])/, '').replace(/^, (?:an?|the) [^,;.]{1,140}(?:,(?= )|$)/, '');
