import type { Paper } from '../../../../paper/paper.ts';
import { memoize } from '../../../../paper/memoize.ts';
import { escapePattern } from '../../../text/search/escape-pattern.ts';
import { remember } from '../../../text/remember.ts';
import { isCitedFor } from '../../others-data.ts';

/** Whether a paper has another sense for a name: one of its own conditions, or the short form of its task. */
export const hasOtherSense = (paper: Paper, name: string): boolean => senses(paper)(name);

const senses = memoize((paper: Paper) => remember((name: string) => isOfSeries(paper, name) || isTask(paper, name)));

const SERIAL = /^([A-Z]{1,2})(\d)$/;
const LEAST_BROTHERS = 2;

/** "C4" beside "C1", "C2" and "C3": the fourth of what the paper counts, unless somebody is cited for it. */
function isOfSeries(paper: Paper, name: string): boolean {
  const [, letters, digit] = SERIAL.exec(name) ?? [];
  if (letters === undefined) return false;
  const found = paper.text.match(new RegExp(`(?<![\\w-])${letters}\\d(?![\\w-])`, 'g')) ?? [];
  const brothers = new Set(found.filter((one) => Number(one.slice(letters.length)) < Number(digit)));
  return brothers.size >= LEAST_BROTHERS && !isCitedFor(paper, name);
}

const ACRONYM = /^[A-Z]{2,6}$/;
/** What is done with data, at the end of its name. */
const TASK =
  /(?:generali[sz]ation|adaptation|learning|detection|segmentation|recognition|classification|answering|retrieval|generation|translation|estimation|prediction|tracking|reconstruction|synthesis|summari[sz]ation|navigation|planning|reasoning|discovery|completion|forecasting)$/i;

/** A part of a network, whoever is cited for it: "grouped-query attention (GQA) [7]". */
const PART =
  /(?:attention|networks?|layers?|optimi[sz]ation|normali[sz]ation|encodings?|embeddings?|units?|loss|modules?|descent|regulari[sz]ation|pooling|convolutions?|activations?)$/i;

/** "single domain generalization (SDG)": in small letters, or by its last word, what the paper sets out to do. */
function isTask(paper: Paper, name: string): boolean {
  if (!ACRONYM.test(name)) return false;
  const words = `((?:[\\w-]+[ -]){${Math.max(0, name.length - 2)},${name.length - 1}}[\\w-]+)`;
  const [, full] = new RegExp(`${words} \\(${escapePattern(name)}s?\\)`).exec(paper.text) ?? [];
  if (full === undefined) return false;
  const initials = full
    .split(/[ -]/)
    .map((word) => word[0]!.toUpperCase())
    .join('');
  if (!initials.endsWith(name.slice(1))) return false;
  return PART.test(full) || ((TASK.test(full) || full === full.toLowerCase()) && !isCitedFor(paper, name));
}
