import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import {
  acknowledged,
  inheritances,
  inheritedLimits,
  type Inheritance,
} from '../../../src/facts/assets/licences/inheritance.ts';
import { isOurs } from '../../../src/facts/assets/uses/how/uses-something.ts';
import { uses } from '../../../src/facts/assets/uses/uses.ts';
import { ownAssets } from '../../../src/facts/assets/own-assets.ts';
import { asOf } from '../../../src/facts/assets/terms.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** Weights and data made of others' weights, data or outputs come under those terms too. */
export const check: Check = (paper) => {
  const given = ownAssets(paper).filter(({ kind }) => kind === 'weights' || kind === 'data');
  if (given.length === 0) return notApplicable('no weights or data of its own are released or promised');
  const all = inheritances(paper);
  if (all.length === 0) return met([], 'nothing that is released is made of something whose known terms bind it');
  const open = all.filter((one) => acknowledged(paper, one) === null);
  if (open.length === 0)
    return met(
      all
        .flatMap((one) => acknowledged(paper, one) ?? [])
        .slice(0, 2)
        .map((one) => evidence('satisfies', one, 'speaks of the terms')),
    );
  const shown = open.map((one) => plainest(paper, one));
  const settled = shown.filter((one) => one.settled);
  return missed(settled.length > 0 ? finding(settled) : { ...finding(shown), confidence: 'low' });
};

/** "We train on X" says it more plainly than a result of what was trained. */
function plainest(paper: Paper, one: Inheritance): Inheritance {
  if (one.use.how === 'written by') {
    // Where the work is introduced, what is written into the data set is told before what is written beside it.
    const written = uses(paper).filter(({ asset, how }) => asset === one.asset && how === 'written by');
    const best = written.find(
      ({ span, statement: { text } }) => span.start < one.use.span.start && SET.test(text) && isOurs(text),
    );
    return best === undefined || SET.test(one.use.statement.text) ? one : { ...one, use: best };
  }
  if (one.use.how !== 'trained on' || !EVALUATES.test(one.use.statement.text)) return one;
  const plain = uses(paper).find(
    ({ asset, how, statement: { text } }) =>
      asset === one.asset && how === 'trained on' && WE_TRAIN.test(text) && !EVALUATES.test(text),
  );
  return plain === undefined ? one : { ...one, use: plain };
}
const SET = /\b(?:data-? ?sets?|corpus|corpora|training (?:data|samples|set))\b/i;
const EVALUATES = /\b(?:evaluat|test(?:ed|ing)?\b|measur|compar|transfer|benchmark tasks)/i;
const WE_TRAIN = /\b(?:we|our|all)\b[^.;]{0,60}\b(?:pre-?)?train/i;

const MADE: Readonly<Record<string, string>> = {
  base: 'built on',
  'written by': 'made with output of',
  'trained on': 'trained on',
};
const WHAT: Readonly<Record<string, string>> = { weights: 'models', data: 'data' };

/** What an author can say without settling how far such terms reach. */
const HELP: Readonly<Record<string, (name: string, terms: string) => string>> = {
  base: (name, terms) =>
    `say beside the release that it is built on ${name}, and that the terms of ${name} (${terms}) hold for it too`,
  'written by': (name, terms) =>
    `say beside the release that it was made with ${name}, and name the terms (${terms}) and what they forbid or ask`,
  'trained on': (name, terms) =>
    `say beside the release that the training data includes ${name}, and name its terms (${terms})`,
};
const PROMISED = /\b(?:will|plan(?:s|ned)? to|intend to|going to)\b/i;
const GIVEN =
  /\b(?:we|are|is) (?:hereby |now |also )?releas(?:e|ing)\b|\b(?:is|are) (?:(?:publicly|openly|freely|made) ){0,2}(?:available|released)\b/i;

/** What forbids comes before what sets conditions. */
const gravity = ({ terms: { commercial, outputs } }: Inheritance): number =>
  Number(outputs.training === 'forbidden') + Number(commercial === 'no');

function finding(open: readonly Inheritance[]): Finding {
  const sorted = open.toSorted((a, b) => gravity(b) - gravity(a));
  const [first] = sorted as [Inheritance, ...Inheritance[]];
  const { use, terms, reached, through } = first;
  const [target] = reached as [(typeof reached)[0], ...typeof reached];
  const things = enumerate(reached.map(({ kind }) => WHAT[kind]!));
  // One provider's terms are told once, for all of its models.
  const names = [
    ...new Set(
      sorted
        .filter((one) => one.terms === terms && one.use.how === use.how && one.through === through)
        .map((one) => one.use.name),
    ),
  ].slice(0, 3);
  const writer = through === null ? '' : `, which ${through} wrote`;
  const says = target.releases[0]!.statement.text;
  const promised = PROMISED.test(says) && !GIVEN.test(says);
  // A licence of its own that promises more than the source can be given is the graver slip.
  const promises = target.licences.find(
    (own) => own.terms !== null && own.terms.commercial === 'yes' && terms.commercial === 'no',
  );
  return {
    message: `the ${promised ? `${things} to be released` : `released ${things}`} are ${MADE[use.how]} ${enumerate(names)}${writer}, and the paper does not mention ${names.length === 1 ? 'its' : 'their'} terms (${terms.name}): ${inheritedLimits(first)}`,
    evidence: [
      evidence('trigger', use.statement, `${MADE[use.how]} ${enumerate(namesIn(use.statement.text, names, use.name))}`),
      ...(promises === undefined
        ? []
        : [evidence('conflict', promises.statement, `released under ${promises.terms!.name}`)]),
      evidence('conflict', target.releases[0]!.statement, 'the release'),
      ...sorted
        .slice(1)
        .filter((one) => one.use.statement !== use.statement)
        .slice(0, 2)
        .map((one) => evidence('trigger', one.use.statement, `${MADE[one.use.how]} ${one.use.name}`)),
    ],
    because: [
      ...new Set(sorted.slice(0, 3).map((one) => `${one.terms.name}: ${inheritedLimits(one)}, ${asOf(one.terms)}`)),
    ].join('; '),
    help: names.every((name) => says.includes(name))
      ? `name the terms of ${enumerate(names)} (${terms.name}) beside the release, and what they forbid or ask`
      : HELP[use.how]!(enumerate(names), terms.name),
    ...(promises === undefined ? {} : { severity: 'warning' as const }),
  };
}

/** Those of the names that a sentence holds. */
const namesIn = (text: string, names: readonly string[], own: string): readonly string[] => {
  const held = names.filter((name) => text.includes(name));
  return held.length > 0 ? held : [own];
};
