import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { isGate, restrictions, type Gate, type Restriction } from '../../../src/facts/assets/licences/restrictions.ts';
import { KIND_NAMES } from '../../../src/facts/assets/kinds.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { ownNamePattern } from '../../../src/facts/names/own-names.ts';
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
  const given = gates.every(({ way }) => way === 'limited access') ? publicPlace(paper, first) : null;
  if (given !== null) return met([evidence('satisfies', given, 'says where to get it')]);
  const contact = contactFor(paper);
  if (contact !== null) return met([evidence('satisfies', contact, 'says where to ask')]);
  const around = gates.map((gate) => surroundings(paper, gate)).join(' ');
  const missing = [
    WHERE.test(around) ? null : 'where to ask',
    WHO.test(around) ? null : 'who is accepted, and for what',
  ].filter((one) => one !== null);
  const words = `the ${enumerate(first.kinds.filter((kind) => kind !== 'demo').map((kind) => KIND_NAMES[kind])) || 'artefacts'}`;
  const name = ownNamePattern(paper)?.exec(first.statement.text)?.[0];
  return missed({
    message: `${name === undefined ? words : `${name} (${words})`} ${HOW[first.way]}, but the paper does not say ${enumerate(missing)}`,
    evidence: gates.slice(0, 3).map(({ statement, label }) => evidence('trigger', statement, label)),
    because:
      'looked near each such sentence for an address or a contact, and for the people or purposes that are accepted; in the whole paper for a contact for questions or requests',
    help: 'give a form, a page or an e-mail address, and say who is accepted, for example “academic researchers can request access at https://…”',
  });
};

/** After the name or "the data", which may be one or many. */
const HOW: Readonly<Record<Gate, string>> = {
  request: 'can be obtained on request only',
  application: 'can be obtained on application only',
  'selected people': 'can be obtained by selected people only',
  'limited access': 'can be obtained under limited access only',
  gate: 'can be downloaded only through an access gate',
};

/** Control that is announced of what an address gives to everybody is of its use. */
const publicPlace = (paper: Paper, { kinds }: Restriction) =>
  releases(paper).find(
    ({ link, kinds: given, promised }) =>
      link !== null && !promised && (kinds.length === 0 || kinds.some((kind) => given.includes(kind))),
  )?.statement ?? null;

/** "Where to send questions about the model: …@…", in a model card or a data sheet. */
const contactFor = (paper: Paper) =>
  paper
    .statements()
    .find(({ text, section }) => section.role !== 'front' && section.role !== 'references' && CONTACT.test(text)) ??
  null;
const CONTACT =
  /\b(?:contact|e-?mail|write to|questions|requests?|inquir(?:y|ies))\b[^;]{0,160}[\w}]@[\w-]+\.\w|\b(?:contact|request (?:form|access)|apply for access)\b[^;]{0,120}https?:/i;

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
