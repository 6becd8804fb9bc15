import type { Paper } from '../../../../paper/paper.ts';
import type { ResultTable } from '../../tables/tables.ts';
import { countOf, numberWords } from '../../../numbers/number-words.ts';

/** Words that tell no class of systems or of test sets apart. */
export const STOCK = new Set(
  (
    'the a an of all every each both any other others existing previous previously prior competing compared these those its their our considered evaluated ' +
    'reported published tested recent current strong strongest best baseline baselines alternative alternatives state art sota stateoftheart leading ' +
    'method methods model models approach approaches system systems competitor competitors algorithm algorithms technique techniques counterpart counterparts ' +
    'rival rivals variant variants work works rest on in across for over under at and or as well various multiple different diverse wide range variety set ' +
    'benchmark benchmarks task tasks subtask subtasks dataset datasets data metric metrics measure measures evaluation evaluations domain domains test sets ' +
    'case cases setting settings scenario scenarios category categories level levels experiment experiments table tab tables target downstream ' +
    'configuration configurations traditional conventional established classical common popular scheme schemes strategy strategies ' +
    'stateofthe ofthe theart regardless within framework main key major important primary same full ' +
    'peer peers ' +
    'two three four five six seven eight nine ten eleven twelve board terms standard real world such than to ' +
    'performance performances result results quality overall entire whole ' +
    'large substantial significant clear consistent margin margins'
  ).split(' '),
);

/** The words of a text in lower case, without numbers and signs. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? [];
const stem = (word: string): string => (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word);

/** Whether all that a phrase says beside what tells nothing stands in a text: it is about all that the table shows. */
export function isAboutAllOf(phrase: string, text: string): boolean {
  const have = new Set(wordsOf(text).map(stem));
  return wordsOf(phrase)
    .filter((word) => !STOCK.has(word))
    .every((word) => have.has(stem(word)));
}

/** What a table says of itself: its caption and its headers. */
export const selfOf = (paper: Paper, { caption, grid, measures }: ResultTable): string =>
  [paper.title ?? '', caption, ...grid.corner.map(({ text }) => text), ...measures.map(({ name }) => name)].join(' ');

const COUNT = new RegExp(`^(?:${numberWords(2, 10)})$`);
/** How many a phrase says that there are: "the other five". */
export function countIn(phrase: string): number | null {
  const digits = /(?<![\w.])\d{1,2}(?![\w.])/.exec(phrase)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = wordsOf(phrase).find((one) => COUNT.test(one));
  return word === undefined ? null : countOf(word);
}
