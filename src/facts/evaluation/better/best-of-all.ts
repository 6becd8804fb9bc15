import { CITATION } from '../../text/citations.ts';

const SYSTEMS =
  '(?:methods?|models?|baselines?|approach(?:es)?|techniques?|systems?|LLMs?|works?|detectors?|algorithms?|networks?|architectures?|frameworks?|competitors?|agents?|solvers?|planners?|polic(?:y|ies)|parsers?|trackers?|classifiers?|encoders?|recogni[sz]ers?|simulators?|learners?|ensembles?|entr(?:y|ies)|submissions?|results?|numbers?|scores?|figures?|attempts?|efforts|studies|papers?|heuristics?|programs?|players?|engines?|force fields?)';
/** Several of them: "the published baseline" is one. */
const MANY = SYSTEMS.replaceAll('(?:y|ies)', 'ies').replaceAll('(?:es)?', 'es').replaceAll('s?', 's');
const EARLIER =
  '(?:earlier|previous(?:ly)?|prior|existing|published|previously (?:published|reported)|known|reported|competing|past)';
/** All that there are: "ever reported", "to date", "known so far", "in the literature". */
const OF_ALL =
  '(?:ever(?: (?:reported|published|seen|achieved|obtained|recorded|measured))?|to date|so far|thus far|yet|(?:previously |currently )?(?:known|published|reported)(?: (?:so far|to date|yet|results?|numbers?|figures?|scores?))?(?= (?:on|in|for|at|by)\\b|[.,;:)]|$)|in the literature|of all (?:published|known|existing|previous|reported)|on the (?:public |official )?leader-?board|we (?:are aware|know) of)(?!\\w)';
const TOP =
  '(?:best|highest|lowest|strongest|smallest|fastest|most accurate|most (?:sample|data|compute)-efficient|finest|shortest)';
/** "at a fraction of the cost of the best models known", "among the best reported": of others, or one of several. */
const OF_OTHERS =
  '(?<!\\b(?:of|than|behind|below|with|against|from|for|near|on|in|at|by|among|amongst|match\\w{0,3}|to) )';
/** "We use the best known hyper-parameters in the literature": others found them. */
const TAKEN_OVER =
  '(?<!\\b(?:us(?:e[sd]?|ing)|tak(?:es?|en|ing)|took|adopt\\w*|start(?:s|ed|ing)? (?:from|with)|follow(?:s|ed|ing)?) )';
const HELD =
  '(?:obtain|achiev|reach|yield|attain|set|giv|post|report|deliver|show|demonstrat|produc|lead(?:s|ing)? to)\\w*';

/** A rank among all: what it is a best of is said. */
const RANKS = [
  // "the lowest ever reported", "the best sMAPE on M4 to date", "the best self-supervised ResNet-50 known"
  `${OF_OTHERS}${TAKEN_OVER}\\b(?:the|a new) ${TOP}(?: (?!(?:of|among|data-?sets?|corpus|corpora|collections?|benchmarks?)\\b)[\\w@./-]+){0,5}? (?:(?:that (?:has been|was|is|were)|which (?:has been|was)) )?${OF_ALL}`,
  // "advances the best known perplexity", "improves on the best solutions known"
  `\\b(?:advanc\\w+|improv\\w+(?: on| upon| over)?|beat(?:s|ing)?|better(?:s|ed)|lower(?:s|ed|ing)?|rais(?:es|ed|ing)|push(?:es|ed|ing)?|surpass\\w*|exceed\\w*|outperform\\w*|overtak\\w+|outdo\\w*|updat\\w+) (?:on |upon |over )?(?:the |all |any |every )?(?:(?:previous(?:ly)?|current(?:ly)?) )?best[- ](?:known|published|reported|[\\w-]+ (?:known|published|reported))\\b`,
  '\\b(?:better|higher|lower|stronger|faster|smaller|ahead) (?:than|of) the best (?:previously )?(?:published|known|reported)\\b',
  // "record scores on", "breaks the standing record", "a new best"
  `\\b${HELD} (?:an? |the |two |three |four |several |all-time )*(?:new )?record(?:-breaking|-setting)? (?:scores?|results?|accurac\\w+|performances?|numbers?|values?|levels?|rates?|errors?)\\b`,
  '\\b(?:br(?:ea|o)k(?:e|es|en|ing)?|beat(?:s|ing)?|hold(?:s|ing)?|improv\\w+(?: on)?|lower\\w*|rais\\w+) (?:the |all |both )?(?:(?:previous|old|existing|standing|all-time|world|long-standing|current|former|public) ){1,3}records?\\b|\\bhold(?:s|ing)? the record\\b',
  `\\b${HELD} (?:an? |the )?new (?:all-time )?(?:best|high|low)s?\\b(?! (?:level|dimension|resolution|frequenc|rank|confidence))`,
  // "unmatched by any system", "unrivalled accuracy"
  '\\b(?:unmatched|unrivall?ed|unsurpassed|unequall?ed|second to none)(?: (?:accuracy|performance|quality|results?|scores?|by|in|among)\\b|[.,;])',
  // "achieves leading performance"
  `\\b${HELD} (?:the )?(?:leading|world-leading|best-in-class|top-of-the-line) (?:results?|performances?|accurac\\w+|scores?)\\b`,
  // "ranked first in the challenge", "won by a margin", "took first place"
  '\\b(?:rank(?:s|ed|ing)?|plac(?:e[sd]|ing)|c[oa]me|finish(?:es|ed|ing)?) (?:the )?(?:first|1st|#1|No\\. ?1|number one)(?= (?:on|in|among|at|out)\\b|[.,;(])',
  '\\b(?:w[io]n\\w*|secur\\w+|took|tak(?:es?|ing)|achiev\\w+|obtain\\w*|earn\\w*|got|reach\\w*|claim\\w*|with) (?:the )?(?:first|1st) (?:place|rank|prize)s?\\b|\\bw(?:o|i)n(?:s|ning)? (?:the |by |all |both )(?:(?!award)[^.;]){0,60}?\\b(?:challenges?|competitions?|contests?|shared task|tracks?|margin|runner-up)\\b',
  // "sits on top of the leaderboard", "tops the public leaderboard"
  '(?<!\\b(?:that|which|who) )\\b(?:tops?|topped|topping|leads?|led|heads?|headed|(?:at|on|to) (?:the )?top of|(?:first|1st|number one) (?:on|in)|(?:top|first) (?:spot|position|entry|place) (?:on|of|in)) (?:the |both |all )(?:[\\w-]+ ){0,4}?leader-?boards?\\b',
].map((source) => new RegExp(source, 'i'));

/** Nobody else does: "no published system reaches", "nothing in the literature comes close". */
const NOBODY = new RegExp(
  `\\b(?:no|none of the|nor (?:does|did|has) any|not one of the) (?:other |(?:[\\w-]+ )?${EARLIER} )(?:[\\w-]+ ){0,2}?${SYSTEMS}\\b[^.;]{0,60}\\b(?:reach|achiev|attain|obtain|match|approach|com|surpass|exceed|beat|outperform|equal|rival|perform|get|do|d[oi]es)\\w*\\b(?=[^.;]*(?:\\b(?:higher|lower|better|more|less|above|below|beyond|close|near|ours?|this (?:level|quality|accuracy|performance|score|result)|it|accura\\w+|scores?|BLEU|performance|results?)\\b|\\d))|\\bno (?:other )?${SYSTEMS} (?:has|have|had|achieves?|reach(?:es)?|gets?|is|are|does)\\b[^.;]{0,80}\\bthan (?:ours?|our \\w+|this|it)\\b|\\b(?:nothing|nobody|no one|no (?:other )?${SYSTEMS}|none) (?:[\\w-]+ )?(?:in the literature|published|known|else|to date|so far|before)\\b[^.;]{0,40}\\b(?:reach|achiev|attain|match|come|came|close|better|beat|higher|lower)\\w*\\b|\\b(?:unlike|more than|better than|ahead of|above) (?:that of )?any(?:thing)? (?:[\\w-]+ ){0,2}?(?:published|reported|known|to date|so far)\\b`,
  'i',
);

/** "surpasses all earlier agents", "overtakes each of them"; "the published KITE results" are those of one. */
const AHEAD =
  '(?:[Oo]utperform\\w*|[Ss]urpass\\w*|[Ee]xceed\\w*|[Bb]eat(?:s|ing)?|overtak\\w+|outdo(?:es|ing)?|outrank\\w*|eclips\\w+|superior to|(?:better|stronger|higher|lower|smaller|faster|more [a-z-]+) than|ahead of|above|[Ii]mprov\\w+ (?:on|upon|over))';
const OTHERS = `(?:(?:[a-z-]+ )?${EARLIER})(?:(?:,| and| or)? [a-z-]+){0,3}?`;
const AHEAD_OF_ALL = new RegExp(
  `\\b${AHEAD} (?:that of |those of )?(?:(?:all|any|every|each)(?: of (?:the|these))?(?: the)? ${OTHERS} ${SYSTEMS}|the ${OTHERS} ${MANY})\\b|\\b(?:surpass\\w*|outperform\\w*|beat(?:s|ing)?|overtak\\w+) (?:each|every one|all) of them\\b`,
);

/** "State-of-the-art word error rate: 1.4/2.6", "SOTA on Cityscapes, at 84.5". */
const TERSE =
  /^\W{0,4}(?:new )?(?:state[- ]of[- ]the[- ]art|SOTA) (?:results?|numbers|scores?|performance|accurac\w+) (?:on|in|for|at|across)\b(?!.*\b(?:is|are|was|were|have|has|had|can|may|requires?|needs?|comes?|depends?|rel(?:y|ies)|uses?)\b)|^\W{0,4}(?:new )?(?:state[- ]of[- ]the[- ]art|SOTA)(?: [\w@./-]+){0,5}?(?::| of| \() ?\d|\b(?:suffic\w*|enough|gives?|good|needed) (?:to |for )?(?:reach |get |obtain )?(?:a )?(?:new )?(?:SOTA|state[- ]of[- ]the[- ]art)(?= (?:on|in|at|for|results?|performance|accuracy)\b|[,.;]|$)/i;

/** "Among open-weight models of comparable size, ours is the strongest." */
const OF_ITS_CLASS =
  /\b(?:among|of all|of|within) (?:all |the |all the )?(?:(?:other|existing|published|current|available|comparable) )?(?:open\b[\w-]*|fully open|published|existing|current|known|comparable|similar-sized|public(?:ly available)?|single|non-\w+|\w+-(?:based|free|only|weight|source|size\w*)|methods|models|systems)\b[^.;]{0,60}, (?:it|ours?|this|the proposed|we)\b[^.;,]{0,40}\b(?:is|are|has|have|ranks?|achiev\w+|reach\w*|obtain\w*|perform\w*) (?:by far )?(?:the )?(?:best|strongest|first|most accurate|highest|lowest|fastest|top)\b|\b(?:is|are|remains?|makes? it|making it) (?:by far |currently |now )?the (?:best|strongest|most accurate|top|leading)\b[^.;,]{0,40}? (?:(?:among|of) (?:all |the |all the )?(?:published|existing|open\b[\w-]*|other|current|known|those|public\w*|single)\b|of its (?:size|class|kind)\b|in its class\b|at this (?:size|scale)\b)/i;

const OWN =
  /\b(?:we|our|ours|us|this (?:paper|work|approach|method|model|score|result|number|entry)|(?:this is|these are) (?:the|a new)|these (?:results|scores|numbers)|the proposed|it|its|(?:which|this) (?:is|advances|improves|beats|sets|gives|lowers|raises|makes|yields)|[Tt]he (?:resulting |final |full |trained |single |large[r]? )?(?:agent|solver|model|network|system|policy|planner|ensemble|method|approach|algorithm|parser|tracker|detector|recogni[sz]er|submission))\b/i;
/** "We keep the best model seen so far." */
const OF_A_RUN =
  /\b(?:kee?p|kept|sav(?:e|ed|es|ing)|stor(?:e|es|ed|ing)|select\w*|pick\w*|initiali[sz]\w*|updat\w*|return(?:s|ed)?|iterations?|epochs?|checkpoint\w*|incumbent|candidates?|arms?|during training|in training)\b[^;]{0,120}\b(?:so far|seen|yet|found|known)\b|\b(?:so far|seen|yet|found)\b[^;]{0,60}\b(?:(?:is|are|was) (?:kept|saved|stored|returned)|in training|during training|iterations?|epochs?|incumbent)\b/i;
const OURS = /\b(?:ours|our|we|us|this (?:work|paper))\b/i;

/** One of these is in every sentence that claims so. */
export const MAY_BE_BEST: readonly RegExp[] = [...RANKS, NOBODY, AHEAD_OF_ALL, TERSE, OF_ITS_CLASS];

/** Words by which the paper's own work is a best of all, where a claim is not made by a plain verb. */
export function bestOfAll(text: string, isOwnName: boolean, isHeldByOthers: boolean): RegExpExecArray | null {
  const cited = CITATION.test(text);
  // The best of a run so far is kept.
  if (OF_A_RUN.test(text)) return null;
  // Where others are spoken of, only "ours" is one's own.
  const owned = isHeldByOthers || cited ? OURS.test(text) : isOwnName || OWN.test(text);
  const found = first(text, owned ? MAY_BE_BEST : []);
  if (found !== null) return found;
  // "In terms of Dice, nothing in the literature comes close.": who else should be meant?
  return cited || isHeldByOthers ? null : first(text, [NOBODY, TERSE]);
}

function first(text: string, patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}
