import type { Item } from '../../../settings/stated.ts';

/** Names of optimizers, the longer ones first. One step of gradient descent is an argument and no training. */
const NAME = [
  '(?<!\\b(?:one|a|single|1) steps? of )SGD(?:-?M\\b| with (?:Nesterov )?momentum)?',
  '(?:(?<=\\b(?:by|with|using|via|use|uses|perform|run|apply|employ|of) )|(?<=\\b(?:by|with|using|via|use|full|of) (?:full-batch|the|plain|vanilla|standard|simple) ))(?<!\\b(?:one|a|single|each) step of (?:[\\w-]+ )?(?:(?:via|by|using|with) )?)(?:[Mm]ini-?batch )?[Gg]radient [Dd]escent|(?:[Mm]ini-?batch )?[Ss]tochastic [Gg]radient [Dd]escent(?: with (?:Nesterov )?momentum)?',
  'momentum SGD',
  "Nesterov(?:['’]s)?(?: accelerated)? (?:momentum|gradient)(?: descent)?(?: method)?",
  '(?:8-?bit |fused |paged |decoupled )?Adam(?:W|ax|-?mini|P|ScheduleFree)?',
  'ADAM(?:-?W)?(?![\\w-])',
  // Keys of a configuration: "adam_eps".
  'adamw?(?=[ _](?:optimi[sz]er|eps|beta))',
  'NAdam|RAdam|AdaBelief|AdaBound|AMSGrad|Adafactor|Ada[dD]elta|Ada[gG]rad|RMS-?[pP]rop',
  'LAMB|LARS|LION|Lion|Muon|Shampoo|SOAP|Sophia|Adan|LaProp|NovoGrad|AdaHessian|SGDW|FTRL|K-?FAC|Prodigy|D-Adaptation|Rprop|Ranger|Yogi|GaLore',
  'L-?BFGS(?:-B)?|Levenberg[-–]Marquardt|conjugate gradients?|[Nn]atural [Gg]radient [Dd]escent|CMA-?ES',
].join('|');

/** "the Wren optimizer", and not "the Gaussian optimizer": a name has a capital where no word has one, or is hardly a word. */
const UNKNOWN = '[A-Z][a-z]{0,9}[A-Z][\\w+-]{0,14}';

const SPECIAL = 'Adam(?:W|ax)?|ADAM|NAdam|RAdam|Ada[dD]elta|Ada[gG]rad|Adafactor|RMS-?[pP]rop|LAMB|LARS|Shampoo';

const AT_WORK =
  /\b(?:optimi[sz]\w*|train\w*|fine-?tun\w*|learn\w*|gradients?|lr|epochs?|(?:mini-?)?batch\w*|momentum|updat\w*|minimi[sz]\w*|steps?|weight decay|warm-?up|solver|fit|AdamW|with Adam|use Adam|using (?:Adam|SGD)|RMS-?[pP]rop|Ada[dD]elta|Ada[gG]rad|Adafactor|N?AdamW?(?= (?:algorithm|method|solver|with)))\b|\badamw?_|\bβ|\bthe (?:former|latter)\b|\b(?:own|separate|shared|default|same|vanilla|plain|standard|another|second|different) (?:ADAM|Adam|SGD)\b|\b(?:ADAM|Adam\w{0,2}|SGD) (?:instances?|copies|defaults?|hyper-?param\w*|settings?|param\w*|everywhere|throughout|does|handles|takes|serves|drives)\b|\b(?:under|both|by|via|employ\w*|adopt\w*|prefer\w*|and|or|plus) \(?(?:ADAM|Adam)\b(?!,? (?:et al|and [A-Z]|[A-Z]))|\b(?:ADAM|Adam) (?:\([^()]{1,80}\) )?(?:is|was|are|were) (?:\w+ )?(?:used|employed|chosen|adopted|applied|our)\b|\b(?:fall|falls|fell|rel(?:y|ies|ied)|go|goes|went|switch\w*) (?:back )?(?:on|to|with) (?:ADAM|Adam)/i;

const TRAINING =
  /\b(?:[Tt]rain|[Ff]ine-?tun|[Ll]earning rates?|[Ss]tep[- ]sizes?|[Ee]pochs?|[Bb]atch|[Nn]etworks?|[Ww]eights|momentum|[Oo]ptimi[sz]er|[Ll]earn(?:s|ed|ing)?\b)/;

/** Between two optimizers of which one is taken; a citation may stand there. */
const AND = '(?: ?[[(][^\\])]{1,40}[\\])])? (?:and|or|against|with) ';
const CHOSE =
  '(?![^\\W_])[^.;]{0,100}\\b(?:cho(?:se|ose)|us(?:e|ed)|select(?:ed)?|pick(?:ed)?|kept|keep|adopt(?:ed)?|settled on|went with)';

/** The method by which the weights are changed: "AdamW". */
export const OPTIMIZER: Item = {
  id: 'optimizer',
  title: 'optimizer',
  word: AT_WORK,
  prose: [
    // "We tried Adam and RMSProp and chose the former"
    new RegExp(`(?<![\\w-])(?<value>${NAME})(?![^\\W_])${AND}(?:${NAME})${CHOSE} the former\\b`),
    new RegExp(`(?<![\\w-])(?:${NAME})(?![^\\W_])${AND}(?<value>${NAME})${CHOSE} the latter\\b`),
    // "gradient descent with momentum, namely Adam": the special name counts.
    new RegExp(
      `\\b(?:SGD|gradient descent|optimi[sz]er)\\b[^.;]{0,40}?,? \\(?(?:specifically|namely|i\\.e\\.,?|more (?:precisely|specifically),?|in particular,?) (?:using |with )?(?:the )?(?<value>${NAME})(?![^\\W_])`,
    ),
    // "stochastic gradient descent with Adam", "SGD using the RMSProp rule": the general name and the special one
    new RegExp(
      `\\b(?:SGD|[Gg]radient [Dd]escent) (?:with|using|by|via|and (?:then )?(?:apply|use|employ|adopt)) (?:the )?(?<value>(?!SGD|[Nn]esterov)(?:${SPECIAL}))(?![^\\W_])`,
    ),
    new RegExp(`(?<![\\w-])(?<value>${NAME})(?![^\\W_])`),
    // A name that nobody here knows, beside what only an optimizer of a training has.
    new RegExp(
      `\\b(?:with|using|use|used|by|via|employ|adopt|apply) (?:the )?(?<value>${UNKNOWN})(?: ?[([][^)\\]]{1,40}[)\\]])? (?:as (?:the |our |an )?)?optimi[sz]er\\b[^.;]{0,40}\\b(?:learning[- ]rate|lr\\b|weight decay|momentum|β|betas?\\b|warm-?up)`,
    ),
    // Momentum belongs to gradient descent where no optimizer has a name.
    /\b(?<value>(?:the )?momentum method|momentum (?:is|of|was|=|coefficient (?:of|is)|(?:is |was )?(?:set|fixed) (?:to|at))\s?0?\.\d+)\b/i,
  ],
  // A method may descend a gradient without training anything: the word alone names an optimizer only where a training is spoken of.
  // Neither does one name what the field has long done, or what would not do.
  not: new RegExp(
    `^(?!.*(?:${TRAINING.source}))(?!.*\\b(?:SGD|Adam\\w*|RMS-?[pP]rop|Ada\\w+|L-?BFGS)\\b).*\\b[Gg]radient [Dd]escent\\b|^(?!.*\\b(?:we|our) )(?:[^.;]{0,60} )?\\b(?:[Rr]ecent|[Pp]revious|[Pp]rior|[Ee]arlier|[Ee]xisting|[Ss]uccessful|[Mm]ost|[Tt]raditional(?:ly)?|[Tt]ypical(?:ly)?)\\b[^.;]{0,80}\\b(?:have|has|had|are|is|rel(?:y|ies)|us(?:e|es|ed|ing))\\b.*\\b(?:SGD|[Gg]radient [Dd]escent)\\b|\\b(?:not (?:\\w+ )?(?:sufficient|enough|adequate|possible|feasible|suitable)|insufficient|inadequate|impossible|infeasible)\\b.*\\b(?:SGD|[Gg]radient [Dd]escent)\\b`,
    's',
  ),
  notAs: [
    // "we might use different optimizers such as SGD or Adam" chooses none
    /^(?!.*\b(?:[Ww]e|[Oo]ur|[Oo]urs)\b).*\b(?:algorithms|optimi[sz]ers|methods|techniques|approaches),? (?:such as|like|including|e\.g\.,?)[^.;‹]{0,40}‹/is,
    /\b(?:different|various|other|any|many|popular|common|several|existing|modern|adaptive)\b[^.;‹]{0,40}\boptimi[sz]\w+\b[^.;‹]{0,24}(?:\b(?:such as|like|including|e\.g\.),?|\()[^.;‹]{0,20}‹/i,
  ],
  unsureAs: [
    // "can be trained by SGD or any of its variants such as Adagrad"
    /\bvariants? (?:such as|like|including)[^.;‹]{0,30}‹/i,
    /\bcan be (?:trained|optimi[sz]ed|learn\w*)\b[^.;‹]{0,60}‹/i,
    // An input is sought for by it: "the optimization problem is then solved in terms of w with Adam"
    /\b(?:optimi[sz]ation|minimi[sz]ation) problem\b[^.;‹]{0,90}\bsolv\w+\b[^.;‹]{0,60}‹/i,
    // "optimize it with mini-batch SGD (or, usually better, Adam)": the plain one is what the other is set against.
    /‹[^›]*(?:SGD|gradient descent)›[^.;()]{0,12}\((?:or|alternatively|in practice|usually)\b/i,
    // "as in the mini-batch SGD in [24]": another's
    /‹[^›]*›(?: (?:algorithm|method|procedure))? (?:in|of|by|from) (?:\[\d|[A-Z]\w+ (?:et al|and|\())/,
    // A simulator settles by it: "by minimizing the energy of the system using Adam".
    /\b(?:energy|potential)\b[^.;‹]{0,60}‹/i,
    // A row of an ablation: "X_SGD refers to the model evaluated using the SGD optimizer".
    /\b(?:refers? to|denotes?|variants?|replac\w+)\b[^.;‹]{0,80}‹/i,
  ],
  label: /\boptimi[sz](?:er|ation (?:method|algorithm))s?\b/,
  notLabel: /state|memory|momentum|beta|\beps|\blr\b|step|offload|warm|lear?ning/,
  cell: /^(?!.*hyper[- ]?param).*\p{L}{3}/iu,
  /** "Adam β | (0.9, 0.98)": the label of a constant names the optimizer that has it. */
  named: new RegExp(
    `^(?<value>${NAME})['’]?s? ?(?:β|beta|ϵ|ε|eps|α|alpha|step ?-?sizes?|l(?:earning )?r(?:ate)?s?\b|weight decay|momentum)`,
  ),
};
