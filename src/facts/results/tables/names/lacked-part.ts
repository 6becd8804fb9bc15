import { lastLabel } from './line-names.ts';
import type { SystemLine } from '../tables.ts';

const LACKED = /^(?:(?:w\/o|without|no|excl\.?|excluding|removing)[\s.]+|[-−–]\s?)(?=\p{L})(.{2,60})$/iu;

/** What the last label of a line says that it has no more: "gate" of "w/o gate", "− gate" and "no gate". */
export const lackedPart = (line: Pick<SystemLine, 'path'>): string | null => LACKED.exec(lastLabel(line))?.[1] ?? null;

/** Whether a line is a system without a part of it: "w/o gate", "Heron without gate". */
export const lacksPart = (line: Pick<SystemLine, 'path' | 'name'>): boolean =>
  lackedPart(line) !== null || /\bw\/o\b|\bwithout\b/i.test(line.name);
