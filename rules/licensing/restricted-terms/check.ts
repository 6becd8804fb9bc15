import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { calledFree } from '../../../src/facts/assets/called-free.ts';
import type { KnownAsset } from '../../../src/facts/assets/known-assets.ts';
import { opennessClaims } from '../../../src/facts/assets/openness.ts';
import { ownAssets, ownKnownAsset, ownLicences } from '../../../src/facts/assets/own-assets.ts';
import { restrictions, type LimitWay } from '../../../src/facts/assets/restrictions.ts';
import { asOf, isRestrictive, limitsOf, type Terms } from '../../../src/facts/assets/terms.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** What the known terms of a thing forbid, where the paper's words let a reader assume that they do not. */
export const check: Check = (paper) => {
  const findings = [ofOwn(paper), ofLicence(paper), ofOthers(paper)].filter((one) => one !== null);
  if (findings.length > 0) return missed(...findings);
  const named = ownLicences(paper).filter(({ terms }) => terms !== null);
  if (named.length > 0)
    return met(
      named.slice(0, 2).map(({ statement, terms }) => evidence('satisfies', statement, `names ${terms!.name}`)),
    );
  return ownAssets(paper).length > 0
    ? met([], 'the lexicon knows no terms that bind what is released or called open')
    : notApplicable('nothing is released, and nothing with known terms is called open');
};

/** The paper releases something that the lexicon knows: LLaMA by its name and its repository. */
function ofOwn(paper: Paper): Finding | null {
  const known = ownKnownAsset(paper);
  if (known?.terms == null || !isRestrictive(known.terms)) return null;
  const { terms } = known;
  const says = ownLicences(paper).some((licence) => licence.terms?.id === terms.id);
  const limits = restrictions(paper);
  // Who says "non-commercial" has told the reader the gravest of it.
  if (says || limits.some(({ way }) => SAY_SO.has(way))) return null;
  const claims = opennessClaims(paper);
  const shown =
    claims.length > 0
      ? claims.slice(0, 2).map(({ statement, word }) => evidence('trigger', statement, `called ${word}`))
      : ownAssets(paper)
          .slice(0, 1)
          .map(({ releases }) => evidence('trigger', releases[0]!.statement, 'the release'));
  return {
    message: `${known.name} is ${claims[0]?.word ?? 'released'}, and its known terms say more than the paper: ${enumerate(limitsOf(terms).slice(0, 3))}${ACCESS[known.access] ?? ''}`,
    evidence: shown,
    because: `${describe(terms)}${known.code === null ? '' : `; the code is under ${known.code.name}`}${known.note === null ? '' : `; ${known.note}`}`,
    help: 'say in the paper what the terms forbid, beside the sentence that announces the release',
    severity: 'warning',
    confidence: 'high',
  };
}

/** What tells a reader the gravest of any terms. */
const SAY_SO: ReadonlySet<LimitWay> = new Set<LimitWay>([
  'restricted use',
  'non-commercial',
  'non-commercial licence',
  'restrictive licence',
]);
const ACCESS: Partial<Record<KnownAsset['access'], string>> = {
  request: '; access by a request form',
  form: '; access by a form',
};

const describe = (terms: Terms): string =>
  `${terms.name}: ${[terms.note, terms.outputs.note].filter((note) => note !== undefined).join('; ') || limitsOf(terms).join(', ')}, ${asOf(terms)}`;

/** "Open source" beside a licence that is not: the licence is named, so that its terms are known. */
function ofLicence(paper: Paper): Finding | null {
  const claims = opennessClaims(paper).filter(
    ({ explicit, word }) => explicit && /open source|open-source|freely|fully open/i.test(word),
  );
  const told = new Set(restrictions(paper).map(({ statement }) => statement.span.start));
  const bound = ownLicences(paper).find(
    ({ terms, statement, kinds }) =>
      terms !== null &&
      terms.kind !== 'software' &&
      isRestrictive(terms) &&
      !told.has(statement.span.start) &&
      claims.some(
        (claim) => claim.kinds.length === 0 || kinds.length === 0 || claim.kinds.some((kind) => kinds.includes(kind)),
      ),
  );
  const [claim] = claims;
  if (bound === undefined || claim === undefined) return null;
  const terms = bound.terms!;
  return {
    message: `called ${claim.word}, under ${terms.name}: ${enumerate(limitsOf(terms).slice(0, 3))}`,
    evidence: [
      evidence('trigger', claim.statement, `called ${claim.word}`),
      evidence('conflict', bound.statement, `under ${terms.name}`),
    ],
    because: describe(terms),
    help: 'say what the licence forbids, or "openly available under …" in place of "open source"',
    severity: 'warning',
  };
}

/** A thing of others is called open source, and its known terms are not. */
function ofOthers(paper: Paper): Finding | null {
  const [first, ...others] = calledFree(paper);
  if (first === undefined) return null;
  const names = [...new Set([first, ...others].map(({ asset }) => asset.name))];
  const terms = first.asset.terms!;
  return {
    message: `${enumerate(names.slice(0, 3))} ${names.length === 1 ? 'is' : 'are'} called ${first.word}, which ${names.length === 1 ? 'its' : 'their'} known terms are not: ${enumerate(limitsOf(terms).slice(0, 2))}`,
    evidence: [first, ...others.slice(0, 1)].map(({ statement, asset, word }) =>
      evidence('trigger', statement, `${asset.name} called ${word}`),
    ),
    because: `${first.asset.name}: ${describe(terms)}`,
    help: 'write "open-weight", or name the licence',
    severity: 'note',
  };
}
