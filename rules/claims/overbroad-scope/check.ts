import { evidence, met, missed, type Check } from '../../../src/engine/answer.ts';
import { broadClaims } from '../../../src/facts/claims/claimed-scope.ts';

/** Only where the paper itself says of how little it knows. */
export const check: Check = (paper) => {
  const claims = broadClaims(paper);
  if (claims.length === 0) return met([]);
  return missed(
    ...claims.map(({ of, claim, tried, words }) => ({
      message: `a claim about all ${of} (“${words}”), but the paper says that it studied only some`,
      evidence: [
        evidence('trigger', claim, `all ${of}`),
        ...(tried.span.start === claim.span.start ? [] : [evidence('conflict', tried, 'what was looked at')]),
      ],
      help: `claim what was shown, e.g. “we show this for …, and expect it to hold for other ${of}”`,
      // Who says in the same breath what was looked at has said what the help asks for.
      ...(ADMITS.test(claim.text) ? { confidence: 'low' as const } : {}),
    })),
  );
};

const ADMITS =
  /\b(?:while|although|though|even though|whereas)\b[^.;]{0,60}\b(?:focus\w*|limit\w*|restrict\w*|consider\w*|stud(?:y|ied)|evaluat\w*|test(?:ed)?|only)\b/i;
