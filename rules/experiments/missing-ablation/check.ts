import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { ablations, notIsolated } from '../../../src/facts/components/ablations/ablations.ts';
import type { Component } from '../../../src/facts/components/component.ts';
import { components } from '../../../src/facts/components/components.ts';
import { isCovered, solid } from '../../../src/facts/components/ablations/coverage.ts';
import { declared } from '../../../src/facts/components/declared.ts';
import { partsTold } from '../../../src/facts/components/ablations/told/part-told.ts';
import { variantRows } from '../../../src/facts/components/ablations/variant-rows.ts';
import { isBesideThePoint, LEAST_TOLD } from './beside-the-point.ts';
import { finding, shownOf } from './describe.ts';
import { FEW, owes } from './owes.ts';

export const check: Check = (paper) => {
  const all = components(paper);
  const main = all.filter(({ routine }) => !routine);
  const signs = [...ablations(paper), ...partsTold(paper)];
  const clear = solid(paper);
  const bare = main.filter((part) => !isCovered(part, signs));
  const owned = notIsolated(paper) !== null && main.length >= 2 && bare.length * 2 > main.length;
  if (clear.length > 0 && !owned && !isBesideThePoint(paper, main, signs))
    return met(
      shownOf(
        paper,
        signs.filter(({ grade }) => grade !== 'loose'),
      ),
    );
  if (main.length > 0 && bare.length * 2 <= main.length) {
    const covering = signs.filter((sign) => main.some((part) => isCovered(part, [sign])));
    return met(shownOf(paper, covering), `${main.length - bare.length} of ${main.length} named parts are compared`);
  }
  // One special part among familiar ones is a recipe too: "maxout units, ReLU and dropout".
  const parts = distinct(main.length >= 2 ? bare : [...bare, ...all.filter(isOfTheModel)]);
  const owed = owes(paper, parts, main.length);
  if (owed === null) return missed(finding(paper, parts, signs));
  if (owed !== FEW) return notApplicable(owed);
  const variants = variantRows(paper);
  if (variants.length > 0) return met(variants.map((one) => evidence('satisfies', one, one.says)));
  const told = distinct([...main, ...declared(paper).filter(({ routine }) => !routine)]);
  const firm = signs.filter(({ grade }) => grade !== 'loose');
  const untested = told.filter((part) => !isCovered(part, firm));
  return untested.length >= LEAST_TOLD && untested.length * 2 > told.length
    ? missed(finding(paper, untested, signs))
    : notApplicable(FEW);
};

/** Optimizers, schedules, precision and parallelism are settings of the training, and no reader asks for each. */
const SETTINGS: ReadonlySet<string> = new Set([
  'optimizer',
  'decay',
  'schedule',
  'precision',
  'parallelism',
  'sharding',
  'kernels',
  'memory',
  'tokenizer',
  'adapters',
  'decoding',
  'prompting',
  'alignment',
]);
const isOfTheModel = ({ routine, techniques }: Component) =>
  routine && techniques.every(({ part }) => !SETTINGS.has(part));

/** "Adaptive gating" and "adaptive gating strategy" are one part, named twice. */
function distinct(parts: readonly Component[]): Component[] {
  const seen = new Set<string>();
  return parts.filter(({ name }) => {
    const key = name
      .toLowerCase()
      .replace(KIND_LAST, '')
      .replace(/[\s-]+/g, ' ');
    return !seen.has(key) && seen.add(key);
  });
}

const KIND_LAST =
  /\s(?:strateg(?:y|ies)|mechanisms?|schemes?|methods?|techniques?|modules?|approach(?:es)?|algorithms?|functions?|layers?|blocks?)$/;
