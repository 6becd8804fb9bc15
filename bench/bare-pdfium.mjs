// Only the text of every page by a pdfium wasm build (@embedpdf/pdfium), where one is installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const { init } = await import('@embedpdf/pdfium');
const pdfium = await init({ wasmBinary: readFileSync(resolve('@embedpdf/pdfium/pdfium.wasm')) });
pdfium.PDFiumExt_Init();
const bytes = readFileSync(process.argv[2]);
const malloc = (size) => pdfium.pdfium.wasmExports.malloc(size);
const at = malloc(bytes.length);
pdfium.pdfium.HEAPU8.set(bytes, at);
const doc = pdfium.FPDF_LoadMemDocument(at, bytes.length, '');
let characters = 0;
for (let i = 0; i < pdfium.FPDF_GetPageCount(doc); i++) {
  const page = pdfium.FPDF_LoadPage(doc, i);
  const text = pdfium.FPDFText_LoadPage(page);
  const count = pdfium.FPDFText_CountChars(text);
  const to = malloc(2 * count + 2);
  pdfium.FPDFText_GetText(text, 0, count, to);
  characters += Buffer.from(pdfium.pdfium.HEAPU8.buffer, to, 2 * count).toString('utf16le').length;
  pdfium.FPDFText_ClosePage(text);
  pdfium.FPDF_ClosePage(page);
}
if (characters === 0) process.exitCode = 1;
