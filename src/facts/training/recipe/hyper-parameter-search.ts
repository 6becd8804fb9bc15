import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { ownStatements } from '../../settings/read-settings.ts';
import { tellsValuesTried, TRIED_WORD } from './values-tried.ts';

const THINGS = String.raw`(?:hyper[- ]?parameters?|learning rates?|step sizes?|weight decay|batch sizes?|dropout)`;
const SEARCHES = new RegExp(
  String.raw`(?:(?<!\w-|\bfine )\b(?:tuned?|tuning)|\bgrid[- ]search\w*|\b(?:sweeps?|swept|search(?:e[sd])?|optuna|bayesian optimi[sz]ation|cross-?validat\w+))\b[^.;]{0,80}\b${THINGS}|\b${THINGS}\b[^.;]{0,80}\b(?:(?<!\w-|\bfine )tuned|swept|searched|grid[- ]search\w*|random search|(?:selected|chosen|picked|determined) (?:\w+ ){0,3}(?:by|on|using|via|based on|with|from)\b[^.;]{0,40}\b(?:validation|development|dev|cross-?validation|search|performance))`,
  'i',
);
const WE = /\b(?:we|our|is|are|was|were|all|each)\b/i;
const NOT =
  /\b(?:without|no|not|never|avoid\w*|need\w*|require\w*|sensitive|sensitivity|difficult|can|could|should|future)\b[^.;]{0,40}\b(?:tun|search|sweep)/i;
/** "We tune the following hyper-parameters:" names what has to be set, with its values in the list. */
const ANNOUNCES = /\bfollowing\b[^.;]{0,60}:\s*$/;
/** A set, an interval, or several numbers in a row. */
const RANGE =
  /[{[(]\s?[^{}[\]()]{0,20}\d[^{}[\]()]{0,80},[^{}[\]()]{0,80}\d|\b(?:from|between|among|over|in|of|range)\b[^.;]{0,60}\d[^;]{0,40}(?:\bto\b|\band\b|\bor\b|,|[-–])\s?[^.;]{0,20}\d|∈/i;
/** "by an order of magnitude in both directions", "halved and doubled": a range relative to the value that was taken. */
const RELATIVE_RANGE =
  /\b(?:by|within|up to|over|across) (?:an?|one|two|three|half an?|several) (?:orders? of magnitude|factors? of \w+)\b|\b(?:in|to) (?:both|either) directions?\b|\b(?:halv(?:ed|ing) (?:and|or|to) doubl(?:ed|ing)|doubl(?:ed|ing) (?:and|or|to) halv(?:ed|ing)|half (?:and|to|or) (?:twice|double))\b|\b(?:above and below|on (?:either|both) sides? of|around) (?:the|that|our) (?:default|given|chosen|reported|original|listed|final|base)\w* (?:values?|settings?|rates?)\b/i;
const SPACE =
  /\b(?:search (?:space|range|grid)s?|(?:hyper[- ]?parameter|tuning) (?:grid|range|space|search)s?|ranges?|grid|swept|candidates?|values tried)\b/i;

/** Sentences by which the paper's own hyper-parameters were searched for. */
export const searches = memoize((paper: Paper): readonly Statement[] =>
  matching(ownStatements(paper), SEARCHES).filter(
    ({ text, section }) =>
      section.role !== 'introduction' &&
      section.role !== 'abstract' &&
      section.role !== 'checklist' &&
      WE.test(text) &&
      !NOT.test(text) &&
      !ANNOUNCES.test(text),
  ),
);

const ONE_THING = /\b(?:learning rate|step size|weight decay|batch size|dropout)/i;
const VARIED =
  /\b(?:various|variety|different|several|multiple|each|sweeps?|swept|range|grid|search|sensitivity|effects? of|impact of|influence of|(?:as a )?function of|schedules|versus|vs)\b/i;

/** A figure on what was tuned draws the values tried, which are not read. */
export const searchFigure = memoize((paper: Paper): { span: Span } | null => {
  const tuned = new Set(searches(paper).flatMap(({ text }) => ONE_THING.exec(text)?.[0].toLowerCase() ?? []));
  for (const { caption } of paper.figures()) {
    if (caption === null) continue;
    const words = paper.quote(caption.span).toLowerCase();
    if (VARIED.test(words) && [...tuned].some((thing) => words.includes(thing))) return caption;
  }
  return null;
});

/** Where it says over what: in such a sentence, in its paragraph, or in a table of ranges. */
export const searchSpace = memoize((paper: Paper): { span: Span } | null => {
  for (const { within } of searches(paper)) if (RANGE.test(paper.quote(within.span))) return within;
  const relative = searches(paper).find(({ text }) => RELATIVE_RANGE.test(text));
  if (relative !== undefined) return relative;
  return (
    paper
      .tables()
      .find(
        ({ caption, rows }) =>
          SPACE.test(caption === null ? '' : paper.quote(caption.span)) ||
          rows.some(({ children }) => children.some(({ text }) => text.length < 40 && SPACE.test(text))),
      ) ??
    ownStatements(paper).find(({ text }) => SPACE.test(text) && RANGE.test(text)) ??
    matching(ownStatements(paper), TRIED_WORD).find(({ text }) => tellsValuesTried(text)) ??
    null
  );
});
