import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import { matching } from '../../text/search/corpus.ts';
import { rareMatch } from '../../text/search/rare-match.ts';
import { measures } from '../../text/citations.ts';
import { ABLATION, IN_SENTENCES, lacksAblation, reportsAblation, type Grade } from './ablation-phrases.ts';
import { isTried, MAY_CHANGE, tellsOutcomeOfChange } from './told/change-and-outcome.ts';
import { TOLD, TOLD_IN_PASSING } from './told/change-told.ts';
import { type Ablation, NOT_ON_THE_METHOD, gradeOf, NO_ABLATION, GIVEN_FROM_OUTSIDE } from './ablation.ts';

/** The sentences that report an ablation, or say what came of removing, replacing or varying something. */
export function ablationSentences(paper: Paper): Ablation[] {
  const spoken = paper
    .statements()
    .filter(
      ({ text, section, within }) =>
        !NOT_ON_THE_METHOD.has(section.role) && within.type !== 'caption' && text.length <= 1200,
    );
  const bare = spoken.map((statement) => ({ statement, text: withoutBrackets(statement.text) }));
  const described = matching(
    bare,
    IN_SENTENCES.map(({ pattern }) => pattern),
  );
  const may = new Set([
    ...matching(spoken, ABLATION),
    ...described.map(({ statement }) => statement),
    ...matching(spoken, [...MAY_CHANGE, ...TOLD, ...TOLD_IN_PASSING]),
  ]);
  return spoken.flatMap((statement) => {
    if (!may.has(statement)) return [];
    const { text, within } = statement;
    if (within.type === 'footnote' && /\bcost\b/i.test(text)) return [];
    const grade = reportsAblation(text) && !CITED.test(text) ? 'plain' : describes(statement);
    return grade === null
      ? []
      : [
          {
            span: statement.span,
            grade,
            says: 'a sentence on it',
            from: 'sentence',
            words: paper.quote(within.span),
            title: text,
          },
        ];
  });
}

const CITED =
  /^(?!.*\b(?:we|our|Tables?|Figures?|Fig\.|Section|Appendix)\b).*\bablat\w+ (?:(?:stud(?:y|ies)|experiments?|results?) )?(?:that|which|in|of|from|by|showing|on)\b[^.;]{0,140}(?:\([^()]{2,60}\b(?:19|20)\d\d[a-z]?\)|\[[\w+, ]{1,14}\])\W{0,2}$|\bet al\.?,? (?:\(?\d{4}[a-z]?\)? ?)?(?:\w+ )?(?:ablat|conduct|perform|show)|\bablation\w*(?: \w+)? (?:in|of|from|by) (?:\[\d|[A-Z]\w+ et al|prior|previous)/i;
/** "Training objective", "Optimiser study": what is measured under such a title of the method was tried. */
const isTriedThere = (text: string, { heading }: Statement['section']): boolean =>
  TRIES.test(heading?.title ?? '') || (measures(text) && !OF_COST.test(text) && tells(TOLD, text));
/** What a change saves is computed there, and not tried. */
const OF_COST =
  /\b(?:bits?|memory|FLOPs|parameters|costs?|complexity|computations?|throughput|latency|storage|footprint)\b/i;
const TRIES = /\b(?:stud(?:y|ies)|comparisons?|checks?|experiments?|tests?|choices?)$/i;
/** Prompts and model outputs that are shown in the appendix speak to "you". */
const TO_READER = /\b(?:you|your)\b/i;
const MOTIVE: ReadonlySet<Role> = new Set(['front', 'abstract', 'introduction', 'method']);

const isDefinition = (text: string): boolean => DEFINES_VARIANT.test(text) && !measures(text);

const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,200}\)/g, ' ');

/** "If X is replaced by Y, Corollary 2 still holds", "adding it to both sides gives the result". */
const OF_THEOREM =
  /\b(?:theorems?|corollar(?:y|ies)|lemmas?|propositions?)\b|\b(?:to|of|on|from) both sides\b|\binequalit(?:y|ies)\b|\b(?:yields?|gives?|implies|proves?|completes?) the (?:\w+ )?(?:claim|proof|result|bound|statement)\b/i;
/** "The only change in Algorithm 2 is replacing its first line by …": what a variant is, and not what came of it. */
const DEFINES_VARIANT =
  /\b(?:only|sole|main|one|single) (?:change|difference|modification)s?\b[^.;]{0,60}\b(?:is|are|lies in|consists? (?:of|in))\b/i;
/** "Prior work shows that removing it hurts", "as Marsh et al. (2020) found". */
const OTHERS_FOUND =
  /^\W*(?:Prior|Previous|Earlier|Past|Existing) (?:work|works|studies|research)\b(?![^]*\b(?:we|our)\b)|\bet al\.?,? \(?(?:19|20)\d\d\)? (?:\w+ )?(?:show|find|found|observ|report|argu|demonstrat)/i;

const tells = (ways: readonly RegExp[], text: string): boolean =>
  text.length <= LONG && isTried(text) && ways.some((pattern) => rareMatch(pattern, text) !== null);
/** In characters: of a longer sentence the change and the outcome are hardly of one thing. */
const LONG = 400;

/** In the opening and the method a removal is what the method does; elsewhere it is what was tried. */
function describes({ text, section }: Statement): Grade | null {
  if (MOTIVE.has(section.role) && !(section.role === 'method' && (section.appendix || isTriedThere(text, section))))
    return null;
  if (NO_ABLATION.test(text) || GIVEN_FROM_OUTSIDE.test(text) || CITED.test(text) || TO_READER.test(text)) return null;
  if (lacksAblation(text) || OF_THEOREM.test(text) || isDefinition(text) || OTHERS_FOUND.test(text)) return null;
  const plain = withoutBrackets(text);
  const grade = gradeOf(IN_SENTENCES, plain) ?? (tells(TOLD, text) ? 'varied' : null);
  return grade ?? (tellsOutcomeOfChange(plain) || tells(TOLD_IN_PASSING, text) ? 'loose' : null);
}
