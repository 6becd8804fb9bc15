import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../../src/engine/failure.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { UnreadableError } from '../../src/inputs/unreadable.ts';
import { addPage, helvetica, makePdf, PdfWriter, type Page } from '../pdf/pdf-writer.ts';

const good: Page = {
  lines: ['A Title of a Small Paper', 'We train a model on words.', 'It reads all of them twice, and no more.'],
};

/** A PDF of one page in a tree that `fill` spoils. */
function spoiled(fill: (pdf: PdfWriter, at: { root: number; tree: number; page: number }) => void): Buffer {
  const pdf = new PdfWriter();
  const root = pdf.reserve();
  const tree = pdf.reserve();
  const page = addPage(pdf, tree, good, helvetica(pdf));
  pdf.set(root, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  fill(pdf, { root, tree, page });
  return pdf.bytes(root);
}
const withTree = (kids: (at: { tree: number; page: number }) => string, count = 1) =>
  spoiled((pdf, { tree, page }) => pdf.set(tree, `<< /Type /Pages /Count ${count} /Kids [${kids({ tree, page })}] >>`));

/** A form that draws the one before it ten times, and so on: 10³⁰ lines of text in seven kilobytes. */
function laughs(): Buffer {
  const pdf = new PdfWriter();
  const root = pdf.reserve();
  const tree = pdf.reserve();
  const { font } = helvetica(pdf);
  const form = (content: string, resources: string) =>
    pdf.stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`);
  let inner = form('BT /F 10 Tf 72 650 Td (We train a model on words.) Tj ET', `/Font << /F ${font} 0 R >>`);
  for (let i = 0; i < 30; i++) inner = form('/X Do '.repeat(10), `/XObject << /X ${inner} 0 R >>`);
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${pdf.stream('/X Do')} 0 R /Resources << /XObject << /X ${inner} 0 R >> >> >>`,
  );
  pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${page} 0 R] >>`);
  pdf.set(root, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
  return pdf.bytes(root);
}

/** The same bytes in every run, and no text. */
const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919 + (i >> 3) * 104729 + 129) % 256));

const UNREADABLE: Record<string, [Buffer, RegExp]> = {
  'cyclic-tree.pdf': [withTree(({ tree }) => `${tree} 0 R ${tree} 0 R`, 5), /: the page is broken; build or download/],
  'no-pages.pdf': [makePdf([]), /the PDF has no pages; build or download it again/],
  'less-than-no-pages.pdf': [withTree(({ page }) => `${page} 0 R`, -7), /the PDF has no pages; build or download/],
  'catalog-of-itself.pdf': [
    spoiled((pdf, { root }) => pdf.set(root, `${root} 0 R`)),
    /the PDF is broken or was cut off; build or download it again/,
  ],
  'page-for-tree.pdf': [
    spoiled((pdf, { root, page }) => pdf.set(root, `<< /Type /Catalog /Pages ${page} 0 R >>`)),
    /: the page is broken; build or download/,
  ],
  'deep-array.pdf': [
    spoiled((pdf, { tree, page }) =>
      pdf.set(tree, `<< /Count 1 /Kids [${page} 0 R] /X ${'['.repeat(200_000)}${']'.repeat(200_000)} >>`),
    ),
    /the PDF is broken or was cut off; build or download it again/,
  ],
  'header-only.pdf': [Buffer.from('%PDF-1.7\n'), /the PDF is broken or was cut off; build or download it again/],
  'header-and-noise.pdf': [
    Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]),
    /the PDF is broken or was cut off; build or download it again/,
  ],
  'noise.pdf': [noise, /the file is named \.pdf but is not a PDF; check what was downloaded or saved/],
  'noise.md': [noise, /the file is not UTF-8 text; save it as UTF-8 text/],
  'nothing.pdf': [Buffer.alloc(0), /the file is empty; check that it was written to the end/],
  'nothing.md': [Buffer.alloc(0), /the file is empty; check that it was written to the end/],
  'password.pdf': [
    readFileSync('fixtures/broken/encrypted.pdf'),
    /the PDF asks for a password; save a copy without one and lint that/,
  ],
};

const READABLE: Record<string, Buffer> = {
  'good.pdf': makePdf([good]),
  'owner.pdf': readFileSync('fixtures/broken/owner-only.pdf'),
  'page-and-cycle.pdf': withTree(({ tree, page }) => `${page} 0 R ${tree} 0 R`, 5),
  'two-billion-pages.pdf': withTree(({ page }) => `${page} 0 R`, 2_000_000_000),
  'same-page-thrice.pdf': withTree(({ page }) => `${page} 0 R ${page} 0 R ${page} 0 R`, 3),
  'deep-tree.pdf': spoiled((pdf, { tree, page }) => {
    let kid = page;
    for (let i = 0; i < 3000; i++) kid = pdf.add(`<< /Type /Pages /Count 1 /Kids [${kid} 0 R] >>`);
    pdf.set(tree, `<< /Type /Pages /Count 1 /Kids [${kid} 0 R] >>`);
  }),
  'blanks-first.pdf': Buffer.concat([Buffer.alloc(900, 0x20), makePdf([good])]),
  'no-xref.pdf': Buffer.from(
    makePdf([good])
      .toString('latin1')
      .replace(/startxref\s+\d+/, 'startxref\n999999999'),
    'latin1',
  ),
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-lint-'));
  for (const [name, bytes] of Object.entries(READABLE)) writeFileSync(join(folder, name), bytes);
  for (const [name, [bytes]] of Object.entries(UNREADABLE)) writeFileSync(join(folder, name), bytes);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/paper-lint.js', ...args], {
    encoding: 'utf8',
    timeout: 100_000,
  });
  return { status, stdout, stderr };
};

it('gives each bad file one line with the cause and what to do, and lints the others', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = run(folder, '--reporter', 'json');
  expect(status).toBe(2);
  const lines = stderr.trimEnd().split('\n');
  for (const [name, [, words]] of Object.entries(UNREADABLE))
    expect(
      lines.filter((line) => line.startsWith(`paper-lint: ${join(folder, name)}: `) && words.test(line)),
      `${name}\n${stderr}`,
    ).toHaveLength(1);
  expect(lines).toHaveLength(Object.keys(UNREADABLE).length);
  const { papers } = JSON.parse(stdout) as { papers: { path: string; title: string }[] };
  expect(papers.map(({ path }) => path)).toEqual(
    Object.keys(READABLE)
      .map((name) => join(folder, name))
      .toSorted(),
  );
  const titleOf = (path: string) => papers.find((paper) => paper.path === join(folder, path))!.title;
  expect(titleOf('owner.pdf')).toContain('Kestrel');
  // Here every line stands on every page, as headers do.
  for (const name of Object.keys(READABLE).filter((one) => !/^owner|^same/.test(one)))
    expect(titleOf(name), name).toBe(good.lines![0]);
});

it('gives up on a file that unfolds without end, and lints the others', { timeout: 120_000 }, () => {
  const path = join(folder, 'bomb/laughs.pdf');
  mkdirSync(join(folder, 'bomb'));
  writeFileSync(path, laughs());
  const { status, stdout, stderr } = run(path, join(folder, 'good.pdf'), '--timeout', '10', '--reporter', 'compact');
  expect(stderr).toBe(
    `paper-lint: ${path}: it took longer than 10 s; raise --timeout, or lint the source of the paper\n`,
  );
  expect(stdout).toMatch(/^1 paper · .* · 1 file could not be read$/m);
  expect(status).toBe(2);
});

describe('what is no file', { timeout: 60_000 }, () => {
  it('folders, links to nowhere, circles of links, pipes', () => {
    mkdirSync(join(folder, 'odd/folder.pdf'), { recursive: true });
    symlinkSync('nowhere.md', join(folder, 'odd/dangling.md'));
    symlinkSync('circle.md', join(folder, 'odd/circle.md'));
    execFileSync('mkfifo', [join(folder, 'odd/pipe.md')]);
    const names = ['dangling.md', 'circle.md', 'pipe.md', 'folder.pdf'];
    const { status, stderr } = run(join(folder, 'good.pdf'), ...names.map((name) => join(folder, 'odd', name)));
    expect(status).toBe(2);
    expect(stderr.replaceAll(folder, '')).toBe(
      [
        'paper-lint: /odd/folder.pdf: the folder holds no .pdf or .md file; name the files to lint',
        'paper-lint: /odd/circle.md: its symbolic links lead in a circle; check where they point',
        'paper-lint: /odd/dangling.md: there is no such file; check the path',
        'paper-lint: /odd/pipe.md: it is a pipe or a device, not a file; send it to standard input: paper-lint - < FILE',
        '',
      ].join('\n'),
    );
  });

  // Nothing is forbidden to the superuser.
  it.skipIf(process.getuid?.() === 0)('files that may not be read', () => {
    const path = join(folder, 'odd/secret.md');
    writeFileSync(path, 'words');
    chmodSync(path, 0);
    expect(run(path).stderr).toBe(`paper-lint: ${path}: permission denied; allow reading it\n`);
  });

  it('says what is forbidden', () => {
    const error = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' });
    expect(failureOf('x.md', error)).toEqual({ path: 'x.md', why: 'permission denied', todo: 'allow reading it' });
  });
});

describe('large files', { timeout: 120_000 }, () => {
  it('2,000 pages', async () => {
    const lines = (page: number) => [
      `Chapter ${page} of a Long Report`,
      ...Array.from(
        { length: 8 },
        (_, i) => `We train model number ${page * 8 + i} on words, and it reads all of them.`,
      ),
    ];
    const path = join(folder, 'long.pdf');
    writeFileSync(path, makePdf(Array.from({ length: 2000 }, (_, page) => ({ lines: lines(page) }))));
    const { status, stderr, stdout } = run('read', path);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('PDF · 2000 pages');
  });

  it('2,000 scans', () => {
    const path = join(folder, 'scans.pdf');
    writeFileSync(path, makePdf(Array.from({ length: 2000 }, () => ({ picture: true }))));
    expect(run(path).stderr).toBe(
      `paper-lint: ${path}: no page could be read: scanned image without text; run it through OCR, or lint the source\n`,
    );
  });

  it.each(['after the end', 'inside'])('200 MB of junk %s', async (where) => {
    const path = join(folder, 'junk.pdf');
    const marks = '%junk%';
    const bytes =
      where === 'inside'
        ? spoiled((pdf) => void pdf.stream(marks))
        : Buffer.concat([makePdf([good]), Buffer.from(marks)]);
    const at = bytes.indexOf(marks);
    const file = createWriteStream(path);
    file.write(bytes.subarray(0, at));
    const block = Buffer.alloc(2 ** 20, 0x41);
    for (let i = 0; i < 200; i++) if (!file.write(block)) await once(file, 'drain');
    file.end(bytes.subarray(at + marks.length));
    await finished(file);
    const { status, stderr } = run(path);
    expect(stderr).toBe('');
    expect(status).toBeLessThan(2);
    rmSync(path);
  });
});

describe('a PDF that is cut off', { timeout: 120_000 }, () => {
  const whole = readFileSync('fixtures/clean/twocolumn.pdf');
  const cuts = Array.from({ length: 24 }, (_, i) => Math.floor((whole.length * (i + 1)) / 25));
  it.each([1, 5, 9, 200, ...cuts, whole.length - 1])('at byte %i is read or refused', async (length) => {
    const bytes = whole.subarray(0, length);
    const outcome = await readPaper(bytes, 'cut.pdf').catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableError);
    else expect((outcome as { title: unknown }).title).toBeDefined();
  });

  it('never loses a page without a word', async () => {
    const pages = [good, { lines: ['Another page says other things.', 'It has a second line as well.'] }];
    const small = makePdf(pages);
    const lost: number[] = [];
    const seen = new Set<string>();
    for (let length = 20; length < small.length; length += 5) {
      const paper = await readPaper(small.subarray(0, length), 'cut.pdf').catch((error: unknown) => {
        if (!(error instanceof UnreadableError)) throw error;
        return null;
      });
      seen.add(paper === null ? 'refused' : 'read');
      if (paper === null || paper.unread.length > 0) continue;
      if (!pages.every(({ lines = [] }) => lines.every((line) => paper.text.includes(line)))) lost.push(length);
    }
    expect(lost).toEqual([]);
    expect([...seen].toSorted()).toEqual(['read', 'refused']);
  });
});
