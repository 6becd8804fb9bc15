import { models } from '../../generated/lexicon.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';
import { ownNamePattern } from './own-names.ts';

/** Transformers by what they are made of. */
export type Family = 'encoder-decoder' | 'encoder-only' | 'decoder-only';

/** A model of the lexicon; `cited` are its works as "Author 2017". */
export interface KnownModel {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly family: Family;
  readonly cited: readonly string[];
}

const KNOWN: readonly KnownModel[] = models;

/** How a sentence says what family another model is of. */
export const FAMILY_WORDS: Record<Family, string> = {
  'encoder-decoder': 'an encoder–decoder',
  'encoder-only': 'an encoder',
  'decoder-only': 'a decoder',
};

// "Transformer" is a common word besides a model's name, so it takes a citation to be that model.
const BY_SPELLING = new Map(
  KNOWN.filter(({ name }) => name !== 'Transformer').flatMap((model) =>
    [model.name, ...model.aliases].map((spelling) => [spelling, model] as const),
  ),
);
const SPELLINGS = [...BY_SPELLING.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escapePattern)
  .join('|');
const MENTION = new RegExp(`(?<![\\w-])(${SPELLINGS})(?:[- ]?\\d{1,3}(?:\\.\\d{1,2})?[BMbm])?(?!\\w|-?\\d)`, 'g');

/** A model of the lexicon where a text names it; `index` counts from the start of that text. */
export interface Mention {
  model: KnownModel;
  text: string;
  index: number;
}

/** The known models that a text names, in order. */
export const knownModelsIn = (text: string): Mention[] =>
  [...text.matchAll(MENTION)].map((match) => ({
    model: BY_SPELLING.get(match[1]!)!,
    text: match[0],
    index: match.index,
  }));

const ORIGINAL = KNOWN.find(({ name }) => name === 'Transformer')!;

/** Whether a sentence cites the paper of a known model, as author and year or by a number in the bibliography. */
function cites(paper: Paper, text: string, model: KnownModel): boolean {
  const printed = (from: string) =>
    model.cited.some((cited) => {
      const [, author, year] = /^(.+) (\d{4})$/.exec(cited)!;
      return from.includes(author!) && from.includes(year!);
    });
  if (printed(text)) return true;
  return [...text.matchAll(/\[([\d,;\s–-]{1,30})\]/g)]
    .flatMap(([, numbers]) => numbers!.match(/\d{1,3}/g) ?? [])
    .some((number) => {
      const entry = paper
        .references()
        .find(({ span }) => new RegExp(`^\\[?${number}[\\].\\s]`).test(paper.text.slice(span.start, span.start + 8)));
      return entry !== undefined && printed(paper.quote(entry.span));
    });
}

/** The known models that a sentence names, without those that are the paper's own. */
export function foreignModelsIn(paper: Paper, text: string): Mention[] {
  const own = ownNamePattern(paper);
  return knownModelsIn(text).filter((mention) => own?.test(mention.text) !== true);
}

/** The known model that a sentence names as the base of a network: "the transformer (Vaswani et al., 2017)", "BERT". */
export function baseIn(paper: Paper, { text }: Statement): KnownModel | null {
  const named = foreignModelsIn(paper, text)[0]?.model;
  if (named !== undefined) return named;
  return /transformer/i.test(text) && cites(paper, text, ORIGINAL) ? ORIGINAL : null;
}
