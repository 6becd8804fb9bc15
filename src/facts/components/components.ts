import { memoize } from '../../paper/memoize.ts';
import type { Paragraph } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { contains, type Span } from '../../paper/span.ts';
import { withoutGivenUp } from './given-up.ts';
import { isInherited, listsDifferences } from './inherited.ts';
import { FAILED, isWholeWork, recalls } from './no-parts.ts';
import { inSentence, keyOfPart, partOfObject, partOfTitle } from './names.ts';
import { techniquesIn, type Named, type Technique } from './techniques.ts';

/** A part of the paper's own method that it names and chose. */
export interface Component {
  /** For people: "RMSNorm pre-normalization". */
  readonly name: string;
  /** The sentence that introduces it, or its heading. */
  readonly trigger: { readonly span: Span };
  readonly techniques: readonly Technique[];
  /** What the paper says that it does for the results ("to improve the training stability"), or null. */
  readonly claim: string | null;
  /** A known technique or a heading of its own is surer than an object of "we propose". */
  readonly sure: boolean;
  /** What nearly every paper uses. */
  readonly routine: boolean;
}

const OWN = /\b(?:we|our|ours)\b/i;
/** "The generator nets used …": in the method, the network is the paper's own. */
const OWN_NET =
  /^(?:The|Each|All|Both)\b[^.;,[]{0,40}\b(?:nets?|networks?|models?|encoders?|decoders?|generators?|discriminators?|backbone|blocks?|layers?|architecture)\b/;
const ADOPTS =
  /\b(?:use[sd]?|using|adopt\w*|employ\w*|appl(?:y|ies|ied)|leverag\w+|utili[sz]\w+|incorporat\w+|introduc\w+|propos\w+|add(?:s|ed)?|replac\w+|swap\w*|switch\w*|integrat\w+|equip\w*|train\w* with|built (?:on|with)|based on|consists? of|normali[sz]e|via|de-?duplicat\w+)\b/i;
const PROPOSES =
  /\b(?:we|our (?:method|model|approach|framework|network|architecture))\b[^.;:]{0,40}?\b(?:introduces?|proposes?|designs?|develops?|presents?|devises?|incorporates?|adds?|employs?|adopts?)\s(?<object>[^.;]{4,120})/i;
/** "A modified initialization … is used", "an additional gate was added": no author in sight, and yet a choice. */
const ADDED =
  /^(?:An?|Two|Three) (?<object>(?:[\w-]+ ){1,5})(?:which [^,.;]{0,80} |that [^,.;]{0,80} )?(?:is|was|are|were) (?:also |then |further )?(?:used|added|moved|inserted|introduced|applied|employed|placed|attached)\b/;
const OTHERS =
  /\bet al\.?,? (?:\(?\d{4}\)?,? )?(?:use|propose|introduce|apply|adopt|show|employ)|\bbaselines?\b|\bcompar(?:e|ed|ing|ison)\b|\b(?:previous|prior|existing|earlier) (?:work|methods?|models?|approaches)\b/i;
/** "We find that models that use X extrapolate badly": a finding about such models, no choice. */
const FINDING =
  /\b(?:find|found|shows?|showed|observed?|demonstrated?|notice|see) that\b[^.;]{0,60}\b(?:models?|LMs?|networks?|nets|transformers?|methods?|architectures?|approaches|algorithms?)\)? (?:that|which|with|using|trained)\b/i;
const CLAIM =
  /\b(?:(?:in order )?to (?:further )?(?:improve|stabili[sz]e|enhance|prevent|avoid|increase|boost|mitigate|alleviate|encourage|accelerate|reduce|speed up)|(?:which|that|this|thereby|thus|and)(?: \w+){0,3} (?:improv|stabili[sz]|enhanc|boost|prevent|accelerat|contribut|reduc)\w+|(?:leads?|results?|contributes?) (?:to|in) (?:the )?(?:better|improved|enhanced|faster|higher|more stable)|(?:is|are) (?:crucial|essential|critical|key) (?:to|for))\b[^.;,]{0,70}/i;

/** The parts of the paper's own method, the surest first, then as they come in the text. */
export const components = memoize((paper: Paper): readonly Component[] => {
  const found = [...fromHeadings(paper), ...fromParagraphs(paper), ...fromSentences(paper)];
  return distinct(found.filter((one) => !isWholeWork(paper, one))).toSorted(
    (a, b) => rank(a) - rank(b) || a.trigger.span.start - b.trigger.span.start,
  );
});

const rank = ({ routine, sure, techniques }: Component) =>
  (routine ? 4 : 0) + (sure ? 0 : 2) + (techniques.length > 0 ? 0 : 1);

const METHOD = { role: ['method', 'other'], appendix: false } as const;
/** Data and evaluation have choices too, but they are no parts of a model. */
const ASIDE =
  /\b(?:data(?:sets?)?|corpus|evaluation|metrics?|baselines?|tasks?|bias|toxicity|examples?|cost|hardware|carbon|limitations?|extrapolation|memorization|finding|understanding|analy[sz]\w+)\b/i;

function fromHeadings(paper: Paper): Component[] {
  return paper.sections(METHOD).flatMap((section) => {
    const { heading, depth, children } = section;
    if (heading === null || depth < 2 || ASIDE.test(heading.title)) return [];
    if (recalls(paper, section)) return [];
    const name = partOfTitle(heading.title);
    if (name === null) return [];
    const first = children.find((block): block is Paragraph => block.type === 'paragraph');
    return [component(name, heading, name, first === undefined ? '' : paper.quote(first.span))];
  });
}

/** A run-in heading names a part, and the paragraph says what it is made of. */
function fromParagraphs(paper: Paper): Component[] {
  return paper.sections(METHOD).flatMap((section) => {
    if (ASIDE.test(section.heading?.title ?? '') || recalls(paper, section)) return [];
    return section.children.flatMap((block) => {
      if (block.type !== 'paragraph') return [];
      const title = block.lead?.title ?? spokenLead(paper, block);
      if (title === null || ASIDE.test(title)) return [];
      const name = partOfTitle(title);
      const known = techniquesIn(withoutGivenUp(title))[0]?.technique ?? null;
      if (name === null && known === null) return [];
      const sentences = paper.statements().filter(({ within }) => within === block);
      if (sentences.some(({ text }) => FAILED.test(text))) return [];
      // "Position scheme. … we use ALiBi": the sentence says it better than its heading.
      if (known === null && sentences.some((one) => adopted(one, paper).some(({ routine }) => !routine))) return [];
      const trigger = sentences.find(({ text }) => OWN.test(text) && ADOPTS.test(text)) ?? sentences[0] ?? block.lead!;
      const made = sentences
        .filter(({ text }) => OWN.test(text))
        .map(({ text }) => text)
        .join(' ');
      const own = sentences.filter(({ text }) => !isOfAll(text));
      const around = own.length === sentences.length ? paper.quote(block.span) : own.map(({ text }) => text).join(' ');
      return [component(name ?? title, trigger, `${title} ${known === null ? '' : made}`, around)];
    });
  });
}

/** "Gates are units that can stabilise deep networks", "prior work shows that …": what is known of them is no claim here. */
const isOfAll = (text: string): boolean => !OWN.test(text) && (DEFINES.test(text) || OTHERS_SHOW.test(text));
const DEFINES =
  /^(?:The |An? )?[\w-]+(?: [\w-]+){0,4} (?:is|are) (?:an? |the )?(?:[\w-]+ ){1,5}(?:that|which)\b[^.;]{0,80}\bcan\b/;
const OTHERS_SHOW =
  /^(?:Prior|Previous|Earlier|Recent) (?:work|works|studies|research) (?:\w+ )?(?:shows?|showed|finds?|found|suggests?|demonstrates?|reports?)\b/;

/** Where the source lost its bold type, a run-in heading is a short sentence without a verb before the others. */
function spokenLead(paper: Paper, { children, span }: Paragraph): string | null {
  if (children.length < 2 || children[0]!.span.start !== span.start) return null;
  const words = paper.quote(children[0]!.span).replace(/[.:]$/, '');
  const short = words.length < 60 && words.split(' ').length <= 6 && /^[A-Z\d]/.test(words);
  return short && !SENTENCE.test(words) ? words : null;
}

/** A short sentence with a verb, or about a float, is no heading. */
const SENTENCE =
  /^(?:Fig|Tab|Table|Sec|Section|Eq|The|This|These|It|In|For|Here)\b|\b(?:we|is|are|was|were|see|let|shows?|gives?|lists?|has|have|use[sd]?|follows?|depicts?|compares?)\b/i;

function fromSentences(paper: Paper): Component[] {
  const roles = ['abstract', 'introduction', 'method', 'other', 'experiments'] as const;
  return paper.statements({ role: roles, appendix: false }).flatMap((statement) => {
    const { text, within, section } = statement;
    if (within.type === 'caption' || within.type === 'footnote' || text.length > 600 || OTHERS.test(text)) return [];
    if (FINDING.test(text)) return [];
    const aside = ASIDE.test(section.heading?.title ?? '');
    return [
      ...proposed(statement),
      ...adopted(statement, paper).filter(
        ({ techniques }) => aside === techniques.some(({ part }) => part.startsWith('data')),
      ),
    ];
  });
}

/** "We adopt the Kite pyramid (KP) from [20]": what others proposed is not introduced. */
const TAKEN =
  /\b(?:adopts?|employs?|incorporates?)\b[^.;:]{4,90}?(?:\b(?:from|of|by|proposed (?:in|by)) (?:\[\d|[A-Z][\w-]+ (?:et al|and [A-Z]|\())|\[\d{1,3}(?:, ?\d{1,3})*\])/;

function proposed(statement: Statement): Component[] {
  const { role } = statement.section;
  if (role === 'experiments') return [];
  const object = (PROPOSES.exec(statement.text) ?? (role === 'method' ? ADDED.exec(statement.text) : null))?.groups?.[
    'object'
  ];
  const name = object === undefined || TAKEN.test(statement.text) ? null : partOfObject(object);
  return name === null ? [] : [component(name, statement, name, statement.text, false)];
}

/** "We use SwiGLU …", "Kestrel leverages grouped-query attention …": a known technique after a verb of adoption. */
function adopted(statement: Statement, paper: Paper): Component[] {
  const { section } = statement;
  const text = withoutGivenUp(statement.text);
  const verb = ADOPTS.exec(text);
  if (verb === null || SIDE_BY_SIDE.test(text)) return [];
  const own = OWN.test(text.slice(0, verb.index)) || (paper.title !== null && namedSubject(text, paper.title));
  const ours = section.role === 'method' || section.role === 'experiments' || section.role === 'other';
  const subject = ours && OWN_NET.test(text.slice(0, verb.index));
  const passive =
    (section.role === 'method' || section.role === 'experiments') &&
    /\b(?:is|are|was|were) (?:used|applied|adopted|employed|added|replaced)\b/i.test(text);
  const listed = ours && listsDifferences(paper, text);
  if (!own && !subject && !passive && !listed) return [];
  // A run-in heading before it names the technique too.
  const from = passive ? 0 : listed ? text.indexOf(':') : verb.index;
  const named = techniquesIn(text, from).filter(
    (one, i, all) =>
      !isComputation(text, one) &&
      !all.slice(0, i).some((other) => isExplained(text, other, one)) &&
      !isInherited(paper, { text, verb: verb.index, at: one.at, technique: one.technique, own: own || listed }),
  );
  return named.map(({ words }) => component(words, statement, words, statement.text));
}

/** "One is trained on the raw text, the other after de-duplication": both were tried. */
const SIDE_BY_SIDE = /\bone\b[^.;]{2,140}\bthe other\b|\bwith (?:and|or) without\b/i;

/** "SwiGLU, i.e. a combination of Swish and GLU": one choice, and what it is. */
const isExplained = (text: string, { technique, at }: Named, other: Named): boolean =>
  technique.part === other.technique.part && EXPLAINS.test(text.slice(at, other.at));
const EXPLAINS =
  /\bi\.e\.|\bthat is\b|\bnamely\b|\bwhich (?:is|combines|replaces|extends|generali[sz]es)\b|\bvariants? of\b/i;

/** "the fused SwiGLU kernel", "a faster implementation of GQA": how it is computed, no choice of what is. */
const COMPUTED_BEFORE =
  /\b(?:fused|optimi[sz]ed|(?:memory-)?efficient|faster|custom|hand-written) (?:(?:implementations?|kernels?|versions?) (?:of|for) (?:the )?)?$/i;
const COMPUTED_AFTER = /^(?: \w+)? (?:kernels?|implementations?|operators?|CUDA|library|repository)\b/i;
const isComputation = (text: string, { at, words }: Named): boolean =>
  COMPUTED_BEFORE.test(text.slice(0, at)) || COMPUTED_AFTER.test(text.slice(at + words.length));

/** The title's own name is the subject. */
const namedSubject = (text: string, title: string): boolean => {
  const first = /^(?:The )?([\p{L}\d-]{3,})/u.exec(text)?.[1] ?? '';
  return /[A-Z]/.test(first) && title.split(/[\s:,]+/).includes(first);
};

export function component(
  name: string,
  trigger: { span: Span },
  words: string,
  around: string,
  sure = true,
): Component {
  const named = techniquesIn(withoutGivenUp(words));
  const lead = named[0]?.technique;
  const sameNamed =
    lead === undefined
      ? []
      : named.filter(({ technique: one }) => one === lead || (one.part === lead.part && !one.routine));
  const same = sameNamed.map(({ technique }) => technique);
  return {
    name: same.length === 0 ? inSentence(name) : nameOf(sameNamed),
    trigger: { span: trigger.span },
    techniques: same,
    claim: claimIn(around),
    sure,
    routine: same.length > 0 && same.every(({ routine }) => routine),
  };
}

const claimIn = (words: string): string | null =>
  CLAIM.exec(words)?.[0]
    .replace(/\s*\(.*$/, '')
    .replace(/\s+\S{0,12}$/, (end) => (/\w$/.test(end) ? end : ''))
    .trim() ?? null;

/** Two techniques of one part are one choice, the more special one first: "RMSNorm pre-normalization". */
const nameOf = (same: readonly Named[]): string =>
  (same.length === 1 ? same : [same[1]!, same[0]!]).map(({ words }) => words).join(' ');

/** Each part once, with what is claimed of it. */
export function distinct(found: readonly Component[]): Component[] {
  const kept: Component[] = [];
  for (const one of found) {
    const known = kept.findIndex((other) => isSame(one, other));
    if (known < 0) kept.push(one);
    else if (
      kept[known]!.claim === null &&
      one.claim !== null &&
      one.sure &&
      contains(kept[known]!.trigger.span, one.trigger.span)
    )
      kept[known] = { ...kept[known]!, claim: one.claim };
  }
  return kept;
}

const isSame = (a: Component, b: Component): boolean =>
  a.techniques.length > 0 && b.techniques.length > 0
    ? a.techniques.some((one) => b.techniques.includes(one))
    : keyOfPart(a.name) === keyOfPart(b.name) ||
      (a.name.length > 12 && b.name.endsWith(a.name)) ||
      (b.name.length > 12 && a.name.endsWith(b.name));
