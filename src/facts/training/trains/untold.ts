import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOf } from '../../kind/kind.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

/** What is learned, or is done while learning alone: without training there would be none of it. */
const LEARNT =
  /\b(?:learnable|trainable) (?:[\w-]+ ){0,3}(?:parameters?|tokens?|quer(?:y|ies)|embeddings?|weights?|vectors?|matri(?:x|ces)|bias(?:es)?|projections?|layers?)\b|\bdrop-?out(?: rates?| ratios?| probabilit(?:y|ies))?(?: of| is| =| at|:)? ?(?:set to |fixed (?:at|to) )?(?:p ?= ?)?0?\.\d/i;
/** Data are parted into those that it learns from and those that it is tested on. */
const PARTED =
  /\btrain(?:ing)?(?:,| ?\/| and) ?(?:validation|val|dev\w*)?,? ?(?:\/|and|or)? ?test(?:ing)?\b(?:[ -](?:sets?|splits?|sub-?sets?|partitions?|data))?/i;
const TRAIN_PART = /^train(?:ing)?\b/i;
const TEST_PART = /^test(?:ing)?\b/i;
/** What a network of its own is described by. */
const NETWORK: readonly RegExp[] = [
  /\b(?:classification|prediction|regression|output|detection|segmentation) heads?\b|\b(?:softmax|sigmoid|linear) (?:output |classification )?(?:layer|head|classifier)\b/i,
  /\b(?:self-|cross-)?attention (?:blocks?|layers?)\b|\b(?:convolutional|recurrent|fully[- ]connected|dense|hidden) (?:layers?|blocks?)\b|\bresidual (?:connections?|blocks?)\b/i,
  /\b(?:parameter counts?|(?:number|num\.?) of (?:trainable |learnable )?parameters|\d(?:\.\d+)?\s?M parameters)\b/i,
  /\b(?:architectural|architecture|network|model) hyper[- ]?parameters?\b|\bhidden (?:size|dimension)\b/i,
];
const OTHERS =
  /\bet al\b|\b(?:existing|previous|prior|earlier|other|recent|most) (?:works?|studies|papers|methods|approaches|models)\b|\bpre-?trained\b|\bfrozen\b|\boff-the-shelf\b/i;
const HAS_WEIGHTS_OF_OTHERS =
  /\b(?:pre-?trained|off-the-shelf|frozen|publicly available|released) (?:[\w-]+ ){0,3}(?:models?|weights|checkpoints?|networks?|LLMs?|encoders?|backbones?)\b/i;

const LEAST_OF_NETWORK = 3;
const MOST_OF_OTHERS = 2;

/**
 * Sentences of a paper whose network has plainly been trained, while not a word is said of how: parts of the network that
 * are learned, data parted for learning and testing, and a network of its own, of whose weights nobody else is named.
 */
export const untoldTrainings = memoize((paper: Paper): readonly Statement[] => {
  if (kindOf(paper).value !== 'method' || ownNamePattern(paper) === null) return [];
  const own = paper
    .statements()
    .filter(({ section: { role } }) => !NOT_OWN_WORK.has(role) && role !== 'introduction' && role !== 'front');
  if (matching(paper.statements(), HAS_WEIGHTS_OF_OTHERS).length > MOST_OF_OTHERS) return [];
  const learnt = matching(own, LEARNT).filter(({ text }) => !OTHERS.test(text));
  if (learnt.length === 0 || !isParted(paper, own)) return [];
  return NETWORK.filter((sign) => matching(own, sign).some(({ text }) => !OTHERS.test(text))).length >= LEAST_OF_NETWORK
    ? learnt
    : [];
});

const isParted = (paper: Paper, own: readonly Statement[]): boolean =>
  matching(own, PARTED).length > 0 ||
  paper
    .tables()
    .some(({ rows }) =>
      [TRAIN_PART, TEST_PART].every((part) =>
        rows.some(({ children }) => children.some(({ text }) => part.test(text))),
      ),
    );
