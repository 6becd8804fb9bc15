import { sparing } from '../text/search/sparing.ts';

/**
 * What a unit measures. Numbers of one dimension are compared in its base unit (`inBase`): seconds, device-hours, W, Wh,
 * kg, bytes, FLOP, FLOP/s, and one of whatever is counted.
 */
export type Dimension =
  | 'time'
  | 'device-time'
  | 'power'
  | 'energy'
  | 'mass'
  | 'bytes'
  | 'flop'
  | 'flop-rate'
  | 'tokens'
  | 'token-rate'
  | 'parameters'
  | 'steps'
  | 'epochs'
  | 'devices'
  | 'items'
  | 'percent'
  | 'points'
  | 'factor';

/** A unit of a printed number. */
export interface Unit {
  /** As it is shown: `days`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base unit it is. */
  readonly factor: number;
}

/** Things that are counted, so that an integer is exact. */
export const COUNTED: ReadonlySet<Dimension> = new Set(['devices', 'items', 'steps']);

type Entry = readonly [pattern: string, dimension: Dimension, factor: number, name: string];

const HOUR = 3600;
const DAY = 24 * HOUR;
/** A twelfth of the Gregorian year. */
const MONTH = (365.2425 / 12) * DAY;

const DEVICE = String.raw`(?:(?:NVIDIA|Nvidia|Tesla) )?(?:[HBAV]\d{2,3}(?:-?\d{2}GB)?[ -])?(?:GPU|TPU|accelerator|device|[HBAV]\d{2,3}|TPU ?v\d\w?(?:[ -](?:chip|core))?|chip)s?`;
const PREFIX: readonly (readonly [string, number])[] = [
  ['k|K|kilo', 1e3],
  ['M|mega', 1e6],
  ['G|giga', 1e9],
  ['T|tera', 1e12],
  ['P|peta', 1e15],
  ['E|exa', 1e18],
  ['Z|zetta', 1e21],
  ['Y|yotta', 1e24],
];
const FLOP = String.raw`-?(?:FLOP|Flop|flop)`;
const flops = PREFIX.flatMap(([prefix, factor]): Entry[] => [
  [`(?:${prefix})${FLOP}s?(?:/s|ps)?[-/ ·⋅]?days?`, 'flop', factor * DAY, 'FLOP'],
  [`(?:${prefix})${FLOP}(?:s?/s(?:ec(?:ond)?)?|s? per second|S|ps)`, 'flop-rate', factor, 'FLOP/s'],
  [`(?:${prefix})${FLOP}s?`, 'flop', factor, 'FLOP'],
]);

/** Longer forms first. */
const ENTRIES: readonly Entry[] = [
  [String.raw`(?:%|percent(?:age)?|per ?cent) ?-?points?`, 'points', 1, 'points'],
  [String.raw`\\?%|percent\b|per cent\b`, 'percent', 1, '%'],
  [String.raw`(?:absolute )?(?:points?|pts|pp|p\.p\.)`, 'points', 1, 'points'],
  [String.raw`tokens? ?(?:/|per) ?s(?:ec(?:ond)?)?`, 'token-rate', 1, 'tokens/s'],
  ...flops,
  [String.raw`(?:P|peta)(?:F|f)-?days?`, 'flop', 1e15 * DAY, 'FLOP'],
  [`${FLOP}(?:s?/s|s? per second|ps)`, 'flop-rate', 1, 'FLOP/s'],
  [`${FLOP}s?`, 'flop', 1, 'FLOP'],
  [`${DEVICE}[- ]?(?:hours?|hrs?|h)`, 'device-time', 1, 'device-hours'],
  [`${DEVICE}[- ]?days?`, 'device-time', 24, 'device-days'],
  [`${DEVICE}[- ]?years?`, 'device-time', 24 * 365.2425, 'device-years'],
  [String.raw`[kK]Wh|kilowatt[- ]hours?`, 'energy', 1e3, 'kWh'],
  [String.raw`MWh|megawatt[- ]hours?`, 'energy', 1e6, 'MWh'],
  [String.raw`GWh|gigawatt[- ]hours?`, 'energy', 1e9, 'GWh'],
  [String.raw`Wh|watt[- ]hours?`, 'energy', 1, 'Wh'],
  [String.raw`kW|kilowatts?`, 'power', 1e3, 'kW'],
  [String.raw`MW|megawatts?`, 'power', 1e6, 'MW'],
  [String.raw`W|watts?`, 'power', 1, 'W'],
  [String.raw`(?:kg|kilograms?)(?: ?(?:of )?CO ?2 ?(?:e|eq)?)?`, 'mass', 1, 'kg'],
  [
    String.raw`(?:metric )?(?:t|tons?|tonnes?) ?(?:of )?CO ?2 ?(?:eq|e)?|(?:metric )?(?:tonnes?|tons?)`,
    'mass',
    1e3,
    't',
  ],
  [String.raw`GiB`, 'bytes', 2 ** 30, 'GiB'],
  [String.raw`MiB`, 'bytes', 2 ** 20, 'MiB'],
  [String.raw`TB|terabytes?`, 'bytes', 1e12, 'TB'],
  [String.raw`GB|gigabytes?`, 'bytes', 1e9, 'GB'],
  [String.raw`MB|megabytes?`, 'bytes', 1e6, 'MB'],
  [String.raw`[kK]B|kilobytes?`, 'bytes', 1e3, 'kB'],
  [String.raw`bytes?`, 'bytes', 1, 'bytes'],
  [String.raw`(?:(?:training|unique|input|text|total|subword|BPE) ){0,2}tokens?`, 'tokens', 1, 'tokens'],
  [
    String.raw`(?:(?:trainable|learnable|total|active|activated|model|free|non-embedding) ){0,2}(?:parameters?|params?|weights)`,
    'parameters',
    1,
    'parameters',
  ],
  [String.raw`months?`, 'time', MONTH, 'months'],
  [String.raw`weeks?`, 'time', 7 * DAY, 'weeks'],
  [String.raw`days?`, 'time', DAY, 'days'],
  [String.raw`hours?|hrs?|h`, 'time', HOUR, 'hours'],
  [String.raw`minutes?|mins?`, 'time', 60, 'minutes'],
  [String.raw`milliseconds?|ms`, 'time', 1e-3, 'ms'],
  [String.raw`seconds?|secs?|s`, 'time', 1, 's'],
  [
    String.raw`(?:(?:training|gradient|update|optimi[sz]ation|optimi[sz]er|warm-?up) )?(?:steps?|iterations?|iters?|updates?)`,
    'steps',
    1,
    'steps',
  ],
  [String.raw`(?:full |training )?(?:epochs?|passes)`, 'epochs', 1, 'epochs'],
  [
    String.raw`(?:\([^()]{1,16}\) )?(?:(?:NVIDIA|Nvidia|Tesla|Google|Cloud) ){0,2}(?:[HBAV]\d{2,3}S?|RTX ?\w{4,6}|TPU ?-?v\d\w?)(?:[ -](?:SXM\d?|PCIe|\(?\d{2,3} ?GB\)?))?(?:[ -](?:GPUs?|cards?|chips?|cores?))?|GPUs?|TPUs?|accelerators?`,
    'devices',
    1,
    'devices',
  ],
  [
    String.raw`(?:(?:test|training|validation|evaluation|labell?ed) )?(?:examples?|samples?|questions?|problems?|images?|instances?|sentences?|prompts?|tasks?|documents?|sequences?)`,
    'items',
    1,
    '',
  ],
  [String.raw`×|times|fold|-fold|\\times|[xX]`, 'factor', 1, '×'],
];

const compiled = (pattern: string): RegExp => new RegExp(String.raw`(?:${pattern})(?![\p{L}\d])`, 'uy');
const COMPILED = ENTRIES.map(([pattern, dimension, factor, name]) => ({
  pattern: compiled(pattern),
  unit: { name, dimension, factor },
}));
/** Whether there is any: behind most numbers there is none. */
const ANY = sparing(compiled(ENTRIES.map(([pattern]) => pattern).join('|')));

/** The unit that begins at an offset of a text, with where it ends, or null. */
export function unitAt(text: string, at: number): { unit: Unit; end: number } | null {
  ANY.lastIndex = at;
  if (!ANY.test(text)) return null;
  for (const { pattern, unit } of COMPILED) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { unit, end: at + match[0].length };
  }
  return null;
}
