import type { Statement } from '../../../paper/paper.ts';
import type { ArtefactKind } from '../kinds.ts';
import type { ArtefactLink } from './links.ts';

/** A sentence by which the authors release, link or promise something of their own. */
export interface Release {
  readonly statement: Statement;
  /** Empty where only a name is released ("Kestrel is available"). */
  readonly kinds: readonly ArtefactKind[];
  readonly link: ArtefactLink | null;
  /** "will be released", or an address that leads nowhere: nothing has been given yet. */
  readonly promised: boolean;
  /** Given to the reviewers or with the paper only: there is nothing public. */
  readonly supplement: boolean;
  /** Nothing but an address: no words say what it is. */
  readonly bare: boolean;
}

const OPENING = new Set(['front', 'abstract', 'introduction', 'conclusion', 'availability']);

/** Where a sentence about "the code" or "the models" speaks of this paper's own. */
export const inOpening = ({ section }: Statement): boolean => OPENING.has(section.role) && !section.appendix;
