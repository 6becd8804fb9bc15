import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/corpus.ts';
import { CITATION } from '../text/citations.ts';

export interface ListedPart {
  readonly name: string;
  readonly span: Span;
}

const COUNT = '(?:two|three|four|five|six)';
/** "our pipeline is composed of three stages: filtering, captioning, and ranking". */
const LIST = new RegExp(
  `\\b(?:composed of|consists? of|comprises?|comprising|consisting of|divided into|contains?|has|made up of) (?:the following )?${COUNT} (?:(?:main|key|core|major|sequential|consecutive|complementary|primary) ){0,2}(?:stages|modules|components|parts|steps|sub-?modules|sub-?networks|branches|phases|operators)(?: \\([^()]{1,40}\\))?(?:, namely|, i\\.e\\.,?| –| —|:|,)\\s(?<list>[^.;:]{6,220})`,
  'i',
);
const OWN =
  /\b(?:we|our|ours)\b|^(?:The|This|It) (?:(?:[\w-]+ ){0,3}(?:framework|method|model|pipeline|architecture|network|system|process|approach|algorithm)|is|consists)\b/i;
const SEPARATOR = /,? and (?:finally )?|, |; /;
const ITEM = /^(?:\(?(?:[ivx]{1,4}|\d|[a-c])\)\s?)?(?:an?|the|its|our) |^\(?(?:[ivx]{1,4}|\d|[a-c])\)\s?/i;
/** A clause is no name. */
const CLAUSE =
  /\b(?:is|are|was|were|which|that|where|we|it|they|to|respectively|has|have|then|each|both|one|other)\b|^(?:shared|based|used|trained|designed|responsible|applied)\b/i;
const MOST_WORDS = 5;

/** The parts that one sentence lists of the paper's own method; none where an item is no name. */
export const listedParts = (paper: Paper): ListedPart[] =>
  matching(paper.statements({ role: ['abstract', 'introduction', 'method', 'other'], appendix: false }), LIST).flatMap(
    ({ text, span, within }) => {
      if (within.type === 'footnote' || !OWN.test(text) || CITATION.test(text)) return [];
      const names = (LIST.exec(text)?.groups?.['list'] ?? '')
        .split(SEPARATOR)
        .map((item) =>
          item
            .replace(ITEM, '')
            .replace(/\s*\([^()]{0,30}\)?$/, '')
            .replace(/(?: \p{L}){1,2}$/u, '')
            .trim(),
        )
        .filter((name) => name !== '');
      const fits = names.every(
        (name) =>
          /^[\p{L}][\p{L}\d \-–/]{3,45}$/u.test(name) && name.split(' ').length <= MOST_WORDS && !CLAUSE.test(name),
      );
      return fits && names.length >= 2 && names.length <= 6 ? names.map((name) => ({ name, span })) : [];
    },
  );

/** "w/o gate", "− MinMax" as the name of a row. */
const WITHOUT =
  /^(?:ours?\s|full\s|model\s)?(?:[−–—-]\s?)?(?:w\/o\.?|without|[−–—-])\s?(?<name>[\p{L}][\p{L}\d \-_/@]{1,30})$/iu;
const ABLATES = /ablat/i;
/** What every row could be called, or a value. */
const NO_PART =
  /^(?:full|any|all|both|none|ours?|baseline|training|pre-?training|fine-?tuning|everything|n\/?a|it|this)$/i;

/** The parts that the rows of an ablation leave out, by the names that they have there. */
export const droppedParts = (paper: Paper): ListedPart[] =>
  paper.tables().flatMap(({ caption, rows, span }) => {
    const over = `${caption === null ? '' : paper.quote(caption.span)} ${paper.sectionAt(span)?.heading?.title ?? ''}`;
    if (!ABLATES.test(over)) return [];
    return rows.flatMap(({ children }) =>
      children.slice(0, 1).flatMap((cell) => {
        const name = WITHOUT.exec(cell.text.replaceAll(/[*$\\]/g, '').trim())?.groups?.['name']?.trim();
        return name === undefined || NO_PART.test(name) ? [] : [{ name, span: cell.span }];
      }),
    );
  });
