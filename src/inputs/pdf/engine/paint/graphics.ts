import type { Rect } from '../../../../paper/span.ts';
import { multiply, type Matrix } from './matrix.ts';
import { loadPdfjs, type PdfPage } from '../pdfjs.ts';
import type { OperatorList } from './operators.ts';
import { tracePath } from './paths.ts';
import { createTextPen, type Glyph } from '../text-pen.ts';
import { boxUnder, intersect, rectOf } from './rects.ts';
import { setsPaint, startPaint, type PaintState } from './paint-state.ts';
import { shapeOf, type Shape } from './shapes.ts';

/** What a page draws. */
export interface Graphics {
  shapes: Shape[];
  /** Letters that are known and seen. */
  glyphs: Glyph[];
  /** Letters of a text mode that paints nothing. */
  noInk: Glyph[];
  /** How many glyphs are shown, known or not. */
  shown: number;
  /** Where pictures made of pixels stand. */
  pictures: Rect[];
  /** All rectangles that drawings are cut to. */
  clips: Rect[];
  /** What colours that run into each other may cover. */
  shadings: Rect[];
}

/** No figure that is a plot has more; maps and point clouds do, and are left alone. */
const MOST_SHAPES = 60_000;

/** What a page draws, in the order of painting: paths with their colours, letters with their places, places of pictures. */
export async function readGraphics(page: PdfPage, { fnArray, argsArray }: OperatorList): Promise<Graphics> {
  const { OPS } = await loadPdfjs();
  const [left, bottom] = page.view as [number, number, number, number];
  const start: Matrix = [1, 0, 0, 1, -left, -bottom];
  const graphics: Graphics = { shapes: [], glyphs: [], noInk: [], shown: 0, pictures: [], clips: [], shadings: [] };
  const clips = new Set<string>();
  const pen = createTextPen(OPS, page.commonObjs);
  let state = startPaint(start);
  const saved: PaintState[] = [];
  const save = () => {
    saved.push(state);
    state = { ...state };
    pen.save();
  };
  const restore = () => {
    state = saved.pop() ?? state;
    pen.restore();
  };
  /** Pictures are left out when a document is opened for its text: a transform after which nothing is painted is one. */
  let placed = false;
  const settle = () => {
    if (placed) graphics.pictures.push(boxUnder([0, 0, 1, 1], state.matrix));
    placed = false;
  };
  const cutTo = (rect: Rect) => {
    state.clip = state.clip === null ? rect : intersect(state.clip, rect);
    const key = state.clip.map((side) => Math.round(side * 4)).join();
    if (clips.has(key)) return;
    clips.add(key);
    graphics.clips.push(state.clip);
  };
  let cuts = false;
  for (const [order, op] of fnArray.entries()) {
    const args = argsArray[order] as unknown[] | null;
    switch (op) {
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as unknown as Matrix);
        placed = true;
        continue;
      case OPS.save:
        save();
        placed = false;
        continue;
      case OPS.restore:
        settle();
        restore();
        continue;
      case OPS.beginGroup:
        save();
        // The form that follows applies the same matrix.
        continue;
      case OPS.endGroup:
        restore();
        continue;
      case OPS.paintFormXObjectBegin: {
        save();
        placed = false;
        const [matrix, box] = args as [ArrayLike<number> | null, ArrayLike<number> | null];
        if (matrix !== null) state.matrix = multiply(state.matrix, Array.from(matrix) as unknown as Matrix);
        if (box !== null) cutTo(boxUnder(Array.from(box) as unknown as Rect, state.matrix));
        continue;
      }
      case OPS.paintFormXObjectEnd:
        settle();
        restore();
        continue;
      case OPS.clip:
      case OPS.eoClip:
        cuts = true;
        continue;
      case OPS.constructPath: {
        placed = false;
        const [paint, [data]] = args as unknown as [number, [Float32Array | null]];
        const traces = data == null ? [] : tracePath(data, state.matrix);
        const rect = rectOf(traces);
        if (rect !== null) {
          if (cuts) cutTo(rect);
          const shape = shapeOf(OPS, state, paint, traces, rect, order);
          if (shape !== null && graphics.shapes.length < MOST_SHAPES) graphics.shapes.push(shape);
        }
        cuts = false;
        continue;
      }
      case OPS.showText:
        placed = false;
        graphics.shown += (args![0] as unknown[]).filter((glyph) => typeof glyph === 'object').length;
        pen.show(
          args![0] as unknown[],
          state.matrix,
          { colour: state.fill, alpha: state.fillAlpha, clip: state.clip },
          order,
          graphics,
        );
        continue;
      case OPS.shadingFill:
        placed = false;
        graphics.shadings.push(state.clip ?? [0, 0, page.view[2]! - left, page.view[3]! - bottom]);
        continue;
      default:
        if (!setsPaint(OPS, state, op, args) && pen.obeys(op, args)) placed = false;
    }
  }
  settle();
  return graphics;
}
