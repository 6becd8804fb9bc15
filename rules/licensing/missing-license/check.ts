import {
  evidence,
  met,
  missed,
  notApplicable,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { releasedKinds, releases } from '../../../src/facts/assets/releases/releases.ts';
import type { Release } from '../../../src/facts/assets/releases/release.ts';
import { ANONYMOUS, KIND_NAMES } from '../../../src/facts/assets/kinds.ts';
import { licences } from '../../../src/facts/assets/licences/licence-mentions.ts';
import type { LicenceOf } from '../../../src/facts/assets/licences/licence-owner.ts';
import { isCalledRepository, namedRepositories } from '../../../src/facts/assets/code/named-repository.ts';
import { permissions } from '../../../src/facts/assets/licences/permissions.ts';
import { coversAll, restrictions } from '../../../src/facts/assets/licences/restrictions.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { namesAuthors } from '../../../src/facts/reporting/identity.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import { lostNotes } from '../../../src/facts/text/lost-notes.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';

/** Code, weights or data that go out to readers need a licence that says what they may do with them. */
export const check: Check = (paper) => {
  const out = releases(paper).filter(
    ({ kinds, supplement }) => !supplement && !(kinds.length === 1 && kinds[0] === 'demo'),
  );
  const mentions = licences(paper);
  const named = out.length === 0 ? namedRepositories(paper) : [];
  if (out.length === 0 && named.length === 0)
    return notApplicable('the paper releases, links or promises no code, weights or data of its own that are public');
  const own = mentions.filter((mention) => mention.of === 'own');
  if (own.length > 0)
    return met(
      own
        .slice(0, 2)
        .map(({ statement, name }) =>
          evidence(
            'satisfies',
            statement,
            `names ${name.replace(/^(?:under|with|licen[cs]ed?:?) (?:the |an? )?/i, '')}`,
          ),
        ),
    );
  const terms = restrictions(paper).find(coversAll);
  if (terms !== undefined) return met([evidence('satisfies', terms.statement, 'says what it may be used for')]);
  const allowed = permissions(paper);
  if (allowed.length > 0) return met([evidence('satisfies', allowed[0]!, 'says what readers may do with it')]);
  const looked = `looked in ${lookedIn(paper, 'text', 'footnotes', 'captions', 'tables')} for a licence or terms of use of what the authors release`;
  if (out.length === 0) return missed(ofNamed(paper, named, looked));
  const how = howGiven(paper, out);
  const near = mentions
    // Books in the public domain are nobody's licence to mistake for the release's.
    .filter(({ name }) => !/public domain/i.test(name))
    .toSorted((a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of))
    .slice(0, 2)
    .map(({ statement, of }) => evidence('nearest', statement, NOT_THIS[of]));
  const { words, one, within } = nameKinds(out);
  return missed({
    message: `${words} ${one ? 'is' : 'are'} ${within === null ? how : 'linked'}, and no licence says what a reader may do with ${within ?? (one ? 'it' : 'them')}`,
    evidence: [...triggers(how === 'promised' ? out.filter((release) => release.promised) : out), ...near],
    because:
      looked +
      (near.length > 0 ? '; the licences named are of other things' : '') +
      (out.some(({ statement }) => UNSETTLED.test(statement.text))
        ? '; the paper itself says that the licence is still to be settled'
        : ''),
    help: `name the licence where the release stands, for instance “${exampleFor(out)}”`,
    ...(onlyCode(out) ? { severity: 'note' as const } : {}),
  });
};

/** Code that readers are sent to, and that has no address in this file: where a note is lost, perhaps only here. */
function ofNamed(paper: Paper, named: readonly Statement[], because: string): Finding {
  const repository = named.some(({ text }) => isCalledRepository(text));
  const lost = lostNotes(paper).some(({ span }) => named.some((one) => one.span.start === span.start));
  const what = repository ? 'the repository' : 'the code';
  return {
    message: repository
      ? 'a repository of code is named, and no licence says what a reader may do with what is in it'
      : 'the text points to its code, and no licence says what a reader may do with it',
    evidence: named
      .slice(0, 2)
      .map((one) =>
        evidence('trigger', one, lost ? `${what}, with a note that this file lacks` : `${what}, without an address`),
      ),
    because,
    help: `${lost ? '' : 'give its address and '}name the licence beside it, for instance “${EXAMPLES['code']!}”`,
    severity: 'note',
  };
}

const ORDER: readonly LicenceOf[] = ['own', 'training filter', 'users', 'third party'];
const NOT_THIS: Readonly<Record<LicenceOf, string>> = {
  own: 'the licence',
  'training filter': 'a filter on training data, not a licence of the release',
  users: 'terms that users accept, not a licence of the release',
  'third party': 'the licence of something else',
};

/** A repository carries its licence file; weights and data are passed on without one. */
const onlyCode = (out: readonly Release[]) =>
  out.every(({ kinds }) => kinds.every((kind) => kind === 'code' || kind === 'demo'));

/** "pending copyright clearance and license validation". */
const UNSETTLED =
  /\bpending\b[^.;]{0,60}\blicen[cs]|\blicen[cs]\w+\b[^.;]{0,40}\b(?:pending|to be (?:decided|determined|settled|announced))/i;

/** A copy for the reviewers of a submission is no release, and less than the promise of one. */
function howGiven(paper: Paper, out: readonly Release[]): string {
  const given = out.filter(({ promised }) => !promised);
  if (given.length === 0) return 'promised';
  const there = releasedKinds(given);
  if (releasedKinds(out).some((kind) => !there.includes(kind)) && there.length > 0) return 'released or promised';
  // Who names himself over the abstract and keeps the nameless account gives it to everybody.
  if (!given.every(({ link }) => link !== null && ANONYMOUS.test(link.url)) || namesAuthors(paper)) return 'released';
  return given.length < out.length ? 'promised' : 'given to the reviewers';
}

/** Nothing but an address, or one that is called the project's page: what is there, the paper does not say. */
const isUntold = ({ bare, kinds, statement }: Release): boolean =>
  bare || (kinds.includes('demo') && !/\bcodes?\b|\bimplement|\brepositor/i.test(statement.text));

function nameKinds(out: readonly Release[]): { words: string; one: boolean; within: string | null } {
  const names = releasedKinds(out)
    .filter((kind) => kind !== 'demo')
    .map((kind) => KIND_NAMES[kind]);
  if (names.length === 0) return { words: 'artefacts', one: false, within: null };
  const words = enumerate(names);
  const one = words === KIND_NAMES.code;
  return one && out.every(isUntold)
    ? { words: 'a repository', one, within: 'what is in it' }
    : { words, one, within: null };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  code: 'the code is under the MIT License',
  weights: 'the weights are under Apache 2.0',
  data: 'the data are under CC BY 4.0',
};

/** An example for what is given, so that nobody is asked for the licence of weights that there are not. */
function exampleFor(out: readonly Release[]): string {
  const kinds = releasedKinds(out).flatMap((kind) => EXAMPLES[kind] ?? []);
  return kinds.length === 0 ? EXAMPLES['code']! : kinds.join(', ');
}

/** The first release, its link, and one more sentence for each kind that it leaves out. */
function triggers(out: readonly Release[]): Evidence[] {
  const shown: Release[] = [];
  for (const release of out)
    if (shown.length === 0 || release.kinds.some((kind) => !shown.some(({ kinds }) => kinds.includes(kind))))
      shown.push(release);
  const found = shown.slice(0, 3).flatMap(({ statement, link, bare }) =>
    // Around a bare address stand names and affiliations.
    bare && link !== null
      ? [evidence('trigger', link, 'its link')]
      : [
          evidence('trigger', statement, 'the release'),
          ...(link === null || link.own ? [] : [evidence('trigger', link, 'its link')]),
        ],
  );
  if (shown.some(({ link }) => link !== null)) return found;
  const linked = out.find(({ link, promised }) => link !== null && !promised);
  return linked === undefined ? found : [...found, evidence('trigger', linked.link!, 'its link')];
}
