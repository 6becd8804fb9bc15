import type { z } from 'zod';
import { didYouMean } from '../engine/suggest.ts';
import { UsageError } from '../engine/usage-error.ts';
import type { ConfigSource, Path } from './source.ts';

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong with a configuration, in one line: where, what, and what to do. */
export function problemOf(source: ConfigSource, issues: readonly Issue[], keys: readonly string[]): UsageError {
  const issue = innermost(issues[0]!, source.value);
  const path = issue.path.filter((one) => typeof one !== 'symbol') as Path;
  const value = valueAt(source.value, path);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const place = source.at([...path, key], 'key');
    const known = path.length === 0 ? keys : keysAround(path);
    const near = didYouMean(key, known);
    const others = near === '' ? `; there are ${known.join(', ')}` : near;
    return new UsageError(`${place}: no setting is called ${nameOf([...path, key])}${others}`);
  }
  const missing = value === undefined && path.length > 0;
  const place = source.at(missing ? path.slice(0, -1) : path);
  return new UsageError(`${place}: ${missing ? missingText(path) : wrongText(issue, path, value)}`);
}

const keysAround = (path: Path): readonly string[] =>
  path[0] === 'ignore' ? ['rule', 'quote', 'reason', 'expires', 'files'] : ['files', 'ignoreFiles', 'rules'];

function missingText(path: Path): string {
  const key = path.at(-1);
  const advice = key === 'reason' ? 'say why the finding is left' : 'add it';
  return `${nameOf(path.slice(0, -1))} has no ${key}; ${advice}`;
}

function wrongText(issue: Issue, path: Path, value: unknown): string {
  const name = path.length === 0 ? 'the configuration' : nameOf(path);
  const shown = JSON.stringify(value) ?? typeof value;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const suggestion = typeof value === 'string' ? didYouMean(value, values).replace(/\?$/, '') : '';
    return `${name} is ${shown}, but must be ${orList(values)}${suggestion}${suggestion === '' ? '' : '?'}`;
  }
  if (issue.code === 'invalid_type') return `${name} must be ${KINDS[issue.expected] ?? issue.expected}, not ${shown}`;
  if (issue.code === 'invalid_union') return `${name} must be a text or a list of texts, not ${shown}`;
  if (issue.code === 'too_small')
    return `${name} must be at least ${issue.minimum}${issue.origin === 'string' ? ' letters long' : ''}, not ${shown}`;
  if (issue.code === 'too_big') return `${name} must be at most ${issue.maximum}, not ${shown}`;
  return `${name} ${issue.message}, not ${shown}`;
}

const KINDS: Partial<Record<string, string>> = {
  string: 'a text',
  array: 'a list (lines that begin with -)',
  object: 'a map (key: value)',
  record: 'a map (key: value)',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  tuple: 'a list of a level and options',
};

/** Of a choice between forms, the form that the value comes nearest to says what is wrong. */
function innermost(issue: Issue, whole: unknown): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue;
  const value = valueAt(whole, issue.path as Path);
  const branches = issue.errors.flatMap(([first]) => (first === undefined ? [] : [first]));
  const isList = Array.isArray(value);
  const best =
    branches.find((one) => one.path.length > 0) ??
    branches.find(
      (one) => isList === (one.code === 'invalid_type' && one.expected === 'tuple') && one.code !== 'invalid_type',
    ) ??
    branches.find((one) => one.code === 'invalid_value');
  if (best === undefined) return issue;
  return innermost({ ...best, path: [...issue.path, ...best.path] } as Issue, whole);
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | null | undefined)?.[key], value);

/** `ignore[0].reason`, `rules["a/b"]`. */
const nameOf = (path: Path): string =>
  path
    .map((key, i) =>
      typeof key === 'number' ? `[${key}]` : /^[$\w]+$/.test(key) ? `${i === 0 ? '' : '.'}${key}` : `["${key}"]`,
    )
    .join('');

const orList = (values: readonly string[]): string =>
  values.length === 1 ? values[0]! : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
