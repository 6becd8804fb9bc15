import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { CITATION } from '../text/citations.ts';
import { proofsOf } from '../kind/density.ts';
import { kindOf } from '../kind/kind.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { trainingOf } from '../training/trains/own-training.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { matching } from '../text/search/corpus.ts';

const NETWORK = String.raw`(?:neural )?(?:networks?|nets?|models?|architectures?|transformers?|encoders?|decoders?|generators?|autoencoders?|U-?Nets?|CNNs?|GNNs?|RNNs?|backbones?)`;
const PRESENTS = new RegExp(
  String.raw`\b(?:we|this (?:paper|work)|here,? we)\b[^.;]{0,40}\b(?:introduce|present|propose|develop|design|describe|train|build|release)s?\b[^.;]{0,60}\b(?:networks?|architectures?|transformers?|(?:language|foundation|diffusion|generative|vision|sequence) models?|autoencoders?|backbones?)\b`,
  'i',
);
const IS_MADE = new RegExp(
  String.raw`\b(?:our|the proposed|the) (?:[\w-]+ ){0,3}${NETWORK} (?:\w+ )?(?:consists? of|is composed of|comprises?|has|have|contains?|use[sd]?|is (?:a|an)|are|is built|stacks?|employs?|adopts?|follows?|is based on)\b`,
  'i',
);
const NOT_A_NETWORK =
  /\b(?:framework|method|algorithm|approach|strategy|benchmark|dataset|agents?|prompt\w*|fine-?tun\w+|adapt(?:er|ation)|plug-and-play|pre-?trained|training-free)\b/i;

const ARCHITECTURE =
  /\b(?:(?:diffusion|vision|sparse|graph) transformers?|U-?Net|(?:network|model|overall|neural) (?:architectures?|structure|design)|architectures?|neural networks?)\b/i;

/** A paper named after a network defines it; "training of convolutional networks" is about those of everybody. */
const TITLED =
  /(?<!\b(?:of|for) (?:[\w-]+ ){0,4})\b(?:nets?|networks?|transformers?|auto-?encoders?|U-?Nets?)\s*(?:$|[:–—]|for\b|with\b)/i;

const SORT = String.raw`(?:CNNs?|MLPs?|U-?[Nn]ets?|LSTMs?|GRUs?|RNNs?|GNNs?|GCNs?|ResNets?|Transformers?|(?:multi-?layer )?perceptrons?|auto-?encoders?|(?:neural |convolutional |recurrent |actor |policy |residual )networks?)`;
/** "Here, f is a residual CNN", "we use a U-Net backbone", "The policy is parameterised by an MLP". */
const IS_A_NETWORK = new RegExp(
  String.raw`(?:(?:^|[ (])\\?[a-zA-Z](?:_\{?\\?\w+\}?)? is|\b(?:implemented|parameteri[sz]ed|modelled|modeled|realized|realised) (?:as|by|with|using)|\b(?:we|it) (?:\w+ )?(?:use|adopt|employ|design|build|train)s?) (?:a|an|our|two|the) (?:[\w-]+ ){0,4}${SORT}\b`,
);
/** "We devise two denoising networks": what is built is the paper's own. */
const IS_BUILT =
  /\b[Ww]e (?:\w+ )?(?:build|design|devise|construct)(?:ed)? (?:an?|our|two|three) (?:(?!pre-?trained|frozen|social|road)[\w-]+ ){0,4}(?:(?:neural |diffusion |denoising |refinement |fusion |prediction )networks?|encoders?|decoders?|generators?)\b/;
/** A row of settings: "Network architecture | MLP". */
const IN_A_ROW = /^(?:(?:network|model|policy|actor|encoder|decoder) )?(?:architecture|network|backbone)(?: type)?$/i;

/** "Kitformer: …", "KiteNet: …": a name that says what it is. */
const NAMED_NETWORK = /^[A-Z][\w-]*?(?:former|Net|BERT|RNN|LSTM|GAN|VAE|Mixer)(?:[- ]?(?:XL|v?\d+))?\s?:/;

/** What a description of a network speaks of. */
const PARTS =
  /\b(?:layers?|blocks?|convolution\w*|attention|encoders?|decoders?|MLPs?|hidden|units|heads?|channels|architecture|backbone|transformers?|U-?Nets?|CNNs?|recurrent|residual|dense)\b/i;

/** What is so elsewhere. */
const USUAL = /\b(?:typically|usually|commonly|conventional(?:ly)?|traditional(?:ly)?|existing|prior|previous)\b/i;

/** The sentence or row by which some part of the paper's method is a network, or null. */
const describedPart = (paper: Paper): Statement | null =>
  matching(paper.statements(), [IS_A_NETWORK, IS_BUILT]).find(
    ({ text, section: { role } }) => !NOT_OWN_WORK.has(role) && !SUMMED_UP.has(role) && !NOT_A_NETWORK.test(text),
  ) ?? null;

const namesNetworkInRow = (paper: Paper): boolean =>
  paper
    .tables()
    .some(({ rows }) =>
      rows.some(
        ({ children: [label, value] }) =>
          label !== undefined &&
          value !== undefined &&
          IN_A_ROW.test(label.text.trim()) &&
          new RegExp(SORT).test(value.text),
      ),
    );

/** The sentence that describes a network which the paper defines and trains from nothing, or null. */
export const ownNetwork = memoize((paper: Paper): Statement | null => {
  const training = trainingOf(paper);
  if (!training.fromScratch) return null;
  const kind = kindOf(paper).value;
  const opening = paper.statements({ role: ['front', 'abstract'] });
  const presents = opening.some(({ text }) => PRESENTS.test(text) && !NOT_A_NETWORK.test(text));
  const headed = paper
    .sections()
    .some(({ heading, role }) => heading !== null && role !== 'related-work' && ARCHITECTURE.test(heading.title));
  // Beside theorems a network is one of several estimators.
  const part = proofsOf(paper).length > 0 ? null : describedPart(paper);
  if (
    kind !== 'pretraining' &&
    (kind !== 'method' ||
      !(
        presents ||
        headed ||
        TITLED.test(paper.title ?? '') ||
        NAMED_NETWORK.test(paper.title ?? '') ||
        part !== null ||
        namesNetworkInRow(paper)
      ))
  )
    return null;
  const name = ownNamePattern(paper);
  const body = paper
    .statements()
    .filter(
      ({ section: { role } }) =>
        !NOT_OWN_WORK.has(role) && role !== 'introduction' && role !== 'abstract' && role !== 'front',
    );
  return (
    (part !== null && IS_BUILT.test(part.text) ? part : null) ??
    body.find(({ text }) => IS_MADE.test(text) && !NOT_A_NETWORK.test(text) && PARTS.test(text) && !USUAL.test(text)) ??
    part ??
    body.find(({ text }) => IS_MADE.test(text) && !NOT_A_NETWORK.test(text) && !USUAL.test(text)) ??
    body.find(
      ({ text }) =>
        name?.test(text) === true && /\b(?:layers?|network|architecture|transformer|encoder|blocks?)\b/i.test(text),
    ) ??
    training.statement
  );
});

/** Backbones whose name says their dimensions: "ResNet-50", "ViT-B/16", "BERT-base". */
const SIZED =
  /\b(?:(?:Wide-?)?ResNe[tX]t?-?\d{2,4}|WRN-\d+-\d+|VGG-?\d{2}|DenseNet-?\d{2,3}|ViT-?(?:Ti|S|B|L|H|g|Tiny|Small|Base|Large|Huge)\b(?:\/\d+)?|DeiT-?[TSB]\w*|Swin-?[TSBL]\w*|ConvNeXt-?[TSBL]\w*|(?:RoBERTa|BERT|T5|GPT-?2|GPT-?3|wav2vec ?2\.0|HuBERT)[-_ ]?(?:[Tt]iny|[Ss]mall|[Bb]ase|[Ll]arge|[Mm]edium|X{1,2}L|BASE|LARGE|\d+[BM])|EfficientNet-?B\d|MobileNet-?V\d|DiT-[SBLX]\w*(?:\/\d)?|(?:LLaMA|Llama|OPT|Pythia|Qwen|Gemma|GPT-?2)[-\w.]{0,6} ?\d+(?:\.\d+)?[BM]|LeNet(?:-5)?|AlexNet|Inception-?v\d)/;
/**
 * The very network of another paper. Whoever only follows, extends or builds on one has changed it, and is still asked for the
 * dimensions of what came of it.
 */
const OF_A_PAPER = String.raw`(?:of|from|as in|(?:proposed|described|introduced|used|given|presented|outlined) (?:in|by))`;
const SAME = new RegExp(
  [
    String.raw`\b(?:same|identical|original|standard|default|exact|unchanged)\b[^.;]{0,40}\b(?:architectures?|networks?|backbones?|model (?:sizes?|configurations?|dimensions)|configurations?)\b`,
    // A network that consists of layers is not yet one of another paper.
    String.raw`\b(?:architectures?|networks?|backbones?|configurations?)(?: (?!(?:consist|compos|made|compris)\w*\b)[\w-]+){0,4} ${OF_A_PAPER}\b[^.;]{0,60}(?:${CITATION.source})`,
    String.raw`\b(?:adopt\w*|borrow\w*|inherit\w*|re-?us\w*)\b[^.;]{0,60}\b(?:architectures?|networks?|backbones?|configurations?)\b`,
  ].join('|'),
  'i',
);
/** "Standard backbones, namely GRN [2], GST [5]": kinds of network, none of which says its size. */
const OF_KINDS =
  /\b(?:backbones|networks|architectures|encoders)\b,? (?:\([^()]{0,40}\),? )?(?:namely|such as|like|including|e\.g\.)/i;
const CHANGED =
  /\b(?:similar|modif\w+|inspired|extend\w*|based on|follows?|following|exceptions?|except|variants? of|adapted)\b(?![^.;]{0,40}\b(?:same|identical|exact)\b)/i;
/** Of whose network a sentence speaks: rivals have one too. */
const OURS =
  /\b(?:we|our|ours|all (?:our )?(?:models|networks|methods|experiments)|the (?:[\w-]+ ){0,2}(?:models?|networks?|architectures?|encoders?|decoders?|backbone|policy|generator))\b/i;

/** Where a named network is a rival or a motive. */
const SUMMED_UP: ReadonlySet<Role> = new Set<Role>(['front', 'abstract', 'introduction', 'conclusion', 'discussion']);

/** Whether a sentence names a network of known size that is not the paper's own. */
const namesSized = (paper: Paper, text: string): boolean => {
  const found = SIZED.exec(text);
  return found !== null && ownNamePattern(paper)?.test(found[0]) !== true && !OUTDOES.test(text);
};
/** "The same result as the network of [3]": it was measured beside theirs. */
const SAME_RESULT =
  /\b(?:(?:same|similar|comparable|identical) (?:results?|performance|accurac\w+|scores?|quality|perplexit\w+) (?:as|to)|outperform\w*|surpass\w*|better than|worse than)\b/i;
const OUTDOES = /\b(?:outperform\w*|surpass\w*|exceed\w*|competitive|compar\w+|better than|worse than)\b/i;

/** The network is taken: "we adopt ResNet-50", "with a ViT-B backbone", "our models are based on the T5 architecture". */
const TAKES =
  /\b(?:us(?:e|es|ed|ing)|adopt\w*|employ\w*|implement\w*|initiali[sz]\w*|fine-?tun\w*|based on|built (?:up)?on|builds on|instantiat\w*|train\w*|backbones?|follow\w*|same|identical|standard|original|borrow\w*|inherit\w*|re-?us\w*|with (?:an?|the|two|different))\b/i;
/** It is measured, drawn or named among several. */
const SET_AGAINST =
  /^(?:Figure|Fig\.|Table|Tab\.) ?\w|\b(?:compar\w+|such as|e\.g\.|includes?|including|against|perform(?:s|ance)|faster|slower|accuracy|throughput|although|though|whereas|unlike|training data|prompts?)\b/i;
const NETWORK_OF_A_MACHINE =
  /\b(?:data-?cent(?:er|re)|interconnect|high-speed|communication|social|road|sensor) networks?\b/i;

/** Whether a reference says plainly that the network is that one: what may be shown without a finding beside it. */
export const isPlainReference = ({ text }: Statement): boolean =>
  OURS.test(text) && TAKES.test(text) && !SET_AGAINST.test(text) && !NETWORK_OF_A_MACHINE.test(text);

/** Sentences that leave the dimensions to a named network of a known size or to another paper. */
export const dimensionsByReference = memoize((paper: Paper): readonly Statement[] =>
  paper
    .statements()
    .filter(
      ({ text, section: { role } }) =>
        !NOT_OWN_WORK.has(role) &&
        !SUMMED_UP.has(role) &&
        ((namesSized(paper, text) &&
          /\b(?:architecture|backbone|encoder|network|use|train|based|initiali[sz]|model)/i.test(text)) ||
          (SAME.test(text) &&
            CITATION.test(text) &&
            OURS.test(text) &&
            !CHANGED.test(text) &&
            !OF_KINDS.test(text) &&
            !SAME_RESULT.test(text) &&
            !NETWORK_OF_A_MACHINE.test(text))),
    )
    .toSorted((a, b) => Number(isPlainReference(b)) - Number(isPlainReference(a))),
);
