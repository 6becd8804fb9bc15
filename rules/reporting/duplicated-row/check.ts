import type { Paper } from '../../../src/paper/paper.ts';
import type { Table } from '../../../src/paper/nodes.ts';
import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import {
  duplicatedElsewhere,
  type DuplicatedElsewhere,
} from '../../../src/facts/results/repeated/duplicated/duplicated-elsewhere.ts';
import {
  duplicatedParts,
  type DuplicatedPart,
} from '../../../src/facts/results/repeated/duplicated/duplicated-parts.ts';
import {
  duplicatedSettings,
  type DuplicatedSetting,
} from '../../../src/facts/results/repeated/duplicated/duplicated-settings.ts';
import { duplicatedRows, type DuplicatedRow } from '../../../src/facts/results/repeated/duplicated/duplicated-rows.ts';
import { captionText } from '../../../src/facts/text/caption-text.ts';
import { plainName } from '../../../src/facts/results/tables/words.ts';

const MOST = 3;

/** Two systems do not reach the same digits everywhere: one of the rows was copied. */
export const check: Check = (paper) => {
  if (paper.tables().length === 0) return notApplicable('it has no tables');
  const found = [
    ...duplicatedRows(paper).map((one) => ofRows(paper, one)),
    ...duplicatedParts(paper).map(ofParts),
    ...duplicatedElsewhere(paper).map(ofOther),
    ...duplicatedSettings(paper).map(ofSettings),
  ];
  if (found.length === 0) return met([], 'no two rows print the same results under two names');
  return missed(...found.slice(0, MOST));
};

function ofRows(paper: Paper, { table, label, first, second, columns }: DuplicatedRow): Finding {
  const isOne = first.name === second.name;
  const [one, other] = [placeOf(table, first), placeOf(table, second)];
  const isCited = FROM_OTHERS.test(captionText(paper, table));
  return {
    message: `${other} and ${one} have the same numbers in all ${columns} columns of ${label}`,
    because: isOne
      ? 'its other rows, and those of all other names, differ from block to block; one of the two was probably copied'
      : 'two runs of different systems do not agree in so many digits; one of the rows was probably copied',
    help: isCited
      ? 'compare both with the paper that they were taken from'
      : 'put in the numbers of the system that the row names, or say why the two are one run',
    evidence: [evidence('trigger', second.row, second.name), evidence('conflict', first.row, first.name)],
  };
}

/** The caption says that numbers were taken over. */
const FROM_OTHERS =
  /\b(?:taken|copied|adopted|borrowed|quoted|cited|reported|obtained|results)\b.{0,30}\b(?:from|by|in)\b/i;

/** "“Heron” (row 11)", with the block that it stands in where its rows are parted by names. */
function placeOf({ rows }: Table, { row, name }: DuplicatedRow['first']): string {
  const group = rows.slice(0, rows.indexOf(row)).findLast((one) => one.group);
  const block = group === undefined ? '' : [...new Set(group.children.map(({ text }) => text.trim()))].join(' ').trim();
  const number = rows.filter((one) => !one.header && !one.group).indexOf(row) + 1;
  return `“${name}” (${block === '' ? '' : `${block}, `}row ${number})`;
}

/** What was taken from others may not say its setting, and which of the two is right nobody can tell from here. */
const ofSettings = ({ first, second, cells }: DuplicatedSetting): Finding => {
  // Tables without a caption have no other name.
  const [one, other] = first.label === second.label ? ['one table', 'another'] : [second.label, first.label];
  return {
    message: `“${second.name}” has the same ${cells.length} numbers as ${second.setting} in ${one} and as ${first.setting} in ${other}`,
    severity: 'note',
    confidence: 'low',
    because: 'one model does not reach the same digits under two settings; one of the tables took the row over',
    help: 'say under which setting the row was measured, in both tables',
    evidence: [
      ...cells.slice(0, 4).map((pair) => evidence('trigger', pair.second.cell, second.setting)),
      ...cells.slice(0, 4).map((pair) => evidence('conflict', pair.first.cell, first.setting)),
    ],
  };
};

const ofParts = ({ label, under, first, second }: DuplicatedPart): Finding => ({
  message: `${second.name} and ${first.name} have the same numbers in all ${first.cells.length} columns of “${under}” in ${label}`,
  because: 'they differ in the other columns, and two systems do not agree in so many digits by chance',
  help: 'put in the numbers of the system that the row names, or say why the two are one run',
  evidence: [
    ...second.cells.slice(0, 4).map(({ cell }) => evidence('trigger', cell, second.name)),
    ...first.cells.slice(0, 4).map(({ cell }) => evidence('conflict', cell, first.name)),
  ],
});

const ofOther = ({ first, second, instead, cells }: DuplicatedElsewhere): Finding => ({
  message: `“${plain(second.name)}” in ${second.label} equals “${plain(first.name)}” of ${first.label} in all columns that both have, and not “${plain(instead.name)}” there`,
  because: 'two sizes of a model do not agree in so many digits; the numbers or the name belong to the other one',
  help: 'put in the numbers of the model that the row names, or correct its name',
  evidence: cells
    .slice(0, 4)
    .flatMap((one) => [
      evidence('trigger', one.second.cell, `${second.name}, ${second.label}`),
      evidence('conflict', one.first.cell, `${first.name}, ${first.label}`),
    ]),
});

/** A name without references and ticks. */
const plain = (name: string): string => plainName(name).replace(/\s?[✓✗✘×]/gu, '');
