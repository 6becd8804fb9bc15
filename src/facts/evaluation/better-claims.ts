import type { Paper, Statement } from '../../paper/paper.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';

const BETTER = /\b(?:outperform\w*|surpass\w*|exceed\w*|highest|the best|superior to|better than)\b/i;
const OWN = /\b(?:we|our|ours)\b/i;

/** Sentences that set the paper's own work above something, whether or not above all: one of each section. */
export function betterClaims(paper: Paper): readonly Statement[] {
  const own = ownNamePattern(paper);
  const seen = new Set<unknown>();
  return paper.statements().filter(({ text, section, within }) => {
    if (NOT_OWN_WORK.has(section.role) || within.type === 'caption' || seen.has(section)) return false;
    if (!BETTER.test(text) || !(OWN.test(text) || own?.test(text) === true)) return false;
    seen.add(section);
    return true;
  });
}
