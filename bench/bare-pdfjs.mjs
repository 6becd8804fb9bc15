// Only what nobody can do without: pdfjs-dist as it comes (its modern build, which starts faster than the legacy one, with
// the globals that Node 20 lacks) opens the file and gives the text of every page.
import { readFileSync } from 'node:fs';
import { polyfill } from '../dist/src/inputs/pdf/engine/polyfills.js';

polyfill();
console.warn = () => {};
const { getDocument } = await import('pdfjs-dist');
const options = { verbosity: 0, disableFontFace: true, useSystemFonts: false, isEvalSupported: false };
const doc = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), ...options }).promise;
let items = 0;
for (let page = 1; page <= doc.numPages; page++)
  items += (await (await doc.getPage(page)).getTextContent()).items.length;
if (items === 0) process.exitCode = 1;
