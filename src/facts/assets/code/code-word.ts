import type { Span } from '../../../paper/span.ts';

/**
 * What the paper says of its own code: that it is given now, promised for later, kept, perhaps behind a page of the project,
 * or said to be out where no address says so.
 */
export interface CodeWord {
  readonly span: Span;
  readonly state: 'given' | 'promised' | 'kept' | 'page' | 'unaddressed';
  readonly says: string;
}

/** "The code is available from the corresponding author": whoever asks may be given it, and nobody else can see it. */
export const ON_REQUEST = 'given to those who ask';
/** What is said of code that lies somewhere and has no address in the paper. */
export const UNADDRESSED_REPOSITORY = 'a repository, without an address';
export const UNADDRESSED_CODE = 'its code, without an address';
