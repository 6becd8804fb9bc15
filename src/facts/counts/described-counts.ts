import { memoize } from '../../paper/memoize.ts';
import type { Cell, Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains } from '../../paper/span.ts';
import { exactly } from '../numbers/interval.ts';
import { headsOf } from '../numbers/records.ts';
import { input, makeWorking, type Working } from '../numbers/working.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { countOf, numberWords } from '../numbers/number-words.ts';

const COUNTED = String.raw`(?:(?:all|all of|the|our|these) ){0,2}(${numberWords(2, 10)}|[2-9]|1[0-9]) (?:(?!(?:out|of|in|on|and|from|for|with)\b)[\p{L}\d-]+ ){0,3}?(?:data ?sets|benchmarks|corpora)\b(?! (?:out )?of\b)`;
const DESCRIBES = String.raw`\b(?:statistics|details|summary|overview|characteristics|properties|descriptions?|information) (?:of|for|on|about) `;
/** "Table 5: statistics of the three sets", "the details of the four image sets and the five text sets are in Tables 6 and 7". */
const SAID = new RegExp(`${DESCRIBES}${COUNTED}(?: and (?:(?:of|for) )?${COUNTED})?`, 'iu');
const SET_HEAD = /^(?:data ?sets?|benchmarks?|corpus|corpora)(?: names?)?$/i;
/** Rows that are no set of their own. */
const SUMMARY = /^(?:total|sum|all|overall|average|avg\.?|mean|combined)\b/i;

/** As many sets as a caption or a sentence says that a table describes, beside those that the table has. */
export const describedCounts = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), SAID).flatMap((statement) => {
    if (NOT_OWN_WORK.has(statement.section.role)) return [];
    const match = SAID.exec(statement.text)!;
    const counts = match.slice(1).filter((count) => count !== undefined);
    const tables = tablesOf(paper, statement);
    // One count of two tables may be of both together, and two of one of its halves.
    return counts.length !== tables.length
      ? []
      : counts.flatMap((count, i) => describedIn(statement, match, count, tables[i]!));
  }),
);

function tablesOf(paper: Paper, { within, span }: Statement): Table[] {
  if (within.type === 'caption') return paper.tables().filter(({ caption }) => caption === within);
  const mentions = paper.mentions().filter((mention) => contains(span, mention.span));
  const tables = mentions.flatMap(({ target }) => (target?.type === 'table' ? [target] : []));
  return tables.length === mentions.length ? [...new Set(tables)] : [];
}

function describedIn({ span }: Statement, match: RegExpExecArray, count: string, table: Table): Working[] {
  const column = headsOf(table).findIndex((head) => SET_HEAD.test(head ?? ''));
  if (column < 0) return [];
  const names = new Map<string, Cell>();
  for (const { header, group, children } of table.rows) {
    const cell = children.find((one) => one.column === column);
    const name = cell?.text.trim() ?? '';
    if (header || group || !/\p{L}/u.test(name) || SUMMARY.test(name)) continue;
    if (!names.has(name)) names.set(name, cell!);
  }
  const all = [...names.keys()];
  // "Reeds" and "Reeds small" may be one set, and a list in one cell is several.
  const unclear = all.some((name) => /[,;+]/.test(name) || all.some((one) => one !== name && one.startsWith(name)));
  const told = countOf(count);
  // Of fewer the rest may stand elsewhere.
  if (unclear || all.length < told || all.length > 2 * told) return [];
  const [said] = new RegExp(String.raw`\b${count} .*?(?:data ?sets|benchmarks|corpora)\b`, 'i').exec(match[0])!;
  const start = span.start + match.index + match[0].indexOf(said);
  return [
    makeWorking({
      what: said,
      formula: 'number of the rows',
      source: 'the rows of the table',
      inputs: [...names].map(([name, { span: at }]) => input('a row', { text: name, span: at })),
      computed: exactly(all.length),
      printed: { text: count, span: { start, end: start + count.length }, interval: exactly(told) },
      unit: '',
    }),
  ];
}
