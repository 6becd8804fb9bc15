import { clean } from '../text/clean.ts';
import { escapeMarkup } from '../text/xml.ts';

/** Words of a paper or a rule as text of a page. */
export const safeWords = (words: string): string => escapeMarkup(clean(words));
