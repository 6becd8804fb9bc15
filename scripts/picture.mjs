// Draws docs/terminal.svg for the README: what a terminal of 80 columns shows for the fixture paper, as it is printed.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const PAPER = 'fixtures/faulty/twocolumn.pdf';
export const PICTURE = new URL('../docs/terminal.svg', import.meta.url);

/** Findings that are shown whole; the others are counted. */
const SHOWN = 2;
const COLUMNS = 80;
const CELL = { width: 8.4, height: 19, font: 14 };
const MARGIN = 20;

/** The picture, from the command line's own `main`. */
export async function drawPicture(main) {
  let printed = '';
  const terminal = {
    stdout: { isTTY: true, columns: COLUMNS, write: (text) => ((printed += text), true) },
    stderr: { write: () => true },
    stdin: [],
    env: { TERM: 'xterm-256color' },
  };
  await main([PAPER], terminal);
  return svgOf([`$ paper-lint ${PAPER}`, '', ...shorten(printed.trimEnd())]);
}

/** The first findings and the last line, which counts them all. */
function shorten(printed) {
  const blocks = printed.split('\n\n');
  const left = blocks.length - 1 - SHOWN;
  const more = left > 0 ? ['', `\u001b[2m⋮ ${left} more\u001b[22m`] : [];
  return [...blocks.slice(0, SHOWN).join('\n\n').split('\n'), ...more, '', ...blocks.at(-1).split('\n')];
}

const CLASSES = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 33: 'y', 34: 'u', 36: 'c' };

/** Lines with the colours that the terminal reporter uses, as an SVG that follows the reader's light or dark theme. */
export function svgOf(lines) {
  const width = COLUMNS * CELL.width + 2 * MARGIN;
  const height = lines.length * CELL.height + 2 * MARGIN;
  const texts = lines.flatMap((line, row) =>
    runsOf(line).map(({ text, column, classes }) => {
      const place = `x="${round(MARGIN + column * CELL.width)}" y="${round(MARGIN + row * CELL.height + CELL.font)}"`;
      const style = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
      return `<text ${place} textLength="${round([...text].length * CELL.width)}"${style}>${escapeMarkup(text)}</text>`;
    }),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img">
<title>What paper-lint prints for ${PAPER}</title>
<style>
rect { fill: #fbfbfa; stroke: #d5d5d0; }
text { font: ${CELL.font}px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre; }
.b { font-weight: 700; } .d { fill: #6a7078; } .r { fill: #b3261e; } .g { fill: #1a7f37; } .y { fill: #8a5a00; } .u { fill: #0a58b8; } .c { fill: #0f6a75; }
@media (prefers-color-scheme: dark) {
rect { fill: #16181c; stroke: #34373d; }
text { fill: #e6e6e3; }
.d { fill: #9298a1; } .r { fill: #ff8a80; } .g { fill: #6fd08c; } .y { fill: #f2c14e; } .u { fill: #8cc0ff; } .c { fill: #74d3de; }
}
</style>
<rect x=".5" y=".5" width="${round(width - 1)}" height="${round(height - 1)}" rx="8"/>
${texts.join('\n')}
</svg>
`;
}

const round = (value) => Math.round(value * 100) / 100;

/** Pieces of a line in one style; blanks between them are left out. */
function runsOf(line) {
  const runs = [];
  let [column, active] = [0, new Set()];
  for (const part of line.split(/(\u001b\[[\d;]*m|\u001b\]8;[^\u0007]*\u0007)/)) {
    const codes = /^\u001b\[([\d;]*)m$/.exec(part);
    if (codes !== null) for (const code of codes[1].split(';').map(Number)) active = after(active, code);
    else if (!part.startsWith('\u001b')) {
      for (const { 0: text, index } of part.matchAll(/\S+(?: \S+)*/g)) {
        const at = column + Array.from(part.slice(0, index)).length;
        runs.push({ text, column: at, classes: [...active].map((code) => CLASSES[code]) });
      }
      column += [...part].length;
    }
  }
  return runs;
}

function after(active, code) {
  if (code === 0) return new Set();
  if (code === 22) return new Set([...active].filter((one) => one > 2));
  if (code === 39) return new Set([...active].filter((one) => one <= 2));
  if (CLASSES[code] === undefined) throw new Error(`the picture has no style for the terminal's code ${code}`);
  return new Set([...active].filter((one) => one <= 2 || code <= 2)).add(code);
}

const escapeMarkup = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { main } = await import('../dist/bundle/main.js');
  await writeFile(PICTURE, await drawPicture(main));
}
