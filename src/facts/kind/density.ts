import type { Span } from '../../paper/span.ts';
import type { Section } from '../../paper/nodes.ts';
import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { groupBy } from '../../group-by.ts';
import { matching } from '../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';

const FORMAL = /^(?:\*{0,2})(?:theorem|lemma|proposition|corollary)\s?(?:\d|[A-Z]\.|\()/i;
const OWN_EXPERIMENTS =
  /\b(?:experiment\w*|empirical\w*|simulations?|numerical\w*|case stud(?:y|ies)|ablations?|evaluations?|evaluating|illustrations?)\b/i;
const MEASURED =
  /\b(?:the|our|all|these) (?:[\w-]+ )?(?:simulations?|experiments?) (?:were|are|was|is) (?:\w+ )?(?:run|conducted|performed|carried out|executed)\b|\b(?:we|our)\b[^.]{0,60}\b(?:(?:meta|co|pre|re)-?train(?:ed)? |train(?:ed)? (?:a|an|the|our|models?|networks?|two|three)|fine-?tun\w+|run (?:the |our )?(?:experiments|simulations)|(?:numerical )?(?:experiments|simulations)|evaluated? (?:on|our|the)|empirically (?:evaluate|validate|verify|test|show))\b/i;

/** A run told plainly: what was trained, over how many seeds or rounds, what is averaged over them. */
const RAN =
  /\b[Ww]e (?:\w+ )?(?:pre-?)?train(?:ed)? (?:(?:an?|the|our|two|three|several) )?(?:[\w-]+ ){0,3}(?:[A-Z][\w/]*-?\d[\w/-]*|MLPs?|CNNs?|LSTMs?|ResNets?|networks?|models?)\b[^.;]{0,60}\bon\b|\b(?:[Aa]ll|[Oo]ur|[Ee]ach|[Ee]very) (?:\w+ )?(?:runs?|results?|experiments?|simulations?|configurations?)\b[^.;]{0,60}\b(?:seeds|epochs|rounds|trials|repetitions)\b|\b[Ww]e (?:report|average|plot)\b[^.;]{0,80}\b(?:over|across) [^.;]{0,30}\b(?:seeds|runs|trials|rounds|epochs|repetitions|initiali[sz]ations)\b/;
const LEAST_RUNS = 2;

/** The formal statements of a paper: theorems, lemmas, propositions, corollaries. */
export const proofsOf = memoize((paper: Paper): { span: Span }[] => {
  const paragraphs = paper
    .paragraphs()
    .filter(({ lead, span }) => FORMAL.test(lead?.title ?? paper.text.slice(span.start, span.start + 40)));
  const headed = paper.sections().filter(({ heading }) => heading !== null && FORMAL.test(heading.title));
  return [...paragraphs, ...headed.map(({ heading }) => heading!)];
});

/** The first sign of experiments of the paper's own, or null. */
export const experimentsOf = memoize((paper: Paper): { span: Span } | null => {
  const section = paper
    .sections()
    .find(({ role, heading }) => role !== 'checklist' && heading !== null && OWN_EXPERIMENTS.test(heading.title));
  if (section !== undefined) return section.heading;
  const measured = paper
    .statements()
    .filter(({ text, section: { role } }) => role !== 'related-work' && role !== 'checklist' && MEASURED.test(text));
  return measured[1] ?? ranIn(paper)[0]?.heading ?? null;
});

/** Sections whose title says nothing of experiments and whose sentences tell of runs: "IV. Masks in Practice, A. Setup". */
const ranIn = memoize((paper: Paper): readonly Section[] => {
  const told = matching(paper.statements(), RAN).filter(
    ({ section: { role, heading } }) => heading !== null && !NOT_OWN_WORK.has(role) && !SUMS_UP.has(role),
  );
  return [...groupBy(told, ({ section }) => section)].flatMap(([section, all]) =>
    all.length >= LEAST_RUNS ? [section] : [],
  );
});
const SUMS_UP: ReadonlySet<Role> = new Set<Role>(['front', 'abstract', 'introduction', 'conclusion', 'limitations']);

/** Theorems, lemmas and the like from which on a paper argues by proof. */
const MOSTLY_THEORY = 6;
const PROMISES = /\b(?:experiments?|experimental\w*|empirical\w*|simulations?|numerical\w*|benchmarks?)\b/i;
const MEASURES = /\b(?:experiment|empirical|simulation|numerical|evaluation|results on|ablation)/i;

const isMeasuring = ({ role, heading }: Section): boolean =>
  role !== 'checklist' && heading !== null && MEASURES.test(heading.title);

/** The sections that tell of measurements, by their titles or by what is run in them. */
export const measuringSections = memoize((paper: Paper): readonly Section[] => [
  ...paper.sections().filter(isMeasuring),
  ...ranIn(paper).filter((section) => !isMeasuring(section)),
]);

/** The heading of a section that tells of measurements, in the body or in the appendix, or null. */
export const measuringSection = memoize(
  (paper: Paper): { span: Span } | null => measuringSections(paper)[0]?.heading ?? null,
);

/** Whether it is a paper of theorems that promises no experiments and whose body has no section with any. */
export const experimentsAreAside = memoize(
  (paper: Paper): boolean =>
    proofsOf(paper).length >= MOSTLY_THEORY &&
    !paper.statements({ role: ['abstract', 'front'] }).some(({ text }) => PROMISES.test(text)) &&
    !paper.sections({ appendix: false }).some(({ heading }) => heading !== null && MEASURES.test(heading.title)) &&
    !ranIn(paper).some(({ appendix }) => !appendix),
);

/** Theorems, lemmas and the like from which on a paper is an argument by proof, unless it measures at length. */
const ARGUMENT = 20;
/** So many leave no doubt, whatever the abstract promises. */
const TREATISE = 40;
/** The share of the body, in characters, that tells of experiments. */
const AT_LENGTH = { withTables: 0.1, without: 0.2 };

/** Whether its results are theorems, and a run or a simulation at most illustrates them. */
export const argumentByProof = memoize((paper: Paper): boolean => {
  const proofs = proofsOf(paper).length;
  if (proofs < ARGUMENT) return false;
  const measured = paper
    .tables()
    .some(({ rows }) => rows.some(({ children }) => children.filter(isMeasured).length >= 3));
  if (proofs >= TREATISE && !measured) return true;
  if (paper.statements({ role: 'abstract' }).some(({ text }) => PROMISES.test(text))) return false;
  const body = paper.statements().filter(({ section }) => !section.appendix && section.role !== 'references');
  const told = body.filter(({ section }) => section.role === 'experiments');
  return lengthOf(told) < (measured ? AT_LENGTH.withTables : AT_LENGTH.without) * lengthOf(body);
});

const isMeasured = ({ text }: { readonly text: string }): boolean => /\d\.\d/.test(text);
const lengthOf = (all: readonly { readonly text: string }[]): number =>
  all.reduce((sum, { text }) => sum + text.length, 0);
