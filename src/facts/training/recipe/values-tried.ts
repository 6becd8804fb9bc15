import { sparing } from '../../text/search/sparing.ts';

/** Settings that are searched for, by name. */
const NAMED = String.raw`\b(?:hyper[- ]?parameters?|learning[- ]rates?|lr|step[- ]?sizes?|(?:peak|initial) rates?|weight[- ]decays?|wd|(?:mini-?)?batch(?:[- _]sizes?)?|dropout|p_?drop\w*|epochs?|momentum|discounts?|warm-?up|(?:hidden|embedding|latent) (?:sizes?|dim\w*|units)|hidden|widths?|depths?|layers|heads|hidden units|ranks?|temperatures?|regulari[sz]\w+|penalt(?:y|ies)|coefficients?|margins?|thresholds?|clip\w*|(?:kernel|patch|window|buffer|group|codebook|ensemble) (?:sizes?|widths?)|number of (?:trees|layers|neighbou?rs|heads|units|clusters|steps|experts|filters)|n_\w+|trees|max[- _]?depth|gamma|lambda|alpha|entropy bonus|loss weights?)\b`;
/** By a letter, which may stand for anything. */
const LETTER = String.raw`[αβγδεηκλμρστ]|\\(?:alpha|beta|gamma|lambda|eta|epsilon|tau|rho|mu|sigma)\b|(?<![\w.])[Ck] (?=and|run|in|from|over|∈|=|\\in)`;

const NUMBER = String.raw`[-−]?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(?: ?(?:[eE] ?[-−–]? ?\d+|[×x·⋅*] ?10 ?\^?\{? ?[-−–]? ?\d+\}?|\^\{? ?[-−–]? ?\d+\}?))?%?`;
const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|twenty|thirty|thirty-two|fifty|sixty-four|hundred|zero|none|half)';
const VALUE = `(?:${NUMBER}|${WORD})`;
/** No comma of a thousand. */
const COMMA = '(?:, | ?/ ?|,(?!\\d{3}\\b))';
const VALUES = [
  // "0.1, 0.5 and 1", "four, eight or sixteen", "16 / 32 / 64"
  `(?<![\\w.,])${VALUE}(?:${COMMA}${VALUE}){1,12}(?:,? ?(?:and|or|&) ${VALUE})?(?!\\w)`,
  `(?<![\\w.])${VALUE},? (?:and|or) ${VALUE}\\b`,
  // "{1e-4, 1e-3}", "LogUniform(1e-4, 1e-1)"
  String.raw`(?:\\?\{|\[|\()\s?[-−$\\^{}\d.][^{}[\]()]{0,90}(?:,|\\dots|…|\.\.\.)[^{}[\]()]{0,90}\d[^{}[\]()]{0,12}(?:\\?\}|\]|\))`,
  // "between 0.95 and 0.99", "2 to 4 epochs"
  `\\b(?:between|from|in|within|over) (?:about )?${VALUE}(?: [\\w-]+)? ?(?:and|to|through|–|-|−|…|\\.\\.\\.) ?${VALUE}`,
  `(?<![\\w.])${VALUE} (?:to|through) ${VALUE} (?:epochs|layers|heads|units|trees|steps|neighbou?rs)`,
  '\\bpowers of (?:two|ten|2|10)\\b|\\b(?:halv\\w+|doubl\\w+) (?:and|or|until)\\b',
].join('|');

/** What is done to choose among values; more than that is done with settings whose letter may be that of anything. */
const SURELY_TRIES =
  '(?:tr(?:ied|ying|y)|tun(?:ed?|es|ing)|swe(?:ep|eps|pt|eping)|search(?:ed|es|ing)?|explor(?:ed?|ing)|scan(?:ned|ning)?|look(?:ed)? at|runs? over|ran over|grid(?! (?:discr|cell|world|size|point|of points))|optuna|bayesian optimi[sz]ation|random search|trials|candidates?|(?:chosen|chose|choose[sd]?|choosing|pick(?:ed|ing|s)?|select(?:ed|ing|s)?|taken|optimi[sz]ed|cross-?validated|drawn) (?:[\\w-]+ ){0,4}?(?:from|among|amongst|out of|in|between|over|within))';
const TRIES = `(?:${SURELY_TRIES}|test(?:ed|ing)?|experiment(?:ed|ing)? with|var(?:y|ied|ies|ying)|consider(?:ed|ing)?|compared|(?:is|was|are|were) one of|sampled (?:[\\w-]+ ){0,3}?from|among(?:st)?|rang(?:e|es|ed|ing)|best (?:[\\w-]+ ){0,4}?(?:of|among|from))`;

/** Setting, values and what is done stand within a clause of each other, in whatever order. */
const patternOf = (setting: string, tries: string): readonly RegExp[] =>
  [
    `\\b${tries}\\b[^.;]{0,80}(?:${setting})[^.;]{0,50}?(?:${VALUES})`,
    `\\b${tries}\\b[^.;]{0,60}(?:${VALUES})[^;]{0,40}(?:${setting})`,
    `(?:${setting})[^.;]{0,80}?\\b${tries}\\b[^;]{0,50}(?:${VALUES})`,
    `(?:${setting})[^;]{0,50}?(?:${VALUES})[^;]{0,60}\\b${tries}\\b`,
  ].map((source) => sparing(new RegExp(source, 'i')));
const TRIED = [...patternOf(NAMED, TRIES), ...patternOf(LETTER, SURELY_TRIES)];

/** "lr ~ LogUniform(1e-4, 1e-1)", "hidden ∈ {16, 64}": a distribution or set of a named setting says by itself that values are tried. */
const DRAWN = sparing(
  new RegExp(
    `(?:${NAMED})[\\s$]{0,3}(?:~|∼|\\\\sim)[\\s$]{0,3}(?:\\\\\\w+\\s?\\{?)?(?:log-?)?(?:U|Unif\\w*|LogUnif\\w*|uniform|loguniform|log|categorical|choice|int|normal)\\}?\\s?(?:${VALUES})`,
    'i',
  ),
);
const ELEMENT = sparing(
  new RegExp(`(?:${NAMED})(?: \\(?[\\w$\\\\]{1,8}\\)?)?[\\s$]{0,3}(?:∈|\\\\in\\b)\\s?(?:${VALUES})`, 'i'),
);
/** One of these is in every sentence that tells values tried; few have one, and the long patterns are slow to compile. */
export const TRIED_WORD: readonly RegExp[] = [new RegExp(`\\b${TRIES}\\b`, 'i'), /[~∼∈]|\\(?:sim|in)\b/];

/** Several sources in one pair of brackets: a list of numbers, and no values. */
const SOURCES =
  /(?<!\b(?:in|from|over|of|between|across|to|among|values?) ?|[∈=:~∼({] ?)\[\d{1,3}(?: ?[,–-] ?\d{1,3}){1,12}\]/g;
/** Theory names whole intervals; and a rate that is divided at epochs 30 and 60 is not tried there. */
const NOT_TRIED =
  /\b(?:decay(?:ed|s|ing)?|divid(?:ed|ing)|multiplied|reduced|dropped) (?:[\w-]+ ){0,4}?(?:at|by|after|every)\b|\b(?:lemma|theorem|proposition|proof|for (?:any|all|every) \W{0,2}\p{L}\b|such that|assum\w+|lower bound|upper bound|there exists?)\b/iu;

/** Whether a sentence tells among what values a setting was looked for. */
export function tellsValuesTried(sentence: string): boolean {
  if (NOT_TRIED.test(sentence)) return false;
  const text = sentence.replace(SOURCES, ' ');
  return DRAWN.test(text) || ELEMENT.test(text) || TRIED.some((pattern) => pattern.test(text));
}
