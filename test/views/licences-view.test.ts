import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { assetTable } from '../../src/facts/assets/asset-table.ts';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { loadView, type ViewName } from '../../src/views/index.ts';

const PAPER = `# Owl: A Model for the Night

## Abstract

We release our code under the MIT license and our model weights under the CC BY-NC 4.0 license at
https://github.com/example/owl. Our dataset is available on request.

## 3 Training

We fine-tune Llama-2-7B on answers written by us. We include Books3 in our training data. We evaluate on GSM8K (MIT
License), and prompt GPT-4 to write questions.
`;

const read = (text: string) => readPaper(Buffer.from(text), 'owl.md');
const show = async (paper: Paper, name: ViewName, over = {}) =>
  (await loadView(name))(paper, { width: 80, color: false, terminal: true, ...over });

describe('the table of assets', () => {
  it('binds each licence to its artefact, and knows the terms of others', async () => {
    const rows = assetTable(await read(PAPER));
    const brief = rows.map(({ name, how, access, licence, terms, termsFrom, may }) =>
      [name, how, access, licence?.name ?? '–', terms?.id ?? '–', termsFrom ?? '–', ...Object.values(may)].join(' | '),
    );
    expect(brief).toEqual([
      'code | released | open | MIT | MIT | paper | yes | conditions | not applicable',
      'models | released | open | CC BY-NC 4.0 license | CC-BY-NC-4.0 | paper | no | conditions | silent',
      'data | released | on request | – | – | – | unknown | unknown | not applicable',
      'Llama 2 | built on | form | – | llama-2 | lexicon | conditions | conditions | no',
      'GPT-4 | writes data | api | – | openai-terms | lexicon | yes | conditions | no',
      'Books3 | trained on | withdrawn | – | – | – | unknown | unknown | not applicable',
      'GSM8K | used | open | MIT License | MIT | paper | yes | conditions | not applicable',
    ]);
  });

  it('is empty where nothing is given or used', async () => {
    const paper = await read('# A Bound\n\n## 1 Introduction\n\nWe prove that the mean is close.\n');
    expect(assetTable(paper)).toEqual([]);
    for (const name of ['licences-table', 'licences-markdown'] as const)
      expect(await show(paper, name)).toContain('nothing is released');
  });
});

describe('paper-lint licences', () => {
  it('fits a terminal of 80 columns, with and without colour', async () => {
    const paper = await read(PAPER);
    const plain = await show(paper, 'licences-table');
    expect(plain).not.toContain('\u001B');
    for (const line of plain.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    const colored = await show(paper, 'licences-table', { color: true });
    expect(colored).toContain('\u001B');
    // oxlint-disable-next-line no-control-regex -- colours are control characters
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(plain);
    expect(plain).toContain('what the paper gives');
    expect(plain).toMatch(/models +released, l\.\d+ +no +cond\. +silent/);
    expect(plain).toContain('not legal advice');
  });

  it('writes Markdown with one row an asset', async () => {
    const text = await show(await read(PAPER), 'licences-markdown');
    expect(text.match(/^\| .* \|$/gm)).toHaveLength(9);
    expect(text).toContain('as of 2026-11-25, see https://');
  });

  it('gives each value with its words and its source', async () => {
    const paper = await read(PAPER);
    const data = JSON.parse(await show(paper, 'licences-json')) as {
      schema: string;
      assets: {
        name: string;
        licence: { quote: string } | null;
        terms: { source: string } | null;
        stated: { quote: string };
      }[];
    };
    expect(data.schema).toBe('paper-lint/licences@1');
    for (const { licence, terms, stated } of data.assets) {
      expect(PAPER.replace(/\s+/g, ' ')).toContain(stated.quote);
      if (licence !== null) expect(PAPER.replace(/\s+/g, ' ')).toContain(licence.quote);
      if (terms !== null) expect(terms.source).toMatch(/^https:/);
    }
  });

  it('reads the fixtures', async () => {
    const path = 'fixtures/faulty/twocolumn.pdf';
    const text = await show(await readPaper(readFileSync(path), path), 'licences-table');
    expect(text).toContain('models');
    expect(text).toContain('on request');
  });
});
