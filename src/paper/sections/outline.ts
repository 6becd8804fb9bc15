import { roleOfTitle, type Role } from './roles.ts';

/** A heading in its parts: "3.2" and "Optimizer". */
export type HeadingWords = { number: string | null; title: string };

const NUMBERED =
  /^(?:(?:appendix|section|chapter)\s+)?((?:\d{1,2}|[A-Z]|[IVX]{1,5})(?:\.\d{1,2}){0,4})(?:\.|:|\s[–—-])?\s+(?=\S)/i;

/** Splits "3.2 Optimizer", "A.1. Details", "Appendix B: Data" or "IV. Results" into number and title. */
export function parseHeading(text: string): HeadingWords {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/[\s—–:.]+$/, '')
    .trim();
  // "1) Calibration" counts within its section.
  const item = /^(\d{1,2}\))\s+(?=\S)/.exec(words);
  if (item !== null) return { number: item[1]!, title: words.slice(item[0].length) };
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
  if (!prefixed && /^[A-Z]$/.test(number) && !/^[\p{Lu}\d“"‘(]/u.test(words.slice(match[0].length)))
    return { number: null, title: words };
  return { number, title: words.slice(match[0].length).trim() || words };
}

/** From 1 on; no paper has more sections. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** What a heading and those before it tell of a section. */
export interface SectionKind {
  heading: HeadingWords;
  depth: number;
  role: Role;
  appendix: boolean;
}

/** Sections that lay out what was there before; "Problem setting" and "Background and method" may hold the paper's own. */
const ONLY_BACKGROUND =
  /^(?:technical |theoretical )?(?:background|preliminaries)(?: (?:and|&) (?:background|preliminaries|notations?|related works?))?$/i;
/** The parts of a checklist are set as large as its title: "A For every submission:", "B ✓ Did you use artifacts?" */
const ASKED = /^\W{0,4}for (?:every|all)\b|\?$/i;
/** What a subsection's own title may not make of it there. */
const OWN_WORK: ReadonlySet<Role> = new Set<Role>(['method', 'experiments', 'discussion']);

/** What is set behind the thanks and is no appendix: statements, and words on the authors. */
const BACK_MATTER =
  /\b(?:statements?|declarations?|disclosures?|disclaimers?|interests?|funding|contributions?|authors?|about|biograph\w*|abbreviations|nomenclature|glossary|note|notes|information|consent|approval|orcid|credits?|thanks|dedication)\b/i;
const isBackMatter = (role: Role | null): boolean => role !== null && !WORK.has(role);
const WORK: ReadonlySet<Role> = new Set<Role>(['method', 'experiments', 'discussion', 'background', 'other']);

/**
 * Tells the depth, the role and the place in the appendix of each heading as they come by. A number overrules the depth
 * that type size suggests; where sections have Roman numbers, letters are their subsections and not an appendix.
 */
export function sectionKinds() {
  let appendix = false;
  let pastReferences = false;
  let inChecklist = false;
  let concluded = false;
  let thanked = false;
  let romans = 0;
  let numbers = 0;
  const roles: Role[] = [];
  /** By depth: whether that section tells of others' work only. */
  const onOthers: boolean[] = [];
  return (words: HeadingWords, drawnDepth: number): SectionKind => {
    // "A Study of Sparse Models": before any numbered section, that "A" is an article.
    const article = words.number === 'A' && numbers + romans === 0 && !pastReferences && !appendix;
    const heading = article ? { number: null, title: `A ${words.title}` } : words;
    const { number, title } = heading;
    if (number !== null && /^\d[\d.]*$/.test(number)) numbers++;
    const own = inChecklist && ASKED.test(title) ? 'checklist' : roleOfTitle(title);
    inChecklist = own === 'checklist';
    const roman = number !== null && number === ROMAN[romans];
    if (roman) romans++;
    const letter = number !== null && !roman && /^[A-Z](\.|$)/.test(number);
    const subsection = letter && romans > 0 && !pastReferences;
    if (own === 'references') pastReferences = true;
    const named = /^(appendix|appendices|supplementary|supplemental)\b/i.test(title);
    if (named || (letter && !subsection && (pastReferences || number.startsWith('A')))) appendix = true;
    if (own === 'conclusion') concluded = true;
    if (own === 'acknowledgements' && concluded) thanked = true;
    else if (thanked && number === null && own !== 'references' && !BACK_MATTER.test(title) && !isBackMatter(own))
      appendix = true;
    const back = pastReferences && own !== 'references' && own !== 'acknowledgements' && own !== 'checklist';
    const depth = number === null || number.endsWith(')') ? drawnDepth : subsection ? 2 : number.split('.').length;
    roles.length = Math.max(0, depth - 1);
    onOthers.length = roles.length;
    const parent = roles.findLast((role) => role !== undefined && role !== 'other') ?? 'other';
    // A summary within the introduction is part of it; "2.4 Optimization" under "2 Background" tells of others' work.
    // Without a number, the depth of a heading is too unsure for that.
    const ofOthers = number !== null && onOthers.includes(true) && own !== null && OWN_WORK.has(own);
    const told = ofOthers || (own === 'conclusion' && depth > 1) ? null : own;
    const role = told ?? (parent === 'references' ? 'other' : parent);
    roles[depth - 1] = role;
    onOthers[depth - 1] = own === 'related-work' || ONLY_BACKGROUND.test(title);
    return { heading, depth, role, appendix: appendix || back };
  };
}
