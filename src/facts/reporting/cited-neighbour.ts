import type { Figure, Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { ownNames } from '../names/own-names.ts';
import { contains } from '../../paper/span.ts';
import { numbered } from './unreferenced.ts';

type Float = Figure | Table;

/** What captions of all kinds say. */
const COMMON =
  /^(?:the|and|for|with|from|that|this|these|those|each|all|are|our|its|their|which|when|where|into|over|under|between|across|different|various|results?|tables?|figures?|performance|compar\w+|evaluat\w+|experiment\w*|models?|methods?|data|datasets?|tasks?|sets?|show\w*|report\w*|present\w*|overall|average\w*|using|used|use|based|number|values?|scores?|best|bold|denotes?|indicat\w+|highlight\w*|also|both|more|full|main|detail\w*|summary|statistics|overview|example\w*|analysis|setting\w*|respectively|paper|work|proposed|train\w*|test\w*|than|have|has|not|can|one|two|three|other|same|baselines?|study|ablations?)$/;
/** Other captions with a word from which on it is one of the paper and of no float. */
const SEVERAL = 2;
/** What a float is of stands at the beginning of its caption. */
const ABOUT = 160;

/** "Table 5" close to Figure 5 may be meant for it. */
const BESIDE = 1500;

/** The sentence that points to the next float or the one before, or to one of the other kind with its number, and speaks of what this one shows. */
export function citedNeighbour(paper: Paper, float: Float): { statement: Statement; other: Float } | null {
  const number = numberOf(float);
  // What several captions say, and what the whole paper is about, tells no two floats apart.
  const alike = numbered(paper).filter((other) => other !== float && other.type === float.type);
  const captions = alike.map((other) => captionWords(paper, other));
  const about = new Set(wordsOf([paper.title ?? '', ...ownNames(paper)].join(' ')));
  const own = new Set(
    [...captionWords(paper, float)].filter(
      (word) => !about.has(word) && captions.filter((words) => words.has(word)).length < SEVERAL,
    ),
  );
  for (const other of numbered(paper)) {
    // A table may stand under the caption of a figure.
    const swapped = kindOf(other) !== kindOf(float) && numberOf(other) === number;
    if (!swapped && (other.type !== float.type || Math.abs(numberOf(other) - number) !== 1)) continue;
    const theirs = captionWords(paper, other);
    const inside = new Set(wordsOf(paper.quote(other.span)));
    const mentions = paper.mentionsOf(other);
    const statement = paper
      .statements()
      .find(
        ({ text, span, within }) =>
          within.type !== 'caption' &&
          (!swapped || Math.abs(span.start - float.caption!.span.start) < BESIDE) &&
          mentions.some((mention) => contains(span, mention.span)) &&
          wordsOf(text).some((word) => own.has(word) && !inside.has(word)) &&
          !wordsOf(text).some((word) => theirs.has(word)),
      );
    if (statement !== undefined) return { statement, other };
  }
  return null;
}

const numberOf = ({ caption }: Float): number => Number(/^\p{L}+ (\d{1,3})$/u.exec(caption?.label ?? '')?.[1] ?? NaN);

const kindOf = ({ caption }: Float): string => caption?.label.split(' ')[0] ?? '';

const captionWords = (paper: Paper, { caption }: Float): ReadonlySet<string> =>
  new Set(wordsOf(paper.quote(caption!.span).slice(caption!.label.length, ABOUT)));

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/(?<!\d)\d{1,9}-\p{L}{3,}|\p{L}[\p{L}\d]{2,}/gu) ?? [])
    .filter((word) => !COMMON.test(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=\p{L}{3})s$/u, ''));
