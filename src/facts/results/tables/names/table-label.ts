import type { Table } from '../../../../paper/nodes.ts';

/** What the caption calls a table: "Table 3"; "a table" where it has none. */
export const tableLabel = ({ caption }: Pick<Table, 'caption'>): string => caption?.label ?? 'a table';

/** The same beside another table that was named. */
export const otherLabel = ({ caption }: Pick<Table, 'caption'>): string => caption?.label ?? 'another table';
