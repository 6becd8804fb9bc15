import { partsOf, type Often, type Part } from './pattern-parts.ts';
import { BEYOND, charactersOf, type Characters } from './unit-characters.ts';

/** Places in a text, one bit for each: bit 3 stands for the place before its fourth character. */
type Places = bigint;
const NOWHERE: Places = 0n;

/**
 * Whether a pattern may match in a text: where the answer is no, it does not. An engine takes longer to compile a pattern than
 * this takes to see that a word is missing in a few sentences. All ways through the pattern are followed at once: `from` holds
 * the places to which the parts read so far may lead, and each part leads on to others. What is hard to tell, as what must
 * not follow, is taken to be so.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const alternatives = pattern.multiline ? null : partsOf(pattern);
  const map = alternatives && mapOf(text);
  return !map || throughOne(map, alternatives!, map.all) !== NOWHERE;
}

/** Where the characters of a text stand. */
interface TextMap {
  /** In lower case. */
  readonly text: string;
  /** Every place, the end too. */
  readonly all: Places;
  readonly sets: Map<Characters, Places>;
  /** Of the letters from a to z. */
  readonly letters: Places[];
  edges?: Places;
}

/** Those in which a character is one of two, in which case changes the length, or which hold two letters of no known case. */
const ODD = /[\uD800-\uDFFF\u0130\u017F\u212A]/;
const LONGEST = 4000;

const maps = new Map<string, TextMap | null>();
const MOST_MAPS = 1000;

function mapOf(text: string): TextMap | null {
  let map = maps.get(text);
  if (map === undefined) {
    if (maps.size >= MOST_MAPS) maps.clear();
    const isOdd = text.length > LONGEST || ODD.test(text);
    map = isOdd
      ? null
      : { text: text.toLowerCase(), all: (1n << BigInt(text.length + 1)) - 1n, sets: new Map(), letters: [] };
    maps.set(text, map);
  }
  return map;
}

/** The places before any of these characters. */
function placesOf(map: TextMap, characters: Characters): Places {
  let places = map.sets.get(characters);
  if (places === undefined) map.sets.set(characters, (places = placesWhere(map.text, characters)));
  return places;
}

function placesWhere(text: string, characters: Characters): Places {
  let places = NOWHERE;
  for (let end = text.length; end > 0;) {
    const start = (end - 1) & ~31;
    let bits = 0;
    for (let i = start; i < end; i++) bits |= characters[Math.min(text.charCodeAt(i), BEYOND)]! << (i - start);
    places = (places << 32n) | BigInt(bits >>> 0);
    end = start;
  }
  return places;
}

const letterPlaces = (map: TextMap, code: number): Places =>
  (map.letters[code - A] ??= placesWhere(map.text, charactersOf(String.fromCharCode(code))));
const A = 0x61;

/** The places between a character of words and another one. */
function edgesOf(map: TextMap): Places {
  const words = placesOf(map, charactersOf(String.raw`\w`));
  return (map.edges ??= words ^ (words << 1n));
}

/** To where one of several alternatives leads. */
function throughOne(map: TextMap, alternatives: readonly Part[][], from: Places): Places {
  let to = NOWHERE;
  for (const parts of alternatives) to |= throughAll(map, parts, from);
  return to;
}

function throughAll(map: TextMap, parts: readonly Part[], from: Places): Places {
  let to = from;
  for (const part of parts) {
    if (to === NOWHERE) return to;
    to = through(map, part, to);
  }
  return to;
}

function through(map: TextMap, part: Part, from: Places): Places {
  switch (part.is) {
    case 'letters':
      return throughLetters(map, part.options, from);
    case 'gap':
    case 'other': {
      if (part.characters === null) return map.all;
      return throughCharacters(placesOf(map, part.characters), part, from);
    }
    case 'group':
      return repeatedly(part, from, (at) => throughOne(map, part.alternatives, at));
    case 'edge':
      return part.at === null ? from : from & edgePlaces(map, part.at);
    case 'look':
      if (part.behind) return from & throughOne(map, part.alternatives, map.all);
      return throughOne(map, part.alternatives, from) === NOWHERE ? NOWHERE : from;
  }
}

const edgePlaces = (map: TextMap, at: '^' | '$' | 'word'): Places =>
  at === 'word' ? edgesOf(map) : at === '^' ? 1n : 1n << BigInt(map.text.length);

function throughLetters(map: TextMap, options: readonly string[], from: Places): Places {
  let to = NOWHERE;
  for (const option of options) {
    let at = from;
    for (let i = 0; i < option.length && at !== NOWHERE; i++) at = (at & letterPlaces(map, option.charCodeAt(i))) << 1n;
    to |= at;
  }
  return to;
}

function throughCharacters(places: Places, { least, most }: Often, from: Places): Places {
  if (most < Infinity) return repeatedly({ least, most }, from, (at) => (at & places) << 1n);
  let to = from;
  for (let times = 0; times < least; times++) to = (to & places) << 1n;
  // Added at its start, one carries over to the end of a run of such characters: all places that it changes are reached.
  return (((to & places) + places) ^ places) | to;
}

function repeatedly({ least, most }: Often, from: Places, once: (at: Places) => Places): Places {
  if (most === 1) return least === 1 ? once(from) : from | once(from);
  let found = least === 0 ? from : NOWHERE;
  let at = from;
  for (let times = 1; times <= most && at !== NOWHERE; times++) {
    at = once(at);
    if (times < least) continue;
    // Whatever leads on from here has been followed already.
    if ((found | at) === found) break;
    found |= at;
  }
  return found;
}
