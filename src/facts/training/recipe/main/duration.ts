import { NOT_A_DURATION } from './not-duration.ts';
import { COUNT } from '../../../settings/number-patterns.ts';
import { sparing } from '../../../text/search/sparing.ts';
import { DURATIONS_TOLD, LARGE, OF_EXPERIENCE } from './durations-told.ts';
import type { Item } from '../../../settings/stated.ts';

const SPAN_WORD = String.raw`(?:epochs?|(?:training |gradient |optimi[sz]\w+ |update |parameter |pre-?training |fine-?tuning |environment |env\.? |meta-?|global |SGD |learner |policy |total |weight |further |additional |mini-?batch |agent |simulat(?:or|ion) |interaction |real |actor |critic |game |EM |boosting |generator |discriminator |network |model ){0,3}(?:steps?|iterations?|iters?|updates?|rounds?|episodes|frames|interactions)|passes|(?:mini-?\s?)?batches|communication rounds)`;
const ASIDE = String.raw`(?<!(?<!\b(?:stop\w*|finish\w*|end\w*|converg\w*|terminat\w*) )\bafter(?: (?:about|only|around|roughly))?\s)(?<!\b(?:every|each|after every|per|last|first|initial|final|warm-?up (?:of|for|over)|over the first|for the first|previous|within)\s)(?<!\baccumulat\w+(?: gradients?)? (?:for|over|of|across|with|every) )(?<!\b(?:is|are|was|were) (?:used|read|seen|repeated|sampled) (?:for|over) (?:about |roughly )?)(?<![\w.\-–]|\d,)`;
const NOT_STEPS = String.raw`(?!\s?(?:warm|of (?:linear )?warm|per(?! (?:scene|object|model|run|task|game|environment|seed|subject|data ?set|fold|language|stage|experiment|network|method)\b)|each|patience|accumulation|away|later|before|apart|denois|reverse|diffusion|DDIM|of (?:denois|diffus|sampl|infer|reason)))`;

/** What a learner goes through again and again. */
const DATA = String.raw`(?:data(?:[- ]?sets?)?|(?:training |train )?sets?|corpus|corpora|examples|images|samples|sentences|(?:replay )?buffer)\b`;

const PICTURES = String.raw`\d[\d.,]{0,14}\s?(?:[kKMB]\b|thousand|million|billion)? ?(?:(?:training|real|labell?ed) )?(?:images|samples|examples|sequences|sentences|crops)`;

/** How long a training is, in epochs, steps or tokens. */
export const DURATION: Item = {
  id: 'duration',
  title: 'duration (epochs, steps or tokens)',
  unit: /\b(?:epochs?|steps?|iterations?|iters?|updates?|rounds?|episodes|frames|tokens)\b/i,
  word: /epoch|\b(?:hours?|minutes?) of\b|converg|[mb]illion|steps?\b|iteration|iters?\b|updates?\b|rounds?\b|tokens|schedule|converge|early|pass(?:es)?\b|cycles|sweeps|loops|traversals|times\b|episodes|frames|interactions|batches|images|samples|examples|sequences|\bonce\b|\btwice\b|[km]img|generations\b|self-?play|games\b|tasks\b|\btrees\b|estimators\b/i,
  prose: [
    new RegExp(
      `${ASIDE}(?<value>${COUNT}[- ](?:(?:to|or) ${COUNT}[- ])?(?:(?!(?:and|for|of|with|in|to|over|by|on|at|the|is|are|after)\\b)\\w+ ){0,2}epochs?\\b)${NOT_STEPS}`,
      'i',
    ),
    new RegExp(
      `\\b(?:pre-?train\\w*|train\\w*|fine-?tun\\w*|optimi[sz]\\w*|run|ran|learn\\w*|updat\\w*|distill\\w*|SFT|RL|stages?|schedule)\\b[^;]{0,160}?${ASIDE}(?<value>(?!(?:one|two|single|a single|three)\\b)${COUNT}[- ]${SPAN_WORD})${NOT_STEPS}\\b`,
      'i',
    ),
    new RegExp(
      `${ASIDE}(?<value>${COUNT}[- ](?:total )?(?:training|gradient|optimi[sz]\\w+|parameter|SGD|Adam|learning|communication|policy|environment|federated)[- ](?:update |descent )?(?:steps?|iterations?|updates?|rounds?|(?<=[mb]illion [^‹]{0,24})frames))${NOT_STEPS}`,
      'i',
    ),
    new RegExp(
      `\\b(?:number of |num\\.? |max(?:imum)? |total )?(?:training |local |outer |pre-?training |optimi[sz]ation |communication )?(?<!\\bwarm-?\\s?up (?:training )?)(?:epochs?|iterations|updates|rounds)(?: [a-z]\\w*){0,3}(?:\\s?[=:]|\\s(?:is|are|was|were|to(?: be)?|of|as))\\s(?:set to |fixed to |fixed at |chosen (?:as|to be) )?\\s?(?<value>${COUNT})\\b`,
      'i',
    ),
    // "We set the number of episodes to 50", "episodes E = 50"
    new RegExp(
      `\\b(?:number of (?:training )?|training |total |sets? (?:the )?)episodes?(?: \\$?[A-Z]\\w?\\$?)?\\s?(?:=|is|was|to|of|at)\\s(?<value>${COUNT})\\b(?! (?:steps|slots|time))`,
      'i',
    ),
    new RegExp(
      `\\b(?:number of|total|max(?:imum)?)(?: number of)? (?:training |gradient |optimi[sz]ation |update )?steps(?: \\w+){0,3}\\s?(?:=|:|is|are|was|were|to|of|as)\\s(?:set to |fixed to )?\\s?(?<value>${COUNT})\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:pre-?train\\w*|train\\w*|fine-?tun\\w*|budget|duration|total|see[sn]?|process\\w*|consum\\w*)\\b[^;]{0,120}?(?<![\\w.])(?<!\\b(?:every|each|per) )(?<!\\bbatch[^.;]{0,60})(?<value>\\d(?:[\\d.,]{0,14}\\s?(?:[KMBT]\\b|thousand|million|billion|trillion)|[\\d,]{6,16})(?: (?!(?:is|are|was|were|and|or|on|with|for|has)\\b)[a-z][\\w-]*){0,2} (?:tokens|frames|samples seen))\\b(?! (?:per|an? (?:step|update|batch|iteration)|long|context|in each|each|batch|sequence|window|length))`,
      'i',
    ),
    // "Training is performed for 40,000 interaction steps of the agent", "over a total of 3 million frames"
    new RegExp(
      `\\b(?:(?:pre-?)?train\\w*|fine-?tun\\w*|learn\\w*|optimi[sz]\\w*|runs?|ran|experience|budgets?)\\b[^.;]{0,160}?\\b(?:for|over|of|to|using|with|in|after|at) (?:(?:up to|about|only|around|roughly|approximately|an?|the|total|overall|further|another|budget|of|fixed|maximum) ){0,4}(?<![\\w.])(?<value>${LARGE} ${OF_EXPERIENCE})\\b${NOT_STEPS}`,
      'i',
    ),
    // "All runs are 150 rounds with four seeds"
    new RegExp(
      `\\b(?:all|each|every|our|both) (?:\\w+ )?(?:runs?|experiments?|trainings?) (?:is|are|was|were|lasts?|lasted|takes?|took|spans?|uses?|has|have|consists? of) (?:for )?${ASIDE}(?<value>${COUNT}[- ]${SPAN_WORD})${NOT_STEPS}\\b`,
      'i',
    ),
    // "We do one million time steps of training on each": the training stands behind.
    new RegExp(
      `(?<![\\w.,])${ASIDE}(?<value>${LARGE} ${OF_EXPERIENCE}) (?:of|for) (?:\\w+ )?(?:training|learning|interaction|experience|optimi[sz]ation)\\b(?! (?:data|set|examples|samples))`,
      'i',
    ),
    // "batch 128, 200k steps on 64 TPUs"
    new RegExp(
      `(?<![\\w.,])${ASIDE}(?<value>${LARGE} (?:training |gradient )?(?:steps|iterations|updates)) on (?:\\d{1,4}|an?|one|two|four|eight|sixteen) (?:[\\w-]+ ){0,2}(?:[GT]PU|[AHV]100)`,
      'i',
    ),
    // Pictures and examples are counted in a data set too: only those that went through the network tell how long.
    new RegExp(
      `\\b(?:(?:(?:process|consum|see)\\w*|utili[sz]\\w*(?=[^.;]{0,30}\\d ?(?:M|B|million|billion)\\b))\\s(?:\\w+ ){0,3}|budgets? of )(?<value>\\d[\\d.,]{0,14}(?: \\. \\d{1,3})?\\s?(?:[KMB](?:\\b|(?=images))|thousand|million|billion) ?(?:\\w+ ){0,2}(?:images|examples|samples))\\b`,
      'i',
    ),
    // "a training length of 150,000 images", "the training time grew from 12M to 25M images", "trained for 70M images": what lasts is counted
    new RegExp(
      `\\b(?:(?:(?:pre-?)?training|learning) (?:lengths?|times?|durations?|runs?|schedules?|budgets?)|durations?)\\b[^.;]{0,40}?\\b(?:of|to|is|was|for|at|lasts?|=)\\s(?:about |roughly |a total of )?(?<value>${PICTURES})\\b`,
      'i',
    ),
    new RegExp(
      `\\b(?:pre-?train|train|fine-?tun)(?:s|e|es|ed|ing)?\\b(?:(?!\\bon\\b)[^.;]){0,60}?\\bfor (?:about |roughly |a total of |another |the first )?(?<value>${PICTURES})\\b`,
      'i',
    ),
    new RegExp(
      `(?<value>${PICTURES}) (?:were |are |is |was |have been )?(?:shown to|seen by|fed (?:in)?to|presented to) (?:the |our |each )?(?:\\w+ )?(?:networks?|models?|discriminators?|generators?|learners?)\\b`,
      'i',
    ),
    // "The early-stopped epoch of each run is reported", not "results of early-stopped epochs are shown".
    /(?<!\bof (?:the |our )?)\bearly-stopped (?:\([^()]{1,40}\) )?(?<value>(?:epochs?|iterations?|steps)\b[^.;]{0,120}\b(?:is|are) (?:reported|given|listed|provided))\b/i,
    /\b(?:number of |early-stopped (?:\([^()]{1,40}\) )?)(?:training )?(?<value>(?:epochs?|iterations?|steps)\b[^.;]{0,100}\b(?:is|are) (?:reported|shown|given|listed|provided) in (?:the )?(?:Tables?|Tab\.|Appendix) ?\w{0,3})/i,
    new RegExp(
      `\\b(?:AdamW?|SGD|optimi[sz]er)\\b[^.;]{0,40}\\bfor ${ASIDE}(?<value>${COUNT}[- ]${SPAN_WORD})${NOT_STEPS}\\b`,
      'i',
    ),
    /\b(?<value>[1-9]\s?[×x]\s?(?:training |learning )?schedule)\b/i,
    // "the number of epochs was changed from the default of 1000 to 500"
    new RegExp(
      `\\bepochs\\b[^.;]{0,40}\\b(?:changed|reduced|increased|raised|lowered|set|shortened|cut) from (?:the |its )?(?:default |original |usual )?(?:(?:value|number) )?(?:of )?${COUNT} (?:epochs )?to (?<value>${COUNT})\\b`,
      'i',
    ),
    // "needs fewer steps to converge (4000 vs. 9000 steps)"
    new RegExp(
      `\\bconverg(?:es?|ed|ence|ing)\\b(?:[^.;]|\\b[ie]\\.[eg]\\.){0,60}?(?<![\\w.])(?<value>${COUNT}(?: (?:vs\\.?|versus|against|and) ${COUNT})? (?:training |gradient )?(?:steps|iterations|epochs|updates))\\b`,
      'i',
    ),
    // "1 hour of real-world training": what acts in the world takes its steps by the clock.
    new RegExp(
      `(?<![\\w.])(?<value>(?:${COUNT}|an|half an|several)[- ](?:hours?|minutes?) of (?:(?:real|real[- ](?:world|time|robot)|robot|physical|environment|online|in-game|gameplay|human) ){1,3}(?:(?:training|learning) (?:time|experience)|training|learning|experience|interactions?|practice|play)\\b)`,
      'i',
    ),
    /\b(?<value>(?:until|till|upon) (?:\w+ )?(?:convergence|converg(?:es?|ed))|to (?:full )?convergence)\b/i,
    /\b(?<value>early[- ]stop(?:ping|ped)?)\b/i,
    new RegExp(
      `\\b(?:epochs?|iterations?|max[_ ]steps|train(?:ing)?[_ -](?:steps|iters))\\s?[=:]\\s?(?<value>${COUNT})`,
      'i',
    ),
    new RegExp(`\\b(?<value>${COUNT} (?:full |complete )?passes) (?:over|through) the`, 'i'),
    // "90 cycles through the training set", "sees all data 40 times"
    new RegExp(
      `(?<![\\w.])(?<value>${COUNT} (?:full |complete |entire )?(?:cycles|sweeps|loops|traversals)) (?:over|through|of|across) (?:all |the |our |its )*(?:\\w+ ){0,2}${DATA}`,
      'i',
    ),
    new RegExp(
      `\\b(?:see[sn]?|saw|cycl\\w+ (?:through|over)|iterat\\w+ (?:over|through)|pass(?:es|ed)? (?:over|through)|go(?:es)? (?:over|through)|went (?:over|through)|train(?:ed|s)? on|visit(?:s|ed)?) (?:(?:all|the|our|its|each|every|whole|entire|full|of) ){0,4}(?:\\w+ )?${DATA} (?:about |roughly |exactly |some )?(?<value>${COUNT} times)\\b(?! (?:as|more|less|larger|smaller|faster|\\d))`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.])(?<value>${COUNT} times) (?:through|over) (?:all |the |our |its )*(?:\\w+ ){0,2}${DATA}`,
      'i',
    ),
    new RegExp(
      `\\b(?:stop|end|terminat|finish)\\w* (?:(?:the )?training |it |them )?(?:at|after) (?:step |about |roughly |a total of )?(?<value>${LARGE} (?:\\w+ )?(?:updates|steps|iterations|episodes|frames))\\b${NOT_STEPS}(?! (?:without|with no|of no))`,
      'i',
    ),
    // "A total of 250,000 updates were carried out": nothing else is counted so.
    new RegExp(
      `(?<![\\w.,])${ASIDE}(?<value>${LARGE} (?:(?:weight|parameter|gradient|training|optimi[sz]\\w+|policy|network|SGD|Adam) ){1,2}(?:updates|steps|iterations)) (?:had been |have been |has been |are |were |was )(?:\\w+ )?(?:made|performed|carried out|taken|run|executed|applied|done|completed|used)\\b`,
      'i',
    ),
    // Each sample is seen once, so that the data say how long.
    /\beach (?:\w+ )?(?:sample|example|image|sentence|instance|data point) is (?:\w+ )?(?:observed|seen|visited|processed|used|shown)(?: and \w+)? (?<value>(?:only |exactly |just )?once)\b/i,
    /\b(?<value>(?:single|one)[- ]pass)\)? (?:SGD|stochastic gradient|training|gradient descent)\b/i,
    ...DURATIONS_TOLD,
  ].map(sparing),
  notAs: NOT_A_DURATION,
  // Beside the horizon and the clipping of PPO, epochs are what it does with each batch it collects.
  unsureBeside:
    /\bepochs?\b[^‹]*‹\W{0,3}\d{1,2}\W{0,3}›.*\b(?:GAE|clip(?:ping)? ?(?:range|ratio|param\w*|eps\w*|coef\w*)|entropy (?:coef\w*|bonus)|horizon|rollout|n\w* of actors|(?:vf|value(?: function| loss)?) coef\w*)/is,
  unsureAs: [
    // "was initialized with a model pre-trained for 200 rounds"
    /\b(?:initiali[sz](?:ed|ation)|pre-?trained|starting point|warm-?start(?:ed|s)?)\b[^.;‹]{0,60}‹/i,
    // What a client does in a round.
    /\blocal\b[^‹]{0,30}‹|‹[^›]*\blocal\b/i,
    // No number at all.
    /‹(?:early|until|till|upon|to)[ -]/i,
    // "the corpus contains 103 million tokens" says how much there is.
    /\b(?:data|set|corpus|data-?set)s? (?:is|are|has|have|contains?|comprises?|consists? of|of) (?:\w+ ){0,2}‹[^›]*tokens›/i,
  ],
  // What a model of some size ought to see was seen by none.
  not: /^(?!.*\bwe (?:\w+ )?(?:pre-?)?train).*\b(?:should|would|could|might) (?:then |also |ideally |optimally )?be (?:pre-?)?trained\b|^(?!.*\btrain).*\b(?:step|action|turn) (?:limits?|caps?)\b|\b(?:tokens|steps) per (?:second|sec)\b|\b(?:debat\w+|dialogues?|conversations?|discussions?|interviews?)\b[^;]{0,140}\brounds?\b/i,
  label:
    /\bepochs?\b|\b(?:training|train|total|max|gradient|optimi[sz]ation|update|num(?:ber of)?|#|pre ?training|fine ?tuning|environment|env) ?(?:training |gradient |of )?(?:steps|iterations|iters|updates|timesteps|rounds|frames|episodes)\b|^(?:#\s?)?(?:steps|iterations|iters?|updates|rounds|max steps|passes|duration)(?=$| ?[([/=,]| (?:of|for|in|per|to|k|m|million|total|number|count|budget|trained|used|each)\b)|\btrain\w* (?:length|duration|tokens)\b|^(?:# ?|num(?:ber of)? |total )?tokens\b|\bcommunication rounds?\b|schedule length/,
  notCaption:
    /\b(?:corpus|corpora|data-? ?sets?|data) statistics\b|\bstatistics (?:of|for) (?:the |our )?(?:[\w-]+ ){0,3}(?:corpus|corpora|data)/i,
  notLabel:
    /warm|conjugate|\bcg\b|line[- ]?search|\((?:s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|ms)\)|\bper\b|infer|sampl|diffus|denois|eval|save|\blog|interval|accum|decod|time|lat|every|freq|context|length of|max (?:new )?tokens|decay (?:epoch|step|iter)|patience|speed|best epoch|reason|output|input|acc|loss|\bsec(?:onds?)?\b|\bminutes?\b|\bms\b/,
  cell: /\d/,
};
