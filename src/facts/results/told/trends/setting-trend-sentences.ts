import { sparing } from '../../../text/search/sparing.ts';

/** How the cells of a table are said to change with a setting. */
export interface TrendSentence {
  /** The words for the setting: "batches", "number of steps". */
  readonly axis: string;
  readonly grows: boolean;
  readonly effect: Effect;
  /** What is said to change. */
  readonly what: string;
  /** It is said of every step ("consistently"), of every measure ("both"), without a step that stays level ("strictly"). */
  readonly steady: boolean;
  readonly every: boolean;
  readonly strict: boolean;
  /** "Generally". */
  readonly mostly: boolean;
}

type Effect = 'better' | 'worse' | 'up' | 'down';

const ADVERB = String.raw`(?:(?:also|further|consistently|monotonically|strictly|steadily|continuously|gradually|progressively|significantly|substantially|greatly|even|much|clearly|rapidly|sharply) ){0,2}`;
const EFFECT = sparing(
  new RegExp(
    String.raw`\b${ADVERB}(?:(improv(?:es?|ed|ing|ements?)|boost(?:s|ed)?|enhanc(?:es?|ed)|benefits?|elevates?|(?:is|are|performs?|works?) ${ADVERB}(?:better|beneficial)|better (?:results|performance|quality|accuracy|scores?|models?|[\w-]+ models?))|(degrad(?:es?|ed|ation)|deteriorat(?:es?|ed)|hurts?|worsens?|harms?|(?:is|are|performs?|works?) ${ADVERB}worse|worse (?:results|performance|quality|accuracy))|(increas(?:es?|ed)|ris(?:es?)|rose|grows?|grew|widens?|widened)|(decreas(?:es?|ed)|declin(?:es?|ed)|drop(?:s|ped)?|falls?|fell|shrinks?|narrows?|reduc(?:es?|ed)))\b`,
    'i',
  ),
);
const AXIS = String.raw`((?!and\b|or\b|than\b|of\b)[\p{L}\d_-]+(?: (?!and\b|or\b|than\b|to\b|is\b|are\b|in\b|leads?\b|gives?\b|yields?\b|results?\b|can\b|improves?\b)[\p{L}\d_-]+){0,3}?)`;
/** With nothing behind it that would end it: as many words as belong to it. */
const LAST_AXIS = String.raw`((?!and\b|or\b|than\b|of\b)[\p{L}\d_-]+(?: (?!(?:and|or|than|to|is|are|in|of|as|for|on|at|across|by|we|which|that|from|over|with|due|when)\b)[\p{L}\d_-]+){0,3})`;
const MORE = String.raw`(?:larger?|longer|bigger|higher|deeper|wider|more|greater|increasing|increased|growing|scaling(?: up)?|raising)`;
const LESS = String.raw`(?:smaller|shorter|lower|shallower|fewer|less|decreasing|decreased|reducing|lowering)`;
const OF = String.raw`(?:(?:the|of|our|numbers?|amounts?|training) ){0,4}`;
/** "Larger batches …", "increasing the number of steps …". */
const SUBJECT = new RegExp(
  String.raw`\b(?:(${MORE})|(${LESS})) ${OF}${AXIS}((?: [\w-]+){0,3}?) (?=${ADVERB}(?:improv|boost|enhanc|benefit|degrad|deteriorat|hurts?\b|worsens?|harms?\b|is |are |performs? |works? |(?:generally |typically |often |usually )?(?:leads? to|results? in|yields?|gives?)|increas|decreas|reduc|helps))`,
  'iu',
);
/** "… as the number of steps increases", "… with increasing depth", "over the course of training". */
const CONDITION = new RegExp(
  String.raw`\b(?:(?:as|when) (?:the |an? |we )?${OF}${AXIS}(?: of (?:the )?[\w-]+(?: [\w-]+)?)? (?:(increases|grows|rises|gets? larger|becomes? (?:larger|longer|higher)|is increased)|(decreases|shrinks|drops|becomes? smaller|is (?:decreased|reduced)))|with (?:respect to )?(?:an? )?(?:(increasing|larger|longer|higher|growing)|(decreasing|smaller|shorter|lower)) ${OF}${LAST_AXIS}(?: of (?:the )?[\w-]+)?|(?<=\b(?:increases|grows|rises|decreases|declines|drops|falls|improves|degrades|widens|shrinks|scales) (?:monotonically |consistently |steadily |strictly |linearly |further )?)with (?:the )?${OF}${LAST_AXIS}|(over the course of training|during training|as training (?:progresses|proceeds|continues)))(?: \([^()]{1,20}\))?(?=[\s,.;]|$)`,
  'iu',
);
const HEDGED =
  /\b(?:roughly|average|may|might|could|can|would|should|if|whether|not|never|nor|no|without|except\w*|apart|expect\w*|hypothes\w+|slightly|until|beyond|up to|at first|first|then|initially|marginal\w*|plateau\w*|saturat\w*|diminish\w*|trade-?off|while|whereas|although|though|however|but|despite|even|only|some|certain|most|many|several|rate of|faster|slower|slowly|expected|than|because|since|so that|suggest\w*)\b|\?/i;
/** Said of most: wrong only where all do otherwise. */
const MOSTLY = /\b(?:generally|typically|often|mostly|usually|largely|tends?|tendency)\b/i;
const STRICT = /\b(?:strictly|monotonic(?:ally)?)\b/i;
const STEADY = /\b(?:consistent(?:ly)?|monotonic(?:ally)?|strictly|steadily|always|continuously)\b/i;
const EVERY = /\b(?:all|every|each|both)\b/i;
/** Too little and too much of it: an optimum between. */
const BOTH_ENDS =
  /\b(?:small|low|short)(?:er)?\b.*\b(?:large|high|long)(?:r|er)?\b|\b(?:large|high|long)(?:r|er)?\b.*\b(?:small|low|short)(?:er)?\b/i;
const CLAUSES = /;\s|,\s(?:while|whereas|but|although|though)\s/i;

/** What may be said so, in patterns that are quick to ask of all sentences at once. */
export const MAY_TELL_TREND: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${MORE}|${LESS}) (?:[^\s,.;]+ ){1,12}?(?:improv|boost|enhanc|benefit|degrad|deteriorat|hurt|worsen|harm|is |are |perform|work|lead|result|yield|give|increas|decreas|reduc|help)`,
    'i',
  ),
  /\b(?:as|when) [^.,;\n]{2,90} (?:increases|grows|rises|gets? larger|becomes? \w+er|is \w+creased|is reduced|decreases|shrinks|drops)\b/i,
  /\bwith (?:respect to )?(?:an? )?(?:increasing|larger|longer|higher|growing|decreasing|smaller|shorter|lower) /i,
  /\b(?:increas|grow|ris|decreas|declin|drop|fall|improv|degrad|widen|shrink)e?s (?:\w+ )?with /i,
  /\b(?:course of|during) training\b|\bas training (?:progresses|proceeds|continues)\b/i,
];

/** The one clause of a sentence that tells of a trend; null where none does without a hedge, or several do. */
export function trendSentence(text: string): TrendSentence | null {
  if (BOTH_ENDS.test(text)) return null;
  const found = text.split(CLAUSES).flatMap((clause) => {
    const trend = trendIn(clause);
    return trend === null ? [] : [trend];
  });
  return found.length === 1 ? found[0]! : null;
}

const trendIn = (text: string): TrendSentence | null =>
  HEDGED.test(text) ? null : (underCondition(text) ?? ofSubject(text));

const firmness = (text: string) => ({
  steady: STEADY.test(text),
  every: EVERY.test(text),
  strict: STRICT.test(text),
  mostly: MOSTLY.test(text),
});

/** The only effect that a text tells of. */
function effectIn(text: string): { effect: Effect; at: number } | null {
  const found = EFFECT.exec(text);
  if (found === null || EFFECT.test(text.slice(found.index + found[0].length))) return null;
  return { effect: effectOf(found), at: found.index };
}

function underCondition(text: string): TrendSentence | null {
  const condition = CONDITION.exec(text);
  if (condition === null) return null;
  const [found, axis, , shrinks, , less, second, plain, training] = condition;
  const rest = text.replace(found, ' , ');
  const told = effectIn(rest);
  if (told === null) return null;
  return {
    axis: training === undefined ? `${axis ?? second ?? plain} ${/\(.*\)/.exec(found)?.[0] ?? ''}` : 'training',
    grows: shrinks === undefined && less === undefined,
    effect: told.effect,
    what: rest,
    ...firmness(text),
  };
}

const FURTHEST = 30;

function ofSubject(text: string): TrendSentence | null {
  const subject = SUBJECT.exec(text);
  if (subject === null) return null;
  const [found, , less, axis, more] = subject;
  const after = text.slice(subject.index + found.length);
  const told = effectIn(after);
  if (told === null || told.at > FURTHEST) return null;
  return {
    axis: `${axis}${more}`,
    grows: less === undefined,
    effect: told.effect,
    what: after.split(', ')[0]!,
    ...firmness(text),
  };
}

const effectOf = ([, better, worse, up]: RegExpExecArray): Effect =>
  better !== undefined ? 'better' : worse !== undefined ? 'worse' : up !== undefined ? 'up' : 'down';
