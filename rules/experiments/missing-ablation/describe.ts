import { evidence, type Evidence } from '../../../src/engine/answer.ts';
import type { Ablation } from '../../../src/facts/components/ablations/ablation.ts';
import { ablationDenied, notIsolated } from '../../../src/facts/components/ablations/ablations.ts';
import type { Component } from '../../../src/facts/components/component.ts';
import { siblingRow } from '../../../src/facts/components/ablations/sibling-rows.ts';
import { POINTER } from '../../../src/facts/text/citations.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { OPENING } from '../../../src/facts/text/told-in-short.ts';

/** A message names no more than these; the evidence shows them all. */
const NAMED = 4;
const SHOWN = 6;
const SHOWN_OF_KIND = 4;

/** Of each kind of sign the first of some sections; a promise of the abstract comes last. */
export const shownOf = (paper: Paper, found: readonly Ablation[]): Evidence[] =>
  [...groupBy(found, ({ from }) => from).values()].flatMap((same) => {
    const inFull = same.toSorted((a, b) => Number(isPromised(paper, a)) - Number(isPromised(paper, b)));
    return onePerSection(paper, inFull, SHOWN_OF_KIND).map((one) => evidence('satisfies', one, one.says));
  });

const isPromised = (paper: Paper, { span }: Ablation): boolean => OPENING.has(paper.sectionAt(span)?.role ?? 'other');

export function finding(paper: Paper, bare: readonly Component[], signs: readonly Ablation[]) {
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

/** A claim about quality needs an experiment; that a cache saves memory follows from its size. */
const QUALITY = /stabil|perform|quality|accura|generali[sz]|robust|converge|better|faster training/i;

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
