// Only what nobody can do without: pdfjs-dist opens the file and gives the text of every page. The same build and the
// same options as the linter's, so that the ratio shows what the linting adds.
import { readFileSync } from 'node:fs';
import { openPdf } from '../dist/src/inputs/pdf/engine.js';

const doc = await openPdf(readFileSync(process.argv[2]));
let items = 0;
for (let page = 1; page <= doc.numPages; page++)
  items += (await (await doc.getPage(page)).getTextContent()).items.length;
if (items === 0) process.exitCode = 1;
