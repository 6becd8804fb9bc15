import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOf } from '../../kind/kind.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { trainedOnTokens } from './trained-on-tokens.ts';
import { untoldTrainings } from './untold.ts';

/** Words of a training that goes on while one looks: "in the training stage", "at training iteration 500". */
const GOES_ON =
  /\b(?:training|fine-?tuning|pre-?training) (?:runs?|stages?|phases?|procedure|process|protocol|pipeline|iterations?|steps?|batch(?:es)?|dynamics|curves?|window|episodes?|budget|epochs?)\b|\bduring (?:the )?(?:model )?(?:training|fine-?tuning)\b(?! data)/i;
/** Words that seldom stand where nothing is trained. */
const SIGNS =
  /\b(?:our|the|each|all|these|this) (?:[\w-]+ ){0,3}(?:models?|networks?|polic(?:y|ies)|agents?|classifiers?|framework|method) (?:(?:is|are|has|have|was|were) )?(?:been )?train(?:s|ed)?\b|\b(?:loss|objective)(?: function)? (?:is|are|can be) (?:then |thus )?(?:defined|given|computed|formulated|written|calculated|expressed)\b|\b(?:total|overall|final|training|combined|full) (?:loss|objective)\b|\bloss (?:weights?|terms?|coefficients?)\b|\bback-?propagat|\bcross-entropy loss\b|\b(?:learned|learnt|trained) (?:policy|policies|model|network|weights|parameters|embeddings?|classifier)\b|\b(?:GRPO|PPO|SFT|DPO|REINFORCE|policy gradient|actor-critic)\b|\bhyper[- ]?parameters?\b|\blearning rate\b|\bepochs?\b|\boptimi[sz]er\b/i;
/** Whose training it is: these tell of what others trained, or of what is known of all training. */
const OF_OTHERS =
  /\bet al\b|\b(?:existing|previous|prior|earlier|other|recent|most) (?:works?|studies|papers|methods|approaches|models)\b|\b(?:pre-?trained (?:models?|LLMs?)|LLMs|language models) (?:are|were|have|has|is)\b/i;

/** "We performed a grid search over learning rates and numbers of blocks": a rate is searched for to train with. */
const SEARCHES_RATE =
  /\b[Ww]e (?:\w+ ){0,2}(?:perform|conduct|run|ran|carr(?:y|ied) out|do|did|use)(?:ed)? (?:an? |the )?(?:\w+ )?(?:(?:grid|random|hyper[- ]?parameter) )+(?:search|sweep)\b[^.;]{0,80}\blearning rates?\b(?:[^.;]|\.(?=\d)){0,160}\b(?:dimensions?|layers|blocks|width|depth|batch|units|neurons|dropout|channels)\b/;

/** From so many sentences on a paper trains: those that train nothing have none that goes on, and one sign at most. */
const LEAST_GOING_ON = 2;
const LEAST = 4;

/**
 * Sentences of a paper that trains and nowhere says so in a plain sentence (`ownTrainings`): "routes are drawn anew at each
 * training step", "early training runs stop at the coast". One alone says nothing; several do.
 */
export const impliedTrainings = memoize((paper: Paper): readonly Statement[] => {
  if (kindOf(paper).value === 'theory') return [];
  const counted = trainedOnTokens(paper);
  if (counted.length > 0) return counted;
  const own = matching(paper.statements(), [GOES_ON, SIGNS]).filter(
    ({ text, section: { role } }) => !NOT_OWN_WORK.has(role) && role !== 'introduction' && !OF_OTHERS.test(text),
  );
  const goingOn = own.filter(({ text }) => GOES_ON.test(text));
  if (goingOn.length >= LEAST_GOING_ON && own.length >= LEAST) return goingOn;
  const untold = untoldTrainings(paper);
  return untold.length > 0 ? untold : matching(paper.statements(), SEARCHES_RATE);
});
