import type { Figure, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { tellingWords } from './telling-words.ts';

type Float = Figure | Table;

/** What a float is of stands at the beginning of its caption. */
const ABOUT = 160;

/** The words of a caption that tell what its float is of. */
export const captionWords = (paper: Paper, { caption }: Float): ReadonlySet<string> =>
  new Set(caption === null ? [] : tellingWords(paper.quote(caption.span).slice(caption.label.length, ABOUT)));

/** "Table", "Figure"; empty where there is no caption. */
export const kindOf = ({ caption }: Float): string => caption?.label.split(' ')[0] ?? '';
