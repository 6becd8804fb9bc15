import { plainName } from '../tables/words.ts';
import type { Aggregate } from './aggregate-readings.ts';

/** Columns of which one may be left out, and averages that do so before it is no chance. */
const FEWEST_PARTS = 4;
const FEWEST = 2;

/** The one column that was left out of all of several averages; null where that does not explain them. */
export function omittedBy(averages: readonly Aggregate[]): string | null {
  const [first] = averages;
  if (averages.length < FEWEST || first!.way !== 'mean' || first!.parts.length < FEWEST_PARTS) return null;
  const explain = first!.names.filter((name) => name !== '' && averages.every((one) => isWithout(one, name)));
  return explain.length === 1 ? plainName(explain[0]!) : null;
}

function isWithout({ parts, names, printed: { printed } }: Aggregate, name: string): boolean {
  const rest = parts.filter((_, i) => names[i] !== name);
  if (rest.length !== parts.length - 1) return false;
  const [low, high] = (['low', 'high'] as const).map(
    (of) => rest.reduce((sum, part) => sum + part.printed[of], 0) / rest.length,
  );
  return printed.high >= low! && printed.low <= high!;
}
