import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { CITATION, measures, POINTER } from '../text/citations.ts';
import { matching } from '../text/search/corpus.ts';
import { sparing } from '../text/search/sparing.ts';
import { CLAIMING } from './claiming-roles.ts';

/** Something that the paper says its own work saves, of which it measures nothing. */
export interface Saving {
  readonly of: 'time' | 'memory';
  readonly statement: Statement;
  /** "reduces inference latency" */
  readonly words: string;
}

const ADVERB = String.raw`(?:(?:significantly|greatly|substantially|dramatically|drastically|considerably|markedly|effectively|further|also|both|the|its|their|overall) ){0,3}`;
const LESS = String.raw`(?:reduc|lower|decreas|diminish|cut|minimi[sz]|shorten)(?:e?s|ing)`;
const MORE = String.raw`(?:improv|increas|boost|enhanc|accelerat|rais)(?:es|ing|s)`;
const ANY = String.raw`(?:[\w-]+,? (?:and )?){0,3}?`;
const TIME = String.raw`(?:latency|latencies|inference times?|training times?|running times?|run-?times?|wall-?clock times?|decoding times?|response times?|execution times?)`;
const SPEED = String.raw`(?:throughput|(?:inference|training|decoding|processing|generation|sampling) speed|real-time performance)`;
const MEMORY = String.raw`memory(?: (?:usage|use|consumption|footprint|costs?|overhead|requirements?))?`;
const BALANCE = String.raw`(?:best|better|favou?rable|good|excellent|optimal|superior) (?:trade-?offs?|balance) (?:between|of) [^.;]{3,60}?`;

const CLAIMS: readonly { of: Saving['of']; pattern: RegExp }[] = [
  {
    of: 'time',
    pattern: sparing(
      new RegExp(
        String.raw`\b${LESS} ${ADVERB}${ANY}${TIME}\b|\b${MORE} ${ADVERB}${ANY}${SPEED}\b|\b(?:allows|enables|offers|provides|achieves|gives|brings|yields|delivers) ${ADVERB}(?:(?:much|far|a) )?(?:faster|quicker) (?:inference|training|decoding|sampling|generation)\b|\b${BALANCE}\b(?:speed|latency|throughput|wall-?(?:clock )?time)\b`,
        'i',
      ),
    ),
  },
  {
    of: 'memory',
    pattern: sparing(
      new RegExp(
        String.raw`\b${LESS} ${ADVERB}${ANY}${MEMORY} (?:usage|use|consumption|footprint|costs?|overhead|requirements?)\b|\b${LESS} ${ADVERB}${MEMORY}(?=[.,;]| and\b)|\b${BALANCE}\bmemory\b`,
        'i',
      ),
    ),
  },
];

/** What shows a time: also a number of operations, which stands for it in many papers. */
const SHOWS: Readonly<Record<Saving['of'], RegExp>> = {
  time: /\b(?:latenc\w+|(?:run|running|inference|training|decoding|wall|clock|execution|response|cpu|gpu|elapsed|processing|computation(?:al)?|per[- ]\w+|total|avg\.?|average|mean) ?-?(?:clock )?times?|runtimes?|times? ?(?:\(|\[|per|cost|complexity|consumption)|times?\s*\||throughput|fps|speed\w*|(?:in|per|of|\d) (?:seconds?|secs?)|(?:seconds?|secs?) per|minutes|hours|gpu[- ]?(?:hours|days)|ms|flops?|g?macs|mult-?adds|faster|slower|nfe|steps\/s|it\/s|tokens\/s(?:ec)?|samples\/s|iterations? per|efficien\w+|complexity|costs? of|computational|real-?time|rtf)\b/i,
  memory:
    /\b(?:memory|mem\.?|footprint|v?ram|(?:[GMK]i?B)|params?\.?|parameters?|model size|storage|bits?|cache|compression|quanti[sz]\w+|int[48])\b/i,
};
const NUMBERED: Readonly<Record<Saving['of'], RegExp>> = {
  time: /\d\s?(?:ms|milliseconds?|s\b|secs?\b|seconds?|min\b|minutes?|hours?|h\b|days?|fps|FPS|Hz|[GMT]?FLOPs|[GM]MACs|tokens? ?(?:\/|per)|(?:\\?%|×|\\times|x|times)\s?\$?\s?(?:faster|slower|speed|less time|lower latency|higher throughput|reduction))/,
  memory:
    /\d\s?(?:[GMK]i?B|bits?\b|[BMK] parameters|(?:\\?%|×|\\times|x|times)\s?\$?\s?(?:less|lower|smaller|fewer|memory|reduction))/,
};

const NOT_CLAIMED =
  /\b(?:may|might|could|should|would|can|aim\w*|goals?|want|need\w*|ideal\w*|if|whether|hope|future|desir\w+|existing|prior|previous|other (?:methods|work)|many|often|typically|usually|generally|in theory|theoretical\w*|asymptotic\w*|O ?\(|human|communication|annotation|challenge|important|crucial|designed|intend\w*|expect\w*|potential\w*|motivat\w+|gpus?|hardware|shar(?:es|ed|ing)|we (?:use|employ|adopt|choose|select)|as it offers)\b|\?/i;
const SELF =
  /\b(?:we|our|ours|the proposed|th(?:is|ese) (?:[\w-]+ ){0,2}(?:methods?|approach(?:es)?|designs?|models?|architectures?|modules?|strateg(?:y|ies)|frameworks?|systems?|mechanisms?|schemes?|techniques?|pipelines?))\b|^(?:this|it|thereby|thus)\b/i;

/** What a figure, a table, a heading or a sentence with a number shows of it. */
function isMeasured(paper: Paper, of: Saving['of']): boolean {
  const headings = paper
    .sections()
    .flatMap(({ heading, role }) =>
      heading === null || role === 'related-work' || role === 'background' ? [] : [heading],
    );
  return (
    [...paper.tables(), ...paper.figures(), ...headings].some(({ span }) => SHOWS[of].test(paper.quote(span))) ||
    matching(paper.statements(), [NUMBERED[of]]).some(
      ({ section, text }) => section.role !== 'related-work' && section.role !== 'background' && !CITATION.test(text),
    )
  );
}

/** What the paper says of its own that it saves time or memory, without a number, where it measures neither anywhere. */
export const unmeasuredSavings = memoize((paper: Paper): readonly Saving[] => {
  const own = ownNamePattern(paper);
  const said = matching(
    paper.statements({ role: [...CLAIMING] }),
    CLAIMS.map(({ pattern }) => pattern),
  ).filter(
    ({ text, within }) =>
      text.length <= 400 &&
      within.type !== 'caption' &&
      !NOT_CLAIMED.test(text) &&
      !CITATION.test(text) &&
      !POINTER.test(text) &&
      !measures(text) &&
      (SELF.test(text) || own?.test(text) === true),
  );
  return CLAIMS.flatMap(({ of, pattern }) => {
    const hits = said.flatMap((statement): Saving[] => {
      const words = pattern.exec(statement.text)?.[0];
      return words === undefined ? [] : [{ of, statement, words }];
    });
    return hits.length > 0 && !isMeasured(paper, of) ? hits : [];
  });
});
