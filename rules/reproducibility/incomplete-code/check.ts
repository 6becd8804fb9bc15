import type { Artifact, Step } from '../../../src/artifacts/artifact.ts';
import {
  evidence,
  fileEvidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
} from '../../../src/engine/answer.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { trainingOf } from '../../../src/facts/training/trains/own-training.ts';
import type { Paper } from '../../../src/paper/paper.ts';

const WORDS = {
  dependencies: 'a list of dependencies',
  training: 'training code',
  evaluation: 'evaluation code',
  models: 'pretrained models',
  results: 'a table of results with the command for it',
} as const satisfies Record<Step, string>;
/** Without these nobody can repeat the work; the other two spare a reader time. */
const NEEDED: readonly Step[] = ['dependencies', 'training', 'evaluation'];

/** Code that is released with a paper lets a reader repeat it. All repositories of a run are taken together. */
export const check: Check = (paper, artifacts) => {
  if (artifacts.every(({ code }) => code === null)) return notApplicable('the repository holds no programs');
  const trains = trainingOf(paper).statement !== null || trainingOf(paper).fromScratch;
  const steps = artifacts.flatMap((artifact) => artifact.steps);
  const lacks = (step: Step) => !steps.some((one) => one.step === step);
  const missing = NEEDED.filter((step) => lacks(step) && (step !== 'training' || trains));
  const found = steps.map(({ step, path }) => `${WORDS[step]}: ${path}`);
  if (missing.length === 0)
    return met(
      steps.flatMap(({ at, step }) => (at === null ? [] : [fileEvidence('satisfies', at, WORDS[step])])).slice(0, 3),
      found.join('; '),
    );
  const cut = artifacts.find(({ complete }) => !complete);
  if (cut !== undefined) return inconclusive(`not found, but ${cut.path} holds more files than were listed`);
  const also = (['models', 'results'] as const).filter(lacks);
  return missed({
    message: `the code is incomplete: no ${missing.map((step) => WORDS[step].replace(/^a /, '')).join(', no ')}`,
    evidence: [...released(paper), ...readmes(artifacts)],
    because: [
      `looked at the names of all files and at the README${found.length > 0 ? `; found ${found.join(', ')}` : ''}`,
      ...(also.length > 0 ? [`nor is there ${also.map((step) => WORDS[step]).join(' or ')}`] : []),
    ].join('; '),
  });
};

function released(paper: Paper): Evidence[] {
  const release = releases(paper).find(({ kinds, promised }) => kinds.includes('code') && !promised);
  return release === undefined ? [] : [evidence('trigger', release.statement, 'the release')];
}

const readmes = (artifacts: readonly Artifact[]): Evidence[] =>
  artifacts
    .flatMap(({ readme }) => (readme === null ? [] : [fileEvidence('nearest', readme, 'the README')]))
    .slice(0, 2);
