import type { Paper, Statement } from '../../../paper/paper.ts';

const MISUSE = /\bmis-?us(?:e[ds]?|ing|ages?)\b/gi;
/** What is used wrongly in speech and writing, and hurts nobody. */
const WORDS_OF_A_LANGUAGE =
  /\b(?:idiom\w*|phrases?|wording|vocabular\w+|grammar|grammatical|prepositions?|homophones?|synonyms?|punctuation|proverbs?|collocations?|connectives?|pronouns?|verbs?|nouns?|tenses?|spelling)\b/i;
/** With these somebody misuses the work. */
const OF_WORK =
  /\b(?:malicious\w*|societ\w+|harm\w*|attack\w*|risks?|ethic\w*|deceiv\w+|fake|propaganda|adversar\w+|surveillance|our (?:models?|works?|methods?|data\S*|systems?|benchmark|release)|deploy\w*|misuse (?:of|our) (?:the |this |our )?(?:models?|systems?|technolog\w+|data\S*|benchmark|work))\b/i;

/** "A misuse of an idiom", "such misuse is frequent" in a paragraph on idioms: an error in a language, which is taken out of the text. */
export function withoutLanguageMisuse(paper: Paper, { text, within }: Pick<Statement, 'text' | 'within'>): string {
  if (text.search(MISUSE) < 0 || OF_WORK.test(text)) return text;
  return WORDS_OF_A_LANGUAGE.test(text) || WORDS_OF_A_LANGUAGE.test(paper.quote(within.span))
    ? text.replace(MISUSE, ' ')
    : text;
}
