import { groupBy } from '../../../group-by.ts';
import { memoize } from '../../../paper/memoize.ts';
import type { Section } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';

/**
 * "Instruction: … Response: …": from the first of several such turns on, a section prints what was asked of models and what
 * they wrote; a letter that one of them wrote on the dangers of models is no word of the authors.
 */
export function isInTranscript(paper: Paper, span: Span, section: Section): boolean {
  const first = transcripts(paper).get(section);
  return first !== undefined && first <= span.start;
}
const transcripts = memoize((paper: Paper): ReadonlyMap<Section, number> => {
  const turns = groupBy(
    paper.paragraphs().filter(({ span }) => TURN.test(paper.text.slice(span.start, span.start + 40))),
    ({ span }) => paper.sectionAt(span),
  );
  return new Map(
    [...turns].flatMap(([section, own]) =>
      section === null || own.length < SEVERAL_TURNS ? [] : [[section, own[0]!.span.start] as const],
    ),
  );
});
const TURN =
  /^[\W\d_]{0,4}(?:Instructions?|Prompts?|Questions?|Query|Input|User|Human|Response|Output|Completion|Assistant|Model (?:output|response|answer))(?: ?\d{1,2})?\W{0,3}: ?\W{0,3}\S/;
const SEVERAL_TURNS = 2;
