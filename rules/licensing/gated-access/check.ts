import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { isGate, restrictions, type Gate, type Restriction } from '../../../src/facts/assets/restrictions.ts';
import { KIND_NAMES } from '../../../src/facts/assets/kinds.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { contains } from '../../../src/paper/span.ts';

/** Access by request or form: a reader has to know where the door is and who is let in. */
export const check: Check = (paper) => {
  const gates = restrictions(paper).filter(isGate);
  if (gates.length === 0)
    return notApplicable('nothing of its own is given on request, by a form or to selected people');
  const told = gates.find((gate) => saysHow(paper, gate));
  if (told !== undefined) return met([evidence('satisfies', told.statement, 'says where to ask and who may')]);
  const [first] = gates as [(typeof gates)[0]];
  const around = gates.map((gate) => surroundings(paper, gate)).join(' ');
  const missing = [
    WHERE.test(around) ? null : 'where to ask',
    WHO.test(around) ? null : 'who is given it, and for what',
  ].filter((one) => one !== null);
  const words = enumerate(first.kinds.filter((kind) => kind !== 'demo').map((kind) => KIND_NAMES[kind])) || 'artefacts';
  return missed({
    message: `the ${words} ${words === 'code' ? 'is' : 'are'} given ${HOW[first.way]}, and nothing says ${enumerate(missing)}`,
    evidence: gates.slice(0, 3).map(({ statement, label }) => evidence('trigger', statement, label)),
    because:
      'looked beside each such sentence for an address or a contact, and for the people or purposes that are accepted',
  });
};

const HOW: Readonly<Record<Gate, string>> = {
  request: 'on request',
  application: 'on application',
  'selected people': 'to selected people only',
  'limited access': 'to some and not to others',
  gate: 'behind a gate',
};

const ADDRESS = /https?:|www\.|@|\b(?:github|huggingface|physionet|zenodo|synapse|figshare|osf)\b/i;
const WHERE =
  /https?:|www\.|@|\bcontact\w*\b|\be-?mail\w*|\bwrit(?:e|ing) to\b|\b(?:application|request|access|online|web) (?:form|portal|page|process)\b|\bcorresponding author\b|\bfrom the (?:first |last |senior )?authors?\b/i;
const WHO =
  /\bagreement\b|\bresearch(?:ers)?\b|\bacadem\w+|\binstitution\w*|\bethic\w*|\bIRB\b|\bcommittee\b|\bqualified\b|\bcredential\w*|\bcriteria\b|\bverif\w+|\bapproved\b|\bnon-?commercial\b|\blicen[cs]e\b/i;

/** An address leads to the rest; without one, both the door and those whom it opens to have to be named. */
function saysHow(paper: Paper, gate: Restriction): boolean {
  const around = surroundings(paper, gate);
  return ADDRESS.test(around) || linked(paper, gate) || (WHERE.test(around) && WHO.test(around));
}

/** The sentence and its neighbours in the same section. */
function surroundings(paper: Paper, { statement }: Restriction): string {
  const statements = paper.statements();
  const at = statements.findIndex(({ span }) => span.start === statement.span.start);
  if (at === -1) return statement.text;
  const { section } = statements[at]!;
  return statements
    .slice(Math.max(0, at - 2), at + 4)
    .filter((one) => one.section === section)
    .map(({ text }) => text)
    .join(' ');
}

const linked = (paper: Paper, { statement }: Restriction): boolean =>
  paper.links.some(
    ({ span, url }) =>
      contains(statement.span, span) && /^(?:https?:|mailto:)/.test(url) && !/doi\.org|arxiv\.org/.test(url),
  );
