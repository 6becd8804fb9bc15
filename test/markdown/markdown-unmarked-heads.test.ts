import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/inputs/markdown/index.ts';

/** The rows of the first table: `H` for a head, `G` for the name of a group, `2+3` for a cell over three columns from the second on. */
const rows = async (text: string) => {
  const paper = await readMarkdown(Buffer.from(text), 'a.md');
  return paper.tables()[0]!.rows.map(({ header, group, children }) => {
    const cells = children.map(({ column, columns, text }) => `${column}${columns > 1 ? `+${columns}` : ''} ${text}`);
    return [header ? 'H' : group ? 'G' : '-', ...cells].join(' | ');
  });
};

describe('tables that were read from pictures', () => {
  const table = (...lines: string[][]) =>
    `# Method\n\nTable 1: Birds.\n<table>${lines.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>\n`;
  const td = (text: string, more = '') => `<td${more}>${text}</td>`;

  it('mark no head, which is the first row where it names columns', async () => {
    const read = await rows(
      table(
        [td('Model'), td('Songs', ' colspan=2')],
        [td(''), td('Sand'), td('Rock')],
        [td('Plain', ' colspan=3')],
        [td('Tern'), td('71.2'), td('70.1')],
        [td('Gull'), td('70.2'), td('69.9')],
      ),
    );
    expect(read).toEqual([
      'H | 0 Model | 1+2 Songs',
      'H | 1 Sand | 2 Rock',
      'G | 0+3 Plain',
      '- | 0 Tern | 1 71.2 | 2 70.1',
      '- | 0 Gull | 1 70.2 | 2 69.9',
    ]);
  });

  it('are tables of however many cells, on one line or right below their caption', async () => {
    const songs = Array.from({ length: 90 }, (_, i) => [
      td(`Bird ${i}`),
      ...Array.from({ length: 8 }, (_, j) => td(`${i}.${j}`)),
    ]);
    const read = await rows(table([td('Model'), td('Songs', ' colspan=8')], ...songs));
    expect(read).toHaveLength(91);
    expect(read[90]).toBe('- | 0 Bird 89 | 1 89.0 | 2 89.1 | 3 89.2 | 4 89.3 | 5 89.4 | 6 89.5 | 7 89.6 | 8 89.7');
  });

  it('begin with a value, or with a setting', async () => {
    const values = [
      [td('Tern'), td('71.2'), td('70.1')],
      [td('Gull'), td('70.2'), td('69.9')],
      [td('Knot'), td('70.0'), td('68.9')],
    ];
    expect((await rows(table(...values)))[0]).toMatch(/^-/);
    const settings = [
      [td('Optimizer'), td('Adam')],
      [td('Batch'), td('64')],
      [td('Epochs'), td('9')],
    ];
    expect((await rows(table(...settings)))[0]).toMatch(/^-/);
    expect((await rows(table([td('Parameter'), td('Value')], ...settings)))[0]).toMatch(/^H/);
  });
});
