import { evidence, missed, type Check } from '../../../src/engine/answer.ts';
import { findPatterns } from '../../../src/engine/find-patterns.ts';
import { emptyCitations } from '../../../src/facts/reporting/empty-citations.ts';

const PATTERNS = [
  {
    pattern:
      /\b(?:Sections?|Sec\.|Figures?|Figs?\.|Tables?|Tab\.|Eqs?\.|Equations?|Appendix|Appendices|Algorithm|Theorem|Lemma|Chapter)[\s\u00a0]{0,2}\(?\?\?/i,
    message: 'a cross-reference was never resolved; LaTeX printed ?? in its place',
  },
  {
    pattern: /\[\?(?:[,;]\s?\?)*\]|\(\?{2,3}\)/,
    message: 'a citation was never resolved; LaTeX printed a question mark in its place',
  },
];
const marks = findPatterns(PATTERNS);
const SHOWN = 4;

export const check: Check = (paper, ...given) => {
  const empty = emptyCitations(paper);
  const answer = marks(paper, ...given);
  if (empty.length === 0) return answer;
  return missed(...(answer.status === 'missed' ? answer.findings : []), {
    message: `${empty.length === 1 ? 'a citation is' : `the citations in ${empty.length} sentences are`} empty; nothing stands between the brackets`,
    evidence: empty.slice(0, SHOWN).map((one) => evidence('trigger', one)),
  });
};
