import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOf } from '../../kind/kind.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

/** "Holds 2,100 human-checked proverbs": whoever checked them goes without a word. */
const HELD =
  /\b(?:includes?|including|comprises?|comprising|contains?|containing|consists? of|consisting of|features?|provides?|holds?|offers?|with|of) (?:(?:over|about|around|roughly|more than|nearly|a total of) )?\d[\d,.]*[kK]? (?:[\w-]+ ){0,3}?(?:human|expert|manually|hand)[- ]?(?:re-?)?(?:annotated|verified|label+ed|validated|checked|reviewed)\b/;
const OURS = /\b(?:we|our|ours)\b/i;
/** "We present Kestrel. It holds …": whose set "it" is stands before. */
const GOES_ON = /^\W{0,3}(?:It|This (?:data-? ?set|benchmark|corpus))\b/;

/**
 * Sentences by which a paper on data of its own counts what people have labelled or checked. Where no other sentence speaks
 * of these people, they are all there is.
 */
export function annotatedSets(paper: Paper): readonly Statement[] {
  const kind = kindOf(paper).value;
  const own = ownNamePattern(paper);
  if ((kind !== 'dataset' && kind !== 'benchmark') || own === null) return [];
  return matching(paper.statements(), HELD).filter(
    ({ text, section, within }) =>
      !NOT_OWN_WORK.has(section.role) &&
      !/\bet al\b/.test(text) &&
      (own.test(text) || OURS.test(text) || (GOES_ON.test(text) && own.test(paper.quote(within.span)))),
  );
}
