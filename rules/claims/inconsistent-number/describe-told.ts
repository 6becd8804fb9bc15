import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { SettingInTable } from '../../../src/facts/recomputed/settings/settings-in-table.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { SetUpTwice } from '../../../src/facts/recomputed/settings/set-up-twice.ts';
import type { UnsearchedValue } from '../../../src/facts/recomputed/settings/unsearched-values.ts';
import type { Working } from '../../../src/facts/numbers/working.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { contains, type Span } from '../../../src/paper/span.ts';
import type { CountsTwice } from '../../../src/facts/results/told/twice/counts-twice.ts';
import type { PermutedResults } from '../../../src/facts/results/told/permuted-results.ts';
import type { ToldExtremes } from '../../../src/facts/results/told/told-extremes.ts';
import { lastLabel } from '../../../src/facts/results/tables/names/line-names.ts';
import type { ToldPair } from '../../../src/facts/results/told/told-pairs.ts';
import type { ToldTwice } from '../../../src/facts/results/told/twice/told-twice.ts';
import { tableLabel } from '../../../src/facts/results/tables/names/table-label.ts';

/** The sentence in which the printed number of a working stands. */
const sentenceOf = (paper: Paper, { printed }: Working): { readonly span: Span } =>
  paper.statements().find(({ span }) => contains(span, printed.span)) ?? { span: printed.span };

/** Two sentences count the same things differently. */
export const ofCounts = ({ noun, first, second, shared, round }: CountsTwice): Finding => ({
  message: `the number of ${noun} is given two values: “${first.text}”, and “${second.text}” in ${second.where}`,
  because: `both have ${shared}, so that they count the same things`,
  help: 'correct one of the two, or say what tells them apart',
  confidence: round ? 'low' : 'medium',
  evidence: [evidence('trigger', first.at, 'the one'), evidence('trigger', second.at, 'the other')],
});

/** A value that was chosen and is none of those that were searched. */
export const ofUnsearched = ({ sets, table, cells, printed, shown }: UnsearchedValue): Finding => ({
  message: `${tableLabel(table)} has a ${sets.item} of ${printed}, which is in none of the sets that were searched: ${shown.slice(0, 3).join(', ')}`,
  because: 'the other values of the table are from these sets, and no sentence says that this one was set by hand',
  help: 'correct the value or the set, or say how else the value was chosen',
  confidence: 'medium',
  evidence: [
    ...cells.slice(0, 3).map((cell) => evidence('trigger', cell, tableLabel(table))),
    ...sets.statements.slice(0, 2).map((statement) => evidence('conflict', statement, 'what was searched')),
  ],
});

/** Two sentences give one result differently. */
export const ofTwo = ({ what, first, second, because }: ToldTwice): Finding => ({
  message: `${what} is given two values: “${first.text}” and “${second.text}”`,
  because,
  help: 'correct one of the two, or say what tells them apart',
  confidence: 'low',
  evidence: [evidence('trigger', first.statement, 'the one'), evidence('trigger', second.statement, 'the other')],
});

/** A setting that two places give differently for one run. */
export function ofSetUp({ quantity, first, second, same, workings }: SetUpTwice): Finding {
  const says = workings.map(({ what, printed, inputs: [other] }) => {
    const given = other !== undefined && 'printed' in other ? other.printed : '';
    return `${what.replace(/^.* of /, '')} ${printed.text} / ${given}`;
  });
  return {
    message: `the ${quantity} ${quantity.endsWith('s') ? 'differ' : 'differs'} between ${first.label} and ${second.label} for ${says.length} ${says.length === 1 ? 'size' : 'sizes'}: ${says.slice(0, 4).join('; ')}`,
    because: `the two tables agree on ${quantity.endsWith('s') ? 'them' : 'it'} for ${same} other ${same === 1 ? 'size' : 'sizes'}`,
    workings: [...workings],
    help: 'correct the table that is wrong, or say what tells the two runs apart',
    confidence: 'medium',
    evidence: [evidence('trigger', first.row, first.label), evidence('conflict', second.row, second.label)],
  };
}

/** A setting that the text gives otherwise than the table of settings. */
export const ofSettingInTable = ({ quantity, statement, text, label, cell, agree }: SettingInTable): Finding => ({
  message: `the text gives ${text} as the ${quantity}, and ${label} ${cell.text.trim()}`,
  because: `its paragraph and the table give the same ${enumerate(agree)}, so that both are of one run`,
  help: 'correct the text or the table, or say what tells the two runs apart',
  confidence: 'medium',
  evidence: [evidence('trigger', statement, 'the text'), evidence('conflict', cell, `${quantity}, ${label}`)],
});

/** A setting that a caption and the text give differently. */
export function ofSetting(paper: Paper, one: Working): Finding {
  const [caption] = one.inputs;
  return {
    message: `the text gives ${one.printed.text} for ${one.what.replace(/^.* of /, '')}, and its caption ${'printed' in caption! ? caption.printed : ''}`,
    because: 'one setting has one value in the caption and another in the sentence that points to it',
    workings: [one],
    help: 'correct the text or the caption',
    evidence: [
      evidence('trigger', sentenceOf(paper, one), 'the text'),
      ...('span' in caption! ? [evidence('conflict', { span: caption.span }, caption.name)] : []),
    ],
  };
}

/** One slip is told once, however often the paper says it. */
export const ofPairs = (pairs: readonly ToldPair[]): Finding[] =>
  [...groupBy(pairs, ({ text, cell }) => `${text} ${cell.cell.span.start}`).values()].map((same) => {
    const [{ text, anchor, label, measure, rival, cell, anchorCell }] = same as [ToldPair];
    return {
      message: `the text sets ${text} against ${anchor}, and beside ${anchor} ${label} has ${cell.printed.text} for ${rival} (${measure})`,
      because: `${text} stands nowhere under “${measure}” for a system that the sentence names`,
      help: 'correct the text or the cell, and what is reckoned from it',
      confidence: 'medium',
      evidence: [
        ...same.flatMap(({ statement, span }) => [
          evidence('trigger', statement, 'the text'),
          evidence('trigger', { span }, 'the number'),
        ]),
        evidence('conflict', cell.cell, `${rival}, ${label}`),
        evidence('conflict', anchorCell.cell, 'the other number of the text'),
      ],
    };
  });

/** A list of results in another order than its names. */
export const ofPermuted = ({ statement, span, text, label, measure, results }: PermutedResults): Finding => ({
  message: `the text gives ${text} respectively, and ${label} has these numbers in another order: ${results.map(({ name, cell }) => `${name}: ${cell.printed.text}`).join(', ')}`,
  because: `all of them stand once under “${measure}”, beside the names that the sentence lists`,
  help: 'put the numbers, or the names, into the order of the table',
  confidence: 'medium',
  evidence: [
    evidence('trigger', statement, 'the text'),
    evidence('trigger', { span }, 'the numbers'),
    ...results.slice(0, 4).map(({ name, cell }) => evidence('conflict', cell.cell, `${name}, ${label}`)),
  ],
});

/** A range with a value beyond it. */
export const ofExtremes = ({ statement, span, text, label, line, beyond }: ToldExtremes): Finding => ({
  message: `the text says “${text}”, and ${lastLabel(line) === '' ? 'the same line of' : `“${lastLabel(line)}” in`} ${label} has ${beyond.printed.text}`,
  because: 'both ends stand in this line of the table, and the sentence speaks of all of it',
  help: 'correct the range or the cell, or say what is left out',
  confidence: 'medium',
  evidence: [
    evidence('trigger', statement, 'the text'),
    evidence('trigger', { span }, 'the range'),
    evidence('conflict', beyond.cell, label),
  ],
});

/** A number of the text that its row of the table does not have. */
export function ofRow(paper: Paper, one: Working): Finding {
  const [cell] = one.inputs;
  return {
    message: `the text gives ${one.printed.text} as the ${one.what}, and ${one.source} has ${'printed' in cell! ? cell.printed : ''}`,
    because: `the sentence or its paragraph points to ${one.source}, which has one row of that size`,
    workings: [one],
    help: 'correct the text or the cell',
    confidence: 'medium',
    evidence: [
      evidence('trigger', sentenceOf(paper, one), 'the text'),
      evidence('trigger', { span: one.printed.span }, 'the number'),
      ...('span' in cell! ? [evidence('conflict', { span: cell.span }, one.source)] : []),
    ],
  };
}
