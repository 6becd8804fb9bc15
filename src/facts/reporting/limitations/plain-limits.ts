/**
 * What authors say in plain words of where their own work ends, wherever it stands: what they have no results for, do not
 * understand or leave open, where it does not pay, and who does better. Two such sentences anywhere are an account of limits.
 * "our method" also stands for the paper's own name, and "do not" for "don't".
 */

const IT =
  '(?:it|they|this|these (?:results|bounds|findings|experiments)|(?:our|the present|this) (?:[\\w-]+ ){0,2}(?:analysis|hypothes[ie]s|results?|theory|bounds?|findings|work|paper|study|account|experiments?|explanation|argument)|our method)';
const GAIN = '(?:benefits?|gains?|improvements?|advantages?)';
const OURS = "(?:our method|ours|our (?:[\\w-]+ )?(?:method|model|approach|system|algorithm|network|agent)s?)(?![-'’])";

/** Whether a sentence says so of the authors' own; `foreign` is what tells in its words up to there that it does not. */
export const saysPlainly = (text: string, foreign: RegExp): boolean =>
  PLAIN.some((pattern) => {
    const match = pattern.exec(text);
    if (match === null) return false;
    const words = text.slice(0, match.index + match[0].length).replace(AGAINST, ' ');
    return !foreign.test(words) && !BY_OTHERS.test(words);
  });
/** "According to this study [3], …". */
const BY_OTHERS = /\baccording to\b|\bet al\b|\b(?:this|that|their|these|those) (?:stud(?:y|ies)|works?) \[/i;
/** What one's own has to beat. */
const AGAINST = /\b(?:outperforms?|beats?|improves? (?:up)?on|over|than) (?:the |all |our )?(?:[\w-]+ )?baselines?\b/gi;

/** Said with no word for whose it is; what stands before decides. */
export const PLAIN_OF_IT: readonly RegExp[] = [
  // "It does not explain why …", "but they do not attempt to explain …"
  new RegExp(
    `\\b${IT} (?:do|does|did) not (?:yet |fully |by (?:it|them)sel(?:f|ves) |in itself )?(?:attempt to |try to |aim to )?(?:explain (?:why|how|what|when|the)|account for|answer (?:why|how|whether|what))\\b`,
    'i',
  ),
  // "its good behaviour still remains an empirical observation"
  /\b(?:still )?remains? (?:as )?(?:an? )?(?:purely |merely |only )?(?:an )?(?:empirical observation|conjecture|speculation)s?\b/i,
  // "the added capacity is not enough and it still lags behind"
  /\b(?:it|our method[\w-]*) still lags? behind\b(?! our\b)/i,
];

/** Whose it is stands in the sentence. */
export const PLAIN: readonly RegExp[] = [
  // "While it needs no labels, we still rely on a fixed grid"
  /\bwe still (?:employ|rely|depend|need|require|have to|must)\b/i,
  // "Only three corpora were studied, which makes it hard to draw conclusions"
  /\bonly (?:an? (?:few|single|small number of)|one|two|three|four|five|\d{1,2}) (?:[\w-]+ ){1,4}(?:was|were) (?:considered|included|studied|examined|evaluated|used|tested|available|covered)\b/i,
  /\b(?:difficult|hard|impossible|too early) to (?:draw|reach|make) (?:\w+ ){0,2}(?:conclusions?|claims?|statements?)\b/i,
  // "For speech we do not have results yet", "we have no results on long texts", "we do not understand why"
  /\b(?:we|authors) (?:(?:do|did) not (?:yet |currently )?have (?:any |enough )?|(?:currently |still )?have no (?:\w+ )?)(?:results|numbers|measurements|explanation|proof|theory|answer)\b/i,
  /\bwe (?:still |currently )?(?:do|did) not (?:yet |currently |fully |completely |really )*(?:have (?:an? |any )?(?:\w+ ){0,2}?(?:understanding|explanation|theory|account|answer)|understand (?:why|how|when|what|the)|know (?:why|whether|how (?:well|much|far|often)))\b/i,
  // "these scores should be read with care", "the results should be interpreted only as a match with the reference"
  /\b(?:results?|scores?|numbers|findings|gains?|figures|rankings?|estimates?|comparisons?) (?:(?:here|below|above|in this \w+) )?(?:should|must|need to|have to) (?:therefore |thus |also |only )?be (?:interpreted|read|taken|treated|understood|viewed) (?:only|with (?:care|caution)|cautiously|carefully|as (?:an? )?(?:upper|lower) bounds?)\b/i,
  // "BLEU does not show that an answer is safe"
  /\b(?:BLEU|ROUGE\S*|BERTScore|METEOR|F1|perplexity|accuracy|(?:these|this|our|such|automatic|the) (?:metrics?|scores?|measures?|evaluations?|benchmarks?)) (?:do|does|did) not (?:show|tell|establish|prove|demonstrate|imply|guarantee|reveal|say) (?:that|whether|how|if|why)\b/i,
  // "we currently only label objects", "so far we have only tested on English"
  /\bwe (?:currently|so far|at present|for now|as yet) (?:only|solely|exclusively) \w+|\b(?:currently|so far|at present|for now|to date|until now|as yet),? we (?:have |can )?(?:only|solely) \w+|\bwe (?:have )?only (?:\w+ )?\w+(?:ed|t) [^.;]{2,60} (?:so far|as yet|at present|for now)\b/i,
  // "our approach does not directly extend to rare calls", "our agent is unable to go beyond the reeds"
  new RegExp(
    `\\b${OURS} (?:(?:does|do|did|will) not |cannot )(?:directly |readily |easily |currently |yet |always |naturally )?(?:extend|generali[sz]e|apply|scale|transfer|carry over) (?:to|beyond)\\b|\\b${OURS} (?:is|are|was|were|remains?) (?:still )?unable to\\b`,
    'i',
  ),
  // "the current way of training helps near the data but does not yet carry over to longer songs"
  new RegExp(
    `\\b(?:${OURS}|(?:our|the) (?:current|present|resulting|proposed) (?:[\\w-]+ ){0,2}(?:paradigm|recipe|set-?up|approach|method|model|agent|system|pipeline|framework|version|implementation|procedure|scheme|training))\\b(?:[^.;,]|\\.\\d){0,80}? (?:does|do|did) not yet (?:\\w+ )?(?:generali[sz]e|extend|scale|transfer|carry over|handle|support|cover|work|reach|solve|learn|account)\\b`,
    'i',
  ),
  // "a question left open by the present work"
  /\bleft (?:open|unanswered|unsolved|unresolved|unaddressed|unexplored) (?:by|in) (?:the (?:present|current)|this|our) (?:work|paper|study|analysis|article)\b|\b(?:this|our|the present) (?:work|paper|study|analysis) leaves (?:\w+ ){0,3}(?:open|unanswered|unresolved|unsolved)\b/i,
  // "the nets have a common failure mode of grey pictures"
  /\b(?:has|have|had|exhibits?|shows?|suffers? from) (?:an? |the |one |two |some )?(?:common|typical|frequent|known|recurring|characteristic|clear|notable) failure (?:modes?|cases?|patterns?)\b/i,
  // "although it does something, it is far from the best method"
  /\b(?:although|while|though|but|however|yet)\b[^.;]{0,120}\b(?:it|they|this|our (?:[\w-]+ ){0,2}[\w-]+) (?:is|are|remains?) (?:still )?(?:(?:very |quite )?far from|well below|nowhere near) (?:the )?(?:best|state[- ]of[- ]the[- ]art|perfect|optimal|human|solved|solving|reliable|practical)\b/i,
  // "there seems to be no benefit of it on this architecture"
  new RegExp(
    `\\bthere (?:seems? to be|is|was|appears? to be) (?:no|little|hardly any) (?:\\w+ )?${GAIN} (?:from|of|in|to) [^.;]{2,60} (?:on|for|with) (?:this|these) (?:particular |specific )?(?:architectures?|data-? ?sets?|tasks?|benchmarks?|models?|settings?|domains?|networks?|languages?)\\b`,
    'i',
  ),
  // "a deep enough model is necessary for it to outperform the baseline", "it only pays off above 100 layers"
  /\b(?:is|are|was|were) (?:necessary|needed|required) (?:for|before) (?:our method|it|them|[a-z][\w -]{2,40}?) (?:to )?(?:(?:significantly|clearly|consistently|really) )?(?:outperforms?|beats?|works?|helps?|pays? off|improves?|be (?:beneficial|effective|useful|competitive))\b/i,
  // "we highlight the limitations of these models"
  /\bwe (?:also )?(?:expose|highlight|reveal|uncover|discuss|point out)(?:e?d)? (?:the |some |several |key )?(?:[\w-]+ and )?(?:limitations?|shortcomings|weaknesses) of (?:these|such|this|our|the proposed) (?:\w+ )?(?:models?|method|approach|system|technique|framework)s?\b/i,
  new RegExp(
    `\\b${OURS} (?:only|merely) (?:helps?|works?|pays? off|improves?|outperforms?|shines?|is (?:beneficial|effective|useful)) (?:[^.;]{0,40} )?(?:when|if|for|with|on|in|above|below|at)\\b`,
    'i',
  ),
];

/** "Momentum reached a better solution than our method in the end", "this could be why it outperforms ours". */
const RIVAL_WINS = new RegExp(
  `\\b(?:outperforms?|outperformed|beats?|surpass(?:es|ed)|(?:do|does|did|performs?|performed|is|are|was|were|fares?) (?:(?:slightly|still|somewhat|clearly|much|marginally|even) )?(?:better|superior|stronger) (?:than|to)|(?:reach|converg|arriv|achiev|attain|obtain)\\w* (?:to |at )?(?:an? )?(?:(?:slightly|somewhat|clearly|much) )?(?:better|higher|lower) (?:[\\w-]+ ){0,3}than) ${OURS}(?= |[.,;)]|$)`,
  'i',
);
/** Nobody does, or only a version of the same, or one that was given more. */
const NOT_BY_ANOTHER =
  /\b(?:not|no|none|never|neither|nor|hardly|few|only|cannot|ours?|we|if|whether|variants?|ablat\w+|without|w\/o|version|oracle|upper bound|expected|claims?)\b/i;

/** "by only one point" praises. */
const SLIGHTLY =
  /^[^.;]{0,20}\bby (?:only|just|merely|(?:a|an) (?:slight|small|narrow|tiny|negligible|insignificant))\b/i;
/** In characters: the subject of the clause. */
const WHO = 60;

/** Whether a sentence says that another one's method does better than the authors' own. */
export function rivalWins(text: string): boolean {
  const match = RIVAL_WINS.exec(text);
  if (match === null || SLIGHTLY.test(text.slice(match.index + match[0].length))) return false;
  return !NOT_BY_ANOTHER.test(
    text
      .slice(Math.max(0, match.index - WHO), match.index)
      .split(/[;:,]/)
      .at(-1)!,
  );
}
