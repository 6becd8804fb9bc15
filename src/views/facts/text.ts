import stringWidth from 'string-width';
import { modelRows, type ModelRow } from '../../facts/dimensions/models.ts';
import { kindOf } from '../../facts/kind.ts';
import { bestOf } from '../../facts/settings/best.ts';
import { statedOf, type Stated } from '../../facts/settings/stated.ts';
import type { Paper } from '../../paper/paper.ts';
import { clean } from '../../reporters/clean.ts';
import { clip, hang, wrap, wrapParts } from '../../reporters/layout.ts';
import { makeStyle, type Style } from '../../reporters/style.ts';
import { describePosition, positionOf } from '../position.ts';
import type { View } from '../view.ts';
import { topicsOf, type Topic } from './topics.ts';

interface Sheet {
  paper: Paper;
  width: number;
  style: Style;
}

/** A card of how the paper was made, with the holes shown. */
export const factsText: View = (paper, { width, color }) => {
  const sheet = { paper, width, style: makeStyle(color) };
  const topics = topicsOf(paper);
  const blocks = [
    head(sheet),
    ...topics.map((topic) => topicLines(topic, sheet)),
    modelLines(sheet),
    summary(topics, sheet),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

function head({ paper, width, style }: Sheet): string[] {
  const title = paper.title === null ? [] : wrap(clean(paper.title), width);
  const kind = kindOf(paper);
  return [
    ...title.map(style.strong),
    style.dim(clip(clean(paper.source.path), width)),
    ...hang('', '  ', `a ${kind.value} paper: ${clean(kind.because)}`, width),
  ];
}

const LABEL = 22;
const short = (title: string) => title.replace(/ \(.*$/, '').replace(/^number of /, '');
const HOLE = '—';

function topicLines({ id, title, items, settings, byReference }: Topic, sheet: Sheet): string[] {
  const { paper, width, style } = sheet;
  const rows = items.flatMap((item) => {
    const label = clip(short(item.title), LABEL).padEnd(LABEL);
    const best = bestOf(paper, settings, item.id, id === 'architecture');
    if (best === null) return [`  ${label}  ${style.dim(HOLE)}`];
    const more = distinct(statedOf(settings, item.id)) - 1;
    const place = describePosition(positionOf(paper, best.span));
    const note = `${place}${more > 0 ? `, ${more} more` : ''}`;
    const room = Math.max(12, width - LABEL - 6 - stringWidth(note));
    const value = clip(clean(best.of === null ? best.value : `${best.value} (${best.of})`), room);
    return [`  ${label}  ${value}  ${style.dim(note)}`];
  });
  const [reference] = byReference;
  const left =
    reference === undefined
      ? []
      : hang(
          `  ${'by reference'.padEnd(LABEL)}  `,
          ' '.repeat(LABEL + 4),
          `${clip(clean(reference.text), 2 * Math.max(20, width - LABEL - 8))} ${describePosition(positionOf(paper, reference.span))}`,
          width,
        );
  return [style.strong(title), ...rows, ...left];
}

const distinct = (stated: readonly Stated[]): number => new Set(stated.map(({ value }) => value.toLowerCase())).size;

/** The columns of the table of models, as far as any model has them. */
const COLUMNS = ['parameters', 'depth', 'width', 'heads', 'feed-forward', 'context', 'vocabulary'] as const;
const WIDEST_NAME = 24;
const WIDEST_VALUE = 14;

function modelLines({ paper, width, style }: Sheet): string[] {
  const models = modelRows(paper);
  if (models.length === 0) return [];
  const columns = COLUMNS.filter((id) => models.some(({ values }) => values.has(id)));
  const cell = (model: ModelRow, id: string) => clip(clean(model.values.get(id)?.value ?? HOLE), WIDEST_VALUE);
  const names = models.map(({ name }) => clip(clean(name), WIDEST_NAME));
  const wide = Math.max(...names.map((name) => stringWidth(name)));
  const widths = columns.map((id) => Math.max(id.length, ...models.map((model) => stringWidth(cell(model, id)))));
  const line = (name: string, cells: readonly string[]) =>
    clip(
      `  ${pad(name, wide)}  ${cells.map((text, i) => ' '.repeat(widths[i]! - stringWidth(text)) + text).join('  ')}`,
      width,
    );
  return [
    style.strong('Models'),
    style.dim(line('', columns)),
    ...models.map((model, i) =>
      line(
        names[i]!,
        columns.map((id) => cell(model, id)),
      ),
    ),
  ];
}

const pad = (text: string, wide: number) => text + ' '.repeat(Math.max(0, wide - stringWidth(text)));

function summary(topics: readonly Topic[], { width }: Sheet): string[] {
  const parts = topics.map(({ title, items, settings }) => {
    const stated = items.filter(({ id }) => settings.has(id)).length;
    return `${title.toLowerCase()} ${stated} of ${items.length} stated`;
  });
  return wrapParts(parts.join(' · '), width);
}
