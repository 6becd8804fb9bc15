/** As many digits as a drawing gives: pixels and points end where a sixth digit would begin. */
const DIGITS = 6;

/** A value read off a drawing, without digits that only the arithmetic made. */
export const rounded = (value: number): number => Number(value.toPrecision(DIGITS));

/** The same for a person: "1,401", "0.013", "1.4e9". */
export function readable(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e7 || (size > 0 && size < 1e-4))
    return String(Number(value.toPrecision(4)).toExponential()).replace('e+', 'e');
  if (size >= 1000) return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return String(Number(value.toPrecision(4)));
}
