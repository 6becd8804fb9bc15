import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';

/** What was left in the paper from its writing or its template. */
export interface DraftRemain {
  readonly says: string;
  readonly help: string;
  readonly at: readonly { readonly span: Span }[];
}

const KINDS: readonly { pattern: RegExp; says: string; help: string }[] = [
  {
    pattern:
      /(?<![-\w])XX+(?:\.X{1,3})?\s?(?:\\?%|percent\b|points?\b)|(?<![-\w])X{1,3}\.XX?(?:\s?\\?%|\s(?:points?|BLEU)\b)/,
    says: 'a number was never filled in',
    help: 'fill in the number',
  },
  {
    pattern: /\b(?:is|are|was|were|of|to be)\s(?:TBD|TBA)\b|\((?:TBD|TBA)\)|:\s(?:TBD|TBA)\W{0,2}$/,
    says: 'what was to be decided later was never filled in',
    help: 'fill it in, or leave it out',
  },
  {
    pattern: /^(?:TODO|FIXME)\b|\b(?:TODO|FIXME)\s?:|[[(](?:TODO|FIXME)\b/,
    says: 'a note for the authors was left in the text',
    help: 'do what it asks, and take it out',
  },
  {
    // "reference-based (REF)" is a short form.
    pattern:
      /(?<!\bref[\w-]{0,20} )[[(](?:citations? needed|citation missing|cite here|CITE|REF|add (?:an? )?(?:refs?|cites?|citations?|references?)(?: here)?)\s?\??[\])]/,
    says: 'a bracket asks for a citation that was never put in',
    help: 'cite the work, or take the bracket out',
  },
  {
    pattern: /\blorem ipsum dolor\b/i,
    says: 'filler text was left in',
    help: 'write what should stand there',
  },
  {
    // Three of them end a joke; a row of them is a cry for help.
    pattern: /!{4,}\W{0,3}$|\.{4,}\s{0,2}!{2,}|\?{4,}\W{0,3}$/,
    says: 'a note of the draft was left in the text',
    help: 'finish the sentence, or take it out',
  },
];

/** Somebody else's words, code, and what is put in the place of something. */
const SHOWN =
  /["“”„«»`]|\b(?:tokens?|placeholders?|replac\w+|mask(?:ed|s)?|tags?|templates?|comments?|prompts?|default)\b/i;

/** Gaps and notes of a draft in the paper's own prose. */
export const draftRemains = memoize((paper: Paper): readonly DraftRemain[] => {
  const own = paper
    .statements()
    .filter(
      ({ text, section: { role, appendix }, within }) =>
        role !== 'checklist' && role !== 'references' && !appendix && within.type !== 'caption' && !SHOWN.test(text),
    );
  return [...KINDS.map(({ pattern, ...kind }) => ({ ...kind, at: matching(own, pattern) })), openCells(paper)].filter(
    ({ at }) => at.length > 0,
  );
});

const OPEN = /^(?:TBD|TBA|T\.B\.D\.|TODO)$/;
const NUMBER = /^[-−–]?\d[\d.,]*\s?%?/;

/** Cells that wait for a number: beside numbers of the same column, where no caption and no sentence says what the word means. */
function openCells(paper: Paper): DraftRemain {
  const isExplained = paper.statements().some(({ text }) => /\b(?:TBD|TBA)\b/.test(text));
  const at = paper.tables().flatMap(({ rows }) => {
    const cells = rows.flatMap(({ header, children }) => (header ? [] : children));
    return cells.filter(
      ({ text, column }) =>
        OPEN.test(text.trim()) && cells.some((one) => one.column === column && NUMBER.test(one.text.trim())),
    );
  });
  return {
    says: 'a cell of a table was never filled in',
    help: 'fill it in, or put a dash and say why there is no value',
    at: isExplained ? [] : at,
  };
}
