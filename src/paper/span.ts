/** A half-open range of offsets (UTF-16 code units) in `paper.text`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * A rectangle on a PDF page as `[left, bottom, right, top]`: points of 1/72 inch, counted from the lower left corner of
 * the page as it is shown (its crop box), before any rotation.
 */
export type Rect = readonly [left: number, bottom: number, right: number, top: number];

/** Where a span stands in the file a person opens: on a page (1-based), or at lines and columns (1-based, end exclusive). */
export type PagePlace = { readonly page: number; readonly rects: readonly Rect[] };
/** In a text file. */
export type LinePlace = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};
/** In either kind of file. */
export type Place = PagePlace | LinePlace;

/** Whether a range lies within another; a range lies within itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
