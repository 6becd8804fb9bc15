import { evidence, met, missed, notApplicable, type Check, type Evidence } from '../../../src/engine/answer.ts';
import { releasedKinds, releases, type Release } from '../../../src/facts/assets/releases.ts';
import { KIND_NAMES } from '../../../src/facts/assets/kinds.ts';
import { licences, type LicenceOf } from '../../../src/facts/assets/licence-mentions.ts';
import { coversAll, restrictions } from '../../../src/facts/assets/restrictions.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Code, weights or data that go out to readers need a licence that says what they may do with them. */
export const check: Check = (paper) => {
  const out = releases(paper).filter(
    ({ kinds, supplement }) => !supplement && !(kinds.length === 1 && kinds[0] === 'demo'),
  );
  const mentions = licences(paper);
  if (out.length === 0)
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
  const promised = out.every((release) => release.promised);
  const near = mentions
    // Books in the public domain are nobody's licence to mistake for the release's.
    .filter(({ name }) => !/public domain/i.test(name))
    .toSorted((a, b) => ORDER.indexOf(a.of) - ORDER.indexOf(b.of))
    .slice(0, 2)
    .map(({ statement, of }) => evidence('nearest', statement, NOT_THIS[of]));
  const { words, one } = nameKinds(out);
  return missed({
    message: `${words} ${one ? 'is' : 'are'} ${promised ? 'promised' : 'released'}, and no licence says what a reader may do with ${one ? 'it' : 'them'}`,
    evidence: [...triggers(out), ...near],
    because:
      `looked in ${lookedIn(paper, 'text', 'footnotes', 'captions', 'tables')} for a licence or terms of use of what the authors release` +
      (near.length > 0 ? '; the licences named are of other things' : ''),
    help: 'name the licence where the release stands, for instance “the code is under Apache 2.0, the weights under CC BY 4.0”',
    ...(onlyCode(out) ? { severity: 'note' as const } : {}),
  });
};

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

function nameKinds(out: readonly Release[]): { words: string; one: boolean } {
  const names = releasedKinds(out)
    .filter((kind) => kind !== 'demo')
    .map((kind) => KIND_NAMES[kind]);
  if (names.length === 0) return { words: 'artefacts', one: false };
  const words = enumerate(names);
  return { words, one: words === KIND_NAMES.code };
}

/** The first release, its link, and one more sentence for each kind that it leaves out. */
function triggers(out: readonly Release[]): Evidence[] {
  const shown: Release[] = [];
  for (const release of out)
    if (shown.length === 0 || release.kinds.some((kind) => !shown.some(({ kinds }) => kinds.includes(kind))))
      shown.push(release);
  const found = shown
    .slice(0, 3)
    .flatMap(({ statement, link }) => [
      evidence('trigger', statement, 'the release'),
      ...(link === null || link.own ? [] : [evidence('trigger', link, 'its link')]),
    ]);
  if (shown.some(({ link }) => link !== null)) return found;
  const linked = out.find(({ link, promised }) => link !== null && !promised);
  return linked === undefined ? found : [...found, evidence('trigger', linked.link!, 'its link')];
}
