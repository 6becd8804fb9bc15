import { evidence, met, missed, type Check, type Finding } from './answer.ts';
import { matching } from '../facts/text/search/corpus.ts';

/** The check of a rule that is declared in its rule.md: every sentence that a pattern matches is a finding. */
export const findPatterns =
  (patterns: readonly { pattern: RegExp; message: string }[]): Check =>
  (paper) => {
    const findings: Finding[] = [];
    const found = patterns.map(({ pattern, message }) => ({
      message,
      in: new Set(matching(paper.statements(), pattern)),
    }));
    for (const statement of paper.statements())
      for (const one of found)
        if (one.in.has(statement)) findings.push({ message: one.message, evidence: [evidence('trigger', statement)] });
    return findings.length > 0 ? missed(...findings) : met([]);
  };
