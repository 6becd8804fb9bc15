import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { groupBy } from '../../../group-by.ts';
import { matching } from '../../text/corpus.ts';
import { NOT_OWN_WORK } from '../../text/not-own-work.ts';
import { nameWords } from '../tables/names.ts';

/** "A outperforms B on all tasks" here, and "on all tasks except one" there. */
export interface OpposedClaims {
  /** Who is said to be ahead of whom. */
  readonly systems: readonly [string, string];
  readonly withoutException: readonly Statement[];
  readonly withException: Statement;
  /** What the second takes out, as it stands: "except on knowledge". */
  readonly exception: string;
}

const NAME = String.raw`\p{Lu}[\w.-]{0,30}(?: (?:\d{1,3}(?:\.\d{1,3})?[BMK]?|\p{Lu}[\w.-]{0,30})){0,3}`;
const CLAIM = new RegExp(
  String.raw`(${NAME}) (?:\w{3,14}ly )?(?:outperforms?|surpass(?:es)?|beats?|exceeds?|is (?:better than|superior to)) (${NAME}) (?:on|across|in) (?:all|every|each)(?: of)?(?: the)?(?: (?:reported|considered|evaluated|tested|our|these|listed))? (?:benchmarks?|tasks?|metrics?|datasets?|evaluations?)(?:,? ((?:except|other than|apart from|with the exception of|but)\b[^.;,]{2,60}))?`,
  'u',
);

/** Two claims about the same two systems of which one takes out what the other does not. */
export const opposedClaims = memoize((paper: Paper): readonly OpposedClaims[] => {
  const said = matching(paper.statements(), CLAIM).flatMap((statement) => {
    const [, a, b, exception] = CLAIM.exec(statement.text)!;
    const systems = [a!, b!].map((name) => nameWords(name).join(' '));
    // What follows may still narrow the claim: "on all tasks that need no context".
    const narrowed = /^ (?:that|which|where|with|of|in|for|when|under)\b/.test(restOf(statement));
    return NOT_OWN_WORK.has(statement.section.role) || (narrowed && exception === undefined)
      ? []
      : [{ statement, key: systems.join(' | '), names: [a!, b!] as const, exception }];
  });
  return [...groupBy(said, ({ key }) => key).values()].flatMap((group): OpposedClaims[] => {
    const partly = group.find(({ exception }) => exception !== undefined);
    const wholly = group.filter(({ exception }) => exception === undefined);
    if (partly === undefined || wholly.length === 0) return [];
    return [
      {
        systems: partly.names,
        withoutException: wholly.map(({ statement }) => statement),
        withException: partly.statement,
        exception: partly.exception!.trim(),
      },
    ];
  });
});

function restOf({ text }: Statement): string {
  const match = CLAIM.exec(text)!;
  return text.slice(match.index + match[0].length);
}
