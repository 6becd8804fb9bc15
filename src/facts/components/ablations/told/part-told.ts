import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { measures } from '../../../text/citations.ts';
import { matching } from '../../../text/search/corpus.ts';
import { escapePattern } from '../../../text/search/escape-pattern.ts';
import { components } from '../../components.ts';
import { declared } from '../../declared.ts';
import type { Component } from '../../component.ts';
import { type Ablation, NOT_ON_THE_METHOD } from '../ablation.ts';
import { isTried } from './change-and-outcome.ts';
import { CAME_OUT } from './change-told.ts';

/**
 * Sentences that take up one of the parts which the paper names, say that it is gone, spoilt or otherwise made, and what came
 * of it: "if the gate is held at one half, the error doubles", "the gain is there without any memory". The part's name makes
 * sure of what is meant, so that any words for the change will do. What a known technique is good for is told all over.
 */
export const partsTold = memoize((paper: Paper): readonly Ablation[] => {
  const parts = [...components(paper), ...declared(paper)].filter(({ techniques }) => techniques.length === 0);
  const spoken = paper.statements().filter(isReport);
  return parts.flatMap((part) =>
    matching(spoken, changesOf(part, parts))
      .filter(({ text }) => isTried(text) && (OUTCOME.test(text) || measures(text)))
      .map(
        ({ span, text }) =>
          ({
            span,
            grade: 'varied',
            says: 'a sentence on it',
            from: 'sentence',
            words: `${text} ${part.name}`,
            title: text,
          }) as const,
      ),
  );
});

const isReport = ({ section, within, text }: Statement): boolean =>
  !NOT_ON_THE_METHOD.has(section.role) &&
  !BEFORE.has(section.role) &&
  within.type !== 'footnote' &&
  text.length <= LONGEST &&
  !HYPOTHETICAL.test(text);
/** There a part is motivated: "without it the past would be lost". */
const BEFORE: ReadonlySet<string> = new Set(['front', 'abstract', 'introduction', 'method', 'conclusion']);
/** In characters. */
const LONGEST = 400;
const HYPOTHETICAL =
  /\bwould (?:be|have|lose|need|require)\b|\bet al\b|^in order to (?:allow|enable|make|obtain|get|ensure|train|avoid)\b|\b(?:theorem|proposition|lemma|corollary|equation|eq\.)|\b(?:future|plan to|intend to)\b/i;
const OUTCOME = new RegExp(
  `\\b(?:${CAME_OUT}|doubles?|halves|back (?:at|to|where)|no better|already there|dispensable|superfluous|nothing|worse|as good|matters)\\b`,
  'i',
);

/** Heads that many parts share, which name none without the word before. */
const COMMON =
  /^(?:modules?|networks?|layers?|models?|loss(?:es)?|mechanisms?|strateg(?:y|ies)|blocks?|units?|components?|methods?|schemes?|functions?|heads?|steps?|stages?|encoders?|decoders?|training|learning|search|selection|reasoning|generation|attention|sampling|objectives?|terms?|process|procedures?|algorithms?|approach|pipelines?|data|features?|representations?|embeddings?|rules?|frameworks?|system|design)$/i;

/** A pattern for the part as sentences speak of it: by its last word, or by the last two where others end alike. */
function saidAs({ name }: Component, parts: readonly Component[]): string {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  const shared = parts.filter((other) => other.name !== name && other.name.split(/\s+/).at(-1) === last).length > 0;
  const needed =
    words.length > 1 && (COMMON.test(last) || OF_ALL_NETWORKS.test(last) || shared || last.length < SHORT)
      ? words.slice(-2)
      : [last];
  const said = needed.map((word) => escapePattern(word.replace(/s$/, ''))).join('s?[- ]');
  return `(?:[\\w-]+ )?${said}s?`;
}
/** "Memory" and "graph" are spoken of in any paper. */
const OF_ALL_NETWORKS =
  /^(?:memor(?:y|ies)|caches?|graphs?|tokens?|polic(?:y|ies)|optimi[sz]ers?|classifiers?|priors?|kernels?|scores?|spaces?|structures?|information)$/i;
const SHORT = 4;

function changesOf(part: Component, parts: readonly Component[]): RegExp[] {
  const it = saidAs(part, parts);
  const gone =
    'without|w\\/o|minus|with no|and no|lack(?:s|ing)?|absence of|lack of|(?:cut|drop|remov|omit|delet|disabl|stripp?|skipp?|ablat|replac|swapp?|freez|exclud|untie|bypass)\\w*(?: out)?|(?:leav|tak|turn|switch)(?:e|es|ing) (?:out|away|off)|instead of|rather than|in place of|in lieu of|only';
  const made =
    'alone|only|by itself|on its own|(?:is |was |are |were |be |being )?(?:\\w+ly )?(?:removed|frozen|replaced|omitted|disabled|dropped|taken (?:out|away)|left out|switched off|turned off|held (?:at|fixed)|set to|fixed|kept (?:constant|fixed)|a constant|constant|random|randomi[sz]ed|untied|shuffled|zeroed|masked|unused|absent|gone|cut)|choose at random|at random';
  return [
    new RegExp(`(?:^|[\\s(])(?:${gone})(?: (?:any|the|our|its|an?|either|one|each|such))? ?${it}\\b`, 'i'),
    new RegExp(`\\b${it} (?:${made})\\b`, 'i'),
    new RegExp(
      `\\b${it}\\b[^.;]{0,60}\\b(?:dispensable|superfluous|redundant|unnecessary|indispensable|(?:is|are) what (?:does|makes|matters)|does nothing|makes no difference|(?:is worth|buys|accounts? for|contributes?) (?:about |only |roughly |some |up to |nearly |almost |another |just )?(?:\\d|half|a (?:third|quarter|point)|most|all|nothing|little))\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:owes?|owed|due|comes?|traced|down|attribut\\w+)\\b(?:[^.;]|\\.(?=\\d)){0,60}\\b(?:\\d+(?:\\.\\d+)?|half|most|all|nearly)\\b(?:[^.;]|\\.(?=\\d)){0,50}\\b(?:to|from) (?:the |our )${it}\\b|\\b(?:\\d+(?:\\.\\d+)?|half|most|all|nearly)\\b(?:[^.;]|\\.(?=\\d)){0,50}\\b(?:due|owed|comes?|come|attribut\\w+)\\b[^.;]{0,20}\\b(?:to|from) (?:the |our )${it}\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:if|when|once|as soon as|whenever)\\b[^.;,]{0,40}\\b${it}\\b[^.;,]{0,40}\\b(?:held|set|fixed|frozen|removed|random\\w*|chooses?|untied|replaced|disabled|switched|turned|dropped|constant|zero|left (?:out|away)|taken (?:out|away)|cut)\\b[^.;,]{0,40}, `,
      'i',
    ),
    new RegExp(
      `\\b(?:an?|one|two|larger|smaller|single|deeper|wider|hard|soft|linear|simple) (?:\\w+ )?${it}\\b[^.;]{0,80}\\b(?:than|behind|as (?:good|well) as) (?:one|ones|none|two|several|no|the (?:full|default|mean|soft|hard|one|other|learned))\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:in|inside|within) (?:the |our )${it}\\b[^.;]{0,40}\\b(?:no better|worse|better|as (?:good|well)) (?:than|as)\\b`,
      'i',
    ),
  ];
}
