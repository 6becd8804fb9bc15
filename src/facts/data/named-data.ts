import { memoize } from '../../paper/memoize.ts';
import type { Cell } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { isTold } from '../assets/uses/told/provenance.ts';
import { knownAssetsIn, PUBLIC_DATA } from '../assets/known-assets.ts';
import { fullName, namedData as namesIn } from '../assets/data-names.ts';
import { useOf } from '../assets/uses/how/use-of.ts';
import { usesSomething } from '../assets/uses/how/uses-something.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { wholeName } from '../text/search/escape-pattern.ts';
import { ownData } from './own-data.ts';
import { isTrainedBefore } from './trained-before.ts';

/** A data set where a sentence names it; `trains` where something is trained on it there. */
export interface NamedData {
  readonly name: string;
  readonly trains: boolean;
  readonly span: Span;
}

/**
 * Data by the names that the paper prints, also where no lexicon has them and nobody is cited for them: enough to show what
 * was used, too little to say whose it is.
 */
export const namedData = memoize((paper: Paper): readonly NamedData[] => [
  ...inSentences(paper),
  ...ofItsOwn(paper),
  ...inTables(paper),
]);

const LONGEST = 1500;
/** "the Kite data set that Plover was trained on" */
const OF_ANOTHER = /^ [\w -]{4,20} (?:that|which) \p{Lu}[\w-]+ (?:is|was|were|had|has)\b/u;

/** "TensorFlow Datasets" loads the data of others. */
const LIBRARY = /^(?:TensorFlow|PyTorch|[Tt]orch[vV]ision|Keras|Hugging ?Face|scikit-learn)$/;

function inSentences(paper: Paper): NamedData[] {
  return paper.statements().flatMap(({ text, section: { role }, span }): NamedData[] => {
    if (NOT_OWN_WORK.has(role) || text.length > LONGEST || !usesSomething(text, role)) return [];
    return namesIn(text).flatMap(({ name, index, end: behind }): NamedData[] => {
      const end = index + name.length;
      if (
        text[index - 1] === '-' ||
        /^[A-Z]{2,3}$/.test(name) ||
        LIBRARY.test(name) ||
        OF_ANOTHER.test(text.slice(end))
      )
        return [];
      if (knownAssetsIn(name).length > 0) return [];
      if (isTold(text, index, end, { type: 'data', isOwn: () => false, head: '' })) return [];
      const how = useOf(text, index, behind, 'data', role);
      if (how === null || isTrainedBefore(text, name)) return [];
      return [{ name: fullName(text, name, index), trains: how === 'trained on', span }];
    });
  });
}

/** A name that no common word could be. */
const COINED = String.raw`(?<![\w-])(?=[\w-]*(?:[a-z][A-Z]|[A-Z]{2}|\d))[A-Z][\w+-]{2,30}(?![\w-])`;
const THING = String.raw`(?:data-? ?sets?|corpus|corpora|benchmarks?|test ?beds?|test suites?)`;
const NAMES_OWN = [
  new RegExp(
    String.raw`\b${THING}(?:,| \(|:| –| —)? ?(?:(?:which we |that we )?(?:call(?:ed)?|named?|termed?|dubbed|namely|denoted)(?: as)? )?(?:the )?(${COINED})`,
  ),
  new RegExp(
    String.raw`\b(?:introduce|present|release|propose|construct|build|create|curate|contribute)(?:s|d)? (?:the )?(${COINED})(?: \([^()]{1,80}\))?,? (?:an?|the|which is an?) [^.;]{0,80}?\b${THING}\b`,
  ),
  new RegExp(
    String.raw`\b(?:introduce|present|release|propose|construct|build|create|curate|contribute)(?:s|d)? (?:the )?(${COINED}) ${THING}\b`,
  ),
];

/** The data that the paper gives, where it says that it trains or tests on them itself. */
function ofItsOwn(paper: Paper): NamedData[] {
  const names = new Set(
    ownData(paper).given.flatMap(({ text }) => NAMES_OWN.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])),
  );
  return [...names].flatMap((name) => {
    const printed = new RegExp(wholeName(name));
    const how = paper.statements().flatMap(({ text, section: { role }, span }) => {
      const at = NOT_OWN_WORK.has(role) || text.length > LONGEST ? null : printed.exec(text);
      if (at === null) return [];
      const use = useOf(text, at.index, at.index + name.length, 'data', role);
      const trains = use === 'trained on';
      return trains || (use === 'used' && TESTS.test(text.slice(0, at.index))) ? [{ name, trains, span }] : [];
    });
    return how
      .filter(({ trains }) => trains)
      .concat(how.filter(({ trains }) => !trains))
      .slice(0, 1);
  });
}

const TESTS =
  /\b(?:test|evaluat|compar|experiment|result|report|perform|improv|accurac|measur|assess|benchmark|outperform)\w*\b[^.;]{0,80}\b(?:on|with|using|over) (?:our |the |all of )?(?:\w+ )?$/i;

const HEAD =
  /^\W*(?:(?:training|test|evaluation|benchmark) )?(?:data-? ?sets?|corpus|corpora|benchmarks?)(?: names?)?\W*$/i;
/** A row that sums up, or a part of one set. */
const NO_NAME =
  /^(?:avg|average|mean|median|total|all|overall|ours?|sum|train\w*|test\w*|val\w*|dev|unseen|seen|other|size|method|model|metric|yes|no|none|n\/?a|std|data-? ?sets?|benchmarks?)\b|[:=%↑↓±✓]|^\W|^[\d.,\s]+$/i;
const LONGEST_NAME = 32;
const CITED = /\s*(?:\[[^\][]{1,40}\]|\([^()]{1,60}\))\s*$/;

/** The rows of a table that has a column of data sets. */
function inTables(paper: Paper): NamedData[] {
  // Who gives data compares them with others' in such a table.
  if (ownData(paper).given.length > 0) return [];
  return paper.tables().flatMap(({ rows, span }) => {
    if (NOT_OWN_WORK.has(paper.sectionAt(span)?.role ?? 'other')) return [];
    const head = rows.find(({ header }) => header)?.children[0];
    if (head === undefined || !HEAD.test(head.text.trim())) return [];
    const cells = rows
      .filter(({ header, group }) => !header && !group)
      .flatMap(({ children }) => children.slice(0, 1))
      .filter(isFirst);
    const known = cells.filter(({ text }) => isKnownData(text));
    if (known.length < LEAST_KNOWN * cells.length || cells.some(({ text }) => OTHER_ROW.test(text))) return [];
    return cells.flatMap((cell) => {
      const name = cell.text.replace(CITED, '').replaceAll('*', '').trim();
      return name.length < 3 || name.length > LONGEST_NAME || !/^\p{Lu}|\d/u.test(name) || NO_NAME.test(name)
        ? []
        : [{ name, trains: false, span: cell.span }];
    });
  });
}

/** Where a third of the rows are known data, the others are data too. */
const LEAST_KNOWN = 1 / 3;
const isKnownData = (text: string): boolean =>
  PUBLIC_DATA.test(text) || knownAssetsIn(text).some(({ asset }) => asset.type === 'data');
/** "Dataset" may also stand over the heads of the columns, and rows of methods or settings below it. */
const OTHER_ROW = /\bours?\b|\b(?:rate|size|epochs?|layers?|weight|ratio|vanilla|baseline|[\w-]+-?\d+(?:\.\d)?B)\b/i;

const isFirst = ({ column }: Cell): boolean => column === 0;
