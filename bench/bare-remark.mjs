// Only the parse: the same remark plug-ins as the linter's.
import { readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkFrontmatter, ['yaml']);
for (const file of process.argv.slice(2))
  if (parser.parse(readFileSync(file, 'utf8')).children.length === 0) process.exitCode = 1;
