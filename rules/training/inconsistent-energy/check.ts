import { answerFromWorkings } from '../../../src/engine/answer-from-workings.ts';
import type { Check } from '../../../src/engine/answer.ts';
import { misprinted } from '../../../src/facts/numbers/by-hand.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import { energyWorkings } from '../../../src/facts/recomputed/compute/energy.ts';

/** Energy and carbon again, from the hours, watts, PUE and intensity that the paper declares. */
export const check: Check = (paper) =>
  answerFromWorkings(paper, energyWorkings(paper), {
    message: misprinted,
    more: (working) => ({
      help: 'correct the number, or say what differs here: the hours, the power, the PUE',
      ...(isNear(working) ? { severity: 'note' } : {}),
    }),
    none: 'it prints no energy or carbon with the hours, power and constants to recompute it',
  });

/** So little changes nothing that a reader would do with the number. */
const NEAR = 0.01;

function isNear({ computed, printed: { interval } }: Working): boolean {
  const [given, printed] = [computed, interval].map(({ low, high }) => (low + high) / 2) as [number, number];
  return Math.abs(given - printed) <= NEAR * Math.abs(given);
}
