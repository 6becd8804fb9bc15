import { tidy, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** "Selected from {1e-2, 1e-3}", "tried between 0.1 and 1": the first of what was tried is not what was taken. */
export function gridOf(paper: Paper, { value, span, from }: Stated): string | null {
  if (from !== 'text') return null;
  const text = paper.quote(span);
  const grids = [...text.matchAll(GRID)].map(([, grid]) => grid!);
  const grid = grids.find((one) => bare(one.split(',')[0]!) === bare(value));
  if (grid !== undefined) return `in ${grid}`;
  const range = [...text.matchAll(RANGE)].find(({ groups }) => bare(groups!['from']!) === bare(value))?.groups;
  return range === undefined ? null : `from ${range['from']} to ${range['to']}`;
}
/** A PDF may print "10^-2" as "10 -2". */
const bare = (value: string): string => value.replace(/[^\w.]/g, '');
const GRID =
  /\b(?:selected|chosen|searched|tuned|picked|swept|sweep|search|grid)\b[^.;{}[\]]{0,30}\b(?:from|in|over|among|within)\b[^.;{}[\]\d]{0,20}(\\?\{[^{}]{1,60}\}|\[[^[\]]{1,60}\]|\((?:[^(),]{1,20},){2,8}[^(),]{1,20}\))/gi;
/** "We tried 5 rates between 0.1 and 1", and not "rises from 0 to 0.1". */
const RANGE =
  /\b(?:explor|search|tri(?:ed|es)\b|tun|swe(?:ep|pt)\b|test|cho(?:se|sen)\b|select|pick|vari|grid)\w*\b[^;]{0,80}?\b(?:between|from|in the range(?: of| from)?) (?<from>\d[\d.]{0,8}(?:e-?\d{1,2})?) (?:and|to) (?<to>\d[\d.]{0,8}(?:e-?\d{1,2})?)(?<!\.)/gi;

/** From so many times its least value on, a range tells nothing of what was taken: it holds what fails and what works. */
const WIDE = 100;

/**
 * The ranges that a setting was searched in, where the paper says no more of it and they are wide: which value was taken
 * nobody can tell. Null where it states a value anywhere, or searched close around one.
 */
export function searchedOnly(paper: Paper, settings: Settings, id: string): readonly Stated[] | null {
  const all = settings.get(id) ?? [];
  const tried = all.map((stated) => triedIn(paper, stated));
  if (all.length === 0 || tried.some((values) => values.length < 2)) return null;
  const values = tried.flat();
  return Math.max(...values) >= WIDE * Math.min(...values) ? all : null;
}

/** The values of the grid, or the two ends of the range, that a statement gives in place of one value. */
function triedIn(paper: Paper, stated: Stated): number[] {
  const grid = gridOf(paper, stated);
  if (grid === null || TAKEN.test(paper.quote(stated.span))) return [];
  return [...tidy(grid).replace(/[−–]/g, '-').matchAll(NUMBER)]
    .map(([, times = '1', tens, plain = '1', power = '0']) =>
      tens === undefined ? Number(plain) * 10 ** Number(power) : Number(times) * 10 ** Number(tens),
    )
    .filter((value) => value > 0 && Number.isFinite(value));
}
const NUMBER = /(?:(\d{0,3}\.?\d{1,8}) ?[×x·⋅*] ?)?\b10\^\{?(-?\d{1,2})|(\d{0,6}\.?\d{1,8})(?: ?e ?(-?\d{1,2}))?/g;
/** "In {…}, of which 1e-3 was best", "and chose 1e-3" */
const TAKEN =
  /\b(?:chose|chosen|settled on|picked|selected|best|optimal|finally|final|used)\b(?! (?:from|among|over|in|by|via|on|using|with)\b)[^.;{}[\]]{0,40}\d|\d[\d.e−-]* (?:\w+ ){0,3}(?:best|optimal)\b/i;
