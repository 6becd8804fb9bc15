import { contains, type Span } from '../../paper/span.ts';
import { withoutGivenUp } from './given-up.ts';
import { inSentence, keyOfPart } from './names.ts';
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

const CLAIM =
  /\b(?:(?:in order )?to (?:further )?(?:improve|stabili[sz]e|enhance|prevent|avoid|increase|boost|mitigate|alleviate|encourage|accelerate|reduce|speed up)|(?:which|that|this|thereby|thus|and)(?: \w+){0,3} (?:improv|stabili[sz]|enhanc|boost|prevent|accelerat|contribut|reduc)\w+|(?:leads?|results?|contributes?) (?:to|in) (?:the )?(?:better|improved|enhanced|faster|higher|more stable)|(?:is|are) (?:crucial|essential|critical|key) (?:to|for))\b[^.;,]{0,70}/i;

/** A part of the method, with the techniques that `words` name and what the words `around` claim of it. */
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
