import {
  evidence,
  met,
  missed,
  notApplicable,
  unlessInAppendix,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import { kindOf } from '../../../src/facts/kind/kind.ts';
import { ownExperiment } from '../../../src/facts/evaluation/own-experiment.ts';
import { isOfAuthorsBefore } from '../../../src/facts/assets/code/authors-repositories.ts';
import { printedCode } from '../../../src/facts/assets/code/printed-code.ts';
import {
  ON_REQUEST,
  UNADDRESSED_CODE,
  UNADDRESSED_REPOSITORY,
  type CodeWord,
} from '../../../src/facts/assets/code/code-word.ts';
import { ownCode } from '../../../src/facts/assets/code/own-code.ts';
import { isPlaceholder, KIND_NAMES, kindOfLink } from '../../../src/facts/assets/kinds.ts';
import { releases } from '../../../src/facts/assets/releases/releases.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import { cutAppendix, supplementBeside } from '../../../src/facts/settings/absent-appendix.ts';
import { longVersion } from '../../../src/facts/settings/long-version.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import { contains } from '../../../src/paper/span.ts';
import { lostNotes } from '../../../src/facts/text/lost-notes.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

export const check: Check = (paper) => {
  const words = ownCode(paper);
  const given = words.filter(({ state }) => state === 'given');
  if (given.length > 0) return met(onePerSection(paper, given, 6).map((one) => evidence('satisfies', one, one.says)));
  const experiments = ownExperiment(paper);
  if (experiments.length === 0) return notApplicable('it reports no experiments of its own');
  const stateOf = (state: CodeWord['state']) => words.find((word) => word.state === state);
  const told = stateOf('kept') ?? stateOf('promised') ?? stateOf('unaddressed');
  const page = stateOf('page');
  const away = told === undefined && page === undefined ? cutAppendix(paper) : null;
  const longer = longVersion(paper);
  const state = (told ?? page)?.state;
  const lost = state === undefined ? lostNote(paper) : null;
  const promisedAt = state === 'promised' && told !== undefined && hasAddress(paper, told);
  const finding: Finding = {
    message: promisedAt
      ? 'the code is promised at an address, and no word says that it is there'
      : state === undefined
        ? 'nothing says where the code of the experiments is'
        : told?.says === UNADDRESSED_REPOSITORY
          ? 'a repository of code is named, and no address says where it is'
          : told?.says === UNADDRESSED_CODE
            ? 'the text points to its code, and no address says where it is'
            : told?.says === ON_REQUEST
              ? 'the code is given to those who ask, and stands nowhere'
              : MESSAGES[state],
    evidence: [
      ...(told === undefined ? [] : [evidence('trigger', told, told.says)]),
      ...experiments
        .filter((one) => one.span.start !== longer?.span.start)
        .map((one) => evidence('trigger', one, 'with what code?')),
      ...(page === undefined ? [] : [evidence('nearest', page, page.says)]),
      ...(longer === null ? [] : [evidence('nearest', longer, 'a longer version of the paper, which may say it')]),
      ...(lost === null ? [] : [evidence('nearest', lost, 'its footnote is not in this file, and may say it')]),
      ...(told === undefined ? [...beside(paper), ...othersCode(paper), ...givenInstead(paper)] : []),
    ],
    ...(lost !== null ? { confidence: 'low' as const } : {}),
    ...(lost !== null || page !== undefined || state === 'unaddressed' || kindOf(paper).value === 'theory'
      ? { severity: 'note' as const }
      : {}),
    because: `looked for a link to a repository of its own and for a word on code in the supplement, in ${lookedIn(paper, 'text', 'footnotes', 'links', 'captions')}`,
    help: promisedAt
      ? 'put the code at the address that is given, and write that it “is” there in place of “will be”'
      : 'add a footnote to the abstract: “Code and configurations: https://…”, or say that an anonymous archive is in the supplement',
  };
  return missed(away === null ? finding : unlessInAppendix(finding, away));
};

/** A promise that names a repository lacks only what is in it. */
const hasAddress = (paper: Paper, { span }: CodeWord): boolean =>
  paper.links.some(({ span: at, url }) => contains(span, at) && kindOfLink(url) === 'code' && !isPlaceholder(url));

const MESSAGES: Readonly<Record<CodeWord['state'], string>> = {
  given: 'the code is given',
  kept: 'the paper says that its code is not released',
  promised: 'the code is promised, not given',
  unaddressed: 'the code is said to be released, and no address says where',
  page: 'a project page is linked, and nothing says that the code is there',
};

/** The mark of a note whose words a converter lost, where an address stands: at the abstract, or at what is given away. */
const lostNote = (paper: Paper): Statement | null => {
  const lost = lostNotes(paper);
  return (
    lost.findLast(({ section }) => section.role === 'abstract') ?? lost.find(({ text }) => GIVES.test(text)) ?? null
  );
};
const GIVES =
  /\b(?:our|the) (?:[\w-]+ )?(?:codes?|code ?base|implementation|repository)\b|\bwe (?:\w+ )?(?:introduce|present|propose|construct|create|build|develop|contribute|release|provide|publish|implement|open-source)\b/i;

/** Code that is printed, and a supplement that may hold it. */
function beside(paper: Paper): Evidence[] {
  const printed = printedCode(paper);
  const supplement = supplementBeside(paper);
  return [
    ...(printed === null ? [] : [evidence('nearest', printed, 'a part of the code is printed')]),
    ...(supplement === null ? [] : [evidence('nearest', supplement, 'a supplement; whether it has code is not said')]),
  ];
}

/** The weights or the data that are given: a reader of that sentence may take the code to be there too. */
function givenInstead(paper: Paper): Evidence[] {
  const release = releases(paper).find(
    ({ kinds, promised, supplement, bare }) =>
      !promised && !supplement && !bare && kinds.some((kind) => kind === 'weights' || kind === 'data'),
  );
  if (release === undefined) return [];
  const what = release.kinds.includes('weights') ? KIND_NAMES.weights : KIND_NAMES.data;
  return [evidence('nearest', release.statement, `${what} are given; of code it says nothing`)];
}

/** A repository that is linked and belongs to others, or to the authors from an earlier work. */
function othersCode(paper: Paper): Evidence[] {
  const link = paper.links.find(
    ({ span, url }) => kindOfLink(url) === 'code' && paper.sectionAt(span)?.role !== 'references',
  );
  if (link === undefined) return [];
  const label = isOfAuthorsBefore(paper, link.url) ? 'code of the authors’ from an earlier work' : 'code of others';
  return [evidence('nearest', link, label)];
}
