import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { kindOf } from '../../../src/facts/kind.ts';
import { fewPasses, moreTraining } from '../../../src/facts/passes.ts';

export const check: Check = (paper) => {
  const [first, ...others] = fewPasses(paper);
  const looks = moreTraining(paper);
  if (first === undefined)
    return kindOf(paper).value === 'pretraining' && looks.length > 0
      ? met(looks.slice(0, 3).map((look) => evidence('satisfies', look)))
      : notApplicable('nothing says that its own training sees the data only once or twice');
  if (looks.length > 0)
    return met([evidence('trigger', first), ...looks.slice(0, 3).map((look) => evidence('satisfies', look))]);
  return missed({
    message: 'the data is seen once or twice, and nothing says what more passes would do',
    because:
      'no sentence, caption or footnote speaks of more epochs, of longer training, or of convergence or saturation of its own runs',
    evidence: [first, ...others.slice(0, 1)].map((statement) => evidence('trigger', statement, 'so few passes')),
    help: 'add one run (a smaller model will do) that repeats the data two to four times, or say why one pass was enough: the loss was flat, or compute ended',
  });
};
