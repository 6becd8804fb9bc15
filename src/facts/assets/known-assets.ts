import { everyMatch } from '../text/search/every-match.ts';
import { escapePattern } from '../text/search/escape-pattern.ts';
import { datasets, modelTerms, publicData } from '../../generated/lexicon.ts';
import { isTrainedAnew } from './own-sizes.ts';
import { termsOf, type Terms } from './terms.ts';

interface Withdrawal {
  /** `2023` or `2023-08`. */
  readonly when: string;
  /** It was gone then; since when, nobody says. */
  readonly atLatest: boolean;
  readonly why: string;
  readonly instead?: string | undefined;
  readonly source: string;
}

/** A model, service or data set that many papers use, with its terms as of `checked`. */
export interface KnownAsset {
  readonly type: 'model' | 'service' | 'data';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly by: string;
  readonly access: 'open' | 'form' | 'request' | 'api' | 'none' | 'fee' | 'withdrawn';
  readonly terms: Terms | null;
  readonly code: Terms | null;
  readonly repositories: readonly string[];
  readonly contains: readonly string[];
  readonly generatedBy: readonly string[];
  readonly withdrawn: Withdrawal | null;
  readonly ambiguous: boolean;
  readonly note: string | null;
  readonly source: string;
  readonly checked: string;
}

const ASSETS: readonly KnownAsset[] = [
  ...modelTerms.map((entry): KnownAsset => ({
    ...entry,
    type: entry.access === 'api' ? 'service' : 'model',
    terms: termsOf(entry.terms),
    code: entry.code === null ? null : termsOf(entry.code),
    repositories: [...entry.github, ...entry.hub],
    contains: [],
    generatedBy: [],
    withdrawn: null,
  })),
  ...datasets.map((entry): KnownAsset => ({
    ...entry,
    type: 'data',
    terms: entry.terms === null ? null : termsOf(entry.terms),
    code: null,
    repositories: [...entry.github, ...entry.hub],
  })),
];

const BY_NAME = new Map(ASSETS.map((asset) => [asset.name, asset]));
/** An asset of the lexicon by its own name. */
export const assetNamed = (name: string): KnownAsset | null => BY_NAME.get(name) ?? null;

/** "KITECORPUS": a name in small capitals, long enough to be no other. */
const inCapitals = ({ type, name }: KnownAsset): string[] =>
  type === 'data' && /^[A-Z][A-Za-z]{7,}$/.test(name) && name !== name.toUpperCase() ? [name.toUpperCase()] : [];
/** "Kitenet", "Kite-10": a name with capitals within, or in capitals with a number, as careless hands write it. */
const inSmallLetters = ({ type, name, aliases }: KnownAsset): string[] =>
  type !== 'data'
    ? []
    : [name, ...aliases].flatMap((one) =>
        /^[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,}){1,3}$|^[A-Z]{4,}[- ]?\d{2,3}$/.test(one)
          ? [one[0]! + one.slice(1).toLowerCase()]
          : [],
      );
const BY_SPELLING = new Map(
  ASSETS.flatMap((asset) =>
    [...(asset.ambiguous ? [] : [...inSmallLetters(asset), ...inCapitals(asset)]), asset.name, ...asset.aliases].map(
      (spelling) => [spelling, asset] as const,
    ),
  ),
);
const SPELLINGS = [...BY_SPELLING.keys()].toSorted((a, b) => b.length - a.length).map(escapePattern);
/** "L^{CLIP}", "\\pi_{\\text{C4}}": what stands as an index in a formula is no name. */
const NO_INDEX = '(?<![\\^_]\\s?\\{?\\s?|[\\^_]\\s?\\{?\\s?\\\\[a-z]{2,12}\\s?\\{\\s?)';
/** A name of the lexicon. */
export const ASSET_NAME = new RegExp(
  `${NO_INDEX}(?<![\\w/.-]|\\w- )(${SPELLINGS.join('|')})((?:[- ]|(?<!\\d))\\d{1,3}(?:\\.\\d{1,2})?[BMbm])?(?!\\w|-?\\d|\\.\\d|/\\w)`,
);

const PUBLIC_NAMES: readonly (readonly string[])[] = Object.values(publicData)
  .flat()
  .map((names) => (typeof names === 'string' ? [names] : names));
/** One key for all spellings of a public data set. */
const PUBLIC_KEY = new Map(PUBLIC_NAMES.flatMap((names) => names.map((name) => [foldName(name), names[0]!] as const)));

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/ data-? ?set$/, '')
    .replace(/[^\p{L}\d]/gu, '');
}

/** Data of the lexicon by the letters and digits of its names: "KITE20k" is "KITE20K". */
const DATA_BY_FOLD = new Map(
  ASSETS.filter(({ type, ambiguous }) => type === 'data' && !ambiguous).flatMap(({ name, aliases }) =>
    [name, ...aliases].map((spelling) => [foldName(spelling), name] as const),
  ),
);

/** What two names of one thing have in common. */
export const nameKey = (name: string): string => {
  const folded = foldName(name);
  return DATA_BY_FOLD.get(folded) ?? foldName(PUBLIC_KEY.get(folded) ?? name);
};

/** The name of a data set that others published, of whose terms nothing is known. */
export const PUBLIC_DATA = new RegExp(
  `${NO_INDEX}(?<![\\w/.-]|\\w- )(?:${PUBLIC_NAMES.flat()
    .filter((name) => !BY_SPELLING.has(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => escapePattern(name).replace("'", "['‘’]"))
    .join('|')})(?![\\w/]|-\\d|\\.\\d)`,
);

/** "models such as KiteData-7B": a model under the name of the data that it was tuned on; "KiteText-1B tokens" are data. */
const isSizeOfModel = ({ 0: name, 2: size = '', index }: RegExpExecArray, text: string): boolean =>
  /^-\d{1,2}(?:\.\d)?B$/.test(size) &&
  /\b(?:models?|V?LLMs?|VLMs?|LMMs?|checkpoints?|weights)\b/.test(text) &&
  !/^[- ](?:\w+ )?tokens?\b/.test(text.slice(index + name.length));

/** An asset of the lexicon where a text names it; `index` counts from the start of that text. */
export interface AssetMention {
  readonly asset: KnownAsset;
  readonly text: string;
  readonly index: number;
}

/**
 * The known assets that a text names, in order. A name that stands for other things too counts only with a size: "LLaMA"
 * alone may be any version, "LLaMA-7B" is the first.
 */
export const knownAssetsIn = (text: string): AssetMention[] =>
  everyMatch(ASSET_NAME, text).flatMap((match) => {
    const asset = BY_SPELLING.get(match[1]!)!;
    if (asset.type === 'data' ? isSizeOfModel(match, text) : isTrainedAnew(match[1]!, match[2] ?? '')) return [];
    if (asset.ambiguous && match[2] === undefined && match[1]!.toLowerCase() === asset.name.toLowerCase()) return [];
    return [{ asset, text: match[0], index: match.index }];
  });

/** Whether a text names a network of the shape of a known model in a size that was never published: trained by whoever names it. */
export const namesOwnSize = (text: string): boolean =>
  everyMatch(ASSET_NAME, text).some(
    ([, name, size]) => BY_SPELLING.get(name!)!.type !== 'data' && isTrainedAnew(name!, size ?? ''),
  );

/** The assets of the lexicon that a text names as its own, ambiguous names included. */
export const assetsCalled = (name: string): KnownAsset[] => {
  const asset = BY_SPELLING.get(name);
  return asset === undefined ? [] : [asset];
};

/** Whether a size of what this name stands for has an entry of its own: "Kite" says not under which terms, "Kite-7B" does. */
export const termsDependOnSize = (name: string, asset: KnownAsset): boolean =>
  [...BY_SPELLING].some(
    ([spelling, other]) =>
      other !== asset && spelling.startsWith(name) && /^[- ]?\d+(?:\.\d+)?B\b/.test(spelling.slice(name.length)),
  );

/** The assets whose repository an address leads to. */
export function assetsAt(url: string): KnownAsset[] {
  const path = /(?:github\.com|huggingface\.co(?:\/datasets)?)\/([\w.-]+\/[\w.-]+)/i
    .exec(url)?.[1]
    ?.replace(/\.git$/i, '');
  if (path === undefined) return [];
  return ASSETS.filter(({ repositories }) =>
    repositories.some((one) =>
      one.endsWith('*')
        ? path.toLowerCase().startsWith(one.slice(0, -1).toLowerCase())
        : path.toLowerCase() === one.toLowerCase(),
    ),
  );
}
