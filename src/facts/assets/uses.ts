import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { groupBy } from '../../group-by.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { everyMatch } from '../text/every-match.ts';
import { knownAssetsIn, nameKey, PUBLIC_DATA, type KnownAsset } from './known-assets.ts';
import { nameSpan } from './name-span.ts';
import { listedData } from './listed-data.ts';
import { isDerivedHere, isOwnData } from './own-data.ts';
import { printedName } from './printed-name.ts';
import { hasOtherSense } from './other-senses.ts';
import { isCitedFor, isOthersData, isUsedHere } from './others-data.ts';
import { isCompared, isRival, isTold, type IsOwn } from './provenance.ts';
import { makersData, simulators, sizedNames, sourcedData } from './sourced-data.ts';
import { isOfOthersWork } from './told-of.ts';
import { usesInTables } from './uses-in-tables.ts';
import { cites, DOING, fullName, isOurs, namedData, useOf, usesSomething, type How } from './use-phrases.ts';

/** Something of others that the paper builds on, trains on, lets write or measures with. */
export interface Use {
  /** As the paper prints it. */
  readonly name: string;
  /** Null where the lexicon does not know it. */
  readonly asset: KnownAsset | null;
  readonly type: KnownAsset['type'];
  /** Whether it is known to be others', also where nobody is cited for it. */
  readonly others: boolean;
  readonly how: How;
  readonly span: Span;
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
}

/** What the paper uses of others, sentences before tables, in the order of the text. */
export const uses = memoize((paper: Paper): readonly Use[] => [
  ...paper.statements().flatMap((statement) => usesIn(paper, statement)),
  ...usesInTables(paper),
]);

function usesIn(paper: Paper, statement: Statement): Use[] {
  const own = ownNamePattern(paper);
  const { text, section, span, within } = statement;
  if (NOT_OWN_WORK.has(section.role) || text.length > 1500 || /\?\s*$/.test(text)) return [];
  const found: Use[] = [];
  const places: { name: string; index: number }[] = [];
  const add = (
    name: string,
    index: number,
    how: How | null,
    asset: KnownAsset | null,
    others: boolean,
    type: KnownAsset['type'] = asset?.type ?? 'data',
  ): void => {
    if (how === null) return;
    places.push({ name, index });
    found.push({ name, asset, type, others, how, span: nameSpan(paper, span, name, index), statement });
  };
  for (const match of text.matchAll(PROVIDED))
    if (!isPerson(match[1]!, text.slice(match.index + match[0].length)))
      add(match[1]!, match.index, 'used', null, false);
  if (!usesSomething(text, section.role)) return found;
  const title = paper.title?.toLowerCase() ?? '';
  const isOwn: IsOwn = (name) =>
    own?.test(name) === true ||
    isOwnData(paper, name) ||
    isDerivedHere(paper, name) ||
    title.includes(name.toLowerCase());
  // "Kite-AB", made by the authors of Kite, is not Kite.
  const isOwnDerivative = (name: string) => isOwn(name) && !isCitedFor(paper, name);
  const isPartOfOwn = (found: string, index: number) => {
    const { name, other } = printedName(text, found, index, 'data');
    return other && isOwnDerivative(name);
  };
  const head = paper.quote(within.span).slice(0, HEAD);
  const heading = section.heading?.title ?? '';
  const told = (index: number, name: string, type: KnownAsset['type']) =>
    isTold(text, index, index + name.length, { type, isOwn, head }) ||
    isOfOthersWork({
      text,
      start: index,
      end: index + name.length,
      role: section.role,
      isData: type === 'data',
      isOwn,
      heading,
    });
  const mentions = knownAssetsIn(text).filter(
    ({ asset, text: name }) =>
      own?.test(name) !== true && !hasOtherSense(paper, name) && (asset.type === 'data' || !isHeading(statement)),
  );
  places.push(...mentions.map(({ text: name, index }) => ({ name, index })));
  // "Kite uses a form of …, and what Kite gains is …": told of it once, told of it again.
  const passedOver = new Set<KnownAsset>();
  for (const { asset, text: words, index } of mentions) {
    if (passedOver.has(asset)) continue;
    if (asset.type !== 'data' && isOfRival(text.slice(0, index), own)) continue;
    const { name, other } = printedName(text, words, index, asset.type);
    if (other && asset.type === 'data' && isOwnDerivative(name)) continue;
    const how = useOf(text, index, index + name.length, asset.type, section.role);
    if (how === null && asset.type !== 'data' && index < OPENS && !isOurs(text)) passedOver.add(asset);
    if (how === null || told(index, name, asset.type)) continue;
    if (other && asset.type !== 'data' && how === 'used') continue;
    const known = other && asset.type === 'data' && asset.withdrawn === null ? null : asset;
    const compared =
      how === 'used' &&
      asset.type !== 'data' &&
      (isCompared(text, index) || (OF_COST.test(text) && isRival(text, index, index + name.length)));
    const shown = within.type === 'caption' && isShown(how, text);
    add(name, index, compared ? 'measured' : shown ? 'used' : how, known, true);
  }
  for (const { 0: name, index } of everyMatch(PUBLIC_DATA, text))
    if (own?.test(name) !== true && !told(index, name, 'data') && !isPartOfOwn(name, index))
      add(
        printedName(text, name, index, 'data').name,
        index,
        useOf(text, index, index + name.length, 'data', section.role),
        null,
        true,
      );
  const named = found.map((use) => use.name);
  for (const { name, index } of listedData(text))
    if (!isOwn(name) && !named.some((one) => name.includes(one)) && !told(index, name, 'data'))
      add(name, index, 'used', null, true);
  const isTaken = (name: string, index: number) =>
    isOwn(name) ||
    places.some(
      (one) => overlap(one.name, name) || (one.index < index + name.length && index < one.index + one.name.length),
    );
  for (const { name, index } of sourcedData(paper, statement))
    if (!isTaken(name, index) && !told(index, name, 'data')) add(name, index, 'used', null, true);
  for (const { name, index } of sizedNames(text)) {
    if (isTaken(name, index) || isOfRival(text.slice(0, index), own)) continue;
    const how = useOf(text, index, index + name.length, 'model', section.role);
    if (how === 'base' && !told(index, name, 'model')) add(name, index, how, null, true, 'model');
  }
  const known = found.length;
  for (const { name, index, end } of namedData(text)) {
    if (isTaken(name, index) || hasOtherSense(paper, name)) continue;
    const others = isUsedHere(text, index) && isOthersData(paper, name);
    // Beside what is known, only what is surely others' adds something.
    if ((known > 0 && !others) || told(index, name, 'data')) continue;
    add(fullName(text, name, index), index, useOf(text, index, end, 'data', section.role), null, others);
  }
  for (const { name, index } of simulators(paper, text))
    if (!isTaken(name, index)) add(name, index, 'used', null, true);
  const makers = found.length === 0 ? makersData(text) : null;
  if (makers !== null && isOurs(text)) add(makers, 0, 'used', null, true);
  return found;
}

/** What is known of a model without a run of it. */
const OF_COST =
  /\b(?:GPU[- ]hours?|(?:training|running) (?:speed|time|cost|compute|budget)|throughput|FLOPs?|parameter counts?|number of (?:parameters|tokens)|model sizes?|carbon|(?:reported|published) (?:results?|numbers|scores?))\b/i;

/** "Exploratory Kite validation.": a run-in heading, in which nobody does anything. */
const isHeading = ({ text, within }: Statement): boolean =>
  within.type === 'paragraph' && text.length < HEADING && !isOurs(text) && !cites(text) && !FINITE.test(text);
const HEADING = 50;
const FINITE = /\b(?:is|are|was|were|has|have|can|[a-z]{2,}ed|use[sd]?|uses|using|trains?|shows?|gives?)\b/;

const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

const HEAD = 150;
/** Where the subject of a sentence stands. */
const OPENS = 30;

/** "KiteSLAM benefits from additional DINOv2 features": what a system with another name than the authors' does. */
function isOfRival(before: string, own: RegExp | null): boolean {
  const rival = own === null ? undefined : RIVAL_DOES.exec(before)?.[1];
  return rival !== undefined && own?.test(rival) === false;
}
const RIVAL_DOES =
  /(?:^|[.;] |\(\d\) )([A-Z][\w-]{0,20}[A-Z][\w-]{0,20})(?: \[[\d, ]{1,12}\])? (?:also )?(?:benefits? from|relies on|employs|leverages|uses|adopts|builds on)\b[^.;,]{0,50}$/;

/** "The data set is provided by the EM segmentation challenge": data of others by those who gave them. */
const PROVIDED =
  /\b(?:data|data-? ?sets?|images|recordings) (?:(?:is|are|was|were) )?(?:kindly |generously )?(?:provided|supplied|made available) by (?:the )?((?:Dr\. |Prof\. )?[A-Z][\w.-]*(?: [\w-]+){0,4}? ?(?:challenge|competition|contest|workshop|consortium|project|institute|university|laboratory|lab|[A-Z][\w-]+)\b)/gi;

/** "by Marsh et al. (2017)", "by Marsh and Reed (2017)": people who are cited give no name to what they gave. */
const isPerson = (name: string, after: string): boolean =>
  /\bet(?: al)?$/.test(name) || (/^(?: et al\b|,? ?\(?(?:19|20)\d\d)/.test(after) && !ORGANISED.test(name));
const ORGANISED = /(?:challenge|competition|contest|workshop|consortium|project|institute|university|laboratory|lab)$/i;

/** A caption shows one thing that was written, or results of what was trained; it does not say what data is made of. */
const isShown = (how: How, text: string): boolean =>
  how === 'written by' ||
  (how === 'trained on' && /\b(?:comparisons?|results?|accurac\w+|performance|scores?|evaluat\w+)\b/i.test(text));

/**
 * The first use of each thing: what binds most first (built on, written by, trained on), then what the lexicon knows, then
 * what the paper names most often.
 */
export function distinctUses(of: readonly Use[]): Use[] {
  const groups = [...groupBy(of, keyOf).values()];
  const first = groups.map((same) => ({
    use: same.toSorted((a, b) => WEIGHT[a.how] - WEIGHT[b.how] || introduces(b) - introduces(a))[0]!,
    times: same.length,
  }));
  return first
    .toSorted(
      (a, b) =>
        WEIGHT[a.use.how] - WEIGHT[b.use.how] ||
        Number(a.use.asset === null) - Number(b.use.asset === null) ||
        b.times - a.times,
    )
    .map(({ use }) => use);
}

/**
 * A sentence of the authors' that also says whose the thing is, where the work is described, tells more than a heading, a
 * caption, a result or a passing word.
 */
export const introduces = ({ name, statement: { text, section } }: Use): number => {
  const at = text.indexOf(name);
  const after = at < 0 ? '' : text.slice(at + name.length, at + name.length + BESIDE);
  return (
    Number(isOurs(text)) +
    Number(cites(text)) +
    Number(cites(after)) -
    Number(text.length < LEAST_TOLD) -
    Number(RESULT.test(text)) -
    Number(!DOING.has(section.role))
  );
};
const LEAST_TOLD = 40;
const BESIDE = 30;
const RESULT =
  /^(?:Table|Figure|Fig\.) ?[A-Z]?\d|\b(?:outperform|surpass|exceed|achiev|improv|superior|results? (?:of|on|are))|\b(?:evaluation|test|\p{Lu}[\w-]+) server\b|\bstate[- ]of[- ]the[- ]art by\b|\bbetter than the best\b/iu;

/** What the uses of one thing have in common. */
export const keyOf = ({ asset, name }: Use): string => asset?.name ?? nameKey(name);
const WEIGHT: Readonly<Record<How, number>> = { base: 0, 'written by': 1, 'trained on': 2, used: 3, measured: 4 };
