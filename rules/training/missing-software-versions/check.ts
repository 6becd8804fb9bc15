import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { softwareNamed, softwareVersion } from '../../../src/facts/training/software.ts';

/** A paper that names its software says which version. */
export const check: Check = (paper) => {
  const [named] = softwareNamed(paper);
  if (named === undefined) return notApplicable('it names no software that it is made with');
  const version = softwareVersion(paper);
  if (version !== null) return met([evidence('satisfies', version)]);
  return missed({
    message: 'the software is named without its version',
    because: 'looked in the text, captions, footnotes and the appendix for a number of a version',
    help: 'Say it once, for example “PyTorch 2.3 with CUDA 12.1”, or keep a file of pinned versions beside the code.',
    evidence: [evidence('trigger', named, 'which version?')],
  });
};
