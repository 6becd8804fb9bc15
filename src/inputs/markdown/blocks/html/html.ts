import { anchored, anchorsIn, paragraph, trim, type MdBlock } from '../../content.ts';
import { attribute, dressWith } from '../inline.ts';
import { readTable } from './html-table.ts';
import { DRESSES, htmlTokens, type Tag } from './html-tokens.ts';
import { createWriter } from '../writer.ts';

const PARTS =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|html|li|main|nav|ol|p|picture|pre|section|source|summary|table|ul|t(?:able|body|d|foot|h|head|r)|caption|figcaption)$/;

/** A block of HTML in Markdown: marks left by converters, tables, pictures, and the words of anything else. */
export function readHtml(source: string, start: number, end: number): MdBlock[] {
  const blocks: MdBlock[] = [];
  const tags = htmlTokens(source, start, end);
  let writer = createWriter(source);
  let heading = 0;
  const flush = () => {
    const content = trim(writer.content);
    // Ids wait for the first words or picture after them.
    const ids = content.length === 0 ? writer.anchors : [];
    writer = createWriter(source);
    writer.anchors = ids;
    if (content.length === 0) return;
    const depth = heading;
    blocks.push(depth > 0 ? { type: 'heading', depth, content, ...anchored(anchorsIn(content)) } : paragraph(content));
  };
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag.name === '') writer.raw(tag.start, tag.end, 'html');
    else if (tag.name === '!--') {
      const mark = marker(source.slice(tag.start + 4, tag.end - 3).trim());
      if (mark === null) continue;
      flush();
      blocks.push(mark);
    } else if (tag.name === 'br') writer.blank();
    else if (tag.name === 'table' && !tag.closes) {
      flush();
      const ids = writer.anchors.splice(0);
      let last = i + 1;
      while (last < tags.length && !(tags[last]!.closes && tags[last]!.name === 'table')) last++;
      const id = attribute(source.slice(tag.start, tag.end), 'id');
      blocks.push({
        ...readTable(source, tags.slice(i + 1, last)),
        ...anchored(id === undefined ? ids : [...ids, id]),
      });
      i = last;
    } else if (tag.name === 'img') {
      flush();
      const ids = writer.anchors.splice(0);
      blocks.push({ ...picture(source, tag), ...anchored(ids) });
    } else if (tag.name === 'figcaption' && tag.closes) {
      const figure = blocks.findLast((block) => block.type === 'figure');
      if (figure?.caption !== null) flush();
      else figure.caption = trim(writer.content);
      writer = createWriter(source);
    } else if (PARTS.test(tag.name)) {
      flush();
      heading = /^h\d$/.test(tag.name) && !tag.closes ? Number(tag.name[1]) : 0;
      const id = tag.closes ? undefined : attribute(source.slice(tag.start, tag.end), 'id');
      if (id !== undefined) writer.anchors.push(id);
    } else if (DRESSES.test(tag.name)) dressWith(source.slice(tag.start, tag.end), writer);
    else writer.raw(tag.start, tag.end, 'html');
  }
  flush();
  return blocks;
}

/** Docling writes these where a picture or a formula was. */
function marker(comment: string): MdBlock | null {
  if (/^(?:image|picture|figure)$/i.test(comment)) return { type: 'figure', caption: null };
  if (/^formula-not-decoded$/i.test(comment)) return { type: 'equation', content: [] };
  return null;
}

function picture(source: string, { start, end }: Tag): MdBlock {
  const alt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(source.slice(start, end));
  const writer = createWriter(source);
  writer.verbatim(alt?.[1] ?? alt?.[2] ?? '', start, end);
  const words = trim(writer.content);
  return words.length === 0 ? { type: 'figure', caption: null } : { type: 'figure', caption: null, words };
}
