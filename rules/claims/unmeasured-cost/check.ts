import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import {
  costMeasured,
  largeCosts,
  smallCosts,
  smallWords,
  toldInUnits,
} from '../../../src/facts/claims/claimed-costs.ts';
import { unmeasuredSavings } from '../../../src/facts/claims/claimed-savings.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** Who calls an overhead negligible, or says that time or memory is saved, measures it, and does not print beside it that it is large. */
export const check: Check = (paper) => {
  const claims = smallCosts(paper);
  const saved = savingFindings(paper);
  if (claims.length === 0)
    return saved.length > 0 ? missed(...saved) : notApplicable('it calls no cost of its own negligible');
  const [large] = largeCosts(paper);
  if (large !== undefined)
    return missed(...saved, {
      message: `“${smallWords(large.claim.text)}” is claimed, and the text behind it gives ${large.factor}`,
      severity: 'note',
      help: 'say how much more it is instead of how little, everywhere',
      evidence: [
        evidence('trigger', large.claim),
        evidence('conflict', large.told, large.factor),
        ...claims
          .filter((one) => one !== large.claim)
          .slice(0, 2)
          .map((one) => evidence('trigger', one)),
      ],
    });
  const measured = costMeasured(paper);
  if (measured !== null)
    return saved.length > 0
      ? missed(...saved)
      : met([evidence('nearest', claims[0]!, 'the claim'), evidence('satisfies', measured, 'measures a cost')]);
  const units = toldInUnits(paper, claims[0]!);
  return missed(...saved, {
    message: `“${smallWords(claims[0]!.text)}” is claimed, ${units === null ? 'but' : 'and told in tokens, calls or passes alone:'} the paper gives no time, memory or number of operations`,
    // Who counts them has told the half.
    ...(units === null ? {} : { severity: 'note' as const }),
    because: 'looked in tables, figures, headings and text for times, memory, operations or throughput',
    help: 'give one measurement with and without it: seconds per step, memory, or FLOPs, on the hardware used',
    evidence: [
      ...claims.slice(0, 3).map((one) => evidence('trigger', one)),
      ...(units === null || claims.slice(0, 3).includes(units) ? [] : [evidence('nearest', units, 'counts them')]),
    ],
  });
};

const MEASURED = { time: 'a time or a throughput', memory: 'how much memory anything takes' } as const;

/** One finding for time and one for memory. */
const savingFindings = (paper: Paper): Finding[] => {
  const savings = unmeasuredSavings(paper);
  return (['time', 'memory'] as const).flatMap((kind): Finding[] => {
    const said = savings.filter(({ of }) => of === kind);
    return said.length === 0
      ? []
      : [
          {
            message: `“${said[0]!.words}” is claimed, but the paper gives nowhere ${MEASURED[kind]}`,
            because: 'looked in tables, figures, headings and text for it',
            help: 'give one measurement with and without it, on the hardware used, or leave the claim out',
            confidence: 'low',
            evidence: said.slice(0, 3).map(({ statement }) => evidence('trigger', statement)),
          },
        ];
  });
};
