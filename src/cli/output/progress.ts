import { clean } from '../../reporters/text/clean.ts';
import { clip } from '../../reporters/text/layout.ts';
import { widthOf, type Output } from './terminal.ts';

/** A run that is shorter than this, in milliseconds, says nothing of its progress. */
const PATIENCE = 300;
const CLEAR = '\r\u001b[2K';

interface Step {
  path: string;
  index: number;
  total: number;
}

/** One line on a terminal that is overwritten, and gone at the end. Elsewhere nothing. */
export function startProgress(output: Output) {
  let step: Step | null = null;
  let late = false;
  let drawn = false;
  const draw = () => {
    if (step === null) return;
    output.write(CLEAR + clip(`[${step.index + 1}/${step.total}] ${clean(step.path)}`, widthOf(output) - 1));
    drawn = true;
  };
  const clear = () => {
    if (drawn) output.write(CLEAR);
    drawn = false;
  };
  const timer = setTimeout(() => {
    late = output.isTTY === true;
    if (late) draw();
  }, PATIENCE);
  return {
    show(next: Step) {
      step = next;
      if (late) draw();
    },
    clear,
    end() {
      clearTimeout(timer);
      clear();
    },
  };
}
