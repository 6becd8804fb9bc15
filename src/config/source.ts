import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { UsageError } from '../engine/usage-error.ts';

/** Keys and indices that lead to a value: `['ignore', 0, 'reason']`. */
export type Path = readonly (string | number)[];

/** A configuration as it was written. */
export interface ConfigSource {
  file: string;
  value: unknown;
  /** "file:line:column" of a value, of its key, or of the nearest thing around it; "file" alone where nothing is known. */
  at(path: Path, part?: 'key' | 'value'): string;
  lineOf(path: Path): number | null;
}

/** YAML or JSON, which is YAML too. Throws `UsageError` with the place where it cannot be parsed. */
export function parseSource(file: string, text: string, prefix: Path = []): ConfigSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const error = document.errors[0];
  if (error !== undefined)
    throw new UsageError(`${place(error.pos[0])}: ${firstLine(error.message)}; check the spelling around it`);
  const offset = (path: Path, part: 'key' | 'value') => offsetOf(document, [...prefix, ...path], part);
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // An alias that names no anchor, or too many of them.
    throw new UsageError(`${file}: ${firstLine(String((error as Error).message))}; write the value out`);
  }
  for (const key of prefix) value = (value as Record<string, unknown> | null)?.[key];
  return {
    file,
    value: withoutNulls(value ?? {}),
    at: (path, part = 'value') => {
      const found = offset(path, part);
      return found === null ? file : place(found);
    },
    lineOf: (path) => {
      const found = offset(path, 'value');
      return found === null ? null : lines.linePos(found).line;
    },
  };
}

/** `rules:` with nothing but comments under it says nothing. */
const withoutNulls = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));

/** A configuration that a program made has no places. */
export const plainSource = (file: string, value: unknown): ConfigSource => ({
  file,
  value,
  at: () => file,
  lineOf: () => null,
});

const firstLine = (message: string) => message.split('\n')[0]!.replace(/[.:]?\s*$/, '');

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number | null {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? null : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent) && (part === 'key' || length < path.length)) {
      const pair = parent.items.find(
        (one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(key),
      );
      if (pair !== undefined && isScalar(pair.key) && pair.key.range != null) return pair.key.range[0];
    }
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node !== null && typeof node === 'object' && 'range' in node && !isAlias(node) && Array.isArray(node.range))
      return node.range[0] as number;
  }
  return null;
}
