import type { FilePlace } from '../../artifacts/artifact.ts';
import type { Interval } from '../../facts/numbers/interval.ts';
import type { Working } from '../../facts/numbers/working.ts';
import type { Hidden } from '../../paper/hidden.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Place, Span } from '../../paper/span.ts';
import type { Evidence } from '../answer.ts';
import type { Located, LocatedWorking, WorkingPlace } from './report.ts';

/** A span that runs over a page break is shown on the page where it begins, with the part that stands there. */
export function locate(paper: Paper, evidence: Evidence): Located[] {
  const { role, label } = evidence;
  if ('at' in evidence) return [{ role, label: label ?? null, section: null, ...inFile(evidence.at) }];
  if ('hidden' in evidence) return [{ role, label: label ?? null, section: null, ...inHiding(evidence.hidden) }];
  const { span, marks = [] } = evidence;
  const section = paper.sectionAt(span)?.heading;
  // "Abstract—" where it is run in.
  const title = section == null ? null : paper.quote(section.span).replace(/[\s—–:.]+$/, '');
  const places = paper.places(span);
  const base = { role, label: label ?? null, section: title };
  if (places.length === 0) return [{ ...base, quote: paper.quote(span) }];
  const place = flat(places[0]!);
  const drawn = marks.flatMap(({ page, rect }) => ('page' in place && page === place.page ? [rect] : []));
  const at = { ...place, ...(drawn.length > 0 ? { marks: drawn } : {}) };
  if (places.length === 1) return [{ ...base, quote: paper.quote(span), ...at }];
  return [{ ...base, quote: paper.quote(firstPagePart(paper, span)), ...at }];
}

/** The longest beginning of a span that lies on one page, found by bisection over its blanks. */
function firstPagePart(paper: Paper, span: { start: number; end: number }) {
  let low = span.start + 1;
  let high = span.end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paper.places({ start: span.start, end: middle }).length <= 1) low = middle;
    else high = middle - 1;
  }
  return { start: span.start, end: low };
}

const inFile = ({ file, line, column, quote }: FilePlace) => ({
  file,
  quote,
  line,
  column,
  endLine: line,
  endColumn: column + quote.length,
});

/** Hidden words have no section: nothing leads a reader to them. */
const inHiding = ({ text, places: [first] }: Hidden) => ({ quote: text, ...(first === undefined ? {} : flat(first)) });

const flat = (place: Place) => ('page' in place ? { page: place.page, rects: [...place.rects] } : place);

/** A working as reports have it: spans become quotes with their pages, lines and sections. */
export function locateWorking(paper: Paper, working: Working): LocatedWorking {
  const place = (span: Span): WorkingPlace => {
    const [{ role: _role, label: _label, ...at }] = locate(paper, { role: 'satisfies', span }) as [Located];
    return at;
  };
  const { what, formula, source, relation, inputs, computed, printed, unit, agrees } = working;
  return {
    what,
    formula,
    source,
    relation,
    inputs: inputs.map((one) =>
      'span' in one
        ? { name: one.name, ...place(one.span) }
        : { name: one.name, value: one.value, because: one.because },
    ),
    computed: ends(computed),
    printed: { ...place(printed.span), ...ends(printed.interval) },
    unit,
    agrees,
  };
}

/** JSON has no infinity: an open end is null. */
const ends = ({ low, high }: Interval) => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});
