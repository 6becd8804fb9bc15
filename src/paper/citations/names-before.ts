/** The names that stand before a year. */
export interface NamesBefore {
  /** In the order of the text. */
  names: string[];
  etAl: boolean;
  /** Where they begin. */
  start: number;
  /** What parts them from the year: "Brown et al., 2020" has a comma, "Brown et al. (2020)" a bracket. */
  comma: boolean;
  bracket: boolean;
  /** The first name was cut out of a word that it ran into: a name only where an entry knows it. */
  glued: boolean;
}

const ACCENTS = '\\u00a8\\u00af\\u00b4\\u00b8\\u02c6\\u02c7\\u02d8-\\u02dd`\\u0300-\\u036f';
const WORD = `(?:[dlDLO]['’])?[${ACCENTS}]?\\p{Lu}[\\p{L}\\p{M}${ACCENTS}\\d&]*(?:\\s?[${ACCENTS}]\\s?\\p{Ll}[\\p{L}\\p{M}]*)?(?:[-‐–'’.](?=\\p{L})[\\p{L}\\p{M}${ACCENTS}\\d]+){0,4}`;
const PARTICLES =
  "(?:(?:van|von|vom|de|der|den|del|della|di|da|das|do|dos|du|la|le|ter|ten|el|al|bin|ibn|zu|af|’t|'t)\\s+){0,3}";
const NAME = new RegExp(`(?<![\\p{L}\\p{M}\\d])${PARTICLES}${WORD}(?:,?\\s(?:Jr|Sr|II|III|IV)\\.?)?$`, 'u');

/** The blank before a citation is lost in some PDFs: "on the taskQuill et al. [1999]". */
const GLUED = /(?<=\p{L})\p{Lu}\p{Ll}+$/u;

const TAIL = /(['’]s?)?\s{0,2}(,?)\s{0,2}([([]?)\s{0,2}$/;
const ET_AL = /,?\s{0,2}\b(?:et\s{0,2}\.?\s{0,2}al\b\.?|and\s(?:others|colleagues|coworkers|co-workers))(?:['’]s?)?$/;
const MOST_NAMES = 6;
const LONGEST_NAME = 48;

/** Reads backwards from a year (or from the bracket around it). */
export function namesBefore(text: string, end: number): NamesBefore | null {
  let before = text.slice(Math.max(0, end - 160), end);
  const base = end - before.length;
  const tail = TAIL.exec(before)!;
  before = before.slice(0, tail.index);
  const etAl = ET_AL.exec(before);
  if (etAl !== null) before = before.slice(0, etAl.index);
  const names: string[] = [];
  let glued = false;
  const take = (): boolean => {
    const near = before.slice(-LONGEST_NAME);
    const name = NAME.exec(near)?.[0] ?? GLUED.exec(near)?.[0];
    if (name === undefined) return false;
    glued = /\p{L}$/u.test(before.slice(0, -name.length));
    names.unshift(name);
    before = before.slice(0, -name.length);
    return true;
  };
  if (!take()) return null;
  let rest = before;
  const joint = /,?\s{1,2}(?:and|&)\s{1,2}$|\s?&\s?$/.exec(before);
  if (joint !== null) {
    before = before.slice(0, joint.index);
    if (take()) {
      rest = before;
      while (names.length < MOST_NAMES && /,\s{1,2}$/.test(before)) {
        before = before.replace(/,\s{1,2}$/, '');
        if (!take()) break;
        rest = before;
      }
    }
  }
  return {
    names,
    etAl: etAl !== null,
    start: base + rest.length,
    comma: tail[2] !== '',
    bracket: tail[3] !== '',
    glued,
  };
}

const LEAD = /(?:(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}’'-]{0,30}\s){1,3}$/u;

/** The three words before an offset: a family can have several ("Le Scao", "Together Computer"). */
export const wordsBefore = (text: string, at: number): string[] =>
  LEAD.exec(text.slice(Math.max(0, at - 96), at))?.[0]
    .trim()
    .split(/\s/) ?? [];
