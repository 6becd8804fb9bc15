import { memoize } from '../../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../../paper/paper.ts';
import { matching } from '../../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { EXCEPTION, isGranted } from '../granted.ts';
import { withoutLevel } from '../or-level.ts';

/** "A consistently outperforms B on all of C", taken apart and not yet understood. */
export interface AlwaysClaim {
  readonly statement: Statement;
  /** Who is said to be ahead: what stands before the verb in its clause. */
  readonly subject: string;
  /** Of whom, empty where nobody is named. */
  readonly object: string;
  /** What it is about, each with the word that introduces it: "on all benchmarks". */
  readonly scopes: readonly string[];
  /** "Lowest" and "lower" speak only of what is better where it is lower. */
  readonly lower: boolean;
  /** What the verb itself says is better: "lower perplexity". */
  readonly what: string;
  /** The word for always: "consistently", "all baselines". */
  readonly word: string;
  /** It speaks of all others alone: "outperforms all baselines" may be meant on average. */
  readonly ofRivals: boolean;
  /** "Matches or exceeds": how far behind, as a share, is level still; null where level is not enough. */
  readonly room: number | null;
}

const HOW = String.raw`(?:(?:much|far|also|even|still|clearly|always|\w{3,14}ly|consistent|a|an|the|new|overall|in) ){0,4}`;
const WHAT = String.raw`(?:(?!than|on|in|across|for|over|to|by|at)[\w-]+ ){0,3}(?:performances?|results?|scores?|accurac(?:y|ies)|quality|perplexity|errors?|loss|robustness|generali[sz]ation|F1|BLEU|mIoU|mAP|AUC|AUROC|PSNR|SSIM|FID|LPIPS|MSE|MAE|RMSE|NLL|success rates?|win rates?)`;
const VERB = new RegExp(
  String.raw`\b(?:(?:outperform|surpass)(?:e?s|ed|ing)?|exceeds?|beats?|improv(?:es?|ed|ing) (?:up)?on|(?:achiev|obtain|yield|deliver|bring|show|provid|demonstrat)(?:es?|s|ed|ing)? ${HOW}(?:(?:accuracy|performance|quality) )?(?:improvements?|gains?) (?:over|compared (?:to|with)|relative to)|(?:performs?|is|are|works?) ${HOW}(?:better|superior|best)(?: than| to)?|leads?(?= (?:on|in|across|over|all|both)\b)|(?:ranks?|comes?|scores?) (?:first|highest|top)|(?:takes?|holds?) (?:the )?first place|(?:achiev|obtain|yield|deliver|attain|reach|produc|demonstrat|giv|exhibit|provid|show|report|establish|set|maintain)(?:es?|s|ed|ing)? ${HOW}(?:(?:better|superior|higher|stronger|best|highest|state-of-the-art|SOTA|(lower|lowest))(?: \(lower\)| \(higher\))?) ${WHAT}(?: than| to| over| compared (?:to|with)| relative to| among)?)(?= |[.,;:]|$)`,
);
const EACH = String.raw`(?:all|every|each|both)(?: of)?(?: (?:the|these|our|its))?`;
const NOUN = String.raw`(?:benchmarks?|(?:sub-?)?tasks?|datasets?|data sets?|metrics?|measures?|evaluations?|domains?|test sets?|cases?|settings?|scenarios?|categor(?:y|ies)|languages?|models?|backbones?|architectures?|sizes?|scales?|conditions?|levels?|experiments?|baselines?|methods?|approaches|competitors|alternatives|variants|systems|strategies|configurations|options|works)`;
const EVERYWHERE = new RegExp(
  String.raw`\b(?:consistently|always|uniformly|invariably|consistent (?:\w+ ){0,2}(?:improvements?|gains?))\b|\b${EACH}(?: [\w-]+){0,4}? ${NOUN}\b|\ball (?:previous|prior|existing|other|competing) [\w-]{2,20}s\b|\bacross (?:the )?board\b|\b(?:regardless of|no matter|irrespective of)\b`,
  'i',
);
/** Claims about a part, a mean, a chance, a cost, or with an exception. */
const HEDGED =
  /\b(?:may|might|could|can|would|should|will|if|whether|not|never|neither|nor|no|without|hardly|often|sometimes|mostly|generally|typically|usually|largely|nearly|almost|most|many|several|some|majority|half|average[ds]?|averaging|mean|overall|in general|tends?|comparable|comparably|competitive|similar|close(?:ly)?|on par|match(?:es|ed|ing)?|expect\w*|hypothes\w+|when|unless|until|although|though|however|while|whereas|despite|but|except\w*|apart from|other than|save for|second|next|up to|humans?|faster|slower|cheaper|efficien\w+|speed|speedup|latency|memory|cost|costs|compute|throughput|time|trade-?offs?|increas\w+|decreas\w+|gap|marginal\w*|slight\w*|potential\w*|at least|than expected|provabl\w+|theoretical\w*|figs?|figures?|curves?|plots?|significan(?:t|ce) tests?|\d+ (?:out )?of (?:the )?\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of|ablate)\b|\?/i;
/** Claims that one system beats others everywhere, against all cells of the table that is meant. */
export const alwaysClaims = memoize((paper: Paper): readonly AlwaysClaim[] => {
  if (paper.tables().length === 0) return [];
  const said = new Set(matching(paper.statements(), [EVERYWHERE]));
  if (said.size === 0) return [];
  return matching(paper.statements(), [VERB]).flatMap((statement) => {
    const { text, section } = statement;
    if (!said.has(statement) || NOT_OWN_WORK.has(section.role) || text.length > 400) return [];
    const claim = claimIn(text);
    if (claim === null || isGranted(paper, statement)) return [];
    const before = PRONOUN.test(claim.subject) ? sentenceBefore(paper, statement) : null;
    return [{ statement, ...claim, subject: `${before ?? ''} ${claim.subject}`.trim() }];
  });
});

const OPENS = /(?:;|:|,? (?:that|and that|where|showing|because|since|(?<!\bsuch )as)) /g;
const CLOSES =
  /[;:]|\. |, (?:which|and|with|where|thus|thereby|by|as|especially|particularly|while (?:\w+ ){0,2}\w+ing|including (?!\p{Lu})|\w+ing)\b|,? (?:and|thereby|thus) (?:\w+ly |also )?(?:is|are|has|have|can|thus|thereby|(?:achiev|improv|reduc|demonstrat|generali[sz]|provid|enabl|produc|mitigat|narrow|clos)(?:es?|ed|ing)|(?:outperform|surpass|show|yield|obtain|attain|reach|exhibit|maintain|remain|deliver|perform|establish|set|work|adapt)(?:e?s|ed|ing)?) |,? while (?:\w+ ){0,2}\w+ing\b|\. ?$| \(/u;
const LEAD =
  /^(?:[^,.:]{0,30} )?(?:(?:Moreover|Furthermore|Additionally|Notably|Specifically|Similarly|Empirically|In particular|In contrast|Finally|Again|Also|Overall|Importantly|Crucially|As expected|As demonstrated|Despite [^,]{3,80}|First|Second|Third|On the other hand|For (?:example|instance)|Main Results|As (?:the results in|shown|seen|reported|can be seen|summari[sz]ed|illustrated|presented|demonstrated|observed|listed|we can see)(?: (?:in|from|by))? [^,]{3,60}|(?:In|From|On) (?:the (?:\w+ ){0,2}results (?:\w+ ){0,2}in )?(?:Tables?|Tab\.) [^,]{1,40}), ){1,3}(?:(?<=\b(?:Tables?|Tab\.) [^,]{1,40}, )even (?:when|with|without|under) [^,]{3,80}, )?/i;
const ABOUT = /^(?:on|for|in|across|under|at|over) [^,]{2,80}, /i;
const COMPARED = /^Compared (?:to|with) ([^,]{2,80}), /;
const ALL_OF = new RegExp(String.raw`\b${EACH}\b|\bacross (?:the )?board\b`, 'i');
const SCOPE = /\s(?=(?:on|in|across|for|over|at|under|by|with|within|using|through|regardless|among|of|during|when)\s)/;

function claimIn(text: string): Omit<AlwaysClaim, 'statement'> | null {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const { plain, room } = withoutLevel(text.slice(lead.length));
  const match = VERB.exec(plain);
  if (match === null) return null;
  const before = plain.slice(0, match.index);
  if (/\bto (?:\w+ly )?$/.test(before)) return null;
  const compared = COMPARED.exec(before)?.[1];
  const opened = [...before.matchAll(OPENS)].at(-1);
  const about = opened === undefined ? (ABOUT.exec(before)?.[0] ?? COMPARED.exec(before)?.[0] ?? '') : '';
  const subject = before.slice(opened === undefined ? about.length : opened.index + opened[0].length);
  const after = plain.slice(match.index + match[0].length);
  const clause = after.slice(0, CLOSES.exec(after)?.index ?? after.length);
  const whole = `${subject}${match[0]}${clause}`;
  if (!EVERYWHERE.test(`${about}${whole}`) || VERB.test(clause)) return null;
  if (HEDGED.test(about + whole.replace(EVERYWHERE, ' ')) || EXCEPTION.test(after.replace(OF_COST, ' '))) return null;
  const [object = '', ...scopes] = ` ${clause.replace(REGARDLESS, '').trim()}`.split(SCOPE);
  // "Reaches 82.3 on A, outperforming all baselines" is about A.
  if (/^\w+ing\b/.test(match[0]) && !ALL_OF.test(`${about} ${scopes.join(' ')}`) && !/\bconsistently $/i.test(before))
    return null;
  return {
    subject: subject.trim(),
    object: object.trim() === '' && compared !== undefined ? compared : object.trim(),
    scopes: [compared === undefined ? about.replace(/, $/, '') : '', ...scopes]
      .map((scope) => scope.trim())
      .filter((scope) => scope !== ''),
    lower: match[1] !== undefined,
    what: match[0],
    word: wordIn(`${about}${whole}`),
    ofRivals: isOfRivals(`${about}${whole}`),
    room,
  };
}

const NOUNS_BEHIND = new RegExp(String.raw`^(?: ${NOUN}\b){1,2}`, 'i');

/** "all evaluation metrics": with the rest of the nouns that are counted. */
function wordIn(claim: string): string {
  const { 0: word, index } = EVERYWHERE.exec(claim)!;
  return word + (NOUNS_BEHIND.exec(claim.slice(index + word.length))?.[0] ?? '');
}

const RIVALS = new RegExp(
  String.raw`\b${EACH}(?: [\w-]+){0,4}? (?:models?|baselines?|methods?|approaches|competitors|alternatives|variants|systems|strategies|works)\b|\ball (?:previous|prior|existing|other|competing) [\w-]{2,20}s\b`,
  'gi',
);

const isOfRivals = (claim: string): boolean => !EVERYWHERE.test(claim.replace(RIVALS, ' '));

/** "Regardless of the depth" names no part of a table, but all of it. */
const REGARDLESS = /,? (?:regardless of|no matter|irrespective of) [^.;]{2,60}/g;

/** What it costs is another matter. */
const OF_COST =
  /\b(?:comparable|competitive) (?:\w+ )?(?:efficiency|speed|latency|costs?|memory|compute|throughput|runtime|overhead|size)\b/gi;

/** "It consistently outperforms others": who that is stands in the sentence before. */
const PRONOUN = /^(?:it|this|they)(?: (?:\w+ly|also|even))?$/i;
const OPENING = 80;

/** How the sentence before one of the same section begins; null where there is none. */
function sentenceBefore(paper: Paper, { section, span }: Statement): string | null {
  const before = paper.statements().findLast((one) => one.section === section && one.span.end <= span.start);
  return before === undefined ? null : before.text.slice(0, OPENING);
}
