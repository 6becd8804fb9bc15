import { evidence, inconclusive, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { ownCaptionWords } from '../../../src/facts/figures/figure-place.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { citedInstead, type CitedInstead } from '../../../src/facts/reporting/floats/cited-instead.ts';
import {
  lostPointers,
  numbered,
  unreferencedFloats,
  unreferencedInAppendix,
  unreferencedTeaser,
} from '../../../src/facts/reporting/floats/unreferenced.ts';

/** Above this share the pointers were not read, or the paper has none at all. */
const MOST = 0.5;
const SHOWN = 4;
/** So many bare numbers are the way of a converter. */
const LOST = 2;

export const check: Check = (paper) => {
  const floats = numbered(paper);
  if (floats.length === 0) return notApplicable('it has no numbered figures or tables');
  const silent = unreferencedFloats(paper);
  if (silent.length === 0)
    return met(
      unreferencedInAppendix(paper)
        .slice(0, SHOWN)
        .map(({ caption }) => evidence('nearest', caption!, 'in the appendix, and no sentence points here')),
    );
  const teaser = unreferencedTeaser(paper);
  if (floats.length > 2 && silent.length > floats.length * MOST)
    return inconclusive(`${silent.length} of ${floats.length} have no pointer, which is more than a slip`);
  const lost = lostPointers(paper);
  if (lost.size >= LOST)
    return inconclusive(`the text points by number alone (${[...lost].join(', ')}); “Figure” and “Table” were lost`);
  const instead = silent.flatMap((float) => citedInstead(paper, float) ?? []);
  const listed = teaser === null ? silent : [...silent, teaser].toSorted((a, b) => a.span.start - b.span.start);
  const names = listed.map(({ caption }) => caption!.label);
  return missed({
    message: `${enumerate(names)} ${names.length === 1 ? 'is' : 'are'} never mentioned ${listed.length === instead.length && instead.every(isUnnumbered) ? 'by number' : 'in the text'}${[...new Set(instead.map(({ says }) => `; ${says}`))].join('')}`,
    evidence: [
      ...listed
        .slice(0, SHOWN)
        .map(({ caption }) =>
          evidence('trigger', { span: ownCaptionWords(paper, caption!.span) }, 'no sentence points here'),
        ),
      ...instead.slice(0, 2).map(({ at, what }) => evidence('nearest', { span: at }, what)),
    ],
    because: 'looked for “Figure” and “Table” with its number, shortened and in lists, in text, captions and notes',
    help: `${helpFor(instead)}say in the text what ${names.length === 1 ? `${names[0]} shows, where a reader should look at it, or leave it out` : 'each of them shows, where a reader should look at it, or leave it out'}`,
  });
};

const isUnnumbered = ({ unnumbered }: CitedInstead): boolean => unnumbered === true;

/** What to mend where the text seems to mean one of them. */
function helpFor(instead: readonly CitedInstead[]): string {
  const wrong = instead.filter((one) => !isUnnumbered(one));
  const mends = [
    ...(wrong.length === 0
      ? []
      : [
          `correct the ${wrong.every(({ wrongWord }) => wrongWord === true) ? 'word before the number' : 'number'} where that one is meant`,
        ]),
    ...(wrong.length < instead.length ? ['write the number where it is spoken of'] : []),
  ];
  return mends.length === 0 ? '' : `${mends.join(', ')}; otherwise `;
}
