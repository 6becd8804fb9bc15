import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { CITATION } from '../../text/citations.ts';
import { matching } from '../../text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';

const REPOSITORY =
  '(?:(?:public|open|accompanying|anonymous|anonymi[sz]ed|online|companion|associated|released|supplementary) ){0,2}(?:(?:source |project )?code (?:repository|repo|release|base)|codebase|git(?:hub|lab) (?:repository|repo|page)|(?<=\\bour |accompanying |companion )(?:repository|repo))\\b(?! (?:of|for|by|from|maintained|provided)\\b| ?[[(])';
/** "our source code", as a thing that can be looked into; "our code generation" is something else. */
const OWN_CODE =
  '(?:(?:public|open|open-source|released|accompanying|anonymous|anonymi[sz]ed) )?(?:source )?code(?= ?(?:\\d{1,2}|[¹²³]|\\[\\^\\d{1,2}\\])?(?: ?[.,;):]|\\s*$| (?:and|for (?:the|all|more|further|details)|which|as well)\\b))';
const HOLDS =
  '(?:details?|configurations?|settings?|scripts?|prompts?|logs|hyper[- ]?parameters?|materials?|splits?|results|examples|cases|instructions|templates?|parameters|seeds?|files|commands?|notebooks?|experiments?)';
const NAMED: readonly RegExp[] = [
  // "The settings of all runs are listed in the code repository."
  new RegExp(
    `\\b${HOLDS}\\b[^.;]{0,90}\\b(?:(?:is|are|were|can be|may be|have been) (?:\\w+ ){0,2})?(?:provided|available|found|given|listed|included|released|documented|described|published|accessed) (?:in|on|at|from|through|via|with) (?:our|the|this|an?) ${REPOSITORY}`,
    'i',
  ),
  // "Further details can be found in our source code."
  new RegExp(
    `\\b${HOLDS}\\b[^.;]{0,90}\\b(?:provided|available|found|given|listed|included|documented|described|specified|seen) (?:in|from|with) our ${OWN_CODE}`,
    'i',
  ),
  // "See our codebase for all prompts."
  new RegExp(`\\b(?:see|refer(?:red)? to|check|visit|consult) (?:also )?our (?:${REPOSITORY}|${OWN_CODE})`, 'i'),
];
const OF_OTHERS = /\b(?:their|official|original|et al|baselines?|authors of|third[- ]party|upstream)\b/i;

/** "our source code" is one that nobody calls a repository. */
export const isCalledRepository = (text: string): boolean => CALLED.test(text);
const CALLED = new RegExp(REPOSITORY, 'i');

/** Sentences that send readers to the authors' code, or its repository, as to a thing that they can look into, with no address. */
export const namedRepositories = memoize((paper: Paper): readonly Statement[] =>
  matching(paper.statements(), NAMED).filter(
    ({ text, section: { role } }) => !NOT_OWN_WORK.has(role) && !OF_OTHERS.test(text) && !CITATION.test(text),
  ),
);
