/** Whether a path has an ending of Markdown; what is in the file is known once it is read. */
export const isMarkdown = (path: string): boolean => /\.(?:md|markdown|qmd)$/i.test(path);
