import type { Paper, Statement } from '../../paper/paper.ts';
import { withoutGivenUp } from './given-up.ts';
import { isInherited, listsDifferences } from './inherited.ts';
import { partOfObject } from './names.ts';
import { techniquesIn, type Named } from './techniques.ts';
import { component, type Component } from './component.ts';

/** The authors speak of themselves. */
export const OWN = /\b(?:we|our|ours)\b/i;
/** "The generator nets used …": in the method, the network is the paper's own. */
const OWN_NET =
  /^(?:The|Each|All|Both)\b[^.;,[]{0,40}\b(?:nets?|networks?|models?|encoders?|decoders?|generators?|discriminators?|backbone|blocks?|layers?|architecture)\b/;
/** Verbs of adoption, behind which a known technique is a choice. */
export const ADOPTS =
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
/** Data and evaluation have choices too, but they are no parts of a model. */
export const NO_PART_OF_MODEL =
  /\b(?:data(?:sets?)?|corpus|evaluation|metrics?|baselines?|tasks?|bias|toxicity|examples?|cost|hardware|carbon|limitations?|extrapolation|memorization|finding|understanding|analy[sz]\w+)\b/i;

/** What single sentences propose or adopt, outside captions and footnotes. */
export function componentsInSentences(paper: Paper): Component[] {
  const roles = ['abstract', 'introduction', 'method', 'other', 'experiments'] as const;
  return paper.statements({ role: roles, appendix: false }).flatMap((statement) => {
    const { text, within, section } = statement;
    if (within.type === 'caption' || within.type === 'footnote' || text.length > 600 || OTHERS.test(text)) return [];
    if (FINDING.test(text)) return [];
    const aside = NO_PART_OF_MODEL.test(section.heading?.title ?? '');
    return [
      ...proposed(statement),
      ...adoptedIn(statement, paper).filter(
        ({ techniques }) => aside === techniques.some(({ part }) => part.startsWith('data')),
      ),
    ];
  });
}

/** "We adopt the Kite pyramid (KP) from [20]": what others proposed is not introduced. */
const TAKEN =
  /\b(?:adopts?|employs?|incorporates?)\b[^.;:]{4,90}?(?:\b(?:from|of|by|proposed (?:in|by)) (?:\[\d|[A-Z][\w-]+ (?:et al|and [A-Z]|\())|\[\d{1,3}(?:, ?\d{1,3})*\])/;

/** "We employ 8-bit quantization to reduce the memory footprint": so that it fits on the card, as everybody does. */
const SAVES =
  /\bquanti[sz]\w*|\b(?:half|mixed|single|low|lower|reduced)[ -]precision\b|\b\d-bit\b|\baccumulation\b|\bcheckpointing\b|\boff-?loading\b|\bsharding\b/i;
const FOR_MEMORY =
  /\bto (?:\w+ )?(?:reduce|save|lower|limit|cut|decrease|minimi[sz]e|fit|relieve)\b[^.;]{0,50}\b(?:memory|footprint|VRAM|GPUs?|cards?)\b/i;

function proposed(statement: Statement): Component[] {
  const { role } = statement.section;
  if (role === 'experiments') return [];
  const object = (PROPOSES.exec(statement.text) ?? (role === 'method' ? ADDED.exec(statement.text) : null))?.groups?.[
    'object'
  ];
  const name = object === undefined || TAKEN.test(statement.text) ? null : partOfObject(object);
  if (name !== null && SAVES.test(name) && FOR_MEMORY.test(statement.text)) return [];
  return name === null ? [] : [component(name, statement, name, statement.text, false)];
}

/** "We use SwiGLU …", "Kestrel leverages grouped-query attention …": a known technique after a verb of adoption. */
export function adoptedIn(statement: Statement, paper: Paper): Component[] {
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
