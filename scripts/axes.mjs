// Writes a table of all axes boxes of some papers with what was recovered of each, and the totals.
// usage: npm run axes -- papers/*.pdf > axes.md
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPaper } from '../dist/src/inputs/index.js';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('axes: name some PDFs, as in npm run axes -- papers/*.pdf');
  process.exit(2);
}

const cell = (text) => (text ?? '').replace(/\|/g, '\\|').replace(/\s+/g, ' ').slice(0, 40);
const number = (value) => String(Number(value.toPrecision(4)));
const axis = ({ title, shared, scale, labels }) => {
  const words = title === null ? '–' : `${cell(title)}${shared ? ' (shared)' : ''}`;
  if (scale === null) return `${words} [${labels} words]`;
  return `${words} [${scale.kind}, ${scale.range.map(number).join(' to ')}]`;
};
const drawn = ({ curves, bars, bands }) =>
  [
    ...(curves.length > 0
      ? [`${curves.length} curves, ${curves.filter(({ name }) => name !== null).length} named`]
      : []),
    ...(bars === null ? [] : [`${bars.count} bars`]),
    ...(bands > 0 ? [`${bands} bands`] : []),
  ].join('; ');

const totals = { papers: 0, figures: 0, axes: 0, both: 0, curves: 0, pixels: 0, wordless: 0 };
console.log('| paper | figure | page | box | x | y | drawn |\n| --- | --- | --- | --- | --- | --- | --- |');
for (const file of files) {
  totals.papers++;
  const paper = await readPaper(readFileSync(file), file, { figures: true });
  for (const figure of paper.figures()) {
    const { drawing } = figure;
    if (drawing === null) continue;
    totals.figures++;
    if (drawing.pictures > 0.3) totals.pixels++;
    if (drawing.wordless) totals.wordless++;
    for (const plot of drawing.plots) {
      totals.axes++;
      if (plot.x.scale !== null && plot.y.scale !== null) totals.both++;
      if (plot.curves.length > 0) totals.curves++;
      const { page, rect } = plot.box;
      const box = rect.map(Math.round).join(' ');
      const row = [basename(file), figure.caption?.label, page, box, axis(plot.x), axis(plot.y), drawn(plot)];
      console.log(`| ${row.join(' | ')} |`);
    }
  }
}
const share = (part) => `${part} of ${totals.axes}`;
console.log(
  `\n${totals.papers} papers, ${totals.figures} figures: ${totals.axes} axes boxes; both scales read in ${share(totals.both)}, ` +
    `curves in ${share(totals.curves)}; ${totals.pixels} figures are pictures made of pixels, ${totals.wordless} have words that cannot be read`,
);
