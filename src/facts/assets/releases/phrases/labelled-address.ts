import { rareMatch } from '../../../text/search/rare-match.ts';
import { kindOfLink, NOUN, URL_TEXT } from '../../kinds.ts';
import { OUR_LABEL } from './our-label.ts';
import { ABOUT_IT, isOwn, OTHERS, type Surroundings } from './release-owner.ts';

const LABEL = new RegExp(
  `(?:^|[\\s(*\\d])((?:[\\w-]+\\s){0,4}${NOUN}(?:\\s?(?:&|and|,|/|\\+)\\s?(?:[\\w-]+\\s){0,2}${NOUN}){0,3}(?:\\s(?:link|repository|available)|\\swith (?:the )?(?:source )?code|\\s(?:and|&)(?:\\s[\\w-]+){1,3})?)(?:\\s?:\\s*|\\sat\\s)(?:${URL_TEXT})`,
  'i',
);

/** A label before an address; most addresses have none, and LABEL looks at every word. */
const LABELLED = new RegExp(`\\w(?:\\s?:\\s*|\\sat\\s)(?:${URL_TEXT})`, 'i');

/** "Code & models: https://…", "Project page: https://…", "Code at https://…". */
export function labelledObject(text: string, about: Surroundings): string | null {
  if (!about.link || !LABELLED.test(text)) return null;
  const label = rareMatch(LABEL, text);
  if (label === null) return ourLabelled(text);
  const words = label[1]!;
  if (OTHERS.test(text.slice(Math.max(0, label.index - 60), label.index + label[0].length))) return null;
  if (
    ITS.test(text.slice(0, label.index + label[0].length)) &&
    !/\b(?:we|our)\b/i.test(text) &&
    about.names?.test(text) !== true
  )
    return null;
  return isOwn(words, about, false, false) ? words : null;
}
/** "Kestrel gives its code at https://…": told of something that is not the paper's. */
const ITS = /\bits\s(?:[\w-]{1,20}\s){0,3}\S{1,40}$/i;

/** "our Kite and Plover: https://github.com/…": a name says no kind, its address does. */
function ourLabelled(text: string): string | null {
  const [, words, url] = OUR_LABEL.exec(text) ?? [];
  return words === undefined || kindOfLink(url!) === null || ABOUT_IT.test(words) ? null : words;
}
