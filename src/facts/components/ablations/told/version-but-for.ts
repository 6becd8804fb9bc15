/** Releases of something over time, which differ in whatever their makers changed. */
const RELEASES =
  'current|latest|public|released|previous|earlier|official|final|next|open|beta|first|older|newer|updated|this';
const OWN =
  '(?: of (?:it|ours?|(?:our|the) (?:[\\w-]+ )?(?:model|agent|method|system|network|policy|algorithm|planner|encoder|decoder)))?';
const GIVES_UP =
  '(?:rather than|instead of|without|in place of|at random|randomly|random|no longer|does not|do not|never|only)';

/**
 * "A version that plans at random rather than by search", "versions with purely linear layers": what the paper's own
 * system is compared with is that system, but for one thing. A version of data, of a text or of a tool is none.
 */
export const VERSION_BUT_FOR = new RegExp(
  `\\b(?:an?|two|three|four|several|as|other|simpler|the) (?:[\\w-]+ ){0,2}?(?<!\\b(?:${RELEASES}) )(?:versions?|variants?)${OWN}(?:` +
    [
      `,? (?:that|which)\\b(?! only supports?\\b)[^.;,]{3,90}\\b${GIVES_UP}\\b`,
      ' with (?:only|purely|just|merely|solely|random|fixed|no)\\b',
      ` (?:\\w+ly )?(?!being\\b|including\\b)[a-z]{2,12}ing\\b[^.;,]{3,90}\\b${GIVES_UP}\\b`,
    ].join('|') +
    ')',
  'i',
);
