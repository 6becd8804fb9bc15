import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { matching } from '../text/search/corpus.ts';
import { CITATION } from '../text/citations.ts';
import { LEFT_OUT } from './ablations/left-out.ts';

/** A part of the method that a list of contributions or parts names. */
export interface ListedPart {
  readonly name: string;
  readonly span: Span;
}

const COUNT = '(?:two|three|four|five|six)';
const KIND =
  '(?:stages|modules|components|parts|steps|sub-?modules|sub-?networks|sub-?systems|branches|phases|operators|building blocks|ingredients|techniques|mechanisms|innovations|designs|ideas)';
const WHOLE =
  '(?:pipeline|framework|process|procedure|approach|architecture|method|strategy|algorithm|system|workflow|recipe|scheme|protocol|design|curation|curriculum|training)';
const OPENS = '(?: \\([^()]{1,40}\\))?(?:,? (?:namely|sequentially|i\\.e\\.,?)[,:]?| –| —|:|,)\\s';
const LIST = '(?<list>[^.;:]{6,260})';
const LISTS: readonly RegExp[] = [
  // "our pipeline is composed of three stages: filtering, captioning, and ranking", "works in three steps: …"
  new RegExp(
    `\\b(?:composed of|consists? of|comprises?|comprising|consisting of|divided into|contains?|has|have|made up of|involves?|includes?|employs?|introduces?|features|follows|rests on|relies on|builds? on|built on|through|via|proceeds in|works in|operates in|runs in|decomposed into|split into|organi[sz]ed (?:in|into|as)) (?:the following )?${COUNT} (?:(?:main|key|core|major|sequential|consecutive|complementary|primary|successive|distinct|lightweight|simple|separate|independent|specialized|small|essential|interacting) ){0,2}${KIND}${OPENS}${LIST}`,
    'i',
  ),
  // "a three-stage pipeline: …", "a two-part design consisting of …"
  new RegExp(
    `\\b${COUNT}[- ](?:stage|step|part|phase|module|component|tier)s? (?:(?!(?:to|for|that|which|and|with|of|in)\\b)[\\w-]+ ){0,3}?${WHOLE}(?:${OPENS}|,? (?:consisting of|comprising|composed of|that (?:comprises|consists of))(?: \\w+)?:?\\s)${LIST}`,
    'i',
  ),
  // "The three modules of our reader are A, B and C"
  new RegExp(
    `\\b(?:[Tt]he|[Ii]ts|[Oo]ur) ${COUNT} (?:(?:main|key|core|major|sequential|complementary) ){0,2}${KIND} (?:(?:of|in) (?:our|the|this) (?:[\\w-]+ ){1,3}?)?are:? (?=an? |the |\\(|\\p{Lu})${LIST}`,
    'u',
  ),
];
/** "The system combines a word list with a spelling module and a fallback". */
const COMBINES = new RegExp(
  `\\b(?:combines|integrates|couples|unifies|brings together)\\s(?!(?:the )?(?:advantages?|strengths?|benefits?|merits|best|power|information|knowledge|features|results|outputs|predictions)\\b)${LIST}`,
);
const LEAST_COMBINED = 3;

const OWN =
  /\b(?:we|our|ours)\b|^(?:The|This|It) (?:(?:[\w-]+ ){0,3}(?:framework|method|model|pipeline|architecture|network|system|process|approach|algorithm)|is|consists)\b/i;
const SEPARATOR = /,? and (?:finally )?(?=\p{L}|\()|, |; | with (?=an?\b|the\b|our\b|\w+ )/iu;
const MARKER = /^\(?(?:[ivx]{1,4}|\d|[a-c])\)\s?/i;
const ITEM = /^(?:an?|the|its|our) /i;
/** "a 9,000-word list": how large it is belongs to no name. */
const SIZE = /^\d[\d.,]*(?:[-–]\w+)? (?=\S+ \S)/;
const withoutSize = (name: string): string => name.replace(SIZE, '');
/** Where what follows says what the whole does: ", reaching 80 %", ", which are trained together". */
const REST =
  /,? (?:into (?:an?|one|the|our)|coined|called|named|which|where|that|while|thereby|thus|to|in order|as (?:shown|illustrated|depicted)|respectively)\b.*$|, (?:\w+ly )?(?:achiev|reach|yield|enabl|allow|result|provid|attain|ensur|mak|lead|produc|obtain|deliver|improv|form|offer)ing\b.*$/;
/** A clause is no name. */
const CLAUSE =
  /\b(?:is|are|was|were|which|that|where|we|it|they|to|respectively|has|have|then|each|both|one|other|another|their|these|first|second|third|same|different)\b|^(?:shared|based|used|trained|designed|responsible|applied|using|by|for|from|in|on|or|as|not|only)\b/i;
const MOST_WORDS = 5;
const LEAST = 2;
const MOST = 6;
/** Data, machines and measures that a sentence counts are no parts of a method. */
export const NO_PART =
  /\b(?:data-? ?sets?|benchmarks?|corpora|corpus|tasks|languages|domains|metrics?|baselines|GPUs?|annotators|participants|experiments?|evaluation|testing|questions|categories|classes|training (?:set|data)|features|inputs?|outputs?)\b/i;

/** The parts that one sentence lists of the paper's own method; none where an item is no name. */
export const listedParts = (paper: Paper): ListedPart[] =>
  matching(paper.statements({ role: ['abstract', 'introduction', 'method', 'other'], appendix: false }), [
    ...LISTS,
    COMBINES,
  ]).flatMap(({ text, span, within }) => {
    if (within.type === 'footnote' || CITATION.test(text)) return [];
    if (!OWN.test(text) && (/^An? /.test(text) || ownNamePattern(paper)?.test(text) !== true)) return [];
    const listed = LISTS.map((pattern) => pattern.exec(text)?.groups?.['list']).find((list) => list !== undefined);
    const combined = listed === undefined ? COMBINES.exec(text)?.groups?.['list'] : undefined;
    const names = namesIn(listed ?? combined ?? '');
    return names.length >= (listed === undefined ? LEAST_COMBINED : LEAST) && names.length <= MOST
      ? names.map((name) => ({ name, span }))
      : [];
  });

/** "…, a tracer and a guesser, reading a page per second": behind the last item the list is over. */
const OVER = /^(.*(?:, | with )[^,]*\band [^,]{2,60}),.*$/;

function namesIn(list: string): string[] {
  const names = list
    .replaceAll(/\s?\([^()]{2,30}\)/g, '')
    .replace(OVER, '$1')
    .replace(REST, '')
    .split(SEPARATOR)
    .map((item) =>
      item
        .trim()
        .replace(MARKER, '')
        .replace(ITEM, '')
        .replace(/(?: \p{L}){1,2}$/u, '')
        .trim(),
    )
    .map(withoutSize)
    .filter((name) => name !== '');
  const fits = names.every(
    (name) =>
      /^[\p{L}\d][\p{L}\d., \-–/&]{3,45}$/u.test(name) &&
      name.split(' ').length <= MOST_WORDS &&
      !CLAUSE.test(name) &&
      !NO_PART.test(name),
  );
  return fits ? names : [];
}

/** "w/o gate", "− MinMax" as the name of a row. */
const WITHOUT = new RegExp(
  String.raw`^(?:ours?\s|full\s|model\s)?(?:[−–—-]\s?)?(?:${LEFT_OUT}|[−–—-])\s?(?<name>[\p{L}][\p{L}\d \-_/@]{1,30})$`,
  'iu',
);
const ABLATES = /ablat/i;
/** What every row could be called, or a value. */
const NO_ROW =
  /^(?:full|any|all|both|none|ours?|baseline|training|pre-?training|fine-?tuning|everything|n\/?a|it|this)$/i;

/** The parts that the rows of an ablation leave out, by the names that they have there. */
export const droppedParts = (paper: Paper): ListedPart[] =>
  paper.tables().flatMap(({ caption, rows, span }) => {
    const over = `${caption === null ? '' : paper.quote(caption.span)} ${paper.sectionAt(span)?.heading?.title ?? ''}`;
    if (!ABLATES.test(over)) return [];
    return rows.flatMap(({ children }) =>
      children.slice(0, 1).flatMap((cell) => {
        const name = WITHOUT.exec(cell.text.replaceAll(/[*$\\]/g, '').trim())?.groups?.['name']?.trim();
        return name === undefined || NO_ROW.test(name) ? [] : [{ name, span: cell.span }];
      }),
    );
  });
