import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { broadClaims } from '../../../src/facts/claims/scope.ts';

/** Only where the paper itself says of how little it knows. */
export const check: Check = (paper) => {
  const claims = broadClaims(paper);
  if (claims.length === 0) return met([]);
  return missed(
    ...claims.map(({ of, claim, tried }) => ({
      message: `a claim about all ${of}, of which the paper says that it looked at a part`,
      evidence: [
        evidence('trigger', claim, `all ${of}`),
        ...(tried.span.start === claim.span.start ? [] : [evidence('conflict', tried, 'what was looked at')]),
      ],
      help: `claim what was shown, e.g. “we show this for …, and expect it to hold for other ${of}”`,
    })),
  );
};
