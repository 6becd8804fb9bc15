import { modelSizes } from '../../generated/lexicon.ts';
import { inMillions, plainFamily } from '../names/published-sizes.ts';

const FAMILIES: readonly (readonly [string, number])[] = modelSizes.flatMap(({ names, sizes }) =>
  names.map((name) => [plainFamily(name), Math.min(...sizes.map(inMillions))] as const),
);

/** So many times smaller than all that were published, no version that came later is meant. */
const SMALLER = 2;

/**
 * "LLaMA-60M", where the smallest LLaMA of any version has a billion: a network of that shape which somebody trained anew,
 * and nothing that its makers gave away. `size` is as printed behind the name.
 */
export function isTrainedAnew(name: string, size: string): boolean {
  const number = /[\d.]+[BM]/i.exec(size)?.[0];
  if (number === undefined) return false;
  const smallest = FAMILIES.filter(([family]) => isOfFamily(family, plainFamily(name))).map(([, least]) => least);
  return smallest.length > 0 && inMillions(number) * SMALLER <= Math.min(...smallest);
}

/** A name without a version may stand for any of them. */
const isOfFamily = (family: string, name: string): boolean =>
  family === name || (family.startsWith(name) && /^v?[\d.]+$/.test(family.slice(name.length)));

/** Whether a size is below all in which this very version was published, whatever came under a later one. */
export function isBelowVersion(names: readonly string[], printed: string): boolean {
  const size = /(?<![\w.])\d[\d.]*[BM]\b/i.exec(printed)?.[0];
  const plainNames = new Set(names.map(plainFamily));
  const least = FAMILIES.filter(([family]) => plainNames.has(family)).map(([, smallest]) => smallest);
  return size !== undefined && least.length > 0 && inMillions(size) < Math.min(...least);
}
