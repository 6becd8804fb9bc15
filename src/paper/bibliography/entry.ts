import { memoize } from '../memoize.ts';
import type { Reference } from '../nodes.ts';
import type { Paper } from '../paper.ts';
import { contains } from '../span.ts';
import { arxivOf, doiOf, urlOf } from './identifiers.ts';
import type { Author } from './names.ts';
import { readParts } from './parts.ts';

/** What one entry of the bibliography says of the work it names. Null where it does not, or where it cannot be read. */
export interface Entry {
  readonly reference: Reference;
  /** As printed: `[12]`, `12.`, `[BMR+20]`. */
  readonly label: string | null;
  /** In the order of the entry, without "et al."; an organisation is a family. */
  readonly authors: readonly Author[];
  readonly title: string | null;
  /** With the letter that tells works of one year apart: `2020a`. */
  readonly year: string | null;
  /** Journal, conference or "arXiv preprint", without volume and pages. */
  readonly venue: string | null;
  /** `2005.14165`, without version. */
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly url: string | null;
}

/** The longest lists of authors take half of this; what is longer is no entry. */
const LONGEST = 16_000;

const LABEL = /^\s*(\[[^\][]{1,60}\]|\d{1,4}\.(?=\s))\s*/;

/** The entries of the bibliography, in order; a part that could not be found in an entry is null there. */
export const readBibliography = memoize((paper): readonly Entry[] => {
  const links = paper.links.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  return paper.references().map((reference): Entry => {
    while (next < links.length && links[next]!.span.start < reference.span.start) next++;
    const own: string[] = [];
    for (let i = next; i < links.length && contains(reference.span, links[i]!.span); i++) own.push(links[i]!.url);
    return readEntry(paper, reference, own);
  });
});

function readEntry(paper: Paper, reference: Reference, links: readonly string[]): Entry {
  const { start, end } = reference.span;
  const printed = paper.quote({ start, end: Math.min(end, start + LONGEST) });
  const label = LABEL.exec(printed);
  // "Y . Li": converters part an initial from its stop.
  const text = (label === null ? printed : printed.slice(label[0].length)).replace(
    /(?<=(?:^|[\s(])\p{Lu}) \.(?=[\s,])/gu,
    '.',
  );
  const url = urlOf(text);
  return {
    reference,
    label: label?.[1] ?? null,
    ...readParts(text),
    arxiv: arxivOf(text),
    doi: doiOf(text),
    // A line break may have cut the printed address; the link behind it is whole.
    url: url === null ? null : (links.find((link) => link.length > url.length && link.startsWith(url)) ?? url),
  };
}
