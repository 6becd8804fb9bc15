import type { Compared } from './compare.ts';
import type { ValueCell } from './grid.ts';

const SIGNS = { better: ['>', '<'], worse: ['<', '>'], tie: ['=', '='], close: ['≈', '≈'] } as const;

/** "GSM8k 50.9 < 52.4 (higher is better)". */
export function working({ measure, a, b, verdict }: Compared): string {
  const sign = SIGNS[verdict][measure.better === 'higher' ? 0 : 1];
  return `${measure.short} ${shownValue(a)} ${sign} ${shownValue(b)} (${measure.better} is better)`;
}

/** Names for a message: each once, and a number for those past the third where there are more than four. */
export const list = (names: readonly string[]) => {
  const shown = [...new Set(names)];
  return shown.length <= 4 ? shown.join(', ') : `${shown.slice(0, 3).join(', ')} and ${shown.length - 3} more`;
};

/** "News Acc. 61.2 < 63.6". */
export const cellsOf = ({ measure, a, b, verdict }: Compared): string =>
  `${measure.short} ${shownValue(a)} ${SIGNS[verdict][measure.better === 'higher' ? 0 : 1]} ${shownValue(b)}${measure.better === 'lower' && !measure.short.includes('↓') ? ' (lower is better)' : ''}`
    .replace(/\s+/g, ' ')
    .trim();

/** What a cell prints, without the spaces that a converter put around its points. */
const shownValue = ({ cell }: ValueCell): string => cell.text.trim().replace(/(\d) \. (?=\d)/g, '$1.');

/** A name without its references: "CLIPN" of "CLIPN [41]" and "BERT" of "BERT Devlin et al. [2019]". */
export const plainName = (name: string): string =>
  name
    .replace(/\s?\[\d[\d, –-]*\]/g, '')
    .replace(
      /(\S),? \(?\p{Lu}[\p{L}'’-]{1,40}(?: (?:&|and) \p{Lu}[\p{L}'’-]{1,40})? et al\.?,?(?: ?\(?\d{4}[a-z]?\)?)?\)?/gu,
      '$1',
    )
    .trim();
