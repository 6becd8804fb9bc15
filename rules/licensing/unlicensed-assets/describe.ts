import type { Finding } from '../../../src/engine/answer.ts';
import { evidence, type Evidence } from '../../../src/engine/answer.ts';
import { termsDependOnSize, type KnownAsset } from '../../../src/facts/assets/known-assets.ts';
import type { MainUse } from '../../../src/facts/assets/uses/main-uses.ts';
import { asOf, isRestrictive, limitsOf } from '../../../src/facts/assets/terms.ts';
import { isPlural } from '../../../src/facts/assets/data-names.ts';
import { introduces } from '../../../src/facts/assets/uses/distinct-uses.ts';
import type { Use } from '../../../src/facts/assets/uses/uses.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper } from '../../../src/paper/paper.ts';

const SHOWN = 4;
const LEAST_PLACES = 3;

/** What is used without a word on its terms. */
export function describe(paper: Paper, used: readonly MainUse[], looked: string): Finding {
  const shown = leading(used);
  const names = shown.map(({ name }) => name);
  const rest = used.length - shown.length;
  const named = !UNNAMED.test(names[0]!);
  const one = used.length === 1 && (named || !isPlural(names[0]!));
  const bare = used.every(isBare);
  return {
    message: `${enumerate(rest > 0 ? [...names, `${rest} more`] : names)} ${one ? 'is' : 'are'} used, and ${
      bare
        ? `the paper does not say that ${one ? 'it comes' : 'they come'} without a licence`
        : `the paper names no licence or terms of ${one ? 'it' : used.length === 2 ? 'either' : 'any of them'}`
    }`,
    evidence: placesOf(paper, shown),
    because: `looked in ${looked} for a licence or terms of what others made${knownLimits(shown)}`,
    help: named ? helpFor(shown, bare) : 'say which they are, and write the licence of each beside its name',
    ...(bare ? { confidence: 'low' as const } : {}),
  };
}

/** "a public benchmark", "widely used data sets". */
const UNNAMED = /^(?:a )?(?:public|open|widely|commonly)/;

/** The first few, and among them one whose terms bind, so that what is said of it has its quote. */
function leading(used: readonly MainUse[]): readonly MainUse[] {
  const bound = used.slice(0, 2 * SHOWN).find(binds);
  if (bound === undefined || used.indexOf(bound) < SHOWN) return used.slice(0, SHOWN);
  return [...used.slice(0, SHOWN - 1), bound];
}

/** Where each is brought in, another sentence for each as long as there is one; few assets are shown twice. */
function placesOf(paper: Paper, shown: readonly MainUse[]): Evidence[] {
  const taken = new Set<number>();
  // A sentence may spell a data set otherwise than the message; another size of a model is another model.
  const nameOf = (use: Use) =>
    (use.type === 'data' ? shown.find(({ uses }) => uses.includes(use))?.name : undefined) ?? use.name;
  const places = shown.map(({ uses }) => {
    const free = uses.find(({ statement: { span } }) => !taken.has(span.start)) ?? uses[0]!;
    // A sentence that brings in several shows them better than a passing word on one of them.
    const place = isPassing(free) || introduces(free) < introduces(uses[0]!) ? uses[0]! : free;
    taken.add(place.statement.span.start);
    return place;
  });
  const sections = new Set(places.map(({ statement }) => statement.section));
  const again: Use[] = [];
  // The version of a model that the message does not name would look like another asset.
  const same = shown.flatMap(({ name, uses }) => uses.filter((use) => use.type === 'data' || use.name === name));
  for (const use of same.toSorted((a, b) => introduces(b) - introduces(a))) {
    if (sections.has(use.statement.section) || isPassing(use)) continue;
    sections.add(use.statement.section);
    again.push(use);
  }
  const all = [...places, ...again.slice(0, Math.max(0, LEAST_PLACES - new Set(places.map(startOf)).size))];
  return [...groupBy(all, startOf).values()].map((same) =>
    evidence('trigger', placeOf(paper, same[0]!), `uses ${enumerate([...new Set(same.map(nameOf))])}`),
  );
}

const startOf = ({ statement }: Use): number => statement.span.start;
/** The head of a column, and a caption. */
const isPassing = ({ how, statement: { text } }: Use) => how === 'measured' || /^(?:Table|Figure|Fig\.) /.test(text);

/** The sentence; where a page or a float parts it, its last part in which the name stands. */
function placeOf(paper: Paper, { span, statement }: Use): Use['statement'] {
  const { start, end } = statement.span;
  const isWhole = (from: number) => paper.places({ start: from, end: span.end }).length <= 1;
  if (span.start <= start || isWhole(start)) return statement;
  let [low, high] = [start, span.start];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isWhole(middle)) high = middle;
    else low = middle + 1;
  }
  return { ...statement, span: { start: low, end } };
}

/** What the lexicon knows of them, so that an author sees why it matters. */
function knownLimits(used: readonly MainUse[]): string {
  const bound = used.find(binds);
  if (bound?.asset?.terms == null) return '';
  const { terms, checked, source } = bound.asset;
  return `; ${bound.name}, for one, comes under ${terms.name} (${limitsOf(terms).slice(0, 2).join(', ')}), ${asOf({ checked, source })}`;
}

/** An example that an author can copy: the terms of one of them, where they are known. */
function helpFor(shown: readonly MainUse[], bare: boolean): string {
  if (bare) return `write beside it, or in a table of the appendix, “${shown[0]!.name} (no licence given)”`;
  const known = shown.find(({ name, asset }) => asset?.terms != null && isSure(name, asset));
  const example =
    known === undefined
      ? `“${shown[0]!.name} (its licence, its version)”, or “no licence given”`
      : `“${known.name} (${known.asset!.terms!.name})”`;
  return `write it beside ${shown.length === 1 ? 'the name' : 'each, or in a table of the appendix'}, for instance ${example}`;
}

const isBare = ({ asset }: MainUse): boolean => asset?.type === 'data' && asset.terms === null;
/** A name that several versions share, or that is a sister's of the entry, says not under which terms this one comes. */
const isSure = (name: string, asset: KnownAsset): boolean =>
  !asset.ambiguous && fold(name).includes(fold(asset.name)) && !termsDependOnSize(name, asset);
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const binds = ({ name, asset }: MainUse): boolean =>
  asset?.terms != null && isSure(name, asset) && isRestrictive(asset.terms);
