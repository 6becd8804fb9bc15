// A worker that reads one file with the build and checks what must hold for any paper. In a thread of its own, so that a
// file on which the reader never ends is found too.
import { parentPort } from 'node:worker_threads';
import { reportPaper } from '../../dist/src/engine/report/report-paper.js';
import { RULES } from '../../dist/src/generated/rules.js';
import { readPaper } from '../../dist/src/inputs/index.js';
import { openPdf } from '../../dist/src/inputs/pdf/engine/pdfjs.js';
import { UnreadableError } from '../../dist/src/inputs/unreadable.js';
import { loadView } from '../../dist/src/views/index.js';

const letters = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
const words = (text) => text.match(/[A-Za-z]{4,}/g) ?? [];

function must(condition, words) {
  if (!condition) throw new Error(words);
}

/** Whole, or in two pieces: markup may stand inside a word, and a broken font may glue two together. */
function stands(word, there) {
  if (there.includes(word)) return true;
  for (let i = 1; i < word.length; i++)
    if (there.includes(word.slice(0, i)) && there.includes(word.slice(i))) return true;
  return false;
}

async function pageLetters(bytes) {
  const doc = await openPdf(bytes);
  const pages = [];
  for (let page = 1; page <= doc.numPages; page++) {
    const items = await doc
      .getPage(page)
      .then((one) => one.getTextContent())
      .then((content) => content.items)
      .catch(() => []);
    pages.push(letters(items.map((item) => item.str ?? '').join('')));
  }
  await doc.loadingTask.destroy();
  return pages;
}

function checkPlace(place, paper, lines) {
  if ('page' in place) {
    must(place.page >= 1 && place.page <= paper.pages, `page ${place.page} of ${paper.pages}`);
    for (const [left, bottom, right, top] of place.rects) {
      must([left, bottom, right, top].every(Number.isFinite), `a rectangle at ${left} ${bottom} ${right} ${top}`);
      must(left <= right && bottom <= top, `a rectangle inside out: ${left} ${bottom} ${right} ${top}`);
    }
    return;
  }
  const { line, column, endLine, endColumn } = place;
  must(line >= 1 && endLine >= line && endLine <= lines.length, `lines ${line}–${endLine} of ${lines.length}`);
  must(column >= 1 && column <= lines[line - 1].length + 1, `column ${column} in line ${line}`);
  must(endColumn >= 1 && endColumn <= lines[endLine - 1].length + 1, `column ${endColumn} in line ${endLine}`);
}

async function check(bytes, path) {
  const paper = await readPaper(bytes, path, { figures: true });
  const markdown = paper.source.format === 'markdown';
  const source = markdown ? new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n') : '';
  const lines = source.split('\n');
  const shown = markdown ? [letters(source)] : await pageLetters(bytes);
  for (const { span, text } of paper.statements()) {
    must(span.start >= 0 && span.start < span.end && span.end <= paper.text.length, `a sentence at ${span.start}`);
    must(text === paper.text.slice(span.start, span.end).replace(/\s+/g, ' '), 'a sentence with other words');
    const places = paper.places(span);
    for (const place of places) checkPlace(place, paper, lines);
    // A word that a line break parts is joined, and one over a page break stands on two pages.
    const there = markdown ? shown[0] : places.map(({ page }) => shown[page - 1]).join('');
    for (const word of words(text)) must(stands(word, there), `“${word}” stands nowhere, in “${text}”`);
  }
  for (const { start, end } of paper.sections().map(({ span }) => span))
    must(start >= 0 && start <= end && end <= paper.text.length, `a section at ${start}–${end}`);
  for (const { drawing } of paper.figures())
    for (const { points } of (drawing?.plots ?? []).flatMap(({ curves }) => curves))
      must(points.flat().every(Number.isFinite), 'a point that is no number');
  must(reportPaper(paper, RULES).outcomes.length >= RULES.length, 'a rule without an answer');
  for (const view of ['tree', 'text', 'json', 'markdown'])
    (await loadView(view))(paper, { width: 80, color: false, terminal: true });
}

// As in our own worker: what pdfjs leaves behind of a broken file is nobody's failure.
process.on('unhandledRejection', () => {});

parentPort.on('message', async ({ source: { path, bytes } }) => {
  const text = await check(bytes, path).then(
    () => 'read',
    (error) => (error instanceof UnreadableError ? 'refused' : String(error.stack ?? error)),
  );
  parentPort.postMessage({ type: 'view', text });
});
