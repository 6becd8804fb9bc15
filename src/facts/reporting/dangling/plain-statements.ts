import { groupBy } from '../../../group-by.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import type { Dangling } from './dangling.ts';
import { mayBeOfOthers } from './of-others.ts';

const STATEMENT =
  /(?<![\p{L}-])(Theorem|Lemma|Proposition|Corollary|Definition|Assumption|Fact|Claim) (\d{1,3}(?:\.\d{1,3}){0,2}|[A-Z]\.?\d{1,3}(?:\.\d{1,3}){0,2})(?![\p{L}\d%]|[.,]\d)/gu;
/** So many statements of a kind show how the paper counts them. */
const MANY = 2;
/** Slips come one by one. */
const MOST = 20;

interface Named {
  kind: string;
  number: string;
  span: Span;
  isStated: boolean;
}

/** "Fact 1" where all facts of the paper are numbered by section ("Fact A.2.1"). */
export function plainStatements(paper: Paper): Dangling[] {
  return [...groupBy(named(paper), ({ kind }) => kind)].flatMap(([kind, all]): Dangling[] => {
    const stated = all.filter(({ isStated }) => isStated);
    if (stated.length < MANY || !stated.every(({ number }) => number.includes('.'))) return [];
    const plain = all.filter(({ number }) => /^\d+$/.test(number));
    if (plain.length > MOST) return [];
    // One that is of another's work: so may be the rest.
    if (plain.some(({ span }) => mayBeOfOthers(paper, span) || isBesideCitation(paper, span))) return [];
    return [...groupBy(plain, ({ number }) => number)].map(([number, found]) => ({
      label: `${kind} ${number}`,
      why: `${pluralOf(kind)} are numbered by section here, like “${kind} ${stated[0]!.number}”`,
      at: found.map(({ span }) => span),
      nearest: (meantBy(number, stated) ?? stated[0]!).span,
      ...(meantBy(number, stated) === null ? null : { meant: `${kind} ${meantBy(number, stated)!.number}` }),
    }));
  });
}

/** The one statement that has this number in its section: "Fact 1" for "Fact A.2.1". */
function meantBy(number: string, stated: readonly Named[]): Named | null {
  const same = stated.filter((one) => one.number.endsWith(`.${number}`));
  return same.length === 1 ? same[0]! : null;
}

function named(paper: Paper): Named[] {
  const from = paper.references()[0]?.span.start ?? Infinity;
  const to = paper.references().at(-1)?.span.end ?? 0;
  return [...paper.text.matchAll(STATEMENT)].flatMap((match): Named[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (start >= from && end <= to) return [];
    const before = paper.text.slice(Math.max(0, start - 6), start);
    const after = paper.text.slice(end, end + 2);
    const isStated = /(?:^|\n)[^\p{L}\d]{0,4}$/u.test(before) || (/[.:?!)]\s$/.test(before) && /^\s?[.:(]/.test(after));
    return [{ kind: match[1]!, number: match[2]!, span: { start, end }, isStated }];
  });
}

/** The sentence, or the stretch around where there is none, cites or tells of others. */
function isBesideCitation(paper: Paper, { start, end }: Span): boolean {
  const around = { start: start - 200, end: end + 200 };
  const sentence = paper.statements().find(({ span }) => span.start <= start && end <= span.end)?.span ?? around;
  return (
    /\b(?:their|et al)\b/.test(paper.text.slice(Math.max(0, sentence.start), sentence.end)) ||
    paper.citations().some(({ span }) => span.start < sentence.end && sentence.start < span.end)
  );
}

const pluralOf = (kind: string): string => `${kind.toLowerCase().replace(/y$/, 'ie')}s`;
