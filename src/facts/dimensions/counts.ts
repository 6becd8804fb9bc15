/** Counts as the prose of a network gives them: one number, a word for it, or a set. */
export const N = String.raw`\d{1,3}(?:,\d{3}){0,2}|\d{1,6}`;
/** A pattern for one count, in digits or as a word. */
export const NUMBER = String.raw`(?:${N}|two|three|four|five|six|seven|eight|nine|ten|twelve|single|one)`;
/** A pattern for one count or several: "64, 128 and 256", "{2, 4, 8}". */
export const SET = String.raw`(?:[({]\s?)?(?:${N})(?:\s?[,/]\s?(?:${N})){0,6}(?:(?<=,\s?\d{1,6}),? and (?:${N})(?!\d|\.\d|%| (?!channels|units|filters|neurons|dimensions|hidden|features|respectively|for|in|at|on|with)[a-z]))?(?!\.?\d)`;
/** "an MLP (784-256-10)": the widths of its layers, one after the other. */
export const LAYER_BY_LAYER = String.raw`\b(?:MLPs?|perceptrons?|networks?|architectures?|auto-?encoders?)\b[^.;]{0,24}?(?<![\w.–-])(?<value>\d{1,4}(?:\s?[-–→]\s?\d{1,4}){2,6})(?![\w–-]|\.\d)`;
