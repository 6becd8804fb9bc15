import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { measures, POINTER } from '../text/citations.ts';

/** Whether a table, a figure or a heading shows what parts of the method bring. */
export const ablates = memoize((paper: Paper): boolean =>
  [
    ...[...paper.tables(), ...paper.figures()].map(({ caption }) => caption),
    ...paper.sections().map(({ heading }) => heading),
  ].some(
    (one) =>
      one !== null && /\bablat|\b(?:effects?|impact|contributions?|importance) of\b/i.test(paper.quote(one.span)),
  ),
);

/** Whether any float or heading has what an ablation may be called, or another sentence tells of one with numbers. */
export const showsAblation = (paper: Paper, said: Statement): boolean =>
  ablates(paper) ||
  [...paper.tables(), ...paper.figures()].some(({ span }) => /\bablat|\bw\/o\b|\bwithout\b/i.test(paper.quote(span))) ||
  paper
    .statements()
    .some((one) => one !== said && /\bablat/i.test(one.text) && (POINTER.test(one.text) || measures(one.text)));

/** Whether any float or heading shows what other settings give. */
export const varies = memoize((paper: Paper): boolean =>
  [
    ...[...paper.tables(), ...paper.figures()].map(({ caption }) => caption),
    ...paper.sections().map(({ heading }) => heading),
  ].some((one) => one !== null && VARIES.test(paper.quote(one.span))),
);
const VARIES =
  /\bsensitiv|\brobustness\b|\b(?:effects?|impact|influence) of\b|\b(?:different|various|varying|varied|several|multiple) (?:[\w-]+ ){0,3}(?:values?|settings?|choices?|sizes?|thresholds?|rates?|ratios?|numbers?|\$|\\?[\u03b1-\u03c9])|\bablat|\b(?:search|sweeps?|tuning)\b/i;
