import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { knownAssetsIn, type KnownAsset } from '../../../src/facts/assets/known-assets.ts';
import { asOf } from '../../../src/facts/assets/terms.ts';
import type { Use } from '../../../src/facts/assets/uses/uses.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';

/** Withdrawn data with the sentence that says most plainly what it is used for. */
export interface TakenUse {
  readonly asset: KnownAsset;
  readonly use: Use;
  /** Whether it was withdrawn after the paper, by the year of the newest work that the paper cites. */
  readonly cameLater: 'yes' | 'perhaps' | 'no';
}

export function describe(uses: readonly TakenUse[], newest: number | null, isGrave: boolean): Finding {
  const checkpoints = uses.every(({ use }) => isOfCheckpoint(use));
  const cameLater = uses.every((one) => one.cameLater !== 'no');
  return {
    message: messageOf(uses, checkpoints),
    evidence: uses.map(({ asset, use }) =>
      evidence(
        'trigger',
        use.statement,
        isOfCheckpoint(use)
          ? `a model used here is trained on ${asset.name}`
          : use.how === 'trained on'
            ? `trained on ${asset.name}`
            : `uses ${asset.name}`,
      ),
    ),
    because: `${sourcesOf(uses)}${cameLater ? `; the newest work that the paper cites is of ${newest}, so that it may be older than the withdrawal` : ''}`,
    help: helpOf(uses, checkpoints),
    ...(isGrave && !checkpoints && !cameLater ? {} : { severity: 'note' as const }),
  };
}

function messageOf(uses: readonly TakenUse[], checkpoints: boolean): string {
  const [{ asset }] = uses as [TakenUse];
  const [is, it, was] = uses.length === 1 ? ['is', 'it', 'was'] : ['are', 'they', 'were'];
  const used = checkpoints ? `${is} the training data of a model used here` : `${is} used`;
  const dates = new Set(uses.map((one) => one.asset.withdrawn!.when));
  if (dates.size > 1)
    return `${enumerate(uses.map((one) => `${called(one)} (withdrawn ${inWords(one.asset.withdrawn!)})`))} ${used}`;
  const why = uses.length === 1 ? `: ${asset.withdrawn!.why}` : '';
  const after = AFTER[uses[0]!.cameLater];
  const gone = after === '' ? '' : `; readers cannot get ${uses.length === 1 ? 'it' : 'them'} any more`;
  return `${enumerate(uses.map(called))} ${used}; ${it} ${was} withdrawn ${inWords(asset.withdrawn!)}${after}${why}${gone}`;
}

const AFTER = { yes: ', it seems after this paper', perhaps: ', perhaps after this paper', no: '' } as const;

const sourcesOf = (uses: readonly TakenUse[]): string =>
  uses
    .map(({ asset: { name, checked, withdrawn } }) =>
      uses.length === 1
        ? `${asOf({ checked, source: withdrawn!.source })}; no sentence of the paper says that it was withdrawn`
        : `${name}: ${withdrawn!.why}, ${asOf({ checked, source: withdrawn!.source })}`,
    )
    .join('; ');

/** Other data is no help to who takes another's model, or who only measures on it. */
function helpOf(uses: readonly TakenUse[], checkpoints: boolean): string {
  const names = enumerate(uses.map(({ asset }) => asset.name));
  const own = uses.filter(
    ({ use, asset }) => use.how === 'trained on' && asset.withdrawn!.instead !== undefined && isOwnTraining(use),
  );
  const instead = [...groupBy(own, ({ asset }) => asset.withdrawn!.instead!)].map(
    ([other, same]) => `${other}, instead of ${enumerate(same.map(({ asset }) => asset.name))}`,
  );
  const say = `say in one sentence that ${names} ${uses.length === 1 ? 'was' : 'were'} withdrawn`;
  if (checkpoints) return say;
  return `${say} and how you obtained ${uses.length === 1 ? 'it' : 'them'}${instead.length === 0 ? '' : `, or use ${enumerate(instead)}`}`;
}

/** As the paper calls it: "LAION-2B" is a part of what was withdrawn as LAION-5B. */
function called({ asset, use }: TakenUse): string {
  const [known, printed] = [asset.name, use.name].map((name) =>
    name.toLowerCase().replace(/^the |[^\p{L}\d]/gu, ''),
  ) as [string, string];
  return printed.includes(known) || known.includes(printed) ? asset.name : `${use.name} (of ${asset.name})`;
}

const isOwnTraining = ({ statement: { text } }: Use): boolean =>
  /\b(?:we|our)\b[^.;]{0,80}\b(?:pre-?)?(?:train|fine-?tun)/i.test(text);

/** "the ViT-B model pre-trained on X", "these suites were trained on X": others trained it. */
export function isOfCheckpoint({ name, statement: { text } }: Use): boolean {
  const before = text.slice(0, text.indexOf(name)).replace(/\b(?:i\.e\.|e\.g\.)/g, '');
  const after = text.slice(text.indexOf(name) + name.length);
  if (USED_FOR_OTHERS.test(after) || isOfKnownModel(before)) return true;
  return /\b(?:models?|checkpoints?|weights|back-?bones?|encoders?|networks?)(?: \[[\d, ]{1,12}\])? (?:that (?:is|are|was|were) |which (?:is|are|was|were) )?(?:pre-?)?trained on\b[^.;]{0,120}$|\bthese (?:models|suites|checkpoints|networks) (?:are|were) (?:all )?(?:pre-?)?trained on\b[^.;]{0,60}$/i.test(
    before,
  );
}

/** "Stable Diffusion was trained on X": a model that the lexicon knows has makers of its own. */
function isOfKnownModel(before: string): boolean {
  const trained = TRAINED_ON.exec(before);
  if (trained === null) return false;
  const subject = before.slice(0, trained.index);
  const last = knownAssetsIn(subject).at(-1);
  return last?.asset.type === 'model' && subject.endsWith(last.text);
}
const TRAINED_ON = /(?: models?)? (?:is|are|was|were|ha(?:s|ve) been) (?:\w{2,15}ly )?(?:pre-?)?trained on (?:the )?$/i;

/** "X, the data set used for training Heron models": their makers trained them. */
const USED_FOR_OTHERS =
  /^(?: \[[\d, ]{1,12}\])?,? (?:the )?(?:(?:data-?set|corpus|data) )?(?:that (?:is|was) )?used (?:for (?:pre-?)?training|to (?:pre-?)?train) (?:the )?\p{Lu}[\w.-]{1,30} (?:models?|suite|family)\b/u;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2023-12" as "in December 2023". */
function inWords({ when, atLatest }: NonNullable<KnownAsset['withdrawn']>): string {
  const [year, month] = when.split('-');
  return `${atLatest ? 'by' : 'in'} ${month === undefined ? year! : `${MONTHS[Number(month) - 1]} ${year}`}`;
}
