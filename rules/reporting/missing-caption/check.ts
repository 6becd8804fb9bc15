import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { numbered } from '../../../src/facts/reporting/floats/unreferenced.ts';

export const check: Check = (paper) => {
  const floats = numbered(paper);
  if (floats.length === 0) return notApplicable('it has no numbered figures or tables');
  const bare = floats.filter(({ caption }) => {
    const words = paper.quote(caption!.span).slice(caption!.label.length);
    return !/\p{L}{2}/u.test(words);
  });
  if (bare.length === 0) return met([]);
  const names = bare.map(({ caption }) => caption!.label);
  return missed({
    message: `${enumerate(names)} ${names.length === 1 ? 'has a number but no caption text' : 'have numbers but no caption text'}`,
    evidence: bare.slice(0, 4).map(({ caption }) => evidence('trigger', caption!)),
    help: 'say what is shown, on which data, and what a reader should see in it',
  });
};
