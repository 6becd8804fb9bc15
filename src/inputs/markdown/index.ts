import { assemble } from '../../paper/assemble.ts';
import type { Ingester } from '../index.ts';
import { UnreadableError } from '../unreadable.ts';
import { algorithms } from './algorithms.ts';
import { readBlocks } from './blocks.ts';
import { captions } from './captions.ts';
import { decode } from './decode.ts';
import { readDialects } from './dialects.ts';
import { footnotes } from './footnotes.ts';
import { guard } from './guard.ts';
import { headings } from './headings.ts';
import { leads } from './leads.ts';
import { joinOverPages } from './page-breaks.ts';
import { parse } from './parse.ts';
import { createLocate } from './places.ts';
import { references } from './references.ts';

/**
 * Markdown as people write it and as converters make it from PDFs. The parser gives the blocks; each step after that
 * mends one thing that converters lose. The order matters: captions and footnotes are what a page break leaves between
 * the halves of a paragraph.
 */
export const readMarkdown: Ingester = async (bytes, path) => {
  const original = decode(bytes);
  const { masked: source, ...dialects } = readDialects(guard(original));
  let blocks = readBlocks(parse(source), { ...dialects, source, original });
  blocks = headings(algorithms(blocks));
  blocks = captions(footnotes(blocks));
  blocks = leads(references(joinOverPages(blocks, source)));
  const paper = assemble(
    { path, format: 'markdown', pages: null, unread: [] },
    { blocks, locate: createLocate(original) },
  );
  if (!/[\p{L}\p{N}]/u.test(paper.text))
    throw new UnreadableError(
      'there are no words in the file, only marks',
      'convert the paper again with text recognition',
    );
  return paper;
};
