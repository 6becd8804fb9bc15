import { withReferenceApart } from './glued-reference.ts';
import { isSize, isTick } from './names.ts';

const LONGEST = 300;

/** A label as a reader says it: without marks that lead to notes, nor the spaces that a converter put into it. */
export function shownLabel(text: string): string {
  const unmarked = text
    .slice(0, LONGEST)
    .replace(/\s+/g, ' ')
    .replace(/\(\s?([↑↓%])\s?\)/gu, '($1)')
    .replace(/\s?[†‡⋆¶]|\s[∗*](?=\s|$)/gu, '');
  const bare = withReferenceApart(unmarked).trim();
  return bare === '' ? text.trim() : bare;
}

/** Several labels of one line, one behind the other: "LLaMA 65B", but "Swin-B, W4A4". */
export const shownLabels = (texts: readonly string[]): string =>
  texts
    .map(shownLabel)
    .filter((text, i, all) => text !== '' && (isTick(text) || all.indexOf(text) === i))
    .reduce((said, text) => (said === '' ? text : `${said}${goesOn(text) ? ' ' : ', '}${text}`), '');

/** A size, a setting or a sign belongs to the name before it. */
const goesOn = (text: string): boolean =>
  isSize(text) || !/\p{L}{2}/u.test(text) || isTick(text) || /^(?:[+(/&-]|w\/|with(?:out)?\b)/i.test(text);
