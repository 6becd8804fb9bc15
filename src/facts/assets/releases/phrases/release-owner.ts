import { NOUN } from '../../kinds.ts';

/** What is known of a sentence besides its words. */
export interface Surroundings {
  names: RegExp | null;
  link: boolean;
  /** In the title block, abstract, introduction or conclusion, where "the code" is the paper's own. */
  opening: boolean;
  footnote: boolean;
  /** An item of a list; in the opening of a paper those are its contributions. */
  listed: boolean;
  /** For a footnote, the sentence it hangs on. */
  anchor: () => string | null;
}

/** "our work, the data set": with an article begins another thing, which need not be theirs. */
const OURS = new RegExp(
  `\\bour\\s(?:(?!(?:the|an?|this|that|these|those|their)\\s)[\\w-]+[,/]?\\s){0,6}?${NOUN}|\\b(?:codes?|scripts?|notebooks?|software)\\s(?:[\\w-]+\\s){0,4}our\\s(?:[\\w-]+\\s)?(?:experiments?|results|findings|paper|work|method|study|analys[ei]s|figures)\\b|\\b(?:this (?:work|paper|study)|we (?:release|propose|introduce|collect|construct|build|train|creat|us\\w+ to train)\\w*)\\b`,
  'i',
);
/** Words before "is available" that make the thing somebody else's, or leave it open whose it is. */
export const OTHERS =
  /\b(?:their|his|her|its authors?|authors of|et al|official(?:ly)?|original(?:ly)?|existing|prior|previous|other|others|third[- ]party|baselines?|competing|borrow\w*|adopt\w*|adapted|based on|built (?:up)?on|following|taken from|downloaded|we (?:use|used|utilize|employ|evaluate|consider|compare)\b(?! to train)|considered in|employed in|evaluated in|which (?:is|are)|no|none|not|neither|only a few|several|many|most|unless|if|when|where|test|ground truth)\b|\[\d+\]|\(\w+,? (?:et al\.?,? )?\d{4}/i;

/** "The code employed in this manuscript" is the authors'. */
const USED_HERE =
  /\b(?:used|employed|written|developed) (?:in|for|throughout) (?:this|our) (?:paper|work|manuscript|study|article|experiments?)\b/gi;
/** Data and models that "were used" come from elsewhere; code that was used is the authors'. */
const USED = /\b(?:used|utili[sz]ed|employed) (?:in|for|by|throughout)\b/i;
/** "More details are available in …": not the artefact itself. */
export const ABOUT_IT =
  /^(?:\W*\w+){0,4}\W*\b(?:details?|results?|proofs?|examples|visuali[sz]ations?|information|videos|figures|descriptions?|analys[ei]s)\b/i;

/** Whether what a subject names is given by the authors. */
export function isOwn(
  subject: string,
  { link, opening, footnote, anchor }: Surroundings,
  named: boolean,
  future: boolean,
): boolean {
  // "(based on Caffe)" says what the thing stands on, not whose it is; a citation in brackets does.
  const bare = subject
    .replace(/\btest sets?\b/gi, 'data')
    .replace(USED_HERE, 'of this work')
    // Whose a thing is, its own words say, not those on what it includes.
    .replace(/,? including\b[^,]*/gi, '')
    .replace(/\([^)\d]{0,60}\)/g, '');
  if (OTHERS.test(bare.slice(-110)) || (ABOUT_IT.test(bare) && !/\bcode|\bdata/i.test(bare))) return false;
  if (USED.test(bare) && !/\bcodes?\b|\bscripts\b/i.test(bare)) return false;
  if (OURS.test(subject) || named) return !/^(?:.{0,40}\s)?(?:training|evaluation|source) data\b/i.test(bare) || link;
  if (future) return true;
  if (!link) return opening && (ALL_OF_IT.test(bare) || (GENERIC.test(bare) && /\bcodes?\b/i.test(bare)));
  if (footnote && !opening) return ownAnchor(anchor());
  return opening || /\b(?:codes?|code ?base|implementations?|scripts?|forked repository)\b/i.test(bare);
}

/** A subject that is nothing but the code or the data, by no name. */
export const GENERIC = /^(?:(?:all|the|both|source|full|complete|and|codes?|data)[\s,]+){1,5}/i;
/** "All models", "both the code and the weights": in an abstract nobody says that of what others made. */
const ALL_OF_IT = new RegExp(
  `^\\W*(?:all|both)\\s(?:(?:of|the|our|these|trained|resulting|and)\\s|${NOUN}[\\s,]*){1,7}$`,
  'i',
);

/** A footnote belongs to the authors when its sentence speaks of what they made and cites nobody for it. */
function ownAnchor(anchor: string | null): boolean {
  if (anchor === null) return true;
  return (
    /\bour\b|\bwe (?:implement|releas|propos|introduc|provid|train|open|publish|ma[kd]e)/i.test(anchor) &&
    !/\[\d+\]|et al|baseline|official/i.test(anchor)
  );
}
