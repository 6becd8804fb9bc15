import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { techniquesIn } from '../../components/techniques.ts';
import { ownNamePattern } from '../../names/own-names.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import { matching } from '../../text/search/corpus.ts';
import { BRACKETED } from '../../text/citations.ts';
import { knownAssetsIn } from '../known-assets.ts';
import { nameSpan } from './names/name-span.ts';
import { isUsedHere } from '../others-data.ts';
import { isDerivedHere, isOwnData } from '../own-data.ts';
import { isTold } from './told/provenance.ts';
import { isKind } from '../data-names.ts';
import { usesSomething } from './how/uses-something.ts';
import type { Use } from './uses.ts';

/** "\\tau^2-Hide", "τ²-Hide": letters of another alphabet before a name belong to it. */
const NAME =
  '(?<name>(?:(?:\\\\[a-z]{2,8}|[α-ωΑ-Ω])(?:\\^?\\{?[²³\\d]\\}?)?-)?[A-Z][\\w+]{0,20}(?:[-.][\\w+]{1,20}){0,3}(?: [A-Z\\d][\\w+-]{0,20}){0,3})';
const CREDIT = String.raw`(?:${BRACKETED}|\[\p{Lu}[^\][]{2,50}\b(?:19|20)\d\d[a-z]?\])`;
const DATA =
  '(?:data-? ?sets?|corpus|corpora|databases?|benchmarks?|cohorts?|registry|biobank|treebank|test ?suite|test ?bed|simulator)';
const START = '(?<![\\w\\\\$-])';

/** "the RUFF-II [7] cohort", "the RUFF-II cohort (Marsh, 2020)". */
const CALLED_DATA = [
  `${START}${NAME} ?${CREDIT},? (?:(?!(?:on|in|with|to|from|and|or|for|over|across)\\b)[a-z][\\w-]* ){0,2}${DATA}\\b`,
  `${START}${NAME} (?:cohorts?|registry|biobank|test ?suite|test ?bed) ?${CREDIT}`,
  // "RUFF-II [7], a large data set of …"
  `${START}${NAME} ?${CREDIT}, (?:which is |that is )?(?:an?|the) (?:[\\w-]+ ){0,8}${DATA}\\b`,
];
/** "the 3D material library Ruff [7]": what it is stands before it, so that any word may be its name. */
const HOARDS = [
  `\\b(?:materials?|assets?|images?|photos?|videos?|motions?|textures?|shapes?|objects?|scenes?|characters?|sounds?|music|audio|speech|3D models?|CAD models?|(?<![\\w-])data) (?:librar(?:y|ies)|repositor(?:y|ies)|archives?|collections?|databases?|banks?|hubs?|websites?|platforms?) (?:called |named )?${NAME} ?${CREDIT}`,
];
/** "we evaluate on RuffBench [7]", "results on the indoor part of RuffBench [7]": on what else would one measure? */
const MEASURED_ON = [
  `\\b(?:evaluat\\w*|test(?:ed|ing)?|(?:pre-?)?train(?:ed|ing)?|fine-?tun\\w*|validat\\w*|experiment(?:s|ed)?|benchmarked|results|assess\\w*)\\b(?:(?!\\b(?:rel(?:y|ies)|based|builds?|built|depends?|focus\\w*)\\b)[^.;]){0,90}?\\bon (?:the )?(?:(?:[\\w-]+ ){0,2}(?:domains?|subsets?|parts?|portion|splits?|tasks?|questions|test sets?) (?:of|from|in) (?:the )?)?${NAME} ?${CREDIT}(?!,? (?:[\\w-]+ ){0,2}(?:algorithms?|methods?|models?|loss|frameworks?|optimi[sz]ers?|approach(?:es)?|librar(?:y|ies)|toolkits?|toolbox|codebase|platform|clusters?|GPUs?|accelerators?|machines?|architectures?|backbones?|networks?|features|embeddings|metrics?|scores?|server))`,
];

/** "we use hourly series from RUFF2 [7]": what is taken out of it says that it holds data. */
const TAKEN_FROM = [
  `\\b[Ww]e (?:\\w+ )?(?:use|take|employ|adopt|draw|sample|select)d?\\b[^.;]{0,60}?\\b(?:series|recordings?|images|clips|archives?|sequences|trajectories|samples|sentences|documents|articles|questions|records|scans|subset|splits?) (?:of|from) (?:the )?${NAME} ?${CREDIT}`,
];

/** "a frozen RuffEncoder [7]", "the RuffEncoder [7] checkpoint": weights of somebody. */
const WEIGHTS = [
  `\\b(?:pre-?trained|frozen|off-the-shelf|open-weight|publicly (?:available|released)) (?:[a-z][a-z-]* ){0,2}?${NAME} ?${CREDIT}`,
  `${START}${NAME} ?${CREDIT} (?:pre-?trained )?(?:model )?(?:checkpoints?|weights)\\b`,
];

const asPatterns = (sources: readonly string[], type: 'data' | 'model') =>
  sources.map((one) => ({ pattern: new RegExp(one, 'u'), type, sure: false }));
const KINDS = [
  ...asPatterns([...CALLED_DATA, ...MEASURED_ON, ...TAKEN_FROM], 'data'),
  ...asPatterns(WEIGHTS, 'model'),
  ...asPatterns(HOARDS, 'data').map((one) => ({ ...one, sure: true })),
];
const PATTERNS = KINDS.map(({ pattern }) => pattern);
const LONGEST = 1500;
/** What a run stands on, and tools: no data. */
const NO_DATA =
  /^(?:NVIDIA|Nvidia|Intel|AMD|Apple|Google|Amazon|AWS|Azure|TPU|GPU|CPU|RTX|[AHV]\d{2,3}\b|PyTorch|TensorFlow|JAX|CUDA|Kubernetes|Slurm|Jetson|Raspberry|Linux|Ubuntu|Adam|SGD|BLEU|ROUGE|PSNR|SSIM|FID|F1)/;
const OWN = /\b[Oo]ur (?:\w+ ){0,3}$/;

/**
 * Data and models of others that no lexicon knows and that no other pattern finds: somebody is cited right behind the name,
 * and the sentence says that it is data or weights, or that the authors measure or train on it.
 */
export const citedUses = memoize((paper: Paper): readonly Use[] =>
  matching(paper.statements(), PATTERNS)
    .filter(
      ({ text, section: { role } }) => !NOT_OWN_WORK.has(role) && text.length <= LONGEST && usesSomething(text, role),
    )
    .flatMap((statement) => KINDS.flatMap((kind) => useIn(paper, statement, kind))),
);

function useIn(paper: Paper, statement: Statement, { pattern, type, sure }: (typeof KINDS)[number]): Use[] {
  const { text, span } = statement;
  const match = pattern.exec(text);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return [];
  const index = match.index + match[0].indexOf(name);
  if (!isName(name, sure) || !isUsedHere(text, index) || OWN.test(text.slice(0, index))) return [];
  const isOwn = (one: string): boolean =>
    ownNamePattern(paper)?.test(one) === true ||
    isOwnData(paper, one) ||
    isDerivedHere(paper, one) ||
    paper.title?.toLowerCase().includes(one.toLowerCase()) === true;
  if (isOwn(name) || isTold(text, index, index + name.length, { type, isOwn, head: '' })) return [];
  const at = nameSpan(paper, span, name, index);
  return [
    {
      name: name.replaceAll(/[\\^{}]/g, ''),
      asset: null,
      type,
      others: true,
      how: 'used',
      span: at,
      statement,
    },
  ];
}

/** A word with one capital could be any; what the lexicon knows was looked at elsewhere, and left for a reason. */
const isName = (name: string, sure: boolean): boolean =>
  (sure || /\d|[a-z][A-Z]|[A-Z]{2}|^[^A-Z]/.test(name)) &&
  name.length > 2 &&
  !NO_DATA.test(name) &&
  !isKind(name) &&
  techniquesIn(name).length === 0 &&
  knownAssetsIn(name).length === 0;
