import type { PdfWriter } from './pdf-writer.ts';

export type MakeFont = (pdf: PdfWriter) => { font: number; encode: (text: string) => string };

const hex = (code: number) => code.toString(16).padStart(4, '0');
const codes = Array.from({ length: 95 }, (_, i) => 32 + i);

/** Glyphs by number, as subset fonts have them. `entries` may add the map that tells which letters they are. */
function composite(pdf: PdfWriter, entries = ''): number {
  const descriptor = pdf.add(
    '<< /Type /FontDescriptor /FontName /AAAAAA+Odd /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const inner = pdf.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Odd /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 500 >>`,
  );
  return pdf.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Odd /Encoding /Identity-H /DescendantFonts [${inner} 0 R] ${entries} >>`,
  );
}

/** Without ToUnicode: nothing tells the letters, and a reader makes its own of the numbers. */
export const byGlyphNumber =
  (shift: number): MakeFont =>
  (pdf) => ({
    font: composite(pdf),
    encode: (text) => `<${[...text].map((char) => hex(char.charCodeAt(0) + shift)).join('')}>`,
  });

/** With a ToUnicode map that tells the letters, or lies. */
export const withToUnicode =
  (letterOf: (code: number) => number): MakeFont =>
  (pdf) => {
    const chunks = [codes.slice(0, 90), codes.slice(90)].map(
      (part) =>
        `${part.length} beginbfchar\n${part.map((code) => `<${hex(code)}> <${hex(letterOf(code))}>`).join('\n')}\nendbfchar`,
    );
    const map = pdf.stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <ffff> endcodespacerange\n${chunks.join('\n')}\nendcmap end end`,
    );
    return {
      font: composite(pdf, `/ToUnicode ${map} 0 R`),
      encode: (text) => `<${[...text].map((char) => hex(char.charCodeAt(0))).join('')}>`,
    };
  };

/** One byte a glyph, drawn by procedures whose names say nothing; the bytes themselves are the letters. */
export const byUnknownNames: MakeFont = (pdf) => {
  const bytes = Array.from({ length: 127 - FIRST }, (_, i) => FIRST + i);
  const names = bytes.map((code) => `/g${code}`);
  const box = pdf.stream('500 0 0 0 400 700 d1 0 0 400 700 re f');
  const font = pdf.add(
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar ${FIRST} /LastChar 126` +
      ` /CharProcs << ${names.map((name) => `${name} ${box} 0 R`).join(' ')} >>` +
      ` /Encoding << /Type /Encoding /Differences [${FIRST} ${names.join(' ')}] >> /Widths [${bytes.map(() => 500).join(' ')}] >>`,
  );
  return { font, encode: (text) => `(${text.replace(/[\\()]/g, '\\$&')})` };
};
/** The ligatures, quotes and dashes of TeX come before the blank. */
const FIRST = 16;
