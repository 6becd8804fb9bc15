import { besideInParagraph } from '../text/neighbour-sentences.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { CITATION, measures } from '../text/citations.ts';
import { bareComparisons } from '../evaluation/comparisons.ts';
import { matching } from '../text/corpus.ts';
import type { Form } from './forms.ts';
import { shownTogether, systemNamesIn } from '../names/system-names.ts';
import { walksThroughTable } from './walks-through-table.ts';
import { ablates, showsAblation, varies } from './shown-variants.ts';
import { isComparedInFloat, isShownElsewhere } from './shown-elsewhere.ts';
import { BY_HOW_MUCH, withoutForeignPlaces, pointsSomewhere, tellsHowMuch } from './points-and-numbers.ts';
import { BESIDE_RESULTS, OUTCOME_PATTERNS, outcomeIn, hitIn } from './outcome-in-words.ts';

export interface UnshownResult {
  readonly statement: Statement;
  readonly form: Form;
  /** The words that tell the outcome. */
  readonly words: string;
  /** Nothing of the paragraph measures or points anywhere. */
  readonly alone: boolean;
  /** It tells how a rival was set up, of which nobody expects a table. */
  readonly ofBaseline: boolean;
}
const PROOF = /\b(?:proofs?|lemmas?|theorems?|propositions?|derivations?|prompts?|templates?|examples?)\b/i;

const HEDGED =
  /\b(?:may|might|can|could|would|should|will|whether|hypothesi[sz]\w+|expect(?:ed)? (?:that|to)|conjecture\w*|believe|suspect|future work|leave|prov(?:e|en|ably)|theoretically|in theory|by construction|assum\w+|without loss of generality)\b|\?/i;
const OTHERS = /\b(?:prior|previous|recent|existing|earlier|other) (?:works?|stud(?:y|ies)|papers?|authors)\b/i;
/** What others found and the authors follow is shown there. */
const FOLLOWED = /^(?:following|as in|as suggested by) [^,;]{0,80}(?:\bet al\b|\[\d|\b(?:19|20)\d\d\b)/i;
/** Pointers without a number. */
const LATER =
  /\b(?:following|next|above|below|previous|later|preceding|subsequent|ablations?|ablation stud(?:y|ies)) (?:experiments?|sections?|results?|stud(?:y|ies)|analys[ei]s)\b|\b(?:later|below|above|ablat\w+)\b|\b(?:demonstrate|show) that\b/i;
/** What is granted first is another finding: "While early trials show that A works, we also found …". */
const CONCEDED = /^(?:while|although|though) [^,]{3,160}, (?=we\b)/i;
/** A caption tells of its own float, but for these. */
const IN_CAPTIONS: ReadonlySet<Form> = new Set<Form>(['elsewhere', 'unreported']);
/** What the reader needs no number for, and what is chosen, not found. */
const NO_TRIAL =
  /\bdue to\b|\bout[- ]of[- ]memory\b|\b(?:easy|easier|hard|harder|challenging|difficult) to\b|\bmeasure that\b|\bin the literature\b|\b(?:arguments?|notation|derivations?|simplicity|clarity)\b|\b(?:visually (?:\w+ )?(?:appealing|pleasing|clear\w*|distinct\w*|interesting)|for (?:the |better |easier )?(?:visuali[sz]ations?|illustration|readability|plotting|presentation)|(?:legib\w+|aesthetic\w*)\b)/i;
const SETUP =
  /\b(?:implementation|hyper-?parameters?|set-?ups?|settings?|details?|training|baselines?|protocol|configurations?|pre-?training|fine-?tuning|optimi[sz]ation|practical)\b/i;
const BASELINES = /\bbaselines?\b|\bcompar(?:ed|ison|ing) (?:methods|models|systems)\b/i;
/** Where an alternative is told of beside the way, the numbers beside it are others'. */
const OWN_NUMBERS: ReadonlySet<Form> = new Set<Form>(['dropped', 'tried', 'no-difference', 'costless', 'insensitive']);
/** A setting is named with its value, which measures nothing. */
const SETTING = /(?:[\u03b1-\u03c9]|\\[a-z]{2,8}) ?= ?\d+(?: ?\. ?\d+)?(?: ?\^ ?\{? ?[-\u2212]? ?\d+ ?\}?)?/gu;
const QUALITY = /\b(?:quality|accuracy|performance|perplexity|scores?|loss)\b/;
/** Who is surprised by what a change did saw it: "this change" names nothing that a table would name. */
const AMAZED = /\b(?:this|these|such an?) (?:\w+ )?(?:surprisingly|unfortunately|unexpectedly) /i;
/** What is said once more was shown where it was said first. */
const RESTATED =
  /^(?:in other words|that is(?: to say)?,|put (?:differently|simply|another way)|stated differently|to put it|simply put|in short|to sum(?:mari[sz]e| up)|in sum(?:mary)?)\b/i;
const ANAPHOR =
  /^(?:that )?(?:this|it|these|they|them|that)(?:$| (?:leads?|led|results?|resulted|causes?|caused|yields?|gives?|makes?|brings?|produces?|to)\b)/i;
/** "We find the following two choices crucial": what comes behind it is the method, whose ablation shows it. */
const ANNOUNCES =
  /\b(?:following|these|those|below) (?:\w+ ){0,3}(?:choices?|components?|ingredients?|modifications?|changes|decisions|aspects|parts|factors|techniques|elements|principles|steps|designs?|properties|modules?|tricks)\b/i;
/** Of a whole sentence that "this" stands for a float need not name much to be about it. */
const OF_ANTECEDENT = 0.3;
const NOTHING = /(?!)/;
/** A reason given for a choice is about itself: what the sentence points to before it concerns the choice. */
const REASON = /,? (?:as|since|because) $/;
/** Formulas, and words of a proof. */
const FORMAL = /[=≤≥<>∈∀∑∥]|\\(?:frac|sum|leq?|geq?|in)\b/;

/** "<bos>" is a token, and no inequality. */
const TOKEN = /<\/?[a-z_]{1,12}>/gi;

/** What "this" stands for: what the sentence says before it, else the sentence before; null where that points or measures. */
function antecedent(before: string, previous: Statement | undefined): string | null {
  if (before.trim().split(' ').length > 3) return before;
  return previous === undefined || pointsSomewhere(previous.text) || tellsHowMuch(previous) ? null : previous.text;
}

/** Outcomes of own experiments that are told without a number, a pointer or a float that shows them. */
export const unshownResults = memoize((paper: Paper): readonly UnshownResult[] => {
  const compared = new Set(bareComparisons(paper).map(({ statement }) => statement.span.start));
  const statements = paper.statements();
  const telling = new Set(matching(statements, OUTCOME_PATTERNS));
  return statements.flatMap((statement, i) => {
    const { section, within, span } = statement;
    if (!telling.has(statement) || statement.text.length > 500 || compared.has(span.start)) return [];
    if (PROOF.test(section.heading?.title ?? '')) return [];
    const hit = hitIn(statement.text, section.role);
    if (hit === null) return [];
    const { form, match, what, aside } = hit;
    if (form !== 'unreported' && (FOLLOWED.test(statement.text) || RESTATED.test(statement.text))) return [];
    const said = statement.text;
    const text = form === 'found' && REASON.test(said.slice(0, match.index)) ? said.slice(match.index) : said;
    const setting = /\b(?:best|better|worse)\b/.test(match[0]) ? SETTING : NOTHING;
    const claim = said.slice(said.length - text.length, match.index + match[0].length);
    if (HEDGED.test(claim) || OTHERS.test(text)) return [];
    if (form !== 'unreported' && FORMAL.test(match[0].replace(SETTING, '').replace(TOKEN, ''))) return [];
    if (pointsSomewhere(text) || NO_TRIAL.test(text)) return [];
    if (
      form === 'costless'
        ? pointsSomewhere(said)
        : measures(outcomeIn(text, form, what).replace(setting, '')) || BY_HOW_MUCH.test(text)
    )
      return [];
    // "The values above matter little" points to the values.
    const outcome = form === 'insensitive' ? outcomeIn(text, form, what) : text;
    if (form !== 'trial' && form !== 'ablated' && LATER.test(outcome.replace(CONCEDED, ''))) return [];
    if (within.type === 'caption' && !IN_CAPTIONS.has(form)) return [];
    // "The scheme of [8], which we found to be worse": who is cited made the scheme, and not the finding.
    const found = aside && /^which we\b/i.test(match[0]) ? said.slice(match.index) : text;
    if ((form === 'found' || form === 'said' || form === 'gave') && CITATION.test(found)) return [];
    if (
      BESIDE_RESULTS.has(form) &&
      !aside &&
      section.role === 'experiments' &&
      within.type !== 'footnote' &&
      !SETUP.test(section.heading?.title ?? '')
    )
      return [];
    const block = statements.filter((other) => other.within === within && other !== statement);
    const beside = besideInParagraph(statements, i);
    const pointed = beside.some((other) => pointsSomewhere(withoutForeignPlaces(other)));
    const alone =
      form === 'unreported' ||
      (!pointed && block.every((other) => !pointsSomewhere(withoutForeignPlaces(other)) && !tellsHowMuch(other)));
    if (form === 'ablated' && (showsAblation(paper, statement) || CITATION.test(said))) return [];
    if (form === 'insensitive' && (varies(paper) || CITATION.test(said))) return [];
    if (form !== 'unreported') {
      if (!(form === 'trial' && aside) && walksThroughTable(paper, statement)) return [];
      if (pointed && !aside && (form === 'found' || form === 'elsewhere')) return [];
      if (
        form === 'gave' &&
        ((!alone && !AMAZED.test(match[0])) ||
          (!/\bwe\b/i.test(text) && beside.some((other) => CITATION.test(other.text))))
      )
        return [];
      if (!OWN_NUMBERS.has(form) && !aside && beside.some((other) => tellsHowMuch(other))) return [];
      if (
        form === 'tried' &&
        statements.slice(i + 1, i + 3).some((other) => other.within === within && tellsHowMuch(other))
      )
        return [];
      const { more = '' } = match.groups ?? {};
      // What "this" is stands elsewhere, and so may what shows it.
      const meant = form === 'found' && ANAPHOR.test(what) ? antecedent(said.slice(0, match.index), beside[0]) : what;
      if (meant === null || (form === 'found' && ANNOUNCES.test(what) && ablates(paper))) return [];
      const told =
        form === 'tried'
          ? { what }
          : form === 'gave' && /[:;] /.test(what)
            ? { what: what.split(/[:;] /).at(-1)! }
            : form === 'costless'
              ? { what: `${what} ${more}`, also: QUALITY }
              : meant === what
                ? { what, more }
                : { what: meant, share: OF_ANTECEDENT };
      if (!AMAZED.test(match[0]) && isShownElsewhere(paper, told, statement)) return [];
      // Two systems that one table holds are compared there.
      const names = form === 'found' ? systemNamesIn(match[0]) : [];
      if (names.length > 1 && shownTogether(paper, names)) return [];
      if (form === 'found' && isComparedInFloat(paper, match[0])) return [];
    }
    return [{ statement, form, words: match[0], alone, ofBaseline: BASELINES.test(section.heading?.title ?? '') }];
  });
});
