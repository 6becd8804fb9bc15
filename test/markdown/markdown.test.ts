import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/inputs/markdown/index.ts';
import { UnreadableError } from '../../src/inputs/unreadable.ts';
import type { Paper } from '../../src/paper/paper.ts';

const read = (text: string | Uint8Array) => readMarkdown(typeof text === 'string' ? Buffer.from(text) : text, 'a.md');
const outline = (paper: Paper) =>
  paper.sections().map(({ depth, heading, role }) => `${depth} ${heading?.title ?? '-'} (${role})`);
const words = (paper: Paper) => paper.statements().map(({ text }) => text);
/** The words of the file at the place of a sentence. */
function shown(paper: Paper, source: string, sentence: string): string[] {
  const { span } = paper.statements().find(({ text }) => text === sentence)!;
  const lines = source.split('\n');
  return paper.places(span).map((place) => {
    if (!('line' in place)) throw new Error('a page in Markdown');
    const part = lines.slice(place.line - 1, place.endLine);
    part[part.length - 1] = part.at(-1)!.slice(0, place.endColumn - 1);
    part[0] = part[0]!.slice(place.column - 1);
    return part.join('\n');
  });
}

describe('bytes', () => {
  const text = '# Method\r\n\r\nWe train é.\r\n';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE without a mark', Buffer.from(text, 'utf16le').swap16()],
    ['line ends of old', Buffer.from(text.replaceAll('\r\n', '\r'))],
  ])('%s', async (_, bytes) => {
    const paper = await read(bytes);
    expect(words(paper)).toEqual(['We train é.']);
    expect(paper.places(paper.statements()[0]!.span)).toEqual([{ line: 3, column: 1, endLine: 3, endColumn: 12 }]);
  });

  it.each([
    ['binary', Buffer.from([...'PK\u0003\u0004'].map((c) => c.charCodeAt(0)).concat(Array(50).fill(0)))],
    ['Latin bytes throughout', Buffer.from(Array(50).fill(0xe9))],
    ['blanks', Buffer.from(' \n\t\n')],
    ['only marks', Buffer.from('<!-- image -->\n\n<!-- image -->\n')],
    ['quotes without end', Buffer.from('>'.repeat(5000))],
    ['lists without end', Buffer.from(Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'))],
  ])('refuses %s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableError);
  });

  it('reads hostile runs of signs in time', async () => {
    for (const run of ['*'.repeat(9000), 'a.b@'.repeat(9000), '<!--\n'.repeat(3000), '['.repeat(3000)])
      await expect(read(`# A title\n\nWords.\n\n${run}a${run}`)).resolves.toBeDefined();
  });
});

describe('words and their places', () => {
  it('undoes markup, escapes and references', async () => {
    const source =
      'We *use* `lr=1` &amp; **a\\_b**\n[code](https://x.org) at $\\alpha=2$, see[^1]. <!-- ok -->\n\n[^1]: A note.\n';
    const paper = await read(source);
    expect(words(paper)).toEqual(['We use lr=1 & a_b code at \\alpha=2, see.', 'A note.']);
    expect(paper.links.map(({ url, span }) => [url, paper.quote(span)])).toEqual([['https://x.org', 'code']]);
    expect(shown(paper, source, words(paper)[0]!)).toEqual([source.slice(0, source.indexOf(' <!--'))]);
  });

  it('leaves amounts of money alone', async () => {
    expect(words(await read('It costs $5 per hour and $7 per day.'))).toEqual(['It costs $5 per hour and $7 per day.']);
  });

  it('unescapes bare addresses', async () => {
    const paper = await read('Code is at https://github.com/a/b\\_c today.');
    expect(paper.links[0]!.url).toBe('https://github.com/a/b_c');
    expect(words(paper)).toEqual(['Code is at https://github.com/a/b_c today.']);
  });
});

describe('outline', () => {
  it('tells title, authors and sections in flat headings', async () => {
    const paper = await read(
      '## Learning to Count Sheep\n\n## Jo Doe\n\n## Abstract\n\nWe count.\n\n## 1 Introduction\n\nSheep.\n\n## 2 Method\n\n' +
        'One.\n\n## 2.1 Fences\n\nTwo.\n\n## Prompt:\n\nThree.\n\n## References\n\n- [1] A. Author. Sheep. 2020.\n\n## A Proofs\n\nFour.\n',
    );
    expect(paper.title).toBe('Learning to Count Sheep');
    expect(outline(paper).slice(1)).toEqual([
      '1 Abstract (abstract)',
      '1 Introduction (introduction)',
      '1 Method (method)',
      '2 Fences (method)',
      '3 Prompt (method)',
      '1 References (references)',
      '1 Proofs (other)',
    ]);
    expect(paper.references().map(({ span }) => paper.quote(span))).toEqual(['[1] A. Author. Sheep. 2020.']);
  });

  it('takes the title of front matter, and a fragment for no title', async () => {
    expect((await read('---\ntitle: Of Sheep\nabstract: We count.\n---\n\n# Method\n\nSo.')).title).toBe('Of Sheep');
    const paper = await read('# Method\n\nWe train.\n\n**Ablations**\n\nWe cut.');
    expect(paper.title).toBeNull();
    expect(outline(paper)).toEqual(['1 Method (method)', '2 Ablations (experiments)']);
  });
});

describe('paragraphs', () => {
  it.each([
    ['**Data.** We use sheep.', 'Data'],
    ['*Data*: We use sheep.', 'Data'],
    ['Data Description. We use sheep.', 'Data Description'],
    ['(2) Graph Networks (GNN) . We use sheep.', '(2) Graph Networks (GNN)'],
    ['Sheep sleep well. We use sheep.', undefined],
    ['In Sec. 3 we use sheep.', undefined],
    ['**We use sheep.**', undefined],
  ])('%s', async (text, lead) => {
    const paper = await read(`# Method\n\n${text}`);
    expect(paper.paragraphs()[0]?.lead?.title).toBe(lead);
  });

  it('mends a page break', async () => {
    const source =
      '## 1 Introduction\n\nWe show when sheep sleep, and how\n\n∗ Corresponding author.\n\nFigure 1: A sheep.\n\n' +
      '<!-- image -->\n\nand where they wake.\n';
    const paper = await read(source);
    const joined = 'We show when sheep sleep, and how and where they wake.';
    expect(words(paper)).toEqual([joined, 'Corresponding author.', 'Figure 1: A sheep.']);
    expect(shown(paper, source, joined)).toEqual(['We show when sheep sleep, and how', 'and where they wake.']);
    expect(paper.figures()).toHaveLength(1);
  });

  it('keeps algorithms and code out of the statements', async () => {
    const paper = await read(
      '# Method\n\n## Algorithm 1 Counting\n\n1: for all sheep do\n\nIt works.\n\n```\nx = 1\n```\n',
    );
    expect(words(paper)).toEqual(['It works.']);
    expect(paper.codes()).toHaveLength(3);
  });
});

describe('floats', () => {
  it('reads pipes and HTML, with the caption on either side', async () => {
    const paper = await read(
      '# Results\n\nTable 1: Sheep.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nText.\n\n' +
        '<table><tr><th colspan="2">c</th></tr>\n\n<tr><td>3 &lt; 4</td><td>5</td></tr></table>\n\nTable 2: Goats.\n',
    );
    const tables = paper.tables().map((table) => ({
      label: table.caption?.label,
      rows: table.rows.map(({ header, children }) => [header, ...children.map(({ text }) => text)]),
    }));
    expect(tables).toEqual([
      {
        label: 'Table 1',
        rows: [
          [true, 'a', 'b'],
          [false, '1', '2'],
        ],
      },
      {
        label: 'Table 2',
        rows: [
          [true, 'c'],
          [false, '3 < 4', '5'],
        ],
      },
    ]);
  });

  it('gives each picture its caption, above or below', async () => {
    const below = await read(
      '# R\n\n![x](a.png)\nFigure 1: One.\n\n![y](b.png)\n\nFigure 2: Two.\n\nFigure 3 shows more.\n',
    );
    expect(below.figures().map(({ caption }) => caption?.label)).toEqual(['Figure 1', 'Figure 2']);
    const picture = await read(
      '# R\n\nTable 1: One.\n\n<!-- image -->\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nEnd.\n\nTable 2: Two.\n\n<!-- image -->\n\n| A | B |\n|---|---|\n| 3 | 4 |\n\nTable 3: Three.\n',
    );
    // The picture that a table was read from is none; the table stands over the last caption, which has no other.
    expect(picture.tables().map(({ caption, rows }) => [caption?.label, rows.length])).toEqual([
      ['Table 1', 2],
      ['Table 2', 0],
      ['Table 3', 2],
    ]);
    const above = await read('# R\n\nFigure 1: One.\n\n<!-- image -->\n\nFigure 2: Two.\n\n<!-- image -->\n\nEnd.\n');
    expect(above.figures().map(({ caption }) => caption?.label)).toEqual(['Figure 1', 'Figure 2']);
  });
});
