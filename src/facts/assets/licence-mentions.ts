import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { releases, type Release } from './releases.ts';
import { ARTEFACT, kindsIn, NOUN, type ArtefactKind } from './kinds.ts';
import { licencesNamedIn, type NamedLicence } from './licence-names.ts';
import { knownAssetsIn } from './known-assets.ts';
import { termsNamed, type Terms } from './terms.ts';
import { ownNamePattern } from '../names/own-names.ts';

export type LicenceOf = 'own' | 'training filter' | 'users' | 'third party';

/** A licence, the kinds of artefact that its sentence binds it to (none: it does not say), and its terms if known. */
export interface BoundLicence {
  readonly name: string;
  readonly kinds: readonly ArtefactKind[];
  readonly terms: Terms | null;
}

/** A sentence that names licences, and whose they are. */
export interface LicenceMention {
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
  /** The first that it names. */
  readonly name: string;
  readonly named: readonly BoundLicence[];
  readonly of: LicenceOf;
}

/** Every licence that the paper names outside its bibliography. */
export const licences = memoize((paper: Paper): readonly LicenceMention[] => {
  const released = new Map(releases(paper).map((release) => [release.statement.span.start, release]));
  const statements = paper.statements();
  const found: LicenceMention[] = [];
  for (const [at, statement] of statements.entries()) {
    if (statement.section.role === 'references' || /\?\W*$/.test(statement.text)) continue;
    if (OF_THE_TEXT.test(statement.text)) continue;
    const named = licencesNamedIn(statement.text);
    const first = named[0];
    if (first === undefined) continue;
    const before = statements[at - 1];
    const previous = before?.within === statement.within ? released.get(before.span.start) : undefined;
    const own = released.get(statement.span.start);
    const of = whose(paper, statement, first, own, previous);
    found.push({ statement, name: first.text, named: bind(statement.text, named, own ?? previous), of });
  }
  return [...found, ...licencesInTables(paper)];
});

/** The terms of the paper's own words are no terms of what it gives or uses. */
const OF_THE_TEXT =
  /\b(?:author accepted manuscripts?|accepted (?:manuscript|version)s?|(?:this|the published) (?:article|manuscript|preprint) (?:is|was) (?:\w+ )?(?:licen[cs]ed|distributed|published|made available))\b/i;

const FILTER =
  /\b(?:kept|keep|filter\w*|only (?:includ|us|retain|select|consider)\w*|exclud\w*|remov\w*|discard\w*|crawl\w*|scrap\w*|projects (?:that are )?distributed)\b/i;
/** Terms that those who use a demo or take part in a study accept bind them, and license nothing to readers. */
export const USERS =
  /\b(?:users?|participants?|annotators?|workers?|visitors?)\b.{0,60}\b(?:accept|agree|consent|sign)/i;
const ONE_OF =
  /\bour\b|\bwe (?:(?:also|will|plan to|intend to|publicly|openly|have|are) ){0,3}(?:releas|licen[cs]|distribut|publish|open|mak|provid|shar|host)\w*|\b(?:by|along with) releasing\b/i;
/** Others' things stand beside a citation, a "their" or a version of "we use". */
const OTHERS =
  /\bour (?:own )?(?:use|usage) (?:of (?:them|it|these|this|the|all)\b[^.;]{0,40} )?(?:is|was|are|complies|follows|respects|adheres|conforms|agrees)\b|\bwe (?:use|used|utilize|employ|adopt|build on|evaluate|obtained?|downloaded?)\b|\btheir\b|\bexisting\b|\bthird[- ]party\b|\boriginal(?:ly)?\b|\beach (?:dataset|asset|model)|\brespective\b|\bindividual (?:data|licen)|\b(?:materials|weights|models|used)[^.;]{0,30} in (?:our|this) (?:paper|work|experiments?|research|study|studies|evaluations?|project|analys[ei]s|training|pipeline)\b|\b(?:is|are) (?:based on|derived from|built (?:up)?on)\b|\binherit/i;
const CITED =
  /\[\d+(?:, ?\d+)*\]|\(\p{Lu}[^()]{1,60}\b(?:19|20)\d\d[a-z]?\)|\p{Lu}\p{L}{1,40} et al|\[(?:19|20)\d\d\]/u;
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
  match: NamedLicence,
  own: Release | undefined,
  previous: Release | undefined,
): LicenceOf {
  if (USERS.test(text)) return 'users';
  if ((own === undefined || WE_STAND_ON.test(text)) && ofItsBase(text, match)) return 'third party';
  if (own !== undefined && !tiedToCitation(text, match)) return 'own';
  const names = ownNamePattern(paper);
  if (isTermsOfOwn(text, names)) return 'own';
  if (FILTER.test(text)) return 'training filter';
  const clause = text.slice(0, match.index);
  const part = partAround(text, match.index);
  const sheet = SHEET.test(section.heading?.title ?? '') && !OTHERS_SHEET.test(section.heading?.title ?? '');
  const labelled = /^\W*licen[cs](?:e|ing)(?: \w+){0,2}\s?[:.–—-]/i.test(text);
  if (OTHERS.test(part) || (CITED.test(clause) && !ONE_OF.test(clause))) return 'third party';
  if (ONE_OF.test(text) && /\blicen[cs]|\bunder\b|\bterms\b|\bagreement/i.test(text)) return 'own';
  if (names?.test(text) && /\b(?:releas|licen[cs]|distribut|availab|publish|provid|under)\w*/i.test(text)) return 'own';
  if (/\bwill be\b/i.test(text) && ARTEFACT.test(text)) return 'own';
  if (previous !== undefined && GENERIC.test(text)) return 'own';
  if (sheet && (labelled || GENERIC.test(text))) return 'own';
  return labelled && inModelCard(paper, section) ? 'own' : 'third party';
}

/**
 * "Their use is subject to terms of use", "the Kestrel Prohibited Use Policy": whoever uses what the authors made is bound,
 * where the sentence names theirs and nobody else's.
 */
function isTermsOfOwn(text: string, names: RegExp | null): boolean {
  const plain = text.replace(USE_OF_IT, ' ');
  if (names?.test(text) !== true || !BINDS.test(text) || OTHERS.test(plain) || CITED.test(text)) return false;
  return knownAssetsIn(text).every(({ text: name }) => names.test(name));
}
const USE_OF_IT = /\btheir (?:use|usage|release|distribution|weights)\b/gi;
const BINDS =
  /\b(?:subject to|governed by|bound by|in accordance with|compl(?:y|ies|iance) with|adhere to|accept\w*|agree\w* to)\b[^.;]{0,60}\b(?:terms|polic(?:y|ies)|licen[cs]e|agreement)\b/i;

/** "We release an adapter for X [12], which is under the MIT license": the licence belongs to the citation next to it. */
const tiedToCitation = (text: string, match: NamedLicence) =>
  /(?:\]|\d{4}[a-z]?\))[\s,]{0,3}(?:which|that|\()?.{0,25}$/.test(text.slice(0, match.index)) &&
  !/\b(?:releas|distribut|availab|licens)\w*\s(?:\w+\s){0,3}$/i.test(text.slice(0, match.index));

/** "Our code builds on the Kite library, licensed under MIT": the licence is of what it stands on. */
const ofItsBase = (text: string, { index }: NamedLicence): boolean => STANDS_ON.test(text.slice(0, index));
const WE_STAND_ON = /^\W*(?:[Hh]ere,? |[Ii]n particular,? )?[Ww]e (?:\w+ )?(?:build|base|extend|adapt|modify)\b/;
const STANDS_ON =
  /\b(?:builds? (?:up)?on|(?:built|based) (?:up)?on|derived from|adapted from|forked from|extends?|modif(?:y|ies) (?:the|an?)) (?:(?!\b(?:and|but|while|we) (?:(?:is|are|was|were|will|we|our|it|all) )?|[;:])[^;:]){3,140}?,? \(?(?:(?:which|that) (?:is|are) (?:itself )?)?(?:(?:released|distributed|available|licensed|published|provided) )?(?:under )?(?:the |an? )?$/i;

/** "Our notes are under CC BY, while the scans stay under the terms of their owners": what is said beside it is of other things. */
function partAround(text: string, index: number): string {
  const cuts = [...text.matchAll(/; |, (?:while|whereas|but) /g)].map((cut) => cut.index);
  const start = cuts.findLast((cut) => cut < index) ?? 0;
  return text.slice(start, cuts.find((cut) => cut > index) ?? text.length);
}

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

/** "The code is under MIT, the weights under CC BY": each licence is bound to the nouns between it and the one before. */
function bind(text: string, named: readonly NamedLicence[], release: Release | undefined): BoundLicence[] {
  let end = 0;
  let last: readonly ArtefactKind[] = [];
  return named.map((licence, i) => {
    const after = text.slice(licence.index + licence.text.length, named[i + 1]?.index).slice(0, 70);
    const before = kindsIn(text.slice(end, licence.index).slice(-140));
    const follows = /^\W*(?:for|on|covers?|applies to|\()/i.test(after) ? kindsIn(after) : [];
    end = licence.index + licence.text.length;
    const kinds = [before, follows, last, release?.kinds ?? []].find(({ length }) => length > 0) ?? [];
    last = kinds;
    return { name: licence.text.replace(LEADING, ''), kinds, terms: licence.terms };
  });
}

const LEADING = /^(?:under|with|licen[cs]e[ds]?:?|subject to|governed by) (?:the |an? )?/i;

/** A row of a table that names a licence, beside an own artefact or another's, or a card laid out as a table. */
function licencesInTables(paper: Paper): LicenceMention[] {
  const names = ownNamePattern(paper);
  const found: LicenceMention[] = [];
  for (const table of paper.tables()) {
    const columns = new Set(
      table.rows
        .filter(({ header }) => header)
        .flatMap(({ children }) => children.filter(({ text }) => /\blicen[cs]es?\b/i.test(text)))
        .map(({ column }) => column),
    );
    for (const row of table.rows) {
      if (row.header) continue;
      const cells = row.children;
      const text = cells.map((cell) => cell.text).join(' | ');
      const column = cells.find((cell) => columns.has(cell.column));
      const card = /^licen[cs]e\b/i.test(cells[0]?.text ?? '') && cells.length === 2;
      const field = column?.text ?? (card ? cells[1]!.text : undefined);
      const named = namedInCell(field) ?? licencesNamedIn(text);
      const section = paper.sectionAt(row.span);
      if (named.length === 0 || !section) continue;
      const own = card || names?.test(cells[0]?.text ?? '') === true || /\bours?\b/i.test(text);
      if (!own && column === undefined) continue;
      const bound = named.map(({ text: name, terms }) => ({
        name: name.replace(LEADING, ''),
        kinds: kindsIn(cells[0]?.text ?? ''),
        terms,
      }));
      found.push({
        statement: { text, span: row.span, section },
        name: bound[0]!.name,
        named: bound,
        of: own ? 'own' : 'third party',
      });
    }
  }
  return found;
}

/** Under a heading "License" a bare "MIT" is one. */
function namedInCell(text: string | undefined): NamedLicence[] | null {
  if (text === undefined || text.trim().length < 2) return null;
  const terms = termsNamed(text);
  return terms === null ? null : [{ text: text.trim(), index: 0, terms }];
}
