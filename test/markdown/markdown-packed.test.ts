import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/inputs/markdown/index.ts';

const PROSE = `# Of Herons

## 1 Introduction

We compare Heron with Tern and Gull. Deep Diver is a method of others, and so is Wide Diver. The skim term helps. So does a Big Egret.
`;

async function tableOf(head: string, rows: readonly string[], prose = PROSE) {
  const columns = head.split('|').length - 2;
  const source = `${prose}\n${head}\n${'|---'.repeat(columns)}|\n${rows.join('\n')}\n\nTable 1: Accuracy.\n`;
  const paper = await readMarkdown(Buffer.from(source), 'a.md');
  const [table] = paper.tables();
  const lines = source.split('\n');
  const body = table!.rows.filter(({ header }) => !header);
  for (const { text, span } of body.flatMap(({ children }) => children)) {
    const [place] = paper.places(span);
    if (place === undefined || !('line' in place)) throw new Error('a cell without a place');
    // Each cell is shown where its own words stand.
    expect(lines[place.line - 1]!.slice(place.column - 1, place.endColumn - 1)).toBe(text);
  }
  return body.map(({ children }) =>
    children.reduce<string[]>((all, { column, text }) => Object.assign(all, { [column]: text }), []),
  );
}

const HEAD = '| Method | River | Lake |';

describe('rows that a converter packed into one', () => {
  it('come apart by names that the text has', async () => {
    expect(await tableOf(HEAD, ['| Heron Tern Gull | 27.4 27.7 29.6 | 1 2 - |', '| Stork | 9.1 | 3 |'])).toEqual([
      ['Heron', '27.4', '1'],
      ['Tern', '27.7', '2'],
      ['Gull', '29.6', '-'],
      ['Stork', '9.1', '3'],
    ]);
  });

  it('keep deviations, changes and marks beside their values, and points apart', async () => {
    expect(
      await tableOf(HEAD, [
        '| Heron Tern | 26 . 79 ± 1 . 95 27 . 41 ∗ ± 1 . 90 | 61.2% 63.0% (+1.8) |',
        '| Tern Gull | 1e-4 5 × 10 - 4 | 78.9 81.1 +2.2 |',
      ]),
    ).toEqual([
      ['Heron', '26 . 79 ± 1 . 95', '61.2%'],
      ['Tern', '27 . 41 ∗ ± 1 . 90', '63.0% (+1.8)'],
      ['Tern', '1e-4', '78.9'],
      ['Gull', '5 × 10 - 4', '81.1 +2.2'],
    ]);
  });

  it('have names of several words where the text has these together', async () => {
    expect(await tableOf(HEAD, ['| Deep Diver Heron Wide Diver [12] | 1.5 2.5 3.5 | 4.5 5.5 6.5 |'])).toEqual([
      ['Deep Diver', '1.5', '4.5'],
      ['Heron', '2.5', '5.5'],
      ['Wide Diver [12]', '3.5', '6.5'],
    ]);
  });

  it('read a plus as the number of values has it', async () => {
    const row = (label: string, values: string) => [`| ${label} | ${values} | ${values} |`];
    expect((await tableOf(HEAD, row('Heron + skim Tern + skim', '1.5 2.5'))).map(([name]) => name)).toEqual([
      'Heron + skim',
      'Tern + skim',
    ]);
    expect((await tableOf(HEAD, row('Heron + skim Tern + skim', '1.5 2.5 3.5 4.5'))).map(([name]) => name)).toEqual([
      'Heron',
      '+ skim',
      'Tern',
      '+ skim',
    ]);
    expect((await tableOf(HEAD, row('Heron (w/o skim) Heron', '1.5 2.5'))).map(([name]) => name)).toEqual([
      'Heron (w/o skim)',
      'Heron',
    ]);
  });

  it('share the label of their group', async () => {
    expect(
      await tableOf('| Bird | Method | River | Lake |', [
        '| Big Egret | Heron Tern | 1.5 2.5 | 3.5 4.5 |',
        '| Egret | Heron Tern | 5.5 6.5 | 7.5 8.5 |',
      ]),
    ).toEqual([
      ['Big Egret', 'Heron', '1.5', '3.5'],
      [undefined, 'Tern', '2.5', '4.5'],
      ['Egret', 'Heron', '5.5', '7.5'],
      [undefined, 'Tern', '6.5', '8.5'],
    ]);
  });

  it('are sizes of models, or settings of a run', async () => {
    expect(await tableOf('| Bird | Size | River |', ['| Heron | 7B 13B | 1.5 2.5 |', '| Tern | 7B | 3.5 |'])).toEqual([
      ['Heron', '7B', '1.5'],
      [undefined, '13B', '2.5'],
      ['Tern', '7B', '3.5'],
    ]);
    expect(
      await tableOf('| Setting | Value |', ['| Optimizer Learning Rate Batch Size Epochs | AdamW 1e-4 32 100 |']),
    ).toEqual([
      ['Optimizer', 'AdamW'],
      ['Learning Rate', '1e-4'],
      ['Batch Size', '32'],
      ['Epochs', '100'],
    ]);
  });

  it('leave a broken cell to the first row', async () => {
    expect(
      await tableOf('| Method | River | Lake | Pond |', [
        '| Heron Tern Gull | 1.5 2.5 3.5 | 4.5 5.5 6.5 | 7.5 8.5 nothing |',
      ]),
    ).toEqual([
      ['Heron', '1.5', '4.5', '7.5 8.5 nothing'],
      ['Tern', '2.5', '5.5'],
      ['Gull', '3.5', '6.5'],
    ]);
  });
});

describe('rows that may be packed stay as they are', () => {
  it.each([
    ['a name of two words', '| Deep Diver | 1.5 2.5 | 3.5 4.5 |'],
    ['a name whose head is no name', '| Heron Acc. | 1.5 2.5 | 3.5 4.5 |'],
    ['words that nobody explains', '| Bittern Egret | 1.5 2.5 | 3.5 4.5 |'],
    ['more names than values', '| Heron Tern Gull | 1.5 2.5 | 3.5 4.5 |'],
    ['cells of different numbers', '| Heron Tern | 1.5 2.5 | 3.5 4.5 5.5 |'],
    ['one value, that may be of either', '| Heron Tern | 1.5 2.5 | 3.5 |'],
    ['a minus apart, that may be a missing value', '| Heron Tern | - 0 . 93 | - 0 . 87 |'],
    ['a value that lost its beginning', '| Heron Tern | 156 ± 0.026 158 ± 0.017 | 0.1 0.2 |'],
    ['a value that was cut', '| Heron Tern | 14.3 ± 10 33.1 ± | . 2 88.4 ± 8.6 |'],
  ])('%s', async (_, row) => {
    expect(await tableOf(HEAD, [row, '| Stork | 9.1 | 3 |'])).toHaveLength(2);
  });

  it('under headers that are packed as well', async () => {
    expect(await tableOf('| Method | Tern Gull | Tern Gull |', ['| Heron Tern | 1.5 2.5 | 3.5 4.5 |'])).toHaveLength(1);
  });

  it('where a label of the group may stand in its middle', async () => {
    const rows = ['| | Heron | 1.5 | 3.5 |', '| Egret | Heron Tern | 1.5 2.5 | 3.5 4.5 |'];
    expect(await tableOf('| Bird | Method | River | Lake |', rows)).toHaveLength(2);
  });

  it('where a column has slipped out of its header', async () => {
    expect(await tableOf('| Method | River | |', ['| Heron Tern | 1.5 2.5 | 3.5 4.5 |'])).toHaveLength(1);
  });
});
