import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/inputs/pdf/anchors/link-annotations.ts';
import { openPdf } from '../../src/inputs/pdf/engine/pdfjs.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { makePdf, type Page } from './pdf-writer.ts';

const FIXTURES = ['faulty', 'clean'].flatMap((paper) =>
  ['onecolumn', 'twocolumn'].map((layout) => `fixtures/${paper}/${layout}.pdf`),
);

const LINE = 'The weights of all models can be had here, and the code as well, from the first day on.';
const PROSE = Array.from({ length: 12 }, (_, i) => `Sentence number ${i} says something about the model and its data.`);

/** A page whose third line is LINE, with a link over "here": Helvetica of 10 points from x 72, 14 points a line. */
const linked = (annotations: NonNullable<Page['annotations']>): Page => ({
  lines: ['A Paper About Links', PROSE[0]!, LINE, ...PROSE.slice(1)],
  annotations,
});
const RECT = '/Rect [239 688 261 702]';

const linksOf = async (page: Page) => {
  const paper = await readPaper(makePdf([page]), 'paper.pdf');
  return {
    links: paper.links.map(({ span, url }) => [paper.quote(span), url]),
    jumps: paper.jumps.map(({ span, target }) => [paper.quote(span), target]),
  };
};

describe('links that a PDF hides behind words', () => {
  const url = 'https://example.org/a(b)';
  it.each<[string, Page['annotations'] & {}]>([
    [
      'in the list of the page',
      (pdf) => `[${pdf.add(`<< /Subtype /Link ${RECT} /A << /S /URI /URI (https://example.org/a\\(b\\)) >> >>`)} 0 R]`,
    ],
    [
      'with brackets that balance',
      (pdf) => `[${pdf.add(`<< /Subtype /Link ${RECT} /A << /S /URI /URI (https://example.org/a(b)) >> >>`)} 0 R]`,
    ],
    [
      'in a list and an action of their own',
      (pdf) => {
        const action = pdf.add('<< /S /URI /URI (https://example.org/a\\050b\\051) >>');
        return `${pdf.add(`[ ${pdf.add(`<< /Type /Annot /Subtype /Link ${RECT} /A ${action} 0 R >>`)} 0 R ]`)} 0 R`;
      },
    ],
    [
      'as hexadecimal',
      (pdf) => `[${pdf.add(`<< /Subtype /Link ${RECT} /A << /URI <${Buffer.from(url).toString('hex')}> >> >>`)} 0 R]`,
    ],
    [
      'written into the list itself',
      () => `[<< /Type /Annot /Subtype /Link ${RECT} /A << /S /URI /URI (https://example.org/a\\(b\\)) >> >>]`,
    ],
    [
      'from right to left',
      (pdf) =>
        `[${pdf.add(`<< /Subtype /Link /Rect [261 702 239 688] /A << /URI (https://example.org/a\\(b\\)) >> >>`)} 0 R]`,
    ],
  ])('%s', async (_, annotations) => {
    expect((await linksOf(linked(annotations))).links).toEqual([['here', url]]);
  });

  it('lead to places of the same paper', async () => {
    const page = linked((pdf) => `[${pdf.add(`<< /Subtype /Link ${RECT} /Dest /section.2 >>`)} 0 R]`);
    expect(await linksOf(page)).toEqual({ links: [], jumps: [['here', 'section.2']] });
  });

  it('are not made of notes, empty rectangles or numbers that lead nowhere', async () => {
    const page = linked(
      (pdf) =>
        `[${pdf.add(`<< /Subtype /Text ${RECT} /Contents (https://example.org) >>`)} 0 R 9999 0 R ` +
        `${pdf.add('<< /Subtype /Link /Rect [0 0 1 1] /A << /URI (https://example.org) >> >>')} 0 R]`,
    );
    expect(await linksOf(page)).toEqual({ links: [], jumps: [] });
  });
});

describe.each(FIXTURES)('%s', (path) => {
  it('gives the links that pdfjs gives', async () => {
    const bytes = readFileSync(path);
    const doc = await openPdf(bytes);
    const own = (await readLinks(doc, bytes)).map(({ page, url, target }) => `${page} ${url ?? target}`);
    const asked: string[] = [];
    for (let page = 1; page <= doc.numPages; page++)
      for (const { subtype, url, unsafeUrl, dest } of await (await doc.getPage(page)).getAnnotations({ intent: 'any' }))
        if (subtype === 'Link') asked.push(`${page} ${unsafeUrl ?? url ?? dest}`);
    expect(own).toEqual(asked);
    await doc.loadingTask.destroy();
  });

  it('has the same structure with and without the names of its places', async () => {
    const [named, bare] = [
      await readPaper(readFileSync(path), path),
      await readPaper(readFileSync(path), path, { anchors: false }),
    ];
    const shape = (paper: typeof named) => ({
      sections: paper.sections().map(({ heading, depth, role }) => [heading?.number, heading?.title, depth, role]),
      floats: [...paper.figures(), ...paper.tables()].map(({ caption, box }) => [caption?.label, box]),
      references: paper.references().length,
      text: paper.text,
    });
    expect(shape(bare)).toEqual(shape(named));
    expect(bare.jumps).toEqual([]);
  });
});

it('where LaTeX names the places, each float and entry knows its name and each citation leads to one', async () => {
  const paper = await readPaper(readFileSync('fixtures/faulty/onecolumn.pdf'), 'onecolumn.pdf');
  for (const { caption, anchors } of [...paper.figures(), ...paper.tables()])
    expect(anchors.join().replace('.', ' ').toLowerCase()).toBe(caption!.label.toLowerCase());
  const names = new Set(paper.references().flatMap(({ anchors }) => anchors));
  expect(names.size).toBe(paper.references().length);
  const cited = paper.jumps.filter(({ target }) => target.startsWith('cite.'));
  expect(cited.length).toBeGreaterThan(20);
  for (const { span, target } of cited) {
    expect(names).toContain(target);
    expect(paper.quote(span)).toMatch(/^(?:\p{Lu}[\p{L}\s]+(?: et al)?\.?|(?:19|20)\d\d[a-z]?)$/u);
  }
});
