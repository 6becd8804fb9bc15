import type { Link } from './paper.ts';

/**
 * A URL as papers print it: with its scheme (which converters part from the host, and the host of a repository from its
 * path), as a host that everybody knows, as a DOI or as an arXiv number.
 */
const PRINTED =
  /\bhttps?:\s?\/\/(?:www\.)?(?:github|gitlab|huggingface)\.(?:com|co)\/ (?!and\/or\b)[\w.-]{2,40}\/[\w.-]{2,100}|\b(?:https?:\s?\/\/\s?|www\.)[^\s<>"“”‘’|]{3,400}|\b(?:github|gitlab|huggingface|zenodo|figshare|osf|bitbucket|sites\.google)\.(?:com|co|io|org)\/[\w~%./#?=&+-]{2,300}|\b(?:doi:\s?|doi\.org\/)10\.\d{4,9}\/[^\s<>"“”,;]{2,200}|\barxiv:\s?\d{4}\.\d{4,5}(?:v\d{1,2})?/gi;

const HOST_ALONE = /^https?:\/\/(?:www\.)?(?:github|gitlab|huggingface)\.(?:com|co)\/?$/i;

/** Adds the URLs printed in a text to the links that the file itself has; where both know of one, the file is right, but for an address that it cuts. */
export function withPrintedLinks(text: string, known: readonly Link[]): Link[] {
  const sorted = known.toSorted((a, b) => a.span.start - b.span.start);
  const found: Link[] = [];
  let next = 0;
  for (const match of text.matchAll(PRINTED)) {
    const printed = trim(match[0]);
    const span = { start: match.index, end: match.index + printed.length };
    while (next < sorted.length && sorted[next]!.span.end <= span.start) next++;
    if (next < sorted.length && sorted[next]!.span.start < span.end) {
      // A blank behind the host has cut the address that the file has.
      if (HOST_ALONE.test(sorted[next]!.url) && span.end > sorted[next]!.span.end)
        sorted[next] = { span, url: urlOf(printed) };
      continue;
    }
    found.push({ span, url: urlOf(printed) });
  }
  return found.length === 0 ? sorted : [...sorted, ...found].toSorted((a, b) => a.span.start - b.span.start);
}

/** A sentence's stop or bracket is not part of the URL in it, but a bracket that the URL itself opens is. */
function trim(url: string): string {
  let end = url.length;
  while (end > 0 && /[.,;:!?'’*†‡]/.test(url[end - 1]!)) end--;
  const kept = url.slice(0, end);
  if (/[)\]}]$/.test(kept) && !/[([{]/.test(kept)) return trim(kept.slice(0, -1));
  return kept;
}

function urlOf(printed: string): string {
  const words = printed.replace(/\s/g, '');
  if (/^https?:/i.test(words)) return words;
  if (/^arxiv:/i.test(words)) return `https://arxiv.org/abs/${words.slice(6)}`;
  if (/^doi:/i.test(words)) return `https://doi.org/${words.slice(4)}`;
  return `https://${words}`;
}
