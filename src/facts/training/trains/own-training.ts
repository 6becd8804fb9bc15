import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOf } from '../../kind/kind.ts';
import { trainedOnTokens } from './trained-on-tokens.ts';
import { ownTrainings } from './trains.ts';
import { untoldTrainings } from './untold.ts';
import { matching } from '../../text/search/corpus.ts';

/** Whether and how the paper trains a network of its own. */
export interface OwnTraining {
  /** The sentence that says that a network of the paper's own is trained. */
  statement: Statement | null;
  /** True where it starts from nothing, not from somebody's checkpoint. */
  fromScratch: boolean;
}

const SCRATCH =
  /\b(?:train\w*|learn\w*|optimi[sz]ed)\b[^;]{0,80}\bfrom (?:scratch|random (?:weights|initiali[sz]ations?))\b|\brandomly initiali[sz]ed\b|\binitiali[sz]ed (?:at random|randomly)\b|\bno pre-?trained (?:weights|models?|networks?|backbones?) (?:is|are|was|were) (?:used|needed|loaded)\b|\b(?:weights|parameters) (?:are|were) initiali[sz]ed (?:from a|randomly|with a)\b/i;
/** Whose weights come from such a rule come from nobody: of a head or an adapter beside weights of others that says less. */
const INITIALISED =
  /\b(?:Xavier|Glorot|Kaiming|He|orthogonal|truncated[- ]normal)(?:['’]s)?(?: (?:uniform|normal))? (?:weight )?initiali[sz](?:ation|er)\b|\b(?:weights|parameters|layers|networks?|models?)\b[^.;]{0,40}\binitiali[sz]ed (?:\w+ ){0,2}(?:with|by|using|following|via|according to) (?:the )?(?:method of )?(?:Xavier|Glorot|Kaiming|He\b|orthogonal|truncated)/;
const NOT_SCRATCH =
  /\b(?:without|instead of|rather than|avoid\w*|cost\w*|expensive|infeasible|prohibitive\w*|not|than) [^;]{0,60}\bfrom scratch\b/i;
const OWN =
  /\b(?:we|our|all|both|these|the (?:proposed )?(?:models?|networks?))\b|(?:^|[.:*] ?)(?:models|networks|agents|polic(?:y|ies)) (?:were|are|was)\b/i;
const TRAINS =
  /\bwe (?:\w+ )?(?:pre-?)?train(?:ed)? (?:our|the|a|an|all|both|two|three|each|large|every|adversarial|deep|models|networks|\d+)\b(?:\([^()]{0,160}\)|[^;(]){0,60}\b(?:models?|networks?|nets|transformers?|LMs?|LLMs?)\b|\b(?:our|all|both|the) (?:[\w-]+ ){0,2}(?:models?|networks?|transformers?|LMs?) (?:is|are|was|were) (?:jointly |then )?(?:pre-?)?trained\b/i;
const BORROWS =
  /(?<!\b(?:without|no|not|avoid\w*) (?:[\w-]+ ){0,2})\bfine-?tun(?:e|ed|ing)\b|\bLoRA\b|\binitiali[sz]ed? (?:\w+ ){0,3}(?:from|with|using) (?:the )?(?:[\w.-]+ ){0,3}(?:pre-?trained|checkpoints?|weights of)|\bpre-?trained (?:[\w-]+ ){0,3}(?:backbones?|checkpoints?|weights|encoders?|LLMs?|language models?|diffusion|vision)|\bcontinued pre-?training\b|\bfrozen\b(?! (?:polic(?:y|ies)|agents?|snapshots?|learners?)\b)/i;

const PARTLY =
  /\b(?:heads?|adapters?|(?:last|new|additional|added|extra|projection|output|classification) (?:\w+ )?layers?|LoRA|probes?)\b/i;

/** A main part that others have trained, or that has been trained before it is compressed. */
const STARTS_TRAINED =
  /\b(?:pre-?trained|ImageNet-pre-?trained) (?:[\w/-]+ ){0,3}(?:backbones?|checkpoints?|weights|models?|ResNets?[\w-]*|ViTs?[\w/-]*|(?:\w+)?BERT\w*|LLMs?|language models?)\b|\bpre-?trained on (?:ImageNet|LAION|COCO|Kinetics)|\bquanti[sz]ation[- ]aware training\b|\bpost-training quanti[sz]ation\b/i;

/** "All models are initialized from public checkpoints": what is trained from scratch beside them is a side study. */
const CONVERTS =
  /\b(?:models?|networks?|variants?|versions|they)\b[^.;]{0,30}\b(?:are|were|is|was) (?:all |then |first )?(?:initiali[sz]ed|warm-?started|started|converted|derived|obtained|up-?trained|up-?cycled) from (?:the |an? |several )?(?:(?:public|publicly|released|available|official|existing|open|original|trained|pre-?trained|[A-Z][\w.-]*) ){1,4}(?:checkpoints?|weights|models?)\b/;

const PRETRAINS =
  /\b(?:we|our|all|both) (?:[\w-]+ ){0,4}pre-?train(?:ed)?\b(?! (?:models?|weights|checkpoints?|on ImageNet)\b)/i;
/** Words on weights of others from which on what is trained from scratch is hardly the main thing. */
const MANY = 12;
const FEW = 3;

/** How the paper's own network came to its weights. */
export const trainingOf = memoize((paper: Paper): OwnTraining => {
  const own = paper
    .statements()
    .filter(({ section: { role } }) => role !== 'related-work' && role !== 'introduction' && role !== 'checklist');
  const converts = matching(own, CONVERTS).length > 0;
  const isSide = ({ section: { appendix } }: Statement): boolean => converts && appendix;
  const trains = matching(own, TRAINS).find((one) => !BORROWS.test(one.text) && !isSide(one)) ?? null;
  if (kindOf(paper).value === 'pretraining') return { statement: trains, fromScratch: true };
  const scratch = matching(own, SCRATCH).find(
    (one) => OWN.test(one.text) && !NOT_SCRATCH.test(one.text) && !isSide(one),
  );
  const borrows = matching(own, BORROWS).length;
  if (scratch !== undefined) return { statement: scratch, fromScratch: borrows < MANY };
  // Who pretrains starts from nothing, and fine-tunes what comes of it.
  const most = trains !== null && PRETRAINS.test(trains.text) ? MANY : FEW;
  if (trains !== null) return { statement: trains, fromScratch: borrows < most };
  // "We train KITE with PPO": what is trained is named by its own name, and nobody's weights are spoken of.
  const named = ownTrainings(paper).some(({ text }) => !BORROWS.test(text));
  const [counted = null] = trainedOnTokens(paper);
  return {
    statement: counted,
    fromScratch:
      (named ||
        counted !== null ||
        untoldTrainings(paper).length > 0 ||
        matching(own, INITIALISED).some(({ text }) => !PARTLY.test(text))) &&
      borrows < FEW &&
      !converts &&
      matching(own, STARTS_TRAINED).length === 0,
  };
});
