// Copies of pdfjs-dist what reading a paper takes into dist/pdfjs, with its licences: a tenth of the package, and without
// the native canvas that the package would bring along.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PARTS = ['LICENSE', 'build/pdf.min.mjs', 'build/pdf.worker.min.mjs', 'cmaps', 'standard_fonts'];

export function copyPdfEngine(target) {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const stamp = join(target, 'VERSION');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === version) return;
  mkdirSync(target, { recursive: true });
  for (const part of PARTS) cpSync(join(dirname(manifest), part), join(target, part), { recursive: true });
  // Last, so that a copy that was broken off is made again.
  writeFileSync(stamp, `${version}\n`);
}
