import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { costMeasured, largeCosts, smallCosts, smallWords } from '../../../src/facts/unshown/costs.ts';

/** Who calls an overhead negligible measures it, and does not print beside it that it is large. */
export const check: Check = (paper) => {
  const claims = smallCosts(paper);
  if (claims.length === 0) return notApplicable('it calls no cost of its own negligible');
  const [large] = largeCosts(paper);
  if (large !== undefined)
    return missed({
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
    return met([evidence('nearest', claims[0]!, 'the claim'), evidence('satisfies', measured, 'measures a cost')]);
  return missed({
    message: `“${smallWords(claims[0]!.text)}” is claimed, but the paper gives no time, memory or number of operations`,
    because: 'looked in tables, figures, headings and text for times, memory, operations or throughput',
    help: 'give one measurement with and without it: seconds per step, memory, or FLOPs, on the hardware used',
    evidence: claims.slice(0, 3).map((one) => evidence('trigger', one)),
  });
};
