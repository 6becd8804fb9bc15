import { isSize, nameWords } from './names.ts';
import { coreWords } from './line-names.ts';
import { shownSystems, type MeasureLine, type ResultTable, type SystemLine } from '../tables.ts';

/** Words that tell variants of one system apart and that prose leaves out where only one variant is shown. */
const SILENT = /^(?:pretrained|pre|trained|base|instruct|chat|finetuned|fine|tuned|\d+(?:\.\d+)?[mk]|full|ft)$/;
const TRAINED_LONGER = /^(?:cont|continued|longer)$/;

/** "the other autoregressive models": a class of systems, of which one may bear its name. */
const CLASS =
  /\bnon-|\b(?:other|existing|previous|prior|all|most|many|several|these|those|both|its|larger|smaller|traditional|standard|conventional)\b[^,()]{0,60}\b(?:models|methods|approaches|baselines|systems|variants|algorithms|counterparts?|versions?)\b/i;

/**
 * The one line of a table that a phrase names ("LLaMA-65B" is the row `LLaMA` / `65B`); null where no line is named, or
 * several could be meant.
 */
export function systemNamed(table: ResultTable, phrase: string): SystemLine | null {
  if (CLASS.test(phrase)) return null;
  const named = systemsNamed(table, phrase);
  return named.length === 1 ? named[0]! : null;
}

/** All lines that a phrase may name equally well. */
export function systemsNamed(table: ResultTable, phrase: string): SystemLine[] {
  const said = nameWords(phrase);
  const sizes = said.filter(isSize);
  const scored = table.systems.flatMap((line) => {
    const name = line.words.filter((word) => !isSize(word));
    const size = line.words.filter(isSize).filter((word) => !word.endsWith('m') || sizes.includes(word));
    if (name.length === 0 || line.values.length === 0) return [];
    // A table of one family may leave its name out; then the size alone would have to stand for it, which is a guess.
    const missing = name.filter((word) => !said.includes(word) && !SILENT.test(word));
    if (missing.length > 0 || size.some((word) => !sizes.includes(word))) return [];
    if (size.length === 0 && sizes.length > 0) return [];
    return [{ line, score: name.filter((word) => said.includes(word)).length * 2 + size.length }];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best && score > 0).map(({ line }) => line);
}

/** The lines of which a phrase says all words of the last label and that may be meant; of those the ones with the most words. */
export function linesByLabel(table: ResultTable, phrase: string, isMeant: (line: SystemLine) => boolean): SystemLine[] {
  const said = nameWords(phrase);
  const found = shownSystems(table).flatMap((line) => {
    const words = coreWords(line);
    const all = words.length > 0 && words.every((word) => said.includes(word));
    return all && isMeant(line) ? [{ line, words: words.length }] : [];
  });
  const most = Math.max(0, ...found.map(({ words }) => words));
  return found.filter(({ words }) => words === most).map(({ line }) => line);
}

/** The line of the same system trained longer ("PaLM-cont 62B"), where the table has one. */
export const trainedLonger = (table: ResultTable, of: SystemLine): SystemLine | null =>
  table.systems.find(
    (line) =>
      line.words.some((word) => TRAINED_LONGER.test(word)) &&
      line.words.filter((word) => !TRAINED_LONGER.test(word)).join(' ') === of.words.join(' '),
  ) ?? null;

const COUNTS: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  ten: '10',
};
const squeeze = (text: string) =>
  text
    .toLowerCase()
    .replace(/\b(zero|one|two|three|four|five|ten)(?=[- ]shot)/g, (word) => COUNTS[word]!)
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The measures of a table that a phrase names; "NaturalQuestions" and "Natural Questions" are one. */
export function measuresNamed(table: ResultTable, phrase: string): MeasureLine[] {
  const said = ` ${phrase.replace(/\s+/g, ' ')} `;
  return table.measures.filter(({ path }) => {
    const label =
      path
        .at(-1)
        ?.text.replace(/[↑↓]|\([^()]{0,80}\)/gu, '')
        .trim() ?? '';
    return label.length >= 2 && namedIn(said, label);
  });
}

/** Whether a phrase names a label, however the two are spaced and hyphened: "Heron 2B" and "Heron-2B". */
export function namedIn(said: string, label: string): boolean {
  const tight = squeeze(label);
  if (tight.length < 2) return false;
  return said
    .split(/[\s,;()]+/)
    .some((_, i, words) => [1, 2, 3].some((n) => squeeze(words.slice(i, i + n).join('')) === tight));
}
