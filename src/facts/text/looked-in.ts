import type { Paper } from '../../paper/paper.ts';
import { enumerate } from './enumerate.ts';
import { lostNotes } from './lost-notes.ts';

/**
 * Where something was looked for in vain: "text, captions and the appendix". A file without an appendix is said to have
 * none, since what is missing may stand in one that was left out; footnotes whose words the file lost were not read.
 */
export function lookedIn(paper: Paper, ...places: readonly string[]): string {
  const lost = places.includes('footnotes') && lostNotes(paper).length > 0;
  const read = lost ? places.filter((place) => place !== 'footnotes') : places;
  const appendix = paper.sections().some((section) => section.appendix);
  const absent = [...(appendix ? [] : ['no appendix']), ...(lost ? ['no text of the footnotes that it marks'] : [])];
  const found = enumerate(appendix ? [...read, 'the appendix'] : read);
  return absent.length === 0 ? found : `${found} (the file has ${absent.join(' and ')})`;
}
