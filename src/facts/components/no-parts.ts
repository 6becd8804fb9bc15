import type { Section } from '../../paper/nodes.ts';
import type { Paper } from '../../paper/paper.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { techniquesIn, type Technique } from './techniques.ts';

/** "Kite normalization", "SWA" in the paper that makes it: what a technique of the lexicon is called there is the work itself. */
export function isWholeWork(
  paper: Paper,
  { name, techniques }: { readonly name: string; readonly techniques: readonly Technique[] },
): boolean {
  if (techniques.length === 0) return false;
  const own = ownNamePattern(paper);
  return (
    (own !== null && own.exec(name)?.[0] === name) ||
    isShortForOther(paper, name, techniques) ||
    (paper.title !== null && techniques.every((one) => namesAlone(paper.title!, one)))
  );
}
/** "Stochastic Weight Averaging (SWA)": an acronym that the paper spells out otherwise is no technique of the lexicon. */
function isShortForOther(paper: Paper, name: string, techniques: readonly Technique[]): boolean {
  if (!/^[A-Z]{2,6}$/.test(name)) return false;
  const words = new RegExp(`((?:[\\w-]+[ -]){1,${name.length}})\\(${name}\\)`).exec(paper.text)?.[1]?.toLowerCase();
  if (words === undefined) return false;
  return techniques.every((one) =>
    [one.name, ...one.aliases].every(
      (known) => /^\S+$/.test(known) || !words.includes(known.toLowerCase().split(' ')[0]!),
    ),
  );
}

/** "Layer Normalization", "Kite Loss for Finding Birds": a title that begins with the technique; not "Kite: Mixtures of …". */
const namesAlone = (title: string, technique: Technique): boolean => {
  const [named] = techniquesIn(title);
  return named !== undefined && named.technique === technique && named.at <= ARTICLE;
};
const ARTICLE = 4;

/** Whether a section, or one that holds it, recalls what others made. */
export function recalls(paper: Paper, section: Section): boolean {
  const all = paper.sections();
  let depth = section.depth + 1;
  for (let i = all.indexOf(section); i >= 0; i--) {
    const one = all[i]!;
    if (one.depth >= depth) continue;
    depth = one.depth;
    if (RECALLED.test(one.heading?.title ?? '')) return true;
  }
  return false;
}
const RECALLED =
  /\boverview of (?!our|the proposed)|: (?:an )?overview$|\b(?:preliminar(?:y|ies)|background|recap|revisit(?:ed|ing)?|primer|review of|related work)\b/i;

/** A paragraph on what was tried in vain. */
export const FAILED =
  /\bwe (?:also |initially |first )?(?:attempted|tried)\b[^.;]{0,100}(?:\bbut\b|\bhowever\b|\bwithout (?:any )?success\b|\bunsuccessful)|^However,? (?:this|it|these|the [\w -]{3,40}) (?:was|were|is) (?:unstable|worse|unsuccessful|ineffective)|\bwe did not manage to\b/i;
