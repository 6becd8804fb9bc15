import { expect, it } from 'vitest';
import { readPaper } from '../../src/inputs/index.ts';
import { byUnknownNames } from './broken-fonts.ts';
import { makePdf } from './pdf-writer.ts';

const textOf = async (lines: readonly string[]) =>
  (await readPaper(makePdf([{ lines: [...lines], font: byUnknownNames }]), 'x.pdf')).text;

it('spells the ligatures, quotes and dashes of bitmap fonts of TeX', async () => {
  const text = await textOf([
    'We \u001crst de\u001cne an e\u001ecient model in \u001cgure 1, and train it in \u001dight.',
    'The \u0010good\u0011 runs take 3\u00155 hours \u0016 no di\u001berence was seen between any of them.',
  ]);
  expect(text).toContain('We first define an efficient model in figure 1, and train it in flight.');
  expect(text).toContain('The “good” runs take 3–5 hours — no difference was seen between any of them.');
});

it('leaves the same numbers alone in a font that spells no words', async () => {
  const text = await textOf(['\u001bx + \u001cy = a \u001b z', 'b \u001cq - c']);
  expect(text).not.toMatch(/ff|fi/);
});
