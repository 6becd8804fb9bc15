import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';

/** The sentence that opens the conclusion, and the one that ends it where that is far; none without a conclusion. */
export const concludingStatements = memoize((paper: Paper): readonly Statement[] => {
  const conclusion = paper.statements({ role: 'conclusion', appendix: false });
  const all = (conclusion.length > 0 ? conclusion : lookingBack(paper))
    .filter(({ text, within }) => /[.!?]\W*$/.test(text) && within.type !== 'caption' && !POINTS_ONLY.test(text))
    .filter((one) => !isThanks(paper, one));
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  return last.span.start - first.span.start < FAR ? [first] : [first, last];
});

/** "DISCUSSION. We have presented …": the last section of that name concludes where no other does. */
function lookingBack(paper: Paper): readonly Statement[] {
  const all = paper.statements({ role: 'discussion', appendix: false });
  const last = all.at(-1)?.section;
  const own = all.filter(({ section }) => section === last);
  return own.slice(0, OPENING).some(({ text }) => LOOKS_BACK.test(text)) ? own : [];
}
const OPENING = 2;
const LOOKS_BACK =
  /^\W*(?:(?:[Ii]n (?:this|the present) (?:work|paper|study|article)|[Hh]ere|[Tt]o conclude|[Ii]n (?:conclusion|summary)),? )?(?:we(?: have)?|this (?:work|paper|study)(?: has)?) (?:also |thus )?(?:present|introduc|propos|show|demonstrat|describ|develop|investigat|stud[iy]|explor|provid)\w*/i;

const isThanks = (paper: Paper, { text, within }: Statement): boolean =>
  THANKS.test(paper.text.slice(within.span.start, within.span.start + 80)) || FUNDED.test(text);

/** "See Figure 3." closes nothing. */
const POINTS_ONLY = /^\W*(?:see|cf\.?|refer to|(?:as )?shown in)\b.{0,60}$/i;

/** A run-in paragraph behind the conclusion: "Acknowledgement. This research was supported by …". */
const THANKS =
  /^[\W\d_]{0,8}(?:Acknowledge?ments?|Funding|Author contributions?|Competing interests?|Conflicts? of interest|Data availability|Code availability|Disclosures?|Declarations?)\b/i;
const FUNDED =
  /\b(?:supported|funded|sponsored) (?:in part |partially |partly )?(?:by|under|through)\b[^.]{0,120}\b(?:grants?|award|foundation|program(?:me)?|council|fellowship|agency|project|ministry|university|NSF|DARPA|ERC|DFG|NSFC)\b|\bwe (?:would like to |also )?(?:thank|are grateful to|acknowledge)\b/i;

/** Characters after which the end of a conclusion may stand on another page than its beginning. */
const FAR = 250;

/** Where the paper closes: its conclusion; without one, the last sentence of the body's own text. */
export const closingStatements = memoize((paper: Paper): readonly Statement[] => {
  const concluding = concludingStatements(paper);
  if (concluding.length > 0) return concluding;
  const body = paper.statements({
    role: ['discussion', 'experiments', 'method', 'other', 'introduction', 'abstract', 'front'],
    appendix: false,
  });
  return [
    body.findLast((one) => one.within.type === 'paragraph' && !POINTS_ONLY.test(one.text) && !isThanks(paper, one)),
  ].filter((one) => one !== undefined);
});
