import type { Span } from '../../../paper/span.ts';
import { asFormula, blanks, overwrite } from './masks.ts';
import { nextPlaceIn, type NextPlace } from './next-place.ts';
import type { PlainTable } from './tables/plain-tables.ts';

/** Syntax of pandoc, Quarto and LaTeX that is read from its own lines, as the parser knows nothing of it. */
export type Region = { start: number; end: number } & (
  | { kind: 'latex'; environment: string }
  | { kind: 'math'; close: number }
  | { kind: 'table'; table: PlainTable }
);

/** A source with the syntax hidden that the parser would misread, and what was hidden. */
export interface Dialects {
  /** What the parser gets: as long as the source, each region behind signs that make it a formula. */
  masked: string;
  /** By the offset at which the parser meets them. */
  regions: ReadonlyMap<number, Region>;
  /** The fences of divs: what stands after the colons of an opening one, null for a closing one. */
  divs: ReadonlyMap<number, string | null>;
  /** Ids that stand behind the closing dollars, by the offset of the opening ones. */
  mathIds: ReadonlyMap<number, string>;
  /** Code, remarks and formulas over several lines, in order. */
  opaque: readonly Span[];
}

/** Collects what of a source is to be hidden. */
export interface Masking {
  readonly source: string;
  readonly regions: Map<number, Region>;
  readonly divs: Map<number, string | null>;
  readonly mathIds: Map<number, string>;
  readonly opaque: Span[];
  /** Writes a text over the source, from an offset on. */
  readonly replace: (start: number, text: string) => void;
  readonly hide: (start: number, end: number) => void;
  /** Makes a formula of a region; false where it leaves no room for the signs of one. */
  readonly addRegion: (region: Region) => boolean;
  readonly closing: NextPlace;
  /** Where a fence of code that is opened closes, looked for from an offset on; -1 where it never does. */
  readonly fenceEnd: (from: number, fence: string) => number;
  /** Whether any heading stands behind an offset. */
  readonly headingAfter: (at: number) => boolean;
  readonly done: () => Dialects;
}

/** Nothing hidden yet. */
export function maskingOf(source: string): Masking {
  const regions = new Map<number, Region>();
  const divs = new Map<number, string | null>();
  const mathIds = new Map<number, string>();
  const opaque: Span[] = [];
  const edits: { start: number; text: string }[] = [];
  return {
    source,
    regions,
    divs,
    mathIds,
    opaque,
    replace: (start, text) => void edits.push({ start, text }),
    hide: (start, end) => void edits.push({ start, text: blanks(source.slice(start, end)) }),
    addRegion(region) {
      const text = asFormula(source, region);
      if (text === null) return false;
      regions.set(region.start, region);
      opaque.push(region);
      edits.push({ start: region.start, text });
      return true;
    },
    closing: nextPlaceIn(source),
    fenceEnd: fenceEnds(source),
    headingAfter: headingsIn(source),
    done: () => ({ masked: overwrite(source, edits), regions, divs, mathIds, opaque }),
  };
}

const HEADING = /^#{1,6} /gm;
function headingsIn(source: string) {
  let next = -1;
  return (at: number): boolean => {
    if (next < at && next !== Infinity) {
      HEADING.lastIndex = at;
      next = HEADING.exec(source)?.index ?? Infinity;
    }
    return next !== Infinity;
  };
}

function fenceEnds(source: string) {
  /** The shortest fence of each sign that is known not to close. */
  const never = new Map<string, number>();
  return (from: number, fence: string): number => {
    const sign = fence[0]!;
    if (fence.length >= (never.get(sign) ?? Infinity)) return -1;
    const close = new RegExp(`^[ \\t>]*${sign}{${fence.length},}[ \\t]*$`, 'gm');
    close.lastIndex = from;
    if (close.exec(source) !== null) return close.lastIndex;
    never.set(sign, fence.length);
    return -1;
  };
}
