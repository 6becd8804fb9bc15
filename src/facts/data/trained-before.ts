import { escapePattern } from '../text/search/escape-pattern.ts';

const NETWORK = String.raw`(?:models?|networks?|transformers?|encoders?|decoders?|extractors?|backbones?|detectors?|classifiers?|embeddings?|vectors|LMs?|CNN|ResNet[\w-]*|\w*BERT\w*|GPT[\w-]*)`;
/** Up to the name of the data, from the words by which a network came trained. */
const CAME_TRAINED = new RegExp(
  [
    // "a transformer that was pre-trained on the …"
    String.raw`\b${NETWORK}\b(?: \([^()]{1,60}\)| \[[^\]]{1,20}\])?,? (?:that|which|who),? (?:is|was|are|were|has been|have been|had been) (?:\w+ly |also |first |originally )?(?:pre-?)?trained\b[^.;]{0,80}$`,
    // "how a model trained on … can do so well", "an encoder pre-trained on the …"
    String.raw`\b(?:an?|any|such an?|their|existing|public|released|off-the-shelf) (?:[\w-]+ ){0,3}${NETWORK}(?: \([^()]{1,60}\)| \[[^\]]{1,20}\])? (?:(?:pre-?)?trained|originally trained) (?:\w+ )?(?:on|with|over)\b[^.;,]{0,60}$`,
  ].join('|'),
  'i',
);
const WE_TRAIN =
  /\bwe (?:(?:\w+ly|have|had|then|first|also|further) ){0,2}(?:(?:pre-?|re-?)?train|fine-?tune)(?:e?d)?\b/i;
const OUR_NETWORK = new RegExp(String.raw`\b(?:our|the proposed|this paper's) (?:[\w-]+ ){0,3}${NETWORK}\b`, 'i');

/** Whether a sentence names data only as what somebody else's network was trained on before. */
export function isTrainedBefore(text: string, name: string): boolean {
  const at = new RegExp(escapePattern(name)).exec(text)?.index ?? -1;
  if (at < 0) return false;
  const before = text.slice(0, at);
  return CAME_TRAINED.test(before) && !WE_TRAIN.test(before) && !OUR_NETWORK.test(before);
}
