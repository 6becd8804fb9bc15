import type { Compared } from '../tables/compare.ts';

const LEVEL = String.raw`(?:(?:match|equal)(?:es|s|ed|ing)?|(?:is|are|performs?) (?:on par with|as good as))`;
const NEARLY = String.raw`(?:closely|nearly|roughly|almost)`;
const BEFORE = new RegExp(String.raw`\b(?:(${NEARLY}) )?${LEVEL},? (?:or|and) (?:even |slightly |often )?$`, 'i');
const BEHIND = new RegExp(String.raw`^,? (?:or|and) (?:at least |otherwise )?(?:(${NEARLY}) )?${LEVEL}\b`, 'i');

/** Words of a claim that say so. */
const SAID = new RegExp(
  String.raw`\b(?:(?:${NEARLY} )?(?:match|equal)(?:es|s|ed|ing)? or (?:even |slightly )?|or (?:at least )?(?:${NEARLY} )?(?:match|equal)(?:es|s|ed|ing)? ?)`,
  'gi',
);

/** How far behind is level still, as a share: "matches", and "closely matches". */
const ROOM = { exactly: 0.01, nearly: 0.1 } as const;

/** "Matches or exceeds": how far behind it may be by its own words; null where it says that it is ahead. */
export function roomIn(before: string, behind: string): number | null {
  const match = BEFORE.exec(before) ?? BEHIND.exec(behind);
  return match === null ? null : match[1] === undefined ? ROOM.exactly : ROOM.nearly;
}

/** A claim without these words, and how much room they leave. */
export function withoutLevel(text: string): { plain: string; room: number | null } {
  const said = text.match(SAID) ?? [];
  const nearly = said.some((words) => new RegExp(String.raw`\b${NEARLY}\b`, 'i').test(words));
  return { plain: text.replace(SAID, ''), room: said.length === 0 ? null : nearly ? ROOM.nearly : ROOM.exactly };
}

/** How far the one is from the other, as a share of the larger one. */
export const gapOf = ({ a, b }: Pick<Compared, 'a' | 'b'>): number => {
  const larger = Math.max(Math.abs(a.printed.value), Math.abs(b.printed.value));
  return larger === 0 ? 0 : Math.abs(a.printed.value - b.printed.value) / larger;
};

/** Whether a claim that leaves room for it has the one that is behind as level. */
export const isLevel = (one: Pick<Compared, 'a' | 'b'>, room: number | null): boolean =>
  room !== null && gapOf(one) <= room;
