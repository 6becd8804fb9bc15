import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import { contains } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { measuringSections } from '../../kind/density.ts';
import { kindOf } from '../../kind/kind.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

const WORK = String.raw`(?:(?:pre|re|meta|co|self|joint|post)?-?train|fine-?tun)`;
/**
 * "We then jointly train"; in "we test our trained model" and "we leverage pre-trained models" nothing is trained, so
 * before the past only an adverb or another verb and "and" may stand.
 */
const WE_TRAIN = String.raw`\bwe (?:(?:(?!(?:that|our|the|an?|its|their|these|those|this|all|any|both|of|on|with|from|use|using|\d+)\b)\w+ ){0,2}${WORK}(?:e|s)?|(?:(?:\w+ly|have|had|then|first|also|further|next|again|instead|only|always|both|\w+ and) ){0,2}${WORK}e?d)\b`;
const THINGS = String.raw`(?:models?|networks?|transformers?|LMs?|LLMs?|VLMs?|MLLMs?|encoders?|decoders?|polic(?:y|ies)|agents?|classifiers?|backbones?|autoencoders?|VAEs?|GANs?|CNNs?|ResNets?|ViTs?|MLPs?|GNNs?|RNNs?|LSTMs?|U-?Nets?|generators?|discriminators?|heads?|adapters?|probes?|variants?|checkpoints?|baselines?|Mamba|SSMs?|xLSTMs?|RWKV|diffusion|everything|experts?|framework|method|components?|modules?|\w{0,12}(?:BERTa?|former|GPT|CNN|RNN|GAN|VAE|LSTM)s?(?:-?\d+)?|\w{1,12}Net(?:s|-?\d+)?)`;

/** "We use both kinds of labels to train the models." */
const USES_TO_TRAIN = new RegExp(
  String.raw`\bwe (?:\w+ )?(?:use|employ|utili[sz]e|apply)d?\b(?:(?!\b(?:that|which|who)\b)[^.;]){0,90}\b(?:to|for) ${WORK}(?:e|ing)? (?:(?:the|our|an?|all|each|both|these|two|three) )?(?:[\w-]+ ){0,3}${THINGS}\b`,
  'i',
);

const A_LOSS = String.raw`(?:an?|the|its|their|our|this|both) (?:[\w-]+ ){0,8}?(?:loss(?:es)?|objectives?)\b`;
/** What learns, by what it makes small. */
const MINIMISES = new RegExp(
  String.raw`\b(?:(?:our|all|the|both|each|these|every) (?:[\w-]+ ){0,3}${THINGS}|(?:^|[.:;] ?)${THINGS}) (?:(?:\w+ly|then) ){0,2}(?:(?:optimi[sz]e|minimi[sz]e)s? ${A_LOSS}|(?:is|are|was|were) (?:\w+ ){0,2}(?:optimi[sz]ed|learn(?:ed|t)|fitted) (?:\w+ ){0,2}?(?:end[- ]to[- ]end|by minimi[sz]ing|to minimi[sz]e|(?:with|using|under|via) ${A_LOSS}))`,
  'i',
);
/** "We tested Kestrel by training it to tell seven birds apart." */
const BY_TRAINING = new RegExp(
  String.raw`\b(?:we|our)\b(?:(?!\b(?:can|could|may|might|would|future)\b)[^.;]){0,120}\bby (?:\w+ly )?${WORK}ing (?:it|them|(?:the|our|an?|each|all|both|these) (?:[\w-]+ ){0,3}${THINGS})\b`,
  'i',
);

/** "All models were aligned under the same settings": a language model is trained to be. */
const ALIGNS = new RegExp(
  String.raw`\b(?:all|our|the|both|these|each) (?:[\w-]+ ){0,3}(?:models?|LLMs?|LMs?|polic(?:y|ies)) (?:is|are|was|were) (?:\w+ly )?(?:aligned|post-?trained|instruction-?tuned) (?:on|using|via|under|by|with (?:the same|DPO|KTO|PPO|RLHF|SFT))\b|\bby aligning (?:[A-Z][\w.-]*|(?:the|our|an?) (?:[\w-]+ ){0,2}(?:models?|LLMs?)) (?:on|with|using)\b`,
);

/** Ways to say that this paper trains something, the plainest first. */
const SAYS = [
  new RegExp(String.raw`${WE_TRAIN}[^.;]{0,90}\b${THINGS}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:our|all|the|both|each|these|every) (?:[\w-]+ ){0,4}${THINGS} (?:\w+ )?(?:is|are|was|were|have been|has been|being) (?:\w+ ){0,2}${WORK}e?d?\b`,
    'i',
  ),
  new RegExp(
    String.raw`${WE_TRAIN}(?! (?:of|on) (?:this|that))(?![-/ ](?:and )?(?:test|val\w*|splits?|sets?|data)\b)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:is|are|was|were) (?:\w+ ){0,2}${WORK}e?d\b[^.;]{0,60}\b(?:for|using|with|on|from|end-to-end|by)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:pre-?|re)?training (?:is|was) (?:then )?(?:performed|conducted|carried out|done|run)\b|\b(?:[Aa]ll|[Oo]ur|[Tt]he|[Bb]oth|[Tt]hese) (?:pre-?training|training|fine-?tuning) (?:experiments|runs|jobs) (?:is|are|was|were) (?:\w+ )?(?:performed|conducted|carried out|done|run|implemented|executed)\b`,
    'i',
  ),
  // "The network is optimized using Adam."
  new RegExp(
    String.raw`\b(?:our|all|the|both|each|these|every) (?:[\w-]+ ){0,3}${THINGS} (?:is|are|was|were) (?:\w+ ){0,2}optimi[sz]ed (?:using|with|by|via|through) (?:the )?(?:\w+ )?(?:Adam\w*|SGD|RMSProp|AdaGrad|stochastic gradient)\b`,
    'i',
  ),
  USES_TO_TRAIN,
  // "Kestrel is optimised for 90 epochs", "the weights are updated with Adam", "training the detector took four hours"
  /\b(?:is|are|was|were) (?:\w+ ){0,2}(?:optimi[sz]ed|fitted|learn(?:ed|t)|updated) (?:end-to-end )?for (?:up to |about |at most )?[\w,.]{1,8} epochs\b/i,
  /\b(?:weights|parameters)\b[^.;]{0,40}\b(?:is|are|was|were) (?:\w+ ){0,2}(?:optimi[sz]ed|updated|learn(?:ed|t)) (?:[\w-]+ ){0,3}?(?:using|with|by|via|through) (?:the )?(?:\w+ )?(?:Adam\w*|SGD|RMSProp|AdaGrad|stochastic gradient|back-?propagation)\b/i,
  new RegExp(
    String.raw`\btraining (?:of )?(?:the|our|one|each|all) (?:[\w-]+ ){0,3}${THINGS} (?:takes|took|requires|required|lasts|lasted) (?:about |roughly |approximately |less than |under |only |around )?(?:\d|an? |half |one |two |three |four |five |six |several )`,
    'i',
  ),
  // "The encoder minimises a contrastive loss", "the whole network is optimised end to end", "is learnt by minimising …"
  MINIMISES,
  BY_TRAINING,
  ALIGNS,
  // "The images and their maps are used to train the network."
  new RegExp(
    String.raw`\b(?:is|are|was|were) used (?:for|to) ${WORK}(?:e|ing)? (?:the|our|all|each|both) (?:[\w-]+ ){0,3}${THINGS}\b`,
    'i',
  ),
];
const OTHERS =
  /\btrain(?:ed)? (?:[\w-]+ ){0,3}(?:tokeni[sz]ers?|sentence ?piece|word ?piece|BPE|vocabular(?:y|ies))\b|\bXG-?Boost\b|\bLightGBM\b|\brandom forests?\b|\bdecision trees?\b|\bSVMs?\b|\bfully trained\b|\b(?:previous|prior|existing|earlier|other) (?:works?|studies|papers|methods|approaches)\b|\bpre-?trained (?:models?|networks?|LLMs?|weights|checkpoints?) (?:is|are)\b|\bhas been trained\b|\bit (?:is|was) (?:\w+ )?trained\b|\b(?:because|since) \w+ (?:is|are|was|were) trained\b/i;
/** Work of others named in a sentence; in brackets it is where a data set or a design comes from. */
const CITED_WORK = /\bet al\b/i;
/** "As we do not fine-tune its encoder", "the backbone is never trained": what did not happen. */
const NOT_TRAINED = new RegExp(
  String.raw`\b(?:do|does|did|is|are|was|were|has been|have been)(?: not|n['’]t| never) (?:\w+ly |further |be )?${WORK}`,
  'i',
);
/** "A 3D network, which is pre-trained on Kinetics": somebody trained it before it came into this paper. */
const TRAINED_BEFORE =
  /\b(?:that|which|who),? (?:is|was|are|were|has been|have been|had been) (?:\w+ly |also |first )?(?:pre-?trained\b|(?:fine-?tuned|trained) (?:by|in) (?:[A-Z[(]|the authors))[^.;,]{0,80}/g;
const IN_BRACKETS = /\([^()]{0,160}\bet al[^()]{0,160}\)|\[[^[\]]{0,160}\bet al[^[\]]{0,160}\]/gi;
/** What people do, told without a person: "for each such split, the tested algorithms are trained". */
const GENERIC =
  /\b(?:typically|usually|commonly|generally|customarily|traditionally|conventionally|often|in (?:general|practice|principle)|(?:common|standard|usual|good) practice|researchers|practitioners|for each such|the tested (?:algorithms?|models?|systems?)|such (?:models?|networks?|systems?|methods?) (?:is|are)|most (?:models?|networks?|systems?))\b/i;
const HYPOTHETICAL =
  /\b(?:can|could|may|might|would|should|if|must) (?:\w+ )?(?:be )?(?:pre-?|fine-?)?(?:train|tun)|\b(?:if|whether|were|suppose|assuming) (?:that )?(?:[\w-]+ ){1,4}(?:is|are|was|were) (?:\w+ )?(?:pre-?|fine-?)?(?:train|tun)/i;
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([
  ...NOT_OWN_WORK,
  'limitations',
  'impact',
  'discussion',
  'front',
  'introduction',
]);

/** Sentences in the first person on what is trained, which leave no doubt. */
export const plainTrainings = (paper: Paper): readonly Statement[] =>
  ownTrainings(paper).filter(
    ({ text }) => SAYS[0]!.test(text) || USES_TO_TRAIN.test(text) || BY_TRAINING.test(text) || ALIGNS.test(text),
  );

/**
 * Sentences by which the paper trains or fine-tunes something of its own, the plainest first. In a paper of theorems only
 * what is trained where it measures is: elsewhere "we train a network" is part of an argument.
 */
export const ownTrainings = memoize((paper: Paper): readonly Statement[] => {
  const measuring = kindOf(paper).value === 'theory' ? measuringSections(paper) : null;
  const graded = matching(paper.statements(), SAYS).flatMap((statement) => {
    const { section, span } = statement;
    const text = IN_FIRST_PERSON.test(statement.text) ? statement.text : statement.text.replace(TRAINED_BEFORE, ' ');
    if (measuring !== null && !measuring.some((part) => contains(part.span, span))) return [];
    if (ELSEWHERE.has(section.role) || text.length > 900 || OTHERS.test(text) || HYPOTHETICAL.test(text)) return [];
    if (NOT_TRAINED.test(text) && !TRAINED_TOO.test(text.replace(NOT_TRAINED, ' '))) return [];
    const grade = SAYS.findIndex((pattern) => pattern.test(text));
    if (grade < 0 || (!IN_FIRST_PERSON.test(text) && isOfOthers(text))) return [];
    return [{ statement, grade }];
  });
  return graded.toSorted((a, b) => a.grade - b.grade).map(({ statement }) => statement);
});

const IN_FIRST_PERSON = new RegExp(WE_TRAIN, 'i');
const TRAINED_TOO = new RegExp(String.raw`\b${WORK}(?:e?d|es?|ing)?\b`, 'i');
/** Where nobody says "we": what is trained may be what others train, or what everybody does. */
const isOfOthers = (text: string): boolean => CITED_WORK.test(text.replace(IN_BRACKETS, '')) || GENERIC.test(text);

const FREE =
  /\b(?:training|tuning|optimi[sz]ation|learning|gradient|fine-?tuning)[- ]free\b|\bwithout (?:any |additional |further |extra |requiring |the need for )*(?:re-?|fine-?)?(?:training|tuning|fine-tuning)\b|\b(?:no|zero) (?:additional |further |extra )?(?:training|fine-?tuning)\b|(?<!\b(?:no|without|not|nor|neither)\b[^.;]{0,50})\b(?:plug-and-play|inference-time|test-time|post-training quanti[sz]ation)\b/i;

/** The sentence by which the paper's own method needs no training, or null. */
export const trainingFree = memoize(
  (paper: Paper): Statement | null =>
    paper
      .statements({ role: ['front', 'abstract'] })
      .find(({ text }) => FREE.test(text) && /\b(?:we|our|this|is)\b/i.test(text)) ?? null,
);

const IN_STEPS =
  /\b(?:learning[- ]rates?|step[- ]sizes?|optimi[sz]ers?|epochs?|gradient (?:descent|steps?|updates?)|S?GD\b|Adam|back-?prop\w*|fine-?tun\w*|mini-?batch\w*|warm-?up|cross[- ]entropy loss)/i;

/** Whether it speaks anywhere of training in steps; a closed form has neither optimizer nor epochs. */
export const trainsInSteps = memoize((paper: Paper): boolean =>
  paper.statements().some(({ text, section }) => section.role !== 'references' && IN_STEPS.test(text)),
);
