import { memoize } from '../../../paper/memoize.ts';
import type { Section } from '../../../paper/nodes.ts';
import type { Paper } from '../../../paper/paper.ts';
import type { Role } from '../../../paper/sections/roles.ts';
import type { Span } from '../../../paper/span.ts';
import { tickedAnswer } from '../../text/whose/asked.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { isUseNotice, NOT_TO_JUDGE_PEOPLE, USE_NOTICE } from '../use-notice.ts';
import { withoutLanguageMisuse } from './language-misuse.ts';
import { withoutNumbers } from './of-numbers.ts';
import { withoutSchoolSubjects } from './school-subjects.ts';
import { OUTSIDERS } from './told/in-closing.ts';
import { closesOnPeople, ON_PEOPLE, tellsOfPeople } from './told/on-people.ts';
import { isInTranscript } from './transcripts.ts';
import { OPENING } from '../../text/told-in-short.ts';

/**
 * A place where the paper speaks of what its work may do to people: a part of the text with that title, a sentence on
 * society or ethics, or a sentence on one kind of harm.
 */
export interface ImpactWord {
  readonly span: Span;
  readonly grade: 'headed' | 'society' | 'harm';
  readonly says: string;
}

/** Sentences on harms from which on a paper treats them, and does not only mention one. */
const TREATED = 3;

/** Every word on impact, the plainest first. */
export const impactWords = memoize((paper: Paper): readonly ImpactWord[] =>
  [...headed(paper), ...said(paper)].toSorted((a, b) => ORDER[a.grade] - ORDER[b.grade]),
);

const ORDER = { headed: 0, society: 1, harm: 2 } as const;

/** What is enough to say that the paper discusses its impact; empty where it does not. */
export const impactDiscussed = memoize((paper: Paper): readonly ImpactWord[] => {
  const words = impactWords(paper);
  return words.some(({ grade }) => grade !== 'harm') || words.length >= TREATED ? words : [];
});

const TITLE =
  /\b(?:broader|societal|social|ethic\w*|environmental) (?:and \w+ )?(?:impacts?|considerations?|statements?|implications?|concerns?|aspects|risks|discussion)\b|\bimpact statements?\b|^(?:broader )?impacts?$|\bethic(?:s|al)\b|\b(?:toxicity|misuse|fairness|privacy|guardrails?|safeguards?|red[- ]teaming|misinformation|truthfulness|carbon footprint|responsible (?:use|ai|release|deployment))\b|\b(?:gender|social|demographic|racial) bias\w*|^bias(?:es)?(?:$|,| (?:and|&|in) (?:toxicity|fairness|harm|stereotyp|safety|language|the (?:data|model)))|\bsafety\b|\bstereotyp(?:es?|ing)\b|\bdual[- ]use\b|\bcontent warning\b|\balignment (?:impacts?|implications?|risks?|considerations?)\b/i;
/** What a result implies for the field is often called so too: there people have to be spoken of. */
const IMPLICATIONS = /^[\W\d.]{0,8}(?:broader|wider) implications?\W*$/i;
const OF_PEOPLE =
  /\b(?:societ\w+|social|ethic\w*|people|humans?|users?|public|bias(?:es|ed)?|fair\w*|privacy|harm\w*|misuse\w*|malicious\w*|safety|communit(?:y|ies)|environment\w*|patients?|responsib\w+|trust\w*|legal|regulat\w+|jobs?|econom\w+)\b/i;
const RUN_IN = /^[\W\d_]{0,6}([\p{L}][\p{L} ,&/-]{3,50}?)(?:\s?[.:–—]|\s(?=\p{Lu}))/u;

function headed(paper: Paper): ImpactWord[] {
  const sections = paper
    .sections()
    .filter(
      ({ heading, role }) =>
        heading !== null && !NOT_OWN_WORK.has(role) && (role === 'impact' || TITLE.test(heading.title)),
    )
    .filter(({ heading, span }) => !IMPLICATIONS.test(heading!.title) || OF_PEOPLE.test(paper.quote(span)))
    .map(({ heading }) => heading!);
  const leads = paper.paragraphs().flatMap(({ lead, span, children }) => {
    const title =
      lead?.title ?? IMPACT_ONLY.exec(RUN_IN.exec(paper.text.slice(span.start, span.start + 80))?.[1] ?? '')?.[0];
    return title !== undefined && TITLE.test(title) ? [lead ?? children[0] ?? { span }] : [];
  });
  return [...sections, ...leads]
    .filter(({ span }) => !NOT_OWN_WORK.has(paper.sectionAt(span)?.role ?? 'other'))
    .map(({ span }) => ({ span, grade: 'headed', says: 'a part of the text on it' }));
}

/** Run-in words that no type marks: "Broader Impact We hope …". */
const IMPACT_ONLY =
  /^(?:broader|societal|social|ethic|impact|potential (?:negative |positive )?(?:societal|social))[\p{L} ,&/-]*$/iu;

/** What a sentence on society looks like, wherever it stands outside others' work. */
const SOCIETY =
  /\bsociet(?:y|al)\b|\bbroader impacts?\b|\bethic(?:al|s)\b|\b(?:malicious|harmful|unethical|irresponsible|nefarious) (?:use|uses|purposes|applications?|actors?|intent)\b|\bmis-?use[ds]?\b|\bdual[- ]use\b|\bdeep-?fakes?\b|\bdisinformation\b|\bcarbon (?:footprint|emissions?)\b|\bresponsible (?:use|deployment|development|release|research|AI|innovation|disclosure)\b|\b(?:negative|adverse|positive|social|environmental) (?:\w+ )?impacts? (?:on|of|to) (?:the )?(?:people|users|humans?|communit|public|environment|security|world|patients|individuals)|\b(?:inherit\w*|amplif\w+|reinforc\w+|perpetuat\w+|introduc\w+|reproduc\w+) (?:[\w-]+ ){0,4}(?:harmful |social |existing |unwanted |undesirable )?bias(?:es)\b|\b(?:could|may|might|can|would) (?:\w+ )?(?:harm|hurt|endanger|mislead|disadvantage|discriminate against|deceive|manipulate|exploit|target|stigmati[sz]e) (?:[\w-]+ ){0,3}(?:patients|people|users|individuals|communit\w+|groups|minorit\w+|children|voters|workers|the public|readers|viewers|students|citizens|others)\b|\bbiases (?:that are )?(?:inherent|inherited|present|embedded|contained|encoded) (?:in|from)\b/i;
const HARM =
  /\btoxic(?:ity)?\b|\bhate ?speech\b|\bstereotyp\w+|\b(?:gender|racial|social|demographic|cultural|political) (?:and \w+ )?bias\w*|\bdiscriminat(?:ory|ion against)\b|\bpersonally identifiable (?:data|information)\b|\b(?:leak\w*|expos\w+|protect\w*|disclos\w+|shar(?:e|ing)|collect\w*|sensitive|consent|anonymi\w+|remov\w+)\b[^.;]{0,60}\bpersonal (?:data|information)\b|\bpersonal (?:data|information)\b[^.;]{0,60}\b(?:leak\w*|expos\w+|protect\w*|disclos\w+|consent|anonymi\w+|remov\w+)\b|\bsensitive (?:data|information|datapoints)\b|\bprivacy\b|\bmisinformation\b|\bunsafe\b|\bharmful(?:ness)?\b|\bmalicious\w*|\bsafety\b|\bguardrails?\b|\boffensive\b|\bunfair\w*|\bfairness\b|\bharms\b|\binappropriate (?:outputs?|content|responses?|language|use)\b|\bdata security\b/i;

/** Where a paper looks back, and at the world. */
const CLOSING: ReadonlySet<Role> = new Set<Role>(['conclusion', 'discussion', 'limitations']);

/** What a model wrote stands in the appendix under such a heading, and is not the authors' word. */
const isGenerated = ({ appendix, heading }: Section): boolean => appendix && OUTPUTS.test(heading?.title ?? '');
const OUTPUTS =
  /\b(?:(?:generated|generation|output|response|completion|conversation|dialogue|sample|qualitative|model) (?:examples?|outputs?|samples?|responses?|generations?|texts?|completions?|results)|examples? of (?:[\w-]+ ){0,2}(?:generations?|outputs?|responses?|completions?)|generations|completions|transcripts)\b/i;

function said(paper: Paper): ImpactWord[] {
  const all = paper.statements();
  const closing = all.filter(({ section }) => CLOSING.has(section.role));
  const found = new Set([
    ...matching(all, [SOCIETY, HARM, NOT_TO_JUDGE_PEOPLE, ...USE_NOTICE, ...ON_PEOPLE]),
    ...matching(closing, OUTSIDERS),
  ]);
  const inOrder = all.filter((one) => found.has(one));
  return inOrder.flatMap(({ text: printed, section, span, within }): ImpactWord[] => {
    // In a checklist only what the authors write behind their tick is theirs.
    const words = section.role === 'checklist' ? (tickedAnswer(printed) ?? '') : printed;
    if (section.role !== 'checklist' && NOT_OWN_WORK.has(section.role)) return [];
    if (words.length > 1200) return [];
    if ((isGenerated(section) && !OWN.test(words)) || isInTranscript(paper, span, section)) return [];
    const text = withoutNumbers(withoutSchoolSubjects(withoutLanguageMisuse(paper, { text: words, within })));
    const ofOwn = !OPENING.has(section.role) || OWN.test(text);
    const closes = CLOSING.has(section.role) && closesOnPeople(text);
    if (closes || (tellsOfPeople(text) && ofOwn && within.type !== 'caption'))
      return [{ span, grade: 'society', says: 'says what it does to people' }];
    if (within.type === 'footnote') return [];
    if (SOCIETY.test(text) && ofOwn) return [{ span, grade: 'society', says: 'speaks of people or society' }];
    if (isUseNotice(text) || (NOT_TO_JUDGE_PEOPLE.test(text) && ofOwn))
      return [{ span, grade: 'society', says: 'says what it must not be used for' }];
    if (EXAMPLE.test(text) && !COULD.test(text.replace(EXAMPLE, ' '))) return [];
    if (!HARM.test(text) || (section.role === 'front' && !OWN.test(text))) return [];
    if (section.role === 'limitations' && COULD.test(text))
      return [{ span, grade: 'society', says: 'a harm among the limitations' }];
    return [{ span, grade: 'harm', says: 'names a harm' }];
  });
}

/** "If we wanted to make a toxicity set": of what could be made. */
const EXAMPLE =
  /\b(?:if (?:we|one) (?:wanted|wished)|one (?:could|might)|we (?:can|could) (?:easily )?(?:create|build|make|collect)) [^.;]{0,60}\b(?:data-? ?set|corpus|classifier|detector)\b/i;

/** Among the limitations, a harm that may come of the work is its own. */
const COULD = /\b(?:may|might|could|can|risks?|potential(?:ly)?|inadvertently)\b/i;

/** In an opening, society is a motive unless the authors speak of their own work. */
const OWN = /\b(?:we|our|this (?:work|paper|study))\b/i;
