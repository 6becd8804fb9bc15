/** Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7), to about 1e-14. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const t = y + 7.5;
  const series = LANCZOS.reduce((all, one, i) => (i === 0 ? one : all + one / (y + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(series);
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const MOST_STEPS = 500;
const TINY = 1e-300;
const CLOSE = 1e-14;

/** Regularised incomplete beta function I_x(a, b) by Lentz's continued fraction (Abramowitz and Stegun 26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < CLOSE) break;
  }
  return front * fraction;
}

const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** Regularised upper incomplete gamma function Q(a, x): series below a + 1, continued fraction above. */
function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(-x + a * Math.log(x) - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let all = term;
    for (let n = 1; n <= MOST_STEPS && term > all * CLOSE; n++) all += term *= x / (a + n);
    return 1 - front * all;
  }
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i <= MOST_STEPS; i++) {
    const step = -i * (i - a);
    b += 2;
    d = 1 / away(step * d + b);
    c = away(b + step / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < CLOSE) break;
  }
  return front * fraction;
}

/** P(X ≥ k) of a binomial X with n trials of probability p, k ≥ 0 (Abramowitz and Stegun 26.5.24). */
export const binomialTail = (k: number, n: number, p: number): number =>
  k <= 0 ? 1 : k > n ? 0 : incompleteBeta(p, k, n - k + 1);
/** Two-sided p of Student's t. */
export const pOfT = (t: number, df: number): number => incompleteBeta(df / (df + t * t), df / 2, 0.5);
/** Upper tail of F. */
export const pOfF = (f: number, df1: number, df2: number): number =>
  f <= 0 ? 1 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
/** Upper tail of chi-squared. */
export const pOfChiSquared = (x: number, df: number): number => upperGamma(df / 2, x / 2);
/** Two-sided p of a standard normal z. */
export const pOfZ = (z: number): number => upperGamma(0.5, (z * z) / 2);
/** Two-sided p of Pearson's r with df = n − 2. */
export const pOfR = (r: number, df: number): number =>
  Math.abs(r) >= 1 ? 0 : pOfT(Math.abs(r) * Math.sqrt(df / (1 - r * r)), df);
