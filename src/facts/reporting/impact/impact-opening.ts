import type { Paper, Statement } from '../../../paper/paper.ts';
import { exampleFor } from './impact-example.ts';
import type { ImpactScope } from './impact-scope.ts';
import { SUBJECTS, type Subject } from './impact-subjects.ts';
import { detects, isOwnText, isWrittenByNobody, openingOf, strongest, weight, withoutTools } from './impact-text.ts';

/** Sentences on making such a model from which on one word in the abstract is enough. */
const MANY = 4;

/** The first subject that the title or the abstract names and the text makes something of. */
export function subjectOfOpening(paper: Paper): ImpactScope | null {
  for (const subject of SUBJECTS) {
    const scope = scopeOf(paper, subject);
    if (scope !== null) return scope;
  }
  return null;
}

function scopeOf(paper: Paper, { id, why, example, pattern, made, trained, makes, open }: Subject): ImpactScope | null {
  if (detects(paper) && makes === true) return null;
  if (id === 'language' && isWrittenByNobody(paper)) return null;
  const named = openingOf(paper).filter(({ text }) => pattern.test(withoutTools(text)));
  const titled = pattern.test(withoutTools(paper.title ?? ''));
  if (!titled && named.length === 0) return null;
  const central = titled || named.length >= 2;
  const body = paper
    .statements()
    .filter(
      ({ section, within, text }) =>
        isOwnText(section.role) &&
        within.type === 'paragraph' &&
        (made.test(text) || (central && trained?.test(text) === true)),
    );
  if (open === true && body.length === 0) return null;
  const isMatter = id === 'language' && body.some(({ text }) => NAMES_MODEL.test(text)) && isOpenedOn(paper, pattern);
  if (!central && body.length < MANY && !isMatter) return null;
  const shown = [...named.slice(0, 1), ...(id === 'people' ? tellingOfPeople(paper, body) : telling(body))];
  if (shown.length === 0) return null;
  return { why, example: FITTED.has(id) ? exampleFor(paper, named, example, body) : example, shown };
}

/** What such a paper could say depends on what else it tells. */
const FITTED: ReadonlySet<Subject['id']> = new Set<Subject['id']>(['people', 'language', 'generative']);

const telling = (body: readonly Statement[]): Statement[] =>
  strongest(body, 3).filter(({ text }, i) => weight(text) > 0 || (i === 0 && weight(text) === 0));

/** What recognizing people is used for comes before how a model of them was made. */
const tellingOfPeople = (paper: Paper, body: readonly Statement[]): Statement[] => [
  ...paper
    .statements({ role: 'introduction' })
    .filter(({ text }) => WATCHED.test(text))
    .slice(0, 1),
  ...telling(body.filter(({ text }) => !ANAPHORIC.test(text))),
];

/** An introduction that goes on about what the abstract names once says that it is the matter, and no tool. */
const isOpenedOn = (paper: Paper, pattern: RegExp): boolean =>
  paper
    .statements({ role: 'introduction' })
    .map(({ text }) => withoutTools(text))
    .filter((text) => pattern.test(text) || NLP.test(text)).length >= AGAIN;
const AGAIN = 2;
/** Words for the models themselves, and not for what else is learned from data. */
const NAMES_MODEL =
  /\b(?:language models?|LLMs?|MLLMs?)\b|\b(?:GPT|BERT|RoBERTa|T5|LLaMA|Llama|Qwen|Mistral|OPT|Pythia|Gemma|Phi)(?:-|\d|\b)/;
const NLP = /\bnatural language processing\b|\bNLP\b/;

/** "We train on a part of this data set" does not say who is in it. */
const ANAPHORIC = /\b(?:this|these|that|those|said) (?:[\w-]+ )?(?:data-? ?sets?|data|corpus|benchmarks?|sets?)\b/i;
/** What recognizing people is used for. */
const WATCHED = /\b(?:surveillance|law enforcement|biometric\w*|person (?:re-?)?identification)\b/i;
