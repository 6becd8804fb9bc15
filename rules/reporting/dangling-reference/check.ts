import { evidence, met, missed, notApplicable, type Check, type Finding } from '../../../src/engine/answer.ts';
import { crossedFloats, type CrossedFloats } from '../../../src/facts/reporting/dangling/crossed-floats.ts';
import { danglingReferences } from '../../../src/facts/reporting/dangling/dangling.ts';
import { misdirected, type Misdirected } from '../../../src/facts/reporting/dangling/misdirected.ts';
import { sentenceAround } from '../../../src/paper/sentences/sentence-around.ts';

const SHOWN = 4;

export const check: Check = (paper) => {
  const found = danglingReferences(paper);
  const crossed = crossedFloats(paper);
  const elsewhere = misdirected(paper);
  if (found.length + crossed.length + elsewhere.length === 0)
    return paper.mentions().length > 0 ? met([]) : notApplicable('it points to no part of itself');
  return missed(
    ...found.map(({ label, why, at, nearest, meant, since }) => ({
      message: `there is no ${label}: ${why}`,
      evidence: [
        ...at.slice(0, SHOWN).map((span) => evidence('trigger', { span: sentenceAround(paper, span) })),
        ...(nearest === undefined ? [] : [evidence('nearest', { span: nearest })]),
      ],
      help:
        meant === undefined
          ? helpFor(label)
          : `write “${meant}” if that is meant${since === undefined ? '' : ` (${since})`}; otherwise ${helpFor(label)}`,
    })),
    ...crossed.map(ofCrossed),
    ...elsewhere.slice(0, SHOWN).map(ofElsewhere),
  );
};

const ofCrossed = ({ statement, first, second }: CrossedFloats): Finding => ({
  message: `${first.label} and ${second.label} are pointed to in the wrong order: “${first.said}” is ${second.label}, and “${second.said}” is ${first.label}`,
  because: 'each caption has the words that the sentence says of the other one, and none of its own',
  help: 'exchange the two numbers, or what is said of them',
  evidence: [
    evidence('trigger', statement, 'the text'),
    evidence('conflict', { span: first.caption }, first.label),
    evidence('conflict', { span: second.caption }, second.label),
  ],
});

const ofElsewhere = ({ statement, label, heading, meant }: Misdirected): Finding => ({
  message: `${label} is “${heading.title}”, and “${meant.title}” is ${meant.label}`,
  because: `nothing in ${label} speaks of what the sentence says that it holds`,
  help: `write “${meant.label}” if that is meant`,
  evidence: [
    evidence('trigger', statement, 'the text'),
    evidence('conflict', { span: heading.span }, label),
    evidence('nearest', { span: meant.span }, meant.label),
  ],
});

/** LaTeX gives a label that stands at nothing numbered the number of its section. */
function helpFor(label: string): string {
  const kind = label.slice(0, label.indexOf(' ')).toLowerCase();
  return /^(?:section|appendix)$/.test(kind)
    ? 'point to the section that is meant; it may have been moved or renumbered'
    : `give the number of the ${kind} that is meant, and number that ${kind} if it has none`;
}
