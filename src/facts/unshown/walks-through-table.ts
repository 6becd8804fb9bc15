import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';

/** A part of a table that a text walks through: "the middle block", "the last two rows". */
const PART =
  /\b(?:the|its) (?:(?:first|second|third|fourth|last|left(?:most)?|right(?:most)?)(?: (?:two|three|few|several))? (?:rows?|columns?)|(?:top|upper|middle|cent(?:er|re|ral)|bottom|lower)(?:most)?(?: (?:two|three|few|several))? (?:blocks?|rows?|columns?|panels?|half|parts? of the table|sections? of the table))\b/i;
/** How many paragraphs a walk through a table may take. */
const WALK = 2;

/** Whether the paragraph and the ones just before it point to a table and name a part of it. */
export function walksThroughTable(paper: Paper, { section, within }: Statement): boolean {
  const paragraphs = paper.paragraphs().filter(({ span }) => contains(section.span, span));
  const at = paragraphs.findIndex(({ span }) => span.start === within.span.start);
  if (at === -1) return false;
  const near = paragraphs
    .slice(Math.max(0, at - WALK), at + 1)
    .map(({ span }) => paper.text.slice(span.start, span.end));
  return near.some((text) => PART.test(text)) && near.some((text) => /\btab(?:les?|s?\.)\s?\d/i.test(text));
}
