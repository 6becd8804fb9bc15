import type { Statement } from '../../../paper/paper.ts';
import type { ArtefactKind } from '../kinds.ts';
import type { ArtefactLink } from './links.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import { IN_SHORT } from '../../text/told-in-short.ts';

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

/** Sections in which the code and the models that are spoken of are the paper's own. */
export const SPEAKS_OF_OWN: ReadonlySet<Role> = new Set<Role>([...IN_SHORT, 'availability']);

/** Where a sentence about "the code" or "the models" speaks of this paper's own. */
export const inOpening = ({ section }: Statement): boolean => SPEAKS_OF_OWN.has(section.role) && !section.appendix;
