import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { sizedModels, type SizedModel } from '../../../src/facts/results/tables/names/model-sizes.ts';
import { groupBy } from '../../../src/group-by.ts';
import { inMillions } from '../../../src/facts/names/published-sizes.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { sentenceAround } from '../../../src/paper/sentences/sentence-around.ts';

/** A published model is named in a size in which it was published. */
export const check: Check = (paper) => {
  const named = sizedModels(paper);
  if (named.length === 0) return notApplicable('it names no published model of a known family with its size');
  const wrong = [...groupBy(named, ({ family, text }) => `${family} ${sizeOf(text)}`).values()].filter(
    ([first]) => !first!.exists,
  );
  if (wrong.length > 0) return missed(...wrong.map((group) => findingOf(paper, group, named)));
  return met(
    named.slice(0, 4).map(({ span, text }) => evidence('satisfies', { span }, text)),
    'all models that it names with their size were published in that size',
  );
};

const sizeOf = (text: string): string => /[\d.]+[- ]?[BM]$/i.exec(text)?.[0].replace(/[- ]/g, '') ?? text;

function findingOf(paper: Paper, group: readonly SizedModel[], named: readonly SizedModel[]): Finding {
  const [{ family, text, sizes, source, span }] = group as [SizedModel];
  const places = group
    .slice(0, 4)
    .map((one) => sentenceAround(paper, one.span))
    .filter((place) => place.start !== span.start || place.end !== span.end);
  const nearest = nearestOf(sizeOf(text), sizes);
  const known = named.filter((one) => one.family === family && one.exists);
  const meant = known.find((one) => digitsIn(one.text) === digitsIn(text));
  const elsewhere = meant ?? known[0];
  return {
    message: `“${text}” is named, and ${family} was not published in that size${meant === undefined ? `: the nearest is ${nearest}` : ''}`,
    because: [
      ...(elsewhere === undefined ? [] : [`elsewhere the paper has “${elsewhere.text}”`]),
      `the sizes are those of ${source}`,
    ].join('; '),
    help:
      meant === undefined
        ? `correct the size (${nearest}?), or say who trained a model of this size`
        : `write “${meant.text}” if that is meant, or say who trained a model of this size`,
    evidence: [
      evidence('trigger', { span }, 'the name'),
      ...places.map((place) => evidence('trigger', { span: place }, 'where it stands')),
      ...(elsewhere === undefined ? [] : [evidence('nearest', { span: elsewhere.span }, 'elsewhere')]),
    ],
  };
}

/** A point that was left out, or set twice, leaves the digits. */
const digitsIn = (text: string): string => sizeOf(text).replace(/\./g, '').toLowerCase();

/** The published size that is the nearest in proportion, in the fewest digits. */
function nearestOf(size: string, sizes: readonly string[]): string {
  const distance = (one: string) => Math.abs(Math.log(inMillions(one) / inMillions(size)));
  return sizes.toSorted((a, b) => distance(a) - distance(b) || a.length - b.length)[0]!;
}
