import { GROUP, PEOPLE } from './people.ts';

/** Who is served worse, harmed or put out of work by what the paper presents, or gains from it. */

const LOSES =
  '(?:wait(?:s|ed|ing)? longer|worse off|served? (?:\\w+ ){0,3}worse|left behind|los(?:e|es|ing|t) (?:their|a|the) (?:jobs?|work|livelihoods?|income|places?|benefits?|homes?|trust|skills?)|out of work|unemploy\\w+|displac(?:e|ed|es|ing)|de-?skill\\w*|feels? (?:watched|uneasy|cheated|threatened|spied)|felt (?:watched|uneasy|cheated|threatened|spied)|(?:be|been|being|get|are|were|unfairly|wrongly|falsely) (?:\\w+ly )?(?:misled|deceived|defrauded|denied|excluded|discriminated|stigmati[sz]ed|disadvantaged|wronged|tracked|surveilled|spied|watched|monitored|accused|arrested|exploited|cheated|defamed|impersonated|harassed|silenced|misgendered|misdiagnosed|mistreated|harmed|hurt|endangered|exposed)|(?:harm|hurt|endanger|disadvantage|exclude|erase|offend|stigmati[sz]e|misgender|defame|humiliate|impersonate|harass)(?:s|ing)? )';

export const ON_GROUPS: readonly RegExp[] = [
  new RegExp(`\\b${PEOPLE}\\b[^.;]{0,120}?\\b${LOSES}`, 'i'),
  new RegExp(
    `\\b(?:harm|hurt|endanger|disadvantag|exclud|eras|offend|stigmati[sz]|misgender|defam|humiliat|impersonat|harass|displac|exploit|deceiv|defraud|discriminat)\\w* (?:against )?(?:[\\w-]+ ){0,2}?${PEOPLE}\\b`,
    'i',
  ),
  // "Farmers stand to gain"; who is helped is a motive of every paper.
  new RegExp(
    `\\b${PEOPLE}\\b[^.;]{0,80}\\bstands? to (?:gain|benefit|profit|lose)\\b|\\bwho (?:gains|benefits|profits|pays|loses|is harmed|may be harmed|could be harmed|bears the)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${PEOPLE}\\b[^.;]{0,60}\\b(?:worr(?:y|ied|ies)|feared?|fears|complained|objected|are concerned|were concerned|expressed (?:\\w+ )?(?:concerns?|fears?|worries|unease))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:worse than (?:none|nothing|no \\w+)|an excuse (?:not to|to not)|instead of hiring|(?:not|no longer) (?:to )?(?:hire|pay|consult|employ)) ?[^.;]{0,40}\\b(?:${PEOPLE}|at all)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:penali[sz]|flag|reject|misjudg|mis-?classif|mistreat|over-?polic|favou?r|discriminat)\\w* [^.;]{0,40}\\b(?:${GROUP}|dialects?)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${GROUP}\\b[^.;]{0,60}\\b(?:under-?represented|over-?represented|under-?served|missing|absent|rare|scarce)\\b[^.;]{0,30}\\b(?:in|from|among) (?:our|the|these|its)\\b`,
    'i',
  ),
  /\b(?:muslims?|jews|jewish|immigrants?|black (?:man|men|woman|women|people)|gay|lesbian|transgender|disabled)\b[^.;]{0,100}\b(?:violen\w+|crim\w+|terror\w+|lazy|negative|insult\w*|slurs?|worse)\b/i,
  // Work.
  /\b(?:jobs|livelihoods?|employment) of\b[^.;]{0,60}\b(?:typists|translators|writers|artists|workers|drivers|radiologists|programmers|clerks|people|journalists|actors|employees|interpreters)\b|\bjob (?:loss(?:es)?|displacement|security|market)\b|\b(?:threaten|replac|automat|cost|destroy|endanger|tak)\w* (?:\w+ )?(?:jobs|livelihoods|professions)\b|\b(?:labou?r markets?|unemployment|livelihoods)\b(?=[^.;]*\b(?:may|might|could|will|would|risk|threat|effect|displac\w+|worr\w+|question)\b)/i,
  // What a model presumes of people.
  /\b(?:female|male|feminine|masculine|gendered) (?:pronouns?|continuations?|names?|completions?|characters?)\b[^.;]{0,60}(?:\d|\bmore often|\bmost|\balways|\bmajority)|\b(?:nurses?|engineers?|doctors?|secretar(?:y|ies)|programmers?|homemakers?|CEOs?|occupations?|professions?)\b[^.;]{0,100}\bpronouns?\b/i,
];

const MORE_OR_LESS =
  '(?:higher|lower|worse|better|twice|thrice|double|below|above|behind|points|times as (?:often|many|likely)|more often|less often|more likely|less likely|drops?|gaps?|disparit\\w+|differs?|less (?:well|accurate|reliable)|poor(?:er|ly))';
/** Which of two groups is better served, as far as the sentence also speaks of a score. */
export const BY_GROUP: readonly RegExp[] = [
  new RegExp(`\\b${GROUP}\\b[^;\\n]{0,120}?\\b${MORE_OR_LESS}\\b`, 'i'),
  new RegExp(`\\b${MORE_OR_LESS}\\b[^;\\n]{0,120}?\\b${GROUP}\\b`, 'i'),
];
export const SCORE =
  /\b(?:errors?|accura\w+|WER|recall|precision|sensitivity|performance|scores?|AUC|F1|mis-?classif\w+|errs?|fails?|flags?|recogni[sz]\w+|predictions?|quality)\b/i;
