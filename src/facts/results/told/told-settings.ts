import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { Interval } from '../../numbers/interval.ts';
import { magnitudeOf } from '../../../magnitudes.ts';

/** "for W = 3": a setting by its symbol, and nothing that goes on to calculate with it. */
const SETTING =
  /(?<![_^({[|/*·−+=≤≥<>-]\s?)(?<![\p{L}\d])(\p{L}[\p{L}\d_]{0,3}) ?= ?(\d+(?:\.\d+)?)([KMBk%]?)(?![\d\p{L}]|\.\d|\s?[,;]?\s?(?:…|\.\.\.)|\s?[/*·×+−^–-]|,\s?\d|(?:,| and| or) (?:\d|\p{L}[\p{L}\d_]{0,3} ?=))/gu;
/** Statistics are results, and loop variables go through many values. */
const NO_SETTING = /^(?:p|P|t|F|r|R|z|U|R2|i|j|x|y|ρ|χ2?|τ)$/;
const ONE_CASE = /\b(?:e\.g|for example|instead|both|varying|various|different|from|to|also|except|other)\b/i;

interface Setting {
  readonly symbol: string;
  readonly text: string;
  readonly value: number;
  /** Half of its last digit; a whole number without magnitude is a count. */
  readonly half: number;
  readonly span: Span;
}

/** Settings that a sentence gives for a figure or table, beside what its caption gives: "Figure 2 for W = 3". */
export const toldSettings = memoize((paper: Paper): readonly Working[] =>
  paper.statements().flatMap((statement) => {
    if (!statement.text.includes('=')) return [];
    if (NOT_OWN_WORK.has(statement.section.role) || statement.within.type === 'caption') return [];
    const told = settingsIn(statement.text, statement.span.start);
    if (told.length === 0 || ONE_CASE.test(statement.text)) return [];
    const caption = captionOf(paper, statement);
    if (caption === null) return [];
    const words = paper.quote(caption.span);
    const printed = settingsIn(words, caption.span.start);
    return told.flatMap((one) => {
      const same = printed.filter(({ symbol }) => symbol === one.symbol);
      const given = words.match(/\p{L}[\p{L}\d_]{0,3} ?(?=[=∈])/gu)?.filter((name) => name.trim() === one.symbol) ?? [];
      if (same.length !== 1 || given.length !== 1 || told.filter(({ symbol }) => symbol === one.symbol).length !== 1)
        return [];
      return [settingWorking(one, same[0]!, caption.label)];
    });
  }),
);

const settingsIn = (text: string, start: number): Setting[] =>
  [...text.matchAll(SETTING)].flatMap((match) => {
    const [whole, symbol, digits, magnitude] = match;
    if (NO_SETTING.test(symbol!)) return [];
    const factor = magnitudeOf(magnitude);
    const decimals = digits!.split('.')[1]?.length ?? 0;
    const half = decimals === 0 && factor === 1 ? 0 : 0.5 * factor * 10 ** -decimals;
    const value = Number(digits) * factor;
    const from = start + match.index;
    return [{ symbol: symbol!, text: whole, value, half, span: { start: from, end: from + whole.length } }];
  });

/** The caption of the one float that a sentence points to. */
function captionOf(paper: Paper, { span }: Statement): { span: Span; label: string } | null {
  const pointed = paper.mentions().filter(({ span: at }) => span.start <= at.start && at.end <= span.end);
  const [first] = pointed;
  const target = first?.target;
  if (pointed.length !== 1 || target == null || (target.type !== 'figure' && target.type !== 'table')) return null;
  return target.caption === null ? null : { span: target.caption.span, label: target.caption.label ?? first!.label };
}

const around = ({ value, half }: Setting): Interval => ({ low: value - half, high: value + half });

function settingWorking(told: Setting, printed: Setting, label: string): Working {
  return makeWorking({
    what: `${told.symbol} of ${label}`,
    formula: 'one setting in the text and in the caption',
    source: 'the caption',
    inputs: [input(`${label}, caption`, printed)],
    computed: around(printed),
    printed: { text: told.text, span: told.span, interval: around(told) },
    unit: '',
  });
}
