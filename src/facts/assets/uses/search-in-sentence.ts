import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import type { KnownAsset } from '../known-assets.ts';
import { nameSpan } from './names/name-span.ts';
import { isCitedFor } from '../others-data.ts';
import { isDerivedHere, isOwnData } from '../own-data.ts';
import { printedName } from './names/printed-name.ts';
import { isTold, type IsOwn } from './told/provenance.ts';
import { isToldByStudy } from './told/told-by-study.ts';
import { isOfOthersWork } from './told/told-of.ts';
import type { How } from './how/use-of.ts';
import type { Use } from './uses.ts';

/** A thing that a sentence may use; `how` is null where it does not. */
interface Named {
  readonly name: string;
  /** Where it stands in the sentence. */
  readonly index: number;
  readonly how: How | null;
  readonly others: boolean;
  /** Null unless the lexicon knows it. */
  readonly asset?: KnownAsset | null;
  /** Data unless the lexicon or this says otherwise. */
  readonly type?: KnownAsset['type'];
}

/** One sentence that is searched for uses in several ways, each of which sees what the others found. */
export interface Search {
  readonly paper: Paper;
  readonly statement: Statement;
  readonly text: string;
  /** The names of the paper's own things, null where it has none. */
  readonly own: RegExp | null;
  readonly found: readonly Use[];
  add(one: Named): void;
  /** Keeps a name's place from being read again as another thing. */
  take(name: string, index: number): void;
  isTaken(name: string, index: number): boolean;
  isOwn: IsOwn;
  /** Whether a name is a part of a longer one, which is the authors' own. */
  isPartOfOwn(name: string, index: number): boolean;
  /** "Kite-AB", made by the authors of Kite, is not Kite. */
  isOwnDerivative(name: string): boolean;
  /** Whether it is only told what others did with a thing. */
  isOnlyTold(name: string, index: number, type: KnownAsset['type']): boolean;
}

/** In characters: so much of a paragraph says whom it is about. */
const HEAD = 150;

/** A search that has found nothing yet. */
export function searchIn(paper: Paper, statement: Statement): Search {
  const { text, section, span, within } = statement;
  const own = ownNamePattern(paper);
  const title = paper.title?.toLowerCase() ?? '';
  const heading = section.heading?.title ?? '';
  const found: Use[] = [];
  const places: { name: string; index: number }[] = [];
  let head: string | undefined;
  const isOwn: IsOwn = (name) =>
    own?.test(name) === true ||
    isOwnData(paper, name) ||
    isDerivedHere(paper, name) ||
    title.includes(name.toLowerCase());
  const isOwnDerivative = (name: string) => isOwn(name) && !isCitedFor(paper, name);
  return {
    paper,
    statement,
    text,
    own,
    found,
    add({ name, index, how, others, asset = null, type = asset?.type ?? 'data' }) {
      if (how === null) return;
      places.push({ name, index });
      found.push({ name, asset, type, others, how, span: nameSpan(paper, span, name, index), statement });
    },
    take: (name, index) => void places.push({ name, index }),
    isTaken: (name, index) =>
      isOwn(name) ||
      places.some(
        (one) => overlap(one.name, name) || (one.index < index + name.length && index < one.index + one.name.length),
      ),
    isOwn,
    isOwnDerivative,
    isPartOfOwn(words, index) {
      const { name, other } = printedName(text, words, index, 'data');
      return other && isOwnDerivative(name);
    },
    isOnlyTold(name, index, type) {
      const [start, end] = [index, index + name.length];
      head ??= paper.quote(within.span).slice(0, HEAD);
      return (
        isTold(text, start, end, { type, isOwn, head }) ||
        (type !== 'data' && isToldByStudy(paper, statement, end)) ||
        isOfOthersWork({ text, start, end, role: section.role, isData: type === 'data', isOwn, heading })
      );
    },
  };
}

const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
