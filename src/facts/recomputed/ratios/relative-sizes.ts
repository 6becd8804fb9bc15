import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { stepOf } from '../../numbers/number-parts.ts';
import { divide, interval } from '../../numbers/interval.ts';
import type { PrintedNumber } from '../../numbers/printed-number.ts';
import { fieldsLabelled, tableRecords, type TableRecord } from '../../numbers/records.ts';
import { pairByHand } from '../../numbers/by-hand.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';

const FACTOR = String.raw`\d{1,3}(?:\.\d{1,3})? ?(?:×|x(?![\p{L}\d]))`;
/** "about 0.25×, 0.5× and 2× the model size". */
const FACTORS = new RegExp(
  String.raw`(?<about>\b(?:about|around|roughly|approximately) |[~∼≈] ?)?(?<list>${FACTOR}(?:, ${FACTOR}){0,4},? and ${FACTOR}) (?:of )?(?:the |its )?(?:model |network )?(?:sizes?|parameters|number of parameters|capacity)\b`,
  'u',
);
/** "Kite-S", "Kite-Large". */
const MEMBER = /\b(?<stem>\p{Lu}[\p{L}\d]{2,20})-(?<suffix>\p{Lu}{1,2}|\p{Lu}\p{Ll}{2,5})(?![\p{L}\d-])/gu;
const PARAMETERS = /\bparam(?:eter)?s?\b/;
const OTHER_PARAMETERS = /trainable|active|ratio|%|lora|added|extra/;
/** Beyond rounding to the printed digits, what "about" allows, and what one says without it. */
const [ABOUT, PLAIN] = [0.2, 0.1];

/** Sizes of a family's members, told as factors of another member, against the parameters that a table prints. */
export const relativeSizes = memoize((paper: Paper): readonly Working[] =>
  matching(paper.statements(), FACTORS).flatMap((statement) =>
    NOT_OWN_WORK.has(statement.section.role) ? [] : ofStatement(paper, statement),
  ),
);

function ofStatement(paper: Paper, statement: Statement): Working[] {
  const match = FACTORS.exec(statement.text)!;
  const members = membersIn(statement.text.slice(0, match.index));
  const factors = [...match.groups!.list!.matchAll(/\d{1,3}(?:\.\d{1,3})?/g)].map(([digits]) => digits);
  if (members.length !== factors.length || new Set(members.map(stemOf)).size !== 1) return [];
  const all = paper.statements();
  const before = all[all.indexOf(statement) - 1];
  const others = before === undefined || before.within !== statement.within ? [] : membersIn(before.text);
  const base = others.filter((name) => stemOf(name) === stemOf(members[0]!) && !members.includes(name));
  if (base.length !== 1) return [];
  const sizes = sizesOf(paper, [base[0]!, ...members]);
  if (sizes === null) return [];
  const [whole, ...parts] = sizes as [PrintedNumber, ...PrintedNumber[]];
  const share = match.groups!.about === undefined ? PLAIN : ABOUT;
  return factors.map((digits, i) => {
    const value = Number(digits);
    const half = Math.max(value * share, 0.5 * stepOf(digits));
    const start = statement.span.start + match.index + match[0].indexOf(digits);
    const computed = divide(parts[i]!.interval, whole.interval);
    const about = match.groups!.about?.trim();
    return makeWorking({
      what: `size of ${members[i]} over ${base[0]}`,
      arithmetic: `${pairByHand(parts[i]!, whole).join(' / ')} = ${showMiddle(computed)}×`,
      formula: 'parameters / parameters of the base',
      source: 'arithmetic',
      inputs: [input(members[i]!, parts[i]!), input(base[0]!, whole)],
      computed,
      printed: {
        text: `${about === undefined ? '' : `${about} `}${digits}×`,
        span: { start, end: start + digits.length },
        interval: interval(value - half, value + half),
      },
      unit: '×',
    });
  });
}

const membersIn = (text: string): string[] => [...new Set([...text.matchAll(MEMBER)].map(([name]) => name))];
const stemOf = (name: string): string => name.slice(0, name.lastIndexOf('-'));

/** Of all of them in the first table that has them, each with one number of parameters. */
function sizesOf(paper: Paper, names: readonly string[]): PrintedNumber[] | null {
  const records = tableRecords(paper).filter(({ name }) => names.some((one) => isNamed(name, one)));
  for (const table of new Set(records.map((record) => record.table))) {
    const found = names.map((name) =>
      sizeIn(records.filter((record) => record.table === table && isNamed(record.name, name))),
    );
    if (found.every((one) => one !== null)) return found;
  }
  return null;
}

const isNamed = (row: string, name: string): boolean => row === name || row.startsWith(`${name} `);

function sizeIn(records: readonly TableRecord[]): PrintedNumber | null {
  const numbers = records.flatMap((record) => {
    const fields = fieldsLabelled(record, PARAMETERS, OTHER_PARAMETERS);
    return fields.length === 1 && fields[0]!.number !== null ? [fields[0]!.number] : [];
  });
  const [first] = numbers;
  return first !== undefined && numbers.every(({ value }) => value === first.value) ? first : null;
}
