import { datasets, models, modelTerms } from '../generated/lexicon.ts';
import { kindsIn, type ArtefactKind } from '../facts/assets/kinds.ts';
import type { Statement } from '../paper/paper.ts';
import type { ArtifactStatement } from './artifact.ts';
import { placeIn, type Document } from './document.ts';
import { placeOn } from './file-place.ts';
import type { FileRole } from './interesting.ts';
import { licencesNamed } from '../facts/assets/licences/licence-lookup.ts';
import { licencesInSentence } from '../facts/assets/licences/named-licences.ts';
import { escapePattern } from '../facts/text/search/escape-pattern.ts';
import { GATES, LIMITS, NO_LIMIT, OPEN, USED } from './licences/term-phrases.ts';

export interface About {
  readonly role: FileRole;
  /** What the file is about, by its name. */
  readonly of: readonly ArtefactKind[];
  /** What the repository calls itself, in lower case: words of its folder's name and of the README's title. */
  readonly names: readonly string[];
}

/** What the sentences of a README, a card or terms of use say of access and use. */
export function readStatements(document: Document, about: About): ArtifactStatement[] {
  const found: ArtifactStatement[] = [];
  for (const statement of document.paper.statements()) {
    const { text } = statement;
    if (text.length > 1500 || !isOwn(statement, about)) continue;
    const of = (index: number, length: number) => kindsNear(statement, index, length, about);
    const gate = first(GATES, text);
    if (gate !== null && !NO_LIMIT.test(text))
      found.push({
        topic: 'gate',
        at: placeIn(document, statement, gate.index),
        of: of(gate.index, gate.length),
        how: gate.words,
      });
    const limit = first(LIMITS, text);
    if (limit !== null && !NO_LIMIT.test(text))
      found.push({
        topic: 'limit',
        at: placeIn(document, statement, limit.index),
        of: of(limit.index, limit.length),
        what: limit.words,
      });
    found.push(...licenceIn(document, statement, about));
    const open = about.role === 'licence' ? null : OPEN.exec(text);
    if (open !== null && !USED.test(text.slice(0, open.index)))
      found.push({
        topic: 'open',
        at: placeIn(document, statement, open.index),
        of: kindsIn(text.slice(open.index)),
        word: open[1]!.toLowerCase(),
      });
  }
  return [...found, ...badges(document)];
}

function first(phrases: readonly { pattern: RegExp; words: string }[], text: string) {
  for (const { pattern, words } of phrases) {
    const match = pattern.exec(text);
    if (match !== null) return { index: match.index, length: match[0].length, words };
  }
  return null;
}

const NAMED = (what: string) => new RegExp(`\\b${what}\\b`, 'i');
const TERMS_HEAD = NAMED(
  '(?:licen[cs]\\w*|terms|conditions|access|downloads?|weights|availability|restrictions|(?:intended|out-of-scope|prohibited) uses?|usage|how to (?:get|use)|model (?:details|card)|data ?sheet|distribution)',
);
const OTHERS_HEAD = NAMED(
  '(?:acknowledge?ments?|related|credits?|references|citations?|third[- ]party|baselines?|thanks)',
);
const OURS =
  /\b(?:our|we|us|you|your|users?|this (?:project|repositor\w+|repo|model|data ?set|code|work|software|release|package|licen[cs]e|agreement|corpus|benchmark)|the (?:released )?(?:[\w-]+ ){0,2}(?:models?|weights|check-?points?|code|data(?:-?set)?|corpus|repositor\w+|software|licen[cs]e|materials|project|annotations)|all (?:models|code|data|weights|files))\b/i;
const THEIRS =
  /\b(?:their|third[- ]party|et al\b|original(?:ly)? (?:authors?|owners?|licen[cs]e|data ?sets?|repositor\w+|code)|respective(?:ly)?|adapted from|borrowed from|based on the (?:code|implementation) of|thanks? to|courtesy of|upstream|each (?:data ?set|asset))\b/i;

const KNOWN = [
  ...new Set([...models, ...modelTerms, ...datasets].flatMap(({ name, aliases }) => [name, ...aliases])),
].filter((name) => name !== 'Transformer' && name.length > 2);
const KNOWN_NAME = new RegExp(
  `(?<![\\w-])(?:${KNOWN.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapePattern)
    .join('|')})(?![\\w])`,
);

/** Whether a sentence speaks of what the repository itself gives. */
function isOwn({ text, section }: Statement, { role, names }: About): boolean {
  const head = section.heading?.title ?? '';
  if (OTHERS_HEAD.test(head) || THEIRS.test(text)) return false;
  const known = KNOWN_NAME.exec(text)?.[0];
  const foreign = known !== undefined && !names.some((name) => known.toLowerCase().startsWith(name));
  if (foreign) return /\b(?:our|this (?:model|project|repositor\w+|work|data ?set))\b/i.test(text);
  if (role === 'licence' || role === 'card' || OURS.test(text) || TERMS_HEAD.test(head)) return true;
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return names.some((name) => words.has(name));
}

/** The kinds that the words around a phrase name, else those of the sentence, the heading or the file. */
function kindsNear(
  { text, section }: Statement,
  index: number,
  length: number,
  { of }: About,
): readonly ArtefactKind[] {
  const tries = [text.slice(Math.max(0, index - 80), index + length + 40), text, section.heading?.title ?? ''];
  for (const words of tries) {
    const kinds = kindsIn(words.replace(/\bmodel cards?\b/gi, ' '));
    if (kinds.length > 0) return kinds;
  }
  return of;
}

const LICENSED = /\blicen[cs]e[ds]?\b|\breleased under\b|\bunder the\b|\bdistributed under\b/i;

/** "The code is released under the MIT licence": a name that no licence fits says nothing. */
function licenceIn(document: Document, statement: Statement, about: About): ArtifactStatement[] {
  const { text } = statement;
  if (about.role === 'licence' || !LICENSED.test(text + (statement.section.heading?.title ?? ''))) return [];
  return licencesInSentence(text).flatMap(({ name, index, kinds, id }): ArtifactStatement[] => {
    if (id === null && !/\d|GPL|BSD|Apache|RAIL|CC|Creative/.test(name)) return [];
    const of = kinds.length > 0 ? kinds : about.of;
    return [{ topic: 'licence', at: placeIn(document, statement, index), of, name, id, source: 'sentence' }];
  });
}

const BADGE =
  /img\.shields\.io\/badge\/licen[cs]e-([^-/?\s)"']{1,40}(?:--?[^-/?\s)"']{1,20}){0,6})-[a-z0-9]{3,12}(?:\.svg)?[?)\s"'\]]/i;

/** A shield says the licence in its address: `license-Apache--2.0-blue`. */
function badges({ file, lines }: Document): ArtifactStatement[] {
  return lines.flatMap((text, line): ArtifactStatement[] => {
    const match = text.length < 4000 ? BADGE.exec(text) : null;
    if (match === null) return [];
    const name = match[1]!.replaceAll('%20', ' ').replaceAll('--', '-').replaceAll('_', ' ');
    const id = licencesNamed(name)[0] ?? null;
    return id === null ? [] : [{ topic: 'licence', at: placeOn(file, lines, line), of: [], name, id, source: 'badge' }];
  });
}
