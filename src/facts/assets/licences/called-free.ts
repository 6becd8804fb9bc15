import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { knownAssetsIn, type KnownAsset } from '../known-assets.ts';
import { licences } from './licence-mentions.ts';
import { isRestrictive } from '../terms.ts';
import { printedName } from '../uses/names/printed-name.ts';
import { uses } from '../uses/uses.ts';

/** A sentence that calls something of others free to use as one likes, whose known terms are not so. */
export interface CalledFree {
  readonly statement: Statement;
  readonly asset: KnownAsset;
  /** As the sentence prints it: one entry may stand for several of a family. */
  readonly name: string;
  /** The paper's word: "open source". */
  readonly word: string;
}

/** Weights that can be downloaded are "open-weight"; these words promise more. */
const FREE =
  /\b(?:(?:fully |truly |completely |permissively )?open-?\s?source[d]?|permissively licensed|licensed for commercial use|free(?:ly usable)? for (?:any|commercial) (?:use|purposes?)|without (?:any )?(?:usage |licen[cs]ing )?restrictions)\b/i;
/** "an open-source implementation of X", "the open-source library X": said of something else. */
const OF_CODE =
  /^\W{0,3}(?:\w+ ){0,2}(?:implementations?|librar(?:y|ies)|code(?! (?:models?|LLMs?|language))|codebases?|frameworks?|toolkits?|packages?|software|repositor(?:y|ies)|platforms?|tools?|scripts?|evaluation|harness|project|communit(?:y|ies)|counterparts?|alternatives?)\b/i;
const THINGS =
  /^\W{0,3}(?:[\w,-]+ ){0,4}(?:LLMs?|VLMs?|MLLMs?|LVLMs?|LMs?|models?|data-?sets?|checkpoints?|weights|backbones?|families|family|series)\b/i;
/** "open-source and closed models (A, B, C, GPT-4)": which is which is not said. */
const MIXED = /\b(?:closed|proprietary|commercial|api|private)\b/i;

/** Sentences on assets that the paper itself uses; each asset once. */
export const calledFree = memoize((paper: Paper): readonly CalledFree[] => {
  const used = new Set(uses(paper).flatMap(({ asset }) => asset ?? []));
  const own = ownNamePattern(paper);
  const licensed = licencesTold(paper);
  const found = new Map<KnownAsset, CalledFree>();
  for (const statement of paper.statements()) {
    const { text, section } = statement;
    if (section.role === 'references' || section.role === 'checklist' || text.length > 800) continue;
    const word = FREE.exec(text);
    if (word === null || MIXED.test(text)) continue;
    const after = text.slice(word.index + word[0].length);
    const before = text.slice(0, word.index);
    if (OF_CODE.test(after)) continue;
    const named = knownAssetsIn(text);
    // What stands in one list with a thing that is used is used too.
    const listed = named.some(({ asset }) => used.has(asset));
    for (const { asset, text: name, index } of named) {
      if (
        asset.terms === null ||
        asset.type === 'service' ||
        !isRestrictive(asset.terms) ||
        (asset.terms.kind === 'content' && asset.terms.commercial === 'yes')
      )
        continue;
      if (!listed || own?.test(name) === true || found.has(asset)) continue;
      if (licensed.some((one) => one.asset === asset && one.at !== statement.span.start)) continue;
      // "open-source LLMs such as X", "open-source X", "X is open source"
      const near =
        index > word.index
          ? index - word.index < 120 &&
            (THINGS.test(after) || /^\W{0,3}(?:\w+ ){0,1}$/.test(after.slice(0, index - word.index - word[0].length)))
          : /^(?:,|[^,.;]{0,40})\s?\b(?:is|are|being|as|an?)\s(?:\w+\s){0,2}$/.test(before.slice(index + name.length));
      if (near && !/\b(?:adopted|used|trained|made|built) (?:by|in|for)\s$/.test(text.slice(0, index)))
        found.set(asset, {
          statement,
          asset,
          name: printedName(text, name, index, asset.type).name,
          word: plain(word[0]),
        });
    }
  }
  return [...found.values()];
});

/** The things beside which a sentence or a row of a table names a licence: there a reader learns what "open" means. */
const licencesTold = (paper: Paper): { asset: KnownAsset; at: number }[] =>
  licences(paper)
    .filter(({ of, name }) => of === 'third party' && name !== null)
    .flatMap(({ statement }) =>
      knownAssetsIn(statement.text).map(({ asset }) => ({ asset, at: statement.span.start })),
    );

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/open-?\s?sourced?/, 'open source')
    .replace(/\s+/g, ' ');
