import { assemble } from '../../paper/assemble.ts';
import type { Ingester } from '../index.ts';
import { UnreadableError } from '../unreadable.ts';
import { algorithms } from './algorithms.ts';
import { anchorNames } from './anchor-names.ts';
import { readBlocks } from './blocks.ts';
import { captions } from './captions.ts';
import { decode } from './decode.ts';
import { readDialects } from './dialects.ts';
import { withoutFurniture } from './furniture.ts';
import { joinLineEnds } from './line-ends.ts';
import { missingPages } from './missing-pages.ts';
import { slugs } from './slugs.ts';
import { tableNotes } from './table-notes.ts';
import { footnotes } from './footnotes.ts';
import { guard, restore } from './guard.ts';
import { takeHidden } from './hidden.ts';
import { headings } from './headings.ts';
import { leads } from './leads.ts';
import { unpackTables } from './packed/unpack.ts';
import { joinOverPages } from './page-breaks.ts';
import { parse } from './parse.ts';
import { createLocate } from './places.ts';
import { shownPrompts } from './prompts.ts';
import { references } from './references.ts';

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
  blocks = captions(footnotes(tableNotes(blocks)));
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

/** The YAML parser takes longer to load than most papers take to read. */
async function yamlFor(source: string): Promise<((text: string) => unknown) | null> {
  if (!/^---[ \t]*\n/.test(source) && !/^(?:#|\/\/|%%|--)\| /m.test(source)) return null;
  const { parse: parseYaml } = await import('yaml');
  return (text) => parseYaml(text, { maxAliasCount: 100, logLevel: 'silent' });
}
