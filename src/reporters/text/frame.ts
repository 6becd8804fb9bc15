import type { Located, Outcome } from '../../engine/report/report.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { clip, hang, quoteLines, wrap } from './layout.ts';
import { joinSamePlaces, ROLE_LABELS } from '../shown/same-place.ts';
import type { Style } from './style.ts';

/** Lines of one quote; a longer one is cut, because the paper itself is at hand. */
const QUOTE_LINES = 3;

/** The frame of a finding: where it stands, each quote with its page or line in the gutter, and where the rule looked. */
export function frame(path: string, { evidence: all, because }: Outcome, width: number, style: Style): string[] {
  const evidence = joinSamePlaces(all);
  const numbers = evidence.map((at) => String(at.page ?? at.line ?? ''));
  const gutter = Math.max(1, ...numbers.map(({ length }) => length));
  const bar = (number: string) => style.dim(` ${number.padStart(gutter)} │ `);
  const indent = ' '.repeat(gutter + 2);
  const room = width - gutter - 4;
  const quotes = evidence.flatMap((at, i) => {
    const lines = quote(at, room, style).map((line, j) => bar(j === 0 ? numbers[i]! : '') + line);
    const moved = i > 0 && at.file !== evidence[i - 1]!.file;
    return moved ? [`${indent}${style.dim('├─')} ${clip(location(path, at), width - gutter - 5)}`, ...lines] : lines;
  });
  const looked = because === null ? [] : wrap(clean(because), room).map((line) => bar('') + style.label(line));
  const head = clip(location(path, evidence[0]), width - gutter - 5);
  const inside = [...quotes, ...looked];
  if (inside.length === 0) return [`${indent}${style.dim('╶─')} ${head}`];
  return [`${indent}${style.dim('╭─')} ${head}`, ...inside, indent + style.dim('╰─')];
}

function location(path: string, at: Located | undefined): string {
  const position = at?.line === undefined ? '' : `:${at.line}:${at.column}`;
  const parts = [clean(at?.file ?? path) + position];
  if (at?.page !== undefined) parts.push(`p.${at.page}`);
  if (at?.section != null) parts.push(clean(at.section));
  return parts.join(' · ');
}

/** The label stands beside the quote where it fits, else under its end, else under its beginning. */
function quote(at: Located, width: number, style: Style): string[] {
  const label = at.label === null ? ROLE_LABELS[at.role] : clean(at.label);
  const lines = quoteLines(clean(at.quote), width, QUOTE_LINES, label ?? '');
  if (label === null) return lines;
  const last = lines.at(-1)!;
  const end = columns(last);
  const beside = ` ── ${label}`;
  if (end + columns(beside) <= width) return [...lines.slice(0, -1), last + style.label(beside)];
  const under = `${label} ─╯`;
  if (columns(under) < end) return [...lines, ' '.repeat(end - columns(under)) + style.label(under)];
  return [...lines, ...hang(' ╰─ ', '    ', label, width).map((line) => style.label(line))];
}
