import { memoize } from '../../paper/memoize.ts';
import type { Paragraph } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import { withoutGivenUp } from './given-up.ts';
import { FAILED, isWholeWork, recalls } from './no-parts.ts';
import { partOfTitle } from './names.ts';
import { techniquesIn } from './techniques.ts';
import { adoptedIn, ADOPTS, NO_PART_OF_MODEL, componentsInSentences, OWN } from './component-sentences.ts';
import { component, distinct, type Component } from './component.ts';

/** The parts of the paper's own method, the surest first, then as they come in the text. */
export const components = memoize((paper: Paper): readonly Component[] => {
  const found = [...fromHeadings(paper), ...fromParagraphs(paper), ...componentsInSentences(paper)];
  return distinct(found.filter((one) => !isWholeWork(paper, one))).toSorted(
    (a, b) => rank(a) - rank(b) || a.trigger.span.start - b.trigger.span.start,
  );
});

const rank = ({ routine, sure, techniques }: Component) =>
  (routine ? 4 : 0) + (sure ? 0 : 2) + (techniques.length > 0 ? 0 : 1);

const METHOD = { role: ['method', 'other'], appendix: false } as const;
function fromHeadings(paper: Paper): Component[] {
  return paper.sections(METHOD).flatMap((section) => {
    const { heading, depth, children } = section;
    if (heading === null || depth < 2 || NO_PART_OF_MODEL.test(heading.title)) return [];
    if (recalls(paper, section)) return [];
    const name = partOfTitle(heading.title);
    if (name === null) return [];
    const first = children.find((block): block is Paragraph => block.type === 'paragraph');
    return [component(name, heading, name, first === undefined ? '' : paper.quote(first.span))];
  });
}

/** A run-in heading names a part, and the paragraph says what it is made of. */
function fromParagraphs(paper: Paper): Component[] {
  return paper.sections(METHOD).flatMap((section) => {
    if (NO_PART_OF_MODEL.test(section.heading?.title ?? '') || recalls(paper, section)) return [];
    return section.children.flatMap((block) => {
      if (block.type !== 'paragraph') return [];
      const title = block.lead?.title ?? spokenLead(paper, block);
      if (title === null || NO_PART_OF_MODEL.test(title)) return [];
      const name = partOfTitle(title);
      const known = techniquesIn(withoutGivenUp(title))[0]?.technique ?? null;
      if (name === null && known === null) return [];
      const sentences = paper.statements().filter(({ within }) => within === block);
      if (sentences.some(({ text }) => FAILED.test(text))) return [];
      // "Position scheme. … we use ALiBi": the sentence says it better than its heading.
      if (known === null && sentences.some((one) => adoptedIn(one, paper).some(({ routine }) => !routine))) return [];
      const trigger = sentences.find(({ text }) => OWN.test(text) && ADOPTS.test(text)) ?? sentences[0] ?? block.lead!;
      const made = sentences
        .filter(({ text }) => OWN.test(text))
        .map(({ text }) => text)
        .join(' ');
      const own = sentences.filter(({ text }) => !isOfAll(text));
      const around = own.length === sentences.length ? paper.quote(block.span) : own.map(({ text }) => text).join(' ');
      return [component(name ?? title, trigger, `${title} ${known === null ? '' : made}`, around)];
    });
  });
}

/** "Gates are units that can stabilise deep networks", "prior work shows that …": what is known of them is no claim here. */
const isOfAll = (text: string): boolean => !OWN.test(text) && (DEFINES.test(text) || OTHERS_SHOW.test(text));
const DEFINES =
  /^(?:The |An? )?[\w-]+(?: [\w-]+){0,4} (?:is|are) (?:an? |the )?(?:[\w-]+ ){1,5}(?:that|which)\b[^.;]{0,80}\bcan\b/;
const OTHERS_SHOW =
  /^(?:Prior|Previous|Earlier|Recent) (?:work|works|studies|research) (?:\w+ )?(?:shows?|showed|finds?|found|suggests?|demonstrates?|reports?)\b/;

/** Where the source lost its bold type, a run-in heading is a short sentence without a verb before the others. */
function spokenLead(paper: Paper, { children, span }: Paragraph): string | null {
  if (children.length < 2 || children[0]!.span.start !== span.start) return null;
  const words = paper.quote(children[0]!.span).replace(/[.:]$/, '');
  const short = words.length < 60 && words.split(' ').length <= 6 && /^[A-Z\d]/.test(words);
  return short && !SENTENCE.test(words) ? words : null;
}

/** A short sentence with a verb, or about a float, is no heading. */
const SENTENCE =
  /^(?:Fig|Tab|Table|Sec|Section|Eq|The|This|These|It|In|For|Here)\b|\b(?:we|is|are|was|were|see|let|shows?|gives?|lists?|has|have|use[sd]?|follows?|depicts?|compares?)\b/i;
