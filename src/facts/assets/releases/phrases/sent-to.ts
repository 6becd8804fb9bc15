import { URL_TEXT } from '../../kinds.ts';
import { isOwn, OTHERS, type Surroundings } from './release-owner.ts';

const PAGE =
  '(?:our|the|this) (?:(?:project|accompanying|public|companion|supplementary|github) ){0,2}(?:(?:web)?\\s?page|web\\s?site|site|repository|repo)\\b';
const ADDRESS = `(?:the )?${URL_TEXT}[^\\s,;)]{1,160}`;
const GO = '(?:see|visit|check(?: out)?|refer to|go to|head to|turn to|consult)';
const ACCESS =
  '(?:(?:full |public |free )?access(?:ing)? (?:to )?|(?:to )?(?:download|get|obtain|access|view|find|browse)(?:ing)? )?';
const THINGS =
  '((?:(?:our|the|all|full|more|source|training|pre-?trained|data ?sets?|data|codes?|code ?base|models?|weights|checkpoints|demos?|videos?|results?|and|&)\\b[ ,]{0,2}){1,8})';
/** "the code of the baseline" is theirs, "code examples" are none; "the code of the trained agent" is what was done here. */
const NOT_IT =
  '(?! ?(?:samples?|examples?|snippets?|listings?|style|generation|details?|cards?|statistics)| ?(?:of|for|by|from) (?!our\\b|this\\b|all\\b|the (?:(?:trained|proposed|full) )?(?:paper|experiments?|agents?|results|figures|method|models?)\\b))';

const SENT: readonly RegExp[] = [
  // "See our project page for code, data and more", "visit https://… for access to the code".
  new RegExp(`\\b${GO} ${PAGE}[^.;,]{0,60}? (?:for|to) ${ACCESS}${THINGS}${NOT_IT}`, 'i'),
  new RegExp(`\\b${GO} (?:also )?${ADDRESS}[)>]?,? (?:for|to) ${ACCESS}${THINGS}${NOT_IT}`, 'i'),
  // "For access to the code, see https://…".
  new RegExp(
    `\\bFor ${ACCESS}${THINGS}${NOT_IT}[^.;:]{0,40}?,? (?:please )?(?:also )?${GO} (?:also )?(?:${PAGE}|${ADDRESS})`,
    'i',
  ),
  // "The project page (https://…) hosts the code and videos".
  new RegExp(
    `^\\W*(?:Our|The|This|An?) (?:(?:project|accompanying|companion|public) ){1,2}(?:(?:web)?\\s?page|web\\s?site|site)(?:,? \\(?(?:at )?${ADDRESS}\\)?,?)? (?:also )?(?:contains|has|hosts|provides|includes|gives|holds|offers|links to) ${THINGS}${NOT_IT}`,
    'i',
  ),
];
const GIVES = /\b(?:codes?|code ?base|data ?sets?|weights|checkpoints)\b/i;

/** What a sentence sends its readers to a page or an address for; null where it is not the authors' own, or only to be looked at. */
export function sentTo(text: string, about: Surroundings): string | null {
  for (const pattern of SENT) {
    const match = pattern.exec(text);
    if (match === null || !GIVES.test(match[1]!)) continue;
    // A page of "ours" is said whose it is; a bare address says nothing of that.
    if (OUR_PAGE.test(match[0])) return match[1]!;
    if (
      !OTHERS.test(text.slice(0, match.index + match[0].length)) &&
      isOwn(match[1]!, { ...about, link: true }, false, false)
    )
      return match[1]!;
  }
  return null;
}
const OUR_PAGE = new RegExp(PAGE, 'i');
