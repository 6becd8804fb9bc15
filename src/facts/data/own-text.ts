import { LANGUAGE_NAME } from './language-names.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { everyMatch } from '../text/search/every-match.ts';
import { kindOf } from '../kind/kind.ts';

/** Text, or a model of text, that the paper gives. */
export interface OwnText {
  /** Sentences that give readers text, or a model of text, of the authors' own. */
  readonly given: readonly Statement[];
  /** Where a language is named. */
  readonly languages: readonly { readonly span: Span }[];
}

const TEXT =
  /\b(?:corpus|corpora|language models?|questions?|dialogues?|conversations?|sentences|reviews|articles|documents|tweets|posts|summaries|stories|instructions?)\b/i;
const MAKES =
  /\b(?:we|this (?:paper|work|report))\b[^.;]{0,40}\b(?:introduce|present|release|collect|construct|build|create|curate|compile|annotate|pre-?train)s?(?:ed)?\b/i;
const LANGUAGE = new RegExp(
  String.raw`\b(?:${LANGUAGE_NAME}|Latin|multi-?lingual\w*|mono-?lingual\w*|bi-?lingual\w*|cross-?lingual\w*|low-resource languages?|\d+ languages|Python|Java|C\+\+|SQL)\b`,
);

/** What a paper gives in words. Programs have languages of their own; to name one is enough. */
export const ownText = memoize((paper: Paper): OwnText => {
  const kind = kindOf(paper).value;
  const owes = kind === 'dataset' || kind === 'benchmark' || kind === 'pretraining';
  const opening = paper.statements({ role: ['front', 'abstract', 'introduction'], appendix: false });
  const given = owes ? opening.filter(({ text }) => MAKES.test(text) && TEXT.test(text)) : [];
  return { given, languages: given.length === 0 ? [] : languagesIn(paper) };
});

/** Tables and prompts count too. */
function languagesIn({ text, references }: Paper): { span: Span }[] {
  const end = references()[0]?.span.start ?? text.length;
  const last = references().at(-1)?.span.end ?? end;
  const found = everyMatch(LANGUAGE, text).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return found.filter(({ span }) => span.end <= end || span.start >= last);
}
