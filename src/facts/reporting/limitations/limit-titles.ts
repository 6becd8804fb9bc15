/** Titles, and the run-in words of a paragraph, that announce what the work cannot do. */

const WORK = '(?:it|this|they|we|one|(?:the|our|this) (?:[\\w-]+ ){0,2}?[\\w-]+|\\p{Lu}[\\w-]+)';

export const TITLED = new RegExp(
  [
    /\blimitations?\b|\bthreats to validity\b|\bfail(?:ure|ed|ing) (?:cases?|modes?|analys[ei]s|examples?)\b|\bfailures of (?:our|the proposed|this)\b|\b(?:shortcomings|weaknesses|caveats)\b|\bsources? of errors?\b/,
    /\bwhat (?:\w+ ){1,4}(?:cannot|can't|does not) do\b/,
    // "Where it breaks", "When our sampler fails"
    new RegExp(
      `^(?:where|when) ${WORK} (?:breaks?|fails?|falls? (?:short|down|apart)|struggles?|stumbles?|goes wrong|errs?|loses)(?: (?:down|short|apart))?$`,
    ),
    // "What we did not control for"
    /^what (?:we|this \w+|it|our \w+|the \w+) (?:did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|could not|couldn['’]t|have not|haven['’]t|cannot|can['’]t) (?:[a-z]+ ){0,2}[a-z]+$/,
    /\b(?:known (?:issues|problems|failures|gaps|defects)|weak (?:points|spots)|blind spots|notes? of caution|words? of caution|limits of (?:this|the|our) (?:study|work|approach|method|analysis|evidence|present|current))\b/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'iu',
);

/** "Prior work and its limitations": such a title announces what others cannot do. */
export const OF_OTHERS =
  /\b(?:related|prior|previous|existing|concurrent) (?:works?|methods?|approaches|literature|studies|models?)\b|\b(?:of|in|with) (?:prior|previous|existing|conventional|traditional|classical|standard)\b/i;

/** Parts of the text on errors, negative results and attempts in vain: what is said there tells whose they are. */
export const ON_FAILURES =
  /\b(?:collapses?|failures?|degenera\w+|instabilit(?:y|ies)|breakdowns?|error analys[ei]s|analys[ei]s of (?:the )?errors?|(?:remaining|residual|typical|common) errors?|negative results?|(?:failed|unsuccessful) (?:attempts?|experiments?)|what (?:did|does) not work|what (?:didn|doesn)['’]t work)\b/i;
