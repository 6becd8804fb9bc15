import type { Paper } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { ASSET_NAME, knownAssetsIn } from '../known-assets.ts';
import { hasOtherSense } from './names/other-senses.ts';
import { printedName } from './names/printed-name.ts';
import type { Use } from './uses.ts';

/** Over rows of methods, a data set's name is that of a method too. */
const METHOD = /^\W*(?:methods?|models?|approach(?:es)?|algorithms?|baselines?)\b/i;

/** "Plover Inception (best)": a score made with a network that saw the data once. */
const OF_SCORE = /^[- ]Inception\b/i;

/** Columns and rows of results are named after the data they are measured on and the models they compare. */
export function usesInTables(paper: Paper): Use[] {
  const own = ownNamePattern(paper);
  const found: Use[] = [];
  const labels = paper
    .tables()
    .flatMap(({ rows }) => {
      const above = rows.find(({ header }) => header)?.children[0]?.text ?? '';
      return rows.map((row) => ({ ...row, above }));
    })
    .flatMap(({ header, children, above }) =>
      children.filter(({ column }) => header || column === 0).map(({ text, span }) => ({ text, span, header, above })),
    );
  for (const { text, span, header, above } of matching(labels, ASSET_NAME)) {
    const section = paper.sectionAt(span);
    if (section === null || NOT_OWN_WORK.has(section.role)) continue;
    if (!header && METHOD.test(above)) continue;
    for (const { asset, text: name, index } of knownAssetsIn(text)) {
      // "Kite-Stuff" is another set.
      if (asset.type === 'data' && asset.withdrawn === null && printedName(text, name, index, 'data').other) continue;
      if (asset.type === 'data' && OF_SCORE.test(text.slice(index + name.length))) continue;
      if (own?.test(name) === true || hasOtherSense(paper, name) || (asset.type !== 'data' && !header)) continue;
      found.push({
        name,
        asset,
        type: asset.type,
        others: true,
        how: 'measured',
        span,
        statement: { text, span, section },
      });
    }
  }
  return found;
}
