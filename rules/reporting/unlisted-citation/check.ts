import { evidence, inconclusive, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { nearlySpelt } from '../../../src/facts/reporting/spelling/nearly-spelt.ts';
import { looseEnds } from '../../../src/facts/reporting/loose-citations.ts';

export const check: Check = (paper) => {
  const ends = looseEnds(paper);
  if (ends === null) return notApplicable('it cites too little, or has no bibliography');
  const { unlisted, unlistedIsSure } = ends;
  if (unlisted.length === 0) return met([]);
  if (!unlistedIsSure) return inconclusive(`${unlisted.length} citations lead to no entry, which is more than a slip`);
  const names = [...new Set(unlisted.map((span) => plain(paper.quote(span))))];
  const near = new Map(unlisted.flatMap((span) => nearlySpelt(paper, span) ?? []).map((one) => [one.entry, one]));
  const spelt = [...near.values()].map(({ family }) => `“${family}”`);
  return missed({
    message: `${enumerate(names.slice(0, 3).map((name) => `“${name}”`))} ${names.length === 1 ? 'is' : 'are'} cited and not in the bibliography`,
    evidence: [
      ...unlisted.slice(0, 4).map((span) => evidence('trigger', { span }, 'no entry has this author')),
      ...[...near.keys()].slice(0, 2).map(({ reference }) => evidence('nearest', reference, 'spelt nearly so')),
    ],
    help:
      spelt.length === 0
        ? 'add the entry, or correct the name or the year'
        : `correct the name where ${enumerate(spelt)} is meant; otherwise add the entry`,
  });
};

/** "Cormen et al. (2022" without its brackets and the word that opens its sentence. */
const plain = (words: string): string => words.replace(/[()[\]]/g, '').replace(OPENING, '');
/** Named one by one: "Kelly" and "Reilly" are authors. */
const OPENING =
  /^(?:Additionally|Alternatively|Concurrently|Finally|Importantly|Initially|Interestingly|Lastly|Notably|Originally|Previously|Recently|Similarly|Specifically|Subsequently|Following|See|Also|Like|Unlike|While|In|As),? (?=\p{Lu})/u;
