import { memoize } from '../../paper/memoize.ts';
import type { Section } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/roles.ts';
import { contains, type Span } from '../../paper/span.ts';
import { matching } from '../text/corpus.ts';
import { ownNamesAndShortForms } from '../names/own-short-forms.ts';
import { IN_CLOSING, OF_OTHERS_WORK } from './closing-limits.ts';
import { concedes } from './concessions.ts';
import {
  ADMITTED,
  CALLED,
  CONFESSED,
  CONTRAST,
  ENDS,
  FUTURE,
  LACKING,
  NAMED,
  NOT_ADMITTED,
  NOT_LOOKED_INTO,
  OPEN_TO_ALL,
  OF_OTHERS,
  OWNED,
  PLANNED,
  PROPOSES,
  REMEDY,
  SCOPE,
  SHORT_OF,
  TITLED,
  TO_BE_MENDED,
} from './limitation-phrases.ts';

/**
 * A place where the authors say what their own work cannot do: a part of the text with that title, a sentence that calls
 * it a limitation, or a sentence among the closing words that only says so. In the middle of a paper such a sentence
 * explains a choice, so there it is `aside`, or `admitted` where it says outright that the work does worse than wished;
 * `conceded` is what it says of one result, one case or one price.
 * Among the closing words it is `planned` where it only says what was not looked into and goes on to plan it.
 */
export interface Limitation {
  readonly span: Span;
  readonly grade: 'headed' | 'named' | 'told' | 'planned' | 'admitted' | 'conceded' | 'aside';
  readonly says: string;
}

/** Sections in which a shortcoming is somebody else's, or a motive. */
const OTHERS: ReadonlySet<Role> = new Set<Role>(['related-work', 'background', 'references', 'checklist']);
const OPENINGS: ReadonlySet<Role> = new Set<Role>(['front', 'abstract', 'introduction']);

/** What the paper says of its own limits, the plainest first. */
export const limitations = memoize((paper: Paper): readonly Limitation[] =>
  [...headed(paper), ...scoped(paper), ...said(paper)].toSorted((a, b) => ORDER[a.grade] - ORDER[b.grade]),
);

/** What is said of one choice, and is no limitation of the work. */
export const IN_PASSING = 'only in passing';

const ORDER = { headed: 0, named: 1, told: 2, planned: 3, admitted: 4, conceded: 5, aside: 6 } as const;

/** Sentences about what comes next: the nearest thing to a limitation that is none. */
export const futurePlans = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), FUTURE).filter(
    ({ text, section }) => !OTHERS.has(section.role) && text.length < 800 && !WISHES.test(text),
  ),
);

/** "A language that we would like to translate", "which we hope helps developers": a wish, and no work of theirs to come. */
const WISHES =
  /\b(?:that|which|whom?) we (?:would like|want|hope|aim|intend)\b|\bwe (?:hope|believe|look forward)\b(?!(?:[^.;]|\.\d){0,80}\b(?:future|extend|next|further)\b)/i;

function headed(paper: Paper): Limitation[] {
  const sections = paper
    .sections()
    .filter((section) => section.heading !== null && section.role !== 'checklist' && isTitle(section.heading.title))
    .map(({ heading }) => ({ span: heading!.span }));
  const leads = paper
    .paragraphs()
    .filter(({ lead, span }) => isTitle(lead?.title ?? openingOf(paper.text.slice(span.start, span.start + 80))))
    .map(({ lead, span, children }) => lead ?? children[0] ?? { span });
  const items = paper
    .statements()
    .filter(({ text, within }) => within.type !== 'paragraph' && isTitle(openingOf(text.slice(0, 80))));
  return [...sections, ...leads, ...items]
    .filter(({ span }) => paper.sectionAt(span)?.role !== 'checklist')
    .map(({ span }) => ({ span, grade: 'headed', says: 'a part of the text on it' }));
}

/** A paragraph or a section on the scope of the work that says where it ends. */
function scoped(paper: Paper): Limitation[] {
  const leads = paper.paragraphs().flatMap(({ lead, span }) => {
    const title = lead?.title ?? openingOf(paper.text.slice(span.start, span.start + 80));
    return SCOPE.test(title) && !OF_OTHERS.test(title) ? [span] : [];
  });
  const isScoped = ({ span, section }: Statement): boolean =>
    SCOPE.test(section.heading?.title ?? '') || leads.some((lead) => contains(lead, span));
  return matching(paper.statements(), ENDS)
    .filter((one) => !OTHERS.has(one.section.role) && isScoped(one))
    .map(({ span }) => ({ span, grade: 'told', says: 'says where its scope ends' }));
}

/** Whether a title announces what this work cannot do. */
const isTitle = (title: string): boolean => TITLED.test(title) && !OF_OTHERS.test(title);

/** Run-in words that no type marks: "Limitations. Our study …", "- Limitations: …". */
const openingOf = (text: string): string =>
  /^[\W\d_]{0,6}([\p{L}][\p{L} ,&/-]{3,50})\s?[.:–—]/u.exec(text)?.[1] ??
  /^\W{0,3}(Limitations?) (?=\p{Lu})/u.exec(text)?.[1] ??
  '';

/** Where a paper looks back at itself. */
const CLOSING: ReadonlySet<Role> = new Set<Role>(['conclusion', 'discussion', 'limitations', 'impact']);

function said(paper: Paper): Limitation[] {
  const names = ownNamesAndShortForms(paper);
  const closing = closingOf(paper);
  const foreign = new Set(matching(paper.statements(), FOREIGN));
  const spoken = paper.statements().flatMap((statement) => {
    const { text, section, span, within } = statement;
    // What a picture or a table shows is told beside it; a caption that calls a limitation by name is not passed over.
    if (within.type === 'caption' && !SAYS_LIMITATION.test(text)) return [];
    if (OTHERS.has(section.role) || section.role === 'acknowledgements' || text.length > 1200) return [];
    if (foreign.has(statement) && !TO_BE_MENDED.some((pattern) => pattern.test(text))) return [];
    if (isDenied(text) || SUPPOSED.test(text)) return [];
    return [{ text: names === null ? text : text.replace(names, 'our method'), section, span }];
  });
  const owned = new Set(matching(spoken, OWNED));
  const named = new Set(matching(spoken, NAMED));
  const short = new Set(matching(spoken, SHORT_OF));
  const atEnd = new Set(
    matching(spoken, IN_CLOSING).filter(({ text, section }) => closing(section) && !OF_OTHERS_WORK.test(text)),
  );
  const admitted = new Set([
    ...matching(spoken, ADMITTED).filter(({ text }) => !NOT_ADMITTED.test(text)),
    ...matching(spoken, CONFESSED).filter(({ section }) => !OPENINGS.has(section.role)),
    ...matching(spoken, LACKING).filter(({ text, section }) => !OPENINGS.has(section.role) && !NOT_ADMITTED.test(text)),
  ]);
  const called = new Set(spoken.filter(({ text, section }) => !OPENINGS.has(section.role) && CALLED.test(text)));
  const mended = new Set(matching(spoken, TO_BE_MENDED));
  const conceded = spoken
    .filter(({ text, section: { role } }) => !OPENINGS.has(role) && role !== 'impact' && concedes(text))
    .map(({ span }): Limitation => ({ span, grade: 'conceded', says: IN_PASSING }));
  const told = new Set([...owned, ...named, ...short, ...atEnd, ...admitted, ...called, ...mended]);
  const before = neighbour(paper, -1);
  const after = neighbour(paper, 1);
  // The reason of a shortcoming may stand between it and its remedy.
  const isRemedied = (one: { span: Span }) =>
    REMEDY.test(after(one)) || matching(following(paper, one, REASONS), REMEDY).length > 0;
  const graded = spoken.flatMap((one): Limitation[] => {
    const { section, span } = one;
    const opening = OPENINGS.has(section.role);
    if (section.role === 'method' && RIVAL.test(one.text)) return [];
    if (!told.has(one) || (SO_IT_IS.test(one.text) && OF_THE_FIELD.test(before(one)))) return [];
    if (!CLOSING.has(section.role) && (named.has(one) || called.has(one)) && isRemedied(one))
      return [{ span, grade: 'aside', says: 'and what is done against it' }];
    if ((opening ? owned : named).has(one)) return [{ span, grade: 'named', says: 'names a limitation' }];
    if (!opening && mended.has(one)) return [{ span, grade: 'named', says: 'promises to mend one' }];
    const closes = !opening && (short.has(one) || called.has(one) || atEnd.has(one)) && closing(section);
    if (!closes && (admitted.has(one) || called.has(one)))
      return [{ span, grade: 'admitted', says: 'admits it in passing' }];
    if (opening || !(short.has(one) || atEnd.has(one)) || OF_RIVALS.test(one.text)) return [];
    if (PROPOSES.test(one.text) && !CONTRAST.test(one.text)) return [];
    if (section.role === 'impact' && FOCUSES.test(one.text) && !CONTRAST.test(one.text)) return [];
    const plans = NOT_LOOKED_INTO.test(one.text) && (PLANNED.test(one.text) || PLANNED.test(after(one)));
    if (closes && (plans || OPEN_TO_ALL.test(one.text))) return [{ span, grade: 'planned', says: 'turns into a plan' }];
    return closes
      ? [{ span, grade: 'told', says: 'says what the work does not do' }]
      : [{ span, grade: 'aside', says: IN_PASSING }];
  });
  const taken = new Set(graded.filter(({ grade }) => grade !== 'aside').map(({ span }) => span.start));
  return [...graded, ...conceded.filter(({ span }) => !taken.has(span.start))];
}

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

/** "In existing practice, X is done anew each time. This leads to overhead": the second is said of the first. */
const SO_IT_IS = /^\W*(?:this|these|such|it|that)\b(?! (?:work|paper|study|limitation))/i;
const OF_THE_FIELD =
  /\b(?:existing|conventional|traditional|prior|previous|standard|current (?:industry|practices?|methods?|approaches))\b(?![^.;]*\b(?:our|we)\b)/i;
/** What stands one sentence before or after another in its section. */
function neighbour(paper: Paper, step: 1 | -1): (of: { span: Span }) => string {
  const all = paper.statements();
  const at = new Map(all.map(({ span }, i) => [span.start, i]));
  return ({ span }) => {
    const i = at.get(span.start) ?? 0;
    const other = all[i + step];
    return other !== undefined && other.section === all[i]!.section ? other.text : '';
  };
}

const REASONS = 3;
/** The next sentences of the same paragraph. */
function following(paper: Paper, { span }: { span: Span }, count: number): Statement[] {
  const all = paper.statements();
  const at = all.findIndex((one) => one.span.start === span.start);
  return all.slice(at + 1, at + 1 + count).filter(({ within }) => within === all[at]!.within);
}

/** "Existing approaches need …, whereas ours", "The depth-based methods [3] are costly": the weakness is theirs. */
const OF_RIVALS =
  /^\W*(?:(?:existing|prior|previous|conventional|traditional|most|other|recent|standard) (?:[\w-]+ ){0,3}?(?:approaches|methods|models|works?|systems|techniques|studies|algorithms|frameworks|defen[cs]es|benchmarks|data-? ?sets|agents|solvers|LLMs)\b|the [^.;]{0,80}\[\d[\d, –-]{0,12}\](?: (?:methods|approaches|models|networks))(?![^]*\b(?:our|we)\b))/i;

/** In the method, "however, this approach suffers from" is said of the one that is not taken. */
const RIVAL =
  /^(?:However|Yet|Nevertheless|Unfortunately),? (?:this|the (?:current|existing)) (?:approach|method|strategy|technique)\b(?![^]*\b(?:our|we)\b)/i;

/** The sections that close the paper; without a conclusion by name, the last one before the appendix that is its own. */
function closingOf(paper: Paper): (section: Section) => boolean {
  const body = paper.sections({ appendix: false }).filter(({ heading }) => heading !== null);
  if (body.some(({ role }) => role === 'conclusion' || role === 'discussion')) return ({ role }) => CLOSING.has(role);
  const last = body.findLast(({ role }) => !OTHERS.has(role) && role !== 'acknowledgements');
  return (section) => section === last || CLOSING.has(section.role);
}

/** "limitations of existing methods", "the limitations identified in [3]"; what was overcome is no limitation any more. */
const FOREIGN =
  /\b(?:overcom\w+|address\w*|circumvent\w*|alleviat\w+|mitigat\w+|tackl\w+|resolv\w+|bypass\w*|avoid\w*|surpass\w*|motivated by)\b[^.;]{0,30}\b(?:limitations?|shortcomings?|drawbacks?|weaknesses)\b|\b(?:(?:strengths?|merits|benefits) and (?:weaknesses|limitations|drawbacks|shortcomings)|advantages and (?:disadvantages|drawbacks|limitations)|pros and cons) of (?!(?:\w+ )?(?:our|ours|this|these|the (?:proposed|present(?:ed)?|current)))/i;
