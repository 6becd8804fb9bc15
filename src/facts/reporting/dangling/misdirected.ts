import { memoize } from '../../../paper/memoize.ts';
import type { Section } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains, type Span } from '../../../paper/span.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import { matching } from '../../text/search/corpus.ts';

/** "We show the attention patterns in Appendix A.7", which is on complexity, where A.9 is headed "Attention Patterns". */
export interface Misdirected {
  readonly statement: Statement;
  /** As the sentence calls it: "Appendix A.7". */
  readonly label: string;
  readonly heading: { readonly span: Span; readonly title: string };
  readonly meant: { readonly label: string; readonly span: Span; readonly title: string };
}

const SHOWS = String.raw`(?:present|describe|discuss|introduce|visuali[sz]e|analy[sz]e|show|give|report|provide|explain|detail|list)(?:s|d|ed)?`;
/** What a place is said to hold begins the sentence or stands behind such a verb. */
const OPENS = String.raw`(?:^|\b${SHOWS} )(?:(?:a|an|the|our|more|additional|further|different|detailed|full|these|some) ){0,3}`;
const CLOSES = String.raw`(?=[\s.,]{0,3}$|[,.]|\s+(?:and details )?(?:is|are|can|in|of|for|at|on|was|were|to|with|that|used|between|during)\b)`;
const MAY_SHOW = new RegExp(String.raw`\b${SHOWS}\b|\b(?:is|are) (?:\w+ ){0,2}in (?:section|appendix|sec\.|§)`, 'i');
/** Words that head sections of all kinds. */
const GENERAL =
  /^(?:experiment\w*|setups?|settings?|implementation|details?|results?|related|works?|background|discussions?|extended|additional|further|more|methods?|main|training|evaluations?|data|datasets?|preliminar\w+|analysis|ablations?|stud(?:y|ies)|baselines?|models?|overview|proofs?|theorems?|limitations?|conclusions?|introduction|appendix|supplementary|materials?|future)$/;
const SMALL = /^(?:a|an|the|of|and|for|in|on|our|with|to|via|by|vs)$/;
const MOST_WORDS = 6;

/** Sections to which a sentence points for what another section is headed. */
export const misdirected = memoize((paper: Paper): readonly Misdirected[] =>
  matching(paper.statements(), MAY_SHOW).flatMap((statement): Misdirected[] => {
    const pointed = paper.mentions().filter(({ span }) => contains(statement.span, span));
    const [mention] = pointed;
    if (mention === undefined || pointed.length > 1 || mention.target?.type !== 'section') return [];
    if (statement.within.type === 'caption') return [];
    const { target, label } = mention;
    const { heading } = target;
    if (heading === null || sharesWord(heading.title, statement.text)) return [];
    const body = wordsOf(paper.quote(target.span)).join('');
    const meant = saidIn(paper, statement).filter((one) => !overlap(one, target) && !has(body, one));
    const [only] = meant;
    return only?.heading?.number == null || meant.length > 1
      ? []
      : [
          {
            statement,
            label,
            heading,
            meant: { label: nameOf(only), span: only.heading.span, title: only.heading.title },
          },
        ];
  }),
);

const nameOf = ({ appendix, heading }: Section): string => `${appendix ? 'Appendix' : 'Section'} ${heading!.number}`;
const stemOf = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}\d]*/gu) ?? []).filter((word) => !SMALL.test(word)).map(stemOf);
const telling = (text: string): string[] => wordsOf(text).filter((word) => !GENERAL.test(word));

function sharesWord(title: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  return telling(title).some((word) => said.has(word));
}

/** A section whose heading is long enough to be known again, and how a sentence says that a place holds it. */
interface Headed {
  readonly section: Section;
  readonly words: readonly string[];
  readonly said: RegExp;
}

const headed = memoize((paper: Paper): readonly Headed[] =>
  paper.sections().flatMap((section): Headed[] => {
    const { heading } = section;
    if (heading === null || heading.number === null) return [];
    const words = wordsOf(heading.title);
    if (words.length < 2 || words.length > MOST_WORDS || telling(heading.title).length === 0) return [];
    const title = (heading.title.match(/\p{L}[\p{L}\d]*/gu) ?? [])
      .map((word) => `${escapePattern(stemOf(word))}(?:s|es|ies)?`)
      .join(String.raw`[\s-]+(?:the )?`);
    return [{ section, words, said: new RegExp(`${OPENS}${title}${CLOSES}`, 'i') }];
  }),
);

/** The sections that a sentence says a place holds. */
function saidIn(paper: Paper, { text, span }: Statement): Section[] {
  const plain = text.toLowerCase();
  return headed(paper)
    .filter(
      ({ section, words, said }) =>
        words.every((word) => plain.includes(word.replace(/y$/, ''))) &&
        !contains(section.span, span) &&
        said.test(text),
    )
    .map(({ section }) => section);
}

/** "The closedloop system" speaks of "Closed-loop experiments": hyphens are lost, and what is done there goes without saying. */
const has = (body: string, { heading }: Section): boolean => body.includes(telling(heading!.title).join(''));
const overlap = (a: Section, b: Section): boolean => contains(a.span, b.span) || contains(b.span, a.span);
