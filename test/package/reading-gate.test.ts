import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/engine/rule.ts';
import { missed, type Check } from '../../src/engine/answer.ts';
import { runRules } from '../../src/engine/run/run.ts';
import { readPaper } from '../../src/inputs/index.ts';
import { UnreadableError } from '../../src/inputs/unreadable.ts';
import { byGlyphNumber, byUnknownNames, withToUnicode } from '../pdf/broken-fonts.ts';
import { addPage, helvetica, makePdf, PdfWriter, type Page } from '../pdf/pdf-writer.ts';

const PROSE = [
  'A Small Study of Nothing in Particular',
  'We train a small model on the words of this page, and it reads all of them twice.',
  'The model is neither large nor fast, but it answers every question we have asked of it.',
  'Each run takes an hour on one machine, and none of them failed during the whole winter.',
  'There are three sizes, of which the second is the one that we recommend to most readers.',
  'No other lines are needed here, since a page with this much text is read as it stands.',
];
const good: Page = { lines: PROSE };

const read = (pages: readonly Page[]) => readPaper(makePdf(pages), 'x.pdf');
const unread = async (page: Page) => (await read([good, page])).unread;

const rotate = (code: number) => (code >= 97 && code <= 122 ? 97 + (((code - 97) * 7 + 5) % 26) : code);

describe('a page that cannot be read is named, with the reason', () => {
  const outlines = Array.from({ length: 400 }, (_, i) => `${i} 10 m ${i} 20 l S`).join('\n');
  it.each<[string, Page, string]>([
    ['a scan', { picture: true }, 'scanned image without text'],
    ['a scan with a page number', { picture: true, lines: ['17'] }, 'scanned image without text'],
    [
      'words in a picture under a heading',
      { picture: true, lines: ['Proceedings of a Conference on Nothing', 'page 17'] },
      'a picture covers it, and words in pictures are not read',
    ],
    [
      'glyph numbers for letters',
      { lines: PROSE, font: byGlyphNumber(-29) },
      'its font does not say which letters it shows',
    ],
    [
      'letters for other letters',
      { lines: PROSE, font: withToUnicode(rotate) },
      'its font does not say which letters it shows',
    ],
    ['glyph numbers in another script', { lines: PROSE, font: byGlyphNumber(900) }, 'its letters are not Latin'],
    ['private use', { lines: PROSE, font: withToUnicode((code) => 0xe000 + code) }, 'glyphs without Unicode'],
    ['replacement characters', { lines: PROSE, font: withToUnicode(() => 0xfffd) }, 'glyphs without Unicode'],
    ['control characters', { lines: PROSE, font: withToUnicode((code) => code % 8) }, 'glyphs without Unicode'],
    ['outlines', { draw: outlines }, 'its text is drawn as shapes'],
    ['slanted text', { lines: [...PROSE, ...PROSE], slanted: true }, 'its text is turned'],
  ])('%s', async (_, page, why) => {
    expect(await unread(page)).toEqual([{ page: 2, why }]);
    // Nothing else on it: then there is nothing to lint.
    await expect(read([page])).rejects.toThrow(UnreadableError);
    await expect(read([page])).rejects.toThrow(`no page could be read: ${why}`);
  });

  it.each<[string, Page]>([
    ['prose', good],
    ['prose set sideways', { lines: [...PROSE, ...PROSE], rotate: 90 }],
    ['a blank page', {}],
    ['a logo', { draw: 'q 40 0 0 40 72 700 cm Q' }],
    ['a full-page figure', { picture: true, lines: ['Figure 3: Samples of the model, chosen at random.'] }],
    ['a scan with its text behind it', { picture: true, lines: PROSE }],
    ['a font with a true map', { lines: PROSE, font: withToUnicode((code) => code) }],
    ['glyphs without names but with codes', { lines: PROSE, font: byUnknownNames }],
    ['numbers', { lines: PROSE.map((_, i) => `${i} 0.25 17.3 × 10 1,024 99.9 3e-4`) }],
    [
      'addresses',
      { lines: PROSE.map((_, i) => `https://example.org/papers/2017/file/${'3f5ee243547dee91fbd0'.repeat(3)}${i}`) },
    ],
  ])('but not %s', async (_, page) => {
    expect(await unread(page)).toEqual([]);
  });
});

describe('a page that is broken', () => {
  it('is named', async () => {
    const pdf = new PdfWriter();
    const root = pdf.reserve();
    const tree = pdf.reserve();
    const plain = helvetica(pdf);
    const first = addPage(pdf, tree, good, plain);
    const last = addPage(pdf, tree, good, plain);
    pdf.set(tree, `<< /Type /Pages /Count 3 /Kids [${first} 0 R 99 0 R ${last} 0 R] >>`);
    pdf.set(root, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
    const paper = await readPaper(pdf.bytes(root), 'x.pdf');
    expect(paper.unread).toEqual([{ page: 2, why: 'the page is broken' }]);
  });
});

describe('what rules answer then', () => {
  const rule = (absence: boolean, check: Check): Rule => ({
    id: 'words/none',
    title: 'Nothing is said',
    severity: 'warning',
    confidence: 'high',
    since: '0.1.0',
    sources: [],
    notFor: [],
    ofRuns: false,
    absence,
    figures: false,
    artifact: false,
    default: 'on',
    what: '',
    why: '',
    todo: '',
    check,
  });
  const missing = () => missed({ message: 'it is said nowhere', evidence: [] });

  it('nothing is called missing that an unread page could hold', async () => {
    const paper = await read([good, { picture: true }, { picture: true }]);
    const [about, of] = runRules(paper, [rule(true, missing), rule(false, missing)]);
    expect(about!.answer).toEqual({
      status: 'inconclusive',
      because: 'not found, but not everything could be read: page 2: scanned image without text (and 1 more)',
      evidence: [],
    });
    expect(of!.answer.status).toBe('missed');
  });
});
