import {
  appendixMissing,
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
} from '../../../src/engine/answer.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { dimensions } from '../../../src/facts/dimensions/dimensions.ts';
import { DEPTH } from '../../../src/facts/dimensions/depth.ts';
import { DIMENSION_ITEMS } from '../../../src/facts/dimensions/items.ts';
import { WIDTH } from '../../../src/facts/dimensions/width.ts';
import { askedItems, buildOf, EXAMPLES, writtenCell } from '../../../src/facts/dimensions/asked-items.ts';
import { dimensionsByReference, ownNetwork } from '../../../src/facts/dimensions/own-network.ts';
import { ownTrainings } from '../../../src/facts/training/trains/trains.ts';
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { bestTwoOf } from '../../../src/facts/settings/chosen/best.ts';
import { isDoubtful } from '../../../src/facts/settings/chosen/doubtful.ts';
import { shortTitle, statedOf, type Settings, type Stated } from '../../../src/facts/settings/stated.ts';
import { nearMiss } from '../../../src/facts/settings/near-miss.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A paper that trains a network of its own says how deep and how wide it is. */
export const check: Check = (paper) => {
  const network = ownNetwork(paper);
  const settings = dimensions(paper);
  const lacking = [DEPTH, WIDTH].filter(({ id }) => !settings.has(id));
  const shown = shownOf(paper, settings, 'satisfies');
  if (network === null) {
    const trains = ownTrainings(paper).length > 0;
    if (trains && !tunesOthers(paper) && areTold(paper, settings)) return met(shown);
    return notApplicable(
      trains
        ? 'that what it trains is a network of its own, from scratch, is not said'
        : 'no network of its own is defined and trained from scratch',
      shown.map((one) => ({ ...one, role: 'nearest' as const })),
    );
  }
  if (lacking.length === 0) return met(shown);
  const names = lacking.map(({ title }) => title).join(' and ');
  const [reference] = dimensionsByReference(paper);
  if (reference !== undefined)
    return met(
      [...shown, evidence('satisfies', reference, 'leaves them to a network of known size')],
      `${names}: by reference only`,
    );
  const cell = settings.has(WIDTH.id) ? writtenCell(paper) : null;
  if (cell !== null)
    return met([...shown, evidence('satisfies', cell, 'the cell is written out')], 'depth: by its formula');
  const away = absentAppendix(paper);
  if (away !== null) return appendixMissing(away);
  const holes = askedItems(paper)
    .filter(({ id }) => !settings.has(id))
    .map(shortTitle);
  return missed({
    message: `the network is described without its ${names}`,
    because: `looked in ${lookedIn(paper, 'the text', 'the tables', 'captions', 'footnotes')}; not stated: ${holes.join(', ')}`,
    help: `Add a row or a sentence with the dimensions of every model, for example “${EXAMPLES[buildOf(paper)]}”.`,
    evidence: [
      evidence('trigger', network, 'how deep, how wide?'),
      ...shownOf(paper, settings, 'nearest'),
      ...lacking.flatMap((item) => {
        const near = nearMiss(paper, item);
        return near === null ? [] : [evidence('nearest', near, `${shortTitle(item)}: no number`)];
      }),
    ],
  });
};

/** Where the paper gives dimensions: depth and width where that is enough, all of them where it is not. */
const shownOf = (paper: Paper, settings: Settings, role: 'satisfies' | 'nearest'): Evidence[] =>
  DIMENSION_ITEMS.filter(({ id }) => role === 'nearest' || MAIN.has(id))
    .flatMap(({ id, title }) =>
      bestTwoOf(paper, settings, id, true)
        .slice(0, MAIN.has(id) ? 2 : 1)
        .map((at) => ({ id, at, label: `${shortTitle({ title })}: ${at.value.slice(0, 40)}` })),
    )
    .slice(0, SHOWN)
    .flatMap(({ id, at, label }) => [
      evidence(role, at, label),
      ...saidBefore(paper, settings, id, at).map((one) => evidence(role, one, label)),
    ]);

const MAIN: ReadonlySet<string> = new Set([DEPTH.id, WIDTH.id]);
const SHOWN = 5;

/** Characters within which depth and width are those of one network. */
const TOGETHER = 600;

/** A paper on what is done to the networks of others gives their numbers of layers, and owes no dimensions. */
const tunesOthers = (paper: Paper): boolean =>
  paper
    .statements({ role: ['abstract', 'front'] })
    .some(({ text }) => /\bfine-?tun|\bLoRA\b|\badapters?\b|\bquanti[sz]|\bpre-?trained\b/i.test(text));

/** "N = 4" may count anything. */
const A_SYMBOL = /^[A-Za-z] ?=/;

/** Whether depth and width stand together, as they do where somebody describes a network. */
function areTold(paper: Paper, settings: Settings): boolean {
  const [depths, widths] = [DEPTH, WIDTH].map(({ id }) =>
    statedOf(settings, id).filter(
      (stated) => stated.from !== 'code' && !A_SYMBOL.test(stated.value) && !isDoubtful(paper, stated),
    ),
  );
  return depths!.some(({ span: { start } }) => widths!.some(({ span }) => Math.abs(span.start - start) < TOGETHER));
}

/** A table of the appendix is complete; what the body says of the same is where a reader meets it. */
function saidBefore(paper: Paper, settings: Settings, id: string, at: Stated): Stated[] {
  if (paper.sectionAt(at.span)?.appendix !== true) return [];
  const others = new Set(
    [...settings].flatMap(([other, all]) => (other === id ? [] : all.map(({ span }) => span.start))),
  );
  const body = statedOf(settings, id).filter(
    ({ span, of }) => of === null && paper.sectionAt(span)?.appendix === false,
  );
  const several = body.filter(({ span }) => others.has(span.start));
  return several.length > 0 ? several.slice(0, 2) : body.slice(0, 1);
}
