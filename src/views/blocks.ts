import type { Block, Figure, Root, Row, Table } from '../paper/nodes.ts';

/** Every block of a paper in text order, sections before what stands in them. */
export function* blocksOf(root: Root): Generator<Block, void, undefined> {
  const open: Block[] = [...root.children].reverse();
  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    yield block;
    if (block.type === 'section') for (const child of block.children.toReversed()) open.push(child);
  }
}

/** "7 × 10": rows by columns, spanning cells counted over their width. */
export const gridSize = (rows: readonly Row[]): { rows: number; columns: number } => ({
  rows: rows.length,
  columns: Math.max(0, ...rows.flatMap(({ children }) => children.map(({ column, columns }) => column + columns))),
});

export const isFloat = (block: Block): block is Figure | Table => block.type === 'figure' || block.type === 'table';
