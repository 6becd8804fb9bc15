import { inBlocks } from '../in-blocks.ts';
import { withArticle } from '../../facts/text/with-article.ts';
import { kindOf } from '../../facts/kind/kind.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip, hang, wrap, wrapParts } from '../../reporters/text/layout.ts';
import { makeStyle } from '../../reporters/text/style.ts';
import type { View } from '../view.ts';
import { modelLines } from './model-lines.ts';
import { partLines } from './part-lines.ts';
import type { Sheet } from '../sheet.ts';
import { topicLines } from './topic-lines.ts';
import { shownItems, topicsOf, type Topic } from './topics.ts';

/** A card of how the paper was made, with the holes shown. */
export const factsText: View = (paper, { width, color }) => {
  const sheet = { paper, width, style: makeStyle(color) };
  const topics = topicsOf(paper);
  const blocks = [
    head(sheet),
    ...topics.map((topic) => topicLines(topic, sheet)),
    modelLines(sheet),
    partLines(sheet),
    summary(topics, sheet),
  ];
  return inBlocks(blocks);
};

function head({ paper, width, style }: Sheet): string[] {
  const title = paper.title === null ? [] : wrap(clean(paper.title), width);
  const kind = kindOf(paper);
  return [
    ...title.map(style.strong),
    style.dim(clip(clean(paper.source.path), width)),
    ...hang('', '  ', `${withArticle(kind.value)} paper: ${clean(kind.because)}`, width),
  ];
}

function summary(topics: readonly Topic[], { width }: Sheet): string[] {
  const parts = topics
    .filter(({ items }) => items.some(({ optional }) => optional !== true))
    .map((topic) => {
      const items = shownItems(topic);
      const stated = items.filter(({ id }) => topic.settings.has(id)).length;
      return `${topic.title.toLowerCase()} ${stated} of ${items.length}`;
    });
  return wrapParts(`stated: ${parts.join(' · ')}`, width);
}
