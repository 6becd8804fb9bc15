import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import type { KnownAsset } from '../../../src/facts/assets/known-assets.ts';
import { isOurs } from '../../../src/facts/assets/uses/how/uses-something.ts';
import { uses, type Use } from '../../../src/facts/assets/uses/uses.ts';
import { groupBy } from '../../../src/group-by.ts';
import { newestTold } from './newest-told.ts';
import { isOfNamedParts } from './of-parts.ts';
import { describe, isOfCheckpoint, type TakenUse } from './describe.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';

/** Data that was taken back can be neither obtained nor, often, kept: the paper should say that it knows. */
export const check: Check = (paper) => {
  const all = uses(paper).filter(
    ({ asset, how, statement }) => asset?.type === 'data' && (how === 'trained on' || isOurs(statement.text)),
  );
  if (all.length === 0) return notApplicable('no data set is used that the lexicon knows');
  const groups = groupBy(all, ({ asset }) => asset!);
  const gone = [...groups.keys()].filter(({ withdrawn }) => withdrawn !== null);
  if (gone.length === 0)
    return met([evidence('satisfies', all[0]!.statement, `${all[0]!.name} is not known to be withdrawn`)]);
  // Of a collection, the part that was taken back may be none of those that are read.
  const taken = gone.filter((asset) => !isWhole(asset) || !groups.get(asset)!.every(isOfNamedParts));
  if (taken.length === 0)
    return met(
      gone.map((asset) => evidence('satisfies', groups.get(asset)![0]!.statement, `only parts of ${asset.name}`)),
    );
  // A part says more than the whole that holds it.
  const whole = taken.filter(({ contains }) => !taken.some(({ name }) => contains.includes(name)));
  const open = whole.filter((asset) => acknowledgement(paper, asset) === null);
  if (open.length === 0)
    return met(whole.map((asset) => evidence('satisfies', acknowledgement(paper, asset)!, `says so of ${asset.name}`)));
  const trained = (asset: KnownAsset) => groups.get(asset)!.some(({ how }) => how === 'trained on') && !isWhole(asset);
  // One finding a paper: the gravest names the others.
  const [newest, told] = [newestCited(paper), newestTold(paper)];
  const cameLater = (asset: KnownAsset) => predates(newest, told, asset);
  // A paper can say nothing of what came after it: where some were withdrawn before, those alone are told.
  const before = open.filter((asset) => cameLater(asset) !== 'yes');
  const listed = before.length > 0 ? before : open;
  const sorted = [...listed.filter(trained), ...listed.filter((asset) => !trained(asset))];
  const found = sorted.map((asset) => ({
    asset,
    use: plainest(groups.get(asset)!),
    cameLater: cameLater(asset),
  }));
  return missed(describe(found, newest, listed.some(trained)));
};

/** A collection that is read without the part that was taken down is still used by many. */
const isWhole = ({ contains }: KnownAsset) => contains.length > 0;

const plainest = (same: readonly Use[]): Use =>
  same.find((use) => use.how === 'trained on' && !isOfCheckpoint(use)) ??
  same.find(({ how }) => how === 'trained on') ??
  same[0]!;

/** The year of the newest work that the paper cites. */
const newestCited = (paper: Paper): number | null => {
  const years = paper.bibliography().flatMap(({ year }) => /^(?:19|20)\d\d/.exec(year ?? '')?.[0] ?? []);
  return years.length < FEW ? null : Math.max(...years.map(Number));
};
const FEW = 5;

/**
 * Whether a paper is older than a withdrawal. One whose newest source is of the same year may be of either side of a
 * withdrawal late in that year, unless its text names a later month.
 */
function predates(newest: number | null, told: string | null, { withdrawn }: KnownAsset): TakenUse['cameLater'] {
  const [year, month = '1'] = withdrawn!.when.split('-');
  if (told !== null && told >= lastMonth(withdrawn!.when)) return 'no';
  if (newest === null || newest > Number(year)) return 'no';
  if (newest < Number(year)) return 'yes';
  return Number(month) >= LATE ? 'perhaps' : 'no';
}
const LATE = 6;

/** Of "2019" the last month in which it may have been. */
const lastMonth = (when: string): string => (when.includes('-') ? when : `${when}-12`);

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
