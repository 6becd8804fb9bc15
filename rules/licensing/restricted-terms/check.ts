import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { calledFree, type CalledFree } from '../../../src/facts/assets/licences/called-free.ts';
import { assetsCalled, type KnownAsset } from '../../../src/facts/assets/known-assets.ts';
import { opennessClaims } from '../../../src/facts/assets/releases/openness.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { ownAssets, ownKnownAsset, ownLicences } from '../../../src/facts/assets/own-assets.ts';
import { restrictions } from '../../../src/facts/assets/licences/restrictions.ts';
import type { LimitWay } from '../../../src/facts/assets/licences/limit-phrases.ts';
import { asOf, isRestrictive, limitsOf, type Terms } from '../../../src/facts/assets/terms.ts';
import { ownNames } from '../../../src/facts/names/own-names.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { escapePattern } from '../../../src/facts/text/search/escape-pattern.ts';
import { groupBy } from '../../../src/group-by.ts';
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
  if (known?.terms == null || !isRestrictive(known.terms) || !givesMoreThanCode(paper)) return null;
  const { terms } = known;
  // One entry stands for several of a house: the paper's own name for it says which.
  const names = ownNames(paper).filter((own) => assetsCalled(own).includes(known));
  const name = names.includes(known.name) ? known.name : (names[0] ?? known.name);
  const says = ownLicences(paper).some(
    ({ terms: named, statement: { text } }) => named?.id === terms.id || (named === null && FORBIDS.test(text)),
  );
  const limits = restrictions(paper);
  // Who says "non-commercial" has told the reader the gravest of it.
  if (says || limits.some(({ way }) => SAY_SO.has(way))) return null;
  const claims = opennessClaims(paper).filter(({ statement, word }) => !isOfCode(statement.text, word));
  const shown =
    claims.length > 0
      ? claims.slice(0, 2).map(({ statement, word }) => evidence('trigger', statement, `called ${word}`))
      : ownAssets(paper)
          .slice(0, 1)
          .map(({ releases }) => evidence('trigger', releases[0]!.statement, 'the release'));
  return {
    message: `${name} is ${claims[0]?.word ?? 'released'}, but the paper does not mention the limits of its licence: ${limitsOf(terms).slice(0, 3).join('; ')}${ACCESS[known.access] ?? ''}`,
    evidence: shown,
    because: `${describe(terms)}${known.code === null ? '' : `; the code is under ${known.code.name}`}${known.note === null ? '' : `; ${known.note}`}`,
    help: 'say what the licence forbids, beside the sentence that announces the release',
    severity: 'warning',
    confidence: 'high',
  };
}

/** A repository of code alone is under the licence of code, which is not that of the weights. */
const givesMoreThanCode = (paper: Paper): boolean =>
  releases(paper).some(
    ({ kinds }) => kinds.length === 0 || kinds.some((kind) => kind === 'weights' || kind === 'data'),
  );

/** "Terms of use that prohibit …": the paper says itself that its terms forbid something. */
const FORBIDS =
  /\b(?:prohibit\w*|forbid\w*|disallow\w*|not (?:be )?(?:used|permitted|allowed)|contraven\w*|restrict\w*|acceptable use)\b/i;
/** "checkpoints, as well as an open-source codebase": it is the code that is called so. */
const isOfCode = (text: string, word: string): boolean =>
  new RegExp(
    `\\b${escapePattern(word).replaceAll(' ', '[- ]')}d? (?:\\w+ ){0,2}(?:code|code ?base|implementation|library|software|toolkit|framework|repository)\\b`,
    'i',
  ).test(text);

/** What tells a reader the gravest of any terms. */
const SAY_SO: ReadonlySet<LimitWay> = new Set<LimitWay>([
  'restricted use',
  'non-commercial',
  'non-commercial licence',
  'restrictive licence',
]);
const ACCESS: Partial<Record<KnownAsset['access'], string>> = {
  request: '; access only by a request form',
  form: '; access only by a form',
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
    message: `the release is called ${claim.word}, but its licence (${terms.name}) has limits: ${limitsOf(terms).slice(0, 3).join('; ')}`,
    evidence: [
      evidence('trigger', claim.statement, `called ${claim.word}`),
      evidence('conflict', bound.statement, `under ${terms.name}`),
    ],
    because: describe(terms),
    help: `say what the licence forbids, or write “openly available under ${terms.name}” instead of “${claim.word}”`,
    severity: 'warning',
  };
}

/** A thing of others is called open source, and its known terms are not. */
function ofOthers(paper: Paper): Finding | null {
  const found = calledFree(paper);
  const [first] = found;
  if (first === undefined) return null;
  // Each licence is told with the things under it: what one forbids, another may allow.
  const groups = [...groupBy(found, ({ asset }) => asset.terms!)];
  const names = enumerate(namesOf(found).slice(0, 3));
  const one = namesOf(found).length === 1;
  const [shortest, ...rest] = groups.map(([terms]) => limitsOf(terms));
  const shared = shortest!.filter((limit) => rest.every((limits) => limits.includes(limit))).slice(0, 2);
  const what = `${one ? 'its licence has' : 'their licences have'} limits${shared.length === 0 ? '' : `: ${shared.join('; ')}`}`;
  const sentences = [...groupBy(found, ({ statement }) => statement.span.start).values()];
  return {
    message: `${names} ${one ? 'is' : 'are'} called ${first.word}, but ${what}`,
    evidence: sentences
      .slice(0, 2)
      .map((same) => evidence('trigger', same[0]!.statement, `${enumerate(namesOf(same))} called ${same[0]!.word}`)),
    because: groups.map(([terms, under]) => `${enumerate(namesOf(under))}: ${describeLimits(terms)}`).join('; '),
    // Who says so already has only to leave the other word out.
    help: found.every(({ statement: { text } }) => OPEN_WEIGHT.test(text))
      ? `leave out “${first.word}”, or name the licence`
      : 'write “open-weight”, or name the licence',
    severity: 'note',
  };
}

const OPEN_WEIGHT = /\bopen[- ]weights?\b/i;
const namesOf = (found: readonly CalledFree[]): string[] => [...new Set(found.map(({ name }) => name))];

/** The limits that the message names, and what the lexicon notes beside them. */
function describeLimits(terms: Terms): string {
  const says = [...new Set([...limitsOf(terms).slice(0, 3), ...(terms.note === undefined ? [] : [terms.note])])];
  return `${terms.name} (${says.join('; ')}), ${asOf(terms)}`;
}
