import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { groupBy } from '../../../../group-by.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { nameWords } from '../../tables/names/names.ts';
import { exceptedClaims } from './excepted-claims.ts';
import { insignificantClaims } from './insignificant-claims.ts';
import { countOf, numberWords } from '../../../numbers/number-words.ts';

/** "A outperforms B on all tasks" here, and "on all tasks except one" there. */
export interface OpposedClaims {
  /** Who is said to be ahead of whom; the second may be “the others”, and null where it is only said to do well. */
  readonly systems: readonly [string, string | null];
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

const AHEAD = String.raw`(?:outperform|surpass|exceed|beat)(?:e?s|ed|ing)?`;
const RIVALS = String.raw`(?:(?:the|all|every|its|other|existing|previous|prior|best|strongest|compared|of|these) ){0,4}(?:baselines?|methods?|competitors?|alternatives|approaches|rivals)`;
const NOUNS = String.raw`(settings|cases|tasks|datasets|data sets|benchmarks|languages|metrics|domains)`;
const COUNT = String.raw`(\d{1,2}|${numberWords(1, 10)})`;
/** "Heron outperforms all baselines in all settings". */
const OVER_ALL = new RegExp(
  String.raw`(${NAME}) (?:\w{3,14}ly )?${AHEAD} ${RIVALS} (?:in|on|across) (?:all|every|each)(?: of)?(?: the)? ${NOUNS}\b`,
  'u',
);
/** "Heron is ahead of each in 3 out of the 4 settings". */
const OVER_SOME = new RegExp(
  String.raw`\b(?:${AHEAD}|(?:is|are|was|were) ahead of) (?:${RIVALS}|each(?: of them)?|all(?: of them)?|them|both) (?:in|on|across) ${COUNT} (?:out )?of (?:the |all )?${COUNT} ${NOUNS}\b`,
  'u',
);

/** Ahead of all on everything here, and on a part of it there. */
function partlyOpposed(paper: Paper): OpposedClaims[] {
  const isOwn = ({ section }: Statement) => !NOT_OWN_WORK.has(section.role);
  const all = matching(paper.statements(), OVER_ALL).filter(isOwn);
  if (all.length === 0) return [];
  const some = matching(paper.statements(), OVER_SOME).filter(isOwn);
  return some.flatMap((withException): OpposedClaims[] => {
    const { index, 0: whole, 1: few, 2: many, 3: noun } = OVER_SOME.exec(withException.text)!;
    if (countOf(few!) >= countOf(many!)) return [];
    const subject = nameWords(withException.text.slice(Math.max(0, index - FARTHEST), index));
    const withoutException = all.filter(({ text }) => {
      const [, name, ofAll] = OVER_ALL.exec(text)!;
      return ofAll === noun && nameWords(name!).every((word) => subject.includes(word));
    });
    const [first] = withoutException;
    return first === undefined
      ? []
      : [
          {
            systems: [OVER_ALL.exec(first.text)![1]!, 'the others'],
            withoutException,
            withException,
            exception: whole.slice(whole.search(PART)),
          },
        ];
  });
}

const FARTHEST = 160;
const PART = new RegExp(String.raw`${COUNT} (?:out )?of (?:the |all )?${COUNT}`);

/** Two claims about the same two systems of which one takes out what the other does not. */
export const opposedClaims = memoize((paper: Paper): readonly OpposedClaims[] => [
  ...ofTwoSystems(paper),
  ...partlyOpposed(paper),
  ...exceptedClaims(paper),
  ...insignificantClaims(paper),
]);

function ofTwoSystems(paper: Paper): OpposedClaims[] {
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
}

function restOf({ text }: Statement): string {
  const match = CLAIM.exec(text)!;
  return text.slice(match.index + match[0].length);
}
