import { licences } from '../../generated/lexicon.ts';

/** What a reader may do under some terms, as of `checked`. The form of rules/lexicon/licences.yaml. */
export interface Terms {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'software' | 'model' | 'data' | 'service' | 'content';
  readonly commercial: 'yes' | 'no' | 'threshold' | 'unknown';
  readonly threshold?: string | undefined;
  readonly redistribution: 'yes' | 'conditions' | 'no' | 'unknown';
  readonly outputs: {
    readonly use: 'free' | 'restricted' | 'forbidden-commercial' | 'silent' | 'unknown';
    readonly training: 'allowed' | 'conditions' | 'forbidden' | 'silent' | 'unknown';
    readonly note?: string | undefined;
  };
  readonly field: 'any' | 'research-only' | 'policy' | 'unknown';
  readonly shareAlike: 'none' | 'copyleft' | 'use-restrictions' | 'same-terms' | 'no-derivatives';
  readonly gated: boolean;
  readonly note?: string | undefined;
  readonly source: string;
  readonly checked: string;
  readonly spdx: boolean;
}

const ALL: readonly Terms[] = licences;
const BY_ID = new Map(ALL.map((terms) => [terms.id, terms]));

/** The entry of an id that the lexicon itself names; the build has checked that it is there. */
export const termsOf = (id: string): Terms => BY_ID.get(id)!;

let spellings: { folded: string; terms: Terms }[] | undefined;
const spellingsOf = () =>
  (spellings ??= ALL.flatMap((terms) =>
    [terms.id, terms.name, ...terms.aliases].map((spelling) => ({ folded: fold(spelling), terms })),
  ).toSorted((a, b) => b.folded.length - a.folded.length));

/** One spelling for all: "Apache License, Version 2.0" and `apache-2.0` are both " apache 2.0 ". */
const fold = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/(?<=[a-z])(?=\d)/g, ' ')
    .replace(/[^a-z0-9.+]+/g, ' ')
    .replace(/\.(?= |$)/g, ' ')
    .replace(/\b(?:the|licen[cs]e|agreement|version|v(?= \d))\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/**
 * Which terms a licence's printed name stands for: the longest spelling in it. Only for words that are bound to a
 * licence already: "MIT" alone is a university too.
 */
export function termsNamed(words: string): Terms | null {
  const folded = fold(words);
  const named = spellingsOf().find((spelling) => folded.includes(spelling.folded))?.terms ?? null;
  const commons = creativeCommons(words);
  // A dataset's own terms may hold "CC BY-NC" in their name; a name that is nothing but Creative Commons is read by parts.
  return commons !== null && (named === null || named.spdx) ? commons : named;
}

/** Creative Commons licences have many spellings, and all of them are made of the same four parts and a version. */
function creativeCommons(words: string): Terms | null {
  const name = /\bCC[-\s]?(?:BY|0|zero)\b[^.;()|]{0,40}(?:\.\d)?|\bCreative\s+Commons\b[^.;()|]{0,100}(?:\.\d)?/i.exec(
    words,
  )?.[0];
  if (name === undefined) return null;
  if (/\bCC[-\s]?(?:0|zero)\b|\bzero\b|public domain/i.test(name)) return termsOf('CC0-1.0');
  const parts = [
    /non[-\s]{0,2}commercial|\bNC\b/i.test(name) ? '-NC' : '',
    /no[-\s]{0,2}deriv|\bND\b/i.test(name) ? '-ND' : '',
    /share[-\s]{0,2}alike|\bSA\b/i.test(name) ? '-SA' : '',
  ].join('');
  if (!/\bBY\b|attribution/i.test(name) && parts === '') return null;
  const version = /\b([2-4]\.0)/.exec(name)?.[1] ?? '4.0';
  return BY_ID.get(`CC-BY${parts}-${version}`) ?? BY_ID.get(`CC-BY${parts}-4.0`) ?? null;
}

/** Terms under which a reader may not do all that "open" promises. */
export const isRestrictive = ({ commercial, field, outputs, shareAlike }: Terms): boolean =>
  commercial === 'no' ||
  commercial === 'threshold' ||
  field === 'research-only' ||
  field === 'policy' ||
  shareAlike === 'no-derivatives' ||
  outputs.training === 'forbidden';

/** What the terms keep a reader from, in a few words, the gravest first. */
export function limitsOf(terms: Terms): string[] {
  const { commercial, threshold, outputs, field, shareAlike, redistribution } = terms;
  return [
    commercial === 'no' ? 'no commercial use' : null,
    field === 'research-only' ? 'research only' : null,
    threshold ?? null,
    outputs.use === 'forbidden-commercial' ? 'no commercial use of what the models produce' : null,
    outputs.training === 'forbidden' ? (outputs.note ?? 'outputs may not train other models') : null,
    field === 'policy' ? 'a list of forbidden uses' : null,
    outputs.training === 'conditions' && outputs.use !== 'forbidden-commercial' ? (outputs.note ?? null) : null,
    redistribution === 'no' ? 'no redistribution' : null,
    shareAlike === 'no-derivatives' ? 'no sharing of adaptations' : null,
  ].filter((limit) => limit !== null);
}

/** "as of 2026-11-25, see https://…": never more than that, and never advice. */
export const asOf = ({ checked, source }: { readonly checked: string; readonly source: string }): string =>
  `as of ${checked}, see ${source}`;
