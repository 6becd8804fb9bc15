import stringWidth from 'string-width';
import { shortTitle, statedOf, type Stated } from '../../facts/settings/stated.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip, hang } from '../../reporters/text/layout.ts';
import { HOLE, placeOf } from './cells.ts';
import type { Sheet } from '../sheet.ts';
import { shownItems, shownOf, type CardItem, type Topic } from './topics.ts';

const LABEL = 22;
const short = (item: CardItem) => shortTitle(item).replace(/^number of /, '');
/** The items of a topic, each with its value and place. */
export function topicLines(topic: Topic, sheet: Sheet): string[] {
  const items = shownItems(topic);
  if (items.length === 0) return [];
  const left = topic.byReference
    .slice(0, 1)
    .flatMap(({ text, span }) => sentenceLines('by reference', text, placeOf(span, sheet), sheet));
  return [sheet.style.strong(topic.title), ...items.flatMap((item) => itemLines(topic, item, sheet)), ...left];
}

/** A sentence takes two lines at most. */
const sentenceLines = (label: string, text: string, place: string, { width }: Sheet): string[] =>
  hang(
    `  ${clip(label, LABEL).padEnd(LABEL)}  `,
    ' '.repeat(LABEL + 4),
    `${clip(clean(text), 2 * Math.max(20, width - LABEL - 8) - place.length)} ${place}`,
    width,
  );

function itemLines(topic: Topic, item: CardItem, sheet: Sheet): string[] {
  const { settings } = topic;
  const { paper, width, style } = sheet;
  const label = clip(short(item), LABEL).padEnd(LABEL);
  const best = shownOf(paper, topic, item.id);
  if (best === null) return [`  ${label}  ${style.dim(HOLE)}`];
  const all = statedOf(settings, item.id);
  const roomBeside = (note: string) => Math.max(12, width - LABEL - 6 - stringWidth(note));
  if (item.all === true) {
    const place = placeOf(all[0]!.span, sheet);
    const values = distinct(all).map(clean);
    const fit = fitting(values, roomBeside(`${place}, 99 more`));
    return [`  ${label}  ${fit.join(', ')}  ${style.dim(andMore(place, values.length - fit.length))}`];
  }
  const note = andMore(placeOf(best.span, sheet), distinct(all).length - 1);
  if (item.sentence === true) return sentenceLines(short(item), best.value, note, sheet);
  const value = clip(clean(best.of === null ? best.value : `${best.value} (${best.of})`), roomBeside(note));
  return [`  ${label}  ${value}  ${style.dim(note)}`];
}

const andMore = (place: string, more: number): string => (more > 0 ? `${place}, ${more} more` : place);

/** Values that differ by more than capitals, hyphens and the plural, as first printed. */
const distinct = (stated: readonly Stated[]): string[] =>
  [...new Map(stated.toReversed().map(({ value }) => [keyOf(value), value])).values()].toReversed();

const keyOf = (value: string): string =>
  value
    .toLowerCase()
    .replace(/(?<=\p{L})[- ]+(?=\p{L})/gu, '')
    .replace(/(?<=\p{L})ies$/u, 'y')
    .replace(/(?<=\p{L}{3})s$/u, '');

/** As many values as the room takes; the first is cut where it is too long by itself. */
function fitting(values: readonly string[], room: number): string[] {
  const fit = [clip(values[0] ?? '', room)];
  let used = stringWidth(fit[0]!);
  for (const value of values.slice(1)) {
    used += stringWidth(value) + 2;
    if (used > room) break;
    fit.push(value);
  }
  return fit;
}
