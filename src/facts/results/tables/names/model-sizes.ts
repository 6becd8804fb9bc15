import { modelSizes } from '../../../../generated/lexicon.ts';
import { memoize } from '../../../../paper/memoize.ts';
import type { Cell } from '../../../../paper/nodes.ts';
import type { Paper } from '../../../../paper/paper.ts';
import type { Span } from '../../../../paper/span.ts';
import { NOT_OWN_WORK } from '../../../text/whose/not-own-work.ts';
import { ownNamePattern } from '../../../names/own-names.ts';
import { inMillions, plainFamily } from '../../../names/published-sizes.ts';

/** A published model as a sentence or a cell names it: "GLM-130B". */
export interface SizedModel {
  readonly family: string;
  /** As printed. */
  readonly text: string;
  readonly span: Span;
  /** The family was published in this size. */
  readonly exists: boolean;
  /** All sizes of the family. */
  readonly sizes: readonly string[];
  readonly source: string;
}

interface Family {
  readonly names: readonly string[];
  readonly sizes: readonly string[];
  readonly source: string;
}

const FAMILIES = new Map<string, Family>(
  modelSizes.flatMap((family) => family.names.map((name) => [plainFamily(name), family] as const)),
);
const spelled = [...new Set(modelSizes.flatMap(({ names }) => names))]
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replace(/\./g, '\\.').replace(/[ -]/g, '[- ]?'))
  .join('|');
/** Footnote marks may stand behind the size; "7B tokens", "7B–70B" and "1.3B models trained on" are none of the published. */
const SIZED = new RegExp(
  String.raw`(?<![\w-]|[-–] )(${spelled})(?:[- ]?\(|[- ]|(?<=[A-Za-z])(?=\d))(\d{1,3}(?:\.\d{1,3})?)[- ]?(B|M)(?![A-Za-z]|\s?(?:tokens?|words|parameters? (?:smaller|larger|fewer|more)|[-–+×*]\s?\d)|-param|.{0,40}\b(?:trained|from scratch|architecture)\b)`,
  'gi',
);

/** "smaller than Kite-2 (52B compared to 70B)": two sizes are compared, and the first need not be that of the name. */
const SET_AGAINST =
  /^(?: (?:total |active |available )?(?:parameters|params))?,? (?:compared (?:to|with)|vs\.?|versus|as against|against|rather than|instead of|as opposed to|than|to) (?:(?:its|the|their|ours?|about|only|around) )?[~≈]?\d/i;

/** "GLM" and "130B" in two cells side by side are one name. */
const labelPairs = (cells: readonly Cell[]): { text: string; span: Span }[] =>
  cells.slice(1).flatMap((size, i) => {
    const name = cells[i]!;
    return FAMILIES.has(plainFamily(name.text)) && /^\s?[\d.]+ ?[BM]\s?$/.test(size.text)
      ? [{ text: `${name.text.trim()} ${size.text.trim()}`, span: { start: name.span.start, end: size.span.end } }]
      : [];
  });

/** All published models that sentences and cells name with their size, in the order of the paper. */
export const sizedModels = memoize((paper: Paper): readonly SizedModel[] => {
  const own = ownNamePattern(paper);
  const texts = [
    ...paper.statements().filter(({ section: { role } }) => !NOT_OWN_WORK.has(role)),
    ...paper.tables().flatMap(({ rows }) => rows.flatMap(({ children }) => [...children, ...labelPairs(children)])),
  ];
  const seen = new Set<number>();
  return texts.flatMap(({ text, span }) => {
    if (!/\d\s?[BM]\b/i.test(text)) return [];
    return [...text.matchAll(SIZED)].flatMap((match): SizedModel[] => {
      const [printed, name, digits, unit] = match as unknown as [string, string, string, string];
      const start = span.start + match.index;
      const family = FAMILIES.get(plainFamily(name));
      if (family === undefined || seen.has(start) || own?.test(name) === true) return [];
      if (printed.includes('(') && SET_AGAINST.test(text.slice(match.index + printed.length))) return [];
      seen.add(start);
      const size = inMillions(`${digits}${unit}`);
      const known = family.sizes.map(inMillions);
      // Outside of what was published somebody trained one of their own.
      if (size < Math.min(...known) || size > Math.max(...known)) return [];
      return [
        {
          family: family.names[0]!,
          text: printed,
          // Two cells have more between them than the blank of their joint name.
          span: { start, end: Math.max(start + printed.length, printed === text ? span.end : 0) },
          exists: known.includes(size),
          sizes: family.sizes,
          source: family.source,
        },
      ];
    });
  });
});
