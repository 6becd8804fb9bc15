import { evidence, met, missed, notApplicable, type Check, type Evidence } from '../../../src/engine/answer.ts';
import { ablationDenied, ablations, notIsolated } from '../../../src/facts/components/ablations.ts';
import type { Ablation } from '../../../src/facts/components/ablation.ts';
import { components } from '../../../src/facts/components/components.ts';
import type { Component } from '../../../src/facts/components/component.ts';
import { isCovered, solid } from '../../../src/facts/components/coverage.ts';
import { variantRows } from '../../../src/facts/components/variant-rows.ts';
import { siblingRow } from '../../../src/facts/components/sibling-rows.ts';
import { declared } from '../../../src/facts/components/declared.ts';
import { leavesOutAnother } from '../../../src/facts/components/one-left-out.ts';
import { isFromOutside } from '../../../src/facts/components/from-outside.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { experimentsOf, proofsOf } from '../../../src/facts/kind/density.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { POINTER } from '../../../src/facts/text/citations.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import { groupBy } from '../../../src/group-by.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A message names no more than these; the evidence shows them all. */
const NAMED = 4;
const SHOWN = 6;
/** Lemmas and theorems from which on a method is argued for by proof. */
const MOSTLY_THEORY = 6;

export const check: Check = (paper) => {
  const all = components(paper);
  const main = all.filter(({ routine }) => !routine);
  const signs = ablations(paper);
  const clear = solid(paper);
  const bare = main.filter((part) => !isCovered(part, signs));
  const owned = notIsolated(paper) !== null && main.length >= 2 && bare.length * 2 > main.length;
  if (clear.length > 0 && !owned && !isBesideThePoint(paper, main, signs))
    return met(
      shownOf(
        paper,
        signs.filter(({ grade }) => grade !== 'loose'),
      ),
    );
  if (main.length > 0 && bare.length * 2 <= main.length) {
    const covering = signs.filter((sign) => main.some((part) => isCovered(part, [sign])));
    return met(shownOf(paper, covering), `${main.length - bare.length} of ${main.length} named parts are compared`);
  }
  // One special part among familiar ones is a recipe too: "maxout units, ReLU and dropout".
  const parts = distinct(main.length >= 2 ? bare : [...bare, ...all.filter(isOfTheModel)]);
  const owed = owes(paper, parts, main.length);
  if (owed === null) return missed(finding(paper, parts, signs));
  if (owed !== FEW) return notApplicable(owed);
  const variants = variantRows(paper);
  if (variants.length > 0) return met(variants.map((one) => evidence('satisfies', one, one.says)));
  const told = distinct([...main, ...declared(paper).filter(({ routine }) => !routine)]);
  const firm = signs.filter(({ grade }) => grade !== 'loose');
  const untested = told.filter((part) => !isCovered(part, firm));
  return untested.length >= LEAST_TOLD && untested.length * 2 > told.length
    ? missed(finding(paper, untested, signs))
    : notApplicable(FEW);
};

/** So many parts, counted by the authors themselves, make a method of parts. */
const LEAST_TOLD = 2;

/**
 * The paper varies something, but hardly what it names: a report that adopts three known techniques and varies the
 * number of shots, or reports on one of six in a passing sentence. Only where no section is about a factor and nothing
 * is captioned as an ablation; beside a table, only known techniques count, for tables shorten the names of new parts.
 * A section on what the method is run on, or with, is about none of its parts.
 */
function isBesideThePoint(paper: Paper, parts: readonly Component[], signs: readonly Ablation[]): boolean {
  const inside = signs.filter((sign) => !isFromOutside(sign));
  const headed = inside.some(({ grade, from }) =>
    from === 'heading' ? grade !== 'loose' : grade === 'plain' && from !== 'sentence',
  );
  const onlySaid = inside.every(({ grade, from }) => grade === 'loose' || from === 'sentence');
  if (!headed && (countedInVain(paper, parts, signs) || leavesOutAnother(paper, parts, signs))) return true;
  // What the report of a run lists beside its optimizer is a setting of that run, and not what the paper presents.
  const known = parts.filter(
    ({ sure, techniques, trigger }) =>
      sure && (onlySaid || (techniques.length > 0 && paper.sectionAt(trigger.span)?.role !== 'experiments')),
  );
  if (known.length < (inside.length < signs.length ? 3 : 2) || headed) return false;
  const covered = known.filter((part) => isCovered(part, signs)).length;
  return covered === 0 || (onlySaid && known.length >= 3 && covered * 2 < known.length);
}

/** Whether the authors count the parts of their method themselves, and nothing that is varied speaks of any part. */
function countedInVain(paper: Paper, parts: readonly Component[], signs: readonly Ablation[]): boolean {
  const counted = declared(paper).filter(({ routine }) => !routine);
  return counted.length >= LEAST_TOLD && ![...counted, ...parts].some((part) => isCovered(part, signs));
}

/** Of each kind of sign the first of some sections; a promise of the abstract comes last. */
const shownOf = (paper: Paper, found: readonly Ablation[]): Evidence[] =>
  [...groupBy(found, ({ from }) => from).values()].flatMap((same) => {
    const inFull = same.toSorted((a, b) => Number(isPromised(paper, a)) - Number(isPromised(paper, b)));
    return onePerSection(paper, inFull, SHOWN_OF_KIND).map((one) => evidence('satisfies', one, one.says));
  });

const SHOWN_OF_KIND = 4;
const PROMISES: ReadonlySet<string> = new Set(['front', 'abstract', 'introduction']);
const isPromised = (paper: Paper, { span }: Ablation): boolean => PROMISES.has(paper.sectionAt(span)?.role ?? 'other');

/** Optimizers, schedules, precision and parallelism are settings of the training, and no reader asks for each. */
const SETTINGS: ReadonlySet<string> = new Set([
  'optimizer',
  'decay',
  'schedule',
  'precision',
  'parallelism',
  'sharding',
  'kernels',
  'memory',
  'tokenizer',
  'adapters',
  'decoding',
  'prompting',
  'alignment',
]);
const isOfTheModel = ({ routine, techniques }: Component) =>
  routine && techniques.every(({ part }) => !SETTINGS.has(part));

/** Why the paper owes no ablation, or null where it does. */
function owes(paper: Paper, parts: readonly Component[], main: number): string | null {
  const kind = kindOf(paper).value;
  if (kind === 'benchmark' || kind === 'dataset')
    return `a ${kind} paper stands by its data: a method of its own is not what it presents`;
  if (experimentsOf(paper) === null && paper.tables().length === 0) return 'it reports no experiments of its own';
  if (proofsOf(paper).length >= MOSTLY_THEORY) return 'its method rests on theorems more than on parts to be compared';
  const enough = main >= 2 ? 2 : main === 1 || kind === 'pretraining' ? 3 : Infinity;
  return parts.length < enough ? FEW : null;
}

/** What the parts are called is read from headings and verbs, so others may be there. */
const FEW = 'no two parts of a method of its own were recognised by their names';

/** "Adaptive gating" and "adaptive gating strategy" are one part, named twice. */
function distinct(parts: readonly Component[]): Component[] {
  const seen = new Set<string>();
  return parts.filter(({ name }) => {
    const key = name
      .toLowerCase()
      .replace(KIND_LAST, '')
      .replace(/[\s-]+/g, ' ');
    return !seen.has(key) && seen.add(key);
  });
}

const KIND_LAST =
  /\s(?:strateg(?:y|ies)|mechanisms?|schemes?|methods?|techniques?|modules?|approach(?:es)?|algorithms?|functions?|layers?|blocks?)$/;

/** A claim about quality needs an experiment; that a cache saves memory follows from its size. */
const QUALITY = /stabil|perform|quality|accura|generali[sz]|robust|converge|better|faster training/i;

function finding(paper: Paper, bare: readonly Component[], signs: readonly Ablation[]) {
  const ordered = bare.toSorted((a, b) => Number(claimsQuality(b)) - Number(claimsQuality(a)));
  const named = ordered.slice(0, NAMED).map(({ name }) => name);
  const [sign] = signs;
  const denied = ablationDenied(paper);
  const mixed = notIsolated(paper);
  const sibling = siblingRow(paper);
  return {
    message: `${listed(named, ordered.length - named.length)} ${bare.length === 1 ? 'is' : 'are'} adopted without an ablation`,
    because: `looked in ${lookedIn(paper, 'sections', 'tables', 'captions', 'text')} for what removes, replaces or varies them one at a time`,
    evidence: [
      ...triggersOf(ordered.slice(0, SHOWN)),
      ...(denied === null ? [] : [evidence('nearest', denied, 'says that there is none')]),
      ...(mixed === null ? [] : [evidence('nearest', mixed, 'says that they are not told apart')]),
      ...(sibling === null
        ? []
        : [
            evidence(
              'nearest',
              sibling.statement,
              `“${sibling.name}” in a table is without what is told here; whether the rest of its training is the same is not said`,
            ),
          ]),
      ...(sign === undefined ? [] : [evidence('nearest', sign, saysOf(paper, sign))]),
    ],
    severity: ordered.some(claimsQuality) ? ('error' as const) : ('warning' as const),
    help: `add a table that drops or replaces one part at a time with the rest kept, e.g. a row “without ${named[0]}”`,
  };
}

/** A sentence may well be about one of the parts: it shows nothing of it. */
const saysOf = (paper: Paper, { from, span }: Ablation): string =>
  from === 'sentence' && /\bablat/i.test(paper.quote(span)) && !POINTER.test(paper.quote(span))
    ? 'a remark alone; no table or figure shows it'
    : 'compares something else';

const claimsQuality = ({ claim, sure }: Component): boolean => claim !== null && sure && QUALITY.test(claim);

/** One quote for each sentence, with all the parts that it introduces. */
function triggersOf(parts: readonly Component[]): Evidence[] {
  const starts = new Set(parts.map(({ trigger }) => trigger.span.start));
  return [...starts].map((start) => {
    const same = parts.filter(({ trigger }) => trigger.span.start === start);
    const names = same.map(({ name }) => name).join(', ');
    const claim = same.find(claimsQuality)?.claim;
    return evidence(
      'trigger',
      same[0]!.trigger,
      claim ? `${names}: “${claim}” is not tested` : `${names}: never removed or replaced`,
    );
  });
}

const listed = (names: readonly string[], more: number): string =>
  enumerate(more > 0 ? [...names, `${more} more`] : names);
