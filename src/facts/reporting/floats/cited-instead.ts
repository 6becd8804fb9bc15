import { sentenceAround } from '../../../paper/sentences/sentence-around.ts';
import type { Figure, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { citedNeighbour } from './cited-neighbour.ts';
import { beyondTheLast } from '../dangling/beyond-the-last.ts';
import { otherKind } from './other-kind.ts';
import { toldBySubject } from './told-by-subject.ts';
import { numbered } from './unreferenced.ts';

type Float = Figure | Table;

/** What the text points to where a float that it never mentions may be meant. */
export interface CitedInstead {
  readonly says: string;
  readonly at: Span;
  readonly what: string;
  /** The number is right, and the kind before it is not. */
  readonly wrongWord?: boolean;
  /** It is this float that is meant, and only its number is not written. */
  readonly unnumbered?: boolean;
}

/** Of the words of two captions so many are the same, of at least so many, before they are of one thing. */
const ALIKE = 0.9;
const FEWEST = 6;
/** Who points to a number that there is not means what stands near. */
const NEAR = 2500;

/** A number of no float, or that of a twin with nearly the same caption; null where there is neither. */
export const citedInstead = (paper: Paper, float: Float): CitedInstead | null =>
  bareNumber(paper, float) ??
  citedTwin(paper, float) ??
  missingNumber(paper, float) ??
  besideIt(paper, float) ??
  underOtherKind(paper, float) ??
  bySubject(paper, float);

const OPENS =
  /(?<=[.!?]\s)(?<!\b(?:Figs?|Figures?|Tabs?|Secs?|Eqs?|Algs?|Apps?|Refs?|Nos?|Chap|Supp|Ext)\.\s)(\d{1,2}) (?:shows?|displays?|presents?|illustrates?|depicts?|summari[sz]es?|reports?|lists|compares|plots|gives) \p{Ll}+ \p{Ll}+/gu;

/** "4 shows what the raters say": a sentence that opens with the number of a float, and has lost its kind. */
function bareNumber(paper: Paper, { caption }: Float): CitedInstead | null {
  const [kind, number] = caption!.label.split(' ');
  const same = [...paper.text.matchAll(OPENS)].filter(([, one]) => one === number);
  const [first] = same;
  if (first === undefined || same.length > 1) return null;
  const at = { start: first.index, end: first.index + first[0].length };
  return {
    says: `a sentence opens with the bare number ${number} (“${first[0]} …”): the word “${kind}” is missing`,
    at: sentenceAround(paper, at),
    what: `has lost “${kind}”`,
  };
}

/** Floats that were renumbered after the words were written. */
function besideIt(paper: Paper, float: Float): CitedInstead | null {
  const found = citedNeighbour(paper, float);
  if (found === null) return null;
  const [own, other] = [float.caption!.label, found.other.caption!.label];
  return {
    says: `a sentence that points to ${other} speaks of what the caption of ${own} says (${own.split(' ')[0] === other.split(' ')[0] ? 'were they renumbered' : `is ${own} meant`}?)`,
    at: found.statement.span,
    what: `points to ${other}`,
  };
}

/** "Table 4 shows …" beside Figure 4. */
function underOtherKind(paper: Paper, float: Float): CitedInstead | null {
  const found = otherKind(paper, float);
  if (found === null) return null;
  const own = float.caption!.label;
  return {
    says: found.exists
      ? `a sentence beside ${own} points to ${found.label}, which stands elsewhere and is of something else (is ${own} meant?)`
      : `a sentence beside ${own} points to ${found.label}, and there is no such ${found.label.split(' ')[0]!.toLowerCase()} (is ${own} meant?)`,
    at: found.statement.span,
    what: `points to ${found.label}`,
    wrongWord: true,
  };
}

/** "The harbour table shows …": spoken of, so that only the number is missing. */
function bySubject(paper: Paper, float: Float): CitedInstead | null {
  const found = toldBySubject(paper, float);
  if (found === null) return null;
  return {
    says: `“${found.words}” seems to be ${float.caption!.label}, without its number`,
    at: found.statement.span,
    what: 'speaks of it without its number',
    unnumbered: true,
  };
}

function citedTwin(paper: Paper, float: Float): CitedInstead | null {
  const words = wordsOf(paper, float);
  const twins = numbered(paper).filter(
    (other) => other !== float && other.type === float.type && likeness(words, wordsOf(paper, other)) >= ALIKE,
  );
  const cited = twins.filter((twin) => paper.mentionsOf(twin).length > 0);
  const [twin] = cited;
  if (twin === undefined || cited.length > 1) return null;
  return {
    says: `the text points to ${twin.caption!.label}, which has nearly the same caption as ${float.caption!.label}`,
    at: sentenceAround(paper, paper.mentionsOf(twin)[0]!.span),
    what: `points to ${twin.caption!.label}`,
  };
}

const NUMBERED = /^(\p{L}+) (\d{1,3})$/u;

/** "Table 3" near a table that nothing points to, in a paper whose tables are 1 and 2. */
function missingNumber(paper: Paper, { caption }: Float): CitedInstead | null {
  const [kind] = caption!.label.split(' ');
  const numbers = numbered(paper).flatMap(({ caption: one }) => {
    const [, named, number] = NUMBERED.exec(one!.label) ?? [];
    return named === kind ? [Number(number)] : [];
  });
  const most = Math.max(0, ...numbers);
  // A gap is a caption that was not read.
  if (new Set(numbers).size < most) return null;
  const lost = beyondTheLast(paper, kind!, most).filter(
    ({ span }) => Math.abs(span.start - caption!.span.start) < NEAR,
  );
  const [first] = lost;
  if (first === undefined || new Set(lost.map(({ label }) => label)).size > 1) return null;
  return {
    says: `the text points to ${first.label}, and no such ${kind!.toLowerCase()} was found`,
    at: sentenceAround(paper, first.span),
    what: `points to ${first.label}`,
  };
}

/** The words of the first sentence of a caption, without the label: what follows it is often said of all alike. */
function wordsOf(paper: Paper, { caption }: Float): ReadonlySet<string> {
  const text = paper.quote(caption!.span).slice(caption!.label.length, 400).toLowerCase();
  return new Set((/^.{20,400}?\.\s/s.exec(text)?.[0] ?? text).match(/\p{L}{2,30}/gu) ?? []);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared < FEWEST ? 0 : shared / Math.max(one.size, other.size);
}
