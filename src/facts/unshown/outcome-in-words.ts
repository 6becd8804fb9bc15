import type { Role } from '../../paper/sections/roles.ts';
import { rareMatch } from '../text/search/rare-match.ts';
import { PHRASES, type Form } from './phrases/forms.ts';
import { FOUND_PHRASES } from './phrases/found-phrases.ts';
import { NAMED_TRIALS } from './phrases/named-trials.ts';
import { TRIAL_PHRASES } from './phrases/trial-phrases.ts';

/** Where a paper tells what it did; openings and ends repeat what the body shows. */
const ROLES: ReadonlySet<Role> = new Set<Role>(['method', 'experiments', 'other', 'limitations', 'discussion']);
/** Own trials are told beside others' work, too; what a technique does, where it is put to use. */
const ROLES_OF: Partial<Record<Form, ReadonlySet<Role>>> = {
  trial: new Set<Role>(['method', 'other', 'limitations', 'discussion', 'related-work', 'background']),
  unreported: new Set<Role>([...ROLES, 'related-work', 'background']),
  gave: new Set<Role>(['method', 'experiments', 'other', 'limitations']),
  costless: new Set<Role>(['method', 'other', 'background']),
  insensitive: new Set<Role>(['method', 'other', 'limitations']),
};
const ALL = [...PHRASES, ...TRIAL_PHRASES, ...NAMED_TRIALS, ...FOUND_PHRASES];
/** Among the results, these words discuss what is shown there. */
export const BESIDE_RESULTS: ReadonlySet<Form> = new Set<Form>(['found', 'gave']);

/** One of these is in every sentence that tells an outcome in words. */
export const OUTCOME_PATTERNS = ALL.map(({ pattern }) => pattern);

/** How a sentence tells an outcome; `aside` in passing, and `what` was found or tried. */
export interface Hit {
  readonly form: Form;
  readonly match: RegExpExecArray;
  readonly what: string;
  readonly aside: boolean;
}

/** The first form of telling an outcome that a sentence of such a section has, be it in passing among results; or null. */
export function hitIn(text: string, role: Role): Hit | null {
  let first: Hit | null = null;
  for (const { form, pattern, notAfter, aside = false } of ALL) {
    if (!(ROLES_OF[form] ?? ROLES).has(role) && !(aside && role === 'experiments')) continue;
    const match = rareMatch(pattern, text);
    if (match === null) continue;
    const before = text.slice(0, match.index);
    if (notAfter?.test(before) === true) continue;
    const what = notAfter === undefined ? (match.groups?.['what'] ?? '') : before;
    const hit = { form, match, aside, what };
    if (aside || role !== 'experiments' || !BESIDE_RESULTS.has(form)) return hit;
    first ??= hit;
  }
  return first;
}
