import stringWidth from 'string-width';
import { modelRows, type ModelRow } from '../../facts/dimensions/models.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip } from '../../reporters/text/layout.ts';
import { HOLE, pad } from './cells.ts';
import type { Sheet } from '../sheet.ts';

/** The columns of the table of models, as far as any model has them. */
const COLUMNS = ['parameters', 'depth', 'width', 'heads', 'feed-forward', 'context', 'vocabulary'] as const;
const WIDEST_NAME = 24;
const WIDEST_VALUE = 14;

/** A row for each model that tables describe. */
export function modelLines({ paper, width, style }: Sheet): string[] {
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
