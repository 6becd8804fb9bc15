import type { Entry } from '../../../paper/bibliography/entry.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { placesOf } from '../names/name-places.ts';
import { isSlip } from '../spelling/spelling-slip.ts';
import { citedNames } from './cited-names.ts';
import { looksNamed, nameKey } from './name-key.ts';

/** A name before a citation that is almost the one in the title of the cited work. */
export interface MisspeltName {
  readonly name: string;
  /** The places that write it so, the cited one first. */
  readonly at: readonly Span[];
  /** As the title prints it. */
  readonly right: string;
  readonly entry: Entry;
  /** Where the text writes the name as the title does, or null. */
  readonly alsoAt: Span | null;
}

/** A name that is a letter off the one at the head of the title of the work cited for it. */
export const misspeltNames = memoize((paper: Paper): readonly MisspeltName[] => {
  const seen = new Set<string>();
  return citedNames(paper).flatMap(({ name, key, span, entries }): MisspeltName[] => {
    const [entry] = entries;
    if (entry === undefined || entries.length > 1 || !looksNamed(name) || seen.has(key)) return [];
    const right = nameAtHead(entry);
    if (right === null || !isInnerSlip(nameKey(right), key)) return [];
    // The entry itself can print both: in its address, or where the venue's title has the other.
    if (nameKey(paper.quote(entry.reference.span)).includes(key)) return [];
    seen.add(key);
    const at = { start: span.start, end: span.start + name.length };
    const others = placesOf(paper, name).filter(({ start }) => start !== at.start);
    return [{ name, at: [at, ...others], right, entry, alsoAt: placesOf(paper, right, 'iu')[0] ?? null }];
  });
});

/** "HeronNet" of "HeronNet: Nets that wade", or of the bare title "HeronNet-8B". */
function nameAtHead({ title }: Entry): string | null {
  const head = /^([\p{L}\d-]{4,30}?)(?:-\d{1,3}[bm])?(?:\s?:\s|$)/iu.exec(title ?? '')?.[1];
  return head ?? null;
}

/** An ending is a plural or a variant's: "HeronNets", "HeronNetX"; so is a number within. */
function isInnerSlip(right: string, key: string): boolean {
  if (key.slice(-2) !== right.slice(-2) || key.replace(/\D/g, '') !== right.replace(/\D/g, '')) return false;
  return isSlip(right, key) && !/s(?:\d|v\d)/.test(key);
}
