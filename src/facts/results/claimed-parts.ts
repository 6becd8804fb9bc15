import type { Paper } from '../../paper/paper.ts';
import { matching } from '../corpus.ts';
import { ownNames } from '../own-names.ts';
import type { AlwaysClaim } from './always-claims.ts';
import { isCost, measuresIn, type Known } from './measures.ts';
import { coreWords } from './line-names.ts';
import { systemsNamed } from './mentioned.ts';
import { isSize, nameWords } from './names.ts';
import { ownLines, rivalsOf, saysOurs } from './rivals.ts';
import type { MeasureLine, ResultTable, SystemLine } from './tables.ts';

/** Words that tell no class of systems or of test sets apart. */
const GENERIC = new Set(
  (
    'the a an of all every each both any other others existing previous previously prior competing compared these those its their our considered evaluated ' +
    'reported published tested recent current strong strongest best baseline baselines alternative alternatives state art sota stateoftheart leading ' +
    'method methods model models approach approaches system systems competitor competitors algorithm algorithms technique techniques counterpart counterparts ' +
    'rival rivals variant variants work works rest on in across for over under at and or as well various multiple different diverse wide range variety set ' +
    'benchmark benchmarks task tasks subtask subtasks dataset datasets data metric metrics measure measures evaluation evaluations domain domains test sets ' +
    'case cases setting settings scenario scenarios category categories level levels experiment experiments table tab tables target downstream ' +
    'configuration configurations traditional conventional established classical common popular well scheme schemes strategy strategies ' +
    'stateofthe ofthe theart regardless within framework evaluated main key major important primary same full ' +
    'peer peers ' +
    'two three four five six seven eight nine ten eleven twelve board terms standard real world such than to ' +
    'performance performances result results quality overall entire whole ' +
    'large wide substantial significant clear consistent margin margins'
  ).split(' '),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? [];
const stem = (word: string): string => (word.length > 3 ? word.replace(/(?:es|s)$/, '') : word);

/** Whether all that a phrase says beside what tells nothing stands in a text: it is about all that the table shows. */
export function isAboutAllOf(phrase: string, text: string): boolean {
  const have = new Set(wordsOf(text).map(stem));
  return wordsOf(phrase)
    .filter((word) => !GENERIC.has(word))
    .every((word) => have.has(stem(word)));
}

/** What a table says of itself: its caption and its headers. */
export const selfOf = (paper: Paper, { caption, grid, measures }: ResultTable): string =>
  [paper.title ?? '', caption, ...grid.corner.map(({ text }) => text), ...measures.map(({ name }) => name)].join(' ');

/** A name of one common word is named only as it is written. */
const isWritten = ({ path }: SystemLine, phrase: string): boolean => {
  const [first = ''] = (path.at(-1)?.text ?? '').match(/[\p{L}\d][\p{L}\d.-]*/u) ?? [];
  return /^\p{Ll}+$/u.test(first)
    ? false
    : phrase.toLowerCase().includes(first.toLowerCase()) && phrase.includes(first.slice(0, 1));
};

const LACKS = /\bw\/o\b|\bwithout\b|^[−-] ?\p{L}/iu;
const ADDED = /^(?:[+&]|w\/|with\b)/i;

/** The lines of the system that is said to be ahead: by its name, or as the paper's own. */
export function subjectLines(paper: Paper, table: ResultTable, { subject }: AlwaysClaim): SystemLine[] {
  const phrase = subject.replace(/\[[^\]]*\]/g, ' ').slice(-90);
  const own = ownNames(paper);
  const named = linesNamed(table, phrase);
  const isAdded = named.some(({ path }) => ADDED.test(path.at(-1)?.text.trim() ?? ''));
  if (named.length > 0) return isAdded ? [] : named.filter(({ name }) => !LACKS.test(name));
  if (!saysOurs(phrase) && !/^it$/i.test(phrase) && !own.some((name) => phrase.includes(name))) return [];
  const ours = ownOf(paper, table);
  // "+ Ours" is compared with what it is added to.
  if (ours.some(({ path }) => ADDED.test(path.at(-1)?.text.trim() ?? ''))) return [];
  const exact = ours.filter(({ words }) => own.some((name) => nameWords(name).join(' ') === words.join(' ')));
  return exact.length > 0 ? exact : ours.filter(({ name }) => !LACKS.test(name));
}

/** The paper's own lines; where it calls none so, the one that its abstract names. */
function ownOf(paper: Paper, table: ResultTable): SystemLine[] {
  const own = ownLines(paper, table);
  if (own.length > 0) return own;
  const abstract = paper
    .statements({ role: 'abstract' })
    .map(({ text }) => text)
    .join(' ');
  const shown = table.systems.filter(({ values, name }) => values.length > 0 && NAME.test(name));
  const named = shown.filter(({ name }) => abstract.includes(NAME.exec(name)![0]));
  const names = new Set(named.map(({ words }) => words.join(' ')));
  return names.size === 1 && new Set(shown.map(({ words }) => words.join(' '))).size > 2 ? named : [];
}

/** A name that is no common word. */
const NAME = /\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]*/u;

const GROUP =
  /\b(?:methods?|models?|approaches|baselines?|systems?|competitors?|algorithms?|techniques?|alternatives|counterparts?|rivals|others|works?|variants|schemes|strategies)\b|^(?:all|SOTA|state[- ]of[- ]the[- ]art)$/i;
/** Systems of another class, which are shown for reference. */
const FOR_REFERENCE =
  /\b(?:gpt-?(?:3\.5|4)\w*|chatgpt|claude|gemini|o[134](?:-\w+)?|ensemble|oracle|upper|supervised|full(?: fine-?tuning)?|best|sota)\b/i;

/** The systems that it is said to be ahead of; null where it says others than the table has. */
export function rivalLines(
  paper: Paper,
  table: ResultTable,
  claim: AlwaysClaim,
  own: readonly SystemLine[],
): SystemLine[] | null {
  const object = claim.object.replace(/\[[^\]]*\]/g, ' ').trim();
  const [general = '', examples] = object.split(/,? (?:such as|like|including|e\.g\.,?) /);
  if (general === '' || (GROUP.test(general) && isAboutAllOf(general, selfOf(paper, table)))) {
    const all = [
      ...othersOf(paper, table, own),
      ...(/\bbest\b|\bhighest\b|state-of-the-art|SOTA|\blowest\b/i.test(claim.what)
        ? lesserLines(table, claim, own)
        : []),
    ];
    const told = countIn(general);
    if (told === null || told === all.length) return all;
    const whole = table.systems.filter((line) => line.values.length > 0 && !own.includes(line));
    return told === whole.length ? whole : null;
  }
  const pieces = (examples ?? object)
    .split(/,? and |, /)
    .filter((piece) => /\p{L}/u.test(piece) && !wordsOf(piece).every((word) => GENERIC.has(word)));
  const found = pieces.map((piece) => named(table, piece).filter((line) => !own.includes(line)));
  return found.every((lines) => lines.length === 0) ? null : [...new Set(found.flat())];
}

/** The lines that a phrase names: by all of their labels, else by the last. */
function linesNamed(table: ResultTable, phrase: string): SystemLine[] {
  const whole = systemsNamed(table, phrase).filter((line) => isWritten(line, phrase));
  if (whole.length > 0) return whole;
  const said = nameWords(phrase);
  const byLast = table.systems.flatMap((line) => {
    const words = coreWords(line);
    const all = words.length > 0 && line.values.length > 0 && words.every((word) => said.includes(word));
    return all && isWritten(line, phrase) ? [{ line, words: words.length }] : [];
  });
  const most = Math.max(0, ...byLast.map(({ words }) => words));
  return byLast.filter(({ words }) => words === most).map(({ line }) => line);
}

/** Words that tell versions of one model apart. */
const VERSION = /^(?:base|instruct|chat|it|preview)$/;

const squeezed = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\d]/gu, '');

/** The lines of a name, of whatever size. */
function named(table: ResultTable, piece: string): SystemLine[] {
  const exact = linesNamed(table, piece);
  if (exact.length > 0) return exact;
  const said = nameWords(piece);
  return said.length === 0
    ? []
    : table.systems.filter((line) => {
        const words = coreWords(line);
        return (
          line.values.length > 0 &&
          (squeezed(words) === squeezed(said) ||
            (said.every((word) => words.includes(word)) &&
              words.every((word) => said.includes(word) || isSize(word) || VERSION.test(word))))
        );
      });
}

/** Who is said to be the best by its full name is ahead of the lines with a part of that name too. */
function lesserLines(table: ResultTable, { subject }: AlwaysClaim, own: readonly SystemLine[]): SystemLine[] {
  const [line] = own;
  if (line === undefined || !nameWords(subject).includes(line.words.at(-1) ?? '')) return [];
  return table.systems.filter(
    (one) =>
      !own.includes(one) &&
      one.values.length > 0 &&
      one.words.length > 0 &&
      one.words.length < line.words.length &&
      one.words.every((word) => line.words.includes(word)) &&
      !isBaseOf(one, table),
  );
}

function othersOf(paper: Paper, table: ResultTable, own: readonly SystemLine[]): SystemLine[] {
  const sizes = new Set(own.flatMap(({ words }) => words.filter(isSize)));
  return rivalsOf(paper, table, own[0]!, false).filter(
    (line) =>
      !own.includes(line) &&
      !FOR_REFERENCE.test(line.name) &&
      !isBaseOf(line, table) &&
      !isBound(paper, line) &&
      !isExplained(table, line) &&
      line.words.filter(isSize).every((size) => sizes.size === 0 || sizes.has(size)),
  );
}

/** A model that several lines are made from. */
const isBaseOf = ({ words }: SystemLine, { systems }: ResultTable): boolean =>
  systems.filter((one) => one.words.length > words.length && words.every((word) => one.words.includes(word))).length >=
  2;

/** Whether the caption has a word on it: "PAI writes far less". */
const isExplained = ({ caption }: ResultTable, line: SystemLine): boolean => {
  const name = coreWords(line).join(' ');
  return name.length > 2 && ` ${nameWords(caption).join(' ')} `.includes(` ${name} `);
};

const BOUND = /\b(?:upper[- ](?:bounds?|limits?)|oracles?|skyline|topline|ceiling)\b/i;

/** Whether the paper says that nobody competes with it. */
const isBound = (paper: Paper, line: SystemLine): boolean => {
  const name = coreWords(line).join(' ');
  return (
    name.length > 2 &&
    matching(paper.statements(), BOUND).some(({ text }) => {
      const { index, 0: word } = BOUND.exec(text)!;
      const beside = text.slice(Math.max(0, index - NEAR), index + word.length + NEAR);
      return ` ${nameWords(beside).join(' ')} `.includes(` ${name} `);
    })
  );
};
/** How far from a name "upper bound" may stand. */
const NEAR = 30;

/** By how many last headers measures go: two for "PSNR" and "SSIM" of three test sets. */
const labelsOf = (measures: readonly MeasureLine[]): number =>
  new Set(measures.map(({ path }) => path.at(-1)?.text.trim())).size;

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
function countIn(phrase: string): number | null {
  const digits = /(?<![\w.])\d{1,2}(?![\w.])/.exec(phrase)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = wordsOf(phrase).find((one) => COUNTS.includes(one));
  return word === undefined ? null : COUNTS.indexOf(word) + 2;
}

const NO_QUALITY =
  /\b(?:costs?|len(?:gth)?s?|time|params?|flops|memory|speed\w*|latency|throughput|size|rank|std|#\w*|tokens?|disparity|gap|difference|drop|deviation|variance)\b/i;
const HOW_FAR = /^(?:by|with) (?:an? )?(?:[\w-]+ ){0,3}(?:margins?|\d|up to)/i;
const OF_QUALITY = /^in (?:terms of )?(?:performance|results|quality|practice|both|general)\b/i;

/** The measures that a claim is about; null where it speaks of something that the table does not tell apart. */
export function measuresMeant(paper: Paper, table: ResultTable, claim: AlwaysClaim): MeasureLine[] | null {
  const counted = table.measures.filter(
    ({ name, better, values }) =>
      values.length > 0 && !isCost(name) && !NO_QUALITY.test(name) && (!claim.lower || better === 'lower'),
  );
  let meant = counted;
  for (const scope of [...claim.scopes, `in ${claim.what}`]) {
    if (HOW_FAR.test(scope) || OF_QUALITY.test(scope)) continue;
    const phrase = scope.replace(/^(?:in terms of|\w+) /, '');
    const named = meant.filter((measure) => isNamed(measure, phrase));
    const metrics = measuresIn(phrase).filter(({ kind }) => kind === 'metric');
    if (named.length > 0) meant = named;
    else if (metrics.length > 0) meant = meant.filter((measure) => isBy(table, measure, metrics));
    else if (scope !== `in ${claim.what}` && !isAboutAllOf(phrase, selfOf(paper, table))) return null;
    const told = countIn(phrase.replace(/\bboth\b/i, 'two'));
    if (told !== null && /\b(?:metrics|measures)\b/i.test(phrase) && ![meant.length, labelsOf(meant)].includes(told))
      return null;
  }
  return meant;
}

/** Whether a measure is by one of the metrics; where no header and no caption says a metric, accuracy is what goes up. */
function isBy({ caption }: ResultTable, { name, better }: MeasureLine, metrics: readonly Known[]): boolean {
  const own = metricsIn(name);
  const told = own.length > 0 ? own : metricsIn(caption);
  return told.length > 0
    ? told.some((one) => metrics.some((other) => isSame(one, other)))
    : better === 'higher' && metrics.some(isAccuracy);
}

const metricsIn = (text: string): Known[] => measuresIn(text).filter(({ kind }) => kind === 'metric');
/** "NLL" and "negative log-likelihood" are one. */
const isSame = (a: Known, b: Known): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() ||
  (isAccuracy(a) && isAccuracy(b)) ||
  (a.better === b.better && (initials(a) === b.name.toLowerCase() || initials(b) === a.name.toLowerCase()));
const initials = ({ name }: Known): string =>
  wordsOf(name)
    .map((word) => word.slice(0, 1))
    .join('');
const isAccuracy = ({ name }: Known): boolean => /^acc/i.test(name);

const tight = (text: string): string => text.toLowerCase().replace(/\([^)]*\)|[^\p{L}\d]/gu, '');

/** Whether one of the labels of a measure is named as it stands. */
const isNamed = ({ path }: MeasureLine, phrase: string): boolean => {
  const words = phrase.split(/[\s,;()]+/);
  return path.some(({ text }) => {
    const label = tight(text);
    return (
      label.length >= 2 && words.some((_, i) => [1, 2, 3].some((n) => tight(words.slice(i, i + n).join('')) === label))
    );
  });
};
