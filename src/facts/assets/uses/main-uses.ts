import { groupBy } from '../../../group-by.ts';
import { BRACKETED, cites } from '../../text/citations.ts';
import type { KnownAsset } from '../known-assets.ts';
import { isMisspelt, isSaidToBe } from './one-thing.ts';
import { isRival } from './told/provenance.ts';
import type { How } from './how/use-of.ts';
import { isOurs } from './how/uses-something.ts';
import { introduces, keyOf } from './distinct-uses.ts';
import type { Use } from './uses.ts';

/** One thing of others with all its uses, the sentence that brings it in first. */
export interface MainUse {
  /** As the sentence prints it that is shown first. */
  readonly name: string;
  readonly asset: KnownAsset | null;
  readonly uses: readonly Use[];
}

/** What a reader names first: what is trained on or built on, what the authors say that they use, what comes up often. */
export function mainUses(of: readonly Use[]): MainUse[] {
  const groups = [...groupBy(of, keyOf).values()].map((same) => ({ weight: weightOf(same), thing: thingOf(same) }));
  const measured = groups.filter(({ thing }) => thing.asset?.type === 'data' || thing.uses.some(isSaid));
  // Whose weights are taken over ready answers for what they were trained on.
  const here = measured.filter(({ thing }) => !thing.uses.every(isBehindWeights));
  const kept = (here.length > 0 ? here : measured.length > 0 ? measured : groups)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ thing }) => thing);
  return kept.filter(
    (one) =>
      !kept.some(
        (other) =>
          other !== one &&
          (isFamilyOf(one, other) ||
            isShortFor(one, other) ||
            isYearOf(one, other) ||
            isSaidToBe(one, other) ||
            isMisspelt(one, other)),
      ),
  );
}

/** "Kite" beside "Kite-2017", or beside "Kite Flights" and never cited or told apart: the short name is the same set. */
const isShortFor = (short: MainUse, full: MainUse): boolean => {
  const rest = full.name.startsWith(short.name) ? full.name.slice(short.name.length) : '';
  if ((short.asset !== null && !/^-\d{3}$/.test(rest)) || !/^[ -]/.test(rest)) return false;
  return /^[ -](?:19|20)\d\d$/.test(rest) || short.uses.every((use) => !isNamedApart(use, full.name));
};
/** "VOC-2012" beside "Marsh VOC", "Kite" beside "Kite-2012": a year of what stands there under its full name. */
function isYearOf(short: MainUse, full: MainUse): boolean {
  if ([short, full].some(({ uses }) => uses[0]!.type !== 'data')) return false;
  const [a, b] = [short.name.replace(YEAR, ''), full.name.replace(YEAR, '')];
  if (a === b) return a === short.name && b !== full.name;
  return a !== short.name && a.length > 2 && b.endsWith(` ${a}`);
}
const YEAR = /[ -]?(?:19|20)\d\d$/;
const isNamedApart = ({ name, statement: { text } }: Use, full: string): boolean => {
  const after = text.slice(text.indexOf(name) + name.length);
  return text.includes(full) || cites(after.slice(0, BESIDE));
};
const BESIDE = 30;

/** The head of a column may be the name of a rival, or of what a set is called after. */
const isSaid = ({ how, asset }: Use) => how !== 'measured' || asset === null;

function thingOf(same: readonly Use[]): MainUse {
  // A comparison shows less of a use than any word on one.
  const uses = same.toSorted(
    (a, b) => Number(isBeside(a)) - Number(isBeside(b)) || introduces(b) - introduces(a) || FULL[b.how] - FULL[a.how],
  );
  // A spelling that the lexicon lacks may stand first.
  // A line that ended within it leaves a space behind the hyphen.
  const name = uses[0]!.name.replace(/(?<=\S)- (?=\S)/g, '-');
  return { name, asset: uses.find(({ asset }) => asset !== null)?.asset ?? null, uses };
}
const isBeside = ({ how, name, type, statement: { text } }: Use): boolean => {
  const at = text.indexOf(name);
  return how === 'measured' || (type !== 'data' && at >= 0 && isRival(text, at, at + name.length));
};
/** Among sentences that tell as much, the one that says what is made of it. */
const FULL: Readonly<Record<How, number>> = { base: 4, 'trained on': 3, 'written by': 2, used: 1, measured: 0 };

const WORTH: Readonly<Record<How, number>> = { base: 4, 'trained on': 2, 'written by': 1.5, used: 0, measured: 0 };
const SAID = 1.5;
const ASIDE = 1.5;
/** More mentions than that say nothing more. */
const OFTEN = 8;

function weightOf(same: readonly Use[]): number {
  const said = same.filter((use) => isOurs(use.statement.text) && !isAside(use));
  return (
    Math.max(...same.map((use) => (isAside(use) ? 0 : WORTH[use.how]))) +
    Math.log2(1 + Math.min(same.length, OFTEN)) +
    (said.some((use) => introduces(use) > 0) ? SAID : 0) -
    (same.every(isAside) ? ASIDE : 0)
  );
}

/** A caption, a side experiment and the appendix touch much that the work does not stand on; so do a model's own data. */
function isAside(use: Use): boolean {
  const { name, statement } = use;
  const { text, section } = statement;
  const at = text.indexOf(name);
  return (
    (use.type !== 'data' && isBeside(use)) ||
    section.appendix ||
    ASIDE_HEADING.test(section.heading?.title ?? '') ||
    CAPTION.test(text) ||
    EXAMPLE.test(text) ||
    PRETRAINED.test(text.slice(Math.max(0, at - 120), Math.max(0, at)))
  );
}
/** "Kite, pre-trained on Plover", not "we pre-train on Plover". */
const PRETRAINED = /\bpre-?trained (?:[\w-]+ ){0,3}(?:on|with|from|using)\b[^.;]*$/i;
/** "With weights pre-trained on Plover": data that somebody else's network saw. */
const BEHIND_WEIGHTS =
  /\b(?:weights|checkpoints?|initiali[sz]\w+)\b(?:(?!\bwe\b)[^.;]){0,60}\bpre-?trained (?:[\w-]+ ){0,2}(?:on|with|from|using) (?:the )?$/i;
const isBehindWeights = ({ name, type, statement: { text } }: Use): boolean =>
  type === 'data' && BEHIND_WEIGHTS.test(text.slice(0, Math.max(0, text.indexOf(name))).slice(-120));
const ASIDE_HEADING = /\b(?:ablation|limitations?|discussion|generali[sz]ation to|additional|further)\b/i;
const CAPTION = /^(?:Table|Figure|Fig\.) ?[A-Z]?\d/;
const EXAMPLE = /^(?:Sample|Example|Illustrati\w+)\b/;

/** "Qwen-VL" beside "Qwen2.5-VL-7B", "Stable Diffusion" beside "Stable Diffusion v1.4": the short name is the same thing. */
function isFamilyOf(short: MainUse, full: MainUse): boolean {
  if ([short, full].some(({ asset }) => asset === null || asset.type === 'data')) return false;
  const [a, b] = [partsOf(short.name), partsOf(full.name)];
  if (a.version === null && b.version !== null && isApart(short, full)) return false;
  return (
    a.family === b.family &&
    (a.version === null ? b.version !== null : a.version === b.version && a.tags.length < b.tags.length) &&
    (a.size === null || a.size === b.size) &&
    a.tags.every((tag) => b.tags.includes(tag))
  );
}

/** "LLaMA-7B and Llama-2-7B", "LLaMA-7B [3]": told apart from the later one, a first version is a thing of its own. */
const isApart = (first: MainUse, later: MainUse): boolean =>
  first.asset !== later.asset &&
  first.asset!.terms !== later.asset!.terms &&
  first.uses.some(({ name, statement: { text } }) => {
    const after = text.slice(text.indexOf(name) + name.length);
    return CITED_AT_ONCE.test(after) || later.uses.some((use) => areListed(text, name, use.name));
  });
/** Whether one name follows the other in a list; "Qwen-32B selected from Qwen2.5-32B" are one. */
function areListed(text: string, one: string, other: string): boolean {
  const [a, b] = [text.indexOf(one), text.indexOf(other)];
  if (a < 0 || b < 0) return false;
  const [end, start] = a < b ? [a + one.length, b] : [b + other.length, a];
  return LISTED.test(text.slice(end, start));
}
const LISTED = /^(?:,?(?: and| or| &)|,(?: [A-Z][\w.-]{1,30},){0,4}(?: and| or)?) $/;
const CITED_AT_ONCE = new RegExp(String.raw`^(?: ?\(\d{1,3}B\))? ?${BRACKETED}`);

function partsOf(name: string) {
  const words = name.toLowerCase().replace(/(?<=[a-z])(?=\d)/g, ' ');
  const size = /(?<![\d.])\d{1,3}(?:\.\d{1,2})?[bm](?![a-z])/.exec(words)?.[0] ?? null;
  const rest = size === null ? words : words.replace(size, ' ');
  const version = /(?<![\w.])v? ?\d{1,2}(?:\.\d{1,2})?(?![\w.])/.exec(rest)?.[0] ?? null;
  const [family = '', ...tags] = (version === null ? rest : rest.replace(version, ' '))
    .split(/[^a-z]+/)
    .filter(Boolean);
  return { family, version, size, tags };
}
