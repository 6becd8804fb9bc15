/** A paper that is already in memory, as standard input is. */
export interface Source {
  path: string;
  bytes: Uint8Array;
}

/** The path by which a file is named in reports. */
export const pathOf = (source: string | Source): string => (typeof source === 'string' ? source : source.path);

/** Whether a path has an ending of Markdown; what is in the file is known once it is read. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|qmd)$/i.test(path);
