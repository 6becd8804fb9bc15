import type { Draft, Inline, Piece, Slice } from './draft.ts';
import { oneLine } from '../one-line.ts';
import type { Jump, Link } from '../paper.ts';
import type { Place, Span } from '../span.ts';

/** The words of an inline, on one line. */
export const plain = <Origin>(content: Inline<Origin>) =>
  oneLine(content.length === 1 ? content[0]!.text : content.map((piece) => piece.text).join('')).trim();

/** Collects the text and remembers which piece wrote which part of it. */
export class TextWriter<Origin> {
  readonly links: Link[] = [];
  readonly jumps: Jump[] = [];
  readonly raised: Span[] = [];
  #parts: string[] = [];
  #length = 0;
  #starts: number[] = [];
  #pieces: Piece<Origin>[] = [];
  #indexOf: Map<Piece<Origin>, number> | undefined;

  /** Writes pieces as one block of text, ended by a line break; returns the span of the words. */
  write(content: Inline<Origin>, end = '\n'): Span {
    const start = this.#length;
    for (const piece of content) {
      if (piece.text === '') continue;
      this.#starts.push(this.#length);
      this.#pieces.push(piece);
      this.#parts.push(piece.text);
      const from = this.#length;
      this.#length += piece.text.length;
      const span = { start: from, end: this.#length };
      if (piece.url !== undefined) this.#link(span, piece.url);
      if (piece.target !== undefined) this.#jump(span, piece.target);
      if (piece.raised) this.raised.push(span);
    }
    const span = { start, end: this.#length };
    this.#parts.push(end);
    this.#length += end.length;
    return span;
  }

  /** Neighbouring pieces with the same target are one link. */
  #link(span: Span, url: string): void {
    const last = this.links.at(-1);
    if (last !== undefined && last.url === url && span.start - last.span.end <= 1)
      this.links[this.links.length - 1] = { span: { start: last.span.start, end: span.end }, url };
    else this.links.push({ span, url });
  }

  #jump(span: Span, target: string): void {
    const last = this.jumps.at(-1);
    if (last !== undefined && last.target === target && span.start - last.span.end <= 1)
      this.jumps[this.jumps.length - 1] = { span: { start: last.span.start, end: span.end }, target };
    else this.jumps.push({ span, target });
  }

  /** Where a piece was written, or null where it was not. */
  spanOf(piece: Piece<Origin>): Span | null {
    // Asked when all is written, once for each footnote.
    this.#indexOf ??= new Map(this.#pieces.map((one, i) => [one, i]));
    const at = this.#indexOf.get(piece);
    return at === undefined ? null : { start: this.#starts[at]!, end: this.#starts[at]! + piece.text.length };
  }

  text(): string {
    return this.#parts.join('');
  }

  get length(): number {
    return this.#length;
  }

  places(span: Span, draft: Draft<Origin>): Place[] {
    const slices: Slice<Origin>[] = [];
    for (let i = this.#pieceAt(span.start); i < this.#pieces.length; i++) {
      const start = this.#starts[i]!;
      if (start >= span.end) break;
      const { text, origin } = this.#pieces[i]!;
      const from = Math.max(0, span.start - start);
      const to = Math.min(text.length, span.end - start);
      if (origin !== null && from < to) slices.push({ origin, text, from, to });
    }
    return draft.locate(slices);
  }

  /** The last piece that starts at or before an offset. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}
