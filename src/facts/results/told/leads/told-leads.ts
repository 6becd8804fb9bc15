import type { PrintedNumber } from '../../../numbers/printed-number.ts';
import type { Numbered } from '../../../numbers/windows.ts';

const MARGIN = String.raw`(?:an? |the )?(?:(?:absolute|large|significant|substantial|clear|wide|notable|impressive) ){0,2}(?:(?:margin|improvement|gain|increase|difference|gap)s? of )?\+?`;
/** "A outperforms B by [an absolute improvement of] 1.5 %", "A reaches 71.2, surpassing B by 1.5 points". */
const AHEAD = new RegExp(
  String.raw`^(.{2,200}?)\b(?:(?:outperform|surpass|exceed|beat|trail|underperform)(?:s|ed|es|ing)?|improv(?:es?|ed|ing) (?:(?:up)?on|over)|lag(?:s|ged|ging)? behind) (.{2,80}?),? by ${MARGIN}$`,
  'i',
);
/** "A is 1.5 % better than B", "A gains 1.5 points over B": B stands behind the number. */
const LEADS = new RegExp(
  String.raw`^(.{2,200}?)\b(?:is|are|performs?|gains?|achieves?|obtains?|brings?|yields?|gives?|shows?|provides?|with|has) (?:about )?${MARGIN}$`,
  'i',
);
const OVER =
  /^(?: (?:absolute|percentage))?(?: points?)?(?: (?:absolute )?(?:improvements?|gains?|increase|better|worse|higher|lower|more accurate|(?:higher|lower|better|worse) [\w-]+))?(?: (?:in|on) [\w-]+(?: [\w-]+)?)? (?:than|over|compared (?:to|with)|relative to|against) ((?:[^,.;()]|\.(?=\d)){2,60})/i;
/** A difference of several results, of a part of them, or of something else than the two. */
const UNSURE =
  /\b(?:average|averag\w+|mean|up to|at least|more than|over|relative\w*|respectively|each|both|overall|across|between|from|faster|slower|second|best|baselines?|methods|models|others?|previous|prior|runner|time|speed\w*|memory|cost|param\w*|FLOPs?)\b|[~≈]/i;
const ON_AVERAGE = /\bon average\b|\bin (?:the )?(?:average|mean|overall)\b|\boverall\b/i;
/** "A by 1.5 % and B", before the second "by". */
const SERIES =
  /^.{2,60}? by \+?\d+(?:\.\d+)? ?\\?%?(?: (?:absolute |percentage )?points?)?,? and (?:the )?([^,;]{2,60})$/iu;
/** What a row may be called. */
export const THE_BASELINE = /^(?:the )?baseline$/i;
/** Whichever row that is: no one of the table may be the right one before the number is wrong. */
export const SOME_RIVAL =
  /^(?:it|them|that|these|those)$|^(?:the |our )?(?:(?:previous|prior|current|existing) )?(?:second[- ]best|next[- ]best|best|strongest|top|runner-up|state-of-the-art|sota)(?:[- ]performing)?(?: (?:previous|prior|existing|competing|other|open-source|published))?(?: (?:baselines?|methods?|models?|approach(?:es)?|competitors?|results?|systems?|alternatives?))?$/i;

/** One system's lead over another, in the words of a sentence. */
export interface Lead {
  readonly a: string;
  readonly b: string;
  readonly told: PrintedNumber;
  /** Of what summarises the results alone. */
  readonly onAverage: boolean;
}

/** All leads of a sentence: one alone, or two over two rivals ("exceeds A by 1.5 and B by 0.4"). */
export function leadsIn({ statement: { text, span }, numbers }: Numbered): readonly Lead[] {
  const found = numbers.flatMap((told): (Lead & { readonly goesOn: boolean })[] => {
    const unit = told.unit?.dimension;
    if (told.hedge !== null || told.range !== null) return [];
    // What is told in whole points may be told roughly, but in points it is.
    if (told.decimals === 0 && (told.unit === null || told.value < 2)) return [];
    if (unit !== undefined && unit !== 'percent' && unit !== 'points') return [];
    const before = text.slice(0, told.span.start - span.start);
    const after = text.slice(told.span.end - span.start, told.span.end - span.start + 90);
    const ahead = AHEAD.exec(before);
    const leads = LEADS.exec(before);
    const over = ahead === null && leads !== null ? OVER.exec(after) : null;
    // "the best baseline, LoRA, by": what is named last is the name.
    const named = (ahead?.[2] ?? over?.[1])?.split(/, /).at(-1);
    const series = named === undefined ? null : SERIES.exec(named);
    const rival = series?.[1] ?? named;
    // "and saving 20 % of the time" tells of something else.
    const rest = after
      .slice(over?.[0].length ?? 0)
      .slice(0, 60)
      .split(/,? (?:and (?=\w+ing\b)|while |whilst |with (?=(?:only|just|a|an)\b)|despite )/)[0]!;
    if (rival === undefined || UNSURE.test(rest.replace(ON_AVERAGE, ''))) return [];
    if (UNSURE.test(rival) && !THE_BASELINE.test(rival) && !SOME_RIVAL.test(rival)) return [];
    const a = (ahead ?? leads)![1]!.split(/ that | while | whereas |; /).at(-1)!;
    return [{ a, b: rival, told, onAverage: ON_AVERAGE.test(rest), goesOn: series !== null }];
  });
  // A second number tells of a second measure, and which is which is a guess, where it does not name a rival of its own.
  return found.length === 1 || (found.length === 2 && found[1]!.goesOn) ? found : [];
}
