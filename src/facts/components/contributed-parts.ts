import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { listAfter } from '../assets/releases/inventories.ts';
import { CITATION } from '../text/citations.ts';
import { NO_PART, type ListedPart } from './listed-parts.ts';
import { PART } from './names.ts';
import { OPENING } from '../text/told-in-short.ts';

/** "Our contributions are:", "In summary, we make the following contributions:". */
const ANNOUNCES =
  /\b(?:(?:our|main|key|following|primary|major|novel|technical|threefold|these|the) (?:\w+ ){0,2}contributions?|contributions? of (?:this|our)|we (?:\w+ )?contribute)\b/i;
/** "Gated pooling: We weigh …": the run-in name of an item. */
const NAMED = /^(?:\(?\d\)?[.)]? )?(?<name>[A-Z][\p{L}\d \-–/]{4,48}?)(?:\.|:| –| —) (?=\p{Lu}|\p{Ll}|\d)/u;
/** "Our reader consists of the following modules:" */
const COUNTS_PARTS =
  /\b(?:consists? of|comprises?|composed of|made up of|divided into|has|involves?|includes?|combines?|proceeds in|works in)\b[^.;:]{0,40}\b(?:stages|modules|components|sub-?modules|steps|phases|building blocks)\b[^.;:]{0,30}:$/i;
/** "Stage 2: Ink separation": the authors count it, whatever it is called. */
const STAGE =
  /^(?:Stage|Step|Phase|Module|Component) ?(?:\d|[IVX]{1,3}|[A-C])\s?[:.–—-]\s*(?<name>\p{Lu}[\p{L}\d \-–/]{3,45})$/u;
/** What else ends the name of a part that trains, writes or reads something. */
const LAST = new RegExp(
  `(?:${PART.source}|\\b(?:representation|training|pre-?training|fine-?tuning|pipelines?|curricul\\w+|dictionar(?:y|ies)|tokenization|serialization|preprocessing|post-?processing|controller|wrapper|kernels?|backbone|policy|verifier|verification|calibration|grounding|conditioning|matching|transfer|propagation|generation|labell?ing|calls?|ordering|ensembl\\w+))$`,
  'i',
);
/** Data, findings and promises are contributions, and no parts of a method. */
const OTHER =
  /\b(?:data-? ?sets?|corpus|benchmark\w*|evaluations?|analys[ei]s|stud(?:y|ies)|experiments?|results?|performance|theor\w+|proofs?|guarantees?|release|code|deployment|demo|open|insights?|findings?|comparisons?|formulation|problem|tasks?|survey|taxonomy|metrics?|state-of-the-art|applications?|librar(?:y|ies)|validation|efficiency|empirical|extensive|comprehensive|novel|new|first|systematic|reproducib\w+|characteri[sz]ation|understanding|baselines?|protocol)\b/i;
const MOST_WORDS = 5;

/** "Deriving a gated transfer": what was done, no part; "Masking schedule" begins with a part itself. */
const isAct = (name: string): boolean => /^\w+ing /.test(name) && !PART.test(name.split(' ')[0]!);

/** The parts of the method that the list of contributions names at the head of its items. */
export function contributedParts(paper: Paper): ListedPart[] {
  const all = paper.statements();
  return all.flatMap((statement, at) => {
    const { text, section, within } = statement;
    if (within.type === 'listItem' || section.appendix) return [];
    const counted = IN_METHOD.has(section.role) && COUNTS_PARTS.test(text) && OURS.test(text) && !CITATION.test(text);
    if (!counted && !(OPENING.has(section.role) && ANNOUNCES.test(text))) return [];
    return firstOfItems(listAfter(paper, at)).flatMap(({ text: item, span }) => {
      const name = NAMED.exec(item)?.groups?.['name']?.trim() ?? '';
      const fits = isName(name) && (counted || (name.includes(' ') && LAST.test(name) && !isAct(name)));
      return fits ? [{ name, span }] : [];
    });
  });
}
const IN_METHOD: ReadonlySet<Role> = new Set<Role>([...OPENING, 'method', 'other']);
const OURS = /\b(?:we|our|ours)\b|^(?:The|This|It)\b/i;

const firstOfItems = (list: readonly Statement[]): Statement[] =>
  list.filter((one, i) => list[i - 1]?.within !== one.within);
const isName = (name: string): boolean =>
  name !== '' && name.split(' ').length <= MOST_WORDS && !OTHER.test(name) && !NO_PART.test(name);

/** The parts that headings of the method count as its stages. */
export const countedParts = (paper: Paper): ListedPart[] =>
  paper.sections({ role: ['method', 'other'], appendix: false }).flatMap(({ heading }) => {
    const name = heading === null ? undefined : STAGE.exec(heading.title)?.groups?.['name'];
    return name === undefined || heading === null || !isName(name) ? [] : [{ name, span: heading.span }];
  });
