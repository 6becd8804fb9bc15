import { captionWords } from '../caption-words.ts';
import { inBlocks } from '../in-blocks.ts';
import stringWidth from 'string-width';
import type { Figure } from '../../paper/nodes.ts';
import type { Axis, Plot } from '../../paper/plots.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip, hang, wrap, wrapParts } from '../../reporters/text/layout.ts';
import { makeStyle } from '../../reporters/text/style.ts';
import { count } from '../../reporters/text/summary-line.ts';
import { describePosition, positionOf } from '../position.ts';
import type { Sheet } from '../sheet.ts';
import type { View } from '../view.ts';
import { curveNames } from './curve-names.ts';
import { readable } from './numbers.ts';

/** A name wider than this is cut, so that the numbers stay in line. */
const WIDEST_NAME = 20;

/** Each figure with what was recovered of it, for a person. */
export const figuresText: View = (paper, { width, color }) => {
  const sheet = { paper, width, style: makeStyle(color) };
  return inBlocks([head(sheet), ...paper.figures().map((figure) => figureLines(figure, sheet)), [summary(sheet)]]);
};

function head({ paper, width, style }: Sheet): string[] {
  const title = paper.title === null ? [] : wrap(clean(paper.title), width);
  return [...title.map(style.strong), style.dim(clip(clean(paper.source.path), width))];
}

function figureLines(figure: Figure, sheet: Sheet): string[] {
  const { paper, width, style } = sheet;
  const { caption, drawing } = figure;
  const label = clean(caption?.label || '(figure)');
  const front = [label, describePosition(positionOf(paper, figure.span))].filter((part) => part !== '').join('  ');
  const words = clip(captionWords(figure, paper), Math.max(10, width - stringWidth(front) - 2));
  const title = `${style.strong(label)}${front.slice(label.length)}  ${words}`;
  const note = (text: string) => hang('  ', '  ', text, width).map(style.dim);
  if (drawing === null) return [title, ...note('not looked at: this format shows no drawing')];
  const plots = drawing.plots.flatMap((plot, i) => plotLines(plot, drawing.plots.length > 1 ? i + 1 : null, sheet));
  const pixels = Math.round(drawing.pictures * 100);
  return [
    title,
    ...plots,
    ...(pixels > 0 ? note(`${pixels} % of it are pictures made of pixels, not read`) : []),
    ...(drawing.wordless ? note('its words are drawn as shapes, or in a font that does not say its letters') : []),
    ...(drawing.plots.length === 0 && pixels === 0 && !drawing.wordless ? note('no plot in it') : []),
  ];
}

const KEY = 8;
const key = (name: string) => `  ${name.padEnd(KEY - 2)}  `;

function plotLines(plot: Plot, number: number | null, sheet: Sheet): string[] {
  const { width, style } = sheet;
  const line = (name: string, text: string) => hang(key(name), key(''), text, width);
  const right = plot.right === null ? [] : line('right', axisWords(plot.right));
  const title = plot.title === null ? '' : clean(plot.title);
  const opening =
    number === null ? (title === '' ? [] : line('plot', title)) : line(`plot ${number}`, title || '(no title)');
  const bands = plot.bands === 0 ? '' : `, with ${count(plot.bands, 'band')} around them`;
  return [
    ...opening.map((text, i) => (i === 0 ? text : style.dim(text))),
    ...line('x', axisWords(plot.x)),
    ...line('y', axisWords(plot.y)),
    ...right,
    ...(plot.curves.length === 0 ? [] : line('curves', `${plot.curves.length}${bands}`)),
    ...curveLines(plot, sheet),
    ...(plot.bars === null
      ? []
      : line(
          'bars',
          `${plot.bars.count}, ${plot.bars.direction}${plot.bars.fromEdge ? ', from the edge of the axes' : ''}`,
        )),
    ...(plot.curves.length === 0 && plot.bars === null ? line('', style.dim('no curves or bars found in it')) : []),
  ];
}

function axisWords({ title, shared, scale, labels }: Axis): string {
  const name = title === null ? '(no title)' : `${clean(title)}${shared ? ' (shared)' : ''}`;
  if (scale === null)
    return `${name} · ${labels === 0 ? 'no tick labels' : `${count(labels, 'tick label')}, no scale`}`;
  return `${name} · ${scale.kind === 'log' ? 'logarithmic' : 'linear'}, ${readable(scale.range[0])} to ${readable(scale.range[1])}`;
}

function curveLines({ curves }: Plot, { width, style }: Sheet): string[] {
  if (curves.length === 0) return [];
  const rows = curveNames(curves).map((name, i) => {
    const { points, dashed, mark, axis } = curves[i]!;
    const [first, last] = [points[0], points.at(-1)];
    const at = (point: typeof first) => (point === undefined ? '' : `${readable(point[1])} at ${readable(point[0])}`);
    return {
      name: clip(clean(name), WIDEST_NAME),
      points: count(points.length, 'point'),
      first: at(first),
      last: at(last),
      more: [dashed ? 'dashed' : '', mark === 'markers' ? 'markers' : '', axis === 'right' ? 'right scale' : '']
        .filter((part) => part !== '')
        .join(', '),
    };
  });
  const wide = (of: 'name' | 'points' | 'first' | 'last') => Math.max(...rows.map((row) => stringWidth(row[of])));
  const [name, points, first, last] = [wide('name'), wide('points'), wide('first'), wide('last')];
  return rows.flatMap((row) => {
    const numbers = `${row.points.padStart(points)}  ${row.first.padStart(first)} → ${row.last.padEnd(last)}`;
    const text = `${key('')}${row.name}${' '.repeat(name - stringWidth(row.name))}  ${numbers}`;
    if (row.more === '') return [clip(text.trimEnd(), width)];
    const beside = stringWidth(text) + 2 + row.more.length <= width;
    return beside
      ? [`${text}  ${style.dim(row.more)}`]
      : [clip(text.trimEnd(), width), ...hang(`${key('')}  `, `${key('')}  `, row.more, width).map(style.dim)];
  });
}

function summary({ paper, width }: Sheet): string {
  const figures = paper.figures();
  const plots = figures.flatMap(({ drawing }) => drawing?.plots ?? []);
  const curves = plots.reduce((sum, plot) => sum + plot.curves.length, 0);
  const parts = [count(figures.length, 'figure'), count(plots.length, 'plot'), count(curves, 'curve')];
  return wrapParts(parts.join(' · '), width).join('\n');
}
