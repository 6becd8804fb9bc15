import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { failing } from './failing-parts.ts';
import { ENDS, FUTURE, SCOPE } from './limitation-phrases.ts';
import { announcesLimits, OF_OTHERS } from './limit-titles.ts';
import { type Limitation, SPEAKS_OF_OTHERS } from './limitation.ts';
import { REFERS_BACK } from './limits-of-others.ts';
import { answered } from './plain/answered.ts';
import { ASSUMED_IN_CLOSING } from './plain/assumed.ts';
import { saidLimitations } from './said-limitations.ts';

/** What the paper says of its own limits, the plainest first. */
export const limitations = memoize((paper: Paper): readonly Limitation[] =>
  [...headed(paper), ...scoped(paper), ...failing(paper), ...answered(paper), ...saidLimitations(paper)].toSorted(
    (a, b) => ORDER[a.grade] - ORDER[b.grade],
  ),
);

const ORDER = { headed: 0, named: 1, told: 2, planned: 3, admitted: 4, conceded: 5, aside: 6 } as const;

/** Sentences about what comes next: the nearest thing to a limitation that is none. */
export const futurePlans = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), FUTURE).filter(
    ({ text, section }) =>
      !SPEAKS_OF_OTHERS.has(section.role) &&
      text.length < 800 &&
      !WISHES.test(text) &&
      !DERIVES.test(text) &&
      !PRAISES.test(text) &&
      !EXAMPLE.test(section.heading?.title ?? ''),
  ),
);

/** "To bound the sum, we would like to find its maximum": a step of an argument, which is taken in the next line. */
const DERIVES =
  /\bwe (?:would like|want|hope) to (?:[a-z]+ly )?(?:find|bound|maximi[sz]e|minimi[sz]e|prove|compute|calculate|solve|derive|choose|pick|obtain|ensure|express|know|estimate|approximate|show|have|understand|determine|control|lower|upper)\b(?!(?:[^.;]|\.\d){0,120}\b(?:future|next|further)\b)/i;
/** "Our findings give guidance for future research": what the work is good for, and no plan. */
const PRAISES =
  /\b(?:provid|offer|giv|serv|contribut|pav|open|inspir|motivat|inform|facilitat|benefit|shed|lay|guid)\w*\b[^.;]{0,120}\b(?:for|in|to|of|into) (?:\w+ ){0,2}(?:future|further) (?:research|works?|stud(?:y|ies)|development|efforts|exploration)\b/i;
/** Under such a heading stands what a set of data or a model says. */
const EXAMPLE =
  /\b(?:examples?|samples?|prompts?|transcripts?|templates?|sample (?:outputs?|generations?)|generated (?:texts?|outputs?))\b/i;

/** "A language that we would like to translate", "which we hope helps developers": a wish, and no work of theirs to come. */
const WISHES =
  /\b(?:that|which|whom?) we (?:would like|want|hope|aim|intend)\b|\bwe would like (?!to\b)|\bwe would (?:like|want) to (?:thank|acknowledge|note|stress|emphasi[sz]e|point out|mention|highlight|remark)\b|\bwe would (?:like|want) to [^.;]{0,80}, but\b|\bwe (?:\w+ )?(?:call for|encourage|invite|urge|advocate|recommend)\b|\bwe (?:hope|believe|look forward)\b(?!(?:[^.;]|\.\d){0,80}\b(?:future|extend|next|further)\b)/i;

function headed(paper: Paper): Limitation[] {
  const sections = paper
    .sections()
    .filter(
      ({ heading, role }) => heading !== null && role !== 'checklist' && announcesLimits(paper, heading.title, role),
    )
    .map(({ heading }) => ({ span: heading!.span }));
  const leads = paper
    .paragraphs()
    .filter(({ lead, span }) => {
      const title = lead?.title ?? openingOf(paper.text.slice(span.start, span.start + 80));
      return announcesLimits(paper, title, paper.sectionAt(span)?.role);
    })
    .map(({ lead, span, children }) => lead ?? children[0] ?? { span });
  const items = paper.statements().filter((one) => one.within.type !== 'paragraph' && announces(paper, one));
  return [...sections, ...leads, ...items]
    .filter(({ span }) => paper.sectionAt(span)?.role !== 'checklist')
    .map(({ span }) => ({ span, grade: 'headed', says: 'a part of the text on it' }));
}

/** Whether an item, a note or a caption opens so: "Figure 9: Failure cases." does, and "Sensor failure modes" does not. */
function announces(paper: Paper, { text, within, section }: Statement): boolean {
  const words = text.replace(LABEL, '');
  if (within.type === 'caption' && words !== text && !OF_FAILURES.test(words)) return false;
  return announcesLimits(paper, openingOf(words.slice(0, 80)), section.role);
}
const LABEL = /^(?:Fig(?:ure|\.)|Table|Tab\.)\s?[\w.]{1,6}?[.:]\s*/i;
const OF_FAILURES =
  /^\W{0,3}(?:(?:some|typical|example|representative|common|qualitative|further|more|visual|a|the|three|two) )?(?:fail(?:ure|ed|ing) (?:cases?|modes?|examples?)|failures of|limitations?)\b/i;

/** A paragraph or a section on the scope of the work that says where it ends. */
function scoped(paper: Paper): Limitation[] {
  const leads = paper.paragraphs().flatMap(({ lead, span }) => {
    const title = lead?.title ?? openingOf(paper.text.slice(span.start, span.start + 80));
    return SCOPE.test(title) && !OF_OTHERS.test(title) ? [span] : [];
  });
  const isScoped = ({ span, section }: Statement): boolean =>
    SCOPE.test(section.heading?.title ?? '') || leads.some((lead) => contains(lead, span));
  return matching(paper.statements(), [ENDS, ...ASSUMED_IN_CLOSING])
    .filter((one) => !SPEAKS_OF_OTHERS.has(one.section.role) && isScoped(one))
    .map(({ span }) => ({ span, grade: 'told', says: 'says where its scope ends' }));
}

/** Run-in words that no type marks: "Limitations. Our study …", "- Limitations: …". */
function openingOf(text: string): string {
  const words = runInWords(text);
  return REFERS_BACK.test(words) ? '' : words;
}

const runInWords = (text: string): string =>
  /^[\W\d_]{0,6}([\p{L}][\p{L} ,&/-]{3,50})\s?[.:–—]/u.exec(text)?.[1] ??
  /^\W{0,3}(Limitations?) (?=\p{Lu})/u.exec(text)?.[1] ??
  '';
