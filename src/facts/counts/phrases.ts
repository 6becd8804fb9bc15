import type { Listed } from './names.ts';

/** What papers say how many they are before they list them in words: "five components: the gate, …". */
export const PARTS = String.raw`components|parts|stages|steps|modules|factors|aspects|dimensions|strategies|losses|terms|ingredients|elements|variables|features|criteria|properties|types|kinds|categories|groups|settings|scenarios|operations|objectives|sources|directions|questions|axes|levels|phases|modes|splits|columns|fields|attributes|challenges|contributions|techniques|changes|modifications|choices|design choices`;

/** A sentence or a list of lists tells more than names; a point with a number of its own is another list. */
const NO_LIST =
  /[:;()–—]|\b(?:we|it|is|are|was|were|be|has|have|can|will|which|that|who|then|first(?:ly)?|second(?:ly)?|next|finally|e\.g|i\.e|such|etc|respectively|where|when|while|whether|how|what|why|including|both|either|each|one|two|three|four|five|six|as well as|plus|along with|together|in addition|to|by|but|so|if|because|since|not|versus|vs)\b|[“”"?!]|\d|\\|\$|\[/i;
const LONGEST = 7;

/**
 * How many phrases a text starts with, where it lists them with a comma before the last "and" and ends there; null where
 * that is not sure. "Speed and size" within one of them may be two.
 */
export function phrasesOf(text: string): Listed | null {
  const list = /^[^.]{10,300}(?=\.(?:\s|$)|$)/.exec(text)?.[0];
  if (list === undefined || NO_LIST.test(list)) return null;
  const items = list.split(/,\s+/).map((item) => item.trim());
  const last = items.at(-1)!;
  if (items.length < 3 || !/^and\s/.test(last) || items.slice(0, -1).some((item) => /^(?:and|or)\s/.test(item)))
    return null;
  if (items.some((item) => item.split(/\s+/).length > LONGEST || / or /.test(item))) return null;
  // A phrase that goes on with an adjective ("a large, slow net") is one: all have to begin alike, or have several words.
  const articles = items.map((item) => /^(?:and )?(the|an?|our|its|their)\b/.exec(item)?.[1] ?? '');
  if (new Set(articles.map((one) => (one === 'an' ? 'a' : one))).size > 1) return null;
  const inner = items.reduce(
    (sum, item, i) => sum + (item.slice(i === items.length - 1 ? 4 : 0).match(/ (?:and|&) /g)?.length ?? 0),
    0,
  );
  return { end: list.length, least: items.length, most: items.length + inner };
}
