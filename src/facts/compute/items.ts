import type { Item } from '../settings/stated.ts';
import { sparing } from '../text/search/sparing.ts';
import { IN_THEORY, THEIR_COST } from '../settings/chosen/their-act.ts';
import { ACCELERATOR } from './accelerators.ts';
import { NUMBER_OF } from './accelerator-count.ts';

const QUANTITY = String.raw`\d[\d,]{0,9}(?:\s?\.\s?\d{1,3})?`;
/** "4090s" and "the 1980s" are no seconds, and "3 h t" is a formula. */
const UNIT_OF_TIME = String.raw`(?:[- ]?(?:hours?|hrs?|days?|weeks?|minutes?|mins?|months?|seconds?|secs?)|(?:(?<!\d{4})s|\ss|\s?h)(?=$|[,;:)]|\.(?!t\b)|\s(?:\p{L}{2}|\()))`;
/** "11h40m", "2d 5h", "36:20:00", "3 days and 4 hours" */
const COMPOUND = String.raw`\d{1,4}\s?(?:d|days?),?\s(?:and )?\d{1,2}\s?(?:h|hrs?|hours?)(?:,?\s?\d{1,2}\s?(?:m|min|minutes?))?|\d{1,2}d\s?\d{1,2}h|\d{1,4}\s?(?:h|hrs?|hours?),?\s?(?:and )?\d{1,2}\s?(?:m|mins?|minutes?)|\d{1,3}:\d{2}:\d{2}|\d{1,3}\s?h\s?\d{2}(?!\w)`;
/** What runs or is run; "about" and "up to" are said of all that lasts. */
const AT_WORK = String.raw`(?:train\w*|pre-?train\w*|fine-?tun\w*|tak(?:e|es|ing|en)|took|requir\w*|finish\w*|run(?:s|ning)?|run-?times?|ran|execut\w*|wall[- ]?clock|elapsed|converg\w*|latency|inference|optimi[sz]\w*|simulat\w*|search\w*|wall[- ]?times?|learning (?:\w+ ){0,2}(?:last|took|take|end|finish|need|requir)\w*|(?:one|an|each|every|a single) (?:full |training |complete )?(?:epoch|run|fold|seed)|process(?:es|ed|ing)?|comput(?:es?|ed|ing|ations?|ational)|GPUs?|TPUs?|CPUs?|cores|[AHV]100s?|RTX|per (?:epoch|run|experiment|task|model|seed|step|iteration|trial)|experiments?)`;
/** "Σ = 1 min S" is a minimum. */
const NOT_A_MINIMUM = String.raw`(?<!=\s?\d{0,3}\s?min)`;
const TIME_WORDS = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|half an?|an|a single|a few|several|(?<=\b(?:takes?|took|taking|in|within|after|about|roughly|approximately|for|under|over|than|nearly|almost|only|lasts?|lasted|requires?|required) )a(?= (?:day|week|month|fortnight)\b(?!'|’)))`;

/** "120 hours of driving data" is how long the data last. */
const NOT_OF_DATA = String.raw`(?![- ](?:long )?(?:videos?|clips?|audio|utterances?|songs?|segments?|excerpts?|recordings?)\b)(?!(?: ?\([^()]{1,40}\)|\))? (?:of|worth of) (?:[\w-]+ ){0,3}(?:data|videos?|speech|audio|music|footage|recordings?|driving|demonstrations?|films?|content|material|trajectories|play|interaction|annotation|labell?ing|pairs|samples|corpus|corpora|dialogues?|conversations?|calls|clips|images|games?|gameplay|sleep|lectures?|podcasts?|broadcasts?|signals?|EEG|ECG)\b)`;

const TIME: Item = {
  id: 'time',
  title: 'running time',
  word: /hour|hrs|\dh\b|\d h\b|days?\b|week|fortnight|month|minute|min\b|mins|second|\d ?s\b|secs?\b|time|runtime/i,
  prose: [
    new RegExp(
      `\\b${AT_WORK}\\b[^;]{0,90}?(?<![\\w.=−–-]|= ?)(?<value>(?:${COMPOUND}|${QUANTITY}(?:\\s?[-–]\\s?\\d{1,4})?${UNIT_OF_TIME}|${TIME_WORDS}[- ](?:hours?|days?|weeks?|fortnights?|minutes?|months?|seconds?)))\\b${NOT_A_MINIMUM}(?! ?/ ?\\w)${NOT_OF_DATA}`,
      'iu',
    ),
    new RegExp(
      `(?<![\\w.=−–-]|= ?)(?<value>${COMPOUND}|${QUANTITY}${UNIT_OF_TIME})\\b${NOT_A_MINIMUM}(?! ?/ ?\\w)${NOT_OF_DATA}[^.;]{0,60}\\b${AT_WORK}\\b`,
      'iu',
    ),
    // "six hours to train", "two days of optimisation"
    new RegExp(
      `(?<![\\w.=−–-]|= ?)(?<value>${TIME_WORDS}[- ](?:hours?|days?|weeks?|months?)) (?:(?:on|with) (?:an?|one|our|two|four|eight|\\d{1,4}) (?:\\w+ ){0,3}?(?=[GTC]PU|[AHV]100|RTX|GTX|T(?:itan|ITAN)|cards?)|(?:to|of|for) (?:\\w+ ){0,2}?)(?:[GTC]PUs?|[AHV]100s?|RTX|GTX|Titan|cards?|train\\w*|pre-?train\\w*|fine-?tun\\w*|converge\\w*|run|optimi[sz]\\w*|comput\\w+)\\b(?! (?:data|set))`,
      'iu',
    ),
  ].map(sparing),
  notAs: [
    THEIR_COST,
    // What people need.
    /\b(?:scientists?|researchers?|annotators?|experts?|participants?|humans?|patients?|students)\b[^.;‹]{0,60}‹(?![^›]*› to (?:train|converge|learn))/i,
    /\ban? student\b[^.;‹]{0,60}‹(?![^›]*› (?:to|of) (?:train|converge|learn))/i,
    /\b(?:per|each|every) (?:assignment|HIT|annotation|questionnaire|judge?ment|rater)\b[^.;‹]{0,60}‹|‹[^›]*› (?:per|for each) (?:assignment|HIT|annotation|questionnaire|judge?ment|rater)\b/i,
    /‹[^›]*› to (?:heal|recover|read|fill|answer)\b/i,
    // "This survey takes about 30 minutes to complete"
    /\b(?:survey|questionnaire|interview|form|quiz|HIT|study session|task takes you|take you)s?\b[^.‹]{0,140}‹/i,
    // "a model that is slow to train, requiring several days": told of all who train it
    /^(?!.*\b(?:[Ww]e|[Oo]urs?|took|ran|was|were)\b).*\b(?:requiring|requires|can take|takes up to|need(?:s|ing)?)\b[^.;‹]{0,30}‹(?:several|a few)\b/s,
    IN_THEORY,
  ],
  unsureAs: [
    // Seconds are those of a step or of one answer.
    /‹[~≈]?[\d.,]+ ?(?:ms|s|secs?|seconds?)›/i,
    /‹[^›]*› (?:per|for each)\b(?! (?:epoch|run|experiment|model|seed|GPU))/i,
    /\b(?:inference|latency|generation)\b[^.;‹]{0,50}‹/i,
  ],
  // What people do and what data span lasts too, unless a machine is named beside it; and what could be done nobody did.
  not: /^(?!.*\b(?:GPUs?|TPUs?|CPUs?|[AHV]100s?|train(?:ing|ed)?|wall[- ]?clock)\b).*\b(?:annotat\w+|labell?(?:ed|ing|ers?)|participants?|interview\w*|sessions?|daily|sampled every|every (?:\d+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)|videos?|footage|speech|audio|songs?|sleep|forecast\w*|weather|upcoming|A\/B|spans?|spanning|compris\w+|recorded|horizons?|customers?|patients?|mice|rats|animals?)\b|\b(?:sampled at|sampling rate|per day|years? old)\b|^(?=.*\b(?:could|might) (?:also )?be (?:\w+ )?(?:trained|run|fitted|tuned)\b)(?!.*\b(?:took|takes?|(?:was|were|we|we have) (?:\w+ )?trained)\b)/is,
  several: true,
  label:
    /\b(?:train\w*|tun\w*|run(?:ning)?|total|wall(?: ?clock)?|gpu|cpu|comput\w*|elapsed|search|fit\w*|exec\w*|inference|sampling|solv\w*|average|avg)\b.*\btime\b|^time(?: cost)?$|\btime(?: cost)? ?\(|hours?\b|\brun ?time\b|\bdays?\b|\bwall ?clock\b|\b(?:train\w*|run\w*|comput\w*|search|job)\b.*\bduration\b|\bseconds\b|\bspeed\b|(?:^(?:secs?|mins|hrs)|\b(?:time|cost)\b.*\b(?:secs?|mins?|hrs))\b[).\s]{0,3}$|\b(?:time|cost|latency|training|inference|search)\b.*\((?:s|h)\)/,
  notLabel:
    /speed(?! ?\((?:s|sec\w*|min\w*|h)\b)|\bm?ap\d*\b|\bacc\w*\b|\bf1\b|\bscore|\biou\b|\bbleu\b|\brouge\b|\bpsnr\b|\brecall\b|time ?(?:steps?|stamps?|series|zone|comp|constant|horizon|span|points?|sampling|embed)|test time|\(ms\)|\bms\b|date|one time|real time|gpu hours|complexity|per day|contents|video|audio/,
  cell: /^[~≈<>∼]?\s?\d[\d.,\s×^eE-]*(?:s|h|d|m|min\w*|sec\w*|hours?|hrs?|days?|weeks?)?(?:\s.*)?$/,
};

const TOTAL: Item = {
  id: 'total-compute',
  title: 'total compute',
  word: /hour|days|years|FLOP|\bh\b/i,
  prose: [
    new RegExp(
      `(?<![\\w.^{]|\\^\\{\\d?)(?<value>${QUANTITY}\\s?[kKMB]?\\s?(?:thousand |million )?(?:total )?(?:(?:[HABV]\\d{2,3}|NVIDIA|L40S?|A6000|TPU ?v\\d\\w?)[ -]){0,2}(?:GPU|TPU|CPU|NPU|node|core|chip|accelerator|[HBAV]\\d00|device)s?(?:[- ](?:core|chip))?[- ]?(?:hours?|days?|years?|minutes?|weeks?|h\\b|hrs?))`,
      'i',
    ),
    new RegExp(
      `(?:GPU|TPU|CPU|NPU|accelerator|compute|node|core|chip|card|[HABV]\\d00|[HABV]\\d{2})[- ](?:hours?|days?|weeks?|years?|time|budget)\\b[^.;]{0,50}?(?<value>${QUANTITY}(?:(?:\\s?(?:[×x·]|\\\\times|\\\\cdot)\\s?10)?\\s?\\^\\s?\\{?\\s?\\d{1,2}\\}?)?(?: ?\\w+)?)`,
      'i',
    ),
    new RegExp(
      `\\btrain\\w*[^.;]{0,80}?(?<value>${QUANTITY}(?:\\s?(?:[×x·]|\\\\times|\\\\cdot)\\s?10\\s?\\^?\\s?\\{?\\s?\\d{1,2}\\}?)?\\$?\\s?(?:[kMGTPEZ]|peta|exa|zetta|tera)?[- ]?FLOP(?:s|/s-days?|s?[- ]days?)?)`,
      'i',
    ),
    // "539k hours of computation"
    new RegExp(
      `(?<![\\w.])(?<value>(?:\\d{1,3}(?:,\\d{3})+|\\d{4,}|${QUANTITY}\\s?(?:[kKM]\\b|thousand|million))\\s?(?:total |cumulative |wall-?clock )?hours) (?:of|on|with|using|across) (?:(?:total|cumulative|single|our|an?|the|one|NVIDIA|Nvidia|GPU|TPU|wall-?clock|parallel|[HABV]\\d00|model) ){0,2}(?:comput(?:e|ation|ing)|training(?! (?:data|set|speech|audio|video))|processing|pre-?training|[GTN]PUs?|accelerators?|[HABV]\\d00s?)\\b`,
      'i',
    ),
    // "the FLOPs used to train the largest (6 × 10^23)"
    new RegExp(
      `\\bFLOPs? (?:used|spent|needed|invested) (?:to|for|in|on) (?:pre-?)?train\\w*[^.;]{0,40}?(?<![\\w.])(?<value>${QUANTITY}\\s?(?:[×x·]|\\\\times|\\\\cdot)\\s?10\\s?\\^?\\s?\\{?\\s?\\d{1,2}\\}?)`,
      'i',
    ),
    // "10−5 PF-days" is a power of ten.
    new RegExp(
      `(?<![\\d.])(?<!\\d\\s?[−–-]\\s?)(?<value>${QUANTITY}\\s?(?:petaflop|PFLOP|PF)\\w*(?:/s)?[- ]days?)`,
      'i',
    ),
  ],
  // What a model of some size ought to cost, it has cost nobody.
  not: /^(?!.*\bwe (?:\w+ )?(?:pre-?)?train).*\b(?:should|would|could|might) (?:then |also |ideally |optimally )?be (?:pre-?)?trained\b|\boptimal model to train\b/i,
  // "104 PF-days" may be a power of ten whose raised digit was printed flat.
  notAs: [
    THEIR_COST,
    /‹10[2-9] ?P/,
    IN_THEORY,
    // "a budget of 200 epochs", "GPU time of 3 steps"
    /‹[\d.,]+ ?(?:epochs?|steps|iterations|updates|images|samples|tokens|GPUs?)›/i,
  ],
  several: true,
  label:
    /\b(?:gpu|tpu|cpu|[habv]\d00|node|core|accelerator) ?(?:core )?(?:hours?|days?|h|hrs|years?)\b|total compute|train\w* (?:flops|compute)/,
  cell: /\d/,
};

const ENERGY: Item = {
  id: 'energy',
  title: 'energy',
  word: /[kMG]?Wh\b|joule|energy|kilowatt|megawatt/i,
  prose: [
    new RegExp(`(?<value>${QUANTITY}\\s?(?:[kMG]Wh|(?:kilo|mega|giga)watt[- ]hours?|[kM]?J\\b|[kM]?joules?))`, 'i'),
  ],
  several: true,
  label: /\benergy\b.*(?:wh|j)\b|[kmg]wh\b|power consumption/,
  cell: /\d/,
};

const CARBON: Item = {
  id: 'carbon',
  title: 'carbon emitted',
  word: /CO ?2|CO₂|carbon|emission/i,
  prose: [
    new RegExp(
      `(?<value>${QUANTITY}\\s?(?:[kM]?g|kilograms?|tons?|tonnes?|t|lbs?|metric tons?)(?:\\s?of)?\\s?(?:CO\\s?_?\\{?2|CO₂|carbon)\\s?(?:e|eq)?\\w*)`,
      'i',
    ),
    new RegExp(
      `\\b(?:carbon|CO\\s?2|emission)[^.;]{0,80}?(?<value>${QUANTITY}\\s?(?:kg|tons?|tonnes?|tCO2\\w*|kilograms?|metric tons?))`,
      'i',
    ),
  ],
  several: true,
  label: /co ?2|carbon|tco2/,
  cell: /\d/,
};

const PLACE: Item = {
  id: 'cluster',
  title: 'cloud or cluster',
  word: /AWS|Amazon|Azure|Google Cloud|GCP|Colab|cluster|supercomputer|cloud|Slurm|Kaggle/i,
  prose: [
    /\b(?<value>AWS|Amazon (?:EC2|Web Services|SageMaker)|Microsoft Azure|Azure|Google Cloud(?: Platform)?|GCP|(?:Google )?Colab\w*(?: Pro\+?)?|Kaggle|Lambda (?:Labs|Cloud)|CoreWeave|RunPod)\b(?! (?:OpenAI|API|Bedrock|Transcribe|Mechanical))(?!\/)/,
    /\b(?:on|using|at) (?:an? |the |our )?(?<value>(?:[\w-]+ ){0,4}(?:supercomputer|(?:compute|computing|HPC|GPU|SLURM|internal|university|in-house) cluster))\b/i,
  ],
  // An author's address
  not: /\w@\w/,
  label: /^(?:cluster|cloud|provider|platform|infrastructure)$/,
  cell: /\p{L}{2}/u,
};

/** What papers state of compute, in the order in which it is shown. */
export const COMPUTE_ITEMS = [ACCELERATOR, NUMBER_OF, TIME, TOTAL, ENERGY, CARBON, PLACE];
