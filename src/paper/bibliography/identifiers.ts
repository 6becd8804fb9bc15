/** Numbers and addresses that name a work: they also hold digits that are no year and stops that end no sentence. */
const ARXIV =
  /\barXiv\s?(?:preprint\s?)?(?:[:.,]\s?|\s)(?:arXiv\s?:\s?)?(?:abs\/)?(\d{4}\.\s?\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(v\d{1,2})?|\babs\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?:v\d{1,2})?|arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/i;
const DOI = /\b10\.\d{4,9}\/[^\s"“”<>,;]{1,200}/;
const URL = /https?:\/\/[^\s"“”<>]{1,400}/;

/** The arXiv id in a text, old or new ("2301.00001", "cs/0112017"), without its version; null where there is none. */
export const arxivOf = (text: string): string | null => {
  const match = ARXIV.exec(text);
  return (match?.[1] ?? match?.[3] ?? match?.[4])?.replace(/\s/g, '') ?? null;
};

/** The first DOI in a text ("10.1000/182"), or null. */
export const doiOf = (text: string): string | null => tidy(DOI.exec(text)?.[0]);
/** The first address in a text, or null. */
export const urlOf = (text: string): string | null => tidy(URL.exec(text)?.[0]);

/** A stop after an address ends the sentence; so does a bracket that was opened before it. */
function tidy(found: string | undefined): string | null {
  const plain = found?.replace(/[.,;:]+$/, '');
  if (plain === undefined) return null;
  return plain.endsWith(')') && !plain.includes('(') ? plain.slice(0, -1) : plain;
}

const ALL = new RegExp(
  [URL, DOI, ARXIV, /\babs\/\S+|\barXiv:\s?\S+|\b\d{4}\.\d{4,5}(?:v\d{1,2})?\b/].map(({ source }) => source).join('|'),
  'gi',
);

/** The same text with blanks in their place. */
export const withoutIdentifiers = (text: string): string => text.replace(ALL, (found) => ' '.repeat(found.length));
