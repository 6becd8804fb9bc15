import { evidence, met, missed, type Check, type Finding } from '../../../src/engine/answer.ts';
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
const SHOWN = 4;

export const check: Check = (paper) => {
  const marks = paper
    .statements()
    .flatMap((statement) =>
      PATTERNS.flatMap(({ pattern, message }): Finding[] =>
        pattern.test(statement.text) ? [{ message, evidence: [evidence('trigger', statement)] }] : [],
      ),
    );
  const empty = emptyCitations(paper);
  if (marks.length + empty.length === 0) return met([]);
  return missed(
    ...marks,
    ...(empty.length === 0
      ? []
      : [
          {
            message: `${empty.length === 1 ? 'a citation is' : `the citations in ${empty.length} sentences are`} empty; nothing stands between the brackets`,
            evidence: empty.slice(0, SHOWN).map((one) => evidence('trigger', one)),
          },
        ]),
  );
};
