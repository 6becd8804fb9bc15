import { assemble } from '../../paper/assemble/assemble.ts';
import type { Ingester } from '../index.ts';
import { UnreadableError } from '../unreadable.ts';
import { algorithms } from './mend/algorithms.ts';
import { anchorNames } from './mend/anchor-names.ts';
import { readBlocks } from './blocks/blocks.ts';
import { captions } from './mend/floats/captions.ts';
import { decode } from './source/decode.ts';
import { readDialects } from './source/dialects.ts';
import { withoutFurniture } from './mend/furniture.ts';
import { joinLineEnds } from './mend/line-ends.ts';
import { missingPages } from './mend/missing-pages.ts';
import { slugs } from './mend/headings/slugs.ts';
import { tableNotes } from './mend/floats/table-notes.ts';
import { footnotes } from './mend/footnotes.ts';
import { guard, restore } from './source/guard.ts';
import { takeHidden } from './source/hidden.ts';
import { headings } from './mend/headings/headings.ts';
import { labelLines } from './mend/floats/label-lines.ts';
import { leads } from './mend/headings/leads.ts';
import { unpackTables } from './packed/unpack.ts';
import { joinOverPages } from './mend/page-breaks.ts';
import { parse } from './source/parse.ts';
import { createLocate } from './source/places.ts';
import { shownPrompts } from './mend/prompts.ts';
import { references } from './mend/references.ts';
import { yamlFor } from './source/yaml.ts';

/**
 * Markdown as people write it and as converters make it from PDFs. The parser gives the blocks; each step after that
 * mends one thing that converters lose. The order matters: captions and footnotes are what a page break leaves between
 * the halves of a paragraph.
 */
export const readMarkdown: Ingester = async (bytes, path) => {
  const file = decode(bytes);
  const locate = createLocate(file);
  const { source: original, hidden } = takeHidden(file, (span) =>
    locate([{ origin: span, text: file.slice(span.start, span.end), from: 0, to: span.end - span.start }]),
  );
  const guarded = guard(original);
  const { masked: source, opaque, ...dialects } = readDialects(guarded);
  let blocks = readBlocks(parse(source, opaque), { ...dialects, source, original, parseYaml: await yamlFor(source) });
  joinLineEnds(blocks, source);
  blocks = withoutFurniture(headings(algorithms(blocks), source));
  blocks = captions(labelLines(footnotes(tableNotes(blocks))));
  blocks = leads(shownPrompts(references(joinOverPages(blocks, source))));
  slugs(blocks);
  restore(blocks, guarded, original);
  const { unread, rest } = missingPages(blocks);
  const paper = assemble(
    { path, format: 'markdown', pages: null, unread, hidden, anchors: anchorNames(rest, original) },
    { blocks: unpackTables(rest), locate },
  );
  if (!/[\p{L}\p{N}]/u.test(paper.text))
    throw new UnreadableError(
      'there are no words in the file, only marks',
      'convert the paper again with text recognition',
    );
  return paper;
};
