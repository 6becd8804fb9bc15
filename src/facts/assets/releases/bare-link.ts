import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOfLink } from '../kinds.ts';
import { isNoteOnBase, type ArtefactLink } from './links.ts';
import type { Release } from './release.ts';

/** A repository's address that stands alone under the title or closes the abstract. */
export function bareLink(paper: Paper, statement: Statement, link: ArtefactLink | null): Release | null {
  const { role } = statement.section;
  const onTop = role === 'abstract' || role === 'front' || statement.span.end < abstractStart(paper);
  if (link === null || !link.own || !onTop || isNoteOnBase(paper, statement)) return null;
  const hosted = kindOfLink(link.url);
  const rest = statement.text.replace(/\S*https?:\s?\/\/\S+(?:\s\S*\/\S+)?/g, ' ').trim();
  if (hosted === null || rest.length > 60) return null;
  return { statement, kinds: [hosted], link, promised: false, supplement: false, bare: true };
}

/** Where the title is a heading like any other, what stands before the abstract is still the title block. */
const abstractStart = memoize((paper: Paper) => paper.sections({ role: 'abstract' })[0]?.span.start ?? 0);
