import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/engine/run/run.ts';
import { RULES } from '../../src/generated/rules.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { PdfWriter } from './pdf-writer.ts';
import { show } from './tiny-pdf.ts';

const rule = RULES.find(({ id }) => id === 'reproducibility/dead-anchor')!;

/** A page with two links; `appendix` says whether the page that the second leads to is in the file. */
function pdf({ appendix }: { appendix: boolean }): Uint8Array {
  const out = new PdfWriter();
  const font = out.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const tree = out.reserve();
  const page = (content: string, annotations = '') =>
    out.add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${out.stream(content)} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> ${annotations} >>`,
    );
  const link = (name: string, y: number) =>
    out.add(`<< /Type /Annot /Subtype /Link /Rect [72 ${y - 2} 200 ${y + 10}] /A << /S /GoTo /D (${name}) >> >>`);
  const links = [link('section.1', 700), link('appendix.A', 680)].map((number) => `${number} 0 R`).join(' ');
  const first = page(
    `${show('See Section 1 for more', 72, 700)}${show('See Appendix A for more', 72, 680)}${show('Birds fly.', 72, 600)}`,
    `/Annots [${links}]`,
  );
  const second = page(show('A Appendix of birds that were seen', 72, 700));
  const names = out.add(
    `<< /Names [(appendix.A) [${second} 0 R /XYZ 72 720 0] (section.1) [${first} 0 R /XYZ 72 620 0]] >>`,
  );
  const pages = appendix ? [first, second] : [first];
  out.set(tree, `<< /Type /Pages /Kids [${pages.map((one) => `${one} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  return out.bytes(out.add(`<< /Type /Catalog /Pages ${tree} 0 R /Names << /Dests ${names} 0 R >> >>`));
}

describe('links inside a PDF', () => {
  it('lead to the places that the file names', async () => {
    const paper = await readPaper(pdf({ appendix: true }), 'x.pdf');
    expect(paper.jumps.map(({ target }) => target)).toEqual(['section.1', 'appendix.A']);
    expect(runRules(paper, [rule])[0]!.answer.status).toBe('met');
  });

  it('lead nowhere where the page of the place was cut off', async () => {
    const paper = await readPaper(pdf({ appendix: false }), 'x.pdf');
    const { answer } = runRules(paper, [rule])[0]!;
    expect(answer).toMatchObject({
      status: 'missed',
      findings: [{ message: 'a link leads to “appendix.A”, which is not in the file' }],
    });
  });

  it('are not judged where the names were not read', async () => {
    const paper = await readPaper(pdf({ appendix: false }), 'x.pdf', { anchors: false });
    expect(runRules(paper, [rule])[0]!.answer.status).toBe('met');
  });
});
