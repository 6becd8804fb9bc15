/** "The best-performing model on all metrics was A": who is said to be the best, and on what. */
export interface Superlative {
  readonly subject: string;
  readonly verb: string;
  readonly scope: string;
}

const NOUN = String.raw`(?:(?:\w[\w-]{1,20} ){0,2}(?:models?|networks?|methods?|systems?|approach|architectures?|variants?|configurations?|settings?|algorithms?|classifiers?|encoders?|baselines?))`;
const TOP = String.raw`(?:highest|best|top|strongest)[- ](?:performing|scoring|ranked)`;
const ALL = String.raw`(?:across|on|in|for|over|by) (?:all|every|each|both)\b[^,.;:]{2,60}?`;
/** "Was the best-performing network across all metrics" behind a name. */
const BEHIND = new RegExp(
  String.raw`^(.{2,80}?) ((?:is|was|proved|turned out) (?:to be )?the ${TOP}(?: ${NOUN})?) (${ALL})(?=[,.;:]|$| (?:and|with|while) )`,
  'i',
);
/** The same turned around: "the best-performing network across all metrics was A". */
const BEFORE = new RegExp(
  String.raw`^(?:[^,.;:]{2,40}, )?(the ${TOP} ${NOUN}) (${ALL}) (?:is|was|proved to be|turned out to be) (?:the )?([^,.;:]{2,60})`,
  'i',
);
/** "A performs best on all metrics". */
const PERFORMS = new RegExp(
  String.raw`^(.{2,80}?) ((?:perform(?:s|ed)|scor(?:es|ed)|rank(?:s|ed)|does|did|works|worked) (?:the )?(?:best|highest|first)) (${ALL})(?=[,.;:]|$| (?:and|with|while) )`,
  'i',
);

/** Words that are in every such sentence, so that not every one is asked. */
export const SUPERLATIVE = new RegExp(
  String.raw`\b${TOP}\b|\b(?:the )?(?:best|highest|first) (?:across|on|in|for|over|by) (?:all|every|each|both)\b`,
  'i',
);

/** The superlative of a sentence in its parts, or null. */
export function superlativeIn(text: string): Superlative | null {
  const turned = BEFORE.exec(text);
  if (turned !== null) return { subject: turned[3]!, verb: turned[1]!, scope: turned[2]! };
  const plain = BEHIND.exec(text) ?? PERFORMS.exec(text);
  return plain === null ? null : { subject: plain[1]!, verb: plain[2]!, scope: plain[3]! };
}
