/** Nothing failed; something was found; wrong use, or a file that could not be read. */
export type ExitCode = 0 | 1 | 2;
