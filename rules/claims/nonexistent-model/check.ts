import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { sizedModels, type SizedModel } from '../../../src/facts/results/tables/model-sizes.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { sentenceAround } from '../../../src/paper/sentence-around.ts';

/** A published model is named in a size in which it was published. */
export const check: Check = (paper) => {
  const named = sizedModels(paper);
  if (named.length === 0) return notApplicable('it names no published model of a known family with its size');
  const wrong = [...groupBy(named, ({ family, text }) => `${family} ${sizeOf(text)}`).values()].filter(
    ([first]) => !first!.exists,
  );
  if (wrong.length > 0) return missed(...wrong.map((group) => findingOf(paper, group)));
  return met(
    named.slice(0, 4).map(({ span, text }) => evidence('satisfies', { span }, text)),
    'all models that it names with their size were published in that size',
  );
};

const sizeOf = (text: string): string => /[\d.]+[- ]?[BM]$/i.exec(text)?.[0].replace(/[- ]/g, '') ?? text;

function findingOf(paper: Paper, group: readonly SizedModel[]): Finding {
  const [{ family, text, sizes, source, span }] = group as [SizedModel];
  const places = group.slice(0, 4).map((one) => ({
    span: sentenceAround(paper, one.span),
  }));
  return {
    message: `“${text}” is named, and ${family} was not published in that size`,
    because: `${family} was published with ${sizes.join(', ')} (${source})`,
    help: 'correct the size, or say who trained a model of this size',
    evidence: [
      evidence('trigger', { span }, 'the name'),
      ...places.map((place) => evidence('trigger', place, 'where it stands')),
    ],
  };
}
