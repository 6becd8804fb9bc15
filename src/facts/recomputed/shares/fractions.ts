import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { stepOf } from '../../numbers/number-parts.ts';
import { exactly, interval } from '../../numbers/interval.ts';
import { showMiddle } from '../../numbers/show.ts';
import { input, makeWorking, type Working } from '../../numbers/working.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

const COUNT = String.raw`\d{1,3}(?:,\d{3}){1,3}|\d{1,7}`;
const PERCENT = String.raw`\d{1,3}(?:\.\d{1,3})?`;
/** What every form holds; in the text of a statement line breaks are blanks. */
const PER_CENT = /\d\s?\\?%/;
/** "19 of the 42 turns (45.2 %)", "19/42 (45.2 %)", "45.2 % (19/42)". */
const FORMS = [
  new RegExp(
    String.raw`(?<![\w.,/%-])(?<k>${COUNT})\s?(?:\/|(?:\w+ )?out of(?: the| a total of| all)?|of(?: the| all| our| these)?)\s(?:total )?(?<n>${COUNT})(?![\w.,%]*\d)(?:\s[a-z][\w-]*){0,3}\s?[(,]\s?(?:i\.e\.,? |or |about |approximately |~|≈)?(?<p>${PERCENT})\s?\\?%(?=\)|,|;|\.? )`,
    'g',
  ),
  new RegExp(String.raw`(?<![\w.,/%-])(?<k>${COUNT})\s?\/\s?(?<n>${COUNT})\s?(?:=|\()\s?(?<p>${PERCENT})\s?\\?%`, 'g'),
  new RegExp(
    String.raw`(?<![\w.,/-])(?<p>${PERCENT})\s?\\?%\s?\(\s?(?<k>${COUNT})\s?(?:\/|out of|of)\s?(?<n>${COUNT})(?:\s[a-z][\w-]*){0,3}\s?\)`,
    'g',
  ),
];

/** Fractions that are printed with their percentage. */
export const fractionWorkings = memoize((paper: Paper): readonly Working[] => {
  const seen = new Set<number>();
  return matching(paper.statements(), PER_CENT).flatMap(({ span, section: { role } }) => {
    if (NOT_OWN_WORK.has(role)) return [];
    const text = paper.text.slice(span.start, span.end);
    return FORMS.flatMap((form) =>
      [...text.matchAll(form)].flatMap((match) => {
        const { k, n, p } = match.groups as { k: string; n: string; p: string };
        const at = (printed: string, from: number) => {
          const start = span.start + match.index + match[0].indexOf(printed, from);
          return { text: printed, span: { start, end: start + printed.length } };
        };
        const isLast = match[0].trimStart().startsWith(p) && form === FORMS[2];
        const behind = isLast ? p.length : 0;
        const [part, whole] = [Number(k.replaceAll(',', '')), Number(n.replaceAll(',', ''))];
        const share = at(p, isLast ? 0 : match[0].lastIndexOf(p));
        if (whole < 2 || part > whole || seen.has(share.span.start)) return [];
        seen.add(share.span.start);
        const step = stepOf(p);
        const value = (100 * part) / whole;
        return [
          makeWorking({
            what: `share of ${k} of ${n}`,
            arithmetic: `${k} / ${n} = ${showMiddle(exactly(value))} %`,
            formula: 'part / whole',
            source: 'arithmetic',
            inputs: [input('part', at(k, behind)), input('whole', at(n, behind + k.length))],
            computed: exactly(value),
            printed: { ...share, interval: interval(Number(p) - step, Number(p) + step) },
            unit: '%',
          }),
        ];
      }),
    );
  });
});
