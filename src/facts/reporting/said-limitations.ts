import type { Section } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Role } from '../../paper/roles.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/corpus.ts';
import { ownNamesAndShortForms } from '../names/own-short-forms.ts';
import { IN_CLOSING } from './closing-limits.ts';
import { conceding } from './concessions.ts';
import {
  LIMITS_OWN,
  CALLED,
  CONTRAST,
  NAMED,
  NOT_LOOKED_INTO,
  OPEN_TO_ALL,
  OWNED,
  PLANNED,
  PROPOSES,
  REMEDY,
  SHORT_OF,
  TO_BE_MENDED,
} from './limitation-phrases.ts';
import { ADMITTED, CONFESSED, LACKING, NOT_ADMITTED } from './admission-phrases.ts';
import { type Limitation, SPEAKS_OF_OTHERS, IN_PASSING } from './limitation.ts';
import { isOfOthersPointedAt } from './limits-of-others.ts';
import { PLAIN, PLAIN_OF_IT, rivalWins, saysPlainly } from './plain-limits.ts';
import { nextInParagraph, textAfter, textBefore } from '../text/neighbour-sentences.ts';
import { SO_IT_IS, OF_THE_FIELD, OF_RIVALS, OF_OTHERS_WORK, RIVAL, FOREIGN } from './spoken-of-others.ts';

const OPENINGS: ReadonlySet<Role> = new Set<Role>(['front', 'abstract', 'introduction']);

/** Where a paper looks back at itself. */
const CLOSING: ReadonlySet<Role> = new Set<Role>(['conclusion', 'discussion', 'limitations', 'impact']);

/** What sentences say of limits, without a title that announces it. */
export function saidLimitations(paper: Paper): Limitation[] {
  const names = ownNamesAndShortForms(paper);
  const closing = closingOf(paper);
  const foreign = new Set(matching(paper.statements(), FOREIGN));
  const spoken = paper.statements().flatMap((statement) => {
    const { text, section, span, within } = statement;
    // What a picture or a table shows is told beside it; a caption that calls a limitation by name is not passed over.
    if (within.type === 'caption' && !SAYS_LIMITATION.test(text)) return [];
    if (SPEAKS_OF_OTHERS.has(section.role) && !(section.role === 'related-work' && LIMITS_OWN.test(text))) return [];
    if (section.role === 'acknowledgements' || text.length > 1200) return [];
    if (foreign.has(statement) && !TO_BE_MENDED.some((pattern) => pattern.test(text))) return [];
    if (isDenied(text) || SUPPOSED.test(text)) return [];
    const plain = inFull(text);
    return [{ text: names === null ? plain : plain.replace(names, 'our method'), section, span }];
  });
  const owned = new Set(matching(spoken, OWNED));
  const named = new Set(matching(spoken, NAMED));
  const short = new Set(matching(spoken, SHORT_OF));
  const atEnd = new Set(
    matching(
      spoken.filter(({ section }) => closing(section)),
      IN_CLOSING,
    ).filter(({ text }) => !OF_OTHERS_WORK.test(text)),
  );
  const plain = new Set(plainly(paper, spoken));
  const admitted = new Set([
    ...matching(spoken, ADMITTED).filter(({ text }) => !NOT_ADMITTED.test(text)),
    ...matching(spoken, CONFESSED).filter(({ section }) => !OPENINGS.has(section.role)),
    ...plain,
    ...matching(spoken, LACKING).filter(({ text, section }) => !OPENINGS.has(section.role) && !NOT_ADMITTED.test(text)),
  ]);
  const called = new Set(matching(spoken, CALLED).filter(({ section }) => !OPENINGS.has(section.role)));
  const mended = new Set(matching(spoken, TO_BE_MENDED));
  const conceded = conceding(spoken.filter(({ section: { role } }) => !OPENINGS.has(role) && role !== 'impact')).map(
    ({ span }): Limitation => ({ span, grade: 'conceded', says: IN_PASSING }),
  );
  const told = new Set([...owned, ...named, ...short, ...atEnd, ...admitted, ...called, ...mended]);
  // The reason of a shortcoming may stand between it and its remedy.
  const isRemedied = (one: { span: Span }) =>
    REMEDY.test(textAfter(paper, one)) || matching(nextInParagraph(paper, one, MOST_REASONS), REMEDY).length > 0;
  const graded = spoken.flatMap((one): Limitation[] => {
    const { section, span } = one;
    const opening = OPENINGS.has(section.role);
    if (section.role === 'method' && RIVAL.test(one.text)) return [];
    if (!told.has(one) || (SO_IT_IS.test(one.text) && OF_THE_FIELD.test(textBefore(paper, one)))) return [];
    if (!CLOSING.has(section.role) && isOfOthersPointedAt(paper, one, { opening, names })) return [];
    if (!CLOSING.has(section.role) && (named.has(one) || called.has(one)) && isRemedied(one))
      return [{ span, grade: 'aside', says: 'and what is done against it' }];
    if ((opening ? owned : named).has(one)) return [{ span, grade: 'named', says: 'names a limitation' }];
    if (!opening && mended.has(one)) return [{ span, grade: 'named', says: 'promises to mend one' }];
    const closes =
      !opening && (short.has(one) || called.has(one) || atEnd.has(one) || plain.has(one)) && closing(section);
    if (!closes && (admitted.has(one) || called.has(one)))
      return [{ span, grade: 'admitted', says: 'admits it in passing' }];
    if (opening || !(short.has(one) || atEnd.has(one) || plain.has(one)) || OF_RIVALS.test(one.text)) return [];
    if (PROPOSES.test(one.text) && !CONTRAST.test(one.text)) return [];
    if (section.role === 'impact' && FOCUSES.test(one.text) && !CONTRAST.test(one.text)) return [];
    const plans = NOT_LOOKED_INTO.test(one.text) && (PLANNED.test(one.text) || PLANNED.test(textAfter(paper, one)));
    if (closes && (plans || OPEN_TO_ALL.test(one.text))) return [{ span, grade: 'planned', says: 'turns into a plan' }];
    return closes
      ? [{ span, grade: 'told', says: 'says what the work does not do' }]
      : [{ span, grade: 'aside', says: IN_PASSING }];
  });
  const taken = new Set(graded.filter(({ grade }) => grade !== 'aside').map(({ span }) => span.start));
  return [...graded, ...conceded.filter(({ span }) => !taken.has(span.start))];
}

/** What is said in so many words outside the opening, of the authors' own work. */
const plainly = <One extends Spoken>(paper: Paper, spoken: readonly One[]): One[] => {
  const later = spoken.filter(({ section, text }) => !OPENINGS.has(section.role) && !OF_OTHERS_WORK.test(text));
  return [
    ...matching(later, PLAIN).filter(({ text }) => saysPlainly(text, NOT_ADMITTED)),
    ...matching(later, PLAIN_OF_IT).filter(
      (one) => !NOT_ADMITTED.test(one.text) && (OF_US.test(one.text) || OF_US.test(textBefore(paper, one))),
    ),
    ...later.filter(({ text }) => rivalWins(text)),
  ];
};
interface Spoken {
  readonly text: string;
  readonly section: Section;
  readonly span: Span;
}
const OF_US = /\b(?:we|our|us|the present (?:work|paper|study))\b/i;

/** "We don't", "it can't": the same as in full. */
const inFull = (text: string): string =>
  text
    .replace(/\bcan['’]t\b/gi, 'cannot')
    .replace(/\bwon['’]t\b/gi, 'will not')
    .replace(/\b(do|does|did|is|are|was|were|have|has|had|could|would|should)n['’]t\b/gi, '$1 not');

/** "This is a choice and not a limitation of our method": denied, unless the sentence names another one. */
const isDenied = (text: string): boolean => {
  const rest = text.replace(DENIED, ' ');
  return rest !== text && !NAMES_ONE.test(rest);
};
const DENIED =
  /\b(?:not|no|nor|never|hardly|rather than) (?:an? |any |really an? |necessarily an? |in itself an? )?(?:(?!only\b)[\w-]+ )?(?:limitations?|shortcomings?|drawbacks?|weakness(?:es)?|disadvantages?)\b/gi;
const NAMES_ONE = /\b(?:limit|shortcoming|drawback|caveat|weakness|disadvantage|downside|issue|problem|challeng)/i;
/** "If we limited the steps to one, it would be a plain net": supposed, to show what it is akin to. */
const SUPPOSED =
  /\bif (?:we|one) (?:limit|restrict|confin|fix|constrain)(?:e?d|s)?\b[^.;]{0,80}\b(?:would|becomes?|reduces? to|recovers?|is equivalent)\b/i;

/** Before what it may do to people, a paper says again what it is about. */
const FOCUSES = /^(?:Our|This|The present) (?:work|paper|study|research) focus(?:es|ed) on\b/i;

const SAYS_LIMITATION = /\b(?:limitations?|failures?|fails?|shortcomings?|weaknesses)\b/i;

/** How many sentences of reasons may stand before a remedy. */
const MOST_REASONS = 3;

/** The sections that close the paper; without a conclusion by name, the last one before the appendix that is its own. */
function closingOf(paper: Paper): (section: Section) => boolean {
  const body = paper.sections({ appendix: false }).filter(({ heading }) => heading !== null);
  if (body.some(({ role }) => role === 'conclusion' || role === 'discussion')) return ({ role }) => CLOSING.has(role);
  const last = body.findLast(({ role }) => !SPEAKS_OF_OTHERS.has(role) && role !== 'acknowledgements');
  return (section) => section === last || CLOSING.has(section.role);
}
