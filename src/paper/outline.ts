import { roleOfTitle, type Role } from './roles.ts';

export type HeadingWords = { number: string | null; title: string };

const NUMBERED =
  /^(?:(?:appendix|section|chapter)\s+)?((?:\d{1,2}|[A-Z]|[IVX]{1,5})(?:\.\d{1,2}){0,4})(?:\.|:|\s[–—-])?\s+(?=\S)/i;

/** Splits "3.2 Optimizer", "A.1. Details", "Appendix B: Data" or "IV. Results" into number and title. */
export function parseHeading(text: string): HeadingWords {
  const words = text.replace(/\s+/g, ' ').trim();
  const match = NUMBERED.exec(words);
  if (match === null) {
    const bare = /^appendix\s+([A-Z]|\d{1,2})\.?$/i.exec(words);
    return bare ? { number: bare[1]!, title: words } : { number: null, title: words };
  }
  const number = match[1]!;
  const prefixed = /^(appendix|section|chapter)/i.test(words);
  // "A Study of …" is a title, "A Details" an appendix: a lone capital counts where the next word is capitalised too,
  // and never as an article before a noun phrase in lower case.
  if (!prefixed && /^[a-z]$/.test(number)) return { number: null, title: words };
  if (!prefixed && /^[A-Z]$/.test(number) && !/^[\p{Lu}\d“"‘(]/u.test(words.slice(match[0].length)) )
    return { number: null, title: words };
  return { number, title: words.slice(match[0].length).trim() || words };
}

/** Depth from a number: "3" → 1, "3.2" → 2, "A.1" → 2. */
export const depthOfNumber = (number: string): number => number.split('.').length;

/** Tells the role and the place in the appendix of each heading as they come by. */
export function sectionKinds() {
  let appendix = false;
  let pastReferences = false;
  const roles: Role[] = [];
  return (words: HeadingWords, depth: number): { role: Role; appendix: boolean } => {
    const own = roleOfTitle(words.title);
    const lettered = words.number !== null && /^[A-Z](\.|$)/.test(words.number) && !/^[IVX]+$/.test(words.number);
    const named = /^(appendix|appendices|supplementary|supplemental)\b/i.test(words.title);
    if (own === 'references') pastReferences = true;
    if (named || (lettered && (pastReferences || words.number!.startsWith('A')))) appendix = true;
    const back = pastReferences && own !== 'references' && own !== 'acknowledgements' && own !== 'checklist';
    roles.length = Math.max(0, depth - 1);
    const parent = roles.findLast((role) => role !== undefined && role !== 'other') ?? 'other';
    const role = own ?? (parent === 'references' ? 'other' : parent);
    roles[depth - 1] = role;
    return { role, appendix: appendix || back };
  };
}
