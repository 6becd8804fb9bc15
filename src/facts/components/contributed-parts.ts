import type { Paper } from '../../paper/paper.ts';
import type { Role } from '../../paper/roles.ts';
import { listAfter } from '../assets/inventories.ts';
import type { ListedPart } from './listed-parts.ts';
import { PART } from './names.ts';

/** "Our contributions are:", "In summary, we make the following contributions:". */
const ANNOUNCES =
  /\b(?:(?:our|main|key|following|primary|major|novel|technical|threefold|these|the) (?:\w+ ){0,2}contributions?|contributions? of (?:this|our)|we (?:\w+ )?contribute)\b/i;
/** "Gated pooling: We weigh …": the run-in name of an item. */
const NAMED = /^(?:\(?\d\)?[.)]? )?(?<name>[A-Z][\p{L}\d \-–/]{4,48}?)(?:\.|:| –| —) (?=\p{Lu}|\p{Ll}|\d)/u;
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
    if (!OPENING.has(section.role) || within.type === 'listItem' || !ANNOUNCES.test(text)) return [];
    const items = listAfter(paper, at).filter((one, i, list) => list[i - 1]?.within !== one.within);
    return items.flatMap(({ text: item, span }) => {
      const name = NAMED.exec(item)?.groups?.['name']?.trim() ?? '';
      const words = name.split(' ').length;
      const fits = words >= 2 && words <= MOST_WORDS && LAST.test(name) && !OTHER.test(name) && !isAct(name);
      return fits ? [{ name, span }] : [];
    });
  });
}
const OPENING: ReadonlySet<Role> = new Set<Role>(['front', 'abstract', 'introduction']);
