import { besideInParagraph } from '../text/neighbour-sentences.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/roles.ts';
import { CITATION, measures, POINTER } from '../text/citations.ts';
import { matching } from '../text/corpus.ts';

export interface SignificantWord {
  readonly statement: Statement;
  /** `counted`: over a handful of cases that are counted; `no-difference`: that nothing differs; `larger`: A than B. */
  readonly form: 'counted' | 'no-difference' | 'larger';
  /** "significantly better". */
  readonly words: string;
}

const NUMBER = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)`;
const COUNTED = new RegExp(
  String.raw`\bsignificantly (?:better|worse|higher|lower|outperform\w*|surpass\w*|improve[sd]?)\b[^.;]{0,60}\b(?:in|on|for) ${NUMBER} (?:out )?of (?:the )?(?:${NUMBER}|eleven|twelve)\b`,
  'i',
);
const NO_DIFFERENCE =
  /\b(?:no|not (?:a|any)|nor (?:a|any)) (?:statistically )?significant differences? (?:between|in|among|from|was|were|is|are|when|with|across|for|observed)\b/i;
const LARGER =
  /\bsignificantly (?:(?:better|worse|higher|lower|stronger|weaker|more (?:accurate|robust|likely))\b[^.;]{0,80}\bthan\b|outperforms?\b|surpass(?:es)?\b)/i;
/** Settings that were chosen come out of a search, of which chance has no say either. */
const CHOSEN =
  /\bsignificant differences? (?:between|in|among) (?:the |these |our )?(?:best|optimal|chosen|selected|tuned) (?:learning rates?|step sizes?|batch sizes?|hyper-?parameters?|settings?)\b/i;
/** Sizes, times and prices come out the same each time. */
const NO_CHANCE =
  /\b(?:faster|slower|speed\w*|latenc\w+|throughput|memory|costs?|cheaper|compress\w*|parameters?|FLOPs|sizes?|longer|shorter|complexity|bounds?|rates? of convergence)\b/i;
const NOT_CLAIMED =
  /\b(?:may|might|could|should|would|will|can|if|whether|when|hypothes\w+|expect\w*|believe\w*|asked|prior|previous|existing|recent|earlier) (?:\w+ )?|\?/i;
const ROLES: ReadonlySet<Role> = new Set<Role>(['experiments', 'other', 'discussion']);
const FORMS = [
  ['counted', COUNTED],
  ['no-difference', NO_DIFFERENCE],
  ['larger', LARGER],
] as const;
const PATTERNS = FORMS.map(([, pattern]) => pattern);

const WORDS =
  /\b(?:no|not (?:a|any)|nor (?:a|any)) (?:statistically )?significant differences?|\bsignificantly (?:more )?[a-z]+/i;

/**
 * Sentences beside the results that call a comparison significant where chance would have a say, with no number in them or
 * beside them and no pointer to one.
 */
export const significantWords = memoize((paper: Paper): readonly SignificantWord[] => {
  const statements = paper.statements();
  const said = new Set(matching(statements, PATTERNS));
  return statements.flatMap((statement, i) => {
    const { text, section, within } = statement;
    if (!said.has(statement) || !ROLES.has(section.role) || within.type === 'caption' || text.length > 400) return [];
    const form = FORMS.find(([, pattern]) => pattern.test(text))![0];
    if (CITATION.test(text) || POINTER.test(text) || measures(text)) return [];
    if (CHOSEN.test(text)) return [];
    if (form !== 'counted' && (NOT_CLAIMED.test(text) || NO_CHANCE.test(text))) return [];
    const beside = besideInParagraph(statements, i);
    if (form === 'larger' && beside.some((other) => measures(other.text))) return [];
    return [{ statement, form, words: WORDS.exec(text)?.[0] ?? 'significant' }];
  });
});
