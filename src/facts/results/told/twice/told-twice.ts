import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { magnitudeOf } from '../../../../magnitudes.ts';

/** One quantity that two sentences give differently. */
export interface ToldTwice {
  /** "the size of Pile in tokens", "p" */
  readonly what: string;
  readonly first: { readonly statement: Statement; readonly text: string };
  readonly second: { readonly statement: Statement; readonly text: string };
  /** What makes the two one quantity. */
  readonly because: string;
}

interface Told {
  readonly statement: Statement;
  readonly key: string;
  readonly text: string;
  readonly value: number;
}

const UNITS = 'tokens|images|examples|samples|sentences|documents|questions|videos|words';
/** "The standard (duplicated) Pile is 334B tokens", "the original Pile, which contains 300B tokens". */
const SIZE = new RegExp(
  String.raw`\b[Tt]he ((?:(?:standard|original|full|entire|whole|complete|deduplicated|filtered) )?(?:\(\w{1,20}\) )?)(\p{Lu}[\p{L}\d-]{2,30}(?: \p{Lu}[\p{L}\d-]{1,20})?)( (?:test|training|validation) set)?(?: (?:dataset|corpus|data set|benchmark))?,? (?:(?:which|that) )?(?:contains|has|is|consists of|comprises|includes)(?: (?:about|around|approximately|roughly|nearly))? (\d[\d.,]*)\s?(k|K|M|B|T|million|billion|trillion) (?:of )?(${UNITS})\b`,
  'gu',
);
/** A version of its own. */
const PART = /\b(?:deduplicated|filtered)\b/;
/** Beyond a round number, and within what could be a slip and no other part of the data. */
const [LEAST, MOST] = [1.04, 3];

const SYMBOL = String.raw`(?<symbol>\p{L}(?:[\p{L}\d]|_\w){0,2}) ?(?:=|to be|to|as) ?(?<value>\d+(?: ?\. ?\d+)?(?:e-?\d+)?)(?<unit> ?%)?(?![\d.]*\d|\p{L}|\s?[×·^/*,–-]\s?\d)`;
/** "We set p to 6.25 % for all following experiments." */
const FOR_ALL = new RegExp(
  String.raw`\b(?:set|fix|use|choose)s? (?:the )?(?:[a-z-]{2,20} ){0,3}${SYMBOL}[^.;]{0,40}? (?:for|in|throughout|across) all (?<which>following |subsequent |our |the |of our |other |remaining )?experiments\b`,
  'u',
);
const SET = new RegExp(
  String.raw`\b(?:set|setting|fix|fixed|use|choose) (?:the )?(?:[a-z-]{2,20} ){0,3}${SYMBOL}`,
  'u',
);
/** The one case differs on purpose, and says so. */
const ON_PURPOSE =
  /\b(?:unless|except|instead|var(?:y|ying|ied)|ablat\w+|sweep\w*|different|differently|e\.g|example|main|default|other|only|when|if|larger|smaller|effect|compare\w*)\b/i;

const isOwn = ({ section: { role } }: Statement): boolean => !NOT_OWN_WORK.has(role);

/** Sizes of named data sets, and settings said to hold for all experiments, that another sentence contradicts. */
export const toldTwice = memoize((paper: Paper): readonly ToldTwice[] => [
  ...sizesTwice(paper),
  ...settingsTwice(paper),
]);

function sizesTwice(paper: Paper): ToldTwice[] {
  const told = matching(paper.statements(), SIZE).flatMap((statement): Told[] =>
    [...statement.text.matchAll(SIZE)].map(([text, kind, name, set = '', digits, magnitude, unit]) => ({
      statement,
      key: `${PART.exec(kind!)?.[0] ?? ''} ${name}${set} in ${unit}`.trim(),
      text,
      value: Number(digits!.replace(/[.,]$/, '').replaceAll(',', '')) * magnitudeOf(magnitude),
    })),
  );
  return told.flatMap((first, i) => {
    const second = told.slice(i + 1).find(({ key, value }) => {
      const ratio = Math.max(value, first.value) / Math.min(value, first.value);
      return key === first.key && ratio > LEAST && ratio < MOST;
    });
    return second === undefined
      ? []
      : [{ what: `the size of ${first.key}`, first, second, because: 'both speak of the whole of one data set' }];
  });
}

function settingsTwice(paper: Paper): ToldTwice[] {
  const all = matching(paper.statements(), FOR_ALL).filter(isOwn);
  if (all.length === 0) return [];
  const set = matching(paper.statements(), SET).filter(isOwn);
  return all.flatMap((statement): ToldTwice[] => {
    const whole = FOR_ALL.exec(statement.text)!;
    const first = read(statement, whole);
    if (ON_PURPOSE.test(statement.text)) return [];
    const onlyAfter = /following|subsequent|remaining/.test(whole.groups!.which ?? '');
    const second = set
      .filter(({ span, text }) => (onlyAfter ? span.start > statement.span.start : true) && !ON_PURPOSE.test(text))
      .map((one) => read(one, SET.exec(one.text)!))
      .find(({ key, value }) => key === first.key && value !== first.value);
    return second === undefined || second.statement === statement
      ? []
      : [
          {
            what: first.key,
            first,
            second,
            because: 'the first is said to hold for all experiments, and the second may be an exception to it',
          },
        ];
  });
}

function read(statement: Statement, { groups }: RegExpExecArray): Told {
  const { symbol, value, unit = '' } = groups as { symbol: string; value: string; unit?: string };
  const digits = value.replaceAll(' ', '');
  return { statement, key: symbol, text: `${digits}${unit.trim()}`, value: Number(digits) };
}
