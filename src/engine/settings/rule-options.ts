import type { Options } from '../answer.ts';
import type { OptionSpec, RulePage } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** What each option of a rule is where nobody sets it. */
export const defaultOptions = ({ options = {} }: Pick<RulePage, 'options'>): Options =>
  Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, spec.default]));

/** "a whole number from 1 to 100". */
export function describeOption(spec: OptionSpec): string {
  if (spec.type === 'boolean') return 'true or false';
  if (spec.type === 'strings') return 'a list of words';
  return `a ${spec.type === 'integer' ? 'whole number' : 'number'} from ${spec.minimum} to ${spec.maximum}`;
}

function fits(spec: OptionSpec, value: unknown): boolean {
  if (spec.type === 'boolean') return typeof value === 'boolean';
  if (spec.type === 'strings') return Array.isArray(value) && value.every((one) => typeof one === 'string');
  const whole = spec.type === 'number' || Number.isInteger(value);
  return typeof value === 'number' && whole && value >= spec.minimum && value <= spec.maximum;
}

/** What is wrong with an option that somebody set, in one line, or null. */
export function wrongOption({ id, options = {} }: RulePage, name: string, value: unknown): string | null {
  const names = Object.keys(options);
  const spec = Object.hasOwn(options, name) ? options[name] : undefined;
  if (names.length === 0) return `${id} has no options; leave ${name} out`;
  if (spec === undefined)
    return `${id} has no option called ${name}${didYouMean(name, names)} (it has ${names.join(', ')})`;
  if (fits(spec, value)) return null;
  return `${name} of ${id} must be ${describeOption(spec)}, not ${JSON.stringify(value)}`;
}
