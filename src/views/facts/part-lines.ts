import stringWidth from 'string-width';
import { fates } from '../../facts/components/fates.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip, hang } from '../../reporters/text/layout.ts';
import { pad, placeOf } from './cells.ts';
import type { Sheet } from '../sheet.ts';

const MOST_PARTS = 10;
const WIDEST_PART = 38;

/** The parts of the method and what became of them; what nearly every paper uses is only named. */
export function partLines(sheet: Sheet): string[] {
  const { paper, width, style } = sheet;
  const all = fates(paper);
  if (all.length === 0) return [];
  const parts = all.filter(({ routine }) => !routine);
  const names = parts.slice(0, MOST_PARTS).map(({ name }) => clip(clean(name), WIDEST_PART));
  const wide = Math.max(...names.map((name) => stringWidth(name)));
  const lines = names.map((name, i) => {
    const { span, origin, ablated } = parts[i]!;
    const fate = ablated === null ? 'no ablation' : `ablated ${placeOf(ablated.span, sheet)}`;
    const note = clip(`${origin} ${placeOf(span, sheet)}, ${fate}`, Math.max(12, width - wide - 4));
    return `  ${pad(name, wide)}  ${style.dim(note)}`;
  });
  const usual = all.filter(({ routine }) => routine).map(({ name }) => clean(name));
  return [
    style.strong('Parts'),
    ...lines,
    ...(parts.length > MOST_PARTS ? [style.dim(`  and ${parts.length - MOST_PARTS} more`)] : []),
    ...(usual.length > 0 ? hang('  and the usual: ', '  ', usual.join(', '), width) : []),
  ];
}
