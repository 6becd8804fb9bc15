import type { Paper, Statement } from '../../paper/paper.ts';
import { shownTogether, systemNamesIn } from '../names/system-names.ts';
import { pointsSomewhere, tellsHowMuch } from './points-and-numbers.ts';
import { isAmazed } from './shown-around.ts';
import { isComparedInFloat, isPhraseShown, isShownElsewhere, type Told } from './shown-elsewhere.ts';
import { symbolMeanings } from './symbol-meanings.ts';
import { ablates, showsAblation, varies } from './shown-variants.ts';
import type { ToldOutcome } from './told-outcomes.ts';

const QUALITY = /\b(?:quality|accuracy|performance|perplexity|scores?|loss)\b/;
const ANAPHOR =
  /^(?:that )?(?:this|it|these|they|them|that)(?:$| (?:leads?|led|results?|resulted|causes?|caused|yields?|gives?|makes?|brings?|produces?|to)\b)/i;
/** "We find the following two choices crucial": what comes behind it is the method, whose ablation shows it. */
const ANNOUNCES =
  /\b(?:following|these|those|below) (?:\w+ ){0,3}(?:choices?|components?|ingredients?|modifications?|changes|decisions|aspects|parts|factors|techniques|elements|principles|steps|designs?|properties|modules?|tricks)\b/i;
/** Of a whole sentence that "this" stands for a float need not name much to be about it. */
const OF_ANTECEDENT = 0.3;

/** Whether a float, a heading or a sentence with a pointer anywhere in the paper speaks of what an outcome names. */
export function isShownByName(paper: Paper, told: ToldOutcome, previous: Statement | undefined): boolean {
  const { form, match, what, statement } = told;
  if (form === 'ablated' && showsAblation(paper, statement)) return true;
  if (form === 'insensitive' && varies(paper)) return true;
  const named = namedBy(told, previous);
  if (named === null || (form === 'found' && ANNOUNCES.test(what) && ablates(paper))) return true;
  if (!isAmazed(told) && isShownElsewhere(paper, named, statement)) return true;
  if (symbolMeanings(paper, named.what).some((phrase) => isPhraseShown(paper, phrase))) return true;
  return form === 'found' && isCompared(paper, match[0]);
}

/** Whether one float holds both of two things that are compared. */
function isCompared(paper: Paper, words: string): boolean {
  const names = systemNamesIn(words);
  return (names.length > 1 && shownTogether(paper, names)) || isComparedInFloat(paper, words);
}

/** What has to be named where the outcome is shown; null where the sentence before shows what "this" is. */
function namedBy({ form, match, what, statement }: ToldOutcome, previous: Statement | undefined): Told | null {
  const { more = '' } = match.groups ?? {};
  if (form === 'tried') return { what };
  if (form === 'gave' && /[:;] /.test(what)) return { what: what.split(/[:;] /).at(-1)! };
  if (form === 'costless') return { what: `${what} ${more}`, also: QUALITY };
  if (form !== 'found' || !ANAPHOR.test(what)) return { what, more };
  // What "this" is stands elsewhere, and so may what shows it.
  const meant = antecedent(statement.text.slice(0, match.index), previous);
  return meant === null ? null : { what: meant, share: OF_ANTECEDENT };
}

/** What "this" stands for: what the sentence says before it, else the sentence before; null where that points or measures. */
function antecedent(before: string, previous: Statement | undefined): string | null {
  if (before.trim().split(' ').length > 3) return before;
  return previous === undefined || pointsSomewhere(previous.text) || tellsHowMuch(previous) ? null : previous.text;
}
