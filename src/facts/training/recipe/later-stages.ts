import type { Paper } from '../../../paper/paper.ts';
import type { Settings, Stated } from '../../settings/stated.ts';

const LATER =
  /\b(?:fine-?tun\w*|SFT|RLHF|RL|DPO|PPO|alignment|reward|preferences?|instruction|post-?train\w*|chat|downstream|probing|distillation)\b/i;
const FIRST = /\bpre-?train\w*/i;

/** The headings over a statement, the run-in one too, the nearest first. */
function headingsOf(paper: Paper, { span }: Stated): string {
  const section = paper.sectionAt(span);
  const lead = section?.children.find((block) => block.span.start <= span.start && span.end <= block.span.end);
  const ownLead = lead?.type === 'paragraph' ? (lead.lead?.title ?? '') : '';
  const above = section === null ? [] : paper.sections().slice(0, paper.sections().indexOf(section));
  const parent = above.findLast(({ depth }) => section !== null && depth < section.depth);
  const title = section?.heading?.title ?? '';
  // "Model" below "Fine-tuning" speaks of the fine-tuning.
  return `${ownLead} ${title} ${LATER.test(title) || FIRST.test(title) ? '' : (parent?.heading?.title ?? '')}`;
}

/** What a model is pretrained with comes before what it is fine-tuned with, where a paper tells of both under headings of their own. */
export const withLaterStages = (paper: Paper, settings: Settings): Settings =>
  new Map(
    [...settings].map(([item, all]) => {
      if (all.length < 2) return [item, all];
      const over = all.map((stated) => headingsOf(paper, stated));
      return over.some((words) => FIRST.test(words) && !LATER.test(words))
        ? [
            item,
            all.map((stated, i) =>
              LATER.test(over[i]!) && !FIRST.test(over[i]!) ? { ...stated, lesser: true } : stated,
            ),
          ]
        : [item, all];
    }),
  );
