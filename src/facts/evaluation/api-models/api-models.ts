import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import type { Span } from '../../../paper/span.ts';
import { matching } from '../../text/search/corpus.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import {
  MAY_NAME,
  SAYS_UNDATED,
  familyOf,
  generationsIn,
  isNamedSnapshot,
  movingNamesIn,
  snapshotsIn,
} from './api-model-names.ts';

/** What a closed model does in a paper. */
export type ApiUse = 'judge' | 'data source' | 'subject';

/** A use of a closed model. */
export interface ApiModel {
  /** As the paper writes it: "GPT-4o". */
  readonly name: string;
  readonly use: ApiUse;
  readonly statement: Statement;
}
/** The closed models that a paper uses, and what fixes which ones they were. */
export interface ApiModels {
  /** Uses of closed models under names that do not fix the weights, in text order. */
  readonly used: readonly ApiModel[];
  /** Where a snapshot, a version or a date of access is given. */
  readonly dated: readonly {
    span: Span;
    says: string;
    /** Only what something is compared with, or shown on, so that no other model is dated by it. */
    aside: boolean;
  }[];
}

const DOES =
  '(?:use[ds]?|using|utili[sz]e[ds]?|employ(?:ed|s)?|adopt(?:ed|s)?|leverag(?:e[ds]?|ing)|prompt(?:ed|s)?|quer(?:y|ied|ies)|call(?:ed)?|ask(?:ed)?|instruct(?:ed)?|evaluate[ds]?|test(?:ed)?|benchmark(?:ed)?|compare[ds]?|replace[ds]?|assess(?:ed)?|select(?:ed)?|choose|chose|stud(?:y|ied)|consider(?:ed)?|includ(?:e|ed|ing)|add(?:ed)?|generate[ds]?|synthesi[sz]ed?|annotate[ds]?|run|ran|experiment(?:ed)?|appl(?:y|ied)|feed|fed|rel(?:y|ied)|distil+(?:ed)?|access(?:ed)?|conduct(?:ed)?|report|obtain(?:ed)?)';
const OWN_ACT = new RegExp(
  `\\b(?:on|in) our (?:(?:proposed|new|own|full) )?[A-Z][\\w-]*[^.;]{0,140}$|\\b(?:we|our (?:experiments?|evaluation|pipeline|method|framework|data|study|agents?)|(?:all|the|main|our) (?:of our )?experiments)\\b[^.;]{0,140}?\\b${DOES}\\b`,
  'i',
);
const PASSIVE =
  /\b(?:generated|annotated|rated|judged|scored|evaluated|graded|assessed|synthesi[sz]ed|extracted|paraphrased|translated|written|answered|rewritten|rephrased|filtered|classified|label+ed|verified|summari[sz]ed|produced|created|powered|obtained|constructed|performed|conducted|executed|run|measured|computed|implemented|prompted|collected|converted|transformed|refined|expanded|corrected|selected|ranked|parsed|turned|assigned)\b[^.;]{0,60}\b(?:by|using|with|via|from|through|on)\b[^.;]{0,40}$|\b(?:sent|submitted|fed|passed|posed|given|presented|put) to (?:the )?(?:\w+ )?$|\bby (?:asking|prompting|querying|instructing|calling) (?:the )?(?:\w+ )?$/i;
const ROLE =
  /^[^.;]{0,50}\b(?:as (?:a|an|the|our|both)?\b[^.;]{0,20}(?:judges?|evaluators?|annotators?|graders?|backbones?|base|raters?|teachers?|generators?|planner|agents?|critics?|LLM|model|oracle|reference|assistant|verifier|extractor)|(?:is|are|was|were) (?:used|employed|prompted|asked|queried|adopted|instructed|utili[sz]ed|applied|chosen|evaluated|selected|tasked|given|fed|shown|provided with|accessed|called)|receive[sd]?\b)\b/i;
/** "A GPT-4 judge sees both answers." */
const IN_ROLE = /^[- ](?:judges?|graders?|evaluators?|raters?|annotators?|simulators?)\b/i;
/** "the large teacher model is GPT-4o" */
const IS_ROLE =
  /\b(?:judges?|evaluators?|annotators?|graders?|backbone|raters?|teachers?|generators?|planner|agents?|critics?|oracle|reference|assistant|verifier|extractor|simulators?|fallback)(?: (?:models?|LLMs?))? (?:is|was|are|were) (?:the |an? |set to )?$/i;
const JUDGE =
  /\b(?:judg\w+|evaluator|graders?|graded|rat(?:e|ed|er|ing)|scor(?:e|ed|er|ing)|win[- ]rates?|preferred|assess\w*|LLM-as-a|pairwise comparison)\b/i;
const DATA =
  /\b(?:generat\w+|synthesi[sz]\w+|annotat\w+|label+(?:ed|ing|s)?|paraphras\w+|translat\w+|wr[io]t\w+|rewrit\w+|rephras\w+|augment\w*|captions?|construct\w*|distil\w*|data creation|extract\w*|creat\w+|produc(?:e[ds]?|ing))\b/i;

/** What others did with it, a result taken over, a comparison of sizes or words about the state of the field. */
const NOT_USED =
  /\bet al\b[^.;]{0,40}\b(?:use|show|find|generate|propose|prompt|employ)|\b(?:such as|e\.g\.,?|like|including) (?:the )?[^.;]{0,60}$|\b(?:recent|existing|prior|previous|many|most|modern|current|state-of-the-art|powerful|large) [^.;]{0,30}(?:models|LLMs|works|studies|approaches)\b[^.;]{0,40}$|\b(?:reported (?:by|in)|taken from|copied from|cited from|quoted from|results? (?:are )?from|numbers from|according to)\b|\bfuture\b|\b(?:could|can|may|might|would|do not|does not|did not|without|instead of|rather than|unlike|than) (?:[\w-]+ ){0,3}$|\bdatasets?,? (?:which|that) (?:is|are|was|were|contains?|consists?)|\b(?:was|were|is|are|been) originally\b[^.;]{0,60}$|\b(?:comparable|competitive|similar|close|equivalent|on par|rival\w*|approach\w*(?![^.;]*\busing\b)|outperform\w*|surpass\w*|exceed\w*|match\w*) (?:to|with|even)?[^.;]{0,20}$/i;

/** "A recipe inspired by Kite", "the same layers as in Kite", "similarly to Kite": what was taken is an idea. */
const MADE_LIKE =
  /\b(?:inspired|motivated|informed|influenced) by\b[^.;]{0,40}$|\b(?:similar(?:ly)?|akin|analogous(?:ly)?|identical(?:ly)?) to (?:that of |those of )?(?:the )?(?:[\w-]+ ){0,2}$|\b(?:same|architectures?|recipes?|tokeni[sz]ers?|layers)\b[^.;]{0,30}\b(?:as|of|from|by) (?:in |that of |those of )?(?:the )?(?:[A-Z][\w.-]*(?: \d[\w.]*)?(?:,? and |,? or |, )){0,3}$|\b(?:following|as in|in line with|in the (?:spirit|style|vein) of|akin to|modell?ed (?:after|on)|derived from|developed for|compatible with|unlike|like) (?:that of |those of )?(?:the )?(?:[\w-]+ ){0,1}$/i;
/** "The Kite family", "the Kite technical report". */
const OF_THE_FAMILY =
  /^,? (?:model |series )?(?:family|families|architectures?|recipes?|team|technical report|reports?|papers?|tokeni[sz]ers?)\b/i;

/** Reads them from the sentences of the paper, the bibliography left aside. */
export const apiModels = memoize((paper: Paper): ApiModels => {
  const used: ApiModel[] = [];
  const dated: { span: Span; says: string; aside: boolean }[] = [];
  for (const statement of matching(paper.statements(), MAY_NAME)) {
    if (statement.text.length > 900 || statement.section.role === 'references') continue;
    const snapshots = snapshotsIn(statement.text);
    if (statement.section.role !== 'related-work')
      dated.push(...snapshots.map((says) => ({ span: statement.span, says, aside: isAside(statement.text, says) })));
    const after = paper.text.slice(statement.span.end, statement.span.end + NEXT);
    if (NOT_OWN_WORK.has(statement.section.role) || isReplaced(statement.text, after)) continue;
    used.push(
      ...usesIn(statement, after).filter(
        ({ name }) => !snapshots.some((says) => dates(says, name) || isSpeltOut(statement.text, name, says)),
      ),
    );
  }
  for (const { span } of [...paper.tables(), ...paper.codes()]) {
    const [snapshot] = snapshotsIn(paper.quote(span).slice(0, 20_000));
    if (snapshot !== undefined) dated.push({ span: placeOf(paper, span, snapshot), says: snapshot, aside: false });
  }
  return { used, dated };
});

/** "wins against a baseline (kite-003)", "the case study uses kite-003". */
const isAside = (text: string, says: string): boolean =>
  isNamedSnapshot(says) && ASIDE.test(text.slice(0, Math.max(0, text.indexOf(says))));
const ASIDE =
  /\b(?:baselines?|reference (?:model|answers?|outputs?)|against|compared (?:to|with)|case stud(?:y|ies))\b[^.;]{0,40}$/i;

/** "Kite-3.5 (kite-davinci-002)": the bracket says which one. */
const isSpeltOut = (text: string, name: string, says: string): boolean => {
  const [before = '', after] = text.split(says);
  return after !== undefined && new RegExp(`${escapePattern(name)}(?: models?)? ?\\($`).test(before);
};

/** Whether a snapshot or a date is of the model with this name. */
export const dates = (says: string, name: string): boolean =>
  !isNamedSnapshot(says) || familyOf(says) === null || familyOf(says) === familyOf(name);

const NEXT = 250;
/** "This method uses Kite. We replace it with Plover": the sentence before says what others used. */
const REPLACED =
  /^\s*(?:In our \w+,? |Here,? |Instead,? )?[Ww]e (?:instead )?(?:replace|substitute|swap)d? (?:it|this(?: \w+)?) (?:with|by|for) (?:[a-z][\w-]* ){0,3}[A-Z]/;
const isReplaced = (text: string, after: string): boolean => !/\b(?:we|our)\b/i.test(text) && REPLACED.test(after);

/** The place of some words inside a larger one; the whole where line breaks part them. */
function placeOf(paper: Paper, span: Span, words: string): Span {
  const start = paper.text.slice(span.start, span.end).indexOf(words);
  return start < 0 ? span : { start: span.start + start, end: span.start + start + words.length };
}

/** "… with GPT-4 scores from [27]": nobody asked the model anew. */
const TAKEN_OVER =
  /^\W{0,2}(?:['’]s )?(?:scores?|results?|numbers|performances?|accurac(?:y|ies)|values) (?:(?:are |is |were )?(?:reported |taken |copied |given |published )?(?:from|in|by)) (?:the )?(?:\[|\(|original|[A-Z][\w-]+ (?:et al|and|&))/;

/** Help with writing, plots or code makes a model no part of what is measured. */
const AIDS =
  /\b(?:prototyp\w+|proof-?read\w*|polish(?:ing)? (?:of )?(?:the |our )|copy-?edit\w*|(?:check|correct|improv|fix)\w* (?:of )?(?:the |our )?gramma\w+|grammar (?:check|correct)\w*|typesetting|(?:edit|revis|refin|improv|check|correct)\w* (?:of )?(?:the |our |this )?(?:writing|manuscript|paper|prose|readability|spelling)|writing (?:assistance|aid|assistant|support|process|this paper|the paper|the manuscript)|(?:acknowledge|declare|disclose) the use of)\b/i;

/** "these data were collected by the authors of Kite with …": who made the data asked the model, not who uses them. */
const BY_MAKERS =
  /\b(?:by|from) (?:the )?(?:(?:original |data-? ?set |benchmark )?(?:authors|creators|developers|makers|curators) of (?!(?:this|the present|our)\b)|(?:original|data-? ?set|benchmark) (?:authors|creators))|\b(?:The|the|Its|its|Their|their) (?:original )?(?:authors|creators|developers) (?:of (?!(?:this|the present|our)\b)[^.;]{1,40} )?(?:\w+ly )?(?:use|prompt|ask|employ|leverage|query|queri|generat|collect)\w*/;

/** "KiteChat (Marsh et al., 2023) consists of 64k prompts, each rated by Plover": how a set of others came to be. */
const SET_OF_OTHERS =
  /^(?:The )?[A-Z][\w-]*(?: [A-Z][\w-]*){0,2} (?:\([^()]{0,30}\p{Lu}\p{L}+[^()]{0,30}(?:19|20)\d\d[a-z]?\)|\[\d[\d, ]{0,10}\]) (?:is an? |are |consists? of |contains? |comprises? |has |provides? |includes? )(?!(?:\w+ )?(?:used|evaluated|prompted|asked)\b)/u;

/** "Kite with Plover as its judge reaches 0.5 (Marsh et al., 2023)": what somebody reports. */
const REPORTED = /\b(?:achiev|reach|attain|obtain|report|show|yield)(?:e?s|ed)\b/i;
const CITED_WORK = /\([^()]{0,30}\p{Lu}\p{L}+ et al\.?,? (?:19|20)\d\d[a-z]?\)\W*$/u;

function usesIn(statement: Statement, next: string): ApiModel[] {
  const { text } = statement;
  if (AIDS.test(text) || ((BY_MAKERS.test(text) || SET_OF_OTHERS.test(text)) && !/\b(?:[Ww]e|[Oo]ur)\b/.test(text)))
    return [];
  const moving = movingNamesIn(text);
  // Of a name that nobody knows only the paper can say that it moves.
  const names = moving.length > 0 || !SAYS_UNDATED.test(`${text} ${next}`) ? moving : generationsIn(text);
  return names.flatMap((name) => {
    const at = text.indexOf(name);
    const before = text.slice(Math.max(0, at - 180), at);
    const after = text.slice(at + name.length, at + name.length + 90);
    if (
      NOT_USED.test(before) ||
      MADE_LIKE.test(before) ||
      OF_THE_FAMILY.test(after) ||
      /^[-\w]*[- ](?:style|like|level|generated|based|class)\b/i.test(after) ||
      TAKEN_OVER.test(after)
    )
      return [];
    if (!/\b(?:we|our)\b/i.test(text) && REPORTED.test(text) && CITED_WORK.test(text.replace(name, ' '))) return [];
    if (
      !OWN_ACT.test(before) &&
      !PASSIVE.test(before) &&
      !ROLE.test(after) &&
      !IS_ROLE.test(before) &&
      !IN_ROLE.test(after) &&
      !CLOSED_LIST.test(plain(text, at))
    )
      return [];
    return [{ name, use: purposeOf(statement, before, after), statement }];
  });
}

/** The words before a name; the dots of versions end no sentence. */
const plain = (text: string, at: number): string => text.slice(0, at).replace(/(\d)\.(?=\d)/g, '$1-');
/** "We evaluate three open models … alongside closed-source models: Kite, Plover and …". */
const CLOSED_LIST =
  /\bwe (?:\w+ )?(?:evaluate|test|compare|consider|use|benchmark|experiment)[^.;]*\b(?:closed(?:[- ]source)?|proprietary|commercial) (?:[\w-]+ ){0,2}models?(?::|,| including| namely)[^.;]{0,160}$/i;

function purposeOf({ within }: Statement, before: string, after: string): ApiUse {
  if (JUDGES_NEAR.test(before) || JUDGES_AFTER.test(after) || sortsOutputs(before, after)) return 'judge';
  // How well it does is nothing that it is used for, and neither is what it is compared with.
  if (DOES_WELL.test(after) || COMPARED.test(before)) return 'subject';
  const around = `${before.slice(-110)} ${after}`;
  if (JUDGE.test(around)) return 'judge';
  return DATA.test(around) && within.type !== 'caption' ? 'data source' : 'subject';
}
const JUDGES_NEAR =
  /\b(?:evaluated|measured|assessed|scored|rated|judged|graded|verified|classified) (?:\w+ )?(?:by|with|using) (?:the )?$/i;
const JUDGES_AFTER =
  /^,? (?:\[[\d, ]+\] )?(?:as (?:an? |the |our )?(?:\w+ )?(?:judge|evaluator|grader|rater)|(?:to|for)\b:? ?(?:\([a-z\d]{1,3}\) )?(?:evaluat|verif|assess|rat(?:e|ing)\b|judg|scor|grad(?:e|ing)\b))/i;
/** "to classify each response" judges; "to classify each tweet" labels data. */
const sortsOutputs = (before: string, after: string): boolean =>
  SORTS.test(after) && OUTPUTS.test(`${before.slice(-120)} ${after}`);
const SORTS = /^,? (?:\[[\d, ]+\] )?(?:to|for)\b:? ?(?:\([a-z\d]{1,3}\) )?(?:classif|filter)/i;
const OUTPUTS = /\b(?:generated|responses?|outputs?|answers?|generations|completions?|refusals?)\b/i;
const DOES_WELL = /^,? (?:\w+ )?(?:achiev|reach|obtain|attain|perform|get)/i;
const COMPARED = /\bcompar\w+ (?:to|with|against) (?:the )?$/i;
