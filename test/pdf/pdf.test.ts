import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { fold, isVerbatim, pageTexts } from '../papers/verbatim.ts';

const read = (path: string) => readPaper(readFileSync(path), path);

describe.each([
  ['fixtures/faulty/onecolumn.pdf', 'Kestrel'],
  ['fixtures/faulty/twocolumn.pdf', 'Kestrel'],
  ['fixtures/clean/onecolumn.pdf', 'Heron'],
  ['fixtures/clean/twocolumn.pdf', 'Heron'],
])('%s', (path, name) => {
  it('has its outline', async () => {
    const paper = await read(path);
    expect(paper.title).toContain(name);
    expect(paper.unread).toEqual([]);
    const titles = paper.sections().flatMap(({ heading }) => (heading === null ? [] : [heading.title.toLowerCase()]));
    for (const title of ['abstract', 'introduction', 'architecture', 'training', 'conclusion', 'references'])
      expect(titles).toContain(title);
    expect(new Set(paper.sections().map(({ role }) => role))).toEqual(
      expect.objectContaining(new Set(['abstract', 'introduction', 'method', 'experiments', 'references'])),
    );
    expect(paper.sections({ appendix: true }).length).toBeGreaterThan(0);
  });

  it('has its floats, footnotes and references', async () => {
    const paper = await read(path);
    expect(paper.tables().every(({ rows }) => rows.length > 2)).toBe(true);
    expect(paper.tables().length).toBeGreaterThanOrEqual(3);
    expect(paper.figures().length).toBeGreaterThanOrEqual(1);
    expect(paper.references().length).toBeGreaterThanOrEqual(10);
    expect(paper.paragraphs().filter(({ lead }) => lead !== null).length).toBeGreaterThanOrEqual(3);
  });

  it('quotes every sentence as it stands on its page', async () => {
    const paper = await read(path);
    const pages = await pageTexts(path);
    for (const { span } of paper.statements())
      for (const place of paper.places(span)) {
        expect('page' in place && place.rects.length).toBeGreaterThan(0);
        const page = 'page' in place ? place.page : 0;
        // A sentence over a page break stands on two pages.
        if (paper.places(span).length === 1)
          expect(isVerbatim(paper.quote(span), pages[page - 1]!), paper.quote(span)).toBe(true);
      }
  });

  it('joins what line breaks part', async () => {
    const { text } = await read(path);
    const folded = fold(text);
    expect(text).not.toMatch(/\p{Ll}-\s+\p{Ll}/u);
    expect(text).not.toMatch(/[\ufb00-\ufb06]/);
    expect(folded.length).toBeGreaterThan(5000);
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['empty.pdf', 'the file is empty'],
    ['truncated.pdf', 'the PDF is broken or was cut off'],
    ['not-a-pdf.pdf', 'not a PDF'],
    ['encrypted.pdf', 'the PDF asks for a password'],
    ['scan.pdf', 'scanned image without text'],
    ['blank.pdf', 'no page has any text'],
    ['empty.md', 'the file is empty'],
    ['binary.md', 'not UTF-8 text'],
  ])('%s: %s', async (file, why) => {
    await expect(read(`fixtures/broken/${file}`)).rejects.toThrow(why);
  });

  it('reads UTF-16 by its byte order mark', async () => {
    expect((await read('fixtures/broken/utf16.md')).sections().length).toBeGreaterThan(1);
  });

  it('opens a PDF that only its owner may change', async () => {
    expect((await read('fixtures/broken/owner-only.pdf')).title).toContain('Kestrel');
  });
});

it('never loads the native canvas', async () => {
  await read('fixtures/clean/onecolumn.pdf');
  const { sharedObjects } = process.report!.getReport() as unknown as { sharedObjects: string[] };
  expect(sharedObjects.filter((path) => path.includes('canvas'))).toEqual([]);
});
