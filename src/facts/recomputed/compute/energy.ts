import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { exactly, product, scale, type Interval } from '../../numbers/interval.ts';
import { inBase, type PrintedNumber } from '../../numbers/printed-number.ts';
import { tableRecords, type TableRecord } from '../../numbers/records.ts';
import { numberedStatements, only } from '../../numbers/windows.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working, type WorkingInput } from '../../numbers/working.ts';
import { energyConstants, type Declared } from './energy-constants.ts';
import { loosely } from '../loosely.ts';

const FORMULA = 'device-hours × power × PUE';
const SOURCE = 'Wu et al. 2022; Strubell et al. 2019';
const CARBON = 'energy × carbon intensity';

/** Energy and carbon of training, from the hours, the power and the constants that the paper declares. */
export const energyWorkings = memoize((paper: Paper): readonly Working[] => [
  ...tableRecords(paper).flatMap((record) => ofRecord(paper, record)),
  ...projectTotals(paper),
  ...carbonInText(paper),
]);

/** What every unit of energy holds. */
const ENERGY = /Wh|watt/;

function ofRecord(paper: Paper, record: TableRecord): Working[] {
  if (!ENERGY.test(textOf(paper, record))) return [];
  const numbers = record.fields.flatMap(({ number }) => number ?? []);
  const hours =
    only(numbers, 'device-time') ??
    record.fields.find(
      ({ label, number }) => number !== null && /\b(?:gpu|tpu|device|accelerator) ?(?:hours|h)\b/.test(label),
    )?.number ??
    null;
  const energy = only(numbers, 'energy');
  const constants = energyConstants(paper);
  const name = record.name === '' ? 'training' : record.name;
  const workings: Working[] = [];
  const power = only(numbers, 'power');
  if (hours !== null && energy !== null && constants.pue !== null && (power ?? constants.power) !== null)
    workings.push(
      energyOf(`energy of ${name}`, energy, inBase(hours), [input('device-hours', hours)], {
        power:
          power === null
            ? constants.power!
            : { value: power.value * power.unit!.factor, text: power.text, span: power.span },
        pue: constants.pue,
      }),
    );
  const carbon = carbonOf(record);
  if (energy !== null && carbon !== null && constants.intensity !== null)
    workings.push(carbonWorking(`carbon of ${name}`, energy, carbon, constants.intensity, loosely(energy)));
  return workings;
}

const textOf = (paper: Paper, { table: { span } }: TableRecord): string => paper.text.slice(span.start, span.end);

const carbonOf = ({ fields }: TableRecord): PrintedNumber | null => {
  const found = fields.filter(({ label, number }) => number !== null && /\b(?:carbon|t?co ?2\w*)\b/.test(label));
  return found.length === 1 ? found[0]!.number : null;
};

function energyOf(
  what: string,
  energy: PrintedNumber,
  hours: Interval,
  inputs: WorkingInput[],
  { power, pue }: { power: Declared; pue: Declared },
): Working {
  const { factor, name } = energy.unit!;
  const computed = scale(product([hours, exactly(power.value), exactly(pue.value)]), 1 / factor);
  const given = [...inputs.flatMap((one) => ('printed' in one ? [one.printed] : [])), power.text, pue.text];
  return makeWorking({
    what,
    arithmetic: `${given.map((text) => text.replace(/\s+/g, ' ').trim()).join(' × ')} = ${showMiddle(computed)} ${name}`,
    formula: FORMULA,
    source: SOURCE,
    inputs: [...inputs, input('power', power), input('PUE', pue)],
    computed,
    printed: { ...energy, interval: loosely(energy) },
    unit: name,
  });
}

function carbonWorking(
  what: string,
  energy: PrintedNumber,
  carbon: PrintedNumber,
  intensity: Declared,
  energyInterval: Interval,
): Working {
  // A bare number under "tCO2eq" is tonnes, which is what such tables print.
  const unit = carbon.unit?.dimension === 'mass' ? carbon.unit : { name: 't', factor: 1e3 };
  const kilowattHours = scale(energyInterval, energy.unit!.factor / 1e3);
  const computed = scale(kilowattHours, intensity.value / unit.factor);
  const asPrinted = (energy.value * energy.unit!.factor * intensity.value) / 1e3 / unit.factor;
  const half = (computed.high - computed.low) / 2;
  const shown = showMiddle({ low: asPrinted - half, high: asPrinted + half });
  const unitOfCarbon = unit.name === 't' ? 't CO2' : `${unit.name} CO2`;
  return makeWorking({
    what,
    arithmetic: `${energy.text} × ${intensity.text} = ${shown} ${unitOfCarbon}`,
    formula: CARBON,
    source: 'the paper’s own intensity',
    inputs: [input('energy', energy), input('carbon intensity', intensity)],
    computed,
    printed: { ...carbon, interval: loosely(carbon) },
    unit: unitOfCarbon,
  });
}

/** "We used 2048 GPUs for five months. … would have cost around 2,638 MWh." */
function projectTotals(paper: Paper): Working[] {
  const { pue, power } = energyConstants(paper);
  if (pue === null || power === null) return [];
  const all = numberedStatements(paper);
  return all.flatMap(({ statement, numbers }, i) => {
    const devices = only(numbers, 'devices');
    const time = only(numbers, 'time');
    if (devices === null || time === null) return [];
    const next = all[i + 1];
    const energy =
      only(numbers, 'energy') ??
      (next?.statement.within === statement.within && only(next.numbers, 'time') === null
        ? only(next.numbers, 'energy')
        : null);
    if (energy === null) return [];
    const hours = scale(product([inBase(devices), inBase(time)]), 1 / HOUR);
    const working = energyOf(
      `energy of ${devices.text.replace(/\s+/g, ' ')} over ${time.text}`,
      energy,
      hours,
      [input('devices', devices), input('time', time)],
      { power, pue },
    );
    const watts = devices.value * power.value * pue.value;
    const fits = (energy.value * energy.unit!.factor * HOUR) / watts / time.unit!.factor;
    return [{ ...working, aside: `${energy.text} would be ${Number(fits.toPrecision(2))} ${time.unit!.name}` }];
  });
}

const HOUR = 3600;

/** A sentence that prints one energy and the carbon of it. */
const carbonInText = (paper: Paper): Working[] => {
  const { intensity } = energyConstants(paper);
  if (intensity === null) return [];
  return numberedStatements(paper).flatMap(({ statement, numbers }) => {
    const energy = only(numbers, 'energy');
    const carbon = only(numbers, 'mass');
    if (energy === null || carbon === null || !/CO\s?_?\{?2|carbon|emission/i.test(statement.text)) return [];
    if (
      carbon.span.start < energy.span.start &&
      /per|\/\s?[kM]/.test(paper.text.slice(carbon.span.end, energy.span.start))
    )
      return [];
    return [
      carbonWorking('carbon of the energy in the text', energy, carbon, intensity, {
        low: energy.value - energy.step,
        high: energy.value + energy.step,
      }),
    ];
  });
};
