import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Settings } from '../../settings/stated.ts';
import { ownStatements } from '../../settings/read-settings.ts';

const NETWORKS = String.raw`(?:classifiers?|predictors?|regressors?|networks?|models?|probes?|evaluators?|SVMs?|extractors?)`;
const MEASURE = String.raw`(?:[\w-]+ ){0,4}(?:metrics?|measures?|scores?|measurements?)\b`;
/** "The classifiers used by our separability metric", "a network that serves to compute the score": they measure, and are not what is proposed. */
const MEASURES = new RegExp(
  [
    String.raw`\b${NETWORKS} (?:that (?:is|are) |which (?:is|are) )?(?:used|needed|employed|required|trained) (?:by|for|in|to (?:compute|measure|evaluate|obtain|calculate)) (?:our|the|this|an?|each) ${MEASURE}`,
    String.raw`\b(?:for|to compute|to measure|to evaluate) (?:our|the|this) ${MEASURE},? (?:we|an?) (?:[\w-]+ ){0,4}${NETWORKS}`,
    String.raw`\bauxiliary (?:classification |evaluation |prediction )?(?:networks?|classifiers?|models?)\b[^.;]{0,80}\b(?:to|for) (?:measur|evaluat|comput|estimat|label|quantif)\w*`,
    String.raw`\b(?:oracle|evaluation|judge|surrogate|attribute) classifiers?\b[^.;]{0,60}\b(?:is|are|was|were|we) (?:\w+ )?train`,
  ].join('|'),
  'i',
);
/** With this the paragraph is back at what is proposed. */
const BACK =
  /^(?:Our|The (?:main|proposed|full|generators?|discriminators?|policy|encoder|decoder))\b|^For (?:our|the (?:main|proposed))\b/;

/** Where sentences start that tell of networks which only measure: the one that brings them in, and the rest of its paragraph. */
const auxiliarySentences = memoize((paper: Paper): ReadonlySet<number> => {
  const found = new Set<number>();
  let paragraph: unknown = null;
  for (const { text, span, within } of ownStatements(paper)) {
    if (within !== paragraph || BACK.test(text)) paragraph = null;
    if (MEASURES.test(text)) paragraph = within;
    if (paragraph === within) found.add(span.start);
  }
  return found;
});

/** The settings without those of the networks that only measure something. */
export function withoutAuxiliaries(paper: Paper, settings: Settings): Settings {
  const aside = auxiliarySentences(paper);
  if (aside.size === 0) return settings;
  return new Map(
    [...settings]
      .map(([id, all]) => [id, all.filter(({ from, span }) => from !== 'text' || !aside.has(span.start))] as const)
      .filter(([, all]) => all.length > 0),
  );
}
