import type { Entry } from '../bibliography/entry.ts';
import type { Span } from '../span.ts';

/** What one recogniser found in one passage; offsets are those of the paper's text. */
export interface Found {
  span: Span;
  /** One for each work that is named. */
  parts: Part[];
}

/** One work of a citation: "12" of "[3, 12]". */
export interface Part {
  span: Span;
  /** More than one where the words fit several entries; none where they fit no entry. */
  entries: readonly Entry[];
  /** Stands between the ends of a range: the file links the ends only. */
  implied?: boolean;
}
