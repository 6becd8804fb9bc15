import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { authorsRepositories } from '../code/authors-repositories.ts';
import { givesEntries } from './entries-given.ts';
import { announcesList, listAfter } from './inventories.ts';
import { carrierOf, isNoteOnBase, linkOf, type ArtefactLink } from './links.ts';
import { ANONYMOUS, isPlaceholder, kindOfLink, kindsIn, type ArtefactKind } from '../kinds.ts';
import { ownNamePattern, ownNames } from '../../names/own-names.ts';
import { ownRepositories } from '../code/own-repositories.ts';
import { isCalledData } from '../own-data.ts';
import { isOfOthersModel } from './others-model.ts';
import { readRelease } from './release-phrases.ts';

/** A sentence by which the authors release, link or promise something of their own. */
export interface Release {
  readonly statement: Statement;
  /** Empty where only a name is released ("Kestrel is available"). */
  readonly kinds: readonly ArtefactKind[];
  readonly link: ArtefactLink | null;
  /** "will be released", or an address that leads nowhere: nothing has been given yet. */
  readonly promised: boolean;
  /** Given to the reviewers or with the paper only: there is nothing public. */
  readonly supplement: boolean;
  /** Nothing but an address: no words say what it is. */
  readonly bare: boolean;
}

/**
 * The paper's own releases, the best sentence for a reader first: abstract, then introduction; given before promised. The
 * note with the address under "we will make our code available" is no release beside that sentence.
 */
export const releases = memoize((paper: Paper): readonly Release[] => {
  const found = paper.statements().flatMap((statement, at) => releaseIn(paper, statement, at) ?? []);
  const told = found.filter(({ bare, link }) => {
    const same = bare ? found.filter((one) => !one.bare && one.link?.url === link?.url) : [];
    return same.length === 0 || same.some(({ promised }) => !promised);
  });
  return [...told, ...linkedOnly(paper, told)].toSorted((a, b) => rank(a) - rank(b));
});

/** Own repositories that no sentence announces: "Our implementation¹ builds on …", with the address in the footnote. */
const linkedOnly = (paper: Paper, announced: readonly Release[]): Release[] =>
  [...ownRepositories(paper).map(({ link }) => link), ...authorsRepositories(paper)].flatMap(
    ({ url, span }): Release[] => {
      const statement = paper.statements().find((one) => contains(one.span, span));
      const known = announced.some(
        ({ link, statement: { span: at } }) => isWithin(url, link?.url) || contains(at, span),
      );
      if (known || statement === undefined || ANONYMOUS.test(url)) return [];
      const link = { url, span, own: true };
      return [{ statement, kinds: ['code'], link, promised: false, supplement: false, bare: true }];
    },
  );

/** "…/kestrel/tree/main/guide" leads into "…/kestrel", of which it was said what it holds. */
const isWithin = (url: string, repository: string | undefined): boolean =>
  repository !== undefined && (url === repository || url.startsWith(`${repository.replace(/(?:\.git)?\/?$/, '')}/`));

/** Kinds of artefact that others could take up, over all releases. */
export const releasedKinds = (of: readonly Release[]): ArtefactKind[] =>
  (['code', 'weights', 'data', 'demo'] as const).filter((kind) => of.some(({ kinds }) => kinds.includes(kind)));

/** Sections in which others' works, or the reviewers' questions, speak. */
const ELSEWHERE = new Set(['checklist', 'acknowledgements']);
const OPENING = new Set(['front', 'abstract', 'introduction', 'conclusion', 'availability']);

/** Where a sentence about "the code" or "the models" speaks of this paper's own. */
export const inOpening = ({ section }: Statement): boolean => OPENING.has(section.role) && !section.appendix;

/** One of these words is in every release; looking for them first spares the patterns most sentences. */
const MAY_RELEASE =
  /releas|open|publi|availab|access|found|shar|provid|host|upload|distribut|download|obtain|https?:|www\.|github|hugging|zenodo|gitlab|bitbucket|mak(?:e|ing)|made/i;

/** "our code1, data sets2": the marks of notes, glued to what they are on. */
const MARKS =
  /(?<=\b(?:codes?|data|data ?sets?|models?|weights|checkpoints?|corpora|corpus|benchmark))\d(?=[\s,.;)]|$)/gi;

function releaseIn(paper: Paper, statement: Statement, at: number): Release | null {
  const { text, section, within } = statement;
  if (ELSEWHERE.has(section.role) || text.length > 1500 || /\?\s*$/.test(text)) return null;
  if (section.role === 'references' && within.type !== 'footnote') return null;
  if (!MAY_RELEASE.test(text)) return null;
  const link = linkOf(paper, statement);
  const read = readRelease(text.replace(/^\d{1,2}(?=\p{Lu})/u, '').replace(MARKS, ''), {
    names: ownNamePattern(paper),
    link: link !== null,
    opening: inOpening(statement),
    footnote: isFootnote(statement),
    listed: within.type === 'listItem',
    anchor: () => anchorOf(paper, statement, at),
  });
  if (read !== null && isOfOthersModel(paper, text)) return null;
  const list = text.endsWith(':') && (read !== null || announcesList(statement)) ? listAfter(paper, at) : [];
  const listed = kindsOfList(list);
  if (read === null && link !== null && givesEntries(paper, statement))
    return { statement, kinds: ['data'], link, promised: false, supplement: false, bare: false };
  if (read === null)
    return listed.length === 0 ? bareLink(paper, statement, link) : announced(paper, statement, { link, list, listed });
  if (link === null && PRINTED_PROMPTS.test(read.object)) return null;
  const kinds = new Set([...kindsIn(read.object), ...listed]);
  if (!kinds.has('data') && namesOwnData(paper, read.object)) kinds.add('data');
  if (kinds.size === 0 && SIZED.test(read.object.replace(WITH_WHAT, ''))) kinds.add('weights');
  const hosted = link === null ? null : kindOfLink(link.url);
  if (hosted !== null && (kinds.size === 0 || (kinds.size === 1 && kinds.has('demo') && hosted === 'code')))
    kinds.add(hosted);
  return {
    statement,
    kinds: [...kinds],
    link,
    promised: read.promised || isPlaceholder(text, link?.url),
    supplement: read.supplement && link === null,
    bare: false,
  };
}

/** "We make available the prompts that we used": they stand in the appendix. */
const PRINTED_PROMPTS =
  /^\s?(?:(?:publicly )?available )?(?:(?:the|our|all|exact|full|input) ){0,3}prompts?\b(?!.*\b(?:code|data\w*|models?|weights|scripts?|benchmarks?|repositor\w+)\b)/i;

/** "It is open-sourced with the following components:": what the items name first is what is given. */
function announced(
  paper: Paper,
  statement: Statement,
  { link, list, listed }: { link: ArtefactLink | null; list: readonly Statement[]; listed: readonly ArtefactKind[] },
): Release {
  const inList = list.map((one) => linkOf(paper, one)).find((one) => one !== null && kindOfLink(one.url) !== null);
  return {
    statement,
    kinds: listed,
    link: link ?? inList ?? null,
    promised: /\b(?:will|shall|plan to|soon)\b/i.test(statement.text),
    supplement: false,
    bare: false,
  };
}

const kindsOfList = (list: readonly Statement[]): ArtefactKind[] => [
  ...new Set(firstOfItems(list).flatMap(({ text }) => kindsIn(text.slice(0, NAMED_FIRST).replace(TOLD_OF_IT, '')))),
];
const firstOfItems = (list: readonly Statement[]) => list.filter(({ within }, i) => list[i - 1]?.within !== within);
const NAMED_FIRST = 80;
/** "Kite-7B is trained on clean data": what is told of an item is not the item. */
const TOLD_OF_IT = /\s(?:is|are|was|were|has|have|can|trained|built|based)\s.*$/;

/** "We will release KiteSet along with the code": a name that the paper gave to data. */
const namesOwnData = (paper: Paper, object: string): boolean =>
  ownNames(paper).some((name) => object.slice(0, 60).includes(name) && isCalledData(paper, name));

/** Where the title is a heading like any other, what stands before the abstract is still the title block. */
const abstractStart = memoize((paper: Paper) => paper.sections({ role: 'abstract' })[0]?.span.start ?? 0);

/** "a system that reaches 50 points with Kite-32B": what follows is not what is given. */
const WITH_WHAT = /\b(?:that|which|using|with|based on)\b.*$/i;

/** A name with a number of parameters is a model's. */
export const SIZED = /[\w)][- ]?\d{1,4}(?:\.\d)?[BM]\b/;

/** A repository's address that stands alone under the title or closes the abstract. */
function bareLink(paper: Paper, statement: Statement, link: ArtefactLink | null): Release | null {
  const { role } = statement.section;
  const onTop = role === 'abstract' || role === 'front' || statement.span.end < abstractStart(paper);
  if (link === null || !link.own || !onTop || isNoteOnBase(paper, statement)) return null;
  const hosted = kindOfLink(link.url);
  const rest = statement.text.replace(/\S*https?:\s?\/\/\S+(?:\s\S*\/\S+)?/g, ' ').trim();
  if (hosted === null || rest.length > 60) return null;
  return { statement, kinds: [hosted], link, promised: false, supplement: false, bare: true };
}

/** Footnotes of Markdown papers are paragraphs that begin with their mark. */
const isFootnote = ({ within, text }: Statement): boolean =>
  within.type === 'footnote' || /^(?:\d{1,2}|[∗*†‡])\s?(?=\p{L})/u.test(text);

/** The sentence that a footnote hangs on: the nearest one before it that carries its mark. */
function anchorOf(paper: Paper, { text, span, within }: Statement, at: number): string | null {
  const carrier = carrierOf(paper, span);
  if (carrier !== null) return carrier.text;
  const mark = within.type === 'footnote' && within.mark !== '' ? within.mark : /^(\d{1,2}|[∗*†‡])/.exec(text)?.[1];
  if (mark === undefined) return null;
  const carries = new RegExp(
    `[\\p{L})\\].,;:”"]\\s?${/^\d+$/.test(mark) ? `${mark}(?!\\d)(?![.,]\\d)` : mark.replace(/[^\p{L}\d]/gu, '\\$&')}`,
    'u',
  );
  const before = paper.statements().slice(Math.max(0, at - 80), at);
  return before.findLast((one) => one.text !== text && carries.test(one.text))?.text ?? null;
}

const RANKS: Readonly<Record<string, number>> = {
  front: 0,
  abstract: 0,
  introduction: 1,
  conclusion: 2,
  availability: 2,
};

function rank({ statement, promised, link, kinds, supplement, bare }: Release): number {
  const place = statement.section.appendix ? 4 : (RANKS[statement.section.role] ?? 3);
  return (
    place * 10 +
    (promised ? 25 : 0) +
    (supplement ? 40 : 0) +
    (link === null ? 2 : 0) +
    (kinds.length === 0 ? 3 : 0) +
    (bare ? 25 : 0)
  );
}
