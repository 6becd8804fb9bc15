import type { Figure, Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { ownNames } from '../../names/own-names.ts';
import { tellingWords } from './telling-words.ts';
import { beyondTheLast } from '../dangling/beyond-the-last.ts';
import { numbered } from './unreferenced.ts';

type Float = Figure | Table;

/** "Table 4" beside Figure 4, which nothing points to: a sentence that has the number right and the kind wrong. */
export interface OtherKind {
  readonly statement: Statement;
  /** As it should not be called: "Table 4". */
  readonly label: string;
  /** Whether there is a float of that name somewhere else. */
  readonly exists: boolean;
}

/** In characters from the caption: who speaks of a float stands beside it. */
const BESIDE = 2500;
/** So much further away is the float that has the name. */
const FURTHER = 4;
/** A table without a caption so close to one is what the caption is of. */
const ADJOINING = 150;

/**
 * The sentence beside a float that points to the other kind with its number. Where there is a float of that name, it has to be
 * far away, to be pointed to where it stands, and to have nothing of a word that the sentence and this float share.
 */
export function otherKind(paper: Paper, float: Float): OtherKind | null {
  const [kind, number] = float.caption!.label.split(' ') as [string, string];
  const label = `${kind === 'Figure' ? 'Table' : 'Figure'} ${number}`;
  const at = float.caption!.span;
  const other = numbered(paper).find(({ caption }) => caption!.label === label) ?? null;
  const pointing = paper
    .mentions()
    .filter((one) => one.label === label && one.span.start !== other?.caption?.span.start);
  const here = pointing.filter(({ span }) => distance(span, at) < BESIDE && sameSection(paper, span, at));
  const statement = paper
    .statements()
    .find(({ span, within }) => within.type !== 'caption' && here.some((one) => contains(span, one.span)));
  if (statement === undefined) return null;
  if (other === null) return isBeyond(paper, label, statement) ? { statement, label, exists: false } : null;
  const there = other.caption!.span;
  const far = distance(statement.span, there) > FURTHER * distance(statement.span, at);
  const known = pointing.some(({ span }) => !contains(statement.span, span) && distance(span, there) < BESIDE);
  if (!far || !known || sameSection(paper, statement.span, there)) return null;
  return sharesOnly(paper, statement, float, other) ? { statement, label, exists: true } : null;
}

/** Whether a sentence points beyond the last float of that kind; where numbers are left out, a caption was not read. */
function isBeyond(paper: Paper, label: string, { span }: Statement): boolean {
  const kind = label.split(' ')[0]!;
  const numbers = new Set(
    numbered(paper).flatMap(({ caption }) => {
      const [named, number] = caption!.label.split(' ');
      return named === kind && /^\d+$/.test(number!) ? [Number(number)] : [];
    }),
  );
  return (
    Math.max(0, ...numbers) === numbers.size &&
    beyondTheLast(paper, kind, numbers.size).some((one) => one.label === label && contains(span, one.span))
  );
}

const distance = (one: Span, other: Span): number => Math.max(0, one.start - other.end, other.start - one.end);
const sameSection = (paper: Paper, one: Span, other: Span): boolean => paper.sectionAt(one) === paper.sectionAt(other);

/** Whether a sentence has a word of one float that the other lacks, and none that only the other has. */
function sharesOnly(paper: Paper, { text }: Statement, float: Float, other: Float): boolean {
  const common = new Set(tellingWords([paper.title ?? '', ...ownNames(paper)].join(' ')));
  const [own, theirs] = [wordsIn(paper, float), wordsIn(paper, other)];
  const said = tellingWords(text).filter((word) => !common.has(word));
  return (
    said.some((word) => own.has(word) && !theirs.has(word)) && !said.some((word) => theirs.has(word) && !own.has(word))
  );
}

/** The words of a float, its caption and a table without a caption of its own beside it. */
function wordsIn(paper: Paper, { span, caption }: Float): ReadonlySet<string> {
  const beside = paper
    .tables()
    .filter((table) => table.caption === null && distance(table.span, caption!.span) < ADJOINING)
    .map((table) => table.span);
  return new Set([span, caption!.span, ...beside].flatMap((one) => tellingWords(paper.quote(one))));
}
