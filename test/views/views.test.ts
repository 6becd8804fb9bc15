import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { loadView, type ViewName } from '../../src/views/index.ts';
import { escapeStart, escapeWords } from '../../src/views/markdown-words.ts';

const read = (path: string) => readPaper(readFileSync(path), path);
const readText = (text: string) => readPaper(Buffer.from(text), 'small.md');
const show = async (paper: Paper, name: ViewName, over = {}) =>
  (await loadView(name))(paper, { width: 80, color: false, terminal: true, ...over });

const FIXTURES = ['faulty', 'clean'].flatMap((folder) =>
  ['onecolumn.pdf', 'twocolumn.pdf', 'paper.md'].map((file) => `fixtures/${folder}/${file}`),
);

const SMALL = `# Wren: A Small Model for Small Birds

The authors of it.

## Abstract

We sing, see [the code](https://example.org/wren_code).

## 1 Introduction

Birds are small.[^1] They weigh 10 grams.

[^1]: A wren is one of them.

### 1.1 Plumage of the Common Wren and of Its Nearest Relatives in the Gardens of the North

**Colour.** It is brown.

**Voice.** It is loud.

- Loud.
- Very loud.

Table 1: Weights | lengths of birds.

| Bird | Weight (g) |
| --- | --- |
| Wren | 10 |
| Kite \\| red | 1,000 |

$$
w = 10
$$

\`\`\`
sing()
\`\`\`

## References

- [1] A. Author. Birds. 2001.
- [2] B. Author. Songs. 2002.
`;

describe('the tree', () => {
  it('shows what was understood', async () => {
    expect(await show(await readText(SMALL), 'tree')).toMatchInlineSnapshot(`
      "Wren: A Small Model for Small Birds
      small.md · Markdown

      outline
        (before the first heading)  front                                          l.1
        Abstract  abstract                                                         l.5
        1 Introduction  introduction                                               l.9
        └─ 1.1 Plumage of the Common Wren and of Its Nearest …  introduction      l.15
           ├─ Colour  run-in                                                      l.17
           └─ Voice  run-in                                                       l.19
        References  references                                                    l.39

      0 figures, 1 table
        Table 1  l.24  3 × 2  Weights | lengths of birds.
                 header: Bird | Weight (g)

      also
        10 sentences · 2 references · 1 footnote · 1 equation · 0 algorithms ·
        1 code block · 1 list · 1 link · 0 cross-references
      "
    `);
  });

  it.each(FIXTURES)('%s: is at most 80 columns wide, whatever the terminal', async (path) => {
    const shown = await show(await read(path), 'tree', { width: 100 });
    for (const line of shown.split('\n')) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
    expect(shown).toMatch(/\n {2}[├└]─ .*2\.2 Architecture|[├└]─ B Architecture/);
    expect(shown).toMatch(/\d+ references?/);
  });

  it('names what was not read, and hides control characters', async () => {
    const paper = await readText(SMALL.replace('brown', 'brown\u001b[31m').replace('Voice.', 'Vo\u009bice.'));
    const shown = await show(
      { ...paper, unread: [2, 3, 7].map((page) => ({ page, why: 'scanned image without text' })) },
      'tree',
    );
    expect(shown).toContain('not read\n  pages 2–3, 7: scanned image without text\n');
    expect(shown).not.toMatch(/[\u001b\u009b]/);
  });
});

describe('the text', () => {
  it('is the text that spans are counted on', async () => {
    const paper = await readText(SMALL);
    expect(await show(paper, 'text', { terminal: false })).toBe(paper.text);
  });

  it('cannot steer a terminal', async () => {
    const paper = await readText('One \u001b[31mred\u0007 word.\n');
    expect(await show(paper, 'text')).toBe('One ␛[31mred␇ word.\n');
  });
});

describe('the JSON', () => {
  interface JsonNode {
    type: string;
    span: [number, number];
    page?: number;
    line?: number;
    text?: string;
    children?: JsonNode[];
  }
  const all = (node: JsonNode): JsonNode[] => [node, ...(node.children ?? []).flatMap(all)];
  const parse = async (paper: Paper) =>
    JSON.parse(await show(paper, 'json')) as { text: string; tree: JsonNode; schema: string };

  it.each(FIXTURES)('%s: every node lies inside its parent and knows its place', async (path) => {
    const paper = await read(path);
    const { schema, tree, text } = await parse(paper);
    expect(schema).toBe('paper-lint/tree@1');
    expect(text).toBe(paper.text);
    for (const node of all(tree)) {
      for (const child of node.children ?? []) {
        expect(child.span[0]).toBeGreaterThanOrEqual(node.span[0]);
        expect(child.span[1]).toBeLessThanOrEqual(node.span[1]);
      }
      if (node.type === 'sentence') {
        expect(node.text).toBe(text.slice(...node.span).replace(/\s+/g, ' '));
        expect(path.endsWith('.pdf') ? node.page : node.line).toBeGreaterThanOrEqual(1);
      }
    }
    expect(all(tree).filter(({ type }) => type === 'sentence')).toHaveLength(paper.statements().length);
  });

  it('writes the keys of a node in one order', async () => {
    const { tree } = await parse(await readText(SMALL));
    const keys = new Map(all(tree).map((node) => [node.type, Object.keys(node).join(' ')]));
    expect(Object.fromEntries(keys)).toMatchInlineSnapshot(`
      {
        "caption": "type span line label children",
        "cell": "type span line column columns bold underlined text",
        "code": "type span line kind anchors text children",
        "equation": "type span line anchors text",
        "footnote": "type span line mark markedAt children",
        "list": "type span line ordered children",
        "listItem": "type span line children",
        "paragraph": "type span line lead children",
        "reference": "type span line anchors text",
        "root": "type span line children",
        "row": "type span line header group children",
        "section": "type span line number heading headingSpan depth role appendix anchors children",
        "sentence": "type span line text",
        "table": "type span line anchors box children",
      }
    `);
  });
});

describe('the Markdown', () => {
  const outline = (paper: Paper) =>
    paper.sections().map(({ depth, heading, role }) => `${depth} ${heading?.number} ${heading?.title} (${role})`);
  const tables = (paper: Paper) =>
    paper
      .tables()
      .map(({ caption, rows }) => [caption?.label, ...rows.map(({ children }) => children.map(({ text }) => text))]);
  const leads = (paper: Paper) => paper.paragraphs().flatMap(({ lead }) => lead?.title ?? []);

  it.each(FIXTURES)('%s: read again it is the same paper', async (path) => {
    const paper = await read(path);
    const again = await readText(await show(paper, 'markdown'));
    expect(again.title).toBe(paper.title);
    expect(outline(again)).toEqual(outline(paper));
    expect(tables(again)).toEqual(tables(paper));
    expect(leads(again)).toEqual(leads(paper));
    expect(again.references().map(({ span }) => again.quote(span))).toEqual(
      paper.references().map(({ span }) => paper.quote(span)),
    );
    const words = (one: Paper) => new Set(one.statements().map(({ text }) => text));
    const lost = [...words(paper)].filter((text) => !words(again).has(text));
    expect(lost.length / paper.statements().length, lost.join('\n')).toBeLessThan(0.05);
  });

  it('has every kind of block', async () => {
    // Where the note is called is the reader's to find.
    expect((await show(await readText(SMALL), 'markdown')).replace(/\[\^1\](?!:)/, '')).toMatchInlineSnapshot(`
      "# Wren: A Small Model for Small Birds

      The authors of it.

      ## Abstract

      We sing, see [the code](https://example.org/wren_code).

      ## 1 Introduction

      Birds are small. They weigh 10 grams.

      [^1]: A wren is one of them.

      ### 1.1 Plumage of the Common Wren and of Its Nearest Relatives in the Gardens of the North

      **Colour.** It is brown.

      **Voice.** It is loud.

      - Loud.
      - Very loud.

      Table 1: Weights \\| lengths of birds.

      | Bird | Weight (g) |
      | --- | --- |
      | Wren | 10 |
      | Kite \\| red | 1,000 |

      $$
      w = 10
      $$

      \`\`\`
      sing()
      \`\`\`

      ## References

      - [1] A. Author. Birds. 2001.
      - [2] B. Author. Songs. 2002.
      "
    `);
  });

  it.each([
    ['a * b and a*b* c', 'a * b and a\\*b\\* c'],
    ['snake_case and _init_', 'snake_case and \\_init\\_'],
    ['costs $5 | `x` ~~y~~', 'costs \\$5 \\| \\`x\\` \\~~y\\~~'],
    ['[1] and [2](3) [^4] [x] <think> 1 < 2', '[1] and [2\\](3) \\[^4] \\[x] \\<think> 1 < 2'],
    ['AT&T &amp; R&D', 'AT&T \\&amp; R&D'],
    ['a\\b \\_', 'a\\b \\\\\\_'],
    ['see https://x.org/a_b_c|d here_', 'see https://x.org/a_b_c\\|d here\\_'],
  ])('escapes %s', async (text, escaped) => {
    expect(escapeWords(text)).toBe(escaped);
    const [statement] = (await readText(`We say ${escaped} so.\n`)).statements();
    expect(statement?.text).toBe(`We say ${text} so.`);
  });

  it.each(['# not a heading', '- not a list', '1. not one either', '> no quote', '=====', '---', '~~~', '+ plus'])(
    'keeps %s from opening a block',
    async (text) => {
      const paper = await readText(`Words stand first.\n\n${escapeStart(escapeWords(text))} and words.\n`);
      expect(
        paper
          .statements()
          .map((one) => one.text)
          .join(' '),
      ).toContain(text.split(' ').at(-1));
      expect(paper.tree.children.flatMap(({ children }) => children.map(({ type }) => type))).toEqual([
        'paragraph',
        'paragraph',
      ]);
    },
  );

  it('fences code and formulas by more signs than they hold', async () => {
    const paper = await readText('We say:\n\n`````\n```` a\n`````\n\n$$$\nx $$ y\n$$$\n');
    const shown = await show(paper, 'markdown');
    expect(shown).toContain('`````\n```` a\n`````');
    expect(shown).toContain('$$$\nx $$ y\n$$$');
  });
});
