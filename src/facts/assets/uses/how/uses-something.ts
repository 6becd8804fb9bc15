import type { Role } from '../../../../paper/sections/roles.ts';

const OURS = /\b(?:we|our|us|this (?:paper|work|study))\b/i;

/** Sections in which a sentence without "we" still says what was done. */
export const DOING: ReadonlySet<Role> = new Set<Role>(['method', 'experiments', 'other']);

/** "Marsh et al. fine-tune X", "[12] trains on X", "X was trained on Y": what others did. */
const OTHERS_DID =
  /(?:\bet al\.?|\]|\b(?:19|20)\d\d[a-z]?(?:, ?[a-z])?\)),? (?:also |first |then |have |has )?(?:train|fine-?tun|us(?:e|ed)\b|evaluat|propos|introduc|show|releas|find|report|collect|build|built|creat|generat(?!ed (?:images|samples|text|data|videos))|distil|aggregat|employ|leverag|sampl|combin|compil|curat|adopt)/i;

const USED =
  /\b(?:use[sd]?|using|utili[sz]\w+|train\w*|evaluat\w+|tested?|testing|fine-?tun\w+|adopt\w*|employ\w*|experiments?|conduct\w*|pre-?train\w*|sampl\w+|collect\w*|choose|chose|consider\w*|select\w*|report\w*|benchmark(?:ed)?|includ\w+|validat\w+|measur\w+|appl(?:y|ied)|perform(?:ed)?|draw\w*|leverag\w+|obtain\w*|assess\w*|experiment\w*|results? (?:on|from)|trained|download\w*|prompt\w*|compar(?:e|ed)|scor(?:e|ed)|quer(?:y|ied)|buil[dt]|building|generat\w*|caption(?:ed|s)?|translat\w*|annotat\w*|synthesi\w*|distil\w*|label+ed|instruction-?tun\w*|prun\w*|fit|quanti[sz]\w*|merg\w*|attack\w*|prob(?:e|ed)|extend\w*|modif\w*|start|initiali[sz]\w*|rewrit\w*|written)\b/i;

/** Whether the authors speak of themselves. */
export const isOurs = (text: string): boolean => OURS.test(text);

/** Whether a sentence says what its authors do with something. */
export const usesSomething = (text: string, role: Role): boolean =>
  USED.test(text) && !OTHERS_DID.test(text) && (OURS.test(text) || DOING.has(role));
