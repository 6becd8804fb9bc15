import { groupBy } from '../../../group-by.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { ownNamePattern } from '../../names/own-names.ts';

const REACH =
  '(?:achiev|attain|reach|obtain|yield|deliver|record|report|show|get|g[ai]v|set|produc|demonstrat|exhibit|provid|ha[sd]\\b|have\\b|offer|is\\b|are\\b|with\\b)\\w*';
const QUALITY =
  '(?:results?|performances?|scores?|accurac(?:y|ies)|overall|trade-?offs?|balance|robustness|efficiency|generali[sz]ation|predictions?|rates?|precision|recall|F1|BLEU|mIoU|mAP|AUC|PSNR|success)';
const BETTER = new RegExp(
  [
    String.raw`\b(?:outperform|surpass)\w*`,
    // A limit may be exceeded too.
    String.raw`\bexceed\w* (?:the )?(?:(?:performance|accuracy|results?|scores?)s? of|all|every|any|previous|prior|existing|other|both|strong|baselines?|competing|state)\b`,
    String.raw`\b${REACH} (?:the |an? )?(?:[\w-]+ ){0,2}?(?:highest|best|superior|(?:new )?state-of-the-art)(?: [\w-]+){0,2}? ${QUALITY}\b`,
    String.raw`\b${REACH} (?:the |a )?(?:new )?(?:highest|best) (?:[\w-]+ )?(?:among|of all|on all|in all)\b`,
    String.raw`\bsuperior (?:to\b|(?:[\w-]+ ){0,1}${QUALITY}\b)|\b(?:is|are|was|were) superior\b`,
    String.raw`\bperforms? best\b|\bbetter than\b|\bstate-of-the-art (?:results?|performance|predictions?)|\b(?:higher|lower|larger|smaller|faster) [\w-]+(?: \w+){0,2} than all\b|\bthe only (?:method|algorithm|model|one)s?\b|\bnew best\b`,
  ].join('|'),
  'i',
);
const OWN = /\b(?:we|our|ours|this (?:method|model|approach|system|work)|the proposed)\b|^\W*it\b/i;
/** Above all rather than above one. */
const ABOVE_ALL = /\b(?:all|every|any|each|consistently|always|only|best|state-of-the-art|across)\b/i;
/** Who finds or says that something is better speaks of what comes behind. */
const SAYS_THAT =
  /\b(?:find|found|observe[ds]?|show(?:s|n|ed)?|see|note|notice|demonstrate[sd]?|indicate[sd]?|suggest(?:s|ed)?|say|fact|means?|confirm(?:s|ed)?|reveal(?:s|ed)?|conclud(?:e[sd]?|ing)|sure|hypothesis|assume) that\b/gi;
/** "We stop early and report the best accuracy during training": the best epoch of its own. */
const OF_ONE_RUN =
  /\b(?:early[- ]stop\w*|during training|(?:last|best) epoch|best (?:checkpoint|validation)|on the validation set)\b/i;
/** What is to be tested, to be wished for, or chosen by its score. */
const NOT_SAID =
  /\b(?:if|whether|hypothes[ie]s\w*|aims?|goal|in order to|cho[os]se?n?|select\w*|pick\w*|keep|kept|sav(?:e|es|ed|ing)|identif(?:y|ies))\b|\bto (?:\w+ )?$/i;

/** Sentences that set the paper's own work above something, whether or not above all: the broadest of each section. */
export function betterClaims(paper: Paper): readonly Statement[] {
  const own = ownNamePattern(paper);
  const claims = matching(paper.statements(), BETTER).filter(
    ({ text, section, within }) =>
      !NOT_OWN_WORK.has(section.role) && within.type !== 'caption' && !OF_ONE_RUN.test(text) && isOfOwn(text, own),
  );
  return broadest(claims);
}

/** One sentence of each section: the first that sets something above all, else the first. */
export const broadest = (claims: readonly Statement[]): readonly Statement[] =>
  [...groupBy(claims, ({ section }) => section).values()].map(
    (same) => same.find(({ text }) => ABOVE_ALL.test(text)) ?? same[0]!,
  );

/** Whether who is said to be better is the paper's own: it stands before the verb, or behind a "by". */
function isOfOwn(text: string, own: RegExp | null): boolean {
  const { index, 0: words } = BETTER.exec(text)!;
  const before = text.slice(0, index);
  const said = [...before.matchAll(SAYS_THAT)].at(-1);
  const clause = said === undefined ? before : before.slice(said.index + said[0].length);
  // "We obtained our best results with it" sets it above others of its own, and "because it was best" tells of a choice.
  if (NOT_SAID.test(clause) || /\bour (?:own )?best\b/i.test(words) || /\bonly\b[^.;]*\bbecause it\b/i.test(clause))
    return false;
  const isOwn = (phrase: string) => OWN.test(phrase) || own?.test(phrase) === true;
  // "X, which achieves" and "X which achieved": what stands right before it does.
  const named = /(\S+(?: \S+){0,2}) (?:which|that)(?: \w+ly)? $/.exec(clause)?.[1];
  const behind = text.slice(index + words.length, index + words.length + 60);
  return isOwn(named?.endsWith(',') === false ? named : clause) || /^ (?:of|by) (?:our|the proposed)\b/.test(behind);
}
