import {
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Confidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { bareComparisons, type Comparison } from '../../../src/facts/evaluation/comparisons.ts';
import { ownNamePattern } from '../../../src/facts/names/own-names.ts';
import { isShown, shownTogether } from '../../../src/facts/names/system-names.ts';
import { CITATION } from '../../../src/facts/text/citations.ts';
import { shortened } from '../../../src/facts/text/shortened.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** More of one kind tell the author nothing new. */
const AT_MOST = 4;

/** Who calls one system worse than another shows it: a number, a citation, a table. */
export const check: Check = (paper) => {
  const all = bareComparisons(paper);
  const found = all.flatMap((claim) => {
    const confidence = doubt(paper, claim);
    return confidence === null || confidence === 'shown' ? [] : [{ claim, confidence }];
  });
  if (found.length > 0)
    return missed(
      ...found
        .sort((a, b) => Number(a.confidence === 'low') - Number(b.confidence === 'low'))
        .slice(0, AT_MOST)
        .map(({ claim, confidence }) => finding(claim, confidence)),
    );
  const backed = all.find((claim) => doubt(paper, claim) === 'shown');
  return backed === undefined
    ? notApplicable('no bare comparison with a named system was found')
    : met([evidence('satisfies', backed.statement, 'a table or figure shows these systems')]);
};

const VERSUS_OURS = /\b(?:than|to|with|against) (?:ours|our|this|the proposed)\b/i;

/** How sure it is that nothing in the paper backs the claim; null where no name says what to look for. */
function doubt(paper: Paper, { form, names, clause, statement }: Comparison): Confidence | 'shown' | null {
  const own = ownNamePattern(paper);
  const rivals = names.filter((name) => own?.test(name) !== true);
  if (form === 'none')
    return rivals.length > 1 && shownTogether(paper, rivals)
      ? 'shown'
      : rivals.length > 0 || VERSUS_OURS.test(statement.text)
        ? 'medium'
        : 'low';
  // A named task or rival makes it a claim that a number could settle, not a sigh about the field.
  if (form === 'others')
    return rivals.some((name) => clause.includes(name)) || VERSUS_OURS.test(clause) ? 'medium' : 'low';
  if (form === 'practice' || form === 'trial') return 'medium';
  const target = rivals.filter((name) => clause.includes(name));
  if (form === 'slow' || form === 'fast')
    return target.length === 0 || target.some((name) => isShown(paper, name)) ? null : 'low';
  if (target.length === 0) return null;
  if (target.some((name) => isShown(paper, name))) return 'shown';
  // Among the results, the rival may stand in a picture under another name.
  return statement.section.role === 'experiments' ? 'low' : 'medium';
}

function finding({ statement, clause, names, form }: Comparison, confidence: Confidence): Finding {
  const against = names.filter((name) => clause.includes(name)).slice(0, 3);
  return {
    message:
      form === 'none'
        ? `other systems are said not to be ${against.length > 0 ? `as good as ${against.join(' or ')}` : 'as good'}, without a number, a citation or a table`
        : form === 'others'
          ? 'other work is said to do worse, without a number, a citation or a table'
          : form === 'practice'
            ? `“${practiceOf(statement.text)}” is said, without a number, a citation or a table`
            : form === 'trial'
              ? `${EARLY.test(statement.text) ? 'early experiments are' : 'a trial of one’s own is'} reported in words only (“${wordsOf(clause)}”), without a number or a table`
              : form === 'slow'
                ? `“${SLOW.exec(clause)?.[0] ?? 'slow'}” is said of ${against[0] ?? 'a rival'}, without a number, a citation or a table`
                : form === 'fast'
                  ? `${against[0] ?? 'a technique'} is said to speed up or to save, and no number or table is given for it`
                  : `nothing backs the comparison with ${against.join(' and ')}: no number, citation or table`,
    because: `looked beside the sentence for ${CITATION.test(statement.text) ? `a number or a pointer (${form === 'trial' ? 'who is cited ran no experiment of this paper' : 'its citation stands before the claim'})` : 'a number, a citation or a pointer'}, and for ${against.length > 0 ? against.join(', ') : 'these systems'} in the tables and figures`,
    help:
      form === 'trial'
        ? 'give the numbers of these experiments, in brackets or in the appendix, or leave the outcome out'
        : 'Give the numbers, cite who measured them, or point to the table; otherwise say it more carefully.',
    confidence,
    // Who made it is often cited just before, and may have measured it.
    ...(form === 'fast' ? { severity: 'note' as const } : {}),
    evidence: [evidence('trigger', statement)],
  };
}

const EARLY = /\b(?:preliminary|early|initial|pilot|informal|exploratory) (?:experiment|trial|test|exploration)/i;

/** The words that call one choice better in practice, with what is called so. */
const practiceOf = (text: string): string => shortened(text.replace(/^(?:while|although|though)\b[^,]{0,200},\s/i, ''));

const SLOW =
  /\b(?:expensive|slow|slowly|costly|unstable|inaccurate|unreliable)\b|\b(?:learning|training|convergence|inference|sampling|optimi[sz]ation) (?:slows?|diverges?|degrades?|stalls?|collapses?)\b/;

/** The words that tell the outcome: "performance was worse than with LoRA". */
const wordsOf = (clause: string): string => shortened(OUTCOME.exec(clause)?.[0] ?? clause);
const OUTCOME =
  /\b(?:[\w-]{1,30} ){0,4}(?:better|worse|improve[sd]?|outperform\w*|degrade[sd]?|hurts?|no (?:gain|benefit|improvement|difference)s?|slight\w*|similar\w*|comparable|works? well|stable|unstable|helps?|effective|gains?)\b(?: [\w-]{1,30}){0,4}/i;
