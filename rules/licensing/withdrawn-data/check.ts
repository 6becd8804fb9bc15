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
  const grave = open.filter(trained);
  // One finding a paper: the gravest names the others.
  return missed(finding([...grave, ...open.filter((asset) => !grave.includes(asset))], groups, grave.length > 0));
};

/** A collection that is read without the part that was taken down is still used by many. */
const isWhole = ({ contains }: KnownAsset) => contains.length > 0;

function finding(open: readonly KnownAsset[], groups: ReadonlyMap<KnownAsset, Use[]>, grave: boolean): Finding {
  const named = open.map(({ name, withdrawn }) => (open.length === 1 ? name : `${name} (${withdrawn!.when})`));
  const [first] = open as [KnownAsset];
  const { when, why } = first.withdrawn!;
  const instead = open.flatMap(({ name, withdrawn }) =>
    withdrawn!.instead === undefined ? [] : [`${withdrawn!.instead} in place of ${name}`],
  );
  return {
    message:
      open.length === 1
        ? `${first.name} is used, which was withdrawn in ${when}: ${why}`
        : `${enumerate(named)} are used, which were withdrawn`,
    evidence: open.flatMap((asset) => shown(groups.get(asset)!)),
    because: open
      .map(({ name, checked, withdrawn }) =>
        open.length === 1
          ? `${asOf({ checked, source: withdrawn!.source })}; no sentence of the paper says that it was withdrawn`
          : `${name}: ${withdrawn!.why}, ${asOf({ checked, source: withdrawn!.source })}`,
      )
      .join('; '),
    ...(instead.length === 0
      ? {}
      : { help: `say that it was withdrawn and why it is used all the same, or use ${enumerate(instead)}` }),
    ...(grave ? {} : { severity: 'note' as const }),
  };
}

function shown(same: readonly Use[]) {
  const first = same.find(({ how }) => how === 'trained on') ?? same[0]!;
  return [
    evidence(
      'trigger',
      first.statement,
      first.how === 'trained on' ? `trained on ${first.name}` : `uses ${first.name}`,
    ),
  ];
}

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
