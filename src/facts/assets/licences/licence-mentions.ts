import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { releases } from '../releases/releases.ts';
import type { Release } from '../releases/release.ts';
import { kindsIn, type ArtefactKind } from '../kinds.ts';
import { licencesNamedIn, type NamedLicence } from './licence-names.ts';
import { termsNamed, type Terms } from '../terms.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { type LicenceOf, whose } from './licence-owner.ts';

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
