import { besideInParagraph } from '../text/neighbour-sentences.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Role } from '../../paper/sections/roles.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { rareMatch } from '../text/search/rare-match.ts';
import { CITATION, measures, POINTER } from '../text/citations.ts';
import { systemNamesIn } from '../names/system-names.ts';

/** A sentence that sets systems against each other. */
export interface Comparison {
  statement: Statement;
  /** The claim from its verb on: "none of them is competitive with Osprey-62B". */
  clause: string;
  /** The systems that it names. */
  names: string[];
  /** `none`: no other system comes up to X; `versus`: X is better or worse than Y; `others`: existing work is worse;
   *  `practice`: X is better "in practice"; `trial`: what early experiments said; `slow`: X is slow, dear or unstable;
   *  `fast`: a technique speeds something up or saves something. */
  form: 'none' | 'versus' | 'others' | 'practice' | 'trial' | 'slow' | 'fast';
}

const SYSTEMS = String.raw`(?:models?|methods?|approach(?:es)?|systems?|LLMs?|networks?|algorithms?|techniques?|architectures?|frameworks?|alternatives?|solutions?|optimi[sz]ers?)`;
const RIVALS = String.raw`(?:existing|previous|prior|other|current|open|open-source|public(?:ly available)?|conventional|traditional|competing|alternative)`;
const KEEPS_UP = String.raw`(?:(?:is|are|was|were|be) (?:\w+ ){0,1}(?:competitive|comparable|on par)|match(?:es|ed)?|compares?|competes?|com(?:e|es) close|reach(?:es)?|rivals?|performs? as well|(?:is|are|was|offers?|remains?) (?:an? )?(?:\w+ )?(?:alternative|match|rival|competitor|substitute)s?)`;

const COMPARATIVE = String.raw`(?:faster|slower|better|worse|superior|inferior|(?:more|less) (?:accurate|efficient|[a-z]+-efficient|robust|effective|stable))`;

const FORMS: readonly [Comparison['form'], RegExp][] = [
  [
    'none',
    new RegExp(
      String.raw`\b(?:none(?: of [\w\s-]{1,40})?|no (?:${RIVALS} ){1,2}${SYSTEMS})(?: that| which)? (?:currently )?${KEEPS_UP}\b`,
      'i',
    ),
  ],
  [
    'versus',
    /\b(?:outperforms?|underperforms?|surpass(?:es)?|beats)\b|\b(?:is|are|performs?|runs?|trains?|converges?|scales?|generali[sz]es?|works?)(?: (?:much|far|significantly|substantially|considerably|clearly|always|consistently|generally|also|still|a lot|notably))* (?:better|worse|faster|slower|poorly|superior|inferior|stronger|weaker|(?:more|less) (?:accurate|efficient|robust|powerful|effective|capable|expressive|stable))\b[^;,]{0,40}\b(?:than|to|compared (?:to|with))\b/,
  ],
  [
    'others',
    new RegExp(
      String.raw`\b${RIVALS} (?:[\w-]+ ){0,3}${SYSTEMS}\b (?:\w+ ){0,2}(?:(?:is|are) (?:\w+ )?(?:inferior|worse|slower|weaker)|underperforms?|performs? (?:\w+ )?(?:worse|poorly)|cannot (?:\w+ )?(?:perform|compete|match|keep up)|do(?:es)? not (?:perform|compete|match))\b`,
      'i',
    ),
  ],
  [
    'others',
    new RegExp(
      String.raw`\b(?:all|none|most|each|neither|every one) of (?:them|these|those|the others)\b (?:\w+ ){0,2}?(?:(?:is|are|was|were) (?:\w+ )?(?:inferior|worse|slower|weaker|behind)|(?:falls?|lags?) (?:\w+ )?(?:short|behind))`,
      'i',
    ),
  ],
  [
    'practice',
    new RegExp(
      String.raw`\b(?:is|are|was|were|performs?|works?|runs?|worked|performed|yield(?:s|ing|ed)?|gives?|leads? to|achieves?) (?:\w+ )?${COMPARATIVE}\b[^;]{0,40}\b(?:in practice|empirically)\b`,
      'i',
    ),
  ],
  [
    'trial',
    /\b(?:preliminary|early|initial|pilot|informal|exploratory) (?:experiments?|trials?|tests?|explorations?|experimentation)\b[^;]{0,80}\b(?:better|worse|improve[sd]?|outperform\w*|speed-?ups?|degrade[sd]?|hurts?|no (?:gain|benefit|improvement|difference)s?|slight|similar|comparable|works? well|stable|helps?|effective)\b|\bwe (?:also )?(?:tried|experimented with|explored|tested|considered)\b[^;]{0,140}\bbut (?:it |they |we |this |have |this setup )?(?:\w+ )?(?:found|observed|saw|did not|no|perform\w*|gave|worked|led)\b[^;]{0,100}\b(?:better|worse|improve\w*|gains?|benefits?|difference|slight\w*|similar\w*|comparable|well|help|unstable)\b/i,
  ],
  [
    'slow',
    // Case-sensitive: a name in capitals opens the clause.
    /(?:^|[.;,(] |\b(?:while|but|and|since|because|that|found|However|Because|While|Although|although) )(?:the )?[A-Z]\w{0,30}[A-Z]\w{0,30} (?:(?:moreover|also|still|then|even|therefore|thus|itself) )?(?:is|are|becomes?|remains?|trains?|runs?|converges?) (?:(?:[a-z]+ly|very|often|too|quite|rather|more) ){0,3}(?:expensive|slow|slowly|costly|unstable|inaccurate|unreliable)\b|\b(?:[Bb]ecause|[Ss]ince|[Aa]s) (?:the )?[A-Z]\w{0,30}[A-Z]\w{0,30} [a-z]+s? [^.;,]{3,60}, (?:learning|training|convergence|inference|sampling|optimi[sz]ation) (?:slows?|diverges?|degrades?|stalls?|collapses?|becomes? [a-z]+)\b/,
  ],
  [
    'fast',
    /(?:^|[.;] |, (?:while|and|since|because) )[A-Z]\w{0,30}[A-Z]\w{0,30} (?:significantly|greatly|substantially|dramatically|drastically|considerably|markedly) (?:accelerates|speeds up|reduces|lowers|improves|increases|cuts) (?:the )?(?:[a-z-]+ ){0,2}(?:inference|training|decoding|speed|latency|throughput|memory|efficiency|costs?|overhead)\b/,
  ],
];

const HEDGED =
  /\b(?:may|might|could|can|would|should|will|likely|probably|potentially|possibly|seems?|appears?|tends?|hypothesi[sz]\w+|expect\w*|believe|conjecture\w*|suspect|suggest\w*|whether|if|when|argue\w*|arguably|intuitively|theoretically|in theory|provabl\w+|prove[sn]?|asymptotically|bounds?|guarantees?|aims?|hope|sometimes|often|designed to|assum\w+|to what extent)\b|\?/i;
const ATTRIBUTED =
  /\b(?:show(?:s|n|ed)?|report\w*|demonstrat\w+|reveal\w*|confirm\w*|verif\w+|indicat\w+|ablation\w*)\b/i;

const ROLES: ReadonlySet<Role> = new Set<Role>([
  'introduction',
  'background',
  'method',
  'discussion',
  'conclusion',
  'other',
  'related-work',
  'experiments',
]);

/**
 * Claims in the paper's own prose that one system is better or worse than another, stated as fact, without a number, a
 * citation or a pointer beside them.
 */
export const bareComparisons = memoize((paper: Paper): readonly Comparison[] => {
  const statements = paper.statements();
  const compares = new Set(
    matching(
      statements,
      FORMS.map(([, pattern]) => pattern),
    ),
  );
  return statements.flatMap((statement, i) => {
    const { text, section, within } = statement;
    if (!compares.has(statement) || !ROLES.has(section.role) || within.type === 'caption' || text.length > 500)
      return [];
    const hits = FORMS.map(([name, pattern]) => [name, rareMatch(pattern, text)] as const).filter(
      ([name, match]) => match !== null && ((name !== 'slow' && name !== 'fast') || section.role !== 'experiments'),
    );
    // One sentence may cite the evidence for one rival and call another slow; and what a trial gave is no citation's.
    const form = hits.find(([name]) => name === 'slow') ?? hits.find(([name]) => name === 'trial') ?? hits[0];
    if (form === undefined) return [];
    const { index, 0: verb } = form[1]!;
    const clause = text.slice(index);
    // The reason given behind the claim may be hedged; the claim itself may not.
    const claim = text.slice(clauseStart(text, index), index + verb.length);
    if (HEDGED.test(claim) || (form[0] !== 'trial' && ATTRIBUTED.test(form[0] === 'slow' ? clause : text))) return [];
    const beside = besideInParagraph(statements, i).map((other) => other.text);
    if (isBacked(form[0], text, clause, beside) || isCounted(statement, statements, i)) return [];
    return [{ statement, clause, form: form[0], names: systemNamesIn(text) }];
  });
});

const ORDINAL = /^(?:\W{0,2}\(?(?:i{1,3}|iv|[2-5])\)|(?:Second|Third|Fourth|Fifth|Last|Final)(?:ly)?\b)/;
const FAR = 12;

/** "The results in Fig. 6 show … First, … Second, …": what the sentence before the list points to is of all its items. */
function isCounted({ text, within }: Statement, statements: readonly Statement[], i: number): boolean {
  if (!ORDINAL.test(text)) return false;
  const before = statements.slice(Math.max(0, i - FAR), i).filter((other) => other.within === within);
  return before.some((other) => POINTER.test(other.text));
}

/** Where the clause around an offset begins: a hedge before a "but" hedges something else. */
function clauseStart(text: string, index: number): number {
  const breaks = [
    ...text.slice(0, index).matchAll(/[;:]\s|,\s(?:but|while|whereas|and|yet|though|although)\s|\bbut\s/g),
  ];
  const last = breaks.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}

function isBacked(form: Comparison['form'], text: string, clause: string, beside: readonly string[]): boolean {
  if (POINTER.test(text) || measures(text) || beside.some((other) => POINTER.test(other))) return true;
  // What the paper tried itself, no citation backs; what stands beside it is often another number.
  if (form === 'trial') return false;
  if (beside.some((other) => measures(other))) return true;
  // Naming who made a rival is no evidence for the claim, so `none` needs the citation behind its verb.
  if (form === 'none' || form === 'slow' || form === 'fast') return CITATION.test(clause);
  return CITATION.test(text) || beside.some((other) => CITATION.test(other));
}
