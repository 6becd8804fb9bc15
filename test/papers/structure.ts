import { describe, expect, it } from 'vitest';
import { haveRealPapers, labels, pdfs, readOnce } from './real-papers.ts';

/** Letters and digits only: readers wrote headings down with their own blanks, dots and dashes. */
const fold = (words: string) => words.toLowerCase().replace(/[^a-z0-9]/g, '');

interface Score {
  slug: string;
  missed: string[];
  extra: string[];
  found: number;
  figures: readonly [got: number, told: number];
  tables: readonly [got: number, told: number];
}

async function scorePaper({ slug, facts }: (typeof labels)[number], anchors: boolean): Promise<Score> {
  const path = pdfs.find((one) => one.endsWith(`/${slug}.pdf`))!;
  const paper = await readOnce(path, { anchors });
  const headings = paper.sections().flatMap(({ heading }) => (heading === null ? [] : [heading]));
  const open = headings.map(({ number, title }) => ({ whole: fold((number ?? '') + title), title: fold(title) }));
  const missed: string[] = [];
  for (const { number, title } of facts.sections) {
    const [whole, bare] = [fold((number ?? '') + title), fold(title)];
    // Readers cut long titles short; the number must then be the same.
    const at = open.findIndex(
      (one) =>
        one.whole === whole || one.title === bare || (whole.length > 12 && one.whole.startsWith(whole.slice(0, 12))),
    );
    if (at < 0) missed.push(`${number ?? ''} ${title}`.trim());
    else open.splice(at, 1);
  }
  return {
    slug,
    missed,
    extra: open.map(({ whole }) => whole),
    found: facts.sections.length - missed.length,
    figures: [paper.figures().length, facts.figures],
    tables: [paper.tables().length, facts.tables],
  };
}

const sum = (scores: readonly Score[], of: (score: Score) => number) =>
  scores.reduce((total, one) => total + of(one), 0);

describe.runIf(haveRealPapers).each([
  { how: 'with the names that the file gives its places', anchors: true, least: 0.97 },
  { how: 'by geometry alone', anchors: false, least: 0.95 },
])('structure of the labelled papers, $how', ({ anchors, least }) => {
  it('has their headings, and as many figures and tables', async () => {
    const scores: Score[] = [];
    for (const label of labels) scores.push(await scorePaper(label, anchors));
    const found = sum(scores, (score) => score.found);
    const precision = found / (found + sum(scores, ({ extra }) => extra.length));
    const recall = found / (found + sum(scores, ({ missed }) => missed.length));
    const counted = scores.filter(({ figures, tables }) => figures[0] === figures[1] && tables[0] === tables[1]);
    const told = scores.map(
      ({ slug, figures, tables, missed, extra, found: hits }) =>
        `${slug}: ${hits} headings, figures ${figures.join('/')}, tables ${tables.join('/')}` +
        (missed.length > 0 ? `\n  missed: ${missed.join(' | ')}` : '') +
        (extra.length > 0 ? `\n  extra: ${extra.join(' | ')}` : ''),
    );
    console.log(
      `${told.join('\n')}\nheadings: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ` +
        `floats counted right in ${counted.length} of ${scores.length}`,
    );
    expect(precision).toBeGreaterThanOrEqual(least);
    expect(recall).toBeGreaterThanOrEqual(least);
    expect(counted.length).toBeGreaterThanOrEqual(scores.length - 1);
  });
});
