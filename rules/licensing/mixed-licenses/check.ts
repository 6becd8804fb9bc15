import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { KIND_NAMES, type ArtefactKind } from '../../../src/facts/assets/kinds.ts';
import { ownAssets, ownLicences, type OwnAsset, type OwnLicence } from '../../../src/facts/assets/own-assets.ts';
import type { Release } from '../../../src/facts/assets/releases/release.ts';
import { isRestrictive, limitsOf } from '../../../src/facts/assets/terms.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** A licence for the code says nothing of the weights, and one for the weights nothing of the data. */
export const check: Check = (paper) => {
  const given = ownAssets(paper).filter(({ kind, access }) => kind !== 'demo' && access.value !== 'supplement');
  const named = ownLicences(paper);
  const kinds = new Set([...given.map(({ kind }) => kind), ...named.flatMap(({ kinds }) => kinds)]);
  if (kinds.size < 2) return notApplicable('fewer than two kinds of things are released');
  if (named.length === 0) return notApplicable('no licence of its own is named; missing-license says so');
  const finding = uncovered(given, named) ?? apart(paper, given);
  if (finding !== null) return missed(finding);
  return met(named.slice(0, 3).map(({ statement, name }) => evidence('satisfies', statement, name)));
};

/** "The code is under MIT" beside weights that go out without a word. A repository carries a licence for its code. */
function uncovered(given: readonly OwnAsset[], named: readonly OwnLicence[]): Finding | null {
  const bare = given.filter(
    ({ kind, licences, restrictions, access }) =>
      kind !== 'code' && licences.length === 0 && restrictions.length === 0 && access.value !== 'held back',
  );
  const shown = bare.flatMap((asset) => asset.releases.find(isSurelyOwn) ?? []);
  const licence = named.find(({ kinds }) => kinds.length > 0);
  if (shown.length === 0 || shown.length < bare.length || licence === undefined) return null;
  const [kind] = licence.kinds as [ArtefactKind];
  const words = enumerate(bare.map(({ kind }) => KIND_NAMES[kind]));
  const [has, it] = kind === 'code' ? ['has', 'it'] : ['have', 'them'];
  return {
    message: `the ${KIND_NAMES[kind]} ${has} a licence (${licence.name}), the ${words} that go out beside ${it} have none`,
    evidence: [
      ...bare.map((asset, i) => evidence('trigger', shown[i]!.statement, `releases ${KIND_NAMES[asset.kind]}`)),
      evidence('conflict', licence.statement, `a licence of the ${KIND_NAMES[kind]} alone`),
    ],
    because: 'every licence that the paper names for its own work is bound to another kind of artefact',
    help: `name the licence of the ${words} too`,
  };
}

/** Data "available on the Hub" may be others'; what "we release" or what is "ours" is not. */
const isSurelyOwn = ({ statement: { text }, bare }: Release): boolean =>
  !bare && OURS.test(text) && !/\(\p{Lu}[^()]{1,50}\b(?:19|20)\d\d[a-z]?\)/u.test(text);
const OURS =
  /\bour\b|\bwe (?:\w+ ){0,2}(?:releas|open|publish|provid|mak|shar|host|distribut)\w*|\bwill be\b|\btrained (?:models|weights)\b/i;

/** One kind under an open licence, another under one that forbids something, told in different places. */
function apart(paper: Paper, given: readonly OwnAsset[]): Finding | null {
  const open = given.flatMap(({ kind, licences }) => licences.filter(isOpen).map((licence) => ({ kind, licence })));
  const narrow = given.flatMap(({ kind, licences }) => licences.filter(isNarrow).map((licence) => ({ kind, licence })));
  for (const one of open)
    for (const other of narrow) {
      if (one.kind === other.kind || together(paper, one.licence, other.licence)) continue;
      return {
        message: `the ${KIND_NAMES[one.kind]} ${one.kind === 'code' ? 'is' : 'are'} under ${one.licence.terms!.name}, the ${KIND_NAMES[other.kind]} under ${other.licence.terms!.name}: ${enumerate(limitsOf(other.licence.terms!).slice(0, 2))}`,
        evidence: [
          evidence('trigger', other.licence.statement, `${KIND_NAMES[other.kind]}: ${other.licence.terms!.name}`),
          evidence('conflict', one.licence.statement, `${KIND_NAMES[one.kind]}: ${one.licence.terms!.name}`),
        ],
        because: 'the two are told in different places, so that a reader of one takes it for the whole',
        severity: 'note',
      };
    }
  return null;
}

const isOpen = ({ terms, kinds }: OwnLicence): boolean => terms !== null && kinds.length > 0 && !isRestrictive(terms);
const isNarrow = ({ terms, kinds }: OwnLicence): boolean => terms !== null && kinds.length > 0 && isRestrictive(terms);

/** Within a few lines of each other both are read. */
const together = (paper: Paper, a: OwnLicence, b: OwnLicence): boolean =>
  Math.abs(a.statement.span.start - b.statement.span.start) < 700 &&
  paper.sectionAt(a.statement.span) === paper.sectionAt(b.statement.span);
