import type { Section } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import { matching } from '../../text/search/corpus.ts';
import { nextInParagraph, textAfter, textBefore } from '../../text/neighbour-sentences.ts';
import { ADMITTED, CONFESSED, LACKING, NOT_ADMITTED } from './admission-phrases.ts';
import { IN_CLOSING } from './closing-limits.ts';
import { ownNamesAndShortForms } from '../../names/own-short-forms.ts';
import { conceding } from './concessions.ts';
import {
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
import { isUseNotice, USE_NOTICE } from '../use-notice.ts';
import { type Limitation, SPEAKS_OF_OTHERS, IN_PASSING } from './limitation.ts';
import { isOfOthersPointedAt } from './limits-of-others.ts';
import { PLAIN, PLAIN_OF_IT, rivalWins, saysPlainly } from './plain-limits.ts';
import { admissions, timesIn, type Admissions } from './plain/admissions.ts';
import { spokenOf, type Spoken } from './spoken-limits.ts';
import { SO_IT_IS, OF_THE_FIELD, OF_RIVALS, OF_OTHERS_WORK, RIVAL, UNLIKE_OTHERS } from './spoken-of-others.ts';
import { OPENING } from '../../text/told-in-short.ts';

/** Where a paper looks back at itself. */
const CLOSING: ReadonlySet<Role> = new Set<Role>(['conclusion', 'discussion', 'limitations', 'impact']);

/** What sentences say of limits, without a title that announces it. */
export function saidLimitations(paper: Paper): Limitation[] {
  const spoken = spokenOf(paper);
  const ways = waysOf(paper, spoken);
  const graded = spoken.flatMap((one): Limitation[] => {
    const grade = gradeOf(paper, one, ways);
    return grade === null ? [] : [{ span: one.span, ...grade, times: timesIn(one.text) }];
  });
  const taken = new Set(graded.filter(({ grade }) => grade !== 'aside').map(({ span }) => span.start));
  const inBody = spoken.filter((one) => isInBody(one) && one.section.role !== 'impact');
  const conceded = [...new Set([...conceding(inBody), ...ways.told.conceded])]
    .filter(({ span }) => !taken.has(span.start))
    .map((one): Limitation => ({ span: one.span, grade: 'conceded', says: IN_PASSING, times: timesIn(one.text) }));
  return [...graded, ...conceded];
}

/** The sentences that tell of a limit, by the way they do it; one may do it in several. */
interface Ways {
  readonly owned: ReadonlySet<Spoken>;
  readonly named: ReadonlySet<Spoken>;
  readonly short: ReadonlySet<Spoken>;
  readonly atEnd: ReadonlySet<Spoken>;
  readonly plain: ReadonlySet<Spoken>;
  readonly admitted: ReadonlySet<Spoken>;
  readonly called: ReadonlySet<Spoken>;
  readonly mended: ReadonlySet<Spoken>;
  readonly told: Admissions;
  /** Whether a section closes the paper. */
  readonly closing: (section: Section) => boolean;
}

function waysOf(paper: Paper, spoken: readonly Spoken[]): Ways {
  const closing = closingOf(paper);
  const last = spoken.filter(({ section }) => closing(section));
  const plain = plainly(paper, spoken);
  const told = admissions(paper, spoken.filter(isInBody), last);
  return {
    owned: new Set(matching(spoken, OWNED)),
    named: new Set([...matching(spoken, NAMED), ...told.outright]),
    short: new Set(matching(spoken, SHORT_OF)),
    atEnd: new Set([
      ...matching(last, IN_CLOSING).filter(({ text }) => !OF_OTHERS_WORK.test(text)),
      ...told.atEnd,
      ...[...told.admitted, ...told.conceded].filter(({ section }) => closing(section)),
    ]),
    plain: new Set(plain),
    admitted: new Set([
      ...matching(spoken, ADMITTED).filter(({ text }) => !NOT_ADMITTED.test(text)),
      ...matching(spoken, CONFESSED).filter(isInBody),
      ...told.admitted,
      ...matching(spoken, USE_NOTICE).filter(({ text }) => isUseNotice(text)),
      ...plain,
      ...matching(spoken, LACKING).filter((one) => isInBody(one) && !NOT_ADMITTED.test(one.text)),
    ]),
    called: new Set(matching(spoken, CALLED).filter(isInBody)),
    mended: new Set(matching(spoken, TO_BE_MENDED)),
    told,
    closing,
  };
}

/** Behind the opening, which tells what the paper is about. */
const isInBody = ({ section }: Spoken): boolean => !OPENING.has(section.role);

/** How much of a limitation a sentence is; null where it is none of the authors' own work. */
function gradeOf(paper: Paper, one: Spoken, ways: Ways): Pick<Limitation, 'grade' | 'says'> | null {
  const { text, section } = one;
  const { owned, named, short, atEnd, plain, admitted, called, mended, closing } = ways;
  const opening = !isInBody(one);
  if (![owned, named, short, atEnd, admitted, called, mended].some((way) => way.has(one))) return null;
  if (section.role === 'method' && RIVAL.test(text)) return null;
  if (SO_IT_IS.test(text) && OF_THE_FIELD.test(textBefore(paper, one))) return null;
  if (EXAMPLE_OF.test(text) && MENDED_HERE.test(textAfter(paper, one))) return null;
  if (SO_FAR.test(text) && NOW.test(textAfter(paper, one))) return null;
  if (!CLOSING.has(section.role) && isOfOthersPointedAt(paper, one, { opening, names: ownNamesAndShortForms(paper) }))
    return null;
  if (!CLOSING.has(section.role) && (named.has(one) || called.has(one) || mended.has(one)) && isRemedied(paper, one))
    return { grade: 'aside', says: 'and what is done against it' };
  if ((opening ? owned : named).has(one)) return { grade: 'named', says: 'names a limitation' };
  if (opening) return admitted.has(one) ? { grade: 'admitted', says: 'admits it in passing' } : null;
  if (mended.has(one)) return { grade: 'named', says: 'promises to mend one' };
  const fallsShort = short.has(one) || atEnd.has(one) || plain.has(one);
  const closes = (fallsShort || called.has(one)) && closing(section);
  if (!closes && (admitted.has(one) || called.has(one))) return { grade: 'admitted', says: 'admits it in passing' };
  if (!(fallsShort || closes) || OF_RIVALS.test(text) || UNLIKE_OTHERS.test(text) || isAim(one)) return null;
  if (!closes) return { grade: 'aside', says: IN_PASSING };
  const plans = NOT_LOOKED_INTO.test(text) && (PLANNED.test(text) || PLANNED.test(textAfter(paper, one)));
  return plans || OPEN_TO_ALL.test(text)
    ? { grade: 'planned', says: 'turns into a plan' }
    : { grade: 'told', says: 'says what the work does not do' };
}

/** "So far we only looked at one reward. In this section …": where an account stands, and not how far the work reaches. */
const SO_FAR = /^(?:So far|Up to (?:now|this point)|Until now|Thus far|Hitherto),? we\b/i;
const NOW =
  /^(?:Here|Now|Next|Below|We (?:now|next)|In (?:this|the (?:next|following)) (?:\w*section|part|paragraph|experiment))\b/i;

/** "We met an example of it in Weir. Here too, our method gives a steadier signal": a trouble of the field, and the answer to it. */
const EXAMPLE_OF = /\b(?:examples?|instances?|cases?) of\b/i;
const MENDED_HERE =
  /^(?:Again|Here|There|In (?:this|such) cases?|By \w+ing)\b[^.;]{0,90}\b(?:we|our \w+)(?: \w+)? (?:provides?|gives?|offers?|yields?|helps?|avoids?|mitigates?|addresse?s?|solves?|handles?)\b/;

/** The reason of a shortcoming may stand between it and its remedy. */
const isRemedied = (paper: Paper, one: Spoken): boolean =>
  REMEDY.test(textAfter(paper, one)) || matching(nextInParagraph(paper, one, MOST_REASONS), REMEDY).length > 0;
/** How many sentences of reasons may stand before a remedy. */
const MOST_REASONS = 3;

/** Whether it says what the work is about, and nothing that it lacks. */
const isAim = ({ text, section }: Spoken): boolean =>
  (PROPOSES.test(text) || (section.role === 'impact' && FOCUSES.test(text))) && !CONTRAST.test(text);
/** Before what it may do to people, a paper says again what it is about. */
const FOCUSES = /^(?:Our|This|The present) (?:work|paper|study|research) focus(?:es|ed) on\b/i;

/** What is said in so many words outside the opening, of the authors' own work. */
function plainly(paper: Paper, spoken: readonly Spoken[]): Spoken[] {
  const own = spoken.filter((one) => isInBody(one) && !OF_OTHERS_WORK.test(one.text));
  return [
    ...matching(own, PLAIN).filter(({ text }) => saysPlainly(text, NOT_ADMITTED)),
    ...matching(own, PLAIN_OF_IT).filter(
      (one) => !NOT_ADMITTED.test(one.text) && (OF_US.test(one.text) || OF_US.test(textBefore(paper, one))),
    ),
    ...own.filter(({ text }) => rivalWins(text)),
  ];
}
const OF_US = /\b(?:we|our|us|the present (?:work|paper|study))\b/i;

/** The sections that close the paper; without a conclusion by name, the last one before the appendix that is its own. */
function closingOf(paper: Paper): (section: Section) => boolean {
  const body = paper.sections({ appendix: false }).filter(({ heading }) => heading !== null);
  if (body.some(({ role }) => role === 'conclusion' || role === 'discussion')) return ({ role }) => CLOSING.has(role);
  const last = body.findLast(({ role }) => !SPEAKS_OF_OTHERS.has(role) && role !== 'acknowledgements');
  return (section) => section === last || CLOSING.has(section.role);
}
