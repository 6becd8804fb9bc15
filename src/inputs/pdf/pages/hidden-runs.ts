import type { Hidden, HiddenBy } from '../../../paper/hidden.ts';
import { ordersReviewer } from '../../../paper/hidden.ts';
import { locate } from '../blocks/locate.ts';
import { readGraphics } from '../engine/paint/graphics.ts';
import type { LoadOperators } from '../engine/paint/operators.ts';
import { stretchesOf } from '../engine/unseen.ts';
import type { PageText, Run } from './runs.ts';

/** Shorter stretches are labels in drawings, and where colours lie over each other they may well be seen. */
const LEAST_WORDS = 4;

/**
 * Takes out of a page what a reader does not see, and says why. How words are painted is known from the operator list
 * alone, which costs as much as the page's text; so it is asked only where the words of the page, seen or not, give
 * orders to a reviewer.
 */
export async function withoutHidden(
  page: PageText,
  load: LoadOperators,
): Promise<{ page: PageText; hidden: Hidden[] }> {
  const all = [...page.runs, ...page.unseen.map(({ run }) => run)];
  if (!ordersReviewer(wordsOf(all))) return { page, hidden: groups(page.unseen).flatMap(hiddenOf) };
  const { page: loaded, operators } = await load(page.page);
  const graphics = await readGraphics(loaded, operators);
  const parts = stretchesOf(page.runs, graphics).flatMap((stretches, i): Part[] =>
    stretches.map(({ by, text, x, width }) => ({ by, run: { ...page.runs[i]!, text, x, width } })),
  );
  const taken = groups(parts).filter(({ by, runs }) => by !== null && wordsOf(runs).split(' ').length >= LEAST_WORDS);
  const gone = new Set(taken.flatMap(({ runs }) => runs));
  return {
    page: { ...page, runs: parts.map(({ run }) => run).filter((run) => !gone.has(run)) },
    hidden: [...taken.flatMap(hiddenOf), ...groups(page.unseen).flatMap(hiddenOf)],
  };
}

interface Part {
  run: Run;
  by: HiddenBy | null;
}

interface Group {
  by: HiddenBy | null;
  runs: Run[];
}

/** Neighbours in the file that are hidden, or seen, in the same way. */
function groups(parts: readonly Part[]): Group[] {
  const out: Group[] = [];
  for (const { run, by } of parts) {
    const last = out.at(-1);
    if (last !== undefined && last.by === by) last.runs.push(run);
    else out.push({ by, runs: [run] });
  }
  return out;
}

const wordsOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const hiddenOf = ({ by, runs }: Group): Hidden[] =>
  by === null
    ? []
    : [
        {
          text: wordsOf(runs),
          by,
          places: locate(
            runs.map((run) => ({ origin: { run, offset: 0 }, text: run.text, from: 0, to: run.text.length })),
          ),
        },
      ];
