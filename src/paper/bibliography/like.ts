/** What nearly every entry has and running text seldom: a label, a year, an address, pages, a volume. */
export const REFERENCE_LIKE = /\b(?:19|20)\d\d[a-z]?\b|https?:|\barXiv\b|\bdoi\b|\bpp\.|\bpages\b|^\s*\[[^\]]{1,16}\]/i;
