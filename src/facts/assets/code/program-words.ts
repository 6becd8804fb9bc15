/** What nobody takes for anything but code. */
export const SURE_CODE =
  '\\b(?:sources?(?: codes?| files?)?|codes?|code ?bases?|implementations?|scripts?|notebooks?|software|routines|programs?|configs?|config(?:uration)? files|docker ?(?:images?|files?|containers?)|makefiles?|executables|repositor(?:y|ies)|repos?|(?:replication|reproduction|reproducibility) (?:package|kit|archive|bundle|capsule|materials?)s?)\\b';
/** And what is code where somebody gives it away, though it is a thing to speak of elsewhere. */
export const ANY_CODE = `(?:${SURE_CODE}|\\b(?:pipelines?|frameworks?|packages?|toolkits?|tool ?box(?:es)?|librar(?:y|ies)|simulators?|solvers?|trainers?|stacks?|harness(?:es)?|kernels?|plug-?ins?|workflows?|recipes?|containers?|tools?|bindings|controllers?|parsers?|compilers?|samplers?|optimi[sz]ers?|decoders?|loaders?|crawlers?|infrastructure)\\b)`;

/** Other things that are called codes, scripts and programs. */
const OTHER_SENSES = new RegExp(
  String.raw`\b(?:zip|postal|area|country|colou?r|ICD\S{0,4}|procedure|diagnos\w{1,6}|(?:error-)?correcting(?: output)?|output|latent|discrete|sparse|binary|hash|neural|genetic|QR|bar|dress|morse|hamming|linear|generated|target|language|latin|arabic|film|movie|graduate|PhD|exchange)[- ](?:codes?|scripts?|programs?)\b|\bcodes?[- ](?:books?|words?|vectors?|lengths?|rates?|indices|index|generation|completion|review|synthesis|search|snippets?|switch\w{0,4}|mix\w{0,4}|of conduct|models?|LLMs?|tokens?)\b|\bimplementation (?:details?|choices|specifics|notes|aspects|settings?|issues?)\b|\b(?:pseudo-?codes?|(?:(?:further|more|additional|full|all) )?(?:details?|descriptions?|information|discussions?|overviews?|explanations?|illustrations?|examples?|results?|visuali[sz]ations?|videos?|films?|pictures|statistics|weights|check-?points)) (?:of|on|about|regarding|for|into|from) (?:the |our |this |each |all )?(?:[\w-]{1,20} ){0,3}${ANY_CODE}|\bpseudo-?codes?\b|\b(?:codes?|scripts?|programs?) (?:(?:that|which) (?:is|are|was|were) )?(?:generated|written|produced|predicted|completed|repaired|sampled|emitted|synthesi[sz]ed) by (?:(?:our|the|a|each|all|this|these) )?(?:[\w-]{1,20} ){0,2}(?:models?|agents?|LLMs?|systems?|networks?|methods?|GPT\S{0,6})\b`,
  'gi',
);
/** A sentence without the words in which no code is meant. */
export const withoutOtherCodes = (text: string): string =>
  text.replace(PATHS, '').replace(SHORT, '$1').replace(OTHER_SENSES, ' … ').replace(BUT_NOT, ' ').replace(ASIDES, ' ');
/** "github.com/kite/prior-nets" is named after priors, and speaks of none. */
const PATHS = /(?<=\b(?:[\w-]{1,40}\.){1,4}[a-z]{2,8}\/)[^\s()[\]<>,;"”]{1,200}(?<![.:])/g;
/** A stop that ends no clause. */
const SHORT = /\b(Figs?|Tabs?|Secs?|App|Eqs?|Refs?|No|vs|e\.g|i\.e|resp|cf)\./g;
/** "the scripts but not the weights": the weights are not the matter. */
const BUT_NOT = /,? but not [^,;.]{1,60}/gi;
/** "(based on Caffe)" says what it stands on; an address in brackets is where it is. */
const ASIDES = /\((?![^()]*(?:\/\/|\.\w+\/|doi|\.\w{2,4}\b|#\d|[Ss]upplement))[^()]{0,60}\)/g;

const WORK =
  '(?:paper|work|study|article|manuscript|submission|report|thesis|project|research|experiments?|results?|findings|figures?|plots?|tables?|analys[ei]s|simulations?|evaluations?|runs|method|approach|models?|numbers|trials|benchmark|algorithms?|system|procedure|estimator|technique|pipeline|agents?|networks?|architecture|bounds?)';
const FEW = '(?:(?!(?:of|on|in|with|from|by|using|uses|and|is|are|for|to|the)\\b)[\\w.+#-]{1,24},? (?:and )?){0,6}?';
const AGAIN = '(?:re-?produc|replicat|re-?run|re-?generat|replay|re-?creat|re-?draw|repeat|re-?execut|re-?train)\\w*';
const DRAWS =
  '(?:draw|plot|generate|make|produce|compute|create|build|print)(?:s|d|ed)? (?:[\\w-]+ ){0,6}?(?:Figs?|Tables?|figures?|plots?|bounds)\\b';
/** On from code to what it is of or does, in the same clause. */
const ON = '(?:[^.;]|\\.(?=\\w)){0,90}?';

/** Code by the words that make it the authors': "our scripts", "the codes of this paper", "a notebook that plots Fig. 3". */
export const OWN_CODE = [
  `\\bour (?:own )?${FEW}${ANY_CODE}`,
  `\\b(?:accompanying|companion|custom|in-house|home-?grown|anonymi[sz]ed|anonymous) ${FEW}${ANY_CODE}`,
  `${ANY_CODE}${ON}\\b(?:accompan(?:y|ies|ying)|implement(?:s|ing)|of|for|in|behind|from|with|throughout) (?:all (?:of )?)?(?:(?:this|our|the present|the current) (?:[\\w-]+ ){0,2}?${WORK}|us)\\b`,
  `${ANY_CODE}(?:,| that| which| (?:with|by) which| to| for| needed| used| can)${ON}\\b${AGAIN}\\b`,
  `${ANY_CODE} (?:that |which |to |for )(?:\\w+ ){0,6}?${DRAWS}`,
  `${ANY_CODE}[^.;]{0,60}\\b(?:which|that) we (?:maintain|develop|built|release|distribute)`,
  `\\b(?:readers?|one|you|anyone|others|researchers) (?:can|may|could|might) (?:\\w+ )?${AGAIN}[^.;]{0,60}\\b(?:with|using|via|running|executing|calling) (?:the|our|an?) ${FEW}${ANY_CODE}`,
  `${ANY_CODE} (?:that |which )?we (?:have )?(?:ran|used|wrote|developed|run|use)\\b`,
  '\\b(?:what|all that|everything that) we (?:ran|run)\\b',
  `\\b(?:everything|all (?:that is|the files|files|(?:the )?materials?)|(?:the )?(?:files|materials?)) (?:that (?:is|are) )?(?:needed|required|necessary) (?:to|for) (?:[\\w-]+ ){0,2}?${AGAIN}`,
].join('|');

/** Words by which code is somebody else's. */
export const OF_OTHERS =
  /\b(?:codes?|implementations?|scripts?|software) (?:of|for|from) (?:(?:the|all|these|other) )?(?:[\w-]+ ){0,2}(?:baselines?|rivals?|competitors?)\b|\breproduced (?:codes?|implementations?)\b|\bet al\b|\bofficial(?:ly)?\b|\btheir\b|\bauthors?['’]s?(?! (?:home|web|page|site))|\bof the authors\b|\boriginal(?:ly)?\b|\b(?:third[- ]party|prior|previous|existing|upstream authors)\b|\bpublicly available (?:code|implementation)|\bwe (?:\w+ ){0,2}?(?:use|used|took|take|adopt(?:ed)?|employ(?:ed)?|rel(?:y|ied)|buil[dt]|follow(?:ed)?|download(?:ed)?|borrow(?:ed)?|start(?:ed)?|obtain(?:ed)?|cloned?|adapt(?:ed)?|modif(?:y|ied)|extend(?:ed)?|ran|run|compared?|evaluated?|test(?:ed)?|reused?)\b(?<!\b(?:what|that|scripts?|code|notebooks?|software|programs?|routines) we (?:ran|run|used?))/i;
/** What a program is made with: behind such words stands the address of something else. */
export const MADE_WITH =
  /\b(?:based|buil[dt]s?|rel(?:y|ies)|depends?|adapted|adopted|derived|fork(?:ed)?|modified|extends?|extension|borrow\w*|ported|port of|uses|using|utili[sz]\w*|thanks to|trained with|implemented (?:in|with|on)|on top of|provided by|released by|courtesy of)\b/i;
