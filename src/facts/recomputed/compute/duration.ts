import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { disjoint, divide, exactly, product, scale, widen, type Interval } from '../../numbers/interval.ts';
import { inBase, type PrintedNumber } from '../../numbers/printed-number.ts';
import { numberedStatements, only, type Numbered } from '../../numbers/windows.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { loosely } from '../loosely.ts';

const HOUR = 3600;
/** Machines pause, and starts and evaluations cost time: NUMBERS.md allows a twentieth. */
const TOLERANCE = 0.05;
const ARITHMETIC = 'arithmetic';
/** The formula of a working that takes a time of few digits as exact. */
export const DIGITS_AS_EXACT = 'steps × time of a step, its digits taken as exact';
const AS_PRINTED = 0.02;

/** Durations of training that follow from speed and amount, and device-hours that follow from devices and time. */
export const durationWorkings = memoize((paper: Paper): readonly Working[] => {
  const all = numberedStatements(paper);
  return all.flatMap((one, i) => {
    const next = all[i + 1];
    const pair =
      next !== undefined && next.statement.within === one.statement.within ? [...one.numbers, ...next.numbers] : null;
    return [
      ...fromTokenRate(paper, one.numbers, pair),
      ...fromDeviceHours(paper, one),
      ...fromStepTime(paper, one, all[i - 1]),
    ];
  });
});

const loose = (number: PrintedNumber): PrintedNumber => ({ ...number, interval: loosely(number) });
/** Where one digit leaves much open, as if it were exact: that is how a reader multiplies. */
function asPrinted(working: Working, steps: PrintedNumber, short: PrintedNumber, long: PrintedNumber): Working {
  if (steps.hedge !== null || long.hedge !== null) return working;
  const exact = exactly((steps.value * short.value * short.unit!.factor) / long.unit!.factor);
  const computed = widen(exact, AS_PRINTED);
  const printed = { ...working.printed, interval: long.interval };
  const seconds = (long.value * long.unit!.factor) / steps.value;
  const step = `${Number((seconds / short.unit!.factor).toPrecision(3))} ${short.unit!.name}`;
  return disjoint(computed, long.interval)
    ? {
        ...working,
        formula: DIGITS_AS_EXACT,
        computed: exact,
        printed,
        agrees: false,
        aside: `in ${long.text} a step takes ${step}, which may have been rounded to ${short.text}`,
      }
    : { ...working, computed, printed };
}

/** "11.1 hours": without the tolerance that the verdict allows. */
const inTime = (seconds: Interval, { unit }: PrintedNumber): string =>
  `${showMiddle(scale(seconds, 1 / unit!.factor))} ${unit!.name}`;

const inUnit = (computed: Interval, number: PrintedNumber): Interval =>
  scale(widen(computed, TOLERANCE), 1 / number.unit!.factor);

/** "380 tokens/s/GPU on 2048 GPUs; 1.4T tokens take 21 days." */
function fromTokenRate(paper: Paper, own: readonly PrintedNumber[], pair: readonly PrintedNumber[] | null): Working[] {
  const rate = only(own, 'token-rate');
  if (rate === null) return [];
  const perDevice = /^\s?(?:\/|per)\s?(?:GPU|TPU|device|chip|accelerator)/i.test(
    paper.text.slice(rate.span.end, rate.span.end + 16),
  );
  for (const numbers of [own, pair ?? []]) {
    const tokens = only(numbers, 'tokens');
    const time = only(numbers, 'time');
    const devices = only(numbers, 'devices');
    if (tokens === null || time === null || (perDevice && devices === null)) continue;
    const speed = perDevice ? product([inBase(rate), inBase(devices!)]) : inBase(rate);
    return [
      makeWorking({
        what: 'duration of the training',
        formula: perDevice ? 'tokens / (tokens per second and device × devices)' : 'tokens / tokens per second',
        source: ARITHMETIC,
        arithmetic: `${tokens.text} / ${perDevice ? `(${rate.text} × ${devices!.text})` : rate.text} = ${inTime(divide(inBase(tokens), speed), time)}`,
        inputs: [input('tokens', tokens), input('speed', rate), ...(perDevice ? [input('devices', devices!)] : [])],
        computed: inUnit(divide(inBase(tokens), speed), time),
        printed: loose(time),
        unit: time.unit!.name,
      }),
    ];
  }
  return [];
}

/** Sentences about one run name one number of devices and one time; "each" and "per" say that there are more. */
const SEVERAL =
  /\b(?:each|per|every|respectively|average|both|either|between|total(?:s|ling|led)? (?:of )?all|in total|overall|altogether|experiments|including)\b/i;

/** "8 A100 GPUs for 3 days (576 GPU-hours)." */
function fromDeviceHours(paper: Paper, { statement, numbers }: Numbered): Working[] {
  const deviceTime = only(numbers, 'device-time');
  const devices = only(numbers, 'devices');
  const time = only(numbers, 'time');
  if (deviceTime === null || devices === null || time === null || SEVERAL.test(statement.text)) return [];
  if (numbers.filter(({ unit }) => unit?.dimension === 'devices' || unit?.dimension === 'time').length !== 2) return [];
  // Far apart they may tell of different runs.
  const places = [deviceTime, devices, time].map(({ span }) => span.start);
  if (/[;]/.test(paper.text.slice(Math.min(...places), Math.max(...places)))) return [];
  const total = product([inBase(devices), inBase(time)]);
  const inUnits = 1 / HOUR / deviceTime.unit!.factor;
  return [
    makeWorking({
      what: `number of ${deviceTime.unit!.name} of the run`,
      arithmetic: `${devices.text} × ${time.text} = ${showMiddle(scale(total, inUnits))} ${deviceTime.unit!.name}`,
      formula: 'devices × time',
      source: ARITHMETIC,
      inputs: [input('devices', devices), input('time', time)],
      computed: scale(widen(total, TOLERANCE), inUnits),
      printed: loose(deviceTime),
      unit: deviceTime.unit!.name,
    }),
  ];
}

const STEP_TIME =
  /\b(?:each|per|every|a single|one)\b[^.;]{0,24}\b(?:step|iteration|update|batch)\b|\b(?:step|iteration|update)s? (?:time|takes?|took)\b|\/\s?(?:step|iter)/i;

/** "Each step takes 0.4 seconds. We train for 100,000 steps or 12 hours." */
function fromStepTime(paper: Paper, { statement, numbers }: Numbered, before: Numbered | undefined): Working[] {
  const steps = numbers.filter(({ unit }) => unit?.dimension === 'steps');
  const times = numbers.filter(({ unit }) => unit?.dimension === 'time');
  const [count] = steps;
  const long = times.filter((one) => inBase(one).high >= HOUR / 2);
  if (steps.length !== 1 || long.length !== 1 || times.length > 2) return [];
  const inside = times.find((one) => one !== long[0]);
  const sentence = inside === undefined ? before : { statement, numbers };
  if (
    sentence === undefined ||
    sentence.statement.within !== statement.within ||
    !STEP_TIME.test(sentence.statement.text)
  )
    return [];
  const short = inside ?? only(sentence.numbers, 'time');
  if (short === null || inBase(short).high > 120) return [];
  // "100,000 steps or 12 hours": they have to be told of each other.
  if (Math.abs(count!.span.start - long[0]!.span.start) > 60) return [];
  if (
    /\d{2,}/.test(
      paper.text.slice(Math.min(count!.span.end, long[0]!.span.end), Math.max(count!.span.start, long[0]!.span.start)),
    )
  )
    return [];
  const seconds = count!.value * short.value * short.unit!.factor;
  const whole = `${showMiddle(exactly(seconds / long[0]!.unit!.factor))} ${long[0]!.unit!.name}`;
  const working = makeWorking({
    what: 'duration of the training',
    formula: 'steps × time of a step',
    arithmetic: `${count!.text} × ${short.text} = ${whole}`,
    source: ARITHMETIC,
    inputs: [input('steps', count!), input('time of a step', short)],
    computed: inUnit(product([exactly(count!.value), inBase(short)]), long[0]!),
    printed: loose(long[0]!),
    unit: long[0]!.unit!.name,
  });
  return [working.agrees ? asPrinted(working, count!, short, long[0]!) : working];
}
