import type { Paper } from '../../../paper/paper.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import { ownNamesAndShortForms } from '../../names/own-short-forms.ts';

/** Titles, and the run-in words of a paragraph, that announce what the work cannot do. */

const TITLED = new RegExp(
  [
    /\blimitations?\b|\bthreats to validity\b|\bfail(?:ure|ed|ing) (?:cases?|modes?|analys[ei]s|examples?)\b|\bfailures of (?:our|the proposed|this)\b|\b(?:shortcomings|weaknesses|caveats)\b|\bsources? of errors?\b/,
    /\bwhat (?:\w+ ){1,4}(?:cannot|can't|does not) do\b/,
    // "What we did not control for"
    /^what (?:we|this \w+|it|our \w+|the \w+) (?:did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|could not|couldn['’]t|have not|haven['’]t|cannot|can['’]t) (?:[a-z]+ ){0,2}[a-z]+$/,
    /\b(?:notes? of caution|words? of caution|limits of (?:this|the|our) (?:study|work|approach|method|analysis|evidence|present|current))\b/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
);

/** "Where it breaks", "When our sampler fails"; "When attention fails" is what a paper is about. */
const WHERE_IT_BREAKS =
  /^(?:where|when) ((?:[\w-]+ ){0,3}?[\w-]+) (?:breaks?|fails?|falls? (?:short|down|apart)|struggles?|stumbles?|goes wrong|errs?|loses)(?: (?:down|short|apart))?$/i;
const WORK = /^(?:it|this|we|(?:our|this) .+)$/i;

/** Of whom, such a title says, or it stands where a paper looks back at itself: "Blind spots in parsers" may be its topic. */
const WEAK_SPOTS = /\b(?:known (?:issues|problems|failures|gaps|defects)|weak (?:points|spots)|blind spots)\b/i;
const OF_OURS = /\bour\b|\bof (?:this|the (?:proposed|present))\b/i;
const LOOKS_BACK: ReadonlySet<Role> = new Set<Role>(['conclusion', 'discussion', 'limitations', 'impact']);

/** Whether a title, or words that open a paragraph there, announce what this work cannot do. */
export function announcesLimits(paper: Paper, title: string, role: Role | undefined): boolean {
  if (OF_OTHERS.test(title)) return false;
  if (TITLED.test(title)) return true;
  const isOurs = (words: string): boolean => words.search(ownNamesAndShortForms(paper) ?? /(?!)/) >= 0;
  const subject = WHERE_IT_BREAKS.exec(title)?.[1];
  if (subject !== undefined) return WORK.test(subject) || isOurs(subject);
  return (
    WEAK_SPOTS.test(title) && (OF_OURS.test(title) || (role !== undefined && LOOKS_BACK.has(role)) || isOurs(title))
  );
}

/** "Prior work and its limitations": such a title announces what others cannot do. */
export const OF_OTHERS =
  /\b(?:related|prior|previous|existing|concurrent) (?:works?|methods?|approaches|literature|studies|models?)\b|\b(?:of|in|with) (?:prior|previous|existing|conventional|traditional|classical|standard)\b/i;

/** Parts of the text on errors, negative results and attempts in vain: what is said there tells whose they are. */
export const ON_FAILURES =
  /\b(?:collapses?|failures?|degenera\w+|instabilit(?:y|ies)|breakdowns?|error analys[ei]s|analys[ei]s of (?:the )?errors?|(?:remaining|residual|typical|common) errors?|negative results?|(?:failed|unsuccessful) (?:attempts?|experiments?)|what (?:did|does) not work|what (?:didn|doesn)['’]t work)\b/i;
