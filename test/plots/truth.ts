import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What the plots in fixtures/plots show, as the programs that drew them were told (fixtures/README.md has each field). */

export const FOLDER = 'fixtures/plots';
/** The papers: `dev-*` were at hand while the reader of plots was built, `held-*` were not. */
export const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.pdf'))
  .map((file) => file.slice(0, -'.pdf'.length))
  .toSorted();

const finite = z.number().refine(Number.isFinite);
const pair = z.tuple([finite, finite]);

const axis = z
  .strictObject({
    title: z.string().min(1).nullable(),
    scale: z.enum(['linear', 'log', 'categories']),
    range: pair.nullable(),
    shared: z.literal(true).optional(),
  })
  .refine(({ scale, range }) => (range === null) === (scale === 'categories'))
  .refine(({ scale, range }) => scale !== 'log' || Math.min(...range!) > 0);

const curve = z.strictObject({
  name: z.string().min(1).nullable(),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  dash: z.enum(['solid', 'dashed', 'dotted', 'dashdot']),
  kind: z.enum(['line', 'raw', 'step', 'markers']),
  alpha: finite.optional(),
  markers: z.literal(true).optional(),
  errorBars: z.literal(true).optional(),
  axis: z.literal('right').optional(),
  points: z.array(pair).min(1).max(400),
});

const plot = z.strictObject({
  id: z.string(),
  generator: z.enum(['matplotlib', 'seaborn', 'pgfplots', 'gnuplot', 'ggplot2', 'octave', 'tikz']),
  style: z.string().min(1),
  training: z.boolean(),
  kind: z.string().min(1),
  ending: z.enum(['falling', 'flat', 'rising', 'borderline']).nullable(),
  expect: z.enum(['fires', 'silent', 'either']),
  why: z.string().min(1),
  heading: z.string().min(1).optional(),
  x: axis,
  y: axis,
  y2: axis.optional(),
  curves: z.array(curve),
  bands: z.int().min(0),
  references: z.int().min(0),
  legend: z.boolean(),
  discussed: z.literal(true).optional(),
  borrowed: z.literal(true).optional(),
  insetOf: z.string().optional(),
  truncatedBars: z.boolean().optional(),
});

const truth = z.strictObject({
  figures: z.array(
    z.strictObject({ label: z.string().regex(/^Figure \d+$/), page: z.int().min(1), plots: z.array(plot).min(1) }),
  ),
});

export type TruePlot = z.infer<typeof plot>;
export type TrueAxis = z.infer<typeof axis>;

export type TrueCurve = z.infer<typeof curve>;

export const truthOf = (name: string) => truth.parse(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')));
