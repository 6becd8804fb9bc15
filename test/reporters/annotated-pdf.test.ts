import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectReport, lint } from '../../src/index.ts';
import { openPdf } from '../../src/inputs/pdf/engine/pdfjs.ts';
import { annotatePdf } from '../../src/reporters/annotated-pdf/index.ts';
import { joinSamePlaces } from '../../src/reporters/shown/same-place.ts';
import { PdfWriter } from '../pdf/pdf-writer.ts';
import { runCli } from '../cli/run-cli.ts';
import { context, onPage, outcome, paper } from './sample-report.ts';

const FAULTY = 'fixtures/faulty/twocolumn.pdf';

interface Note {
  subtype: string;
  rect: [number, number, number, number];
  quadPoints: Float32Array | null;
  contentsObj: { str: string };
  hasAppearance: boolean;
}

async function notesOf(bytes: Uint8Array): Promise<Note[][]> {
  const doc = await openPdf(bytes);
  const pages = [];
  for (let page = 1; page <= doc.numPages; page++) {
    const notes = (await (await doc.getPage(page)).getAnnotations()) as Note[];
    pages.push(notes.filter(({ subtype }) => subtype === 'Highlight'));
  }
  await doc.destroy();
  return pages;
}

describe('pdf', () => {
  it('marks the quoted words and keeps the bytes of the paper as they were', async () => {
    const bytes = readFileSync(FAULTY);
    const { papers } = await collectReport(lint([FAULTY], { jobs: 0 }));
    const annotated = await annotatePdf(papers[0]!, bytes, context());
    expect(Buffer.from(annotated.subarray(0, bytes.length)).equals(bytes)).toBe(true);
    const pages = await notesOf(annotated);
    const shown = papers[0]!.outcomes.filter((one) => one.status === 'missed' && one.confidence !== 'low');
    for (const { message, evidence } of shown) {
      const comments = pages.flat().filter(({ contentsObj }) => contentsObj.str.includes(message));
      expect(comments.length).toBeGreaterThanOrEqual(Math.max(1, joinSamePlaces(evidence).length));
      for (const at of evidence) {
        const [left, bottom, right, top] = at.rects![0]!;
        const here = pages[at.page! - 1]!.some(
          ({ rect }) =>
            rect[0] <= left + 0.1 && rect[1] <= bottom + 0.1 && rect[2] >= right - 0.1 && rect[3] >= top - 0.1,
        );
        expect(here).toBe(true);
      }
    }
    expect(pages.flat().every(({ hasAppearance }) => hasAppearance)).toBe(true);
  });

  it('marks a place once that stands there for several reasons', async () => {
    const evidence = ['trained how?', 'optimizer: Adam'].map((label) => onPage(1, 'We train with Adam.', { label }));
    const [first] = await notesOf(
      await annotatePdf(paper([outcome({ evidence })]), readFileSync(FAULTY), context({ rules: [] })),
    );
    expect(first!.map(({ contentsObj }) => contentsObj.str.match(/We train|trained how\? · optimizer: Adam/g))).toEqual(
      [['We train', 'trained how? · optimizer: Adam']],
    );
  });

  it('puts what stands nowhere in the margin of the first page', async () => {
    const missing = [outcome({ message: 'no licence' }), outcome({ message: 'no code' })];
    const [first] = await notesOf(await annotatePdf(paper(missing), readFileSync(FAULTY), context()));
    expect(first!.map(({ contentsObj }) => /no \w+/.exec(contentsObj.str)?.[0])).toEqual(['no licence', 'no code']);
    expect(first![0]!.rect).not.toEqual(first![1]!.rect);
  });

  it('gives the same bytes each time, and the paper itself where there is nothing to say', async () => {
    const bytes = readFileSync(FAULTY);
    const once = () => annotatePdf(paper([outcome({ evidence: [onPage(2, 'x')] })]), bytes, context());
    expect(Buffer.from(await once()).equals(Buffer.from(await once()))).toBe(true);
    expect(Buffer.from(await annotatePdf(paper([]), bytes, context())).equals(bytes)).toBe(true);
  });

  it('is written to a file, or to a folder for many, and never over the paper', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
    const clean = 'fixtures/clean/twocolumn.pdf';
    const one = await runCli([FAULTY, '--reporter', `pdf:${folder}/one.pdf`]);
    expect(one.code).toBe(1);
    expect((await notesOf(readFileSync(`${folder}/one.pdf`))).flat().length).toBeGreaterThan(8);
    const { code, stderr } = await runCli([FAULTY, clean, '--reporter', `pdf:${folder}/two.pdf`]);
    expect([code, stderr]).toEqual([
      2,
      `paper-lint: pdf:${folder}/two.pdf names one file for 2 papers; name a folder, as in pdf:${folder}/two.pdf/\n`,
    ]);
    expect((await runCli([FAULTY, 'fixtures/clean/onecolumn.pdf', '--reporter', `pdf:${folder}/many/`])).code).toBe(1);
    expect(readFileSync(`${folder}/many/onecolumn.pdf`).length).toBeGreaterThan(0);
    expect((await runCli([FAULTY, '--reporter', `pdf:${FAULTY}`])).stderr).toContain('is the paper itself');
    expect((await runCli(['fixtures/faulty/paper.md', '--reporter', `pdf:${folder}/x.pdf`])).stderr).toContain(
      'needs a PDF',
    );
    expect((await runCli([FAULTY, '--reporter', 'pdf'])).stderr).toContain('pdf:annotated.pdf');
  });

  it('writes into a file with a form', async () => {
    const form = croppedPdf([0, 0, 612, 792], 0, (pdf) => `/AcroForm ${pdf.add('<< /Fields [] >>')} 0 R`);
    const [notes] = await notesOf(await annotatePdf(paper([outcome({ message: 'no licence' })]), form, context()));
    expect(notes!.map(({ contentsObj }) => contentsObj.str).join()).toContain('no licence');
  });

  it('writes into a file that only an owner may change, and into pages that are turned, cropped or small', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
    const owned = readFileSync('fixtures/broken/owner-only.pdf');
    const written = await annotatePdf(paper([outcome({ message: 'no licence' })]), owned, context());
    expect(Buffer.from(written.subarray(0, owned.length)).equals(owned)).toBe(true);
    expect((await notesOf(written))[0]![0]!.contentsObj.str).toContain('no licence');
    for (const { box, rotate, rect } of [
      { box: [100, 200, 400, 600], rotate: 0, rect: [110, 220, 150, 232] },
      { box: [0, 0, 612, 792], rotate: 90, rect: [10, 20, 50, 32] },
      { box: [-20, -30, 200, 60], rotate: 270, rect: [-10, -10, 30, 2] },
    ]) {
      const found = outcome({ message: 'here', evidence: [onPage(1, 'x', { rects: [[10, 20, 50, 32]] })] });
      const many = Array.from({ length: 60 }, (_, i) => outcome({ message: `nowhere ${i}` }));
      const notes = (await notesOf(await annotatePdf(paper([found, ...many]), croppedPdf(box, rotate), context())))[0]!;
      expect(notes[0]!.rect.map(Math.round)).toEqual(rect);
      const [left, bottom, , top] = box as [number, number, number, number];
      const inside = notes.filter(({ rect: [l, b, , t] }) => l >= left && b >= bottom && t <= top);
      expect(inside.length).toBe(61);
      expect(new Set(notes.slice(1).map((note) => note.rect.join())).size).toBe(60);
    }
    const { code, stderr } = await runCli(['fixtures/broken/encrypted.pdf', '--reporter', `pdf:${folder}/x.pdf`]);
    expect([code, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain('password');
  });
});

/** A page whose corner is not the origin, or that is shown turned. */
function croppedPdf(box: readonly number[], rotate: number, catalog: (pdf: PdfWriter) => string = () => ''): Buffer {
  const pdf = new PdfWriter();
  const tree = pdf.reserve();
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [-50 -50 700 900] /CropBox [${box.join(' ')}] /Rotate ${rotate} ` +
      `/Contents ${pdf.stream('')} 0 R /Resources << >> >>`,
  );
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  return pdf.bytes(pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R ${catalog(pdf)} >>`));
}
