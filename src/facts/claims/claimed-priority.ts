import { besideInParagraph } from '../text/neighbour-sentences.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { CITATION, POINTER } from '../text/citations.ts';
import { matching } from '../text/search/corpus.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { systemNamesIn } from '../names/system-names.ts';
import { CLAIMING } from './claiming-roles.ts';

/** A sentence that calls the paper's own work the first, the only or the largest of its kind. */
export interface PriorityClaim {
  readonly statement: Statement;
  /** `only`: the only known one; `ever`: the largest ever; `first`: the first of its kind. */
  readonly form: 'only' | 'ever' | 'first';
  /** What is so called, in the paper's words: "the first analysis of …"; null where it is no short phrase. */
  readonly what: string | null;
}

const KNOWN = String.raw`(?:known|existing|currently|(?:publicly |openly |freely )?(?:available|released|published|open)|public|open-source)`;
const ONLY = new RegExp(
  String.raw`\b(?:is|are|remains?|as|makes? \w+|offers?|presents?|provides?)\b[^.;,]{0,30}\bthe (?:first and )?only (?:[\w-]+ ){0,1}?${KNOWN}\b`,
  'i',
);
const EVER =
  /\b(?:is|are|represents?|constitutes?|presents?|introduces?|release)\b[^.;,]{0,30}\bthe (?:largest|deepest|fastest|smallest|biggest|longest|widest|richest|most (?:comprehensive|extensive|diverse|efficient|accurate|powerful|complete))\b[^.;,]{0,70}\b(?:ever(?! (?:more|since))|to date|so far|in the literature|yet (?:released|published|reported|built))\b/i;
const FIRST =
  /\b(?:we are|(?:this|ours|it|paper|work|study|dataset|benchmark|method|framework|model) is|(?:present|introduce|propose|provide|offer|develop|give|release|establish|conduct|construct|build)s?) the (?:very )?first (?!(?:step|stage|phase|author|order|moment|term|layer|row|column|token|part|one|two|three|few|half|n |k |time step|of the|of these|of which|category|type|component|challenge|question|place|to last|principal|derivative|iteration|round|epoch|sentence|frame|image|group|set|variant|option|approach,|method,))/i;
/** "Achieving the first in-browser counter": behind other verbs only what papers make. */
const FIRST_MADE =
  /\b(?:achiev|demonstrat|reali[sz]|yield|enabl|mark|represent|constitut|becom|deliver|creat|introduc|present|provid|propos|develop|establish|releas|publish|offer)(?:es|ing|ed|s|e)? (?:[\w-]+, )?(?:(?:as|what is) )?the (?:very )?first (?:[\w-]+ ){0,5}?(?:methods?|models?|systems?|simulators?|benchmarks?|data ?sets?|frameworks?|algorithms?|approach(?:es)?|architectures?|techniques?|demonstrations?|proofs?|implementations?|librar(?:y|ies)|tools?|corpora|corpus|evaluations?|theor(?:y|ies)|agents?|platforms?|pipelines?|toolkits?)\b|\bfirst[- ]of[- ](?:its|their)[- ]kind\b|\b(?:is|are|was|were) the (?:very )?first (?:[\w-]+ ){0,4}?(?:methods?|models?|systems?|benchmarks?|data ?sets?|frameworks?|algorithms?|approach(?:es)?|architectures?|techniques?) (?:that|to|proven|shown|which|capable|able|of its kind)\b|\b(?:show|demonstrat|introduc|propos|prov|establish|present|achiev|report|reveal|appl)(?:es|ing|ed|s|e|y|ies|ied|en)? [^.;]{0,120}\bfor the (?:very )?first time\b(?! (?:step|that|when|during|in \w+ (?:episode|epoch)))/i;
/** In the steps of a method something happens for the first time. */
const IN_STEPS =
  /\b(?:when(?:ever)?|if|until|each|every|visit\w*|encounter\w*|step|stage|iteration|epoch|user|participant|category|of these|of which)\b/i;
const HEDGE =
  /\b(?:to|in) (?:the )?(?:best of )?(?:our|the authors['’]?) (?:best )?knowledge\b|\bas far as we (?:know|are aware)\b|\b(?:not|un)aware\b|\bat the time of writing\b|\bwe know of\b|\bbelieve\b|\bamong\b|\bone of the\b|\bif\b|\?/i;
const ASIDE = /, (?:while|whereas|but|yet|although|though|and still) /;
const OWN = /\b(?:we|our|ours|this|these)\b/i;
const ROLES: ReadonlySet<Role> = new Set<Role>([...CLAIMING, 'front']);

const isFirst = (text: string): boolean => FIRST.test(text) || (FIRST_MADE.test(text) && !IN_STEPS.test(text));

/** Claims that there is nothing like the paper's own work, without "to our knowledge", a citation or a pointer. */
export const priorityClaims = memoize((paper: Paper): readonly PriorityClaim[] => {
  const own = ownNamePattern(paper);
  const statements = paper.statements();
  // Who says once that it is to their knowledge need not say so again.
  const careful = statements.some(
    ({ text }) => HEDGE.test(text) && /\b(?:knowledge|aware|far as we know)\b/i.test(text),
  );
  const contrasted = statements.some((statement, i) => isSetApart(statements, i, statement));
  const telling = new Set(matching(statements, [ONLY, EVER, FIRST, FIRST_MADE]));
  return statements.flatMap((statement, i) => {
    if (!telling.has(statement)) return [];
    const { text, section } = statement;
    // Among its limitations a paper speaks of its own size.
    const isOwnSize = section.role === 'limitations' && EVER.test(text) && systemNamesIn(text).length === 0;
    if ((!ROLES.has(section.role) && !isOwnSize) || text.length > 500) return [];
    const form = ONLY.test(text) ? 'only' : EVER.test(text) ? 'ever' : isFirst(text) ? 'first' : null;
    if (form === null || HEDGE.test(text) || ((careful || contrasted) && form === 'first')) return [];
    if (!isOwnSize && !OWN.test(text) && own?.test(text) !== true) return [];
    // Behind a "while", another thing is compared.
    const claim = form === 'ever' ? text.split(ASIDE)[0]! : text;
    if (CITATION.test(claim) || POINTER.test(text)) return [];
    const beside = besideInParagraph(statements, i);
    // What is cited beside it may be another's result, which says nothing of who was the largest.
    const cited = form !== 'ever' && beside.some((other) => CITATION.test(other.text));
    if (cited || beside.some((other) => POINTER.test(other.text) || HEDGE.test(other.text))) return [];
    return [{ statement, form, what: WHAT.exec(text)?.[0] ?? null }];
  });
});

const WHAT =
  /\bthe (?:very )?(?:first|only|largest|deepest|fastest|smallest|biggest|longest|widest|richest|most \w+) (?:[\w'’-]+ ){1,10}?[\w'’-]+(?=\s?[,.;:(]| (?:that|which|by|while|and|enabling)\b)/i;

/** Beside the related work the nearest ones are cited, and what they lack is told: there the claim has its support. */
function isSetApart(statements: readonly Statement[], i: number, { text, section, within }: Statement): boolean {
  if (section.role !== 'related-work' && section.role !== 'background') return false;
  if (!SETS_APART.test(text) && !isFirst(text)) return false;
  return [statements[i - 1], statements[i], statements[i + 1]].some(
    (other) => other?.within === within && CITATION.test(other.text),
  );
}
const SETS_APART =
  /\b(?:in contrast|by contrast|unlike|different(?:ly)? from|differs? from|as opposed to|whereas|to date|none of|no (?:prior|previous|existing))\b[^;]{0,200}\b(?:we|our|ours|this (?:work|paper|study))\b|\b(?:we|our|this (?:work|paper|study))\b[^;]{0,200}\b(?:in contrast|unlike|differs?|different(?:ly)? from|whereas|instead of)\b/i;
