import { sparing } from '../text/search/sparing.ts';
import type { Item } from '../settings/stated.ts';
import { IN_THEORY, THEIR_COST } from '../settings/chosen/their-act.ts';
import { CARD_SOURCE, ENDS_THERE, OF_A_UNIT, TYPE_SOURCE, UNMISTAKABLE } from './accelerators.ts';

const FEW = String.raw`(?:(?<![\d.,])\d{1,3}(?:,\d{3}|\d{0,3})(?![\d,.]*\d|,)|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|thirty-two|sixty-four|a single|single|a (?:pair|couple) of|an?)`;
const MANY = String.raw`(?:\d(?:[\d,]{0,5}\d)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|thirty-two|sixty-four|single)`;
const UNITS = String.raw`(?:GPUs?|TPUs?(?: (?:cores?|chips?))?|accelerators?|NPUs?|graphics cards?|(?:CPU )?cores|CPUs?|vCPUs?|machines?(?!-| (?:translation|learning))|servers?|workstations?|chips?|laptops?|devices per|MacBook|desktop|PC)`;

/** "8 NVIDIA A100"; a word of the range may stand between. */
const numberOfMachines = (type: string, between = ''): RegExp =>
  new RegExp(
    `(?<!\\b(?:RTX|GTX|GeForce|Quadro|Titan|TITAN)[ -]?)\\b(?<value>${FEW}(?![a-wyz]|x\\w)\\s?(?:[×x*]\\s?)?(?:\\(\\d+\\) )?(?:(?!(?:on|of|in|for|to|and|with|at|by|as|the|is|are|per|hours?|days?|minutes?|GB${between})\\b)[\\w()/.-]+\\s){0,4}?${type})(?![- ]?(?:GPU[- ]?|TPU[- ]?|chip[- ]?|core[- ]?|node[- ]?)?(?:hours?|days?|years?|h\\b))`,
    'i',
  );

/** "When limited to a small GPU", "even fits on a laptop": a machine that somebody may have. */
const HYPOTHETICAL =
  /\b(?:constrained|limited|restricted|confined) (?:by|to) ‹|\b(?:fits?|fitting|possible|feasible|practical|affordable) (?:even )?(?:on|in|into|within|with) ‹(?:a|an|one|single)\b|\beven (?:on|with) ‹/i;

/** How many machines ran the experiments. */
export const NUMBER_OF: Item = {
  id: 'count',
  title: 'number of accelerators',
  word: /[GCTN]PU|[gct]pu|[Aa]ccelerator|[Nn]ode|[Mm]achine|[Ss]erver|[Ww]orkstation|[Ll]aptop|Mac[Bb]ook|[Dd]esktop|[Cc]omputer|[Cc]ore|[Cc]hip|[Cc]ard|[Bb]oard|[Dd]evices|[HBAVP]\d00|[×x] ?[A-Z]|RTX|GTX|A6000|\b[ALTPKM]\d{1,2}[GS]?s?\b|Tesla|T(?:itan|ITAN)|Quadro|[Ff]orce|DGX|MI\d|Gaudi|Ascend|GB200/,
  prose: [
    // "a DGX-1 with 8 V100 GPUs", "one node (8 × A100)": the cards are counted, not the box they are in.
    new RegExp(
      `\\b(?:DGX[\\w -]{0,8}|[Mm]achine|[Ss]erver|[Nn]ode|[Ww]orkstation)s?,? (?:\\(|(?:with|of|containing|holding|equipped with|featuring) )(?<value>(?:\\d{1,3}|two|four|eight|sixteen) ?(?:[×x] ?)?${CARD_SOURCE}(?:s|(?: GPUs?)?))`,
    ),
    numberOfMachines(CARD_SOURCE, '|v?CPUs?|cores?'),
    numberOfMachines(TYPE_SOURCE),
    new RegExp(`(?<![\\w.])(?<value>\\d{1,3}x${CARD_SOURCE})`),
    new RegExp(
      `\\b(?:on|using|with) (?<value>(?:an?|one|two|three|four|six|eight|sixteen|\\d{1,3}|a single|single) (?:${UNMISTAKABLE}))${ENDS_THERE}`,
    ),
    new RegExp(
      `(?<value>${TYPE_SOURCE}(?: GPUs?)?(?: \\([^()]{1,20}\\))?\\s?(?:[×x*]|\\()\\s?\\d{1,4}(?![\\d.]*\\s?(?:G[Bi]|GHz|cores?|-core)))`,
    ),
    new RegExp(
      `(?<!\\b(?:RTX|GTX|GeForce|Quadro|Titan|TITAN)[ -]?)\\b(?!\\d+ (?:server|client|machine)\\b)(?<value>${MANY}[- ](?:(?!(?:on|of|in|for|to|and|with|at|by|as|the|is|are|per)\\b)[\\w()/.-]+[- ]){0,4}?${UNITS})\\b(?! ?[-]?(?:hours?|days?|memory|h\\b))`,
      'i',
    ),
    // A graph has nodes too.
    new RegExp(
      `\\b(?:clusters?|GPUs?|TPUs?|CPUs?|hardware|comput(?:e|ing)|DGX)\\b[^.;]{0,80}?(?<![\\w.])(?<value>${MANY}[- ](?:[\\w-]+[- ]){0,2}?nodes?)\\b`,
      'i',
    ),
    new RegExp(
      `(?<![\\w.])(?<value>${MANY}[- ](?:[\\w-]+[- ]){0,2}?nodes?)\\b[^.;]{0,60}\\b(?:clusters?|GPUs?|TPUs?|CPUs?|DGX|cores)\\b`,
      'i',
    ),
    // "on an H100", "on NVIDIA A100 GPU": one, as the singular says.
    new RegExp(
      `\\b(?:on|using|with|by|via|(?<!\\b(?:model|type|kind|sort) )of|and) (?:the |our |its )?(?<value>${TYPE_SOURCE}(?:[ -](?:SXM\\d?|PCIe|NVL|Tensor Core|\\(?\\d{2,3} ?GB\\)?))*(?: (?:GPU|graphics card|CPU|card|processor|chip|machine|server|node|workstation|laptop)\\b(?!s)|(?=\\s?(?:[.,;)]|\\(\\d{2,3} ?GB)|$)))`,
    ),
    /\b(?<value>(?:a|an|one|single|the authors?'?|our) (?:(?!(?:per|on|for|with|in|of|to|and|each)\b)\w+ ){0,3}(?:laptop|workstation|desktop|personal computer|CPU|GPU|TPU(?: v\d\w*)?))\b(?!s|[- ](?:min\w*|hours?|days?|time|memory|budget|usage|utili\w+|implementation|kernel))/i,
    // "Sixteen cards work in parallel", "a pipeline over 576 devices in all": what holds the model
    new RegExp(
      `^(?=.{0,600}\\b(?:parallel\\w*|replicas?|shard\\w*|synchron\\w*|all-?reduce|GPUs?|(?:pre-?)?train(?:ed|ing)?)\\b)(?!.{0,600}\\b(?:decks?|poker|players?|playing|flash-?cards?)\\b).{0,500}?(?<![\\w.,])(?<value>(?:${MANY}|a (?:pair|couple) of) (?:(?:such|identical|of these|of them|graphics|accelerator) ?)?(?:cards|boards))\\b`,
      'is',
    ),
    new RegExp(
      `^(?=.{0,600}\\b(?:(?:tensor|pipeline|data|model|sequence|expert|context)[- ](?:and [\\w-]+ )?parallel\\w*|replicas?|shard(?:s|ed|ing)?|FSDP|ZeRO|all-?reduce)\\b).{0,500}?(?<![\\w.,])(?<value>${MANY} (?:(?:such|identical) )?devices)\\b(?! (?:per|participat\\w+|take part))`,
      'is',
    ),
    // "GPUs per node: 8", "accelerators: 64"
    /\b(?:GPUs?|TPUs?|accelerators?|NPUs?|graphics cards)(?: (?:per|in each|for each|\/) ?(?:node|machine|server|host|job|run)| used| count)?\s?[:=]\s?(?<value>\d{1,5})\b(?!\.\d| ?(?:GB|hours?|h\b|%))/i,
    /\b(?:number|#) of (?:GPUs|TPUs|accelerators|(?:compute|computing|GPU|cluster|server|worker) nodes)\b(?: \w+){0,2}\s?(?:=|:|is|was|of|to)\s?(?<value>\d{1,5})\b/i,
  ].map(sparing),
  notAs: [OF_A_UNIT, IN_THEORY, HYPOTHETICAL, THEIR_COST],
  // What can be done on one machine was not yet done there.
  not: /^(?!.*\b(?:we|our|ours)\b).*\bcan (?:be|also be|easily be) (?:run|trained|executed|deployed|fit|fitted|served|hosted|distributed)\b/is,
  label:
    /\b(?:gpus?|tpus?|accelerators?|npus?|chips) ?(?:count|number|num|used)?$|^(?:#|num(?:ber)?|n) ?(?:of )?(?:\w+ )?(?:gpus?|tpus?|accelerators?|(?:compute|gpu|cluster|server) nodes|devices)\b|\bnumber of gpus\b/,
  notLabel: /hour|day|mem|time|util|\bh\b|type|model/,
  cell: /\d/,
};
