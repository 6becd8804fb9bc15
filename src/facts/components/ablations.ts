import { isTick } from '../results/tables/names.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Section, Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/roles.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/corpus.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import {
  ABLATION,
  admitsNoAblation,
  IN_CAPTIONS,
  IN_HEADINGS,
  IN_SENTENCES,
  lacksAblation,
  reportsAblation,
  type Grade,
} from './ablation-phrases.ts';
import { MAY_CHANGE, tellsOutcomeOfChange } from './change-and-outcome.ts';
import { LEFT_OUT } from './left-out.ts';
import { measures, POINTER } from '../text/citations.ts';

/** A place where the paper compares itself with a part removed, replaced or varied. */
export interface Ablation {
  readonly span: Span;
  readonly grade: Grade;
  /** What kind of sign it is, for people. */
  readonly says: string;
  readonly from: 'heading' | 'caption' | 'table' | 'sentence';
  /** All words that belong to it (the section under a heading, the cells under a caption): they tell what it covers. */
  readonly words: string;
  /** The words of the heading or the caption, of the row or the sentence itself. */
  readonly title: string;
}

/** Sections that speak of others' work, of the world, or to the reviewers. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([...NOT_OWN_WORK, 'limitations', 'impact']);

/** All signs of ablation, the plainest first. */
export const ablations = memoize((paper: Paper): readonly Ablation[] => {
  const found = [...headings(paper), ...tables(paper), ...captions(paper), ...sentences(paper)];
  return found.toSorted((a, b) => ORDER[a.grade] - ORDER[b.grade]);
});

const ORDER: Record<Grade, number> = { plain: 0, varied: 1, loose: 2 };

const gradeOf = (phrases: readonly { grade: Grade; pattern: RegExp }[], text: string): Grade | null =>
  phrases.find(({ pattern }) => pattern.test(text))?.grade ?? null;

function headings(paper: Paper): Ablation[] {
  return paper.sections().flatMap((section) => {
    const { heading, role } = section;
    if (heading === null || ELSEWHERE.has(role) || (!isMeasured(section) && !/ablat/i.test(heading.title))) return [];
    const grade = gradeOf(IN_HEADINGS, heading.title);
    if (grade === null || ASIDE.test(heading.title)) return [];
    const words = paper.quote(section.span);
    // A heading alone shows nothing.
    const under = paper.quote({ start: heading.span.end, end: section.span.end });
    if (role !== 'experiments' && !section.appendix && !measures(under) && !POINTER.test(under)) return [];
    if (grade !== 'plain' && (GIVEN.test(heading.title) || TO_TRUTH.test(heading.title))) return [];
    return [
      {
        span: heading.span,
        grade,
        says: 'a section on it',
        from: 'heading',
        words,
        title: heading.title,
      },
    ];
  });
}

/** Titles about society, about others' systems, or about theory. */
const ASIDE = /\b(?:broader|societ\w+|environment\w*|carbon|gender|bias|theorem|proof|lemma|related)\b/i;

/** What is varied there is given from outside or is size alone: it tells nothing about a choice of the method. */
const GIVEN =
  /\b(?:(?<!multi-)(?<!cross-)scale(?![- ](?:consisten|invarian|factor|loss|feature|space|attention|parameter)\w*)|model sizes?|contamination|memori[sz]ation|toxicity|heterogeneity|distribution shifts?|corruptions?|attacks?|few-shot|shots|demographics?|languages?(?! (?:models?|modell?ing|understanding|tasks?|generation|instructions?|encoders?|decoders?|prompts?|inference|supervision|features?)\b)|emergen\w+|pretraining frequenc\w+)\b/i;

/** Pictures beside the truth, or people beside machines, vary nothing of the method. */
const TO_TRUTH =
  /\b(?:qualitative|ground[- ]truth|visual(?:i[sz]ations?)?|human (?:performance|judge?ments?|evaluation))\b/i;

/** A question as a title counts where the paper measures, not where it motivates. */
const isMeasured = ({ role, appendix, depth }: Section): boolean =>
  role === 'experiments' || role === 'discussion' || role === 'method' || (role === 'other' && (appendix || depth > 0));

function captions(paper: Paper): Ablation[] {
  return [...paper.tables(), ...paper.figures()].flatMap((float) => {
    if (float.caption === null) return [];
    const text = paper.quote(float.caption.span);
    const grade = gradeOf(IN_CAPTIONS, text);
    if (grade === null || ASIDE.test(text)) return [];
    return [
      {
        span: float.caption.span,
        grade,
        says: 'a comparison in a float',
        from: 'caption',
        words: `${paper.quote(float.span)} ${around(paper, float.caption.label)}`,
        title: text,
      },
    ];
  });
}

/** What the text says where it points at a float. */
function around(paper: Paper, label: string): string {
  if (label === '') return '';
  const pattern = new RegExp(`\\b${label.replace('Figure', 'Fig(?:ure|\\.)?').replace(/[.]/g, '\\.')}(?!\\d)`);
  return paper
    .statements()
    .filter(({ text, within }) => within.type !== 'caption' && pattern.test(text))
    .map(({ text }) => text)
    .join(' ');
}

/** Rows or columns that name a missing or an added part: "w/o memory", "− memory", "+ memory". */
const WITHOUT = new RegExp(String.raw`^(?:[^|]{0,30}\s)?(?:${LEFT_OUT})\s?\S|^(?:no|none|remove|only)\s[a-z]`, 'i');
const CHANGED = /^(?:[−–-]|\+)\s?[A-Za-z][\w -]{2,}/;

function tables(paper: Paper): Ablation[] {
  return paper.tables().flatMap((table) => {
    if (ELSEWHERE.has(paper.sectionAt(table.span)?.role ?? 'other')) return [];
    const at = signIn(table);
    if (at === null) return [];
    const caption = table.caption === null ? '' : around(paper, table.caption.label);
    return [
      {
        span: at,
        grade: 'varied',
        says: 'rows with and without a part',
        from: 'table',
        words: `${paper.quote(table.span)} ${caption}`,
        title: paper.quote(at),
      } as const,
    ];
  });
}

function signIn({ rows }: Table): Span | null {
  const names = [...rows.flatMap(({ children }) => children.slice(0, 1)), ...(rows[0]?.children ?? [])];
  const without = names.find(({ text }) => WITHOUT.test(text.trim()));
  if (without !== undefined) return without.span;
  const changed = names.filter(({ text }) => CHANGED.test(text.trim()));
  if (changed.length >= 2) return changed[0]!.span;
  const grid = rows.filter(
    ({ children }) =>
      children.some(({ text }) => isTick(text)) && children.some(({ text }) => /^\W{0,2}\d+\.\d/.test(text.trim())),
  );
  return grid.length >= 2 ? grid[0]!.span : null;
}

/** The sentence by which the paper says itself that it shows no ablation, or null. */
export const ablationDenied = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements(), ABLATION).find(
      ({ text, section }) => !ELSEWHERE.has(section.role) && admitsNoAblation(text),
    ) ?? null,
);

function sentences(paper: Paper): Ablation[] {
  const spoken = paper
    .statements()
    .filter(
      ({ text, section, within }) => !ELSEWHERE.has(section.role) && within.type !== 'caption' && text.length <= 1200,
    );
  const bare = spoken.map((statement) => ({ statement, text: withoutBrackets(statement.text) }));
  const described = matching(
    bare,
    IN_SENTENCES.map(({ pattern }) => pattern),
  );
  const may = new Set([
    ...matching(spoken, ABLATION),
    ...described.map(({ statement }) => statement),
    ...matching(spoken, MAY_CHANGE),
  ]);
  return spoken.flatMap((statement) => {
    if (!may.has(statement)) return [];
    const { text, within } = statement;
    if (within.type === 'footnote' && /\bcost\b/i.test(text)) return [];
    const grade = reportsAblation(text) && !CITED.test(text) ? 'plain' : describes(statement);
    return grade === null
      ? []
      : [
          {
            span: statement.span,
            grade,
            says: 'a sentence on it',
            from: 'sentence',
            words: paper.quote(within.span),
            title: text,
          },
        ];
  });
}

const CITED =
  /^(?!.*\b(?:we|our|Tables?|Figures?|Fig\.|Section|Appendix)\b).*\bablat\w+ (?:(?:stud(?:y|ies)|experiments?|results?) )?(?:that|which|in|of|from|by|showing|on)\b[^.;]{0,140}(?:\([^()]{2,60}\b(?:19|20)\d\d[a-z]?\)|\[[\w+, ]{1,14}\])\W{0,2}$|\bet al\.?,? (?:\(?\d{4}[a-z]?\)? ?)?(?:\w+ )?(?:ablat|conduct|perform|show)|\bablation\w*(?: \w+)? (?:in|of|from|by) (?:\[\d|[A-Z]\w+ et al|prior|previous)/i;
/** Prompts and model outputs that are shown in the appendix speak to "you". */
const TO_READER = /\b(?:you|your)\b/i;
const MOTIVE: ReadonlySet<Role> = new Set(['front', 'abstract', 'introduction', 'method']);

const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,200}\)/g, ' ');

/** "If X is replaced by Y, Corollary 2 still holds." */
const OF_THEOREM = /\b(?:theorems?|corollar(?:y|ies)|lemmas?|propositions?)\b/i;
/** "Prior work shows that removing it hurts", "as Marsh et al. (2020) found". */
const OTHERS_FOUND =
  /^\W*(?:Prior|Previous|Earlier|Past|Existing) (?:work|works|studies|research)\b(?![^]*\b(?:we|our)\b)|\bet al\.?,? \(?(?:19|20)\d\d\)? (?:\w+ )?(?:show|find|found|observ|report|argu|demonstrat)/i;

/** In the opening and the method a removal is what the method does; elsewhere it is what was tried. */
function describes({ text, section }: Statement): Grade | null {
  if (MOTIVE.has(section.role) && !(section.role === 'method' && section.appendix)) return null;
  if (ASIDE.test(text) || GIVEN.test(text) || CITED.test(text) || TO_READER.test(text)) return null;
  if (lacksAblation(text) || OF_THEOREM.test(text) || OTHERS_FOUND.test(text)) return null;
  const plain = withoutBrackets(text);
  return gradeOf(IN_SENTENCES, plain) ?? (tellsOutcomeOfChange(plain) ? 'loose' : null);
}
