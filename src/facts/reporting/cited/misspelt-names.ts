import type { Entry } from '../../../paper/bibliography/entry.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { isSlip } from '../spelling-slip.ts';
import { citedNames } from './cited-names.ts';
import { looksNamed, nameKey } from './name-key.ts';

export interface MisspeltName {
  readonly name: string;
  readonly span: Span;
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
    return [{ name, span: at, right, entry, alsoAt: inText(paper, right) }];
  });
});

/** Before the bibliography, in whatever capitals. */
function inText(paper: Paper, right: string): Span | null {
  const end = paper.references()[0]?.span.start ?? paper.text.length;
  const match = new RegExp(`(?<![\\p{L}\\d])${escapePattern(right)}(?![\\p{L}\\d])`, 'iu').exec(
    paper.text.slice(0, end),
  );
  return match === null ? null : { start: match.index, end: match.index + right.length };
}

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
