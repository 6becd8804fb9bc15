import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';

/** A model of which the paper says that its own is built alike but for one thing, and which a table compares with. */
export interface Sibling {
  readonly name: string;
  readonly statement: Statement;
}

/** "Heron has the same architecture as Egret 7B, with the difference that each layer is …". */
const BUT_FOR =
  /\bsame (?:architecture|network|structure|design) as (?:the |that of )?(\p{Lu}[\w.-]*(?: [\p{Lu}\d][\w.-]*){0,2})(?: ?(?:\[[^\][]{1,20}\]|\([^()]{1,60}\)))?,? (?:with the (?:only |sole |main )?(?:difference|exception)|except|apart from|but (?:with|that|for)|only that)\b/u;

/** The first such model; null where no row of results is named so. */
export const siblingRow = memoize((paper: Paper): Sibling | null => {
  for (const statement of matching(paper.statements(), BUT_FOR)) {
    const name = BUT_FOR.exec(statement.text)![1]!;
    const labels = paper.tables().flatMap(({ rows }) => rows.map(({ children: [first] }) => first?.text.trim() ?? ''));
    if (labels.some((label) => label === name || label.startsWith(`${name} `))) return { name, statement };
  }
  return null;
});
