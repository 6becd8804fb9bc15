import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { matching } from '../text/search/corpus.ts';
import { everyMatch } from '../text/search/every-match.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

/** A graphics card that a sentence names with its memory. */
export interface CardMemory {
  readonly statement: Statement;
  /** As the paper writes it: "RTX 3090". */
  readonly card: string;
  /** What it prints, in gigabytes. */
  readonly told: number;
  /** The sizes in which the card was sold, in gigabytes. */
  readonly sizes: readonly number[];
  readonly possible: boolean;
}

/** Gigabytes with which each card is known to have been sold or built into a machine; written down from general knowledge. */
const CARDS: readonly (readonly [string, readonly number[]])[] = [
  ['GH200', [96, 120, 144, 480, 576, 624]],
  ['H200', [141]],
  ['H100', [64, 80, 94, 96]],
  ['H800', [80]],
  ['H20', [96, 141]],
  ['A100', [40, 64, 80]],
  ['A800', [40, 80]],
  ['(?:RTX )?A6000', [48]],
  ['(?:RTX )?A5000', [24]],
  ['(?:RTX )?A4000', [16]],
  ['RTX 6000 Ada', [48]],
  ['A40', [48]],
  ['A30', [24]],
  ['A10G?', [24]],
  ['L40S?', [48]],
  ['L4', [24]],
  ['V100', [16, 32]],
  ['P100', [12, 16]],
  ['T4', [16]],
  ['RTX ?5090', [32]],
  ['RTX ?4090', [24, 48]],
  ['RTX ?3090(?: ?[Tt][Ii])?', [24]],
  ['RTX ?2080 ?[Tt][Ii]', [11, 22]],
  ['GTX ?1080 ?[Tt][Ii]', [11]],
  ['T(?:ITAN|itan) RTX', [24]],
  ['T(?:ITAN|itan) Xp', [12]],
  ['MI300X', [192]],
  ['MI250X?', [64, 128]],
];
const NAMED = CARDS.map(([name, sizes]) => [new RegExp(`^${name}$`), sizes] as const);
const CARD = CARDS.map(([name]) => name).join('|');

/** "RTX 3090 GPUs (24 GB)", "A100-80GB", "A40 GPUs, each with 48 GB of memory". */
const BESIDE = new RegExp(
  `(?<![A-WYZa-wyz\\d.-])(?<card>${CARD})(?: Tensor Core| SXM\\d?| PCIe)?(?:[ -](?:GPUs?|cards?|graphics cards?))?(?:-|\\s?\\(|,? (?:each )?(?:with|having|of|equipped with) (?:an? )?| (?=\\d))(?<told>\\d{1,3}) ?G(?:i?B)?(?![A-Za-z\\d])(?<after>[^.;]{0,24})`,
);
/** The memory of the machine, not of the card. */
const OF_THE_MACHINE = /^\)?,? (?:of )?(?:system |host |CPU |main |DDR\d? )?(?:RAM|system|host|CPU|DDR)/i;

/** What a driver shows of a card is up to an eighth less than what is sold. */
const SHOWN = 7 / 8;

/** Every card that the paper names with its memory. */
export const cardMemories = memoize((paper: Paper): readonly CardMemory[] =>
  matching(paper.statements(), BESIDE)
    .filter(({ section }) => !NOT_OWN_WORK.has(section.role) || section.role === 'checklist')
    .flatMap((statement) =>
      everyMatch(BESIDE, statement.text).flatMap(({ groups }) => {
        const { card, told, after } = groups as { card: string; told: string; after: string };
        const sizes = NAMED.find(([pattern]) => pattern.test(card))?.[1];
        return sizes === undefined || OF_THE_MACHINE.test(after)
          ? []
          : [{ statement, card, told: Number(told), sizes, possible: isPossible(Number(told), sizes) }];
      }),
    ),
);

/** As sold, as a driver shows it, or of several cards together. */
const isPossible = (told: number, sizes: readonly number[]): boolean =>
  sizes.some((size) => told % size === 0 || (told >= size * SHOWN && told <= size));
