import { InvalidArgumentError, Option } from 'commander';
import type { Confidence, Severity } from '../engine/answer.ts';
import type { Level, RuleSetting } from '../engine/settings/rule-settings.ts';
import type { ReporterName } from '../reporters/index.ts';
import { BINARY_NAMES, REPORTER_NAMES } from '../reporters/names.ts';

/** Where a report goes: standard output, or a file. */
export interface ReporterTarget {
  name: ReporterName;
  file: string | null;
}

export interface LintFlags {
  reporter?: ReporterTarget[];
  rule?: RuleSetting[];
  artifact?: string[];
  preset?: string;
  /** A file, or false for none. */
  config?: string | false;
  baseline?: string;
  updateBaseline?: boolean;
  maxWarnings?: number;
  printConfig?: string;
  failOn: Severity;
  minConfidence: Confidence;
  quiet?: boolean;
  color?: boolean;
  stdinFilename?: string;
  jobs?: number;
  timeout?: number;
  memory?: number;
  timing?: boolean;
  cache?: boolean;
  cacheLocation?: string;
}

// Written out, because these lists' own modules would be loaded before the arguments are parsed; `satisfies` keeps
// them true.
const LEVELS = Object.keys({ off: 0, on: 0, note: 0, warning: 0, error: 0 } satisfies Record<Level, 0>);

/** `pretty`, `json:report.json`. */
export function parseReporter(value: string, others: ReporterTarget[] = []): ReporterTarget[] {
  const colon = value.indexOf(':');
  const name = colon === -1 ? value : value.slice(0, colon);
  const file = colon === -1 ? null : value.slice(colon + 1);
  if (!REPORTER_NAMES.includes(name)) throw new InvalidArgumentError(`The formats are ${REPORTER_NAMES.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(`Name the file, as in ${name}:report.txt.`);
  if (file === null && BINARY_NAMES.includes(name))
    throw new InvalidArgumentError(`Name the file to write, as in ${name}:annotated.${name}.`);
  if (file === null && others.some((one) => one.file === null))
    throw new InvalidArgumentError(
      `Only one report fits standard output; send the other to a file, as in ${value}:FILE.`,
    );
  return [...others, { name: name as ReporterName, file }];
}

/** `architecture/*=off`. */
export function parseRule(value: string, others: RuleSetting[] = []): RuleSetting[] {
  const [pattern, level, ...rest] = value.split('=');
  if (!pattern || level === undefined || rest.length > 0)
    throw new InvalidArgumentError('Write PATTERN=LEVEL, as in architecture/*=off.');
  if (!LEVELS.includes(level)) throw new InvalidArgumentError(`The levels are ${LEVELS.join(', ')}.`);
  return [...others, { pattern, level: level as Level }];
}

/** A folder; where it leads is seen when it is read. */
export function parseArtifact(value: string, others: string[] = []): string[] {
  if (value === '') throw new InvalidArgumentError('Name the folder of the repository, as in --artifact ../code.');
  return [...others, value];
}

/** How many: 1, 2, … */
export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('Write a whole number above 0.');
  return Number(value);
}

/** 0, 1, 2, … */
export function parseLimit(value: string): number {
  if (!/^\d{1,7}$/.test(value)) throw new InvalidArgumentError('Write a whole number, 0 or more.');
  return Number(value);
}

/** Seconds: 60, 0.5. */
export function parseSeconds(value: string): number {
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(value) ? Number(value) : 0;
  if (seconds === 0) throw new InvalidArgumentError('Write seconds above 0, as in 120.');
  return seconds;
}

/** An option that is one of a few words. */
export const choice = (flags: string, description: string, values: string[], initial: string) =>
  new Option(flags, description).choices(values).default(initial);
