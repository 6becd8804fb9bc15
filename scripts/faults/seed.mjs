// The changes of one digit that a working can suffer, told apart by its relation.
import { digitChanges } from './digits.mjs';
import { holds } from './relation.mjs';

/** Of these claims a working is one of several, and one that holds is enough. */
const SOMEWHERE = /-somewhere$/;

/** The numbers that stand behind the printed words of a claim are its inputs; elsewhere the printed number is one too. */
export const placesOf = ({ relation, inputs, printed }) => [
  ...inputs.flatMap((one, at) => ('span' in one ? [{ at, span: one.span }] : [])),
  ...(/^(?:above|below)/.test(relation) ? [] : [{ at: -1, span: printed.span }]),
];

/** What a working prints with one of its numbers (or none) written anew. */
function textsOf(working, inText, changed) {
  const at = (span) => {
    const text = inText(span);
    if (changed === undefined || changed.span.start < span.start || changed.span.start >= span.end) return text;
    const offset = changed.span.start - span.start;
    return text.slice(0, offset) + changed.digit + text.slice(offset + 1);
  };
  return {
    inputs: working.inputs.flatMap((one) => ('span' in one ? [at(one.span)] : [])),
    printed: at(working.printed.span),
  };
}

const verdictOf = (working, inText, changed) =>
  holds(working, textsOf(working, inText), textsOf(working, inText, changed));

/** Workings about the same words: of these one has to hold. */
const besides = (working, all) =>
  all.filter(
    (one) =>
      one !== working &&
      one.relation === working.relation &&
      one.formula === working.formula &&
      one.printed.span.start === working.printed.span.start,
  );

/**
 * All changes of one digit of the numbers of a working, as faults of it and as harmless ones. `all` has every working of
 * the paper, `inText` gives the text of a span, `free` tells which numbers may be changed.
 */
export function changesOf(working, all, inText, free = () => true) {
  const faults = [];
  const harmless = [];
  for (const { span } of placesOf(working)) {
    if (!free(span)) continue;
    const text = inText(span);
    for (const { at, digit } of digitChanges(text)) {
      const place = { start: span.start + at, end: span.start + at + 1 };
      const change = { span: place, old: text[at], digit, at, text };
      const own = verdictOf(working, inText, change);
      const excused = SOMEWHERE.test(working.relation) && besides(working, all).length > 0;
      if (own === false && !excused) faults.push(change);
      else if (isHarmless(change, all, inText)) harmless.push(change);
    }
  }
  return { faults, harmless };
}

const isHarmless = (change, all, inText) =>
  all
    .filter((one) => placesOf(one).some(({ span }) => span.start <= change.span.start && change.span.start < span.end))
    .every(
      (one) =>
        verdictOf(one, inText, change) === true ||
        (SOMEWHERE.test(one.relation) && besides(one, all).some((other) => verdictOf(other, inText, change) === true)),
    );

/** Deterministic choices from a list, null from an empty one: a linear congruential generator (Numerical Recipes). */
export function drawFrom(seed) {
  let state = seed >>> 0;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list.length === 0 ? null : list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
