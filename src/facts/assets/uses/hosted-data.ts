import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { isOwnData } from '../own-data.ts';
import { nameSpan } from './names/name-span.ts';
import { usesSomething } from './how/uses-something.ts';
import type { Use } from './uses.ts';

const DATA = '(?:data-? ?sets?|corpus|corpora|databases?|data|collections?)';
const HOST =
  '(?:Kaggle|(?:the )?UCI(?: (?:ML|Machine Learning))?(?: Repository)?|Hugging ?Face|Zenodo|Figshare|OpenML|PhysioNet|Mendeley(?: Data)?|(?:Harvard )?Dataverse|Roboflow(?: Universe)?|IEEE ?Data[Pp]ort|data\\.gov|Dryad|(?:the )?Open Science Framework|OSF)';
/** "… dataset, publicly available on Kaggle", "… data set from Zenodo". */
const AT_HOST = new RegExp(
  `\\b${DATA}\\b[^.;]{0,60}?\\b(?:(?:available|hosted|published|downloaded|obtained|sourced|taken|accessed|provided|shared|released|retrieved|found|collected) (?:\\w+ )?(?:on|from|at|via|through|in|by)|from|on) (?:the )?${HOST}(?![\\w-])(?! (?:competition|leaderboard|notebooks?))`,
  'i',
);
/** What a hosting site calls a set stands in quotes before the word for data: "the “Sales of Hats” dataset". */
const QUOTED = new RegExp(`["“”„‘'«]([^"“”„«».;]{4,90}?)["“”’'»],? (?:[a-z-]+ )?${DATA}\\b`, 'i');
/** Their own, which they put there. */
const GIVEN =
  /\bour (?:[\w-]+ ){0,3}(?:data-? ?sets?|data|corpus|benchmark)\b|\bwe (?:\w+ ){0,2}(?:releas|publish|upload|shar|provid|open-sourc|host|ma[kd]e)\w*/i;

/** Data of others at a site for data, in a sentence that says that the authors use it, by the name in quotes or by the site. */
export const hostedUses = memoize((paper: Paper): readonly Use[] =>
  matching(paper.statements(), AT_HOST).flatMap((statement): Use[] => {
    const { text, span, section } = statement;
    if (NOT_OWN_WORK.has(section.role) || GIVEN.test(text) || !usesSomething(text, section.role)) return [];
    const quoted = QUOTED.exec(text);
    const name = quoted?.[1]!.trim() ?? `the data from ${SITE.exec(AT_HOST.exec(text)![0])![1]!}`;
    if (isOwnData(paper, name)) return [];
    return [
      {
        name,
        asset: null,
        type: 'data',
        others: true,
        how: 'used',
        span: quoted === null ? span : nameSpan(paper, span, name, quoted.index),
        statement,
      },
    ];
  }),
);
const SITE = new RegExp(`(${HOST})$`, 'i');
