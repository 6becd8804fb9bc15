import type { Phrase } from './forms.ts';

/**
 * Outcomes of trials that a paper mentions in passing while it speaks of something else: what "our experiments" gave, what
 * a change did when it was made, what a known technique brings and does not cost.
 */

const THING = String.raw`(?:performance|accuracy|quality|convergence|stability|instabilit(?:y|ies)|training|results?|divergence|degradations?|overfitting|improvements?|gains?|generali[sz]ation|runtime|run-?time|throughput|collapse|artefacts?|artifacts?|perplexity|fidelity|robustness)`;
const DID = String.raw`(?:improved|degraded|hurt|harmed|worsened|stabili[sz]ed|destabili[sz]ed|slowed(?: down)?|accelerated|sped up|caused|led to|resulted in|yielded|gave|introduced|brought|produced|boosted)`;
const DOES = String.raw`(?:leads? to|results? in|causes?|yields?|gives?|improves?|degrades?|hurts?|harms?|destabili[sz]es?|stabili[sz]es?)`;
/** A participle before a noun ("with improved quality") tells of no event. */
const NO_EVENT = new RegExp(
  String.raw`\b(?:to|for|of|an|a|the|with|in|on|and|or|by|through|via|much|more|most|yields?|yielding|obtains?|achieves?|achieving|enables?|enabling|has|have|had|be|been|is|are|was|were|being|not|can|could|may|might|would|will|further|significantly|substantially|additional|demonstrat\w{1,3}|shows?|showing|produces?|its|their|our|under|from|these|those|any|no|also|that|they|who|which are|as|than|between|changes) $|^.{0,7}$`,
  'i',
);
const OUR_TRIALS = String.raw`(?:(?:in|from|during) (?:(?:some|all|most|many) of )?our (?:(?:own|early|earlier|initial|preliminary|pilot|internal|further|additional) )?(?:experiments?|experience|trials?|tests|explorations?|experimentation)|(?:in|during) (?:early|initial|preliminary|pilot) (?:experiments?|trials?|tests|runs))`;
const JUDGED = String.raw`(?:${DID} (?:[\w-]+ ){0,4}?${THING}|${DOES} (?:[\w-]+ ){0,4}?${THING}|(?:is|are|was|were) (?:\w+ )?(?:better|worse|faster|slower|superior|inferior|more \w+|less \w+) than|(?:is|are|was|were) (?:\w+ )?(?:sufficient|unstable|insensitive|robust)|work(?:s|ed) (?:\w+ )?(?:well|better|best|worse|poorly)|perform(?:s|ed) (?:\w+ )?(?:well|better|best|worse|poorly|similarly|comparably)|(?:did|does|do) not (?:\w+ )?(?:help|improve|hurt|matter|work))`;

/** In the order in which they are asked. */
export const TRIAL_PHRASES: readonly Phrase[] = [
  {
    form: 'trial',
    pattern: new RegExp(
      String.raw`\b${OUR_TRIALS}(?: \([^)]{0,40}\))?,? (?!we (?:use|set|compare|adopt|train|evaluate|consider|choose)\b)(?<what>[^.;]{2,160}?) ?\b${JUDGED}\b(?<more>[^.;)]{0,80})`,
      'i',
    ),
  },
  {
    form: 'trial',
    pattern: new RegExp(
      String.raw`(?:^|[.;] |\b(?:our|initial|further) )experiments (?:also )?(?:show|indicate|suggest|reveal|confirm)(?:s|ed)? that (?<what>[^.;]{2,140}?) ${JUDGED}\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'gave',
    notAfter: NO_EVENT,
    pattern: new RegExp(String.raw`\b${DID} (?:[\w-]+ ){0,4}?${THING}\b(?<more>[^.;]{0,80})`, 'i'),
  },
  {
    form: 'gave',
    pattern: new RegExp(
      String.raw`\b(?:this|these|such an?|the) (?<what>(?:[\w-]+ ){0,3}?)(?:surprisingly|unfortunately|unexpectedly|interestingly) ${DOES} (?:[\w-]+ ){0,3}?${THING}\b(?<more>[^.;]{0,80})`,
      'i',
    ),
  },
  {
    form: 'gave',
    notAfter: NO_EVENT,
    pattern: /\bworked (?:\w+ ){0,2}(?:well|better|best|worse|poorly|fine)\b(?<more>[^.;]{0,80})/i,
  },
  {
    form: 'costless',
    pattern: new RegExp(
      String.raw`(?<!\bto )\b(?:reduc|improv|accelerat|sav|lower|shrink|halv|boost|increas|stabili[sz])(?:es|s|e|ed|d)? (?<what>[^.;]{2,120}?)(?:,? without (?:\w+ )?(?:impact|harm|hurt|sacrific|degrad|compromis|affect|los)\w*|(?:and|but|while|yet) (?:do(?:es)?|did) not (?:\w+ )?(?:impact|harm|hurt|degrade|affect|reduce|change|sacrifice|compromise))\b[^.;]{0,30}?\b(?:quality|accuracy|performance|convergence|results|perplexity|fidelity)\b`,
      'i',
    ),
  },
];
