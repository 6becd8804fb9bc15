import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { doubledWords } from '../../../src/facts/reporting/spelling/doubled-words.ts';
import { misspeltWords } from '../../../src/facts/reporting/spelling/misspelt.ts';

const SHOWN = 6;

/** Words are spelt as elsewhere in the paper, and stand once. */
export const check: Check = (paper) => {
  const misspelt = misspeltWords(paper);
  const doubled = doubledWords(paper);
  const findings: Finding[] = [
    ...misspelt.slice(0, SHOWN).map(({ odd, usual, times, span }): Finding => ({
      message: `“${odd}” is spelt “${usual}” in ${times} other places`,
      help: `write “${usual}” if that is meant`,
      evidence: [evidence('trigger', { span }, odd)],
    })),
    ...doubled.slice(0, SHOWN).map(({ words, span }): Finding => ({
      message: `a word stands twice: “${words}”`,
      help: 'leave one of them out, unless another word was meant',
      evidence: [evidence('trigger', { span }, words)],
    })),
  ];
  if (findings.length > 0) return missed(...findings);
  return paper.statements().length > 0 ? met([]) : notApplicable('it has no sentences');
};
