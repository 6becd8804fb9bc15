import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import {
  duplicatedElsewhere,
  type DuplicatedElsewhere,
} from '../../../src/facts/results/repeated/duplicated-elsewhere.ts';
import { duplicatedParts, type DuplicatedPart } from '../../../src/facts/results/repeated/duplicated-parts.ts';
import { duplicatedRows, type DuplicatedRow } from '../../../src/facts/results/repeated/duplicated-rows.ts';

const MOST = 3;

/** Two systems do not reach the same digits everywhere: one of the rows was copied. */
export const check: Check = (paper) => {
  if (paper.tables().length === 0) return notApplicable('it has no tables');
  const found = [
    ...duplicatedRows(paper).map(ofRows),
    ...duplicatedParts(paper).map(ofParts),
    ...duplicatedElsewhere(paper).map(ofOther),
  ];
  if (found.length === 0) return met([], 'no two rows print the same results under two names');
  return missed(...found.slice(0, MOST));
};

const ofRows = ({ label, first, second, columns }: DuplicatedRow): Finding => ({
  message:
    first.name === second.name
      ? `two rows of ${second.name} have the same numbers in all ${columns} columns of ${label}`
      : `${second.name} and ${first.name} have the same numbers in all ${columns} columns of ${label}`,
  because:
    first.name === second.name
      ? 'its other rows, and those of all other names, differ from block to block; one of the two was probably copied'
      : 'two runs of different systems do not agree in so many digits; one of the rows was probably copied',
  help: 'put in the numbers of the system that the row names, or say why the two are one run',
  evidence: [evidence('trigger', second.row, second.name), evidence('conflict', first.row, first.name)],
});

const ofParts = ({ label, under, first, second }: DuplicatedPart): Finding => ({
  message: `${second.name} and ${first.name} have the same numbers in all ${first.cells.length} columns of ${under} in ${label}`,
  because: 'they differ in the other columns, and two systems do not agree in so many digits by chance',
  help: 'put in the numbers of the system that the row names, or say why the two are one run',
  evidence: [
    ...second.cells.slice(0, 4).map(({ cell }) => evidence('trigger', cell, second.name)),
    ...first.cells.slice(0, 4).map(({ cell }) => evidence('conflict', cell, first.name)),
  ],
});

const ofOther = ({ first, second, instead, cells }: DuplicatedElsewhere): Finding => ({
  message: `${second.name} in ${second.label} has the ${cells.length} numbers of ${first.name} in ${first.label}, where ${instead.name} has others`,
  because: 'two sizes of a model do not agree in so many digits; the numbers or the name belong to the other one',
  help: 'put in the numbers of the model that the row names, or correct its name',
  evidence: cells
    .slice(0, 4)
    .flatMap((one) => [
      evidence('trigger', one.second.cell, `${second.name}, ${second.label}`),
      evidence('conflict', one.first.cell, `${first.name}, ${first.label}`),
    ]),
});
