import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { exactly, type Interval } from '../numbers/interval.ts';
import type { PrintedNumber } from '../numbers/printed-number.ts';
import { fieldsLabelled, tableRecords, type TableRecord } from '../numbers/records.ts';
import { digitsOf } from '../numbers/by-hand.ts';
import { input, makeWorking, type Working, type WorkingInput } from '../numbers/working.ts';
import { loosely } from './loosely.ts';

const WIDTH =
  /^(?:d|d ?model|dmodel|(?:model |hidden |embed\w* )?(?:dim\w*|size|width)|hidden|(?:hidden|model|embed\w*) ?(?:size|dim\w*|width)|n ?embd|dimensions?|width \(d\w*\)|model dim\w*)$/;
const HEADS =
  /^(?:(?:#|n|num|number of|no of|attention|attn|query|self attention) ?)*heads?(?: \(h\))?$|^n ?heads?$|^h$/;
const HEAD_SIZE =
  /\bhead ?(?:dim\w*|size|width)|^d ?head|d ?k\b|dhead|dim\w* per head|\b(?:k ?v|q ?k|k ?q|keys?(?: ?(?:and |or )?values?)?) ?(?:dim\w*|sizes?|width)/;
const DEPTH = /^(?:(?:#|n|num|number of|no of|transformer) ?)*(?:layers?|blocks)(?: \(l\))?$|^n ?layers?$|^l$|^depth$/;
const FEED_FORWARD = /\bffn\b|\bd ?ff\b|feed ?forward|intermediate|mlp (?:dim|size|hidden)/;
const KEY_HEADS = /\bkv\b|key value|\bgqa\b/;
const PARAMETERS = /\bparam(?:eter)?s?\b|^(?:model )?size$/;
const OTHER_PARAMETERS = /hyper|trainable|active|lora|non ?emb|added|extra|embedding|ratio|%|saved|reduc|optimi/;
const VOCABULARY = /\bvocab/;
const EXPERTS = /\bexperts?\b|\bmoe\b/;
/** What is no plain stack of equal Transformer blocks cannot be counted by the formula. */
const STAGES = /stage|resolution|channels|kernel|stride|conv|patch/;

const whole = (record: TableRecord, label: RegExp, not?: RegExp): PrintedNumber | null => {
  const found = fieldsLabelled(record, label, not);
  const number = found.length === 1 ? found[0]!.number : null;
  return number !== null && Number.isInteger(number.value) && number.range === null ? number : null;
};

/** Widths that their heads divide: the head size is printed nowhere, so it is width / heads. */
export const headWorkings = memoize((paper: Paper): readonly Working[] => {
  const told = tableRecords(paper).flatMap((record) => {
    const width = whole(record, WIDTH, FEED_FORWARD);
    const heads = whole(record, HEADS, KEY_HEADS);
    if (width === null || heads === null || fieldsLabelled(record, HEAD_SIZE).length > 0) return [];
    return [headWorking(nameOf(record), width, heads, whole(record, DEPTH))];
  });
  return unique([...told.flatMap((one) => one ?? []), ...headsInText(paper)]);
});

const MOST_HEADS = 256;
const LEAST_WIDTH = 16;

function headWorking(
  name: string,
  width: PrintedNumber,
  heads: PrintedNumber,
  layers: PrintedNumber | null,
): Working | null {
  if (heads.value < 2 || heads.value > MOST_HEADS || width.value < LEAST_WIDTH || width.value <= heads.value)
    return null;
  const rest = width.value % heads.value;
  const divides = layers !== null && layers.value > 1 && width.value % layers.value === 0;
  return makeWorking({
    ...(divides ? { aside: `${layers.text}, its number of layers, divides it: the two may be exchanged` } : {}),
    arithmetic: `${digitsOf(width)} / ${digitsOf(heads)} = ${Number((width.value / heads.value).toFixed(2))}`,
    what: `width of ${name} over its heads`,
    formula: 'width mod heads = 0',
    relation: 'divisor',
    source: 'Vaswani et al. 2017: the width is split evenly over the heads',
    inputs: [input('width', width), input('heads', heads)],
    computed: exactly(rest),
    printed: { ...heads, interval: exactly(0) },
    unit: 'left over',
  });
}

const HEADS_IN_TEXT = /(?<heads>\d{1,3}) (?:self-)?(?:attention )?heads\b/;
const WIDTH_IN_TEXT =
  /\b(?:hidden|model|embedding)[- ](?:size|dimension(?:ality)?|width)s? (?:of |is |= ?)?(?<width>\d{2,5}|\d{1,2},\d{3})\b|\bd_?\{?(?:model|\\text\{model\})\}? ?= ?(?<symbol>\d{2,5})\b/;
const OWN_HEAD_SIZE =
  /\bhead[- ](?:dim|size|width)|d_?\{?(?:k|v|head)\b|per[- ]head|each head|key.value|grouped|multi-query|\bKV\b/i;

/** A sentence with one width and one number of heads, and no size of a head. */
const headsInText = (paper: Paper): Working[] =>
  matching(paper.statements(), HEADS_IN_TEXT).flatMap(({ section: { role }, text, span }) => {
    if (NOT_OWN_WORK.has(role)) return [];
    const heads = HEADS_IN_TEXT.exec(text);
    const width = WIDTH_IN_TEXT.exec(text);
    if (heads === null || width === null || OWN_HEAD_SIZE.test(text)) return [];
    if (
      (text.match(/\bheads\b/g) ?? []).length > 1 ||
      (text.match(/\bd_?model|(?:hidden|model|embedding)[- ](?:size|dim|width)/g) ?? []).length > 1
    )
      return [];
    const raw = paper.text.slice(span.start, span.end);
    const at = (printed: string): PrintedNumber | null => {
      const start = raw.indexOf(printed);
      return start < 0
        ? null
        : {
            span: { start: span.start + start, end: span.start + start + printed.length },
            text: printed,
            value: Number(printed.replaceAll(',', '')),
            interval: exactly(Number(printed.replaceAll(',', ''))),
            step: 1,
            decimals: 0,
            hedge: null,
            unit: null,
            magnitude: 1,
            range: null,
            spread: null,
            sign: null,
          };
    };
    const of = at(width.groups!.width ?? width.groups!.symbol!);
    const by = at(heads.groups!.heads!);
    const working = of === null || by === null ? null : headWorking('the network', of, by, null);
    return working === null ? [] : [working];
  });

/** A row without a name begins with a number. */
const nameOf = ({ name }: TableRecord): string =>
  name === '' ? 'the model' : /^[\d.]/.test(name) ? `the model “${name}”` : name;

function unique(workings: readonly Working[]): Working[] {
  const seen = new Set<number>();
  return workings.filter(({ printed }) => !seen.has(printed.span.start) && seen.add(printed.span.start));
}

/** Vocabularies go to a quarter of a million; the input and the output may each have their own embedding. */
const MOST_VOCABULARY = 260_000;
/** The formula leaves out biases, positions and heads of tasks; NUMBERS.md warns from here. */
const TOLERANCE = 0.15;
const CLOSE = 0.05;

/** Parameters again, from layers and width of plain stacks of Transformer blocks. */
export const parameterWorkings = memoize((paper: Paper): readonly Working[] =>
  unique(
    tableRecords(paper).flatMap((record) => {
      const width = whole(record, WIDTH, FEED_FORWARD);
      const depth = whole(record, DEPTH);
      const heads = whole(record, HEADS, KEY_HEADS);
      if (width === null || depth === null || heads === null) return [];
      const found = fieldsLabelled(record, PARAMETERS, OTHER_PARAMETERS).filter(({ number }) => number !== null);
      const printed = found.length === 1 ? found[0]!.number! : sizeOfName(record);
      if (printed === null) return [];
      if (printed.value < 1e6 || width.value < 64 || depth.value > 200 || fieldsLabelled(record, EXPERTS).length > 0)
        return [];
      if (fieldsLabelled(record, STAGES).length > 0 || printed.range !== null) return [];
      const ffn = whole(record, FEED_FORWARD);
      const vocabulary = whole(record, VOCABULARY);
      const inputs: WorkingInput[] = [input('layers', depth), input('width', width)];
      if (ffn !== null) inputs.push(input('feed-forward', ffn));
      inputs.push(
        vocabulary === null
          ? {
              name: 'vocabulary',
              value: `0 to ${MOST_VOCABULARY / 1000}k`,
              because: 'the table does not print it',
            }
          : input('vocabulary', vocabulary),
      );
      const computed = count(depth.value, width.value, ffn?.value ?? null, vocabulary?.value ?? null);
      return [
        makeWorking({
          what: `parameters of ${nameOf(record)}`,
          formula:
            ffn === null
              ? '12 × layers × width² + vocabulary × width'
              : 'layers × (4 × width² + 2 to 3 × width × feed-forward) + vocabulary × width',
          source: 'Kaplan et al. 2020, section 2.1',
          inputs,
          computed,
          printed: { ...printed, interval: loosely(printed) },
          unit: 'parameters',
        }),
      ];
    }),
  ),
);

/** From shared keys and values and a plain feed-forward to a gated one with embeddings at both ends. */
function count(depth: number, width: number, ffn: number | null, vocabulary: number | null): Interval {
  const square = width * width;
  const least = ffn === null ? depth * 12 * square : depth * (2 * square + 2 * width * ffn);
  const most = ffn === null ? depth * 12 * square : depth * (4 * square + 3 * width * ffn);
  const share = ffn === null ? TOLERANCE : CLOSE;
  return {
    low: (least + (vocabulary ?? 0) * width) * (1 - share),
    high: (most + 2 * (vocabulary ?? MOST_VOCABULARY) * width) * (1 + share),
  };
}

/** "Kite-7B" in a row that prints no other count. */
function sizeOfName({ fields, name }: TableRecord): PrintedNumber | null {
  const [first] = fields;
  const size = first?.cell.text.trim() === name ? first.number : null;
  return size !== null && size !== undefined && size.magnitude >= 1e6 && size.unit === null ? size : null;
}
