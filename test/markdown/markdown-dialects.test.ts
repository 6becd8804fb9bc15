import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/inputs/markdown/index.ts';
import type { Block, Footnote } from '../../src/paper/nodes.ts';
import type { Paper } from '../../src/paper/paper.ts';

const read = (text: string) => readMarkdown(Buffer.from(text), 'a.md');
const words = (paper: Paper) => paper.statements().map(({ text }) => text);
const blocksOf = (paper: Paper): Block[] => {
  const all = (block: Block): Block[] => (block.type === 'section' ? [block, ...block.children.flatMap(all)] : [block]);
  return paper.tree.children.flatMap(all);
};
const footnotes = (paper: Paper) => blocksOf(paper).filter((block): block is Footnote => block.type === 'footnote');
const equations = (paper: Paper) => blocksOf(paper).filter((block) => block.type === 'equation');
/** A row as one line: `H` for a head, `G` for the name of a group, `2+3` for a cell over three columns from the second on. */
const rows = (paper: Paper, at = 0) => {
  const table = paper.tables()[at]!;
  return table.rows.map(({ header, group, children }) => {
    const cells = children.map(
      ({ column, columns, text, bold, underlined }) =>
        `${column}${columns > 1 ? `+${columns}` : ''} ${bold ? '*' : ''}${underlined ? '_' : ''}${text}`,
    );
    return [header ? 'H' : group ? 'G' : '-', ...cells].join(' | ');
  });
};
const jumps = (paper: Paper) => paper.jumps.map(({ span, target }) => `${paper.quote(span)} → ${target}`);

describe('pandoc and Quarto', () => {
  it('take ids and classes for what they are', async () => {
    const paper = await read(
      '# Of Sheep {#sec:sheep .unnumbered}\n\nWe count [all of them]{.smallcaps}.\n\n![A sheep at night.](a.png){#fig:one width=50%}\n\n' +
        '$$\nx = 1\n$$ {#eq-one}\n\n$$y = 2$$ {#eq:two}\n',
    );
    expect(paper.title ?? paper.sections()[0]!.heading!.title).toBe('Of Sheep');
    expect(words(paper)).toEqual(['We count all of them.', 'A sheep at night.']);
    expect(paper.figures().map(({ anchors }) => anchors)).toEqual([['fig:one']]);
    expect(equations(paper).map((block) => ('anchors' in block ? block.anchors : null))).toEqual([
      ['eq-one'],
      ['eq:two'],
    ]);
  });

  it('lead from citations and cross references to their keys', async () => {
    const paper = await read(
      '# Method\n\nAs in [@doe2020; see @roe2019, p. 3] and by @poe2021, see @fig:one. Mail a@b.org or @home.\n\n' +
        '::: {#refs}\n::: {#ref-doe2020 .csl-entry}\nDoe, J. 2020. Of sheep.\n:::\n:::\n',
    );
    expect(jumps(paper)).toEqual([
      '@doe2020 → doe2020',
      '@roe2019 → roe2019',
      '@poe2021 → poe2021',
      '@fig:one → fig:one',
    ]);
    expect(paper.references().map(({ anchors }) => anchors)).toEqual([['ref-doe2020', 'doe2020']]);
  });

  it('have footnotes within the words, raised and lowered signs', async () => {
    const paper = await read(
      '# Method\n\nWe count sheep.^[Not *goats*.] It takes 10^-4^ s of H~2~O.[^a]\n\n[^a]: Cold.\n',
    );
    expect(words(paper)).toEqual(['We count sheep.', 'It takes 10-4 s of H2O.', 'Cold.', 'Not goats.']);
    expect(footnotes(paper).map(({ markedAt }) => paper.quote(markedAt!))).toEqual(['O.', 'sheep.']);
    expect(paper.raised.map((span) => paper.quote(span))).toEqual(['-4']);
  });

  it('draw tables with signs', async () => {
    const paper = await read(
      '# Results\n\n' +
        '  Model    Acc\n-------  -----\n  Wolf    **71**\n  Dog      70\n\nTable: Simple. {#tbl:one}\n\n' +
        '+-------+-----------+\n| Model | Acc       |\n+=======+===========+\n| Wolf  | 71 by     |\n|       | day       |\n+-------+-----------+\n\n: Grid.\n\n' +
        '-----------------\n Model  Day\n        only\n------- ---------\n Wolf   71\n        again\n\n Dog    70\n-----------------\n',
    );
    expect(rows(paper, 0)).toEqual(['H | 0 Model | 1 Acc', '- | 0 Wolf | 1 *71', '- | 0 Dog | 1 70']);
    expect(rows(paper, 1)).toEqual(['H | 0 Model | 1 Acc', '- | 0 Wolf | 1 71 by day']);
    expect(rows(paper, 2)).toEqual(['H | 0 Model | 1 Day only', '- | 0 Wolf | 1 71 again', '- | 0 Dog | 1 70']);
    expect(paper.tables().map(({ caption, anchors }) => [caption && paper.quote(caption.span), anchors])).toEqual([
      ['Table: Simple.', ['tbl:one']],
      ['Grid.', []],
      [null, []],
    ]);
  });

  it('put floats, theorems and notes in divs', async () => {
    const paper = await read(
      '# Method\n\n::: {#fig-all layout-ncol=2}\n![Day](a.png){#fig-day}\n\n![Night](b.png){#fig-night}\n\nSheep by day and night.\n:::\n\n' +
        '::: callout-note\n## Careful\nSheep bite.\n:::\n\n::: {.theorem #thm-one}\nSheep sleep.\n:::\n\n{{< include more.qmd >}}\n',
    );
    const [figure] = paper.figures();
    expect(paper.quote(figure!.caption!.span)).toBe('Sheep by day and night.');
    expect(figure!.panels.map(({ label, span }) => `${label} ${paper.quote(span)}`)).toEqual(['a Day', 'b Night']);
    expect(figure!.anchors).toEqual(['fig-all', 'fig-day', 'fig-night']);
    expect(paper.sections().map(({ heading }) => heading?.title)).toEqual(['Method']);
    expect(words(paper).slice(-2)).toEqual(['Sheep bite.', 'Sheep sleep.']);
  });

  it('have code that makes figures', async () => {
    const paper = await read('# Results\n\n```{python}\n#| label: fig-plot\n#| fig-cap: "All sheep."\nplot()\n```\n');
    expect(paper.figures().map(({ anchors, caption }) => [...anchors, paper.quote(caption!.span)])).toEqual([
      ['fig-plot', 'All sheep.'],
    ]);
    expect(paper.codes().map(({ kind }) => kind)).toEqual(['code']);
  });

  it('have definitions and lines of verse', async () => {
    const paper = await read('# Method\n\nSheep\n:   An animal with wool.\n\n| One line\n| and another\n');
    expect(paper.paragraphs().map(({ lead, span }) => [lead?.title, paper.quote(span)])).toEqual([
      ['Sheep', 'Sheep An animal with wool.'],
      [undefined, 'One line and another'],
    ]);
  });

  it('say in front matter who wrote what', async () => {
    const source =
      '---\ntitle: "Of Sheep"\nauthor:\n  - name: Jo Doe\n    affiliation: Farm Institute\n  - Ann Roe\nabstract: |\n  We count *sheep*.\n' +
      '  They sleep.\nkeywords: [sheep, wool]\n---\n\n# Introduction\n\nSo.\n';
    const paper = await read(source);
    expect(paper.title).toBe('Of Sheep');
    expect(paper.paragraphs({ role: 'front' }).map(({ span }) => paper.quote(span))).toEqual([
      'Jo Doe, Ann Roe',
      'Farm Institute',
    ]);
    expect(paper.paragraphs({ role: 'abstract' }).map(({ span }) => paper.quote(span))).toEqual([
      'We count sheep. They sleep.',
      'Keywords: sheep, wool',
    ]);
    const sleep = paper.statements().find(({ text }) => text === 'They sleep.')!;
    expect(paper.places(sleep.span)).toEqual([{ line: 9, column: 3, endLine: 9, endColumn: 14 }]);
  });
});

describe('LaTeX that converters leave', () => {
  it('is mathematics between escaped brackets, unless they are just brackets', async () => {
    const paper = await read(
      '# Method\n\nWith \\(x_1\\) and \\[y = \\alpha\\] we write \\[3\\] and \\(see below\\).\n\n\\[E = mc^2\\] (4)\n\nEnd.\n',
    );
    expect(words(paper)[0]).toBe('With x_1 and y = \\alpha we write [3] and (see below).');
    expect(equations(paper).map(({ span }) => paper.quote(span))).toEqual(['E = mc^2 (4)']);
  });

  it('has tables and formulas of its own', async () => {
    const paper = await read(
      '# Results\n\n\\begin{table}[t]\n\\caption{Of \\emph{sheep}.}\n\\label{tab:one}\n\\begin{tabular}{l|cc}\n\\toprule\n & \\multicolumn{2}{c}{Acc.} \\\\\n' +
        '\\cmidrule(lr){2-3}\nModel & Day & Night \\\\ \\midrule\nWolf & \\textbf{71.3} & \\underline{80\\%} \\\\\nDog & $\\mathbf{9}$ & -- \\\\ \\bottomrule\n' +
        '\\end{tabular}\n\\end{table}\nTable text.\n\n\\begin{align}\na &= b \\label{eq:a}\n\\end{align}\nwhere all is well.\n',
    );
    expect(rows(paper)).toEqual([
      'H | 1+2 Acc.',
      'H | 0 Model | 1 Day | 2 Night',
      '- | 0 Wolf | 1 *71.3 | 2 _80%',
      '- | 0 Dog | 1 *9 | 2 --',
    ]);
    expect(paper.tables()[0]!.anchors).toEqual(['tab:one']);
    expect(paper.quote(paper.tables()[0]!.caption!.span)).toBe('Of sheep.');
    expect(equations(paper)).toHaveLength(1);
    expect(words(paper)).toEqual(['Of sheep.', 'Table text.', 'where all is well.']);
  });

  it('does not swallow the paper where it never closes', async () => {
    for (const open of ['$$\nx = 1', '\\begin{equation}\nx', '```python\nx = 1', '<!-- a remark', '<pre>\nx', '\\[ x'])
      expect(
        words(await read(`# Title of it\n\n## 1 Method\n\nOne.\n\n${open}\n\n## 2 Results\n\nTwo.\n`)),
        open,
      ).toContain('Two.');
  });
});

describe('tables', () => {
  it('know heads of several rows, groups, and what is marked as best', async () => {
    const paper = await read(
      '# R\n\n<table><thead><tr><th rowspan="2">Model</th><th colspan="2">Acc.</th></tr><tr><th>Day</th><th>Night</th></tr></thead>' +
        '<tr><td colspan="3">Open</td></tr><tr><td>Wolf</td><td><b>71</b></td><td><u>80</u></td></tr></table>\n\n' +
        '| Model | Acc. | Acc. |\n|---|---|---|\n| Model | Day | Night |\n| Closed | Closed | Closed |\n| Wolf | **71** | <u>80</u> |\n',
    );
    const body = ['- | 0 Wolf | 1 *71 | 2 _80'];
    expect(rows(paper, 0)).toEqual(['H | 0 Model | 1+2 Acc.', 'H | 1 Day | 2 Night', 'G | 0+3 Open', ...body]);
    expect(rows(paper, 1)).toEqual([
      'H | 0 Model | 1+2 Acc.',
      'H | 0 Model | 1 Day | 2 Night',
      'G | 0+3 Closed',
      ...body,
    ]);
  });

  it('have their notes', async () => {
    const paper = await read(
      '# R\n\nTable 1: Sheep.\n\n| a | b |\n|---|---|\n| 1† | 2 |\n\n† Counted twice.\n\nNote: All were awake.\n\n† No note of it.\n',
    );
    expect(paper.tables()[0]!.notes.map(({ span }) => paper.quote(span))).toEqual([
      '† Counted twice.',
      'Note: All were awake.',
      '† No note of it.',
    ]);
  });

  it('and figures of HTML have their ids and captions', async () => {
    const paper = await read(
      '# R\n\n<figure id="S1.F1">\n<img src="a.png" alt="A plot">\n<figcaption>Figure 1: <b>Sheep</b>.</figcaption>\n</figure>\n\n' +
        '<figure id="S1.T1"><figcaption>Table 1: Goats.</figcaption><table><tr><th>a</th></tr><tr><td>1</td></tr></table></figure>\n\nSee [Table 1](#S1.T1).\n',
    );
    expect(paper.figures().map(({ anchors, caption }) => [...anchors, caption?.label])).toEqual([
      ['S1.F1', 'Figure 1'],
    ]);
    expect(paper.tables().map(({ anchors, caption }) => [...anchors, caption?.label])).toEqual([['S1.T1', 'Table 1']]);
    expect(jumps(paper)).toEqual(['Table 1 → S1.T1']);
  });

  it('give the parts of a figure their words', async () => {
    const paper = await read('# R\n\n![](a.png)\n\n(a) Day\n\n![](b.png)\n\n(b) Night\n\nFigure 1: Sheep.\n');
    expect(paper.figures()).toHaveLength(1);
    expect(paper.figures()[0]!.panels.map(({ label }) => label)).toEqual(['a', 'b']);
  });
});

describe('what converters do', () => {
  it('keeps the ids and links of marker', async () => {
    const paper = await read(
      '# **Of Sheep and Goats**\n\n# Abstract\n\nWe count.\n\n# <span id="page-0-1"></span>**1 Introduction**\n\n' +
        'So said [\\(Brown et al.,](#page-9-3) [2020\\)](#page-9-3).<sup>2</sup> It holds.\n\n<sup>2</sup>Not always.\n\n' +
        '<span id="page-2-0"></span>![](_page_2_Figure_1.jpeg)\n\nFigure 1: Sheep.\n\n# References\n\n- <span id="page-9-3"></span>Tom Brown. Sheep. 2020.\n',
    );
    expect(jumps(paper)).toEqual(['(Brown et al., 2020) → page-9-3']);
    expect(paper.references()[0]!.anchors).toEqual(['page-9-3']);
    expect(paper.figures()[0]!.anchors).toEqual(['page-2-0']);
    expect(paper.sections().find(({ role }) => role === 'introduction')!.anchors).toEqual(['page-0-1']);
    const [note] = footnotes(paper);
    expect([note!.mark, paper.quote(note!.span), paper.quote(note!.markedAt!)]).toEqual(['2', 'Not always.', '2']);
  });

  it.each([
    ['plain', (words: string) => words],
    ['bold', (words: string) => `**${words}**`],
  ])('finds headings that are %s lines where there are no others', async (_, dress) => {
    const lines = [
      'Learning to Count Sheep',
      '',
      'Abstract',
      'We count.',
      '1 Introduction',
      'So.',
      '2 Method',
      '',
      '2.1 Data',
      'More.',
    ];
    const text = lines.map((line, i) => (i % 2 === 0 ? dress(line) : line)).join('\n\n');
    const paper = await read(`${text}\n\n${dress('References')}\n\n[1] A. Author. Sheep. 2020.\n`);
    expect(paper.title).toBe('Learning to Count Sheep');
    expect(paper.sections().map(({ depth, heading, role }) => `${depth} ${heading?.title} (${role})`)).toEqual([
      '1 Abstract (abstract)',
      '1 Introduction (introduction)',
      '1 Method (method)',
      '2 Data (method)',
      '1 References (references)',
    ]);
    expect(paper.references()).toHaveLength(1);
  });

  it('says which pages are missing', async () => {
    const paper = await read('# Method\n\nOne.\n\n[MISSING_PAGE_FAIL:5]\n\nTwo.\n');
    expect(paper.unread.map(({ page }) => page)).toEqual([5]);
    expect(words(paper)).toEqual(['One.', 'Two.']);
  });

  it('drops running heads and joins what they part', async () => {
    const head = 'Preprint under review at a workshop';
    const paper = await read(
      `# Of Sheep and Goats\n\n## 1 Introduction\n\nWe count all the\n\n${head}\n\nsheep.\n\n${head}\n\n## 2 Method\n\nOne.\n\n${head}\n`,
    );
    expect(words(paper)).toEqual(['We count all the sheep.', 'One.']);
  });

  it('joins words that were cut at the end of a line', async () => {
    const paper = await read(
      '# Method\n\nWe do pre-\ntraining of net-\nworks and state-of-the-\nart self-\nattention, pre-\nand post-norm, in all networks.\n',
    );
    expect(words(paper)).toEqual([
      'We do pre-training of networks and state-of-the-art self-attention, pre- and post-norm, in all networks.',
    ]);
  });

  it('finds leads that lost their type where they come in company', async () => {
    const paper = await read(
      '# Method\n\nOptimizer. We use AdamW.\n\nSheep sleep. We know it.\n\nWeight decay. It is small.\n',
    );
    expect(paper.paragraphs().map(({ lead }) => lead?.title)).toEqual(['Optimizer', 'Sheep sleep', 'Weight decay']);
  });
});

describe('code', () => {
  it.each([
    ['We use the following prompt:\n\n> You count sheep.', 'prompt'],
    ['The prompt for the judge is given below.\n\n```\nRate the sheep.\n```', 'prompt'],
    ['It runs:\n\n```\nSystem: You are a shepherd.\n```', 'prompt'],
    ['It runs:\n\n```python\ncount(sheep)\n```', 'code'],
    ['```algorithm\nfor all sheep\n```', 'algorithm'],
    ['Algorithm 1: Counting\n\n1: for all sheep do', 'algorithm'],
  ])('%s', async (text, kind) => {
    expect((await read(`# Method\n\n${text}\n`)).codes().map((code) => code.kind)).toContain(kind);
  });

  it('is what stands under the heading of a prompt and addresses a model', async () => {
    const paper = await read(
      '# Method\n\nWords.\n\n## Prompt for the Judge\n\nWe show it whole.\n\nYou are a shepherd. Count the sheep.\n\n- Count twice.\n\n' +
        'In our runs it was not changed.\n\n## Results\n\nYou are right to ask.\n',
    );
    expect(words(paper)).toEqual([
      'Words.',
      'We show it whole.',
      'In our runs it was not changed.',
      'You are right to ask.',
    ]);
    expect(paper.codes().map((code) => code.kind)).toEqual(['prompt', 'prompt']);
  });

  it('is not made of quotes that nobody calls a prompt', async () => {
    expect(words(await read('# Method\n\nThey say:\n\n> Sheep sleep.\n'))).toEqual(['They say:', 'Sheep sleep.']);
  });
});
