import type { Paper, Statement } from '../../../paper/paper.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

const ENVIRONMENT =
  /\benvironmental (?:and \w+ )?(?:impacts?|costs?|footprints?|concerns?|burden|harms?|sustainability)\b|\bcarbon (?:footprints?|emissions?|dioxide)\b|\bgreenhouse gas\w*\b|\bCO_?\{?2\}?(?:[- ]?e(?:q\w*)?)? emissions?\b|\benvironmentally (?:friendly|sustainable)\b/i;

/** What training and running models does to the environment is an impact, if none on those who use or are in them. */
export const onEnvironment = (paper: Paper): readonly Statement[] =>
  matching(paper.statements(), ENVIRONMENT).filter(({ section: { role } }) => !NOT_OWN_WORK.has(role));
