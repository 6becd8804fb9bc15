/** What captions of all kinds say. */
const COMMON =
  /^(?:the|and|for|with|from|that|this|these|those|each|all|are|our|its|their|which|when|where|into|over|under|between|across|different|various|results?|tables?|figures?|performance|compar\w+|evaluat\w+|experiment\w*|models?|methods?|data|datasets?|tasks?|sets?|show\w*|report\w*|present\w*|overall|average\w*|using|used|use|based|number|values?|scores?|best|bold|denotes?|indicat\w+|highlight\w*|also|both|more|full|main|detail\w*|summary|statistics|overview|example\w*|analysis|setting\w*|respectively|paper|work|proposed|train\w*|test\w*|than|have|has|not|can|one|two|three|other|same|baselines?|study|ablations?)$/;
/** The words of a text that tell what it is of, in the singular. */
export const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/(?<!\d)\d{1,9}-\p{L}{3,}|\p{L}[\p{L}\d]{2,}/gu) ?? [])
    .filter((word) => !COMMON.test(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=\p{L}{3})s$/u, ''));
