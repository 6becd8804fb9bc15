import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { groupBy } from '../../group-by.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { matching } from '../text/corpus.ts';
import { everyMatch } from '../text/every-match.ts';
import { ASSET_NAME, knownAssetsIn, PUBLIC_DATA, type KnownAsset } from './known-assets.ts';
import {
  cites,
  DOING,
  isOurs,
  isPlural,
  listedData,
  NAMED_DATA,
  namesData,
  PUBLIC_TALK,
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

/** Data of others that the paper gives no name ("three public benchmarks"), the plainest sentences first. */
export const unnamedUses = memoize((paper: Paper): readonly Use[] =>
  matching(paper.statements(), PUBLIC_TALK)
    .filter(({ text, section }) => !NOT_OWN_WORK.has(section.role) && usesSomething(text, section.role))
    .flatMap((statement) => {
      const [words, name] = PUBLIC_TALK.exec(statement.text)!;
      if (/\bour\b/i.test(words)) return [];
      const { span } = statement;
      return [
        {
          name: isPlural(name!) ? name! : `a ${name}`,
          asset: null,
          others: true,
          how: 'used' as const,
          span,
          statement,
        },
      ];
    })
    .toSorted((a, b) => Number(DOING.has(b.statement.section.role)) - Number(DOING.has(a.statement.section.role)))
    .slice(0, 1),
);

function usesIn(paper: Paper, statement: Statement): Use[] {
  const own = ownNamePattern(paper);
  const { text, section, span, within } = statement;
  if (NOT_OWN_WORK.has(section.role) || text.length > 1500 || /\?\s*$/.test(text)) return [];
  const found: Use[] = [];
  const add = (name: string, index: number, how: How | null, asset: KnownAsset | null, others: boolean): void => {
    if (how !== null) found.push({ name, asset, others, how, span: locate(paper, span, name, index), statement });
  };
  for (const match of text.matchAll(PROVIDED)) add(match[1]!, match.index, 'used', null, false);
  if (!usesSomething(text, section.role)) return found;
  const mentions = knownAssetsIn(text).filter((mention) => own?.test(mention.text) !== true);
  for (const { asset, text: name, index } of mentions) {
    if (asset.type !== 'data' && isOfRival(text.slice(0, index), own)) continue;
    const how = useOf(text, index, index + name.length, asset.type, section.role);
    add(name, index, within.type === 'caption' && how !== null && isShown(how, text) ? 'used' : how, asset, true);
  }
  for (const { 0: name, index } of everyMatch(PUBLIC_DATA, text))
    if (own?.test(name) !== true)
      add(name, index, useOf(text, index, index + name.length, 'data', section.role), null, true);
  const named = found.map((use) => use.name);
  for (const { name, index } of listedData(text))
    if (own?.test(name) !== true && !named.some((one) => name.includes(one)) && !isOwnData(paper, name))
      add(name, index, 'used', null, true);
  if (found.length > 0) return found;
  for (const match of text.matchAll(NAMED_DATA)) {
    // A number of three digits behind a name is the line's, in the layout for reviewers.
    const article = /^The /.exec(match[1]!)?.[0] ?? '';
    const name = match[1]!.slice(article.length).replace(/ \d{3}$/, '');
    const before = text.slice(0, match.index) + article;
    if (own?.test(name) === true || !namesData(name, before, text.slice(before.length + name.length))) continue;
    if (isOwnData(paper, name)) continue;
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

/** "KiteSLAM benefits from additional DINOv2 features": what a system with another name than the authors' does. */
function isOfRival(before: string, own: RegExp | null): boolean {
  const rival = own === null ? undefined : RIVAL_DOES.exec(before)?.[1];
  return rival !== undefined && own?.test(rival) === false;
}
const RIVAL_DOES =
  /(?:^|[.;] |\(\d\) )([A-Z][\w-]{0,20}[A-Z][\w-]{0,20})(?: \[[\d, ]{1,12}\])? (?:also )?(?:benefits? from|relies on|employs|leverages|uses|adopts|builds on)\b[^.;,]{0,50}$/;

/** "Our new datasets A and B": the authors say so anywhere, under whatever name. */
function isOwnData(paper: Paper, name: string): boolean {
  return ownDataTalk(paper).some((text) => {
    const at = text.indexOf(name);
    return at >= 0 && OWN_DATA.test(text.slice(Math.max(0, at - 120), at));
  });
}
const OWN_DATA =
  /\b[Oo]ur (?:own |new |novel |proposed |in-house ){0,2}(?:data-? ?sets?|benchmarks?|corpus|corpora)\b[^.;]*$|\b[Ww]e (?:have |also |then |newly ){0,2}(?:generated?|created?|collect(?:ed)?|construct(?:ed)?|curated?|buil[dt]|record(?:ed)?|simulated?) (?:(?!\bfrom\b)[^.;])*$/;
const ownDataTalk = memoize((paper: Paper): readonly string[] =>
  matching(
    paper.statements(),
    /\b[Oo]ur (?:\w+ ){0,2}(?:data-? ?set|benchmark|corp)|\b[Ww]e (?:\w+ ){0,2}(?:generat|creat|collect|construct|curat|buil|record|simulat)/,
  ).map(({ text }) => text),
);

/** "The data set is provided by the EM segmentation challenge": data of others by those who gave them. */
const PROVIDED =
  /\b(?:data|data-? ?sets?|images|recordings) (?:(?:is|are|was|were) )?(?:kindly |generously )?(?:provided|supplied|made available) by (?:the )?((?:Dr\. |Prof\. )?[A-Z][\w.-]*(?: [\w-]+){0,4}? ?(?:challenge|competition|contest|workshop|consortium|project|institute|university|laboratory|lab|[A-Z][\w-]+)\b)/gi;

/** A caption shows one thing that was written, or results of what was trained; it does not say what data is made of. */
const isShown = (how: How, text: string): boolean =>
  how === 'written by' ||
  (how === 'trained on' && /\b(?:comparisons?|results?|accurac\w+|performance|scores?|evaluat\w+)\b/i.test(text));

/** The name's own place. Folding only shortens, so that it never stands before its index in the folded text. */
function locate(paper: Paper, span: Span, name: string, index: number): Span {
  const at = paper.text.indexOf(name, span.start + index);
  return at === -1 || at + name.length > span.end ? span : { start: at, end: at + name.length };
}

/** Columns and rows of results are named after the data they are measured on and the models they compare. */
function usesInTables(paper: Paper): Use[] {
  const own = ownNamePattern(paper);
  const found: Use[] = [];
  const labels = paper
    .tables()
    .flatMap(({ rows }) => rows)
    .flatMap(({ header, children }) =>
      children.filter(({ column }) => header || column === 0).map(({ text, span }) => ({ text, span, header })),
    );
  for (const { text, span, header } of matching(labels, ASSET_NAME)) {
    const section = paper.sectionAt(span);
    if (section === null || NOT_OWN_WORK.has(section.role)) continue;
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

/** The sentences in which a thing is brought in, the plainest first, whatever is done with it there. */
export const introductionsOf = (of: readonly Use[], use: Use): Use[] =>
  of.filter((other) => keyOf(other) === keyOf(use)).toSorted((a, b) => introduces(b) - introduces(a));

/**
 * A sentence of the authors' that also says whose the thing is, where the work is described, tells more than a heading, a
 * caption, a result or a passing word.
 */
const introduces = ({ name, statement: { text, section } }: Use): number => {
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

const keyOf = ({ asset, name }: Use): string => asset?.name ?? name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const WEIGHT: Readonly<Record<How, number>> = { base: 0, 'written by': 1, 'trained on': 2, used: 3, measured: 4 };
