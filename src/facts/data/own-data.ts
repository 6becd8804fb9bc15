import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { kindOf } from '../kind/kind.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

/** A data set that the paper gives, and where it may say more of it. */
export interface OwnData {
  /** Sentences of the opening that give it; empty where the paper gives none. */
  readonly given: readonly Statement[];
  /** All sentences outside of the sections on others' work: data are described in many places, and by many nouns. */
  readonly about: readonly Statement[];
}

const THING = '(?:data ?sets?|corpus|corpora|benchmarks?|test ?beds?|test suites?)';
/** "We introduce FakeBirds, a dataset"; not "we train X on a dataset", "we build a method for dataset pruning". */
const GIVES = new RegExp(
  `\\b(?:we|this (?:paper|work|study))\\b[^.;]{0,30}\\b(?:introduce|present|release|collect|construct|build|create|curate|compile|assemble|record|contribute)(?:s|ed)?\\b(?:(?!\\b(?:on|for|using|with|over|in|to|via|by|from|that|method|framework|approach|model|algorithm)\\b)[^.;]){0,60}\\b${THING}\\b(?! (?:pruning|distillation|condensation|selection|generation|embeddings?|results|comparisons?|stud\\w+|learning|shift|bias|statistics|(?:that |which )?(?:evaluat|compar)\\w+|of (?:[\\w-]+ ){0,3}(?:methods|models|architectures|networks|algorithms|approaches)))`,
  'i',
);

/** Whether the paper gives data of its own, and where it speaks of them; nothing for surveys, positions and theory. */
export const ownData = memoize((paper: Paper): OwnData => {
  const kind = kindOf(paper).value;
  if (kind === 'survey' || kind === 'position' || kind === 'theory') return { given: [], about: [] };
  const given = paper
    .statements({ role: ['front', 'abstract', 'introduction'], appendix: false })
    .filter(({ text }) => text.length < 700 && GIVES.test(text));
  if (given.length === 0) return { given, about: [] };
  const about = paper.statements().filter(({ section }) => !NOT_OWN_WORK.has(section.role));
  return { given, about };
});
