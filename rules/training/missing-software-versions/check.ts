import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { environmentGiven, softwareUsed, softwareVersion } from '../../../src/facts/training/software.ts';
import { distinct, softwareIn } from '../../../src/facts/training/software-names.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Names that a message lists. */
const SHOWN = 5;

/** A paper that names its software says which version. */
export const check: Check = (paper) => {
  const used = softwareUsed(paper);
  if (used.length === 0) return notApplicable('it names no software that it is made with');
  const version = softwareVersion(paper);
  if (version !== null) return met([evidence('satisfies', version)]);
  const environment = environmentGiven(paper);
  if (environment !== null) return met([evidence('satisfies', environment, 'with the code')]);
  const names = distinct(used.flatMap(({ text }) => softwareIn(text)));
  // A further sentence is shown where it names more.
  const telling = used.filter(({ text }, i) => {
    const before = used.slice(0, i).flatMap((one) => softwareIn(one.text));
    return distinct([...before, ...softwareIn(text)]).length > distinct(before).length;
  });
  return missed({
    message: `${enumerate(names.slice(0, SHOWN))} ${names.length === 1 ? 'is' : 'are'} named without a version`,
    because: `looked in ${lookedIn(paper, 'the text', 'captions', 'footnotes', 'references')} for the version of a framework, of Python or of CUDA, and for a word on the environment that comes with the code`,
    help: 'Say it once, for example “PyTorch 2.3 with CUDA 12.1”, or point to a file of pinned versions beside the code.',
    evidence: telling.slice(0, 3).map((one) => evidence('trigger', one, 'which version?')),
  });
};
