import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { columns, linesOf } from '../../src/reporters/text/columns.ts';

const TEXTS = [
  '“a gain of ±0.3 – or 3 × 10⁻⁴” ── ϕ ∈ ℓ',
  'résumé with marks apart: e\u0301\u0302 and α\u0301',
  '日本語 – wide, ＡＢ – wide letters',
  '👍🏽 – ©️ ™️ ℹ️ ↔️ ▪️ 1️⃣ — emoji and what may be one',
  '  blanks   “in”  rows –  and\nlines — of their own  ',
  'ﬁne—averyveryverylongwordwithoutanyblank…andmore',
  '',
];

it('counts as string-width does', () => {
  for (const text of TEXTS) expect(columns(text), text).toBe(stringWidth(text));
  for (let code = 0x20; code < 0x2c00; code++) {
    const text = String.fromCharCode(code);
    expect(columns(text), code.toString(16)).toBe(stringWidth(text));
  }
});

it('breaks lines where wrap-ansi does', () => {
  for (const text of TEXTS)
    for (const width of [10, 17, 40])
      for (const hard of [true, false])
        expect(linesOf(text, width, { hard }), text).toEqual(wrapAnsi(text, width, { hard }).split('\n'));
});
