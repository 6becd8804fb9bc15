import type { Paper } from '../paper/paper.ts';
import { version } from '../version.ts';

/** What the JSON of every view begins with: its contract, who wrote it, and of which paper. */
export const headOf = (contract: string, { source: { path }, title }: Paper) => ({
  schema: `paper-lint/${contract}`,
  tool: { name: 'paper-lint', version: version() },
  path,
  title,
});

/** The same where the format and the pages matter. */
export const headWithFormat = (contract: string, { source: { path, format }, title, pages }: Paper) => ({
  schema: `paper-lint/${contract}`,
  tool: { name: 'paper-lint', version: version() },
  path,
  format,
  title,
  pages,
});
