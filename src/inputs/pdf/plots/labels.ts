import type { Rect } from '../../../paper/span.ts';
import type { Glyph } from '../engine/text-pen.ts';

/** Words of a drawing on one baseline: a tick label, a title, an entry of a legend. Lengths in points. */
export interface Label {
  text: string;
  rect: Rect;
  size: number;
  /** Counter-clockwise from level, in degrees: 0, 90 (up the page), 270, or slanted. */
  angle: number;
  colour: string | null;
  order: number;
}

/** In ems: letters of one word; letters of one show operator, which may hold blanks; words of one label. */
const LETTER_GAP = 0.16;
const SHOWN_GAP = 1.2;
const WORD_GAP = 0.55;

/** Joins letters to labels in the order of painting, with raised figures as superscripts: a tick of 10³ reads "10³". */
export function joinGlyphs(glyphs: readonly Glyph[]): Label[] {
  const labels: Label[] = [];
  let builder: Builder | undefined;
  for (const glyph of glyphs) {
    if (builder?.takes(glyph)) builder.add(glyph);
    else {
      if (builder !== undefined) labels.push(builder.finish());
      builder = new Builder(glyph);
    }
  }
  if (builder !== undefined) labels.push(builder.finish());
  return labels;
}

const NUMBER = /^[−–+-]?\d[\d,.]*$/;

class Builder {
  readonly #first: Glyph;
  readonly #cos: number;
  readonly #sin: number;
  #text = '';
  #size = 0;
  #base: number;
  #end: number;
  #last: Glyph;
  #raised = false;
  #rect: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];

  constructor(glyph: Glyph) {
    const radians = (glyph.angle * Math.PI) / 180;
    [this.#cos, this.#sin] = [Math.cos(radians), Math.sin(radians)];
    this.#first = this.#last = glyph;
    this.#base = this.#up(glyph);
    this.#end = this.#along(glyph.x, glyph.y);
    this.add(glyph);
  }

  #along = (x: number, y: number) => x * this.#cos + y * this.#sin;
  #up = ({ x, y }: Glyph) => y * this.#cos - x * this.#sin;

  takes(glyph: Glyph): boolean {
    if (Math.abs(glyph.angle - this.#first.angle) > 2) return false;
    const em = Math.max(this.#size, glyph.size);
    const rise = this.#up(glyph) - this.#base;
    const small = Math.min(glyph.size, this.#size) < 0.9 * em;
    if (Math.abs(rise) > (small ? 0.75 : 0.12) * em) return false;
    const gap = this.#along(glyph.x, glyph.y) - this.#end;
    if (gap < -0.35 * em) return false;
    if (glyph.order === this.#last.order) return gap < SHOWN_GAP * em;
    // Two numbers side by side are two ticks.
    if (gap > 0.2 * em && NUMBER.test(this.#text) && /[\d−–-]/.test(glyph.text)) return false;
    return gap < WORD_GAP * em;
  }

  add(glyph: Glyph): void {
    const em = Math.max(this.#size, glyph.size);
    const gap = this.#along(glyph.x, glyph.y) - this.#end;
    if (this.#text !== '' && gap > LETTER_GAP * em) this.#text += ' ';
    const rise = this.#up(glyph) - this.#base;
    this.#raised = this.#text !== '' && glyph.size < 0.9 * this.#size && rise > 0.2 * this.#size;
    this.#text += this.#raised ? raise(glyph.text) : glyph.text;
    // A label that begins with something small takes the line of what follows.
    if (glyph.size > 1.1 * this.#size) {
      this.#size = glyph.size;
      this.#base = this.#up(glyph);
    }
    this.#end = Math.max(this.#end, this.#along(glyph.endX, glyph.endY));
    this.#last = glyph;
    const [low, high] = [-0.2 * glyph.size, 0.72 * glyph.size];
    for (const [x, y] of [
      [glyph.x, glyph.y],
      [glyph.endX, glyph.endY],
    ] as const)
      for (const height of [low, high]) {
        const [cornerX, cornerY] = [x - height * this.#sin, y + height * this.#cos];
        this.#rect = [
          Math.min(this.#rect[0], cornerX),
          Math.min(this.#rect[1], cornerY),
          Math.max(this.#rect[2], cornerX),
          Math.max(this.#rect[3], cornerY),
        ];
      }
  }

  finish(): Label {
    const { angle, colour, order } = this.#first;
    const rounded = ((Math.round(angle) % 360) + 360) % 360;
    return {
      text: this.#text.trim().replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKD')),
      rect: this.#rect,
      size: this.#size,
      angle: rounded,
      colour,
      order,
    };
  }
}

const RAISED: Readonly<Record<string, string>> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '−': '⁻', '–': '⁻', '-': '⁻', '+': '⁺', '.': '˙',
}; // prettier-ignore

const raise = (text: string) => [...text].map((letter) => RAISED[letter] ?? letter).join('');

/** The middle of a box from left to right, in points. */
export const centreX = ({ rect }: { rect: Rect }) => (rect[0] + rect[2]) / 2;
/** The middle of a box from bottom to top, in points. */
export const centreY = ({ rect }: { rect: Rect }) => (rect[1] + rect[3]) / 2;
