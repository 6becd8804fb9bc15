import { modelRows } from '../../facts/dimensions/models.ts';
import { fates } from '../../facts/components/fates.ts';
import { kindOf } from '../../facts/kind/kind.ts';
import { statedOf, type Stated } from '../../facts/settings/stated.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { jsonText } from '../../reporters/text/json-text.ts';
import { headWithFormat } from '../json-head.ts';
import { positionOf } from '../position.ts';
import { shownOf, topicsOf, type Topic } from './topics.ts';

/**
 * The contract `paper-lint/facts@1`: every item of every topic, stated or not, so that a hole is a key with `best: null`.
 * `stated` has all statements in text order with their verbatim quotes and places; `best` is the one that a reader would
 * point at; `of` names the row or column of a table that a value belongs to.
 */
export const factsJson = (paper: Paper): string => {
  const kind = kindOf(paper);
  return jsonText({
    ...headWithFormat('facts@1', paper),
    kind: kind.value,
    kindBecause: kind.because,
    topics: topicsOf(paper).map((topic) => topicOf(paper, topic)),
    models: modelRows(paper).map(({ name, values }) => ({
      name,
      values: Object.fromEntries([...values].map(([item, stated]) => [item, valueOf(paper, stated)])),
    })),
    parts: fates(paper).map(({ name, span, origin, routine, ablated }) => ({
      name,
      origin,
      routine,
      ...placeOf(paper, span),
      ablated: ablated === null ? null : placeOf(paper, ablated.span),
    })),
  });
};

const topicOf = (paper: Paper, topic: Topic) => ({
  id: topic.id,
  items: topic.items.map((item) => {
    const best = shownOf(paper, topic, item.id);
    return {
      id: item.id,
      title: item.title,
      best: best === null ? null : valueOf(paper, best),
      stated: statedOf(topic.settings, item.id).map((stated) => valueOf(paper, stated)),
    };
  }),
  byReference: topic.byReference.map((statement: Statement) => placeOf(paper, statement.span)),
});

const valueOf = (paper: Paper, { value, of, from, span }: Stated) => ({
  value,
  of,
  from,
  ...placeOf(paper, span),
});

const placeOf = (paper: Paper, span: Span) => ({ quote: paper.quote(span), ...positionOf(paper, span) });
