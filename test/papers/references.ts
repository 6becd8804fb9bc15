import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/paper/paper.ts';
import { citeLinks, under } from './cite-links.ts';
import { haveRealPapers, pdfs, readOnce } from './real-papers.ts';

/** Counted in the printed lists; where a file has hyperref's `cite.*` destinations, their number is the same. */
const printed = JSON.parse(readFileSync(new URL('reference-counts.json', import.meta.url), 'utf8')) as Record<
  string,
  number
>;

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const slugOf = (path: string) => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

describe.runIf(haveRealPapers)('references of real papers', async () => {
  const papers: { slug: string; path: string; paper: Paper }[] = [];
  for (const path of pdfs) papers.push({ slug: slugOf(path), path, paper: await readOnce(path) });

  const rows = papers.map(({ slug, paper }) => {
    const entries = paper.bibliography();
    const citations = paper.citations();
    return {
      slug,
      entries: entries.length,
      printed: printed[slug] ?? 0,
      dated: share(entries.filter(({ year, authors }) => year !== null && authors.length > 0).length, entries.length),
      titled: share(entries.filter(({ title }) => title !== null).length, entries.length),
      citations: citations.length,
      resolved: share(citations.filter(({ unresolved }) => unresolved.length === 0).length, citations.length),
      cited: share(new Set(citations.flatMap((citation) => citation.entries)).size, entries.length),
      mentions: paper.mentions().length,
      placed: share(paper.mentions().filter(({ target }) => target !== null).length, paper.mentions().length),
    };
  });

  it('are as many as are printed', () => {
    console.table(rows);
    const close = rows.filter((row) => Math.abs(row.entries - row.printed) <= 1);
    expect(close.length, 'entries within one of the printed list').toBeGreaterThanOrEqual(24);
  });

  it('have authors, a title and a year', () => {
    for (const { slug, dated, titled } of rows) {
      expect(dated, `${slug}: authors and year`).toBeGreaterThan(0.85);
      expect(titled, `${slug}: title`).toBeGreaterThan(0.97);
    }
  });

  it('are what the citations resolve to', () => {
    for (const { slug, citations, resolved, cited } of rows) {
      expect(citations, slug).toBeGreaterThan(10);
      expect(resolved, `${slug}: resolved`).toBeGreaterThanOrEqual(0.97);
      // A bibliography made by BibTeX holds what is cited: an entry that nothing cites is a citation not seen.
      expect(cited, `${slug}: cited entries`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('are the entries that the links of the file lead to', async () => {
    const totals = { links: 0, found: 0, right: 0 };
    for (const { slug, path, paper } of papers) {
      const hits = under(await citeLinks(path, paper), paper.citations(), paper);
      const found = hits.filter(({ items }) => items.length > 0);
      const right = found.filter(({ link, items }) => items.some(({ entries }) => entries.includes(link.entry)));
      totals.links += hits.length;
      totals.found += found.length;
      totals.right += right.length;
      expect(share(found.length, hits.length), `${slug}: links under a citation`).toBeGreaterThan(0.9);
      expect(share(right.length, found.length), `${slug}: links to the same entry`).toBeGreaterThan(0.98);
    }
    console.log(totals);
    expect(totals.links).toBeGreaterThan(3000);
    expect(share(totals.found, totals.links)).toBeGreaterThan(0.98);
  });

  it('stand beside mentions that lead to their floats', () => {
    const mentions = papers.flatMap(({ paper }) => paper.mentions());
    expect(share(mentions.filter(({ target }) => target !== null).length, mentions.length)).toBeGreaterThan(0.93);
  });
});
