import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { sparing } from '../../text/search/sparing.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { bestOfAll, MAY_BE_BEST } from './best-of-all.ts';

/** A sentence that calls the paper's own result the best. */
export interface BestClaim {
  readonly statement: Statement;
  /** The words that claim it: "achieves state-of-the-art". */
  readonly words: string;
}

const elsewhere: ReadonlySet<string> = new Set([...NOT_OWN_WORK, 'limitations']);

const SYSTEMS =
  '(?:methods?|models?|baselines?|approach(?:es)?|techniques?|systems?|LLMs?|works?|detectors?|algorithms?|networks?|architectures?|frameworks?|competitors?)';
const RECORD = '(?:state[- ]of[- ]the[- ]arts?|SOTA|SoTA)';
const BEST = `(?:(?:an? |the |new |overall |competitive with ){0,6}${RECORD}(?! (?:(?!(?:on|in|for|among|across|over|of|and|with|at|by|than|results?|performances?|accurac\\w+|scores?|quality)\\b)[\\w-]+ ){0,3}(?:${SYSTEMS}|discriminators?|generators?|classifiers?|parsers?|retrievers?|agents?|optimi[sz]ers?|solvers?|encoders?|backbones?|generative|open|closed|proprietary|language|vision))|(?:the )?(?:best (?:results?|performance|scores?|accurac(?:y|ies)|overall|reported|published|known|single-model)|highest (?:scores?|accurac(?:y|ies)|performance|(?:[\\w-]+ )?(?:quality|fidelity))|lowest (?:error|perplexity|FID)))`;
/** All the others there are: "the existing models", "all previously published methods", "the prior state of the art". */
const ALL_OTHERS = `(?:all (?:of )?|any |every )?(?:the )?(?:existing|previous|prior|current|published|previously (?:published|reported))(?: (?!${RECORD}\\b)[\\w-]+){0,2}? ${SYSTEMS}`;
const PAST_BEST = `(?:the |all )?(?:(?:previous|prior|current|existing|former|earlier|last|recent|published|best) ){0,2}${RECORD}`;
const AHEAD =
  '(?:outperform\\w*|surpass\\w*|exceed\\w*|beats?|superior to|better than|improv\\w+ (?:on|upon|over)|outdo(?:es|ing)?)';
const CLAIM = sparing(
  new RegExp(
    [
      `\\b(?:achiev\\w+|establish\\w*|set(?:s|ting)?|attain\\w*|reach(?:es|ed|ing)?|obtain\\w*|deliver\\w*|yield\\w*|advanc\\w+|push\\w*|obtains?|demonstrat\\w+|exhibit\\w*|provid\\w+|show\\w*|report\\w*|outperform\\w*|surpass\\w*|exceed\\w*|beats?|improv\\w+ (?:on|upon|over)|lead(?:s|ing)? to|result\\w* in|mak(?:es|ing) (?:it|them|this|our \\w+)|is|are|with)\\b[^.;]{0,50}?\\b${BEST}\\b`,
      `\\b${AHEAD}\\b[^.;]{0,50}\\b(?:all|every|any|previous|prior|existing|current|published|other|the|recent|strong)?[^.;]{0,20}\\b(?:${RECORD}|previously (?:reported|published)|best (?:previous|published|reported|existing))\\b`,
      `\\b${AHEAD} ${ALL_OTHERS}\\b`,
      // "outperformed all other models on three sets", "consistently outperforms other methods"
      `\\b(?:${AHEAD} all (?:of )?(?:the )?other|(?:consistently|always|uniformly) ${AHEAD} (?:the )?other) (?:[\\w-]+ )?${SYSTEMS}\\b`,
      // "a gain of 3 points over the prior state of the art"
      `\\b(?:increases?|improvements?|gains?|boosts?|advances?|leads?|margins?|points?)\\b[^.;]{0,50}\\bover ${PAST_BEST}\\b`,
      // "a 12% reduction from the best published result", "a gain over the previous best reported score"
      `\\b(?:increases?|improvements?|gains?|boosts?|reductions?|better|higher|lower|points?)\\b(?:[^.;]|\\.(?=\\d)){0,50}\\b(?:over|above|below|from|on|than|upon|relative to|compared (?:to|with)) (?:the |any )?(?:(?:previous|prior|current|existing|previously) )?best (?:(?:previous(?:ly)?|known|single) )?(?:(?:results?|scores?|numbers?|models?|systems?) (?:(?:so far|ever|that (?:was|is|were)|yet|previously) )?)?(?:published|reported|known)\\b`,
      '\\b(?:sets?|setting|establish(?:es|ed|ing)?|achiev(?:es|ed|ing)?|reach(?:es|ed|ing)?) (?:a |the )?new (?:[\\w-]+ )?records?\\b',
      // "raised the previous SOTA by 3 points"
      `\\b(?:improv(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|advanc(?:e[sd]?|ing)|lift(?:s|ed|ing)?|push(?:es|ed|ing)?|beat(?:s|en|ing)?) (?:the |all )?(?:previous|prior|current|existing|former|earlier|last) (?:best|${RECORD})\\b`,
    ].join('|'),
    'gi',
  ),
);
const OWN = /\b(?:we|our|ours|this (?:paper|work|approach|method|model)|the proposed|it|ensembles?)\b/i;
const NOT_CLAIMED =
  /\b(?:not|never|without|fail\w*|aim\w*|goal|hope\w*|may|might|could|should|would|can|will|if|whether|towards?|future|compar\w+ (?:[\w-]+ ){0,4}?(?:to|with|against) (?:[\w-]+ ){0,3}?state|close to|near|comparabl[ey]|competitive\d{0,2}|on par|as (?:well|good|fast|strong)(?: as)?,? or|similar(?:ly)?,? or|approach(?:es|ing) (?:(?:the|that of|those of|its|their) )?(?:state|SOTA|performance|accuracy|level|human|quality|results|best|upper|oracle|full)\w*|rival\w*|match\w*|similar to|below|behind|worse|gap|second (?:only )?to)\b/i;
const OTHERS =
  /\bet al\b|\bthe authors?\b[^.;]{0,30}\b(?:claim|report|state|show|say)|\[\d{1,3}\] (?:achiev|establish|reach|show|report|propos)|\b(?:prior|previous|recent|existing|these|many|such|current) (?:works?|methods?|models?|approaches|studies|LLMs)\b[^.;]{0,30}\b(?:achiev|have|reach|show|obtain)/i;

/** "co-evolve with the evolving state of the art": what there is at a time. */
const OF_THE_TIME = new RegExp(
  `\\b(?:evolving|advancing|progressing|moving|changing|ever-\\w+) ${RECORD}\\b|\\b(?:evolv\\w+|keep(?:s|ing)? (?:up|pace)|kept pace|in line|consistent|align\\w*|grow\\w*) with (?:the )?(?:[\\w-]+ )?${RECORD}\\b`,
  'i',
);

/** What is chosen by its score, what a table marks, and a setting that works best claim nothing about others. */
const NOT_OF_OTHERS: readonly RegExp[] = [
  // "the checkpoint with the best accuracy"
  /\b(?:checkpoints?|epochs?|(?:hyper-?)?parameters?|values?|settings?|configurations?|points?|candidates?|combinations?) (?:with|that (?:has|had|gave|(?:achiev|yield|demonstrat|show|exhibit|obtain|provid|perform|reach|giv)\w*)|achieving|yielding) the (?:best|highest|lowest)\b/i,
  // "our model with the highest quality has a rate of 2" tells which of its own
  /\b(?:our|the) (?:[\w-]+ ){0,2}(?:models?|runs?|variants?) with the (?:best|highest|lowest)\b/i,
  // "we select the model with the best score"
  /\b(?:select|cho[os]se?|pick|sav|kee?p|kept)\w*\s(?:as \w+ )?(?:the|an?|our|each|those) (?:[\w-]+ ){0,4}(?:with|that|whose|having|achieving|yielding)\b[^.;]{0,40}\bthe (?:best|highest|lowest)\b/i,
  // "σ = 0.4 yielded the best performance"
  /[σλαβγτδεηκνμρθ]\s?=\s?[\d. ]{1,8}(?:yield|achiev|gives?|gave|obtain|reach|provid|is|was)/i,
  // "The best results are in bold", "the best of each measure is marked"
  /\bbest\b[^.;]{0,60} (?:are|is) (?:also )?(?:in bold|set in|marked|shown in|highlighted|bold\w*|underlined|colou?red)\b/i,
  /\bresults? (?:are|is) (?:also )?(?:in|marked|shown|highlighted|bold\w*|underlined|colou?red)\b/i,
  // "to attain SOTA performance, one needs to compose several techniques"
  /\bto (?:attain|achieve|reach) (?:the )?(?:SOTA|state)[^,.;]{0,40}, (?:one|you)\b/i,
];

/** "[7], which exhibit the best …": the work cited does. */
const CITED_DOES =
  /(?:\[[\d, ]{1,12}\]|\([^()]{2,40}\d{4}[a-z]?\)),? (?:which|that) (?:\w+ )?(?:achiev|exhibit|reach|show|report|obtain|attain|establish|is\b|are\b|set)/i;

/** Claims that the paper's own work is the best there is. */
export const bestClaims = memoize((paper: Paper): readonly BestClaim[] => {
  const own = ownNamePattern(paper);
  return matching(paper.statements(), [CLAIM, ...MAY_BE_BEST]).flatMap((statement) => {
    if (statement.text.length > 600 || OF_THE_TIME.test(statement.text)) return [];
    const words = byVerb(statement, own) ?? byRank(statement, own);
    return words === null ? [] : [{ statement, words }];
  });
});

/** The words of a plain verb: "achieves state-of-the-art". */
function byVerb({ text, section, within }: Statement, own: RegExp | null): string | null {
  if (
    elsewhere.has(section.role) ||
    OTHERS.test(text) ||
    NOT_OF_OTHERS.some((pattern) => pattern.test(text)) ||
    CITED_DOES.test(text) ||
    (!OWN.test(text) && own?.test(text) !== true && within.type !== 'caption')
  )
    return null;
  return [...text.matchAll(CLAIM)].find((one) => !NOT_CLAIMED.test(clauseOf(text, one)))?.[0] ?? null;
}

/** The words that rank it among all there are; of a section on others' work only the clause that speaks of "ours". */
function byRank({ text, section: { role } }: Statement, own: RegExp | null): string | null {
  if (ASIDE.has(role) || NOT_OF_OTHERS.some((pattern) => pattern.test(text))) return null;
  const ofOthers = elsewhere.has(role);
  for (const clause of ofOthers ? text.split(';') : [text]) {
    const found = bestOfAll(clause, own?.test(clause) === true, ofOthers);
    if (found !== null && !NOT_CLAIMED.test(clause.slice(0, found.index).replace(SAYING, ' ').slice(-60)))
      return found[0];
  }
  return null;
}
const ASIDE: ReadonlySet<string> = new Set(['references', 'checklist', 'acknowledgements', 'limitations']);

/** "We can say that": what follows is said. */
const SAYING =
  /\b(?:(?:we|one) (?:can|could|may|will)|it can be)(?: (?:now|also|thus|therefore|clearly|safely))? (?:say|said|see|seen|claim(?:ed)?|conclude[d]?|observe[d]?|note[d]?|state[d]?|assert|confirm(?:ed)?)\b/gi;
/** ", leading to": a "can" before it is that of another clause. */
const LATER = /(?:^|(?<=, ))(?:leading|resulting|setting|making|establishing|achieving|reaching|yielding)\b/i;

/** The words in which a hedge is one of this claim. */
function clauseOf(text: string, { index, 0: words }: RegExpExecArray): string {
  if (/,\s$/.test(text.slice(0, index)) && /^\w+ing\b/.test(words)) return words;
  const later = LATER.exec(words);
  if (later !== null) return words.slice(later.index);
  return text.slice(0, index).replace(SAYING, ' ').slice(-60) + words;
}
