import { groupBy } from '../../group-by.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Cell, Row } from '../../paper/nodes.ts';
import type { Role } from '../../paper/sections/roles.ts';
import type { Paper } from '../../paper/paper.ts';
import { results } from '../statistics/results.ts';
import { measuresIn } from '../results/tables/measures.ts';
import { readSettings } from '../settings/read-settings.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { CITATION } from '../text/citations.ts';
import { matching } from '../text/search/corpus.ts';
import { fromText, type Item, type Settings, type Stated } from '../settings/stated.ts';
import { annotators } from './annotators/annotators.ts';
import { apiModels } from './api-models/api-models.ts';
import { judges } from './judges.ts';

const FEW = String.raw`(?:\d{1,3}|zero|one|two|three|four|five|few|many|ten)`;

const SHOTS: Item = {
  id: 'shots',
  title: 'examples in the prompt',
  word: /-?shot/i,
  prose: [new RegExp(`\\b(?<value>${FEW}(?:[-, ]+(?:and |or )?${FEW}){0,3}[- –]?shots?)\\b`, 'i')],
  // "a one shot at fame", "one-shot fusion", "in one shot" show no examples.
  notAs: [
    /\b(?:in|at|with|from) ‹(?:a |one|single)[^›]*shot›(?! (?:learning|settings?|prompt\w*|evaluation|examples?|scenario|classification|performance|accuracy|results?|regime|mode))/i,
    /‹one[- ]shot› (?:at|of|in|to|from|fusion|concatenat\w+|pruning|unlearning|approach|inference|generation|prediction|federated|aggregation|process|manner|fashion|NAS|architecture|search|estimation|compression|quanti\w+)\b/i,
  ],
  label: /^(?:n ?)?-?shots?$|\bshots?\b/,
  cell: /^\d{1,3}(?:-shot)?$/,
};

const DECODING: Item = {
  id: 'decoding',
  title: 'decoding',
  word: /temperature|greed|top-|nucleus|beam/i,
  prose: [
    /\b(?<value>(?:sampling )?temperatures? (?:of |is |was |to |at |= ?|: ?|set to |T ?= ?)+(?:\d(?:\.\d{1,3})?)(?:(?:,| and|,? with)? (?:a )?(?:top|nucleus)[- _]?[pk]?\S* ?(?:of |= ?)?\d\S{0,4}\b)?)/i,
    /\b(?<value>T ?= ?\d(?:\.\d)?)\b[^.;]{0,30}\b(?:sampl|decod|generat)/i,
    /\b(?<value>beam (?:search|size|width)(?: (?:with |of )?(?:a |beam |size |width |of )*\d{1,3})?)\b/i,
    /\b(?<value>greedy (?:decoding|sampling|search)|(?:decoded?|generated?) greedily)\b/i,
    /\b(?<value>(?:top[- _]?[pk]|nucleus) (?:sampling|decoding)(?: with (?:p|k|a threshold of) ?=? ?[\d.]+)?)\b/i,
  ],
  not: /\b(?:softmax temperature|contrastive|distillation|annealing|Boltzmann)\b/i,
  label: /^(?:sampling |decoding )?temperature$|^top ?[pk]$|^beam (?:size|width)$/,
  cell: /\d/,
};

/** What the paper states of how its results were measured, by item. */
export const evaluation = memoize((paper): Settings =>
  groupBy(
    [
      ...metrics(paper),
      ...[...readSettings(paper, [SHOTS, DECODING]).values()].flat(),
      ...closedModels(paper),
      ...judges(paper).used.map(({ text, span }) => fromText('judge', text, span)),
      ...people(paper),
    ],
    ({ item }) => item,
  ),
);

/** Measures that label what the tables of results show, each once; where no table names any, those that the text reports. */
function metrics(paper: Paper): Stated[] {
  const labelled = metricsOfTables(paper);
  return labelled.length > 0 ? labelled : metricsOfText(paper);
}

/** That something is the measure, or that a result is told by it. */
const REPORTS =
  /\bas (?:the |our |an? )?(?:[\w-]+ ){0,2}metrics?\b|\bmetrics?\b[^.;]{0,60}(?:\binclud\w*|\bare\b|\bis\b|:)|\b(?:evaluat|measur|quantif|assess)\w*\b[^.;]{0,60}\b(?:using|by|with|in terms of|via)\b|\b[Ww]e (?:\w+ ){0,2}(?:report|comput\w*|measur\w*|calculat\w*)\b|\b(?:is|are) (?:used|reported|adopted|chosen)\b|\b(?:achiev|reach|obtain|improv|increas|outperform)\w*\b[^;]{0,80}(?:\d|\bbetter\b|\bbest\b|\bscores?\b)/;
/** What is named only to say why it is not used, or what others used. */
const NOT_USED = /\b(?:rather than|instead of|the authors|they|prior work|loss)\b/i;
/** "recall" is a word too; a name with capitals is not. */
const PLAIN = /\p{Lu}|accuracy$|perplexity/u;
const RESULTS: ReadonlySet<Role> = new Set<Role>(['experiments', 'abstract', 'conclusion', 'discussion']);

function metricsOfText(paper: Paper): Stated[] {
  const found = new Map<string, Stated>();
  for (const { text, span, section } of matching(paper.statements(), REPORTS)) {
    if (!RESULTS.has(section.role) || CITATION.test(text) || NOT_USED.test(text)) continue;
    for (const { name, kind } of measuresIn(text))
      if (kind === 'metric' && PLAIN.test(name) && !found.has(name.toLowerCase()))
        found.set(name.toLowerCase(), fromText('metrics', name, span));
  }
  return [...found.values()];
}

function metricsOfTables(paper: Paper): Stated[] {
  const own = ownNamePattern(paper);
  const found = new Map<string, Stated>();
  for (const { rows, caption } of results(paper).tables) {
    const labels = [
      ...(caption === null ? [] : [{ text: paper.quote(caption.span), span: caption.span }]),
      ...rows.flatMap(({ header, children }) =>
        header ? children.filter((cell) => holdsNumbers(rows, cell)) : children.slice(0, 1),
      ),
    ];
    for (const { text, span } of labels)
      for (const { name, kind } of measuresIn(text))
        // A model may be called as a measure is.
        if (kind === 'metric' && !found.has(name.toLowerCase()) && own?.exec(name)?.[0] !== name)
          found.set(name.toLowerCase(), { ...fromText('metrics', name, span), from: 'table' });
  }
  return [...found.values()];
}

/** Under "loss" may stand the names of losses: a measure has numbers below it. */
const holdsNumbers = (rows: readonly Row[], { column, columns }: Cell): boolean => {
  const below = rows
    .filter(({ header, group }) => !header && !group)
    .flatMap(({ children }) =>
      children.filter((cell) => cell.column < column + columns && cell.column + cell.columns > column),
    );
  return below.length === 0 || below.some(({ text }) => /^[^\p{L}]{0,8}\d/u.test(text.trim()));
};

function closedModels(paper: Paper): Stated[] {
  const { used, dated } = apiModels(paper);
  return [
    ...dated.map(({ says, span }) => fromText('closed-models', says, span)),
    ...used.map(({ name, use, statement }) =>
      fromText('closed-models', `${name} (${use}, no snapshot)`, statement.span),
    ),
  ];
}

function people(paper: Paper): Stated[] {
  const { work, count, details } = annotators(paper);
  return [
    ...(count === null ? work.slice(0, 1) : [count]).map(({ text, span }) => fromText('annotators', text, span)),
    ...details.map(({ what, statement }) => fromText('annotators', what, statement.span)),
  ];
}
