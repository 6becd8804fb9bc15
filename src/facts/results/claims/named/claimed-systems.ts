import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { isCommonName, ownNames } from '../../../names/own-names.ts';
import type { AlwaysClaim } from '../kinds/always-claims.ts';
import { countIn, isAboutAllOf, selfOf, STOCK, wordsOf } from './claim-words.ts';
import { coreWords, lastLabel } from '../../tables/names/line-names.ts';
import { linesByLabel, namedIn, systemsNamed } from '../../tables/names/mentioned.ts';
import { isSize, nameWords } from '../../tables/names/names.ts';
import { isBaseOf, isBound, isExplained } from '../../tables/no-rivals.ts';
import { ownLines, rivalsOf, saysOurs } from '../../tables/rivals.ts';
import { shownSystems, type ResultTable, type SystemLine } from '../../tables/tables.ts';
import { lacksPart } from '../../tables/names/lacked-part.ts';

/** A name of one common word is named only as it is written. */
const isWritten = (line: SystemLine, phrase: string): boolean => {
  const [first = ''] = lastLabel(line).match(/[\p{L}\d][\p{L}\d.-]*/u) ?? [];
  return /^\p{Ll}+$/u.test(first)
    ? false
    : // "Heron2B" is the row "Heron-2B".
      (phrase.toLowerCase().includes(first.toLowerCase()) || (/\d/.test(first) && namedIn(phrase, first))) &&
        phrase.includes(first.slice(0, 1));
};

const ADDED = /^(?:[+&]|w\/|with\b)/i;

/** The lines of the system that is said to be ahead: by its name, or as the paper's own. */
export function subjectLines(paper: Paper, table: ResultTable, { subject }: AlwaysClaim): SystemLine[] {
  const phrase = subject.replace(/\[[^[\]]{0,80}\]/g, ' ').slice(-110);
  const own = ownNames(paper);
  const named = linesNamed(table, phrase);
  const isAdded = named.some((line) => ADDED.test(lastLabel(line)));
  if (named.length > 0) return isAdded ? [] : named.filter((line) => !lacksPart(line));
  if (
    !saysOurs(phrase) &&
    !/\b(?:it|they)(?: (?:\w+ly|also|even))?$/i.test(phrase) &&
    !own.some((name) => phrase.includes(name))
  )
    return [];
  const ours = ownOf(paper, table);
  // "+ Ours" is compared with what it is added to.
  if (ours.some((line) => ADDED.test(lastLabel(line)))) return [];
  const exact = ours.filter(({ words }) => own.some((name) => nameWords(name).join(' ') === words.join(' ')));
  return exact.length > 0 ? exact : ours.filter((line) => !lacksPart(line));
}

/** The paper's own lines; where it calls none so, the one that its abstract names. */
function ownOf(paper: Paper, table: ResultTable): SystemLine[] {
  const own = ownLines(paper, table);
  if (own.length > 0) return own;
  const abstract = abstractOf(paper);
  const shown = shownSystems(table).filter(({ name }) => NAME.test(name));
  const named = shown.filter(({ name }) => {
    const [own] = NAME.exec(name)!;
    return !isCommonName(own) && abstract.includes(own);
  });
  const names = new Set(named.map(({ words }) => words.join(' ')));
  return names.size === 1 && new Set(shown.map(({ words }) => words.join(' '))).size > 2 ? named : [];
}

const abstractOf = memoize((paper: Paper): string =>
  paper
    .statements({ role: 'abstract' })
    .map(({ text }) => text)
    .join(' '),
);

/** A name that is no common word. */
const NAME = /\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]*/u;

const GROUP =
  /\b(?:methods?|models?|approaches|baselines?|systems?|competitors?|algorithms?|techniques?|alternatives|counterparts?|rivals|others|works?|variants|schemes|strategies|blocks|layers|modules|designs|architectures|optimi[sz]ers|losses|encoders|agents)\b|^(?:all|SOTA|state[- ]of[- ]the[- ]art)$/i;
/** Systems of another class, which are shown for reference. */
const FOR_REFERENCE =
  /\b(?:gpt-?(?:3\.5|4)\w*|chatgpt|claude|gemini|o[134](?:-\w+)?|ensemble|oracle|upper|supervised|full(?: fine-?tuning)?|best|sota)\b/i;

/** The systems that it is said to be ahead of; null where it says others than the table has. */
export function rivalLines(
  paper: Paper,
  table: ResultTable,
  claim: AlwaysClaim,
  own: readonly SystemLine[],
): SystemLine[] | null {
  const object = claim.object.replace(/\[[^[\]]{0,80}\]/g, ' ').trim();
  const [general = '', examples] = object.split(/,? (?:such as|like|including|e\.g\.,?) /);
  if (general === '' || (GROUP.test(general) && isAboutAllOf(general, selfOf(paper, table)))) {
    const all = [
      ...othersOf(paper, table, own),
      ...(/\bbest\b|\bhighest\b|state-of-the-art|SOTA|\blowest\b|\bfirst\b|\btop\b|\bleads?\b/i.test(claim.what)
        ? lesserLines(table, claim, own)
        : []),
    ];
    const told = countIn(general);
    if (told === null || told === all.length) return all;
    const whole = shownSystems(table).filter((line) => !own.includes(line));
    return told === whole.length ? whole : null;
  }
  const pieces = (examples ?? object)
    .split(/,? and |, /)
    .filter((piece) => /\p{L}/u.test(piece) && !wordsOf(piece).every((word) => STOCK.has(word)));
  const found = pieces.map((piece) => named(table, piece).filter((line) => !own.includes(line)));
  return found.every((lines) => lines.length === 0) ? null : [...new Set(found.flat())];
}

/** The lines that a phrase names: by all of their labels, else by the last. */
function linesNamed(table: ResultTable, phrase: string): SystemLine[] {
  const whole = systemsNamed(table, phrase).filter((line) => isWritten(line, phrase));
  if (whole.length > 0) return whole;
  return linesByLabel(table, phrase, (line) => isWritten(line, phrase));
}

/** Words that tell versions of one model apart. */
const VERSION = /^(?:base|instruct|chat|it|preview)$/;

const squeezed = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\d]/gu, '');

/** The lines of a name, of whatever size. */
function named(table: ResultTable, piece: string): SystemLine[] {
  const exact = linesNamed(table, piece);
  if (exact.length > 0) return exact;
  const said = nameWords(piece);
  return said.length === 0
    ? []
    : shownSystems(table).filter((line) => {
        const words = coreWords(line);
        return (
          squeezed(words) === squeezed(said) ||
          (said.every((word) => words.includes(word)) &&
            words.every((word) => said.includes(word) || isSize(word) || VERSION.test(word)))
        );
      });
}

/** Who is said to be the best by its full name is ahead of the lines with a part of that name too. */
function lesserLines(table: ResultTable, { subject }: AlwaysClaim, own: readonly SystemLine[]): SystemLine[] {
  const [line] = own;
  if (line === undefined || !nameWords(subject).includes(line.words.at(-1) ?? '')) return [];
  return shownSystems(table).filter(
    (one) =>
      !own.includes(one) &&
      one.words.length > 0 &&
      one.words.length < line.words.length &&
      one.words.every((word) => line.words.includes(word)) &&
      !isBaseOf(one, table),
  );
}

function othersOf(paper: Paper, table: ResultTable, own: readonly SystemLine[]): SystemLine[] {
  const sizes = new Set(own.flatMap(({ words }) => words.filter(isSize)));
  return rivalsOf(paper, table, own[0]!, false).filter(
    (line) =>
      !own.includes(line) &&
      !FOR_REFERENCE.test(line.name) &&
      !isBaseOf(line, table) &&
      !isBound(paper, line) &&
      !isExplained(table, line) &&
      line.words.filter(isSize).every((size) => sizes.size === 0 || sizes.has(size)),
  );
}
