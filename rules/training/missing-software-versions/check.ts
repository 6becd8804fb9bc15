import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { softwareIn, softwareNamed, softwareVersion } from '../../../src/facts/training/software.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A paper that names its software says which version. */
export const check: Check = (paper) => {
  const [named] = softwareNamed(paper);
  if (named === undefined) return notApplicable('it names no software that it is made with');
  const version = softwareVersion(paper);
  if (version !== null) return met([evidence('satisfies', version)]);
  const names = softwareIn(named.text);
  return missed({
    message: `${enumerate(names.slice(0, 3))} ${names.length === 1 ? 'is' : 'are'} named without a version`,
    because: `looked in ${lookedIn(paper, 'the text', 'captions', 'footnotes')} for the version of a framework, of Python or of CUDA`,
    help: 'Say it once, for example “PyTorch 2.3 with CUDA 12.1”, or point to a file of pinned versions beside the code.',
    evidence: [evidence('trigger', named, 'which version?')],
  });
};
