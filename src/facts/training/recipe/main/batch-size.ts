import { sparing } from '../../../text/search/sparing.ts';
import { COUNT } from '../../../settings/number-patterns.ts';
import type { Item } from '../../../settings/stated.ts';
import { IN_THEORY } from '../../../settings/chosen/their-act.ts';
import { BATCH, BATCHES_TOLD, NOT_A_BATCH, OF_DATA } from './batches-told.ts';

/** How many examples or tokens one step takes. */
export const BATCH_SIZE: Item = {
  id: 'batch-size',
  title: 'batch size',
  word: /batch|\bbs\b|\bonline S|\bonline stochastic|\b(?:per|(?:for|at|in|on) (?:each|every)) (?:\w+ )?(?:step|update|iteration|gpu|device|worker|of)\b|\b(?:groups|chunks|sets|bunches|packs|blocks|lots) of\b|\b(?:each|every|one|a) (?:\w+ )?(?:step|update|iteration)\b|\bgradient (?:estimat|comput|averag)|\bwhenever\b|\b(?:each|every) time\b|\bfull[- ](?:graph|data|sample)|\b(?:GPU|device|worker|card|TPU)s|\bgradients? (?:is|are|was|were)\b|\bat (?:a time|once)\b/i,
  prose: [
    // "reduced the batch size (from 512 to 128)": where it came from was another's
    new RegExp(
      `\\b(?:reduc|increas|decreas|chang|lower|rais|shrink|grow|cut)\\w* (?:the |our |its |their )?${BATCH}[- ]?sizes? \\(?from \\d[\\d,]{0,8}k? to (?<value>${COUNT})`,
      'i',
    ),
    // "where L = 32 is the minibatch size"
    new RegExp(
      `(?<![\\w}])[A-Za-z]\\w? ?= ?(?<value>${COUNT})\\$? (?:is|denotes|being|was|as) (?:the|our) (?:\\w+ )?${BATCH}[- ]?size\\b`,
    ),
    // "minibatches of size N = 64 with K = 2 calls each"
    new RegExp(`${BATCH}(?:es)? of size (?:\\$?[A-Za-z]\\w?\\$? ?= ?\\$?)?(?<value>${COUNT})`, 'i'),
    new RegExp(
      `${BATCH}[- ]?sizes?\\b(?:(?!learning|epoch|layer|norm|step|section|sec\\b|table|fig|appendix|eq(?:n|s|\\b|uations?\\b))[^.;]){0,70}?(?<![\\w.]|[A-Za-z]-)(?<value>${COUNT}(?:\\s?(?:[×x*]\\s?\\d[\\d,]*|(?:\\w+ ){0,2}(?:tokens|images|samples|sequences|examples|sentences|prompts|graphs|pairs|frames|words)))?)`,
      'i',
    ),
    new RegExp(
      `${BATCH}(?:es)?\\s(?:sizes? )?(?:\\w+ )?(?:of|with|contain\\w*|consist\\w* of|compris\\w*|includ\\w*|has|have|hold\\w*|counts?|takes?|uses?|pack\\w*|=|set to)\\b(?:(?!learning|epoch)[^.;={]){0,30}?(?<![\\w.]|[A-Za-z]-)(?<value>${COUNT})`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.\\-−–])(?<value>${COUNT})[- ](?:(?!(?:for|the|and|in|of|to|we|with|is|are|at|on|as|by)\\b)\\w+[- ]){0,3}(?:(?:per|in each|in a|in every|for each) )?(?:(?!(?:the|in|of|with|to|on|for|as|at|by|and)\\b)\\w+ )?${BATCH}(?:es\\b|[- ]size|\\b)`,
      'i',
    ),
    new RegExp(
      `${BATCH}(?:es)?\\s(?:contain\\w*|of|with|hold\\w*|includ\\w*)\\b(?:(?!learning|epoch)[^.;]){0,90}?(?<![\\w.])(?<value>\\d[\\d,]*\\s(?:\\w+ ){0,2}(?:tokens|images|samples|sequences|examples|sentences|pairs))`,
      'i',
    ),
    new RegExp(`\\b(?:BS|bs)\\s?(?:=|of|:|is)?\\s?(?<value>\\d[\\d,]*)`),
    /\b(?:global|total|effective|overall) (?:mini-?)?batch (?:of )?(?<value>\d[\d,]{0,8})/i,
    // "128 channels, batch 64, 200k steps"
    /(?:[,;(] ?|\b(?:with|using|and|at) )(?:mini-?)?batch (?<value>\d{2,5})(?=\s?(?:[,;.)]|$|(?:and|for)\b))/i,
    new RegExp(
      `(?<value>${COUNT}\\s(?:\\w+ ){0,2}(?:tokens|images|samples|sequences|examples|sentences|prompts|trajectories|transitions)) per (?:\\w+ )?(?:step|update|iteration|gpu|device|worker)`,
      'i',
    ),
    // "32 clips at a time"
    new RegExp(
      `\\b(?:train|updat|learn|optimi[sz]|gradient)\\w*\\b[^;]{0,80}?(?<![\\w.])(?<value>${COUNT} ${OF_DATA}) at (?:a time|once)\\b`,
      'i',
    ),
    // "Each update uses 32 graphs", "gradients are averaged over 512 trajectories"
    new RegExp(
      `\\b(?:each|every|one)\\s(?:(?:training|gradient|optimi[sz]ation|weight|parameter|learning|SGD|Adam) (?:step|update|iteration)|update)\\b(?! of (?!the (?:weights|parameters|network|model|policy)))[^.;]{0,24}?\\b(?:process\\w*|us(?:es|ed|ing)|sees|saw|computed (?:from|on|over|with)|averag\\w+(?: (?:the )?(?:gradients|loss(?:es)?))? (?:over|of)|consum\\w+|takes|samples?|covers|draws)\\s(?:(?:an?|about|the|random|total|of) ){0,4}(?<value>${COUNT} ${OF_DATA})`,
      'i',
    ),
    new RegExp(
      `\\bgradients? (?:is|are|was|were) (?:averaged|computed|estimated|accumulated) (?:over|from|on|with) (?:about )?(?<value>${COUNT} ${OF_DATA})`,
      'i',
    ),
    new RegExp(
      // "each update is computed on the batch of all calls of a shore"
      `\\b(?:updates?|(?:gradient |training )?steps?|gradients?) (?:is|are|was|were) (?:performed|computed|made|taken|done|estimated) (?:on|over|for|from|with) (?:the |an? |each )?(?<value>(?:mini-?)?batch(?:es)? of (?:all|every|each|one|the) (?:[\\w-]+ ){1,6}?[\\w-]+)(?=[,.;]|$)`,
      'i',
    ),
    new RegExp(
      `\\b(?<value>full[- ]batch|(?:no|without) (?:mini-?)?batch(?:ing|es)|single[- ]sample (?:updates?|SGD)|batch[- ]size[- ]one|online (?:SGD|stochastic gradient descent))`,
      'i',
    ),
    ...BATCHES_TOLD,
  ].map(sparing),
  // A batch of how the trained network is run says nothing of its training.
  // Neither does one of requests: "the model was asked in batches of 100 words".
  not: /^(?:the )?batch normali[sz]ation|^(?!.{0,1500}\b(?:train|optimi[sz]|updat|fine-?tun|epoch|learn|gradient|batch[- ]?size|batch_size))(?=.{0,1500}\b(?:prompt\w*|annotat\w*|label(?:l?ed|l?ing|l?ers?)|quer(?:y|ies|ied)|requests?|APIs?|generation was|transcri\w+|translat\w+|download\w*|crawl\w*|review\w*|crowd\w*)\b)|^(?!.{0,1500}\b(?:train|optimi[sz]|updat|fine-?tun|epoch))(?=.{0,1500}\b(?:inference|throughput|latency)\b)/is,
  notAs: [
    IN_THEORY,
    ...NOT_A_BATCH,
    // "B is the batch size and H = W = 224": another letter's; "a batch size m > 1" is any.
    /batch[- ]?size,? and [$\\({]{0,3}[A-Z]\w{0,3} ?= ?(?:[A-Z]\w{0,3} ?= ?)?‹/,
    /(?:[>≥]|\\geq?) ?‹1›/,
    // "a batch of N patches of 16 × 16", "positives and negatives 1:3"
    /\b(?:patch\w*|crops?|tiles?|grids?|windows?|ratio)\b[^.;‹]{0,24}‹/i,
    /› ?: ?\d/,
    // "typical batch sizes of 16K": what others take, or what fits
    /\b(?:typical|common|usual|customary|conventional) (?:\w+ )?(?:mini-?)?batch[- ]?sizes? (?:of |is |are |= ?)?‹/i,
    // "even at a batch size of 1": what would do
    /\beven (?:at|with|for|when using) (?:an? )?(?:mini-?)?batch[- ]?sizes? (?:of |= ?)?‹/i,
    // "a single mini-batch" is one batch.
    /‹(?:(?:a )?single|one)›[- ](?:\w+[- ]){0,2}batch/,
    // "two neighbouring batches", "10 consecutive batches": how many batches, and not how large one is
    /‹(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)›[- ](?:(?!(?:samples?|images?|examples?|sequences?|sentences?|pairs?|graphs?|tokens|clips?|points?|nodes?|prompts?)\b)[\w-]+[- ]){0,3}?(?:mini-?)?batches\b/i,
    /‹[^›]*› (?:adjacent|consecutive|successive|neighbou?ring|subsequent|different|separate|distinct|disjoint|independent|such|more|further|additional) (?:[\w-]+ )?(?:mini-?)?batches\b/i,
    // "a learning rate of 0.1 per batch"
    /\b(?:learning[- ]rates?|lrs?|step[- ]?sizes?)\b[^.;‹]{0,24}‹[^›]*› (?:per|for each|for every) (?:mini-?)?batch/i,
    // "the kernel is computed on a batch of 1024 samples": nothing is learned from it
    /^(?!.{0,400}\b(?:gradients?|loss(?:es)?|updates?|train\w*)\b).{0,400}\b(?:comput|estimat|evaluat|measur)(?:e|es|ed|ing)\b[^.;‹]{0,80}\b(?:on|over|from|with) (?:an? |one )?(?:mini-?)?batch of ‹/is,
    // "the first 100K training batches"
    /\b(?:first|last|next|previous|up to|full) ‹[^›]*› (?:\w+ )?batches/,
    // "we train the 1B model with …"
    /‹[\d.,]+\s?[BTbt]›/,
    // "B is the batch size and H = W = 64": each letter has its own value.
    /\bbatch[- ]sizes?,? (?:and|with) (?:[$(\\]{0,2}[A-Z][\w']{0,2} ?= ?){1,3}‹/,
    // "two batch sizes B with four …"
    /batch[- ]?sizes [^.;]{0,20}‹(?:one|two|three|four|five|six)›/,
    // "BS ↑" and "BS 85.7": a score, BERTScore
    /[↑↓][^‹]{0,20}‹/,
    /\bBS\b[^‹]{0,20}‹[^›]{0,40}\d\.\d/,
  ],
  unsureAs: [/‹full[- ]batch› (?:baselines?|setting)/i],
  label: /\b(?:mini ?)?batch(?:es)?\b|\bbs\b|^bsz$|\b(?:mini ?)?batchsize\b/,
  notLabel:
    /norm|^max\w* (?:mini ?)?batch|num\w* of (?:mini ?)?batch|^(?:#|num|no)? ?(?:mini ?)?batches$|infer|eval|\btest|accum|time|throughput|latency/,
  cell: /(?:^|[^\p{L}\d.])\d|full/iu,
};
