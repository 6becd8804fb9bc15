import type { Mention } from '../../../paper/mentions/mentions.ts';
import type { Paper } from '../../../paper/paper.ts';
import { mayBeOfOthers } from './of-others.ts';

/** "Figure 9", "Figure 9b" where the figures of the paper end at `most`: mentions of a float of its own that is not there. */
export function beyondTheLast(paper: Paper, kind: string, most: number): readonly Mention[] {
  return paper.mentions().filter(({ label, target, span }) => {
    const [, named, number] = NUMBERED.exec(label) ?? [];
    return target === null && named === kind && Number(number) > most && !mayBeOfOthers(paper, span);
  });
}

const NUMBERED = /^(\p{L}+) (\d{1,3})[a-h]?$/u;
