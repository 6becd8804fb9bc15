import { appendixMissing, evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { othersTerms } from '../../../src/facts/assets/others-terms.ts';
import { asOf, isRestrictive, limitsOf } from '../../../src/facts/assets/terms.ts';
import { cites, isPlural } from '../../../src/facts/assets/use-phrases.ts';
import { distinctUses, introductionsOf, unnamedUses, uses, type Use } from '../../../src/facts/assets/uses.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** Whoever uses others' data and models says under which terms: those bind what readers may do with the result. */
export const check: Check = (paper) => {
  // A name that nobody knows and nobody is cited for may be the authors' own.
  const all = uses(paper).filter(({ others, statement }) => others || cites(statement.text));
  const named = distinctUses(all);
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
  const shown = leading(used);
  const rest = used.length - shown.length;
  const names = shown.map(({ name }) => name);
  const one = used.length === 1 && (named.length > 0 || !isPlural(names[0]!));
  return missed({
    message: `${enumerate(rest > 0 ? [...names, `${rest} more`] : names)} ${one ? 'is' : 'are'} used, and no licence or terms of ${one ? 'it' : 'any of them'} are named`,
    evidence: placesOf(paper, shown, all).map((use) => evidence('trigger', use.statement, `uses ${use.name}`)),
    because: `looked in ${lookedIn(paper, 'text', 'footnotes', 'captions', 'tables')} for a licence or terms of what others made${knownLimits(shown)}`,
  });
};

const SHOWN = 4;

/** The first few, and among them the one whose terms bind, so that what is said of it has its quote. */
function leading(used: readonly Use[]): readonly Use[] {
  const bound = used.find(binds);
  if (bound === undefined || used.indexOf(bound) < SHOWN) return used.slice(0, SHOWN);
  return [...used.slice(0, SHOWN - 1), bound];
}

/** Where each is brought in, one sentence for one asset as long as there are others; few assets are shown twice. */
function placesOf(paper: Paper, shown: readonly Use[], all: readonly Use[]): Use[] {
  const taken = new Set<number>();
  const introductions = shown.map((use) => introductionsOf(all, use));
  const places = shown.map((use, i) => {
    const ways = introductions[i]!;
    const free = ways.find(({ statement: { span } }) => !taken.has(span.start)) ?? ways[0] ?? use;
    taken.add(free.statement.span.start);
    return free;
  });
  const sections = new Set(places.map(({ statement }) => statement.section));
  const again = introductions.flat().filter(({ statement }) => !sections.has(statement.section));
  return [...places, ...onePerSection(paper, again, Math.max(0, LEAST_PLACES - places.length))];
}

const LEAST_PLACES = 3;

/** What the lexicon knows of them, so that an author sees why it matters. */
function knownLimits(used: readonly Use[]): string {
  const bound = used.find(binds);
  if (bound?.asset?.terms == null) return '';
  const { terms } = bound.asset;
  return `; ${bound.name}, for one, comes under ${terms.name} (${limitsOf(terms).slice(0, 2).join(', ')}), ${asOf(terms)}`;
}

const binds = ({ asset }: Use): boolean => asset?.terms != null && isRestrictive(asset.terms);
