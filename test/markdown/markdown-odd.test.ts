import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { UnreadableError } from '../../src/inputs/unreadable.ts';

const HEAD = '# Of Sheep and Goats\n\n## 1 Introduction\n\nWords come first.\n\n';
const TAIL = '\n\n## 2 Results\n\nWords come last.\n';
const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('');

/** Nobody writes this, but a file may be it: read or refused, in seconds. */
const ODD: Record<string, string> = {
  'emphasis in emphasis': '*a _b '.repeat(5000) + 'c' + '_ d* '.repeat(5000),
  'emphasis that never ends': '**a '.repeat(10_000),
  'quotes in quotes': `${'>'.repeat(10_000)} a`,
  'lists in lists': many(500, (i) => `${' '.repeat(2 * i)}- a\n`),
  'brackets in brackets': '['.repeat(10_000) + 'a' + ']'.repeat(10_000),
  'pictures in pictures': '!['.repeat(10_000) + 'a' + '](b)'.repeat(10_000),
  'formulas in words': '\\(x\\) '.repeat(20_000),
  'formulas token by token': `$ ${'1 0 ^ { - '.repeat(50_000)} $`,
  'dollars that never close': '$a '.repeat(20_000),
  'environments that never close': '\\begin{equation}\nx\n'.repeat(5000),
  'fences that never close': '```python\nx = 1\n\n'.repeat(1000),
  'remarks that never close': '<!-- a\n'.repeat(3000),
  'notes that never close': 'Word^[a '.repeat(20_000),
  'citations that never close': '[@a'.repeat(20_000),
  'divs in divs': '::: {.a}\n'.repeat(2000),
  'a table without end': `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(100_000)}`,
  'packed rows without end': many(
    30,
    (i) => `| a | b |\n|---|---|\n${'| Heron Tern Gull Stork | 1 2 3 4 |\n'.repeat(250)}\nHeron ${i}.\n\n`,
  ),
  'a table of HTML without end': `<table>${'<tr><td>1</td><td>2</td></tr>\n'.repeat(20_000)}</table>`,
  'a paragraph of lines without end': 'We train sheep on grass.\n'.repeat(50_000),
  'a line without end': 'We train sheep on grass. '.repeat(100_000),
  'a word without end': 'x'.repeat(2_000_000),
  'stars without end': '*'.repeat(2_000_000),
};

describe('odd files', () => {
  it.each(Object.keys(ODD))('%s', { timeout: 60_000 }, async (name) => {
    const start = performance.now();
    try {
      const paper = await readPaper(Buffer.from(HEAD + ODD[name] + TAIL), 'a.md');
      const words = paper.statements().map(({ text }) => text);
      expect(words[0]).toBe('Words come first.');
      expect(words.at(-1)).toContain('Words come last.');
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
    }
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('keeps the words of what it hides from the parser', async () => {
    const blob = `${'QUJDREVG'.repeat(600)}==`;
    const paper = await readPaper(Buffer.from(`# Method\n\nThe key is ${blob} as given.\n`), 'a.md');
    expect(paper.text).toContain(`The key is ${blob} as given.`);
  });
});

describe('the place of every word', () => {
  const FILES = ['faulty/paper.md', 'faulty/docling.md', 'clean/paper.md', 'clean/docling.md'];
  const MORE =
    '---\ntitle: Of *Sheep*\nabstract: |\n  We count `sheep` at night\n  and by **day**.\n---\n\n# Method {#sec:m}\n\nAs [@doe2020] says^[Not *all*.] in \\(x\\_1\\)' +
    ' &amp; [more](#sec:m) of 10^-4^.\n\n  A      B\n-----  -----\n  one   **two**\n\n\\begin{tabular}{ll}\nthree & \\textbf{four} \\\\\n\\end{tabular}\n\n' +
    '| five | six |\n|---|---|\n| seven | <b>eight</b> |\n\n> a quote\n> goes on\n\n- an item\n  goes on too\n';
  const sources: [string, string][] = FILES.map((file) => [file, readFileSync(`fixtures/${file}`, 'utf8')]);
  sources.push(['dialects', MORE]);
  it.each(sources)('%s', async (_, source) => {
    const lines = source.split('\n');
    const paper = await readPaper(Buffer.from(source), 'a.md');
    let found = 0;
    for (const { index, 0: word } of paper.text.matchAll(/\p{L}{2,}/gu)) {
      const [place, ...others] = paper.places({ start: index, end: index + word.length });
      // "Abstract" and "Keywords" of front matter stand in no line of words.
      if (place === undefined) continue;
      if (!('line' in place)) throw new Error('a page in Markdown');
      expect(others).toEqual([]);
      expect(place.endLine).toBe(place.line);
      const there = lines[place.line - 1]!.slice(place.column - 1, place.endColumn - 1);
      // A converter prints "F F N" in a formula.
      expect(/^\p{L}(?: \p{L})+$/u.test(there) ? there.replaceAll(' ', '') : there).toBe(word);
      found++;
    }
    expect(found).toBeGreaterThan(source.length / 20);
  });
});
