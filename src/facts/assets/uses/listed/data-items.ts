import { memoize } from '../../../../paper/memoize.ts';
import type { Paper } from '../../../../paper/paper.ts';
import { knownAssetsIn } from '../../known-assets.ts';
import { isKind } from '../../data-names.ts';
import { isOwnData } from '../../own-data.ts';
import { matching } from '../../../text/search/corpus.ts';
import { BRACKETED } from '../../../text/citations.ts';
import { nameSpan } from '../names/name-span.ts';
import { DOING } from '../how/uses-something.ts';
import type { Use } from '../uses.ts';

const CREDIT = String.raw`(?:${BRACKETED}|\[\p{Lu}[^\][]{2,50}\b(?:19|20)\d\d[a-z]?\])`;
/** "Kite (a large corpus of calls) [3].": all that an item of a list says, without a verb. */
const ITEM = new RegExp(
  String.raw`^[-–•*]? ?(?<name>\p{Lu}[\w+]{1,20}(?:[- ][\p{Lu}\d][\w+-]{0,20}){0,3})(?: ?\((?<what>[^()]{2,80})\)| ?[:–—-] (?<words>[^.;:]{2,80}?))? ?${CREDIT}\.?$`,
  'u',
);
const OF_DATA =
  /^(?:the |our )?(?:(?:training|evaluation|test|pre-?training|experimental|public|used) )*(?:data-? ?sets?|data|corpora|corpus|benchmarks|data sources)(?: (?:used|and (?:[\w-]+ ){0,2}(?:metrics|tasks|splits|baselines|benchmarks)))?$/i;

/** "The Marsh Calls Study (MCS) is a large public data set of …": told of where the work is told, and named again there. */
const IS_PUBLIC =
  /^(?:The )?(?<full>\p{Lu}[\w-]*(?: (?:of |for |and |in |the )?\p{Lu}[\w-]*){0,6})(?: \((?<name>[A-Z][\w-]{1,12})\))? (?:is|was) (?:an?|the) (?:[\w-]+,? ){0,4}?(?:public|publicly[- ]available|open(?:[- ](?:access|source))?|openly available|freely available)(?: [\w-]+){0,3} (?:data-? ?set|corpus|database|repository|cohort)\b/u;

/**
 * What a list under "Datasets" names with its citation: there, standing in the list says that it is used. And what is
 * told of as public data among what was done.
 */
export const dataItems = memoize((paper: Paper): readonly Use[] => {
  const doing = paper
    .statements()
    .filter(({ section, within }) => DOING.has(section.role) && within.type !== 'caption');
  return matching(doing, [ITEM, IS_PUBLIC]).flatMap((statement) => {
    const { text, section, span } = statement;
    const item = ITEM.exec(text)?.groups;
    if (item !== undefined && !OF_DATA.test(section.heading?.title.trim() ?? '')) return [];
    const told = IS_PUBLIC.exec(text)?.groups;
    const name = item?.['name'] ?? told?.['name'] ?? told?.['full'];
    if (name === undefined || FLOAT.test(name) || isKind(name) || isOwnData(paper, name)) return [];
    if (item === undefined && doing.filter((one) => one.text.includes(name)).length < OFTEN) return [];
    const [known] = knownAssetsIn(name);
    if (known !== undefined && known.asset.type !== 'data') return [];
    const index = text.indexOf(name);
    return [
      {
        name,
        asset: known?.asset ?? null,
        type: 'data' as const,
        others: true,
        how: 'used' as const,
        span: nameSpan(paper, span, name, index),
        statement,
      },
    ];
  });
});
const OFTEN = 3;
const FLOAT = /^(?:Figure|Fig|Table|Tab)\b/;
