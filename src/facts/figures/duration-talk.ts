import { memoize } from '../../paper/memoize.ts';
import type { Figure } from '../../paper/nodes.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import { contains } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../text/whose/not-own-work.ts';
import { trainingFigures } from './training-plots.ts';

/** Sentences beside a figure, or clear ones about the paper's own runs anywhere, that speak of how long it trained. */
export function durationTalk(paper: Paper, figure: Figure): Statement | null {
  const beside = sentencesAbout(paper, figure).find(
    ({ text, within }) => TALK.test(text) && !(within.type === 'caption' && ONLY_A_NAME.test(text)),
  );
  return beside ?? clearTalk(paper).find((statement) => isOf(statement, figure, paper)) ?? null;
}

/** What a paragraph says beside another figure with curves is said of that one. */
function isOf({ within }: Statement, figure: Figure, paper: Paper): boolean {
  const named = paper.mentions().flatMap(({ span, target }) => (contains(within.span, span) ? [target] : []));
  const { plots, excluded } = trainingFigures(paper);
  const curves = named.filter((target) => [...plots, ...excluded].some((one) => one.figure === target));
  return curves.length === 0 || curves.includes(figure);
}

/** The figure's caption, the sentences that mention it, and what stands around those in the same paragraph. */
export function sentencesAbout(paper: Paper, figure: Figure): readonly Statement[] {
  const all = paper.statements();
  const own = figure.caption === null ? [] : all.filter(({ within }) => within === figure.caption);
  const near = new Set<Statement>(own);
  for (const pointer of sentencesNaming(paper, figure)) {
    const at = all.indexOf(pointer);
    for (let i = at - BEFORE; i <= at + AFTER; i++) {
      const one = all[i];
      if (one !== undefined && one.within === pointer.within) near.add(one);
    }
  }
  return [...near];
}

/** The sentences that point to a figure, in text order; not those that tell of other work. */
export function sentencesNaming(paper: Paper, figure: Figure): readonly Statement[] {
  const mentions = paper.mentionsOf(figure);
  return paper
    .statements()
    .filter(
      ({ span, section }) =>
        !NOT_OWN_WORK.has(section.role) && mentions.some((mention) => contains(span, mention.span)),
    );
}

const BEFORE = 1;
const AFTER = 2;

/** Words that it falls to the end say what the figure says, and not why it ended there. */
export const saysStillFalling = ({ text }: Statement): boolean =>
  /\b(?:still|continues? to|continued to|keeps?|kept)\s(?:\w+\s)?(?:decreas|fall|improv|drop|declin|descend|reduc|go(?:es|ing)? down)\w*/i.test(
    text,
  );

/** Beside the figure any word on length, convergence or what it costs will do. */
const TALK = new RegExp(
  [
    String.raw`\bconverg(?!ence (?:curves?|plots?|graphs?|analysis))\w*`,
    String.raw`(?<!-)\bsaturat\w+|\bplateau\w*|\blevel(?:s|l?ed|l?ing)? (?:off|out)\b|\bflatten\w*|\bstabili[sz]es?\b|\bearly[- ]stopp\w+`,
    String.raw`\b(?:train|run|optimi[sz])\w*\s(?:\w+\s){0,4}(?:longer|further(?! on))\b`,
    String.raw`\b(?:longer|extended|prolonged|continued|further|additional|more) (?:pre-?)?training\b(?! (?:data|examples|sets?|tokens|sequences|samples))`,
    String.raw`\b(?:more|additional|further|extra)\s(?:\w+\s){0,2}(?:steps|epochs|iterations|updates)\b`,
    String.raw`\b(?:doubl\w+|twice|halv\w+|half|tripl\w+)\b[^.;]{0,30}\b(?:steps|epochs|updates|iterations|lengths?|durations?|budgets?|schedules?|training (?:time|length))\b(?! (?:faster|fewer))`,
    String.raw`\b(?:another|further|additional|extra)\s\d[\d.,]*\s?[kKM]?\s(?:\w+\s)?(?:steps|epochs|iterations|updates)\b`,
    String.raw`\b(?:allocations?|allowance|budgets?|quota|time limit|wall-?time)\b[^.;]{0,30}\b(?:ran out|run out|used up|exhausted|spent|expired)\b|\binterrupted\b`,
    String.raw`\b(?:no|not|never|hardly|neither|nothing)\b[^.;]{0,30}\b(?:improv\w+|gain\w*|chang\w+)\b[^.;]{0,20}\b(?:any ?more|afterwards|thereafter|after (?:that|this|\d)|beyond (?:that|this|\d))`,
    String.raw`\b(?:after|beyond|past) (?:\w+ ){0,3}\d[\d.,]*\s?[kKM]?\s?(?:\w+ )?(?:steps|epochs|iterations|updates)?\b[^.;]{0,40}\b(?:no|not|never|hardly|neither|nothing)\b[^.;]{0,30}\b(?:improv\w+|gain\w*|chang\w+)\b`,
    String.raw`\bunder-?(?:train|fit)\w*|\bdiminishing\b`,
    String.raw`\b(?:compute|computational|computing|training|resource|time|token|hardware|GPU)\s(?:budgets?|constraints?|limits?|limitations?)\b|\b(?:limited|fixed|same|available) (?:compute|resources|budgets?)\b`,
    String.raw`\bstop(?:ped|s)?\s(?:the\s)?(?:training|runs?\b|after|because|when|at|here|there)`,
  ].join('|'),
  'i',
);

/** "Convergence of the training loss." says what is drawn and nothing about it. */
const ONLY_A_NAME = /^(?:fig(?:ure)?\.?\s?[\w.]{1,6}\s?[:.|–—-]?\s?)?(?:training\s)?convergence\b[^.]{0,120}\.?$/i;

/** That others train longer, or one should, is a motive and not a look at this paper's runs. */
const ELSEWHERE: ReadonlySet<Role> = new Set<Role>([...NOT_OWN_WORK, 'front', 'abstract', 'introduction', 'keywords']);
const OF_OTHERS =
  /\bet al\b|\b(?:previous|prior|existing|earlier|recent|other|their|many|most) (?:works?|studies|papers|models|LLMs|authors)\b/i;

const RUN = String.raw`\b(?:loss(?:es)?|perplexit(?:y|ies)|curves?|models?|networks?|runs?|training)\b`;
const CLEAR = new RegExp(
  [
    String.raw`${RUN}[^.;]{0,80}\b(?:not (?:yet )?(?:fully )?converged?\b|(?:has|have|had|is|are|was|were|fully|until|near|reach(?:es|ed)?|to|after|at) (?:\w+ )?converge(?:d|nce)\b|(?:has|have|had) (?:\w+ )?(?:saturated|plateaued)\b|saturates?\b|plateaus?\b|flatten(?:s|ed)\b|level(?:s|led) off\b|under-?train(?:ed|ing)\b|(?:is|are|was|were) underfit\w*|converge[sd]? (?:after|at|by|within|in|before) (?:about |around |roughly |approximately |only |the )?\d)`,
    String.raw`\b(?:we|our)\b[^.;]{0,80}\b(?:(?:pre-?)?train(?:ed|ing)?(?:\s\w+){0,4}\s(?:for )?longer\b|continu\w+ (?:to train|(?:pre-?)?training)\b|longer (?:pre-?)?training\b)`,
    String.raw`\b(?:longer|extended|prolonged|continued) (?:pre-?)?training\b(?! (?:data|examples|sequences))[^.;]{0,60}\b(?:would|could|may|might|should|does|did|improv\w+|helps?|yields?|leads?|brings?|gives?|results? in)\b`,
    String.raw`\b(?:we|our)\b[^.;]{0,60}\b(?:doubl\w+|twice|tripl\w+)\b[^.;]{0,20}\b(?:(?:training )?(?:steps|epochs|updates|iterations)|training (?:time|length|budget)|schedules?)\b(?! (?:faster|fewer))`,
    String.raw`\btrain(?:ed|ing)?\b[^.;]{0,40}\b(?:until|to|till) (?:\w+ )?convergence\b`,
    String.raw`\b(?:compute|computational|computing|resource|hardware|GPU)\b[^.;]{0,30}\b(?:budget|constraint|limit|restrict)\w*[^.;]{0,100}\b(?:train\w*[^.;]{0,30}(?:longer|further|only|for)|stop\w*|longer|more (?:steps|epochs))\b`,
    String.raw`\b(?:train\w*[^.;]{0,40}(?:longer|further)|stopped (?:training|after|at)|more (?:steps|epochs))\b[^.;]{0,100}\b(?:compute|computational|computing|resource|hardware|GPU)\b[^.;]{0,30}\b(?:budget|constraint|limit|restrict)\w*`,
  ].join('|'),
  'i',
);

const clearTalk = memoize((paper: Paper): readonly Statement[] =>
  paper
    .statements()
    .filter(
      ({ text, section, within }) =>
        !ELSEWHERE.has(section.role) && within.type !== 'caption' && !OF_OTHERS.test(text) && CLEAR.test(text),
    ),
);
