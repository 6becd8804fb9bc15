import { sparing } from '../text/search/sparing.ts';

/**
 * What a sentence names and gives up: "we do not use FIM, or MQA", "without dropout", "instead of LayerNorm", "RoPE is left
 * for future work". A name in there is no choice of the paper's, so it is looked for in what is left.
 */
const VERB =
  '(?:us(?:e|ing)|appl(?:y|ying)|employ(?:ing)?|adopt(?:ing)?|includ(?:e|ing)|incorporat(?:e|ing)|add(?:ing)?|hav(?:e|ing)|need|requir(?:e|ing)|rely(?:ing)? on|mak(?:e|ing) use of|leverag(?:e|ing)|utili[sz](?:e|ing)|introduc(?:e|ing)|implement(?:ing)?|consider|explore|contain|involv(?:e|ing)|resort to|depend on|train(?:ed|ing)? with|benefit from|find)';
/** Up to where a denial reaches: a list of what is denied goes on over its commas, and ends where something is done. */
const REACH = '(?:(?!\\b(?:but|however|instead|rather|because|since|while|whereas|so)\\b|\\bwe\\b)[^.;:])';
const LISTED = '[^,.;:]{2,60}(?:(?:, [^,.;:]{2,50}){0,5},? (?:or|nor) [^,.;:]{2,50})?';
const DENIALS: readonly string[] = [
  // "replace the ReLU by SwiGLU", "swapped LayerNorm for RMSNorm": the first of the two is gone.
  '(?<=\\b(?:replac|swap|switch|exchang|substitut)\\w{1,4} )[^;]{2,120}? (?:by|with|for|to)\\b',
  // "do not use A, B, or C", "never apply A", "no longer rely on A".
  `\\b(?:(?:do|does|did|is|are|was|were|have|has|can|could|would) ?n[o'’]t|not|never|no longer|neither)\\b(?! only\\b)(?: [\\w-]+){0,3}? ${VERB}\\b${REACH}{2,200}`,
  // "without A, B or C", "instead of A", "unlike those with A".
  `\\b(?:instead of|rather than|in place of|as opposed to|in contrast to|unlike|without|in lieu of|free of|lacks?|lacking|forgo(?:es|ing)?|avoid(?:s|ed|ing)?|omit(?:s|ted|ting)?|refrain(?:s|ed|ing)? from|dispens(?:e|es|ed|ing) with|get(?:s|ting)? rid of|do(?:es|ing)? away with|abandon(?:s|ed|ing)?|disabl(?:e|es|ed|ing)|discard(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|neither) ${LISTED}`,
  // "no dropout", "No dropout or label smoothing is used".
  '\\bno (?!longer\\b|more than\\b|matter\\b)[^,.;:]{2,60}',
  // "dropout is not used", "FIM was turned off".
  '(?:^|[,;:] )[^,.;:]{2,80} (?:(?:is|are|was|were|has been|have been) (?:not|never) (?:\\w+ )?(?:used|applied|adopted|employed|added|needed|required|included|considered)|(?:is|are|was|were) (?:disabled|turned off|switched off|removed|omitted|dropped|left out|avoided))\\b',
  // What somebody may do some day.
  `\\b(?:leave|left|leaving|defer|deferred|postpone)\\b${REACH}{2,140}\\b(?:future|later|next)\\b`,
  '\\b(?:future (?:work|research|versions?|studies)|in (?:the )?future|next steps?|(?:could|might|may|would) (?:also |further |additionally |potentially |be |well )*(?:us|appl|employ|adopt|add|incorporat|benefit|replac|help|improv|explor)\\w*)\\b[^.;]{2,160}',
];
const GIVEN_UP = sparing(new RegExp(DENIALS.join('|'), 'gi'));

/** The sentence with what it gives up blanked out, every other word in its place. */
export const withoutGivenUp = (text: string): string => text.replace(GIVEN_UP, (gone) => ' '.repeat(gone.length));
