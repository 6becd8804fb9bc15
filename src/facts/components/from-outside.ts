import type { Ablation } from './ablations/ablation.ts';

const FACTOR =
  '(?:(?:network|model|backbone|base[- ]model|base|LLM|architecture|encoder|data|dataset|training set) ){0,2}(?:architectures?|backbones?|base models?|models?|networks?|famil(?:y|ies)|model (?:sizes?|depths?|scales?)|hardware|devices?|platforms?|datasets?|data (?:sizes?|volumes?|distributions?|heterogeneity|scales?|quality)|clients|seeds?|depth within [\\w -]{3,40})';
/** "Impact of the network architecture": what the method is run on, or with. */
const ON_WHAT = new RegExp(
  `^(?:[\\d.]+\\s|[A-Z](?:\\.\\d+)*\\s|(?:Table|Figure|Fig\\.) ?\\w+[.:]? )?(?:The )?(?:effects?|impacts?|influence|roles?) of (?:the |different |various )?${FACTOR}(?:$|[.:,])`,
  'i',
);
const MEASURE =
  '(?:accuracy|performance|quality|errors?|success|speed|latency|(?:\\w+ )?costs?|(?:\\w+ )?time|efficiency|memory|compute|throughput|fidelity|robustness|complexity|utility|privacy|safety|planning)';
/** "Accuracy versus running time": two measures side by side vary nothing. */
const TRADE_OFF = new RegExp(
  `\\b${MEASURE}\\b(?: [\\w-]+){0,2} (?:vs\\.?|versus) (?:[\\w-]+ ){0,2}?${MEASURE}\\b`,
  'i',
);

/** Whether a title or a caption is about what is given from outside the method, or sets two measures side by side. */
export const isFromOutside = ({ from, title }: Ablation): boolean =>
  (from === 'heading' || from === 'caption') && (ON_WHAT.test(title) || TRADE_OFF.test(title));
