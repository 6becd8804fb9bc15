import { memoize } from '../../../paper/memoize.ts';
import type { Table } from '../../../paper/nodes.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { sparing } from '../../text/search/sparing.ts';
import { isGranted } from './granted.ts';
import { roomIn } from './or-level.ts';
import { SUPERLATIVE, superlativeIn } from './kinds/superlatives.ts';
import { resultTables, type ResultTable } from '../tables/tables.ts';

/** "A outperforms B on all tasks but C": what a sentence says of two systems. */
export interface Claim {
  readonly statement: Statement;
  /** The words before the verb and those behind it. */
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  /** What the claim is about, with what introduces it: "on all benchmarks", "On GSM8k". */
  readonly scope: string;
  readonly every: boolean;
  /** What is taken out: "BoolQ". */
  readonly except: string | null;
  /** It is said to be the best of all, not better than one. */
  readonly best: boolean;
  /** "Matches or exceeds": how far behind, as a share, is level still; null where level is not enough. */
  readonly room: number | null;
  /** The subject is said to be the worse of the two. */
  readonly reversed: boolean;
  /** The tables that the sentence or its paragraph points to, or the one whose caption it is. */
  readonly tables: readonly ResultTable[];
}

const BETTER = String.raw`(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed)?|beats?|(?:is|are|was|were|performs?|remains?) (?:(?:much|far|significantly|substantially|considerably|clearly|consistently|always|vastly|strictly|also) ){0,2}(?:better|superior|stronger|more accurate)(?: \w+){0,2} (?:than|to)|(?:achiev(?:es?|ed|ing)|obtain(?:s|ed|ing)?|reach(?:es|ed|ing)|yield(?:s|ed|ing)?|gets?|got|g[ai]v(?:es?|ing)|has|had|have|show(?:s|ed)?|attain(?:s|ed|ing)?|reveal(?:s|ed)?|demonstrate[sd]?|exhibit(?:s|ed)?|deliver(?:s|ed)?) (?:a |an |the )?(?:(?:much|far|even|(?!relatively)[a-z]{3,13}ly) ){0,1}(?:better|higher|stronger|superior)(?: [\w-]+){1,4}? (?:than|compared to|over)|improv(?:es?|ed|ing) (?:upon|over)|(?:achiev(?:es?|ing)|obtain(?:s|ing)?|yield(?:s|ing)?|giv(?:es?|ing)|shows?|brings?|provides?|delivers?|has) (?:(?:a|an|the|clear|consistent|significant|substantial|notable|large|uniform|considerable|remarkable) ){0,3}(?:improvements?|gains?) over)`;
/** Nobody is named, so that the only other system of a table is meant. */
const ALONE = String.raw`(?:(?:performs?|does|fares?) (?:consistently |much |significantly )?better|is (?:consistently )?better)(?= (?:across the board|(?:on|in|across) (?:all|every|each)\b))`;
const WORSE = String.raw`(?:underperform(?:s|ed)?|(?:is|are|was|were|performs?) (?:(?:much|far|significantly|substantially|considerably|clearly|consistently|always) ){0,2}(?:worse|inferior|weaker)(?: \w+){0,2} (?:than|to))`;
const BEST = sparing(
  new RegExp(
    String.raw`\b(?:achiev(?:es?|ed|ing)|obtain(?:s|ed)?|reach(?:es|ed)?|attain(?:s|ed)?|yields?|gets?|gives?|sets?|has|shows?|delivers?) (?:an? |the )?(?:new |overall ){0,2}(?:state[- ]of[- ]the[- ]arts?|SOTA|best|highest)(?: (?:overall|average|reported|published)){0,1} (?:performances?|results?|scores?|accurac(?:y|ies)|BLEU|F1|mIoU|mAP|AUC|PSNR|success rates?)(?= (?:on|in|across|for|over)\b|[.,;]|$)`,
    'i',
  ),
);
const VERB = sparing(new RegExp(String.raw`\b(?:(${BETTER}|${ALONE})|(${WORSE}))\b`, 'i'));

/** Claims that a table does not decide: hedged, denied, about a part, about speed, or about chance. */
const UNDECIDED =
  /\b(?:may|might|could|can|would|should|will|if|whether|not|never|neither|nor|hardly|barely|rarely|often|sometimes|mostly|generally|typically|usually|largely|nearly|almost|most|many|several|some|few(?!-shot)|majority|half|average|overall|tends?|comparable|similar|close|on par|trend|expect\w*|hypothes\w+|when|unless|until|except that|although it|as (?:\w+ )?(?:size|scale|number|training)|humans?|increas\w+|decreas\w+|larger|smaller|per|gap|faster|cheaper|efficien\w+|speed|memory|cost)\b|\?/i;
/** "better than both, with an average gain of 0.7 %": measured by the average. */
const BY_AVERAGE =
  /^[^.;]{0,120}\b(?:with|by) an? (?:\w+ )?(?:average|mean) (?:improvement|gain|increase|lead|margin|advantage|difference)s?\b/i;
const EVERY =
  /\b(?:all|every|each|any) (?:of the |the |other |of )?(?:[\w-]+ ){0,3}?(?:benchmarks?|tasks?|datasets?|data sets?|metrics?|evaluations?|categor(?:y|ies)|settings?|sizes?|domains?|test sets?|subsets?|measures?|languages?|cases?)\b|\bacross the board\b|\beverywhere\b|\bboth (?:of the |the )?(?:[\w-]+ ){0,2}?(?:benchmarks|tasks|datasets|data sets|metrics)\b|\bboth [\w-]{2,30} and\b|\bin all\b|\bon all\b|\bacross all\b/i;
const EXCEPT =
  /\b(?:but|except(?: for)?|with the exceptions? of|other than|apart from|save)(?: on| for| in)? ((?:the )?[^.;,]{2,60})/i;
const ALL_BUT = /\b(?:all|every\w*) (?:but|except)\b/i;
/** One of these is in every claim. */
const MAY_CLAIM = [VERB, SUPERLATIVE, /state[- ]of[- ]the[- ]art|SOTA|best|highest/i];
const elsewhere: ReadonlySet<string> = new Set(NOT_OWN_WORK);

/** Claims that one system is better or worse than others, with the cells of the tables that may be meant. */
export const claims = memoize((paper: Paper): readonly Claim[] => {
  const tables = resultTables(paper);
  if (tables.length === 0) return [];
  return matching(paper.statements(), MAY_CLAIM).flatMap((statement): Claim[] => {
    const { text, section, within } = statement;
    if (elsewhere.has(section.role) || text.length > 450) return [];
    const parts = claimsIn(text);
    if (parts.length === 0) return [];
    const pointed = tablesOf(paper, statement);
    const meant = tables.filter(({ table }) => pointed.has(table) || table.caption === within);
    const granted = parts.some(({ every }) => every) && isGranted(paper, statement);
    return granted ? [] : parts.map((part) => ({ statement, ...part, tables: meant }));
  });
});

type Parts = Omit<Claim, 'statement' | 'tables'>;

const JOINED = sparing(
  new RegExp(String.raw`,? (?:and|but) (?=(?:also |even |significantly )?(?:${BETTER}|${WORSE})\b)`, 'i'),
);

/** "A solves all of these and outperforms B": who does both. */
const WHO_DOES =
  /^(?:[\p{L}]+ly, )?((?:the |our )?[\p{L}\d][\p{L}\d.+-]*(?: [\p{L}\d][\p{L}\d.+-]*){0,3}?) (?:(?:\w+ly|also) )?(?:achieves?|reaches|obtains?|attains?|gets?|scores?|matches|solves?|performs?|improves?|shows?|yields?|remains?|leads)\b/iu;

/** "A higher error" is no praise, and a higher ratio may be none. */
const MORE_OF_WHAT =
  /\bhigher\b.*\b(?:errors?|loss(?:es)?|perplexit\w+|deviation|distance|latency|toxicity|bias|costs?|variance|ratio|rates?|number|entropy|complexity|degree|FID|risk)\b/i;

/** "A is better than B: +1.5 on C, and +5 on D" says behind the colon on what. */
const LISTED = /^: ([^;]{3,250})/;

/** What is said of the other system behind it. */
const RELATIVE = / (?:which|who|whose) .*$/s;

const CONTRAST = /(?:,\s|;\s)(?:while|whereas)\s/i;

/** "A is better on all tasks, while B is better on one" says two things of two systems. */
const claimsIn = (text: string): Parts[] => text.split(CONTRAST).flatMap((clause) => claimsOf(clause));

/** The comparisons of a clause: "A surpasses B on all tasks, and outperforms C" says two things of A. */
function claimsOf(text: string): Parts[] {
  const [first = '', second, ...rest] = text.split(JOINED);
  const one = claimIn(first);
  if (one === null && second !== undefined && rest.length === 0) {
    const who = WHO_DOES.exec(first)?.[1];
    const only = who === undefined ? null : claimIn(`${who} ${second}`);
    return only === null ? [] : [only];
  }
  if (second === undefined || rest.length > 0 || one === null) return one === null ? [] : [one];
  const two = claimIn(`${one.subject}${second}`);
  return two === null ? [one] : [one, two];
}

function claimIn(text: string): Parts | null {
  const top = superlativeIn(text);
  if (top !== null)
    return UNDECIDED.test(`${top.subject} ${top.scope}`.replace(EVERY, ' ')) || EXCEPT.test(text)
      ? null
      : { ...top, object: '', every: true, except: null, best: true, room: null, reversed: false };
  const better = VERB.exec(text);
  const match = better ?? BEST.exec(text);
  if (match === null || MORE_OF_WHAT.test(match[0])) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  // "On all but one task, A outperforms B" does not say which.
  if (VERB.test(after) || ALL_BUT.test(before)) return null;
  const clauseStart = Math.max(
    ...['; ', ' that ', ' while ', ' whereas ', ' but '].map(
      (word) => before.lastIndexOf(word) + (before.lastIndexOf(word) < 0 ? 1 : word.length),
    ),
    0,
  );
  const lead = /^(?:On|For|In) ([^,]{2,60}),/.exec(text)?.[0] ?? '';
  const clauseEnd =
    /[;:]|, (?:while|whereas|although|though|even|which|and|despite|with(?!\s+the exception)|but (?!for|on))/i.exec(
      after,
    )?.index ?? after.length;
  const clause = after.slice(0, clauseEnd);
  const except = EXCEPT.exec(clause)?.[1]?.trim() ?? null;
  const plain = (except === null ? clause : clause.slice(0, EXCEPT.exec(clause)!.index)).replace(RELATIVE, '');
  const [object = '', ...scope] = plain.split(/\s(?=(?:on|in|across|for|over|at|under|by|with|using|while|to)\s)/);
  const subject = before.slice(clauseStart).replace(lead, '');
  const listed = LISTED.exec(after.slice(clauseEnd))?.[1] ?? '';
  const about = `${lead} ${scope.length > 0 ? scope.join(' ') : listed}`;
  if (
    better === null &&
    /\b(?:among|of (?:all|the)|within|compared|than|second|next|except|trained|terms)\b/i.test(plain)
  )
    return null;
  if (BY_AVERAGE.test(after) || UNDECIDED.test(`${subject} ${match[0]} ${plain}`.replace(EVERY, ' '))) return null;
  return {
    subject,
    verb: match[0],
    object,
    scope: about,
    every:
      EVERY.test(`${about} ${plain}`) ||
      /\b(?:always|consistent(?:ly)?)\b/i.test(match[0]) ||
      /\b(?:always|consistently) $/i.test(before),
    except,
    best: better === null,
    room: roomIn(before, after),
    reversed: match[2] !== undefined,
  };
}

/**
 * The tables that the sentence points to; where it points to nothing, those of its paragraph; where that has none either,
 * the one that ends the paragraph before: a float often parts the two.
 */
export function tablesOf(paper: Paper, { span, within, section }: Statement): ReadonlySet<Table> {
  const mentions = paper.mentions().filter(({ target }) => target?.type === 'table' || target?.type === 'figure');
  const inside = (outer: { start: number; end: number }) =>
    mentions.flatMap(({ span: at, target }) => (outer.start <= at.start && at.end <= outer.end ? [target!] : []));
  const tables = (of: ReturnType<typeof inside>) => new Set(of.flatMap((one) => (one.type === 'table' ? [one] : [])));
  const here = tables(inside(span));
  if (here.size > 0) return here;
  const beside = inside(within.span);
  if (beside.length > 0 || within.type !== 'paragraph') return tables(beside);
  const before = paper
    .statements()
    .findLast((one) => one.span.end <= within.span.start && one.section === section && one.within.type === 'paragraph');
  return tables(before === undefined ? [] : inside(before.span));
}
