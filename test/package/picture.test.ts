import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawPicture, PICTURE, svgOf } from '../../scripts/picture.mjs';
import { main } from '../../src/cli/main.ts';

it("the README's picture is what the terminal shows today (npm run picture)", async () => {
  expect(await drawPicture(main)).toBe(readFileSync(PICTURE, 'utf8'));
});

it('keeps words in their columns and escapes them', () => {
  const svg = svgOf(['\u001b[33m\u001b[1ma <b>\u001b[22m\u001b[39m  “é & c”']);
  expect(svg).toContain('<text x="20" y="34" textLength="42" class="y b">a &lt;b&gt;</text>');
  expect(svg).toContain('<text x="78.8" y="34" textLength="58.8">“é &amp; c”</text>');
  expect(() => svgOf(['\u001b[35mx'])).toThrow('35');
});
