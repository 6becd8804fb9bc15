import { CITATION } from '../../../text/citations.ts';

/**
 * "The raw outputs of all runs are provided on GitHub": results that lie as files at a host are data that a reader can take,
 * though the sentence calls them by no such name. What is added to the paper there ("more results", "a video") is not.
 */
export const resultsAtHost = (text: string): string | null => {
  const found = AT_HOST.exec(text);
  if (found === null || MORE.test(found[1]!) || CITATION.test(found[0]) || OF_OTHERS.test(text)) return null;
  return 'data';
};

const AT_HOST =
  /^\W{0,3}(?:(?:All|The|Our|These|Both|Full|Raw|Complete|Best)\b[ ,]?)((?:[\w-]+[ ,]{1,2}){0,8}?(?:results?|outputs|logs|predictions|solutions|trajectories|measurements|traces)\b[^.;:]{0,120}?) (?:is|are|were|have been|can be) (?:(?:publicly|freely|openly|also|all|made) ){0,3}(?:provided|available|published|released|found|hosted|shared|deposited|uploaded|accessible) (?:at|on|in|via|through|from) (?:(?:our|the|a|an|this) )?(?:(?:public|open|online|accompanying|project) ){0,2}(?:GitHub|GitLab|Zenodo|Figshare|OSF|Hugging ?Face|Dryad|Kaggle)\b/i;
const MORE =
  /\b(?:more|further|additional|extra|supplementary|extended|qualitative|visual\w*|videos?|figures?|plots?|proofs?|details?)\b/i;
const OF_OTHERS = /\b(?:their|official|baselines?|authors of|original)\b|\bwe (?:use|used|take|took|download)\b/i;
