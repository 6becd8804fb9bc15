import { UnreadableError } from './unreadable.ts';

const FORMATS = 'give a .pdf or .md file';

/** What to do with a file that is neither PDF nor Markdown, by what its name says of it. */
export function unknownFormat(path: string): UnreadableError {
  const why = 'the format is not known';
  if (path === '<stdin>') return new UnreadableError(why, 'name one, as in --stdin-filename paper.md');
  const [ending = ''] = /\.\w+$/.exec(path) ?? [];
  const renamed = shellWord(`${path.slice(0, path.length - ending.length)}.md`);
  if (PLAIN.has(ending.toLowerCase())) return new UnreadableError(why, `rename it to ${renamed}`);
  if (CONVERTIBLE.has(ending.toLowerCase()))
    return new UnreadableError(why, `convert it: pandoc ${shellWord(path)} -o ${renamed}`);
  return new UnreadableError(why, FORMATS);
}

const PLAIN = new Set(['.txt', '.text', '.mdx', '.mkd', '.mdown', '.rmd']);

/** What pandoc reads, and papers are written in. */
const CONVERTIBLE = new Set(['.tex', '.latex', '.docx', '.odt', '.html', '.htm', '.rst', '.org', '.epub', '.typ']);

const shellWord = (path: string): string => (/^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
