// What a working says has to hold, computed again from the printed digits alone: by this, and not by what a rule would
// report, a changed digit is told to be a fault or harmless.
import { readPrinted } from './digits.mjs';

/** Binary fractions must decide nothing. */
const EPSILON = 1e-9;

/**
 * Whether the relation of a working holds of the texts of its inputs and of its printed number: `true`, `false`, or null
 * where the digits leave it open (a tie, a difference within the printed spread or within one unit of the last digit).
 *
 * `before` has the texts that the paper prints; the relations `formula` and `within` know their computed interval for
 * these only, and are carried over to the others in proportion.
 */
export function holds({ relation, computed, printed }, before, now) {
  const inputs = now.inputs.map(readPrinted);
  const own = readPrinted(now.printed);
  const [a, b] = inputs;
  switch (relation) {
    case 'mean':
    case 'sum':
      return adds(relation === 'mean' ? inputs.length : 1, inputs, own);
    case 'same':
      return isSame(a, own);
    case 'highest':
      return inputs.map((one) => isAbove(own, one)).reduce(both, true);
    case 'lowest':
      return inputs.map((one) => isAbove(one, own)).reduce(both, true);
    case 'above':
    case 'above-somewhere':
      return isAbove(a, b);
    case 'below':
    case 'below-somewhere':
      return isAbove(b, a);
    case 'rising':
      return steps(inputs)
        .map(([from, to]) => isAbove(to, from))
        .reduce(both, true);
    case 'falling':
      return steps(inputs)
        .map(([from, to]) => isAbove(from, to))
        .reduce(both, true);
    case 'varying':
      return inputs.some(({ value }) => value !== a.value);
    case 'divisor':
      return own.value > 0 && a.value % own.value === 0;
    case 'formula':
      return isGiven(computed, printed.interval, readPrinted(before.printed), own, before, now);
    case 'within':
      return isWithin(computed, printed.interval, before, now, own);
    default:
      throw new Error(`a relation that is not known here: ${relation}`);
  }
}

const steps = (inputs) => inputs.slice(1).map((to, i) => [inputs[i], to]);

const both = (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true);

/** Rounded or cut off, the last digit is one unit off at most; what is off by less than half a unit is right. */
function adds(count, inputs, own) {
  const sum = inputs.reduce((total, { value }) => total + value, 0) / count;
  const slack = inputs.reduce((total, { step }) => total + step / 2, 0) / count;
  const off = Math.abs(sum - own.value);
  if (off > slack + own.step + EPSILON) return false;
  return off <= slack + own.step / 2 + EPSILON ? true : null;
}

/** "81.26" and "81.3" are one number; where both have as many digits, all of them are the same. */
function isSame(a, b) {
  if (a.step === b.step) return Math.abs(a.value - b.value) < EPSILON;
  const unit = Math.max(a.step, b.step);
  const off = Math.abs(a.value - b.value);
  return off <= unit / 2 + EPSILON ? true : off <= unit + EPSILON ? null : false;
}

function isAbove(a, b) {
  const by = a.value - b.value;
  const open = Math.max(a.spread + b.spread, (Math.abs(a.step - b.step) < EPSILON ? 0 : Math.max(a.step, b.step)) / 2);
  return by > open + EPSILON ? true : by < -open - EPSILON ? false : null;
}

/** A changed input would need the formula, which the working has in words only: only the printed number is judged. */
function isGiven(computed, interval, old, own, before, now) {
  if (
    now.inputs.some((text, i) => text !== before.inputs[i]) ||
    old.value === 0 ||
    !Number.isFinite(interval.high - interval.low)
  )
    return null;
  const unit = (interval.low + interval.high) / 2 / old.value;
  // Ends that only touch leave it open: nothing that was rounded reaches them, and yet the digits do not exclude it.
  const meets = (ends) => {
    const shared = Math.min(Math.max(...ends) - computed.low, computed.high - Math.min(...ends));
    return Math.abs(shared) <= EPSILON * Math.max(1, Math.abs(computed.high)) ? null : shared > 0;
  };
  const { low, high } = interval;
  // Rounding is as wide for every number, a hedge ("about") is as wide as the number is large.
  const moved = [low, high].map((end) => end + (own.value - old.value) * unit);
  const grown = [low, high].map((end) => (end * own.value) / old.value);
  return meets(moved) === meets(grown) ? meets(moved) : null;
}

/** What the formula gives grows with the inputs and shrinks with the printed number. */
function isWithin(computed, bounds, before, now, own) {
  const factor = (olds, news) =>
    olds.reduce((product, text, i) => (product * readPrinted(news[i]).value) / readPrinted(text).value, 1);
  if (own.value === 0) return null;
  const grown = factor(before.inputs, now.inputs) / factor([before.printed], [now.printed]);
  return computed.low * grown <= bounds.high && computed.high * grown >= bounds.low;
}
