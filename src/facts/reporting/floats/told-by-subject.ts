import type { Figure, Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { captionWords, kindOf } from './caption-words.ts';
import { tellingWords } from './telling-words.ts';
import { numbered } from './unreferenced.ts';

type Float = Figure | Table;

/** "the harbour table", "the plot of tides": a float by what it is of, and not by its number. */
const BY_SUBJECT =
  /\b(?:[Tt]he|[Tt]his) (?:((?:[a-z][\w-]+ ){1,2})(table|figure|plot|chart|diagram)|(table|figure|plot|chart|diagram) (?:of|on|for|with) (?:the )?((?:[a-z][\w-]+ ?){1,2}))(?! ?\d)/;

/** The sentence that speaks of a float by what it shows, and the words for it, where they fit no other float of its kind. */
export function toldBySubject(paper: Paper, float: Float): { statement: Statement; words: string } | null {
  const kind = kindOf(float);
  const alike = numbered(paper).filter((other) => other !== float && kindOf(other) === kind);
  const own = captionWords(paper, float);
  for (const statement of matching(paper.statements(), BY_SUBJECT)) {
    if (statement.within.type === 'caption') continue;
    const [words, before, called, calls, behind] = BY_SUBJECT.exec(statement.text)!;
    const said = tellingWords(before ?? behind ?? '');
    if (said.length === 0 || ((called ?? calls) === 'table') !== (kind === 'Table')) continue;
    const fits = (there: ReadonlySet<string>): boolean => said.every((word) => there.has(word));
    if (fits(own) && !alike.some((other) => fits(captionWords(paper, other))))
      return { statement, words: words.trim() };
  }
  return null;
}
