/** Letters that Unicode does not part into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ȷ: 'j',
};

/**
 * A name as a key: without case, accents, hyphens and blanks. PDFs print an accent as a mark of its own beside the
 * letter ("N´eel", "Ha ̈nsel"), so marks go wherever they stand.
 */
export function foldName(name: string): string {
  const small = name.toLowerCase();
  if (/^[a-z\d]*$/.test(small)) return small;
  return small
    .replace(/[łøßæœđðþıȷ]/g, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(/[^\p{L}\d]/gu, '');
}
