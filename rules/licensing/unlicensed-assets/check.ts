import { appendixMissing, evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { othersTerms } from '../../../src/facts/assets/others-terms.ts';
import { asOf, isRestrictive, limitsOf } from '../../../src/facts/assets/terms.ts';
import { cites, isPlural } from '../../../src/facts/assets/use-phrases.ts';
import { distinctUses, unnamedUses, uses, type Use } from '../../../src/facts/assets/uses.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';

/** Whoever uses others' data and models says under which terms: those bind what readers may do with the result. */
export const check: Check = (paper) => {
  // A name that nobody knows and nobody is cited for may be the authors' own.
  const named = distinctUses(uses(paper).filter(({ others, statement }) => others || cites(statement.text)));
  const used = named.length > 0 ? named : unnamedUses(paper);
  if (used.length === 0) return notApplicable('no data set or model of others is used');
  const told = othersTerms(paper);
  if (told.length > 0)
    return met(
      told
        .slice(0, 3)
        .map(({ statement, name }) =>
          evidence('satisfies', statement, name === null ? 'speaks of licences' : `names ${name}`),
        ),
    );
  const away = cutAppendix(paper);
  if (away !== null) return appendixMissing(away);
  const shown = spread(used).slice(0, SHOWN);
  const rest = used.length - shown.length;
  const names = shown.map(({ name }) => name);
  const one = used.length === 1 && (named.length > 0 || !isPlural(names[0]!));
  return missed({
    message: `${enumerate(rest > 0 ? [...names, `${rest} more`] : names)} ${one ? 'is' : 'are'} used, and no licence or terms of ${one ? 'it' : 'any of them'} are named`,
    evidence: shown.map((use) => evidence('trigger', use.statement, `uses ${use.name}`)),
    because: `looked in text, footnotes, captions, tables, appendix and checklist for a licence or terms of what others made${knownLimits(used)}`,
  });
};

const SHOWN = 4;

/** One sentence shows one asset, as long as there are others. */
function spread(used: readonly Use[]): Use[] {
  const starts = new Set<number>();
  const first = used.filter(({ statement: { span } }) => !starts.has(span.start) && starts.add(span.start));
  return [...first, ...used.filter((use) => !first.includes(use))];
}

/** What the lexicon knows of them, so that an author sees why it matters. */
function knownLimits(used: readonly Use[]): string {
  const bound = used.find(({ asset }) => asset?.terms != null && isRestrictive(asset.terms));
  if (bound?.asset?.terms == null) return '';
  const { terms } = bound.asset;
  return `; ${bound.name}, for one, comes under ${terms.name} (${limitsOf(terms).slice(0, 2).join(', ')}), ${asOf(terms)}`;
}
