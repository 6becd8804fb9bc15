import { memoize } from '../../../paper/memoize.ts';
import type { Figure, Table } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { OPENING } from '../../text/told-in-short.ts';

type Float = Figure | Table;

/** Floats of the body with a number that no word of the paper points to, but for a figure that opens the paper. */
export const unreferencedFloats = memoize((paper: Paper): readonly Float[] =>
  silentFloats(paper).filter((float) => !isInAppendix(paper, float) && !isTeaser(paper, float)),
);

/** The figure that opens the paper, where no word points to it: no slip by itself, but one beside others. */
export const unreferencedTeaser = (paper: Paper): Float | null =>
  silentFloats(paper).find((float) => isTeaser(paper, float)) ?? null;

/** Floats of the appendix that no word points to: there they may stand for themselves. */
export const unreferencedInAppendix = (paper: Paper): readonly Float[] =>
  silentFloats(paper).filter((float) => isInAppendix(paper, float));

const isInAppendix = (paper: Paper, { span }: Float): boolean => paper.sectionAt(span)?.appendix === true;

const silentFloats = memoize((paper: Paper): readonly Float[] => {
  const floats = numbered(paper);
  const silent = floats.filter((float) => paper.mentionsOf(float).length === 0);
  if (silent.length === 0) return [];
  const words = pointersIn(paper);
  const bare = new Set([...paper.text.matchAll(BARE)].map(([, before, behind]) => before ?? behind));
  return silent.filter(({ span, caption }) => {
    const [kind, number] = caption!.label.split(' ');
    if (bare.has(number)) return false;
    return !(words.get(kind![0]!.toLowerCase())?.has(plain(number!)) ?? false) && !isPointedAt(paper, span, kind!);
  });
});

/** Figures and tables with a number of their own. */
export const numbered = memoize((paper: Paper): readonly Float[] =>
  [...paper.figures(), ...paper.tables()]
    .filter(({ caption }) => caption !== null && /^(?:Figure|Table) \S/.test(caption.label))
    .toSorted((a, b) => a.span.start - b.span.start),
);

/** The first figure on the first page speaks for itself. */
const isTeaser = (paper: Paper, { span: { start }, caption }: Float): boolean =>
  caption!.label === 'Figure 1' && OPENING.has(paper.sectionAt({ start, end: start })?.role ?? 'front');

/** "Fig. 5 and 6", "Tables 1,2", "Tabel 3": the kind and every number that follows it. */
const POINTER =
  /\b(fig(?:ure)?s?|tab(?:le|el)?s?)\b\.?[\s\u00a0~]{0,2}\(?((?:S?[A-Z]?\.?\d{1,3}[a-z]?(?:\([a-z]\))?(?:\s?(?:,|and|&|or|to|-|–)\s?){0,2}){1,6})/gi;

/** Numbers that the text names, by the first letter of the kind; a caption's own label is none. */
function pointersIn(paper: Paper): Map<string, Set<string>> {
  const labels = numbered(paper).map(({ caption }) => ({
    start: caption!.span.start,
    end: caption!.span.start + caption!.label.length + 1,
  }));
  const found = new Map<string, Set<string>>();
  for (const match of paper.text.matchAll(POINTER)) {
    const span = { start: match.index, end: match.index + match[1]!.length };
    if (labels.some((label) => contains(label, span))) continue;
    const kind = match[1]![0]!.toLowerCase();
    const numbers = found.get(kind) ?? new Set();
    found.set(kind, numbers);
    for (const [number] of match[2]!.matchAll(/S?[A-Z]?\.?\d{1,3}/g)) numbers.add(plain(number));
  }
  return found;
}

/** "Experimental results 10 demonstrate", "can be seen in 8": a pointer that has lost its "in Table". */
const BARE =
  /\bresults? (\d{1,3}) (?:show|demonstrat|indicat|suggest|reveal|confirm|illustrat)|\b(?:seen|shown|found|given|reported|listed|presented|summari[sz]ed|depicted|illustrated|displayed|provided|visible|see) in (\d{1,2})(?=[).;,]|$| (?:and|we|which|that|show|for)\b)(?![.,]\d)/gi;

/** "In 3, the curve shows …", "4 shows that …": a sentence that opens with the number of what it points to. */
const OPENS_BARE =
  /(?<=^|[.!?]\s|\n|\t)(?<!\b(?:Figs?|Tabs?|Secs?|Eqs?|Algs?|Apps?|Refs?|Nos?|Chap|Supp|Ext)\.\s)(?:In (\d{1,2}), \p{Ll}|(\d{1,2}) (?:shows?|displays?|presents?|illustrates?|depicts?|summari[sz]es?|reports?|lists|compares|plots|demonstrates) (?:that|the|an?|how|our|results)\b)/gmu;
/** The numbers of floats whose word a converter has lost, where this is its way. */
export const lostPointers = memoize((paper: Paper): ReadonlySet<string> => {
  const numbers = [...paper.text.matchAll(OPENS_BARE)].map(([, one, other]) => (one ?? other)!);
  const known = new Set(numbered(paper).map(({ caption }) => caption!.label.split(' ')[1]!));
  return new Set(numbers.filter((number) => known.has(number)));
});

const plain = (number: string): string => number.replace(/\./g, '').toLowerCase();

const PANEL = /\bfig(?:ure|s|ures)?\.? ?\([a-h]\)/i;

/** "The table below", "the following figure" on the way to it. */
function isPointedAt({ text }: Paper, { start, end }: Span, kind: string): boolean {
  // "Figures (b) and (c)" has lost its number, not its figure.
  if (kind === 'Figure' && PANEL.test(text.slice(Math.max(0, start - 2500), end + 2500))) return true;
  const around = text.slice(Math.max(0, start - 1200), end + 1200);
  const word = kind === 'Figure' ? '(?:figure|plot|diagram|illustration)' : 'table';
  return (
    new RegExp(
      `\\b(?:following|below|above|next|left|right|this) ${word}|${word}s? (?:below|above|on the|to the)`,
      'i',
    ).test(around) ||
    // On a page the float drifts away from "in the following table:".
    new RegExp(`\\b(?:in|by|from|see) the (?:following|next) ${word}\\b`, 'i').test(
      text.slice(Math.max(0, start - DRIFT), start),
    )
  );
}

/** Two columns' worth of text. */
const DRIFT = 8000;
