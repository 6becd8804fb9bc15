import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { knownAssetsIn } from '../known-assets.ts';
import { nameSpan } from './names/name-span.ts';
import { DOING, usesSomething } from './how/uses-something.ts';
import { isKind, isPlural, PUBLIC_TALK } from '../data-names.ts';
import type { Use } from './uses.ts';

/** Data of others that the paper gives no name ("three public benchmarks"), the plainest sentences first. */
export const unnamedUses = memoize((paper: Paper): readonly Use[] =>
  matching(paper.statements(), PUBLIC_TALK)
    .filter(({ text, section }) => !NOT_OWN_WORK.has(section.role) && usesSomething(text, section.role))
    .flatMap((statement) => {
      const { text, span } = statement;
      const talk = PUBLIC_TALK.exec(text)!;
      const [words, name] = talk;
      if (/\bour\b/i.test(words) || UNUSED.test(text.slice(talk.index + words.length))) return [];
      const names = namesAfter(text.slice(talk.index + words.length));
      if (names.length > 0)
        return names.map((one) => ({
          name: one,
          asset: null,
          type: 'data' as const,
          others: true,
          how: 'used' as const,
          span: nameSpan(paper, span, one, talk.index),
          statement,
        }));
      return [
        {
          name: isPlural(name!) ? name! : `a ${name}`,
          asset: null,
          type: 'data' as const,
          others: true,
          how: 'used' as const,
          span,
          statement,
        },
      ];
    })
    .toSorted((a, b) => Number(DOING.has(b.statement.section.role)) - Number(DOING.has(a.statement.section.role)))
    .filter(({ statement }, _, [first]) => statement === first!.statement),
);

/** "Most open data sets are too short and therefore of no use here": what was looked at and left. */
const UNUSED =
  /^ ?(?:are|were|is|was|do|does|did|have|has|lack\w*)\b[^.;]{0,80}(?:\b(?:not|never|hardly|too)\b[^.;]{0,30}\b(?:useful|usable|used|suitable|suited|applicable|appropriate|helpful|sufficient|considered|included)\b|\bof (?:no|little) use\b|\bun(?:suitable|suited|usable|used)\b)/i;

/** "… benchmarks: KITE and SWIFT [3]", "the public benchmark KiteLib": the names that follow, if any do. */
function namesAfter(rest: string): string[] {
  const list = NAMES_AFTER.exec(rest)?.[1] ?? '';
  return [...list.matchAll(/\p{Lu}[\p{L}\d-]*[\p{Lu}\d][\p{L}\d-]*/gu)]
    .map(([name]) => name)
    .filter(
      (name) => !isKind(name) && !LICENCE.test(name) && knownAssetsIn(name).every(({ asset }) => asset.type === 'data'),
    );
}
const LICENCE = /^(?:CC(?:0|-BY.*)?|MIT|GPL.*|BSD.*)$/;
/** A list ends with a mark or with what is done with it; "(SFT stage)" and "SOTA results" are none. */
const NAMES_AFTER =
  /^(?: ?[:(—–]| namely| called)? ?((?:\p{Lu}[\p{L}\d-]{0,20}[\p{Lu}\d][\p{L}\d-]{0,20}(?![\p{L}\d-])(?: ?\[[\d, ]{1,12}\])?(?:, (?:and )?| and )?){1,8})(?=\s?(?:$|[.,;:)(\]—–]|(?:to|for|in|with|by|as|at|from|using|following|under|because|which|that|while|where|and|is|are|was|were|has|have)\b))/u;
