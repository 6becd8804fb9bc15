import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tooDeep } from './guard.ts';
import { lengthen, shorten } from './shorten.ts';

/** One tilde is "about" in papers ("~5 hours"), not a deletion. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath)
  .use(remarkFrontmatter)
  .freeze();

export function parse(source: string): Root {
  try {
    const short = shorten(source);
    if (short !== null) {
      const root = processor.parse(short.text);
      if (lengthen(root, short, source)) return root;
    }
    return processor.parse(source);
  } catch (error) {
    // Brackets and stars nest as well; what slips past the guard ends here.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}
