import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { escapePattern } from '../../text/search/escape-pattern.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { MainUse } from '../uses/main-uses.ts';

const NOT_GIVEN = String.raw`(?:(?:can ?not|may not|must not|can['’]t|could not) be|(?:is|are|was|were) not(?: allowed to be| permitted to be)?|(?:is|are) (?:prohibited|barred) from being) (?:\w+ly )?(?:re-?distributed|re-?shared|shared|released|published|made (?:public|available)|available|passed on|disclosed)`;
const DATA = String.raw`(?:data-? ?sets?|corpus|corpora|data|recordings?|records|images|scans|audio|videos?|transcripts)`;
/** "The data set may not be passed on, for it holds patients": so much is said of its terms. */
const WITHHELD = new RegExp(String.raw`\b(?:${DATA}|it|they|[A-Z][\w-]{1,20})\b[^.,;]{0,40}?\b${NOT_GIVEN}\b`, 'i');
/** A sentence that goes on about what the one before it named. */
const GOES_ON = new RegExp(
  String.raw`^(?:(?:The|This|These|Their|Its) (?:[\w-]+ ){0,3}${DATA}|It|They) ${NOT_GIVEN}\b`,
);

const withheldData = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), WITHHELD).filter(({ section }) => !NOT_OWN_WORK.has(section.role)),
);

/** The sentence by which data of others may not be passed on, which names them or stands right behind them. */
export function withheld(paper: Paper, { name, uses }: MainUse): Statement | null {
  if (uses[0]!.type !== 'data') return null;
  const named = new RegExp(String.raw`(?<![\w-])${escapePattern(name)}(?![\w-])[^.,;]{0,40}?\b${NOT_GIVEN}\b`);
  const isBehind = ({ span, within }: Statement): boolean =>
    uses.some(({ statement: { span: use } }) => {
      const gap = span.start - use.end;
      return within.span.start <= use.start && gap >= 0 && gap < NEAR;
    });
  return withheldData(paper).find((one) => named.test(one.text) || (GOES_ON.test(one.text) && isBehind(one))) ?? null;
}
/** In characters: the next sentence, or the one behind it. */
const NEAR = 160;
