import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { inOpening } from './release.ts';
import { releases } from './releases.ts';
import { ARTEFACT, kindsIn, type ArtefactKind } from '../kinds.ts';
import { ownNamePattern } from '../../names/own-names.ts';

/** A sentence that calls an artefact of the authors' own open, public, free or released. */
export interface OpennessClaim {
  readonly statement: Statement;
  readonly kinds: readonly ArtefactKind[];
  /** The paper's word: "publicly available". */
  readonly word: string;
  /** True for open, public and free; false where it is just released. */
  readonly explicit: boolean;
}

const EXPLICIT =
  /\b(?:fully |completely )?open-?\s?sourc(?:e|ed|ing)\b|\b(?:publicly|freely|openly) (?:\w+ )?(?:available|accessible|releas\w+|shar\w+)\b|\breleas\w+ (?:\w+ )?(?:openly\b|in an open (?:manner|way|fashion)\b)|\b(?:public|full|open) (?:release|access)\b|\bopen(?:ly)? (?:weights?|models?|data(?:set)?|science|access|foundation)\b|\bto the public\b|\b(?:make|made|making) .{0,60}\bpublic\b/i;
const RELEASED = /\breleas\w+|\bavailable\b|\baccessible\b/i;

/** Sentences that speak of the release once more, after the one that makes it. */
const AGAIN = new RegExp(
  `\\b(?:(?:by|hope that|with) (?:publicly |openly )?releasing (?:our|these|this|the)|(?:public|full|open) release of (?:our|the|these)?|our (?:fully )?open[- ](?:source(?:d)?|weights?)) `,
  'i',
);

/** "We present X, an open family of models": what a paper calls its work where it introduces it. */
const PRESENTED =
  /\b[Ww]e (?:have |also )?(?:present|introduc|describ|develop|releas|buil[dt]|train|creat|propos)\w*\b[^;]{0,50}?,? (?:an?|the|of) (?:[\w-]+ ){0,4}?(open|openly available|open-sourced?|publicly available|freely available) (?!-|(?:vocabulary|set|domain|world|ended|question|problem|challenge|loop|source)\b)/;

/** All claims of openness, those in plain words first, then in the order of the releases. */
export const opennessClaims = memoize((paper: Paper): readonly OpennessClaim[] => {
  const names = ownNamePattern(paper);
  const claims: OpennessClaim[] = [];
  const add = (statement: Statement, kinds: readonly ArtefactKind[]) => {
    const explicit = EXPLICIT.exec(statement.text);
    const word = (explicit ?? RELEASED.exec(statement.text))?.[0];
    if (word !== undefined) claims.push({ statement, kinds, word: plain(word), explicit: explicit !== null });
  };
  const made = releases(paper).filter(({ supplement }) => !supplement);
  for (const { statement, kinds } of made) add(statement, kinds);
  if (made.length === 0) return claims;
  const known = new Set(made.map(({ statement }) => statement.span.start));
  for (const statement of paper.statements()) {
    const { text, span, section } = statement;
    if (known.has(span.start) || section.role === 'references') continue;
    const presented = inOpening(statement) ? PRESENTED.exec(text) : null;
    if (presented !== null && kindsIn(text.slice(presented.index)).length > 0) {
      claims.push({
        statement,
        kinds: kindsIn(text.slice(presented.index + presented[0].length)),
        word: presented[1]!,
        explicit: true,
      });
      continue;
    }
    const again = AGAIN.exec(text);
    if (again === null) continue;
    const object = text.slice(again.index, again.index + again[0].length + 60);
    if (/\bof\b/.test(again[0]) && !/\b(?:our|these)\b/i.test(again[0]) && names?.test(object) !== true) continue;
    if (ARTEFACT.test(object) || names?.test(object)) add(statement, kindsIn(object.slice(0, 90)));
  }
  return claims.toSorted((a, b) => Number(b.explicit) - Number(a.explicit));
});

/** The paper's words in a form that fits after "called". */
const plain = (word: string) =>
  word
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/(?<!public |full |open )\breleas(?:e|es|ing)\b/, 'released')
    .replace(/\bopen-?\s?sourc(?:e|ed|ing)\b/, 'open source')
    .replace(/^ma(?:ke|de|king) .*public$|^to the public$/, 'public');
