import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { releases, type Release } from './releases.ts';
import { NOUN } from './kinds.ts';
import { LICENCE_NAME } from './licence-names.ts';
import { ownNamePattern } from '../own-names.ts';

export type LicenceOf = 'own' | 'training filter' | 'users' | 'third party';

/** A sentence that names a licence, and whose licence it is. */
interface LicenceMention {
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
  readonly name: string;
  readonly of: LicenceOf;
}

/** Every licence that the paper names outside its bibliography. */
export const licences = memoize((paper: Paper): readonly LicenceMention[] => {
  const released = new Map(releases(paper).map((release) => [release.statement.span.start, release]));
  const statements = paper.statements();
  const found: LicenceMention[] = [];
  for (const [at, statement] of statements.entries()) {
    const match = LICENCE_NAME.exec(statement.text);
    if (match === null || statement.section.role === 'references' || /\?\s*$/.test(statement.text)) continue;
    const before = statements[at - 1];
    const previous = before?.within === statement.within ? released.get(before.span.start) : undefined;
    const own = released.get(statement.span.start);
    found.push({ statement, name: match[0].trim(), of: whose(paper, statement, match, own, previous) });
  }
  return [...found, ...licencesInTables(paper)];
});

const FILTER =
  /\b(?:kept|keep|filter\w*|only (?:includ|us|retain|select|consider)\w*|exclud\w*|remov\w*|discard\w*|crawl\w*|scrap\w*|projects (?:that are )?distributed)\b/i;
const USERS = /\b(?:users?|participants?|annotators?|workers?|visitors?)\b.{0,60}\b(?:accept|agree|consent|sign)/i;
const ONE_OF =
  /\bour\b|\bwe (?:(?:also|will|plan to|intend to|publicly|openly|have|are) ){0,3}(?:releas|licen[cs]|distribut|publish|open|mak|provid|shar|host)\w*/i;
/** Others' things stand beside a citation, a "their" or a version of "we use". */
const OTHERS =
  /\bwe (?:use|used|utilize|employ|adopt|build on|evaluate|obtained?|downloaded?)\b|\btheir\b|\bexisting\b|\bthird[- ]party\b|\boriginal(?:ly)?\b|\beach (?:dataset|asset|model)|\brespective\b|\bindividual (?:data|licen)|\bmaterials in our\b|\b(?:is|are) (?:based on|derived from|built (?:up)?on)\b|\binherit/i;
const CITED = /\[\d+(?:, ?\d+)*\]|\(\p{Lu}[^()]{1,60}\b(?:19|20)\d\d[a-z]?\)|\p{Lu}\p{L}+ et al|\[(?:19|20)\d\d\]/u;
const GENERIC = new RegExp(
  `^(?:\\W*)(?:(?:all|the|this|these|both|source|new|full|complete|and|resulting|it|they|released|entire|corresponding|of|our)\\b[\\s,]*){0,5}(?:${NOUN}|is\\b|are\\b|will\\b)`,
  'i',
);
const SHEET =
  /\b(?:data ?sheet|(?:model|data(?:set)?|system) cards?|licen[cs]\w*|availability|maintenance|distribution|hosting|release|access|responsible)\b/i;
const OTHERS_SHEET = /\b(?:existing|third[- ]party|asset\w*|used|baselines?|prior)\b/i;

function whose(
  paper: Paper,
  { text, section }: Statement,
  match: RegExpExecArray,
  own: Release | undefined,
  previous: Release | undefined,
): LicenceOf {
  if (USERS.test(text)) return 'users';
  if (own !== undefined && !tiedToCitation(text, match)) return 'own';
  if (FILTER.test(text)) return 'training filter';
  const names = ownNamePattern(paper);
  const clause = text.slice(0, match.index);
  const sheet = SHEET.test(section.heading?.title ?? '') && !OTHERS_SHEET.test(section.heading?.title ?? '');
  const labelled = /^\W*licen[cs](?:e|ing)(?: \w+){0,2}\s?[:.–—-]/i.test(text);
  if (OTHERS.test(text) || (CITED.test(clause) && !ONE_OF.test(clause))) return 'third party';
  if (ONE_OF.test(text) && /\blicen[cs]|\bunder\b|\bterms\b|\bagreement/i.test(text)) return 'own';
  if (names?.test(text) && /\b(?:releas|licen[cs]|distribut|availab|publish|provid|under)\w*/i.test(text)) return 'own';
  if (/\bwill be\b/i.test(text) && new RegExp(NOUN, 'i').test(text)) return 'own';
  if (previous !== undefined && GENERIC.test(text)) return 'own';
  if (sheet && (labelled || GENERIC.test(text))) return 'own';
  return labelled && inModelCard(paper, section) ? 'own' : 'third party';
}

/** "We release an adapter for X [12], which is under the MIT license": the licence belongs to the citation next to it. */
const tiedToCitation = (text: string, match: RegExpExecArray) =>
  /(?:\]|\d{4}[a-z]?\))[\s,]{0,3}(?:which|that|\()?.{0,25}$/.test(text.slice(0, match.index)) &&
  !/\b(?:releas|distribut|availab|licens)\w*\s(?:\w+\s){0,3}$/i.test(text.slice(0, match.index));

/** A card's own field "License: …", wherever its heading stands. */
const inModelCard = (paper: Paper, section: Statement['section']): boolean =>
  /\b(?:card|data ?sheet)\b/i.test(section.heading?.title ?? '') ||
  paper
    .sections()
    .some(
      (one) =>
        /\b(?:card|data ?sheet)\b/i.test(one.heading?.title ?? '') &&
        one.span.start <= section.span.start &&
        section.span.end <= one.span.end,
    ) ||
  (section.appendix && /\b(?:model details|intended use)\b/i.test(paper.quote(section.span).slice(0, 4000)));

/** A row of a table that names an own artefact and a licence, or a card laid out as a table. */
function licencesInTables(paper: Paper): LicenceMention[] {
  const names = ownNamePattern(paper);
  const found: LicenceMention[] = [];
  for (const table of paper.tables())
    for (const row of table.rows) {
      const text = row.children.map((cell) => cell.text).join(' | ');
      const match = LICENCE_NAME.exec(text.replace(/\b(MIT)\b(?! licen)/, '$1 license'));
      if (match === null || row.header) continue;
      const card = /^licen[cs]e\b/i.test(row.children[0]?.text ?? '') && row.children.length === 2;
      const own = card || names?.test(row.children[0]?.text ?? '') === true || /\bours?\b/i.test(text);
      const section = paper.sectionAt(row.span);
      if (own && section)
        found.push({ statement: { text, span: row.span, section }, name: match[0].trim(), of: 'own' });
    }
  return found;
}
