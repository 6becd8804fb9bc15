import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import type { Paper } from '../../src/paper/paper.ts';

const FILES = ['onecolumn.pdf', 'twocolumn.pdf', 'paper.md'];

const read = (path: string) => readPaper(readFileSync(path), path);

/** A hyphen at a line's end may be the word's own. */
const letters = (title: string) => title.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** How often each work is cited: the layouts place floats, and so what stands in them, differently. */
const cited = (paper: Paper) =>
  paper
    .citations()
    .flatMap(({ entries }) => entries.map(({ authors, year }) => `${authors[0]!.family} ${year}`))
    .toSorted();

/** IEEE counts its tables in Roman numbers. */
const arabic = (label: string) => label.replace(/\bi{1,3}$/, (ones) => String(ones.length));

const mentioned = (paper: Paper) =>
  paper
    .mentions()
    .map(({ target, label }) => {
      if (target === null) return `nothing: ${label}`;
      if (target.type === 'section') return target.heading!.title.toLowerCase();
      return 'caption' in target && target.caption !== null ? arabic(target.caption.label.toLowerCase()) : target.type;
    })
    .toSorted();

describe.each([
  ['faulty', 15],
  ['clean', 17],
])('%s', (folder, count) => {
  let papers: Paper[] = [];
  beforeAll(async () => {
    papers = await Promise.all(FILES.map((file) => read(`fixtures/${folder}/${file}`)));
  }, 60_000);

  it('has the same references in every format', () => {
    for (const paper of papers) {
      expect(paper.bibliography()).toHaveLength(count);
      for (const { authors, title, year } of paper.bibliography()) {
        expect(authors.length).toBeGreaterThan(0);
        expect(title).toMatch(/\p{L}{2}/u);
        expect(year).toMatch(/^\d{4}$/);
      }
    }
    const [first, ...others] = papers.map((paper) =>
      paper
        .bibliography()
        .map(({ title }) => letters(title!))
        .toSorted(),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('cites the same works in every format', () => {
    const [first, ...others] = papers.map(cited);
    expect(new Set(first).size).toBe(count);
    for (const other of others) expect(other).toEqual(first);
    for (const paper of papers) expect(paper.citations().flatMap(({ unresolved }) => unresolved)).toEqual([]);
  });

  it('mentions the same places in every format', () => {
    const [first, ...others] = papers.map(mentioned);
    expect(first!.length).toBeGreaterThan(5);
    expect(first!.filter((target) => target.startsWith('nothing'))).toEqual([]);
    for (const other of others) expect(other).toEqual(first);
  });

  it('knows the superscripts of its PDFs', () => {
    for (const { raised, text } of papers.slice(0, 2)) {
      const marked = raised.map(({ start, end }) => text.slice(start - 1, end));
      expect(marked).toContain('−4');
      // The mark of a note that stands on the page is no part of the words.
      expect(marked.some((mark) => /^[.;]1$/.test(mark))).toBe(false);
      expect(marked.some((mark) => /\p{L}{2}/u.test(mark))).toBe(false);
    }
  });
});
