import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import type { KnownAsset } from '../../../src/facts/assets/known-assets.ts';
import { asOf } from '../../../src/facts/assets/terms.ts';
import { isOurs } from '../../../src/facts/assets/use-phrases.ts';
import { uses, type Use } from '../../../src/facts/assets/uses.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';

/** Data that was taken back can be neither obtained nor, often, kept: the paper should say that it knows. */
export const check: Check = (paper) => {
  const all = uses(paper).filter(
    ({ asset, how, statement }) => asset?.type === 'data' && (how === 'trained on' || isOurs(statement.text)),
  );
  if (all.length === 0) return notApplicable('no data set is used that the lexicon knows');
  const groups = groupBy(all, ({ asset }) => asset!);
  const taken = [...groups.keys()].filter(({ withdrawn }) => withdrawn !== null);
  if (taken.length === 0)
    return met([evidence('satisfies', all[0]!.statement, `${all[0]!.name} is not known to be withdrawn`)]);
  // A part says more than the whole that holds it.
  const told = taken.filter(({ contains }) => !taken.some(({ name }) => contains.includes(name)));
  const open = told.filter((asset) => acknowledgement(paper, asset) === null);
  if (open.length === 0)
    return met(told.map((asset) => evidence('satisfies', acknowledgement(paper, asset)!, `says so of ${asset.name}`)));
  const trained = (asset: KnownAsset) => groups.get(asset)!.some(({ how }) => how === 'trained on') && !isWhole(asset);
  // One finding a paper: the gravest names the others.
  const newest = newestCited(paper);
  // A paper can say nothing of what came after it: where some were withdrawn before, those alone are told.
  const before = open.filter((asset) => !predates(newest, asset));
  const listed = before.length > 0 ? before : open;
  const sorted = [...listed.filter(trained), ...listed.filter((asset) => !trained(asset))];
  return missed(finding(sorted, groups, listed.some(trained), newest));
};

/** A collection that is read without the part that was taken down is still used by many. */
const isWhole = ({ contains }: KnownAsset) => contains.length > 0;

function finding(
  open: readonly KnownAsset[],
  groups: ReadonlyMap<KnownAsset, Use[]>,
  grave: boolean,
  newest: number | null,
): Finding {
  const uses = open.map((asset) => ({ asset, use: plainest(groups.get(asset)!) }));
  const [first] = uses as [(typeof uses)[0]];
  const { when, why } = first.asset.withdrawn!;
  const checkpoints = uses.every(({ use }) => isOfCheckpoint(use));
  const verb = uses.length === 1 ? 'is' : 'are';
  const used = checkpoints ? `${verb} the training data of a checkpoint used here` : `${verb} used`;
  const before = uses.every(({ asset }) => predates(newest, asset));
  const instead = checkpoints
    ? []
    : uses.flatMap(({ asset: { name, withdrawn }, use: { how } }) =>
        withdrawn!.instead === undefined || how !== 'trained on' ? [] : [`${withdrawn!.instead} instead of ${name}`],
      );
  const say =
    uses.length === 1
      ? `say that ${first.asset.name} was withdrawn`
      : `say which of them were withdrawn (${enumerate(uses.map(({ asset }) => asset.name))})`;
  return {
    message:
      uses.length === 1
        ? `${called(first)} ${used}; it was withdrawn in ${inWords(when)}: ${why}`
        : `${enumerate(uses.map((one) => `${called(one)} (withdrawn in ${inWords(one.asset.withdrawn!.when)})`))} ${used}`,
    evidence: uses.map(({ asset, use }) =>
      evidence('trigger', use.statement, use.how === 'trained on' ? `trained on ${asset.name}` : `uses ${asset.name}`),
    ),
    because: `${uses
      .map(({ asset: { name, checked, withdrawn } }) =>
        uses.length === 1
          ? `${asOf({ checked, source: withdrawn!.source })}; no sentence of the paper says that it was withdrawn`
          : `${name}: ${withdrawn!.why}, ${asOf({ checked, source: withdrawn!.source })}`,
      )
      .join(
        '; ',
      )}${before ? `; the newest work that the paper cites is of ${newest}, so that it may be older than the withdrawal` : ''}`,
    help: `${say}${checkpoints ? '' : ' and how you came to have it'}${instead.length === 0 ? ', in one sentence' : `, or use ${enumerate([...new Set(instead)])}`}`,
    ...(grave && !checkpoints && !before ? {} : { severity: 'note' as const }),
    ...(before ? { confidence: 'low' as const } : {}),
  };
}

/** As the paper calls it: "LAION-2B" is a part of what was withdrawn as LAION-5B. */
const called = ({ asset, use }: { asset: KnownAsset; use: Use }): string =>
  asset.name === use.name || asset.name.includes(use.name) ? asset.name : `${use.name} (${asset.name})`;

const plainest = (same: readonly Use[]): Use =>
  same.find((use) => use.how === 'trained on' && !isOfCheckpoint(use)) ??
  same.find(({ how }) => how === 'trained on') ??
  same[0]!;

/** "the ViT-B model pre-trained on X": others trained it. */
const isOfCheckpoint = ({ name, statement: { text } }: Use): boolean => {
  const before = text.slice(0, text.indexOf(name));
  return (
    /\b(?:models?|checkpoints?|weights|back-?bones?|encoders?|networks?|suites?)\b[^.;]{0,60}\b(?:pre-?)?trained (?:\w+ )?on\b[^.;]{0,120}$/i.test(
      before,
    ) && !/\b(?:we|our)\b[^.;]{0,40}\b(?:pre-?)?train(?:ed)?\b[^.;]{0,60}$/i.test(before)
  );
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2023-12" as "December 2023". */
function inWords(when: string): string {
  const [year, month] = when.split('-');
  return month === undefined ? year! : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** The year of the newest work that the paper cites. */
const newestCited = (paper: Paper): number | null => {
  const years = paper.bibliography().flatMap(({ year }) => /^(?:19|20)\d\d/.exec(year ?? '')?.[0] ?? []);
  return years.length < FEW ? null : Math.max(...years.map(Number));
};
const FEW = 5;

const predates = (newest: number | null, { withdrawn }: KnownAsset): boolean =>
  newest !== null && newest < Number(withdrawn!.when.slice(0, 4));

const SAYS =
  /\b(?:withdr[ae]wn|withdrew|retract\w*|taken (?:down|offline)|take-?down|no longer (?:publicly |freely |officially )?(?:available|distributed|hosted|accessible|maintained)|removed from|discontinued|deprecated|copyright(?:ed)?|unavailable|shut down|redacted|re-?released?|cleaned version|Re-LAION|safety review)\b/i;

/** The sentence that says of this data that it was taken back, or that what was wrong with it was left out. */
function acknowledgement(paper: Paper, { name, aliases }: KnownAsset): Statement | null {
  const names = [name, ...aliases];
  const statements = paper.statements();
  const found = statements.find(({ text, section, within }, at) => {
    if (section.role === 'references' || !SAYS.test(text)) return false;
    const before = statements[at - 1]?.within === within ? statements[at - 1]!.text : '';
    return names.some((one) => text.includes(one) || before.includes(one));
  });
  return found ?? null;
}
