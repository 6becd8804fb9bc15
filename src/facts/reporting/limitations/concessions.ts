import { matching } from '../../text/search/corpus.ts';
import { rareMatch } from '../../text/search/rare-match.ts';

/**
 * What a sentence among results, methods or appendices concedes of the authors' own work without a word for it: a bug, a
 * case in which it does not help, a rival that wins, a price. One such sentence is no account of limits; several in one
 * place are, and a paper that has one cannot be told that it names none. "our method" also stands for the paper's own name.
 */

/** What the authors made or ran, not one variant of it. */
const WHAT =
  '\\b(?:our|this|the (?:proposed|present|resulting|final|current|original|released|trained)) (?:[\\w-]+ ){0,2}?(?:methods?|models?|systems?|approach|algorithms?|networks?|modules?|components?|classifiers?|detectors?|agents?|policy|policies|verifiers?|parsers?|encoders?|decoders?|estimators?|pipelines?|tools?)\\b(?!-)';
const LITTLE = '(?:(?:very|only|at most) )?(?:an? )?(?:marginal|negligible|little|limited|modest|hardly any|no)';

const CONCEDES: readonly RegExp[] = [
  // Defects of what was run or made.
  /\b(?:our|the|this|original|released) (?:[\w-]+ ){0,3}?(?:code|versions?|implementations?|scripts?|pipelines?|tools?|evaluations?)\b[^.;]{0,60}\b(?:has|have|had|contain(?:s|ed)?) (?:[\w-]+ ){0,4}?(?:bugs?|errors|flaws|defects|mistakes)\b|\ba bug in (?:our|the) (?:[\w-]+ )?(?:code|implementation|evaluation|pipeline|script)/i,
  /\b(?:possible|likely|percentage|fraction|some|few|number) (?:[\w-]+ ){0,4}?(?:problems|examples|labels|annotations|items|questions|samples|images|sentences|pairs|translations|answers) (?:may |might |could |still )?(?:contain|are|have) (?:[\w-]+ )?(?:errors|mistakes|noise|wrong|noisy|incorrect|mislabel+ed|ambiguous)\b/i,
  /\bour (?:[\w-]+ ){0,5}[\w-]+ (?:is|are|was|were) (?:(?:therefore|thus|hence|probably|likely|still) ){0,2}(?:an? )?(?:\w+ )?(?:(?:under|over)-?estimat(?:e|es|ed|ion)|lower bound)\b/i,
  /\b(?:our|the (?:[\w-]+ ){1,3}(?:for|of|behind) [\w-]+|this (?:[\w-]+ )?)[^.;,]{0,50} (?:is|are|was|were) (?:(?:still|admittedly|clearly|inherently|of course) ){0,2}(?:imperfect|far from perfect|not perfect|by no means (?:perfect|optimal|complete|exhaustive))\b/i,
  /\binherit(?:s|ed|ing)? (?:all )?(?:of )?(?:the |any |its |their )(?:same )?(?:[\w-]+ )?biases\b/i,
  new RegExp(
    `(?:${WHAT}|(?:^|\\. )(?:Verifiers|Annotators|Labell?ers|Detectors|Parsers|Judges|Solutions|Some solutions)) (?:can |may |will |do |does )?(?:occasionally|sometimes|still|often|at times) (?:makes?|ignores?|misses?|fails?|reach(?:es)? a wrong|hallucinates?|confuses?|predicts? (?:wrong|incorrect)|gets? (?:it|them) wrong)\\b`,
    'i',
  ),
  // Where it does not help.
  /\b(?:is|are|was|were|proved?|turn(?:s|ed) out) not (?:(?:very|particularly|always|necessarily) )?(?:beneficial|helpful|useful|competitive|worthwhile) (?:to|at|for|on|in|when|with|under|below|above)\b/i,
  new RegExp(
    `(?:${WHAT}) (?:(?!\\b(?:not|never|cannot|without|which|that)\\b)[\\w-]+ ){0,3}?(?:(?:only )?(?:shows?|gives?|brings?|yields?|offers?|provides?) ${LITTLE} (?:improvements?|gains?|benefits?|advantages?)|(?:do|does|did) not (?:help|improve|outperform|beat|work)|over-?fits|under-?fits|underperforms?|(?:perform(?:s|ed)?|is|are|was|were) (?:slightly |significantly |notably |much |considerably |somewhat )?(?:worse|inferior to|weaker|slower|less (?:accurate|effective|efficient|stable))|lags? behind|falls? short|collapses?|diverges|breaks? down)\\b`,
    'i',
  ),
  new RegExp(`(?:${WHAT}) (?:would|will|can|may) (?:\\w+ )?(?:collapse|diverge|degenerate|break down)\\b`, 'i'),
  new RegExp(
    `(?:${WHAT}) (?:demonstrated|showed|had|has|shows|yields?) (?:a )?(?:clearly |much )?(?:worse|poor(?:er)?|inferior) (?:results?|performance|accuracy)\\b`,
    'i',
  ),
  /\b[Ii]t (?:also )?[a-z]+(?:ed|es|s) [^.;]{3,160}, but (?:demonstrated|showed|had|has|shows|yields?) (?:a )?(?:clearly |much )?(?:worse|poor(?:er)?|inferior) (?:results?|performance|accuracy)\b/,
  /\b(?:our|the) (?:[\w-]+ )?(?:model|method|approach|architecture|algorithm) (?:is|are) (?:therefore |thus |hence )?(?:better|less|not well) suited (?:to|for) (?:[\w-]+ )?(?:larger|smaller|bigger|longer|shorter|simpler|small|large|short|long)\b/i,
  /\b(?:although|while|though) (?:our|this|the (?:present|proposed)) (?:[\w-]+ ){0,3}(?:(?:does|do|did) not (?:apply|cover|hold|extend|transfer|account)|(?:is|are) (?:not valid|limited|restricted)|cannot)\b/i,
  /\b(?:is|are|becomes?) (?:therefore |thus |hence )?(?:an? )?(?:poor|crude) (?:approximation|estimate|proxy|predictor|surrogate)s?\b/i,
  /(?:^|[.;,] |\bbut )(?:the|our|this) (?:[\w-]+ ){0,2}(?:assumptions?|approximations?|guarantees?|analysis)\b[^.;]{0,60} (?:(?:is|are) no longer (?:true|valid|satisfied|met|justified)|no longer holds?)\b/i,
  // What it costs.
  /\b(?:improvements?|gains?|our method|our [\w-]+|savings|speed-?ups?)\b[^.;]{0,60}\b(?:comes?|came) at (?:the|a|some) (?:additional |extra |slight |significant )?(?:cost|price|expense)\b|\b(?:this|our method) increases the (?:computational|training|inference|memory|computation) (?:cost|time|overhead|footprint) by\b/i,
  /\b(?:our|the|this) (?:[\w-]+ ){0,2}(?:layers?|modules?|mechanisms?|components?|routers?|encoders?|architecture|method|approach|model) (?:introduces?|incurs?|adds?|brings?|causes?) (?:an? |some )?(?:additional|extra|further|considerable|significant|non-?negligible|more) (?:[\w-]+ )?(?:overheads?|latency|costs?|delays?)\b/i,
  /\b(?:continues?|continued) to be (?:an? )?(?:very |quite |rather |particularly |especially )?(?:difficult|challenging|hard|problematic)\b/i,
  /\bwe only (?:report|produce|present|give|show|ran|run|evaluated?|tested?) (?:[\w-]+ )?(?:results|numbers|scores|it|them|this)\b[^.;]{0,40}\b(?:on|for|with|in) (?:the |a |an |one )?(?:single |small |limited )?(?:validation|development|dev|subset|English|one)\b/i,
  /\bby no means (?:reach|the (?:final|only|ultimate)|a (?:complete|final|general))\w*\b/i,
  /\b(?:these|our) (?:[\w-]+ )?(?:results|numbers|scores|improvements|settings|values|choices|hyper[- ]?parameters)\b[^.;]{0,60} (?:may|might|could) (?:therefore |thus |well |still )?be (?:sub-?optimal|biased|inflated|(?:overly |too )?optimistic|unreliable|too (?:low|high))\b/i,
];

/** Of others, of a variant, of what was tried first, or of what is supposed: told in the same clause. */
const NOT_OF_OURS =
  /\b(?:existing|prior|previous|conventional|traditional|classical|most|many|other|recent|standard|earlier|state-of-the-art|vanilla|naive) (?:[\w-]+ ){0,2}(?:methods?|approaches|models?|works?|systems?|techniques?|algorithms?|stud(?:y|ies)|benchmarks?|datasets?|metrics?|attempts?)\b|\bet al\b|\b(?:without|w\/o|ablat\w+|remov\w+|instead of|rather than)\b|\b(?:if|unless|suppose|assume)\b|\bour method-|\b(?:our|the|this) (?:[\w-]+ ){0,2}baselines?\b/i;
/** A rival that does worse, what is mended at once, and a question. */
const TAKEN_BACK =
  /\b(?:than|to|over) our method\b|\b(?:so|therefore|thus|hence),? we (?!note|conclude|see)|\bto (?:address|mitigate|overcome|alleviate|avoid|prevent|counter|remedy) (?:this|these|it|the)\b|\?\W*$/i;

/** Those of the sentences, in which the own names are put into words, that concede something of the own work. */
export function conceding<Item extends { readonly text: string }>(sentences: readonly Item[]): Item[] {
  const plain = sentences.map((sentence) => ({ sentence, text: sentence.text.replace(/["“”]/g, '') }));
  return matching(plain, CONCEDES).flatMap(({ sentence, text }) => (concedes(text) ? [sentence] : []));
}

function concedes(plain: string): boolean {
  if (plain.length > LONG || TAKEN_BACK.test(plain)) return false;
  return CONCEDES.some((pattern) => {
    const match = rareMatch(pattern, plain);
    return match !== null && !NOT_OF_OURS.test(clauseUpTo(plain, match.index + match[0].length));
  });
}
const LONG = 500;

function clauseUpTo(text: string, end: number): string {
  const before = text.slice(0, end);
  const starts = [...before.matchAll(/; |, (?:and|but|while|whereas) (?=[A-Z]|(?:the|our|we|it|this)\b)/g)];
  return before.slice(starts.at(-1)?.index ?? 0);
}
