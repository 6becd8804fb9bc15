import type { Figure, Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNames } from '../../names/own-names.ts';
import { contains } from '../../../paper/span.ts';
import { captionWords, kindOf } from './caption-words.ts';
import { tellingWords } from './telling-words.ts';
import { numbered } from './unreferenced.ts';

type Float = Figure | Table;

/** Other captions with a word from which on it is one of the paper and of no float. */
const SEVERAL = 2;

/** "Table 5" close to Figure 5 may be meant for it. */
const BESIDE = 1500;

/** The sentence that points to the next float or the one before, or to one of the other kind with its number, and speaks of what this one shows. */
export function citedNeighbour(paper: Paper, float: Float): { statement: Statement; other: Float } | null {
  const number = numberOf(float);
  // What several captions say, and what the whole paper is about, tells no two floats apart.
  const alike = numbered(paper).filter((other) => other !== float && other.type === float.type);
  const captions = alike.map((other) => captionWords(paper, other));
  const about = new Set(tellingWords([paper.title ?? '', ...ownNames(paper)].join(' ')));
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
    const inside = new Set(tellingWords(paper.quote(other.span)));
    const mentions = paper.mentionsOf(other);
    const statement = paper
      .statements()
      .find(
        ({ text, span, within }) =>
          within.type !== 'caption' &&
          (!swapped || Math.abs(span.start - float.caption!.span.start) < BESIDE) &&
          mentions.some((mention) => contains(span, mention.span)) &&
          tellingWords(text).some((word) => own.has(word) && !inside.has(word)) &&
          !tellingWords(text).some((word) => theirs.has(word)) &&
          !sharesSetting(text, paper.quote(other.caption!.span)),
      );
    if (statement !== undefined) return { statement, other };
  }
  return null;
}

/** "For B=8 (Figure 3)", and the caption there says "B=8". */
const sharesSetting = (text: string, caption: string): boolean => {
  const told = new Set(settingsIn(caption));
  return settingsIn(text).some((one) => told.has(one));
};
const settingsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\d])(\p{L}\w{0,5}) ?= ?(\d[\d.,]*\w?)/gu)].map(([, name, value]) => `${name}=${value}`);

const numberOf = ({ caption }: Float): number => Number(/^\p{L}+ (\d{1,3})$/u.exec(caption?.label ?? '')?.[1] ?? NaN);
