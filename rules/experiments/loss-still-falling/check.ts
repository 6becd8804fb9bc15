import {
  evidence,
  inconclusive,
  met,
  missed,
  notApplicable,
  numberIn,
  type Check,
  type Evidence,
  type Finding,
} from '../../../src/engine/answer.ts';
import {
  durationTalk,
  saysStillFalling,
  sentencesAbout,
  sentencesNaming,
} from '../../../src/facts/figures/duration-talk.ts';
import { judgedFigures, type JudgedFigure } from '../../../src/facts/figures/falling-ends.ts';
import { figureSpan, nameOfFigure } from '../../../src/facts/figures/figure-place.ts';
import { trainingFigures } from '../../../src/facts/figures/training-plots.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import { describeCurves } from './describe.ts';

export const check: Check = (paper, _, options) => {
  const { looked, excluded, unread } = trainingFigures(paper);
  if (!looked) return notApplicable(noFigures(paper));
  const least = numberIn(options, 'least-share');
  const judged = judgedFigures(paper).map((one) => ({
    ...one,
    falling: one.falling.filter(({ end }) => end.share >= least),
  }));
  const talks = judged.map((one) => ({ one, talk: one.falling.length > 0 ? durationTalk(paper, one.figure) : null }));
  const findings = talks.flatMap(({ one, talk }) =>
    one.falling.length > 0 && talk === null ? [finding(paper, one)] : [],
  );
  if (findings.length > 0) return missed(...findings);
  if (unread.length > 0)
    return inconclusive(
      `${unread.map((figure) => nameOfFigure(figure)).join(', ')}: the figure is a picture made of pixels, or its axes could not be read; not checked`,
      unread.map((figure) => evidence('nearest', { span: figureSpan(paper, figure) })),
    );
  const said = talks.flatMap(({ talk }) => talk ?? []);
  if (said.length > 0)
    return met([...new Set(said)].slice(0, 3).map(satisfying), 'the text speaks of how long it trained');
  const level = judged.filter(({ curves }) => curves.some(({ end }) => end.trend === 'flat' || end.trend === 'rising'));
  if (level.length > 0)
    return met(
      level
        .slice(0, 3)
        .map(({ figure }) =>
          evidence('satisfies', { span: figureSpan(paper, figure) }, 'the curves have levelled off where they end'),
        ),
    );
  if (judged.length > 0)
    return notApplicable('the training curves have too few points or too much noise to judge their ends');
  const other = excluded[0];
  if (other !== undefined)
    return notApplicable(other.why, [evidence('nearest', { span: figureSpan(paper, other.figure) })]);
  return notApplicable('no figure shows a loss of its own over the course of its training');
};

const noFigures = (paper: Paper): string =>
  paper.figures().length === 0 ? 'it has no figures' : 'figures were not looked at in this format';

const satisfying = (statement: Statement): Evidence => evidence('satisfies', statement, 'how long it trained');

function finding(paper: Paper, { figure, curves, falling }: JudgedFigure): Finding {
  const marks = falling.flatMap(({ curve }) => curve.end ?? []);
  const beside = sentencesAbout(paper, figure).filter(({ within }) => within !== figure.caption);
  const said = beside.find(saysStillFalling);
  const steep = falling[0]!.end;
  return {
    message: `${nameOfFigure(figure)}: ${describeCurves(falling)}`,
    because:
      'looked in the caption, around the mentions of the figure and in plain sentences on its own runs for why they ended there: convergence, a budget that had run out, what training longer gave',
    confidence: steep.few || steep.share < SURE ? 'medium' : 'high',
    evidence: [
      {
        ...evidence(
          'trigger',
          { span: figureSpan(paper, figure) },
          falling.length === curves.length ? 'still falling where they end' : 'some still fall where they end',
        ),
        ...(marks.length > 0 ? { marks } : null),
      },
      ...(said !== undefined
        ? [evidence('trigger', said, 'says so, and not why it ended there')]
        : sentencesNaming(paper, figure)
            .slice(0, 1)
            .map((one) => evidence('nearest', one, 'speaks of the figure, not of how it would go on'))),
    ],
  };
}

/** From this share on even a quick look at the figure agrees. */
const SURE = 0.14;
