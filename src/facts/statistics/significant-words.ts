import { besideInParagraph } from '../text/neighbour-sentences.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { CITATION, measures, POINTER } from '../text/citations.ts';
import { matching } from '../text/search/corpus.ts';
import { OF_THE_WHOLE } from '../text/told-in-short.ts';

/** A sentence that calls something significant. */
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
const AHEAD = String.raw`(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beats?|improv(?:es?|ed|ing) (?:up)?on|(?:is|are|performs?) better than)`;
const LARGER = new RegExp(
  String.raw`\bsignificantly (?:(?:better|worse|higher|lower|stronger|weaker|more (?:accurate|robust|likely))\b[^.;]{0,80}\bthan\b|${AHEAD}\b)|\b${AHEAD}\b[^.;]{0,100}\b(?:by an? significant margin|significantly)\b|\bsignificant (?:\w+ )?(?:improvements?|gains?) (?:over|compared (?:to|with))\b`,
  'i',
);
/** Settings that were chosen come out of a search, of which chance has no say either. */
const CHOSEN =
  /\bsignificant differences? (?:between|in|among) (?:the |these |our )?(?:best|optimal|chosen|selected|tuned) (?:learning rates?|step sizes?|batch sizes?|hyper[- ]?parameters?|settings?)\b/i;
/** Sizes, times and prices come out the same each time. */
const NO_CHANCE =
  /\b(?:faster|slower|speed\w*|latenc\w+|throughput|memory|costs?|cheaper|compress\w*|parameters?|FLOPs|sizes?|longer|shorter|complexity|bounds?|rates? of convergence|convergence analysis|prov(?:es?|ed|ing|en))\b/i;
const NOT_CLAIMED =
  /\b(?:may|might|could|should|would|will|can|if|whether|when|hypothes\w+|expect\w*|believe\w*|asked|prior|previous|existing|recent|earlier) (?:\w+ )?|\?/i;
const ROLES: ReadonlySet<Role> = new Set<Role>(['experiments', 'other', 'discussion']);
const OWN = /\b(?:we|our|ours|the proposed|this (?:paper|work|method|model|approach))\b|^(?:it|this)\b/i;
const FORMS = [
  ['counted', COUNTED],
  ['no-difference', NO_DIFFERENCE],
  ['larger', LARGER],
] as const;
const PATTERNS = FORMS.map(([, pattern]) => pattern);

const WORDS =
  /\b(?:no|not (?:a|any)|nor (?:a|any)) (?:statistically )?significant differences?|\bsignificantly (?:more )?(?:better|worse|higher|lower|stronger|weaker|accurate|robust|likely|outperform\w*|surpass\w*|beats?|improv\w+)|\bby an? significant margin|\bsignificant (?:\w+ )?(?:improvements?|gains?)|\bsignificantly/i;

/**
 * Sentences beside the results that call a comparison significant where chance would have a say, with no number in them or
 * beside them and no pointer to one.
 */
export const significantWords = memoize((paper: Paper): readonly SignificantWord[] => {
  const statements = paper.statements();
  const said = new Set(matching(statements, PATTERNS));
  if (said.size === 0) return [];
  const own = ownNamePattern(paper);
  return statements.flatMap((statement, i) => {
    const { text, section, within } = statement;
    if (!said.has(statement) || within.type === 'caption' || text.length > 400) return [];
    const [form, pattern] = FORMS.find(([, one]) => one.test(text))!;
    const before = text.slice(0, pattern.exec(text)!.index);
    const isOwn =
      OF_THE_WHOLE.has(section.role) && form === 'larger' && (OWN.test(before) || own?.test(before) === true);
    if (!ROLES.has(section.role) && !isOwn) return [];
    if (CITATION.test(text) || POINTER.test(text) || measures(text)) return [];
    if (CHOSEN.test(text)) return [];
    if (form !== 'counted' && (NOT_CLAIMED.test(isOwn ? before : text) || NO_CHANCE.test(text))) return [];
    const beside = besideInParagraph(statements, i);
    if (form === 'larger' && beside.some((other) => measures(other.text))) return [];
    return [{ statement, form, words: WORDS.exec(text)?.[0] ?? 'significant' }];
  });
});
