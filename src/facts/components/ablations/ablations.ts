import { isTick } from '../../results/tables/names/names.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Section, Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { ABLATION, admitsNoAblation, IN_CAPTIONS, IN_HEADINGS, type Grade } from './ablation-phrases.ts';
import { withoutDecisionThreshold } from './decision-threshold.ts';
import { LEFT_OUT } from './left-out.ts';
import { measures, POINTER } from '../../text/citations.ts';
import { ablationSentences } from './ablation-sentences.ts';
import { pairedConditions } from './paired-conditions.ts';
import { type Ablation, NOT_ON_THE_METHOD, gradeOf, NO_ABLATION, GIVEN_FROM_OUTSIDE } from './ablation.ts';

/** All signs of ablation, the plainest first. */
export const ablations = memoize((paper: Paper): readonly Ablation[] => {
  const found = [...headings(paper), ...tables(paper), ...captions(paper), ...ablationSentences(paper)];
  return found.toSorted((a, b) => ORDER[a.grade] - ORDER[b.grade]);
});

const ORDER: Record<Grade, number> = { plain: 0, varied: 1, loose: 2 };

function headings(paper: Paper): Ablation[] {
  return paper.sections().flatMap((section) => {
    const { heading, role } = section;
    if (heading === null || NOT_ON_THE_METHOD.has(role) || (!isMeasured(section) && !/ablat/i.test(heading.title)))
      return [];
    const grade = gradeOf(IN_HEADINGS, withoutDecisionThreshold(paper, heading.title));
    if (grade === null || NO_ABLATION.test(heading.title)) return [];
    const words = paper.quote(section.span);
    // A heading alone shows nothing.
    const under = paper.quote({ start: heading.span.end, end: section.span.end });
    if (role !== 'experiments' && !section.appendix && !measures(under) && !POINTER.test(under)) return [];
    if (grade !== 'plain' && (GIVEN_FROM_OUTSIDE.test(heading.title) || TO_TRUTH.test(heading.title))) return [];
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

/** Pictures beside the truth, or people beside machines, vary nothing of the method. */
const TO_TRUTH =
  /\b(?:vs\.?|versus) (?:the )?(?:previous|prior|existing|other|state[- ]of[- ]the[- ]art|SOTA|human|expert|radiologist|physician|clinician|doctor|baseline)s?\b|\b(?:qualitative|ground[- ]truth|visual(?:i[sz]ations?)?|human (?:performance|judge?ments?|evaluation))\b/i;

/** A question as a title counts where the paper measures, not where it motivates. */
const isMeasured = ({ role, appendix, depth }: Section): boolean =>
  role === 'experiments' || role === 'discussion' || role === 'method' || (role === 'other' && (appendix || depth > 0));

function captions(paper: Paper): Ablation[] {
  return [...paper.tables(), ...paper.figures()].flatMap((float) => {
    if (float.caption === null) return [];
    const text = paper.quote(float.caption.span);
    const grade = gradeOf(IN_CAPTIONS, withoutDecisionThreshold(paper, text.replace(CAVEAT, ' ')));
    if (grade === null || NO_ABLATION.test(text)) return [];
    if (grade !== 'plain' && DRAWS.test(text) && !MEASURED.test(text)) return [];
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

/** "Batching strategy of Kite. In step 0, …": how the method goes is drawn, and nothing measured. */
const DRAWS =
  /^(?:Fig\w*\.? ?\d\S{0,3} ?)?[^.:]{0,60}\b(?:strateg(?:y|ies)|overview|illustration|schematic|diagram|pipeline|workflow|framework|procedure|mechanism)\b/i;
const MEASURED =
  /\b(?:accurac\w*|scores?|performance|results?|loss(?:es)?|errors?|compar\w+|effects?|impacts?|influence\w*|ablat\w+|perplexit\w+|rewards?|returns?|success|rates?|curves?|vs|versus|sensitivity|outperform\w*|better|worse|improv\w+|metrics?|evaluat\w+|study|analysis|ours|time|speed|cost|trade-?off)\b/i;

/** "Numbers may differ from published ones due to different prompts" varies nothing. */
const CAVEAT =
  /\b(?:numbers?|results?|scores?|values?|figures?)\b[^.;]{0,20}\b(?:may|might|can|could) (?:\w+ly )?(?:differ|deviate|vary)\b[^.;]*/gi;

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
    if (NOT_ON_THE_METHOD.has(paper.sectionAt(table.span)?.role ?? 'other')) return [];
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

function signIn(table: Table): Span | null {
  const { rows } = table;
  const names = [...rows.flatMap(({ children }) => children.slice(0, 1)), ...(rows[0]?.children ?? [])];
  const without = names.find(({ text }) => WITHOUT.test(text.trim()));
  if (without !== undefined) return without.span;
  const changed = names.filter(({ text }) => CHANGED.test(text.trim()));
  if (changed.length >= 2) return changed[0]!.span;
  const paired = pairedConditions(table);
  if (paired !== null) return paired.span;
  const grid = rows.filter(
    ({ children }) =>
      children.some(({ text }) => isTick(text)) && children.some(({ text }) => /^\W{0,2}\d+\.\d/.test(text.trim())),
  );
  return grid.length >= 2 ? grid[0]!.span : null;
}

/**
 * The sentence by which the paper says itself that what it compares does not tell its parts apart ("the runs do not isolate
 * their individual effects"), or null.
 */
export const notIsolated = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements(), NOT_ISOLATED).find(
      ({ section }) => !NOT_ON_THE_METHOD.has(section.role) && section.role !== 'related-work',
    ) ?? null,
);
const OF_EACH = String.raw`(?:individual|separate|respective|isolated|own) (?:effects?|contributions?|roles?|impacts?|influences?|benefits?)`;
const NOT_ISOLATED = new RegExp(
  String.raw`\b(?:do(?:es)? not|did not|cannot|never) (?:\w+ )?(?:isolate|disentangle|separate|ablate|tell apart|measure|quantify) (?:the |their |its |these )?${OF_EACH}\b|\b${OF_EACH}(?: of [^.;,]{1,60})? (?:is|are|was|were|remains?|has|have) (?:therefore |thus |hence )?(?:not (?:been )?|un|never )(?:isolated|disentangled|separated|ablated|measured|quantified|tested)\b`,
  'i',
);

/** The sentence by which the paper says itself that it shows no ablation, or null. */
export const ablationDenied = memoize(
  (paper: Paper): Statement | null =>
    matching(paper.statements(), ABLATION).find(
      ({ text, section }) => !NOT_ON_THE_METHOD.has(section.role) && admitsNoAblation(text),
    ) ?? null,
);
