import type { Paper, Statement } from '../../../paper/paper.ts';
import { ownNamePattern, ownNames } from '../../names/own-names.ts';
import { isPlaceholder, kindOfLink, kindsIn, SIZED, type ArtefactKind } from '../kinds.ts';
import { isCalledData } from '../own-data.ts';
import { bareLink } from './bare-link.ts';
import { givesEntries } from './entries-given.ts';
import { announcesList, kindsOfList, listAfter } from './inventories.ts';
import { linkOf, type ArtefactLink } from './links.ts';
import { anchorOf, isFootnote } from './note-anchor.ts';
import { isOfOthersModel } from './others-model.ts';
import { readRelease } from './phrases/read-release.ts';
import { inOpening, type Release } from './release.ts';

/** Sections in which others' works, or the reviewers' questions, speak. */
const ELSEWHERE = new Set(['checklist', 'acknowledgements']);

/** One of these words is in every release; looking for them first spares the patterns most sentences. */
const MAY_RELEASE =
  /releas|open|publi|availab|access|found|shar|provid|host|upload|distribut|download|obtain|https?:|www\.|github|hugging|zenodo|gitlab|bitbucket|mak(?:e|ing)|made/i;

/** "our code1, data sets2": the marks of notes, glued to what they are on. */
const MARKS =
  /(?<=\b(?:codes?|data|data ?sets?|models?|weights|checkpoints?|corpora|corpus|benchmark))\d(?=[\s,.;)]|$)/gi;

/** How a sentence releases, links or promises something of the authors' own; null where it does not. */
export function releaseIn(paper: Paper, statement: Statement, at: number): Release | null {
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

/** "We will release KiteSet along with the code": a name that the paper gave to data. */
const namesOwnData = (paper: Paper, object: string): boolean =>
  ownNames(paper).some((name) => object.slice(0, 60).includes(name) && isCalledData(paper, name));

/** "a system that reaches 50 points with Kite-32B": what follows is not what is given. */
const WITH_WHAT = /\b(?:that|which|using|with|based on)\b.*$/i;
