/** What a reader could take away from a paper. A demo can be looked at, not taken. */
export type ArtefactKind = 'code' | 'weights' | 'data' | 'demo';

/** What they are called in messages. */
export const KIND_NAMES: Readonly<Record<ArtefactKind, string>> = {
  code: 'code',
  weights: 'models',
  data: 'data',
  demo: 'demo',
};

const WORDS = {
  code: '(?:source[- ])?codes?|codebases?|code ?bases?|implementations?|software|packages?|librar(?:y|ies)|toolkits?|toolbox|scripts?|repositor(?:y|ies)|repos?|notebooks?|infrastructure|simulators?|plug-?ins?',
  weights:
    'models?|weights|check-?points?|(?:neural |trained )?networks?|embeddings|word vectors|LLMs?|VLMs?|encoders|tokenizers?|adapters',
  data: 'data|data-?sets?|corpus|corpora|benchmarks?|test[- ]?sets?|test ?suites?|annotations?|questions|votes|conversations|(?:(?:chat|conversation|dialog(?:ue)?|query|search|user|usage|interaction|event|click|access|evaluation) )logs|logbooks?|prompts|tasks|splits?|recordings|transcripts|generations|scores',
  demo: 'demos?|demonstrations?|leaderboards?|web-?sites?|project (?:web-?)?pages?|web-?pages?|playground',
} as const satisfies Record<ArtefactKind, string>;

const KINDS = Object.keys(WORDS) as ArtefactKind[];
/** "code release" and "model card" speak of a document or an act; "code of conduct" of neither. */
const NOT_AFTER =
  '(?!\\s(?:cards?|of conduct|size|sizes|architectures?|parameters?|availability|section|release|creation|training|details?|settings?|results?|choices|outputs?|predictions?|(?:pre-?)?processing|pipelines?|load(?:ing|ers?)|manifests?|identifiers?|ids|guidelines?|preparation|cleaning|augmentation|interpreters?)\\b)(?!-)';
const PATTERNS = KINDS.map(
  (kind) => [kind, new RegExp(`\\b(?<!pseudo-)(?:${WORDS[kind]})\\b${NOT_AFTER}`, 'i')] as const,
);

/** Any artefact's noun, to build patterns from. */
export const NOUN = `\\b(?<!pseudo-)(?:${KINDS.map((kind) => WORDS[kind]).join('|')})\\b${NOT_AFTER}`;
/** A sentence that names something that can be given away. */
export const ARTEFACT = new RegExp(NOUN, 'i');

/** "… to train our models", "… for all datasets", "… that work with data": what the thing does, not what it is. */
const PURPOSE =
  /\b(?:we used|used|supporting|to|for|that|which|where|(?<!\b(?:along|together) )with|using|making|trained (?:on|with|for|in|from)|between)\s(?:(?!,|;|\sand (?:our|the|all|models?|code|datasets?|release|provide|weights|checkpoints)\b).)*/gi;

/** "… to address the lack of large, labelled data", "… shown to help on many tasks": what is to be done about it; commas stand between its adjectives. */
const AIM =
  /(?<!\b(?:happy|glad|pleased|plan|intend|aim|hope) )\b(?:in order to|so as to|(?:demonstrated|shown|proven|known|designed|intended|meant) to|to (?:address|alleviate|overcome|mitigate|tackle|remedy|combat|counter|compensate|fill))\s(?:(?![;.]|,? ?\b(?:and|as well as|along with|together with) (?:our|the|all|its|models?|codes?|data ?sets?|data|release|provide|weights|checkpoints)\b|, (?:our|the|all|we)\b).){1,140}/gi;

const allKinds = (words: string) => PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);

/** The kinds of artefact that words speak of. */
export function kindsIn(all: string): ArtefactKind[] {
  const words = all.replace(NOTED, ' ').replace(AIM, ' ').replace(DEMO_OF, '$1').replace(WEIGHTS_OF, '$1');
  if (PROMPTS_OF_CODE.test(words) && !/\bprompts? (?:data|corp)/i.test(words))
    return kindsIn(words.replace(/\bprompts?(?: templates?)?\b/gi, ' '));
  const plain = words.replace(PURPOSE, ' ');
  const heads = allKinds(plain);
  // "a system that trains models" is none of what it is for.
  if (heads.length === 0 && SYSTEM.test(plain)) return allKinds(COMES_WITH.exec(words)?.[0] ?? '');
  const toGet = heads.every((kind) => kind === 'demo') && (GET.test(words) || WITH_CODE.test(words));
  return heads.length > 0 && !toGet ? heads : allKinds(words);
}

/** "Note that the code for building the models": what is said begins behind it. */
const NOTED = /^\W*(?:please |we |also |it (?:should|is to) be )*not(?:e|ed|ing) that\s/i;
/** "an interactive demo of our models": what is shown there is not given. */
const DEMO_OF =
  /\b(demos?|demonstrations?|playgrounds?|leaderboards?) (?:of|for|with|showing) (?:(?!\b(?:and|as well as|along with|is|are|can|at|on)\b)[^,.;:]){1,60}/gi;

/** "The weights of our implementation": no code, though an implementation has some. */
const WEIGHTS_OF =
  /\b((?:(?:model|network|trained) )?(?:weights|check-?points)) (?:of|for|from) (?:(?:our|the|this|its|all) )(?:(?:own|full|open) )?(?:[\w-]+ )?(?:implementations?|simulators?|software|librar(?:y|ies))\b/gi;

/** "The implementation code and prompts": what the program asks with is a part of the program. */
const PROMPTS_OF_CODE =
  /\b(?:code|scripts?|implementations?)\b[^.;]{0,30}\bprompts?\b|\bprompts?\b[^.;]{0,60}\b(?:code|scripts?|implementations?)\b/i;

/** "our framework with source code and pretrained models": what is given along with it. */
const COMES_WITH =
  /\b(?:systems?|frameworks?|pipelines?) (?:along |together )?with (?:(?:its|the|all|full|complete|open) )?(?:source code|code|scripts|(?:pre-?)?trained (?:models|weights|networks)|(?:model )?(?:weights|check-?points)|data-?sets?)\b[^.;]{0,60}/i;
const SYSTEM = /\b(?:systems?|frameworks?|pipelines?|algorithms?|methods?)\b/i;
/** "A page for accessing the source code" is there for what is got from it. */
const GET = /\b(?:access|download|obtain|get)\w*\b/i;

/** "Project page with code": what lies on it is given too. */
const WITH_CODE = /\b(?:web-?)?(?:pages?|sites?) (?:with|including|containing) (?:the |our |all )?(?:source )?code\b/i;

/** A pattern for the beginning of an address, as text breaks it. */
export const URL_TEXT = '(?:https?:\\s?//|www\\.|(?:github|gitlab|huggingface|zenodo|bitbucket)\\.(?:com|co|org|io)/)';
const HOSTS: readonly (readonly [RegExp, ArtefactKind])[] = [
  [
    /huggingface\.co\/(?:datasets|collections)|modelscope\.cn\/datasets|zenodo\.org|figshare\.com|kaggle\.com|physionet\.org|dataverse/i,
    'data',
  ],
  [/huggingface\.co\/spaces/i, 'demo'],
  [/huggingface\.co\/|modelscope\.cn\/models/i, 'weights'],
  [
    /git(?:hub|lab)\.com|git(?:ee|code)\.com|codeberg\.org|bitbucket\.org|anonymous\.4open\.science|code\.google\.com/i,
    'code',
  ],
];

/** "Code: https://github.com": the address of a host alone, which leads to nothing of the authors'. */
const HOST_ALONE =
  /https?:\s?\/\/\s?(?:www\.)?(?:github|gitlab|huggingface)\.(?:com|co)\/?(?:x{3,}(?:[/-]x{0,20}){0,4})?\s?[.,;)]{0,2}\s*$/i;
/** Where the printed address is cut, the one behind the words may be whole. */
export const isPlaceholder = (text: string, url?: string): boolean =>
  HOST_ALONE.test(text) && (url === undefined || HOST_ALONE.test(url));

/** Made for the reviewers of one submission. */
export const ANONYMOUS = /anonymous/i;

/** What a link leads to, where its host tells. */
export const kindOfLink = (url: string): ArtefactKind | null =>
  HOSTS.find(([host]) => host.test(url.replace(/\s/g, '')))?.[1] ?? null;

/** A name with a number of parameters is a model's. */
export const SIZED = /[\w)][- ]?\d{1,4}(?:\.\d)?[BM]\b/;
