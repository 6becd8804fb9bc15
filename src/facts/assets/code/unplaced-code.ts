import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { CITATION } from '../../text/citations.ts';
import { matching } from '../../text/search/corpus.ts';
import { sparing } from '../../text/search/sparing.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { SPEAKS_OF_OWN } from '../releases/release.ts';
import { ON_REQUEST, UNADDRESSED_REPOSITORY, type CodeWord } from './code-word.ts';
import { inOwnTerms } from './own-terms.ts';
import { ANY_CODE, OF_OTHERS, OWN_CODE, SURE_CODE } from './program-words.ts';

const ADVERBS = '(?:(?:also|have|are|hereby|now|publicly|openly|freely|fully|further|additionally|both|then) ){0,3}';
const GIVE = '(?:releas|open-?sourc|publish|distribut|shar)\\w*';
const FEW = '(?:(?!(?:of|on|in|with|from|by|using|and|is|are|for|to)\\b)[\\w.+#-]{1,24},? ){0,4}?';
const WHOLE = `(?:our|the (?:complete|full|entire|whole)|all|both our) (?:[\\w.+#-]{1,24},? ){0,5}?${ANY_CODE}`;

/** "we will push the whole training stack to our account": code that is to come, under any of its names. */
const PROMISED = sparing(
  new RegExp(
    `\\b(?:we|the authors) (?:\\w+ )?(?:will|shall|plan to|intend to|are going to|commit to|promise to|aim to|are preparing to) (?:\\w+ ){0,2}?(?:release|push|upload|open-?source|publish|share|make|put|deposit|post|host|provide|distribute|clean up and) (?:[\\w-]+ ){0,3}?${WHOLE}|(?:${OWN_CODE}|\\bthe (?:complete|full|entire|whole) ${FEW}${ANY_CODE})[^.;]{0,60}\\b(?:will|shall) (?:\\w+ ){0,2}?(?:be|become|appear) `,
    'i',
  ),
);
/** "custom routines can be had from the first author". */
const ASKED_FOR = sparing(
  new RegExp(
    `(?:${OWN_CODE}|${SURE_CODE})[^.;]{0,90}\\b(?:available|obtained|provided|shared|requested|given|had|sent|supplied|access\\w*)\\b[^.;]{0,60}\\b(?:(?:up)?on (?:\\w+ ){0,2}requests?|by (?:contacting|writing to|e-?mailing)|from (?:the |any of the )?(?:(?:corresponding|first|lead|senior|last) )?authors?\\b(?! of)|to (?:anyone|those|whoever|anybody) (?:who )?(?:asks?|writes?|requests?))`,
    'i',
  ),
);
/** "we open-source our trainer", "our framework, which we make freely available", "the release of our codebase". */
const GIVEN_AWAY: readonly RegExp[] = [
  sparing(
    new RegExp(`\\bwe ${ADVERBS}${GIVE} (?:both |all (?:of )?)?(?:our ${FEW}${ANY_CODE}|the ${FEW}${SURE_CODE})`, 'i'),
  ),
  sparing(
    new RegExp(
      `\\bour (?:own )?${FEW}${ANY_CODE}[^.;]{0,40},? (?:that|which) (?:we ${ADVERBS}(?:${GIVE}|ma[dk]e (?:\\w+ ){0,2}(?:available|public|accessible|open))|(?:is|are) (?:\\w+ ){0,2}(?:available|public|released|open-sourced?))\\b`,
      'i',
    ),
  ),
  sparing(new RegExp(`\\breleas(?:e|ing) (?:of )?(?:both |all )?our ${FEW}${ANY_CODE}`, 'i')),
  sparing(
    new RegExp(
      `\\bour (?:publicly |openly |freely )?(?:released|open-?sourced?|public|published) (?:[\\w-]+ ){0,2}?${ANY_CODE}`,
      'i',
    ),
  ),
];
/** An item of the contributions: "(iv) a public JAX implementation". */
const CONTRIBUTED = sparing(
  new RegExp(
    `^\\W{0,4}(?:\\(?(?:[ivx]{1,4}|\\d|[a-f])[).:]+\\s?)?(?:an?|the|our) (?:public(?:ly available|ly released)?|open(?:-?source[d]?)?|released|free(?:ly available)?|fully open)(?:,? [\\w-]+){0,4}? ${ANY_CODE}`,
    'i',
  ),
);
/** "see `configs/main.yaml` in the repository", "clone the repo and call …": whoever reads it is taken to have the code. */
const FILE = '[\\w/-]{1,40}\\.(?:py|gin|ya?ml|json|toml|sh|ipynb|cfg|ini|jl|R|m|cpp|md)\\b';
const IN_REPOSITORY =
  '\\b(?:in|of|at|from|see|within) (?:our|the) (?:\\w+ )?(?:repository|repo|code ?base|source tree)\\b';
const IN_HAND: readonly RegExp[] = [
  new RegExp(`${FILE}[^.;]{0,40}${IN_REPOSITORY}|${IN_REPOSITORY}[^.;]{0,60}${FILE}`, 'i'),
  /^\W{0,4}(?:To (?:reproduce|run|replicate|repeat)\b[^.;]{0,60}, )?(?:first,? )?(?:please )?(?:clone|check out|install) (?:the|our|this) (?:\w+ )?(?:repo|repository|code|package)\b/i,
];

/** Other things that one promises or gives away beside a word that is not code there. */
const TRAINED =
  /\b(?:weights|check-?points|pre-?trained|trained) (?:of |for )?(?:our |the )?(?:[\w-]+ )?(?:decoders?|parsers?|optimi[sz]ers?|controllers?)\b/gi;
const MAY_SAY = new RegExp(
  'releas|open-?sourc|publish|distribut|shar(?:e|ing)|\\bwill\\b|\\bshall\\b|\\bplan to\\b|request|authors?\\b|whoever|available|\\bpublic|\\bclone\\b|check out|\\binstall|\\.(?:py|gin|ya?ml|json|toml|sh|ipynb)\\b|\\bopen\\b|\\bfree',
  'i',
);
const OF_CODE = new RegExp(ANY_CODE, 'i');

/** What is said of the authors' own code by sentences that give no place for it. */
export const unplacedCode = memoize((paper: Paper): readonly CodeWord[] =>
  matching(matching(paper.statements(), OF_CODE), MAY_SAY).flatMap((statement): CodeWord[] => {
    const word = wordIn(paper, statement);
    return word === null ? [] : [{ span: statement.span, ...word }];
  }),
);

function wordIn(paper: Paper, { text, section }: Statement): Pick<CodeWord, 'state' | 'says'> | null {
  if (text.length > LONGEST || NOT_OWN_WORK.has(section.role)) return null;
  const plain = inOwnTerms(paper, text).replace(TRAINED, ' ');
  if (CITATION.test(text) || OF_OTHERS.test(plain)) return null;
  if (PROMISED.test(plain)) return { state: 'promised', says: 'a promise' };
  if (ASKED_FOR.test(plain) && !/https?:|www\./.test(plain)) return { state: 'kept', says: ON_REQUEST };
  const given = (pattern: RegExp): boolean => {
    const found = pattern.exec(plain);
    return found !== null && !NOT_GIVEN.test(plain.slice(0, found.index + found[0].length));
  };
  if (IN_HAND.some(given)) return { state: 'unaddressed', says: UNADDRESSED_REPOSITORY };
  const contributed = SPEAKS_OF_OWN.has(section.role) || CONTRIBUTIONS.test(section.heading?.title ?? '');
  return GIVEN_AWAY.some(given) || (contributed && given(CONTRIBUTED))
    ? { state: 'unaddressed', says: 'said to be available' }
    : null;
}
const LONGEST = 900;
const CONTRIBUTIONS = /\bcontributions?\b/i;
const NOT_GIVEN = /\b(?:not|cannot|unable|refrain|withh[eo]ld|future|later|eventually)\b/i;
