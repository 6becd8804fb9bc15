import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { groupBy } from '../../group-by.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { matching } from '../text/corpus.ts';
import { everyMatch } from '../text/every-match.ts';
import { ASSET_NAME, knownAssetsIn, nameKey, PUBLIC_DATA, type KnownAsset } from './known-assets.ts';
import { nameSpan } from './name-span.ts';
import { isOwnData } from './own-data.ts';
import { printedName } from './printed-name.ts';
import { isCompared, isTold, type IsOwn } from './provenance.ts';
import {
  cites,
  DOING,
  isOurs,
  listedData,
  NAMED_DATA,
  namesData,
  useOf,
  usesSomething,
  type How,
} from './use-phrases.ts';

/** Something of others that the paper builds on, trains on, lets write or measures with. */
export interface Use {
  /** As the paper prints it. */
  readonly name: string;
  /** Null where the lexicon does not know it. */
  readonly asset: KnownAsset | null;
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
  const add = (name: string, index: number, how: How | null, asset: KnownAsset | null, others: boolean): void => {
    if (how !== null) found.push({ name, asset, others, how, span: nameSpan(paper, span, name, index), statement });
  };
  for (const match of text.matchAll(PROVIDED)) add(match[1]!, match.index, 'used', null, false);
  if (!usesSomething(text, section.role)) return found;
  const isOwn: IsOwn = (name) => own?.test(name) === true || isOwnData(paper, name);
  const head = paper.quote(within.span).slice(0, HEAD);
  const told = (index: number, name: string, type: KnownAsset['type']) =>
    isTold(text, index, index + name.length, { type, isOwn, head });
  const mentions = knownAssetsIn(text).filter((mention) => own?.test(mention.text) !== true);
  for (const { asset, text: words, index } of mentions) {
    if (asset.type !== 'data' && isOfRival(text.slice(0, index), own)) continue;
    const { name, other } = printedName(text, words, index, asset.type);
    const how = useOf(text, index, index + name.length, asset.type, section.role);
    if (how === null || told(index, name, asset.type)) continue;
    if (other && asset.type !== 'data' && how === 'used') continue;
    const known = other && asset.type === 'data' && asset.withdrawn === null ? null : asset;
    const compared = how === 'used' && asset.type !== 'data' && isCompared(text, index);
    const shown = within.type === 'caption' && isShown(how, text);
    add(name, index, compared ? 'measured' : shown ? 'used' : how, known, true);
  }
  for (const { 0: name, index } of everyMatch(PUBLIC_DATA, text))
    if (own?.test(name) !== true && !told(index, name, 'data'))
      add(name, index, useOf(text, index, index + name.length, 'data', section.role), null, true);
  const named = found.map((use) => use.name);
  for (const { name, index } of listedData(text))
    if (!isOwn(name) && !named.some((one) => name.includes(one)) && !told(index, name, 'data'))
      add(name, index, 'used', null, true);
  if (found.length > 0) return found;
  for (const match of text.matchAll(NAMED_DATA)) {
    // A number of three digits behind a name is the line's, in the layout for reviewers.
    const article = /^The /.exec(match[1]!)?.[0] ?? '';
    const name = match[1]!.slice(article.length).replace(/ \d{3}$/, '');
    const before = text.slice(0, match.index) + article;
    if (own?.test(name) === true || !namesData(name, before, text.slice(before.length + name.length))) continue;
    if (isOwnData(paper, name) || mentions.some(({ text: known }) => name.includes(known))) continue;
    add(
      name,
      before.length,
      useOf(text, match.index, match.index + match[0].length, 'data', section.role),
      null,
      false,
    );
  }
  return found;
}

const HEAD = 150;

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

/** A caption shows one thing that was written, or results of what was trained; it does not say what data is made of. */
const isShown = (how: How, text: string): boolean =>
  how === 'written by' ||
  (how === 'trained on' && /\b(?:comparisons?|results?|accurac\w+|performance|scores?|evaluat\w+)\b/i.test(text));

/** Over rows of methods, a data set's name is that of a method too. */
const METHOD = /^\W*(?:methods?|models?|approach(?:es)?|algorithms?|baselines?)\b/i;

/** Columns and rows of results are named after the data they are measured on and the models they compare. */
function usesInTables(paper: Paper): Use[] {
  const own = ownNamePattern(paper);
  const found: Use[] = [];
  const labels = paper
    .tables()
    .flatMap(({ rows }) => {
      const above = rows.find(({ header }) => header)?.children[0]?.text ?? '';
      return rows.map((row) => ({ ...row, above }));
    })
    .flatMap(({ header, children, above }) =>
      children.filter(({ column }) => header || column === 0).map(({ text, span }) => ({ text, span, header, above })),
    );
  for (const { text, span, header, above } of matching(labels, ASSET_NAME)) {
    const section = paper.sectionAt(span);
    if (section === null || NOT_OWN_WORK.has(section.role)) continue;
    if (!header && METHOD.test(above)) continue;
    for (const { asset, text: name } of knownAssetsIn(text)) {
      if (own?.test(name) === true || (asset.type !== 'data' && !header)) continue;
      found.push({ name, asset, others: true, how: 'measured', span, statement: { text, span, section } });
    }
  }
  return found;
}

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
  /^(?:Table|Figure|Fig\.) ?[A-Z]?\d|\b(?:outperform|surpass|exceed|achiev|improv|superior|results? (?:of|on|are))/i;

/** What the uses of one thing have in common. */
export const keyOf = ({ asset, name }: Use): string => asset?.name ?? nameKey(name);
const WEIGHT: Readonly<Record<How, number>> = { base: 0, 'written by': 1, 'trained on': 2, used: 3, measured: 4 };
