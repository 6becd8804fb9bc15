import type { Cell, Table } from '../../../paper/nodes.ts';

/**
 * "Original Text | Shortened Text" over the columns of one table, or beside its rows: the same systems on what was given and
 * on what a part of the method made of it, which takes that part away without saying so.
 */
export function pairedConditions({ rows }: Table): Cell | null {
  const heads = [
    ...rows.filter(({ header }) => header).flatMap(({ children }) => children),
    ...rows.flatMap(({ children }) => children.slice(0, 2)),
  ];
  const untouched = new Set(heads.map((cell) => UNTOUCHED.exec(cell.text.trim())?.[1]?.toLowerCase()));
  return (
    heads.find(({ text }) => {
      const noun = TREATED.exec(text.trim())?.[1]?.toLowerCase();
      return noun !== undefined && untouched.has(noun);
    }) ?? null
  );
}

const UNTOUCHED =
  /^(?:original|raw|unmodified|unprocessed|unfiltered|unaltered|untouched|uncompressed|full|plain)\s([a-z]{3,16})$/i;
const TREATED = /^(?!(?:fixed|mixed|shared|combined|averaged|selected|supposed)\s)[a-z-]{3,20}ed\s([a-z]{3,16})$/i;
