import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { CITATION } from '../../text/citations.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOUN } from '../kinds.ts';
import { knownAssetsIn } from '../known-assets.ts';
import { inOpening } from '../releases/release.ts';

const FIELD =
  '(?:academic|research|scientific|educational|teaching|non-?commercial|not-for-profit|non-?profit|personal|private|commercial|any|all|clinical)';
/** What readers may do with a thing, where no licence has a name for it. */
const PERMITS: readonly RegExp[] = [
  // "may be used freely by anyone", "can be used free for the academic purpose"
  new RegExp(
    `\\b(?:can|may|(?:is|are) (?:allowed|permitted|free|licen[cs]ed) to) (?:\\w+ )?(?:be )?(?:\\w+ly )?(?:used?|reused?|copied|copy|modif(?:y|ied)|redistributed?|shared?|adapt(?:ed)?|buil[dt])\\b[^.;]{0,60}\\b(?:free(?:ly)?\\b|for (?:the |an?y? |their |own )?${FIELD}(?: and ${FIELD})? (?:purposes?|use|uses|research|ends)|by any(?:one|body)|without (?:any )?(?:restrictions?|conditions?|permission)|as (?:they|you|one|anyone) (?:likes?|please|wish)|in any way|so long as|as long as|provided that|on condition that)`,
    'i',
  ),
  new RegExp(
    `\\bfree (?:of charge |to use )?for (?:the |any |all )?(?:[\\w-]+ (?:and |or ))?${FIELD} (?:purposes?|use|uses|research)\\b`,
    'i',
  ),
  /\b(?:may|can) be freely (?:re-?)?(?:used|shared|copied|distributed|modified)\b/i,
  // "our licence forbids surveillance", "we grant everybody the right to use the weights"
  /\bour (?:\w+ ){0,2}(?:licen[cs]e|terms(?: of use)?) (?:\w+ly )?(?:forbid|permit|allow|prohibit|require|restrict|limit|rule|exclude|ban)s?\b|\bwe (?:hereby )?grant (?:everybody|everyone|anyone|anybody|all|any|users?|researchers?|readers?|others|the public)\b[^.;]{0,80}\b(?:rights?|permission|licen[cs]es?)\b/i,
  // "we impose no conditions on its use"
  /\b(?:impose|place|put|attach)(?:s|ing)? no (?:further |other )?(?:conditions?|restrictions?|limits?|limitations?|terms)\b|\bno (?:conditions?|restrictions?|limitations?) (?:whatsoever )?(?:are (?:imposed|placed)|apply|on (?:its|their|the|how)\b)|\bwithout (?:any )?(?:restrictions?|conditions?) on (?:its |their |the )?(?:re-?)?use/i,
  // "whoever wants it signs a form that permits research and no redistribution"
  /\b(?:signs?|signed|signing|agrees? to|accepts?|completes?|fills? (?:in|out)|returns?|submits?)\b[^.;]{0,40}\b(?:forms?|agreements?|contracts?|DUA|EULA|MTA|undertaking|pledge|declaration|terms|conditions|licen[cs]es?)\b[^.;]{0,80}\b(?:permit|allow|forbid|prohibit|restrict|limit|bind|rul(?:es|ing) out|non-?commercial|research|redistribut)\w*/i,
  /\b(?:commercial|military) (?:use|uses|purposes?|exploitation|users?)\b[^.;]{0,40}\b(?:(?:is|are) (?:strictly |expressly )?(?:prohibited|forbidden|excluded|not (?:allowed|permitted)|allowed|permitted)|requires? (?:a |an |our |written |separate ){0,3}(?:permission|licen[cs]e|agreement|consent))/i,
];
const OURS = new RegExp(
  `\\bour (?:\\w+ ){0,2}(?:licen[cs]e|terms)\\b|\\bour (?:[\\w-]+ ){0,4}?(?:${NOUN})|\\b(?:codes?|software|data-?sets?|models?|weights) of us\\b|\\bwe (?:\\w+ )?(?:impose|allow|permit|grant|place|ask|require|releas|distribut|licen[cs]|publish)`,
  'i',
);
const GENERIC = new RegExp(
  `^\\W*(?:(?:all|the|this|these|both|source|full|complete|released|trained|requests?|whoever|anyone|those|who|wants?|wishing|to|use|users?|of|researchers|interested|in|for|access|obtain|download)\\b[\\s,]*){0,8}(?:${NOUN})`,
  'i',
);
const ARTEFACT_OR_TERMS = new RegExp(`${NOUN}|\\bour (?:\\w+ ){0,2}(?:licen[cs]e|terms)\\b`, 'i');
const OF_RELEASE =
  /\b(?:releases?|licen[cs](?:e|es|ing)|distribution|access|availab\w+|data ?sheet|card|terms|software|usage|sharing|hosting)\b/i;
const OF_OTHERS =
  /\b(?:their|third[- ]party|existing|original(?:ly)?|prior|previous|unlike)\b|\bwe (?:use|used|obtained|downloaded|requested|signed|agreed|accepted)\b/i;
const USE_OF_IT = /\btheir (?:re-?)?(?:use|usage|distribution)\b/gi;
const ELSEWHERE: ReadonlySet<string> = new Set(['references', 'related-work', 'background']);

/** "Our code uses the Kite solver, which is free for academic use": said of what it is made with. */
const MADE_WITH =
  /\b(?:uses?|using|based on|built (?:up)?on|rel(?:y|ies) on|depends? on|runs on|requires?|calls?|imports?)\b(?! (?:of|by|for)\b)/i;
/** Where the words of a permission begin. */
const firstPermit = (text: string): number =>
  Math.min(...PERMITS.map((pattern) => pattern.exec(text)?.index ?? text.length));

/** Sentences that say what readers may do with what the authors give them, in words of their own. */
export const permissions = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), PERMITS).filter((one) => {
    const { text, section } = one;
    if (ELSEWHERE.has(section.role) || text.length > 900 || /\?\s*$/.test(text)) return false;
    if (CITATION.test(text) || OF_OTHERS.test(text.replace(USE_OF_IT, ' ')) || !ARTEFACT_OR_TERMS.test(text))
      return false;
    if (MADE_WITH.test(text.slice(0, firstPermit(text)))) return false;
    const names = ownNamePattern(paper);
    if (knownAssetsIn(text).some(({ text: name }) => names?.test(name) !== true) && !OURS.test(text)) return false;
    const stands = section.role === 'availability' || inOpening(one) || OF_RELEASE.test(section.heading?.title ?? '');
    return OURS.test(text) || names?.test(text) === true || (stands && GENERIC.test(text));
  }),
);
