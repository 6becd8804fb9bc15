import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { cites } from '../../text/citations.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { isKind } from '../data-names.ts';
import { nameSpan } from './names/name-span.ts';
import { isOurs, usesSomething } from './how/uses-something.ts';
import type { Use } from './uses.ts';

/** What trained networks of others are run for before one's own begins. */
const TASK =
  '(?:(?:human |body |hand |head |gaze )?poses?(?: estimation| estimator| tracker)?|key-?points?|landmarks?|skeletons?|joints?|joint (?:coordinates|positions)|(?:object|face|person|pedestrian|hand|vehicle|lane|text) (?:detection|detector|tracking|tracker)|bounding boxes|segmentation(?: masks?)?|masks?|depth (?:maps?|estimation)|optical flow|speech recognition|transcripts?|transcriptions?)';
const NAME = '([A-Z][\\w.+-]*[A-Z\\d][\\w.+-]*)';
const MAKES =
  '(?:extract|deriv|obtain|get|detect|locat|estimat|segment|crop|track|transcrib|produc|generat|comput|predict)\\w*';
const RUN: readonly RegExp[] = [
  // "we used a pose estimator (KitePose) to derive joints"
  new RegExp(
    `\\b(?:us|utili[sz]|employ|appl|adopt|leverag|run|ran)\\w* (?:[\\w-]+ ){0,4}?${TASK}(?: [\\w-]+){0,2} ?\\(${NAME}(?: [^()]{1,40})?\\)[^.;]{0,40}? to ${MAKES}\\b`,
    'i',
  ),
  // "we run KitePose [3] to extract the joints"
  new RegExp(
    `\\b(?:us|utili[sz]|employ|appl|adopt|leverag|run|ran)\\w* (?:the |a |an )?(?:(?:pre-?trained|off-the-shelf|public) )?${NAME}(?: ?[[(][^()[\\]]{1,60}[\\])])? to ${MAKES} (?:[\\w-]+ ){0,5}?${TASK}\\b`,
    'i',
  ),
];

/** Networks of others that a paper runs to get its inputs, and that it cites somebody for. */
export const toolUses = memoize((paper: Paper): readonly Use[] => {
  const own = ownNamePattern(paper);
  return matching(paper.statements(), RUN).flatMap((statement): Use[] => {
    const { text, span, section } = statement;
    if (NOT_OWN_WORK.has(section.role) || !isOurs(text) || !cites(text) || !usesSomething(text, section.role))
      return [];
    const match = RUN.map((pattern) => pattern.exec(text)).find((one) => one !== null)!;
    const name = match[1]!;
    // The pattern takes small letters for capitals.
    if (!/^[A-Z].*[A-Z\d]/.test(name) || isKind(name) || own?.test(name) === true) return [];
    return [
      {
        name,
        asset: null,
        type: 'model',
        others: true,
        how: 'used',
        span: nameSpan(paper, span, name, match.index),
        statement,
      },
    ];
  });
});
