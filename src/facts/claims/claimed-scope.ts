import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

/** A claim about all of a kind beside a sentence by which only a part of that kind was looked at. */
export interface BroadClaim {
  /** What both speak of: "languages". */
  readonly of: string;
  readonly claim: Statement;
  readonly tried: Statement;
  /** The widest words of the claim: "any neural networks". */
  readonly words: string;
}

/** What a claim ranges over, and how a paper says that it looked at a part of it. */
const RANGES: readonly { of: string; all: string; part: string }[] = [
  {
    of: 'languages',
    all: '(?:natural |human |spoken )?languages?(?! model)',
    part: '(?:languages?(?! model)|English)',
  },
  {
    of: 'models',
    all: '(?:language |foundation |generative |pre-?trained |large |vision-language )*(?:models?|LLMs?|VLMs?|MLLMs?|networks?|architectures?|backbones?)',
    part: '(?:models?|LLMs?|architectures?|backbones?|networks?|Transformers?|CNNs?|parameters)',
  },
  {
    of: 'data',
    all: '(?:data ?sets?|corpora|data(?: types?)?|images?|benchmarks?)',
    part: '(?:data ?sets?|corpora|corpus|data|benchmarks?)',
  },
  {
    of: 'tasks',
    all: '(?:downstream |real-world |learning |practical )*(?:tasks?|applications?|problems?)',
    part: '(?:tasks?|applications?|problems?|classification|summari[sz]ation|translation)',
  },
  {
    of: 'domains',
    all: '(?:application |real-world |scientific )*(?:domains?|fields|disciplines)',
    part: '(?:domains?|fields?|disciplines?|medical|biomedical|legal|news|mathematics|math|coding)',
  },
  {
    of: 'modalities',
    all: '(?:input |data )?(?:modality|modalities)',
    part: '(?:modality|modalities|text|images?|vision|language)',
  },
  {
    of: 'robots and environments',
    all: '(?:robots?|embodiments?|environments?|scenes?)',
    part: '(?:robots?|embodiments?|environments?|simulations?|simulators?|scenes?)',
  },
];

const OWN =
  '(?:we|our|ours|it|this|these|the (?:proposed|resulting|method|approach|framework|model|system|algorithm|principles?|technique|idea|findings?|results?))';
const REACHES =
  '(?:appl(?:y|ies|icable|ied)|generali[sz]e[sd]?|generali[sz]able|transfers?|transferable|extends?|works?|compatible|adapts?|handles?|solves?|holds?|plugged|deployed|used|useful|effective|suitable|agnostic)';
const ALL = '(?:any|all|every|arbitrary)';
const claimOf = ({ all }: (typeof RANGES)[number]) =>
  new RegExp(
    `\\b${OWN}\\b[^.;]{0,100}\\b${REACHES}\\b[^.;,]{0,30}\\b(?:to|with|for|on|across|in|by|of) (?:virtually |almost |nearly )?${ALL} (?:(?:kinds?|types?|sorts?) of |possible |existing |other |new |unseen )*(?:[\\w-]+ ){0,1}?${all}\\b`,
    'i',
  );
const triedOf = ({ part }: (typeof RANGES)[number]) =>
  new RegExp(
    `\\b(?:we|our (?:\\w+ )?(?:experiments|evaluations?|study|work|analysis|results|findings|validation|method|approach)|(?:the|this|these|all) (?:current |present |empirical )?(?:experiments|evaluations?|study|work|analysis|paper|validation))\\b[^.;]{0,60}\\b(?:only|solely|exclusively|limited to|restricted to|confined to|focus(?:es|ed)? (?:primarily |mainly |mostly |specifically )?on|not (?:been |yet |be )*(?:tested|evaluated|tried|verified|validated|studied|examined|explored))\\b[^.;]{0,60}\\b${part}\\b`,
    'i',
  );
const widestOf = ({ all }: (typeof RANGES)[number]) =>
  new RegExp(
    `\\b${ALL} (?:(?:kinds?|types?|sorts?) of |possible |existing |other |new |unseen )*(?:[\\w-]+ ){0,1}?${all}\\b`,
    'i',
  );
const PHRASES = RANGES.map((range) => ({
  of: range.of,
  claims: claimOf(range),
  tries: triedOf(range),
  widest: widestOf(range),
}));
/** Wishes, plans, mathematics and what is so by construction. */
const NOT_CLAIM =
  /\b(?:could|may|might|should|would|potentially|possib(?:ly|le)|aim|goal|hope|believe|toward|future|promising|in principle|conjecture|theorem|lemma|proof|prove|assum\w+|not|cannot|without|prior|previous|existing (?:methods|work)|et al|for all n|distribution-free)\b|[∀∈]/i;
/** What a field or a task is about is no claim of the paper's own. */
const DEFINES =
  /\b(?:(?:the|a) (?:problem|task|challenge|setting|question|field|paradigm|area) of|refers? to|is (?:defined|known|concerned)|(?:tackl|address|consider|stud)(?:es|ies|y|ing|s|ed)? (?:the|a) (?:[\w-]+ ){0,2}(?:problems?|tasks?|challenges?|settings?)|seeks?|requires?|the ability to)\b/i;
/** A pronoun in a sentence that nobody of the paper's own opens may be anything. */
const SELF = /\b(?:we|our|ours|proposed|this (?:paper|work)|the (?:resulting|method|approach|framework|algorithm))\b/i;
const PRONOUN_FIRST = /^\W{0,3}(?:\w+ly, |moreover, |furthermore, |also, )?(?:it|this|these|our|we|the)\b/i;
const NOT_PART =
  /\b(?:not only|not limited to|not restricted to|prior|previous|existing|et al|unlike|while (?:prior|previous|existing)|only (?:requires?|needs?|uses?|adds?|introduces?|takes?|changes?|modif\w+|trains?|updates?)|baselines?)\b/i;

const CLAIMS_STAND = ['front', 'abstract', 'conclusion'] as const;
const elsewhere: ReadonlySet<string> = new Set([...NOT_OWN_WORK, 'abstract', 'front']);

const isOwn = (text: string): boolean => !DEFINES.test(text) && (SELF.test(text) || PRONOUN_FIRST.test(text));

/**
 * Claims of the opening that range over all of a kind, of which another sentence says that only a part was looked at.
 */
export const broadClaims = memoize((paper: Paper): readonly BroadClaim[] => {
  const opening = paper
    .statements({ role: CLAIMS_STAND, appendix: false })
    .filter(
      ({ text }) =>
        text.length < 500 && !NOT_CLAIM.test(text.replace(/\bwithout (?:any )?(?:retraining|training|tuning)\b/gi, '')),
    );
  return PHRASES.flatMap(({ of, claims, tries, widest }): BroadClaim[] => {
    const claim = matching(opening, claims).find(({ text }) => isOwn(text));
    if (claim === undefined) return [];
    const tried = matching(paper.statements(), tries).find(
      ({ text, section }) => text.length < 500 && !elsewhere.has(section.role) && !NOT_PART.test(text),
    );
    return tried === undefined ? [] : [{ of, claim, tried, words: widest.exec(claim.text)?.[0] ?? `all ${of}` }];
  });
});
