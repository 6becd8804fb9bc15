import { evidence, met, missed, type Check, type Finding } from './answer.ts';

/** The check of a rule that is declared in its rule.md: every sentence that a pattern matches is a finding. */
export const findPatterns =
  (patterns: readonly { pattern: RegExp; message: string }[]): Check =>
  (paper) => {
    const findings: Finding[] = [];
    for (const statement of paper.statements())
      for (const { pattern, message } of patterns)
        if (pattern.test(statement.text)) findings.push({ message, evidence: [evidence('trigger', statement)] });
    return findings.length > 0 ? missed(...findings) : met([]);
  };
