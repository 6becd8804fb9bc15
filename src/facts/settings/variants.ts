import type { Cell, Row } from '../../paper/nodes.ts';

/** What a cell of a result looks like: "71.3", "-3.69", "12 %". */
const RESULT = /^[*_\s+−–-]{0,4}(?:\d{1,5}\.\d{1,4}|\d{1,3} ?\\?%)/;

/** "Triple loss + random initialisation | 71.3": a row that a setting names beside its results is one of several that were tried. */
export const isVariant = ({ children }: Row, cell: Cell): boolean =>
  cell === children[0] && children.some(({ text }) => RESULT.test(text));
