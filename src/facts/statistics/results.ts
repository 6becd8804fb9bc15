import { memoize } from '../../paper/memoize.ts';
import type { Caption, Table } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { measures } from '../text/citations.ts';
import { experimentsOf } from '../kind/density.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { ownNamePattern } from '../names/own-names.ts';

/** What a paper measured: its tables of results and the sentences that report a number or claim a gain. */
export interface Results {
  readonly tables: readonly Table[];
  readonly statements: readonly Statement[];
}

/** Tables of settings, data and notation measure nothing. */
const SETTINGS =
  /\b(?:hyper[- ]?param\w*|notations?|symbols?|statistics of|dataset statistics|data statistics|dataset details|training (?:details|settings?|configurations?)|configurations?|architecture details|specifications?|prompts?|templates?|licen[cs]es?|overview of (?:the )?(?:datasets?|data)|taxonomy|complexity of|mixtures?|corpus|corpora|compositions?|training data|data sources|notation|comparison of (?:datasets|benchmarks)|comparisons? (?:of|between|with|to) (?:(?!\b(?:on|methods?|models?|performance|results?|accurac\w+)\b)[^.]){0,60}(?:data ?sets|corpora))\b/i;
/** What a table does not show yet. */
const DEFERRED = /\bresults? (?:\w+ ){0,5}(?:is|are) (?:deferred|left|omitted|postponed|future)\b/i;
// A formula may print each digit by itself: "$5 9 . 8 \\pm 2 . 2$".
const VALUE = /^\W{0,3}[-−–+]?(?:\d{1,6}[.,]\d|\d(?: \d){0,5} ?\. ?\d|\d{1,3}\s?\\?%|\.\d)/;
/** Cells of a table that hold measured values from which on it reports results. */
const ENOUGH = 4;

const METRIC =
  /\b(?:accurac(?:y|ies)|error(?: rates?)?|BLEU|ROUGE|F1|perplexit(?:y|ies)|AUC|AUROC|recall|precision|mAP|mIoU|IoU|FID|PSNR|SSIM|success rates?|win[- ]rates?|scores?|performance|agreement|pass@\w+|returns?|rewards?|loss(?:es)?|points?|regret|MSE|RMSE|MAE|reduc\w+|improv\w+|gains?|outperform\w*|top-1)\b/i;
/** What figures plot where nothing else tells of a measurement; "precision" and "loss" are also words of theory. */
const PLOTTED =
  /\b(?:accurac(?:y|ies)|error rates?|(?:test|training|validation) (?:loss|error|costs?|curves?)|(?:negative )?log[- ]likelihoods?|perplexity|success rates?|returns?|rewards?|F1|AUC|AUROC|regret|scores?|BLEU|MSE|RMSE|simulat\w+)\b/i;
const OWN = /\b(?:we|our|ours|this (?:paper|work)|proposed)\b|\b(?:tables?|figures?|figs?\.) [A-Z]?\d/i;
const CLAIM =
  /\b(?:outperform\w*|surpass\w*|exceed\w*|achiev\w+|improv\w+|better|superior|higher|best|ahead of|above|below|state[- ]of[- ]the[- ]art|reach\w*|obtain\w*|yield\w*|significantly)\b/i;

/** The tables and the sentences that report measured results, in text order. */
export const results = memoize((paper: Paper): Results => {
  const own = ownNamePattern(paper);
  return {
    tables: paper.tables().filter((table) => isOfResults(paper, table)),
    statements: paper.statements().filter((statement) => isResult(statement, own)),
  };
});

function isOfResults(paper: Paper, table: Table): boolean {
  if (isElsewhere(paper, table)) return false;
  if (isOfSettings(paper, table) || isOfMarks(table)) return false;
  return table.rows.flatMap(({ children }) => children).filter(({ text }) => VALUE.test(text.trim())).length >= ENOUGH;
}

const MARK = /^\W{0,2}[✓✔√✗✘☑☒][*†\s]{0,3}$/;

/** What worked is ticked, and what did not is crossed: nothing of it has a spread, whatever its counts beside. */
function isOfMarks({ rows }: Table): boolean {
  const cells = rows.filter(({ header }) => !header).flatMap(({ children }) => children.slice(1));
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.length > 0 && filled.filter(({ text }) => MARK.test(text.trim())).length > 0.5 * filled.length;
}

/** Whether a table says itself that it holds settings, data or notation. */
export const isOfSettings = (paper: Paper, { caption }: Table): boolean => {
  const words = caption === null ? '' : paper.quote(caption.span);
  return DEFERRED.test(words) || SETTINGS.test(TITLE.exec(words)![0]);
};
/** What a caption calls its table: one sentence, and what its label closes. What follows explains rows and columns. */
const TITLE = /^.{0,30}(?:[^.]|\.(?!\s))*/s;

/** Floats drift, so a table belongs to the sections that point to it. */
function isElsewhere(paper: Paper, table: Table): boolean {
  const mentions = paper.mentionsOf(table).map(({ span }) => paper.sectionAt(span));
  const sections = mentions.length > 0 ? mentions : [paper.sectionAt(table.span)];
  return sections.every((section) => section !== null && NOT_OWN_WORK.has(section.role));
}

function isResult({ text, section, within }: Statement, own: RegExp | null): boolean {
  if (NOT_OWN_WORK.has(section.role) || within.type === 'caption' || text.length > 600 || !METRIC.test(text))
    return false;
  if (/\bet al\b/.test(text) && !/\b(?:we|our)\b/i.test(text)) return false;
  return (
    measures(text) && CLAIM.test(text) && (OWN.test(text) || own?.test(text) === true || section.role === 'experiments')
  );
}

/** Whether the paper measures anything itself: a table of results, or experiments told in numbers or shown as metrics. */
export const hasResults = (paper: Paper): boolean => {
  const { tables, statements } = results(paper);
  if (tables.length > 0) return true;
  if (experimentsOf(paper) === null) return false;
  return statements.length > 0 || plottedResults(paper).length > 0;
};

/** Pictures of data and of samples name measures too. */
const NO_PLOT =
  /\b(?:snapshots?|distributions? of (?:the |our |curated )?(?:data\w*|videos?|images?|captions?|clips?|samples?|categories)|word clouds?|qualitative|samples from|examples? (?:of|from)|overview of)\b/i;

/** Captions of figures that plot a measure. */
export const plottedResults = (paper: Paper): readonly Caption[] =>
  paper.figures().flatMap(({ caption }) => {
    if (caption === null) return [];
    const words = paper.quote(caption.span);
    return PLOTTED.test(words) && !NO_PLOT.test(words) ? [caption] : [];
  });
