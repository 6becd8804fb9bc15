import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { divide, exactly, interval, product, scale, sum, widen } from '../../numbers/interval.ts';
import { inBase, type PrintedNumber } from '../../numbers/printed-number.ts';
import { tableRecords, fieldsLabelled, type TableRecord } from '../../numbers/records.ts';
import { numberedStatements, type Numbered } from '../../numbers/windows.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { groupBy } from '../../../group-by.ts';
import { loosely } from '../loosely.ts';

/** Amounts of data that must fit each other: tokens, steps, batches, epochs, shares of a mixture. */
export const epochWorkings = memoize((paper: Paper): readonly Working[] => [
  ...mixtureEpochs(paper),
  ...numberedStatements(paper).flatMap((one) => amountsOf(paper, one)),
  ...tableRecords(paper).flatMap((record) => tokensOfSteps(record)),
]);

/** What the digits alone may mean; whole epochs are counted. */
const rounded = ({ value, step, range, decimals, unit }: PrintedNumber) =>
  unit?.dimension === 'epochs' && decimals === 0
    ? exactly(value)
    : range === null
      ? interval(value - step / 2, value + step / 2)
      : interval(...range);

const TRAINED_ON = /\btrain\w*\b[^.;]{0,30}\bon\s*$|\btrain\w* for\s*$/i;
const HOLDS =
  /\b(?:dataset|data set|corpus|training data|collection|data)\b[^.;]{0,40}\b(?:contains?|has|holds|consists of|comprises|totals?|of)\b[^.;\d]{0,24}$/i;
const FEWEST = 3;

/** Shares and epochs of the parts of a mixture give how often the whole is read, which is tokens read over tokens held. */
function mixtureEpochs(paper: Paper): Working[] {
  return [...groupBy(tableRecords(paper), ({ table }) => table)].flatMap(([table, records]) => {
    const parts = records.flatMap((record) => {
      const share = oneOf(record, /\b(?:prop\w*|share|mixture|weight|fraction|percent\w*|sampling|%)(?:\b|$)/);
      const epochs = oneOf(record, /\bepochs?\b/);
      return share === null || epochs === null || share.unit?.dimension !== 'percent' ? [] : [{ share, epochs }];
    });
    if (parts.length < FEWEST || parts.some(({ epochs }) => epochs.value <= 0)) return [];
    const total = parts.reduce((all, { share }) => all + share.value, 0);
    if (Math.abs(total - 100) > 1.5) return [];
    const statements = numberedStatements(paper);
    const inCaption = statements.filter(({ statement }) => statement.within === table.caption);
    const trained = tokensAfter(inCaption, TRAINED_ON, paper);
    const held = tokensAfter(statements, HOLDS, paper).filter(({ value }) =>
      trained.some((one) => one.value === value),
    );
    const read = trained.filter(({ value }) => value === held[0]?.value);
    if (read.length !== 1 || held.length !== 1) return [];
    const passes = divide(
      exactly(100),
      sum(parts.map(({ share, epochs }) => divide(exactly(share.value), rounded(epochs)))),
    );
    return [
      makeWorking({
        what: 'number of distinct tokens in the mixture',
        arithmetic: `${read[0]!.text} × Σ share / epochs = ${showMiddle(divide(exactly(read[0]!.value), passes))}`,
        aside: `“${held[0]!.text}” may count what is read twice as two, which the text does not say`,
        formula: 'Σ tokens × share / epochs',
        source: 'arithmetic',
        inputs: [
          input('tokens read', read[0]!),
          ...parts.flatMap(({ share, epochs }, i) => [
            input(`share ${i + 1}`, share),
            input(`epochs ${i + 1}`, epochs),
          ]),
        ],
        // The same figure is printed for what is read and what is held, so it stands for the same number in both.
        computed: divide(exactly(read[0]!.value), passes),
        printed: { ...held[0]!, interval: rounded(held[0]!) },
        unit: 'tokens',
      }),
    ];
  });
}

function oneOf(record: TableRecord, label: RegExp): PrintedNumber | null {
  const found = fieldsLabelled(record, label);
  return found.length === 1 ? found[0]!.number : null;
}

const tokensAfter = (statements: readonly Numbered[], words: RegExp, paper: Paper): PrintedNumber[] =>
  statements.flatMap(({ statement, numbers }) =>
    numbers.filter(
      ({ unit, span }) =>
        unit?.dimension === 'tokens' &&
        words.test(
          paper.text
            .slice(statement.span.start, span.start)
            .replace(/\s+/g, ' ')
            .replace(/\b(?:roughly|about|approximately|around|over|some)\s*$/i, ''),
        ),
    ),
  );

/** Words that say that one number is the outcome of the others. */
const LINK =
  /(?:\b(?:for|giving|yielding|making|with) a total of|\btotal(?:l?ing)?(?: of| to)?|\bi\.e\.,?|\bcorrespond(?:s|ing) to|\bequivalent to|\bresult(?:s|ing) in|\bamount(?:s|ing) to|\bwhich (?:is|gives|yields|makes)|=|≈|\bthat is,?|\(|\bor)\s*(?:about|around|roughly|approximately|~|∼|≈|a total of)?\s*$/i;
const TOLERANCE = 0.05;
const MOST_APART = 160;

/** "500K steps of 4M tokens, i.e. 2T tokens"; "4 epochs over 300B tokens, for a total of 1.2T tokens". */
function amountsOf(paper: Paper, { statement, numbers }: Numbered): Working[] {
  const tokens = numbers.filter(({ unit }) => unit?.dimension === 'tokens');
  const steps = numbers.filter(({ unit }) => unit?.dimension === 'steps');
  const epochs = numbers.filter(({ unit }) => unit?.dimension === 'epochs');
  const times = [...steps, ...epochs];
  if (
    tokens.length !== 2 ||
    times.length !== 1 ||
    /\brespectively\b|\bwarm-?up\b|\bsequences?\b|\bcontext\b|\blengths?\b|\bwindow\b/i.test(statement.text)
  )
    return [];
  const [part, whole] = tokens.toSorted((a, b) => a.value - b.value) as [PrintedNumber, PrintedNumber];
  const [count] = times as [PrintedNumber];
  const between =
    Math.max(whole.span.start, part.span.start, count.span.start) -
    Math.min(whole.span.start, part.span.start, count.span.start);
  if (between > MOST_APART || whole.range !== null || part.range !== null) return [];
  const isBatch = /\bbatch|\bper (?:step|iteration|update)/i.test(
    paper.text.slice(Math.max(statement.span.start, part.span.start - 40), part.span.end + 30),
  );
  if (steps.length === 1 && !isBatch) return [];
  const working = makeWorking({
    what: 'number of tokens read in training',
    arithmetic: `${count.text} × ${part.text} = ${showMiddle(exactly(count.value * part.value))}`,
    formula: steps.length === 1 ? 'steps × tokens of a batch' : 'epochs × tokens of the data',
    source: 'arithmetic',
    inputs: [input(steps.length === 1 ? 'steps' : 'epochs', count), input(steps.length === 1 ? 'batch' : 'data', part)],
    computed: widen(product([steps.length === 1 ? exactly(count.value) : rounded(count), inBase(part)]), TOLERANCE),
    printed: { ...whole, interval: loosely(whole) },
    unit: 'tokens',
  });
  const linked = LINK.test(paper.text.slice(statement.span.start, whole.span.start).replace(/\s+/g, ' '));
  return working.agrees || linked ? [working] : [];
}

/** Rows that print steps, tokens of a batch and tokens. */
function tokensOfSteps(record: TableRecord): Working[] {
  const steps = oneOf(record, /^(?:(?:train\w*|total|num|number of|n) )*(?:steps|iterations|updates)$/);
  const batch = oneOf(record, /\bbatch\b.*\btokens?\b|\btokens?\b.*\bbatch\b/);
  const tokens = record.fields.filter(
    ({ label, number }) => number !== null && /\btokens?\b/.test(label) && !/batch|per|\/|s$(?<!tokens)/.test(label),
  );
  if (steps === null || batch === null || tokens.length !== 1) return [];
  const whole = tokens[0]!.number!;
  return [
    makeWorking({
      what: `number of tokens read by ${record.name === '' ? 'the model' : record.name}`,
      arithmetic: `${steps.text} × ${batch.text} = ${showMiddle(exactly(steps.value * batch.value))}`,
      formula: 'steps × tokens of a batch',
      source: 'arithmetic',
      inputs: [input('steps', steps), input('batch', batch)],
      computed: widen(scale(product([exactly(steps.value), rounded(batch)]), 1), TOLERANCE),
      printed: { ...whole, interval: loosely(whole) },
      unit: 'tokens',
    }),
  ];
}
