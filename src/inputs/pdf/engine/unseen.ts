import type { HiddenBy } from '../../../paper/hidden.ts';
import { groupBy } from '../../../group-by.ts';
import type { Rect } from '../../../paper/span.ts';
import type { Graphics } from './paint/graphics.ts';
import type { Shape } from './paint/shapes.ts';
import type { Glyph } from './text-pen.ts';

/** Text on a baseline, in points from the page's lower left. */
interface Words {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** A stretch of the letters of some words that are all seen (`by` null) or all hidden in one way. */
export interface Stretch extends Words {
  by: HiddenBy | null;
}

/** Where the letters cannot be told apart, this share of hidden ones hides the words. */
const MOST = 0.9;
/** Letters whose lightness differs by less from what lies behind cannot be read: #f0f0f0 on white. */
const CONTRAST = 0.08;
const OPAQUE = 0.9;
const FAINT = 0.08;

/** Cuts words where letters that are seen meet letters that are not. */
export function stretchesOf(words: readonly Words[], graphics: Graphics): Stretch[][] {
  const noInk = new Set(graphics.noInk);
  const rows = groupBy([...graphics.glyphs, ...graphics.noInk], ({ y }) => Math.round(y));
  return words.map((one): Stretch[] => {
    const { x, y, width } = one;
    const row = Math.round(y);
    const own = [row - 1, row, row + 1]
      .flatMap((at) => rows.get(at) ?? [])
      .filter((glyph) => Math.abs(glyph.y - y) < 1 && glyph.x > x - 0.5 && glyph.x < x + width - 0.1)
      .toSorted((a, b) => a.x - b.x);
    const reasons = own.map((glyph) => whyGlyph(glyph, noInk.has(glyph), graphics));
    const hidden = reasons.filter((reason) => reason !== null);
    if (hidden.length === 0) return [{ ...one, by: null }];
    return cut(one, own, reasons) ?? [{ ...one, by: hidden.length >= MOST * own.length ? hidden[0]! : null }];
  });
}

/** Null where the letters painted are not those of the words: two texts lie over each other. */
function cut({ text, y }: Words, glyphs: readonly Glyph[], reasons: readonly (HiddenBy | null)[]): Stretch[] | null {
  const out: Stretch[] = [];
  let at = 0;
  for (const [i, glyph] of glyphs.entries()) {
    const from = at;
    while (text[at] === ' ') at++;
    const letters = [glyph.text, glyph.text.normalize('NFKC')].find((one) => text.startsWith(one, at));
    if (letters === undefined) return null;
    at += letters.length;
    const last = out.at(-1);
    if (last === undefined || last.by !== reasons[i])
      out.push({ text: text.slice(from, at), x: glyph.x, y, width: glyph.endX - glyph.x, by: reasons[i]! });
    else {
      last.text += text.slice(from, at);
      last.width = glyph.endX - last.x;
    }
  }
  return text.slice(at).trim() === '' ? out.map((one) => ({ ...one, text: one.text.trim() })) : null;
}

function whyGlyph(glyph: Glyph, leavesNoInk: boolean, { shapes, pictures, shadings }: Graphics): HiddenBy | null {
  const { x, y, endX, size, order, alpha, clip, colour } = glyph;
  const centre = { x: (x + endX) / 2, y: y + size * 0.3 };
  // What a picture or a shading shows there is not known: under a scan stand its words without ink.
  const unknown = [...pictures, ...shadings].some((rect) => holds(rect, centre));
  if (leavesNoInk) return unknown ? null : 'no-ink';
  if (alpha < FAINT) return 'transparent';
  if (clip !== null && !holds(clip, centre)) return 'clipped';
  // Shapes come in the order of painting.
  const around = shapes.filter(
    ({ rect, fill, clip: cut }) => fill !== null && holds(rect, centre) && (cut === null || holds(cut, centre)),
  );
  if (around.some((shape) => shape.order > order && shape.alpha >= OPAQUE && isBox(shape))) return 'covered';
  if (colour === null) return 'transparent';
  if (unknown) return null;
  const behind = around.findLast((shape) => shape.order < order && shape.alpha >= OPAQUE / 2);
  const own = lightness(colour);
  const ground = lightness(behind?.fill ?? '#ffffff');
  return own !== null && ground !== null && Math.abs(own - ground) < CONTRAST ? 'colour' : null;
}

const holds = ([x0, y0, x1, y1]: Rect, { x, y }: { x: number; y: number }): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;

const isBox = ({ traces }: Shape): boolean => traces.length === 1 && traces[0]!.xs.length <= 5;

/** 0 black to 1 white; null for patterns. Weights of the primaries as in ITU-R BT.709. */
function lightness(colour: string): number | null {
  const parts = /^#(..)(..)(..)$/
    .exec(colour)
    ?.slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  return parts === undefined ? null : 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
}
