import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { divide, exactly, product, scale, type Interval } from '../../numbers/interval.ts';
import { inBase, type PrintedNumber } from '../../numbers/printed-number.ts';
import { fieldsLabelled, tableRecords, type TableRecord } from '../../numbers/records.ts';
import { only } from '../../numbers/windows.ts';
import { constant, input, makeWorking, type Working } from '../../numbers/working.ts';

/** Dense 16-bit peaks of the makers' data sheets, in FLOP/s. */
const PEAKS: readonly (readonly [RegExp, string, number])[] = [
  [/\bH[12]00\b/, '989 TFLOP/s', 989e12],
  [/\b[AH]?100-?80|\bA100\b|\bA800\b/, '312 TFLOP/s', 312e12],
  [/\bV100\b/, '125 TFLOP/s', 125e12],
  [/\bTPU ?-?v5p\b/i, '459 TFLOP/s', 459e12],
  [/\bTPU ?-?v4\b/i, '275 TFLOP/s', 275e12],
  [/\bTPU ?-?v3\b/i, '123 TFLOP/s', 123e12],
];

interface Model {
  readonly parameters: PrintedNumber;
  readonly tokens: PrintedNumber;
}

/** What every table holds that prints device-hours. */
const DEVICES = /GPU|TPU|accelerator|device|chip|core|[HBAV]\d{2,3}/i;

/** Share of the peak that a training must have reached: 6ND over device-seconds times the peak. */
export const utilisationWorkings = memoize((paper: Paper): readonly Working[] => {
  const records = tableRecords(paper);
  const models = records.flatMap((record) => modelOf(record) ?? []);
  return records.flatMap((record) => {
    const { span } = record.table;
    if (!DEVICES.test(paper.text.slice(span.start, span.end))) return [];
    const numbers = record.fields.flatMap(({ number }) => number ?? []);
    const hours = only(numbers, 'device-time') ?? hoursOf(record);
    if (hours === null || hours.value < 100) return [];
    const words = record.fields.map(({ cell }) => cell.text).join(' ');
    const device = PEAKS.filter(
      ([pattern]) =>
        pattern.test(words) ||
        pattern.test(record.fields.find(({ number }) => number === hours)?.label.toUpperCase() ?? ''),
    );
    if (device.length !== 1) return [];
    const own = modelOf(record);
    const named = own === null ? models.filter((model) => isNamed(record.name, model.parameters)) : [own];
    if (named.length !== 1 || /\bMoE\b|experts?|-A\d+B/i.test(words)) return [];
    const { parameters, tokens } = named[0]!;
    const [, peakText, peak] = device[0]!;
    const work = product([exactly(6), inBase(parameters), inBase(tokens)]);
    const share: Interval = divide(work, scale(inBase(hours), 3600 * peak));
    return [
      makeWorking({
        what: `utilisation in training ${record.name === '' ? 'the model' : record.name}`,
        formula: '6 × parameters × tokens / (device-hours × 3600 × peak)',
        source: 'Kaplan et al. 2020 (6ND); Chowdhery et al. 2022 (utilisation)',
        relation: 'within',
        inputs: [
          input('parameters', parameters),
          input('tokens', tokens),
          constant('peak', peakText, 'dense 16-bit peak of the device’s data sheet'),
        ],
        computed: scale(share, 100),
        printed: { ...hours, interval: { low: 0, high: 100 } },
        unit: '%',
      }),
    ];
  });
});

function hoursOf(record: TableRecord): PrintedNumber | null {
  const found = fieldsLabelled(record, /\b(?:gpu|tpu|[ahv]\d00|device) ?(?:hours|h|hrs)\b/);
  return found.length === 1 ? found[0]!.number : null;
}

function modelOf(record: TableRecord): Model | null {
  const parameters = fieldsLabelled(record, /\bparam(?:eter)?s?\b|^(?:model )?size$/, /active|trainable|emb|hyper/);
  const tokens = fieldsLabelled(record, /\btokens?\b/, /batch|per|\/|speed|vocab|seq|context/);
  const [size] = parameters;
  const [read] = tokens;
  if (parameters.length !== 1 || tokens.length !== 1 || size!.number === null || read!.number === null) return null;
  return size!.number.value < 1e8 || read!.number.value < 1e9
    ? null
    : { parameters: size!.number, tokens: read!.number };
}

/** "Kite-7B" names the model of 6.7B parameters: names are rounded, to whole billions mostly. */
function isNamed(name: string, parameters: PrintedNumber): boolean {
  const size = /(\d{1,4}(?:\.\d{1,2})?)\s?B\b/.exec(name);
  if (size === null) return false;
  const named = Number(size[1]) * 1e9;
  return Math.abs(named - parameters.value) <= Math.max(0.06 * parameters.value, size[1]!.includes('.') ? 0 : 0.5e9);
}
