import { evidence, type Finding } from '../../../src/engine/answer.ts';
import { showInterval } from '../../../src/facts/numbers/show.ts';
import {
  changeWorkings,
  FORMULAS,
  nameOfCell,
  nameOfChange,
  unitOfChange,
} from '../../../src/facts/results/changes/change-working.ts';
import { computed, type JudgedChange } from '../../../src/facts/results/changes/judged-changes.ts';
import { saysCompared } from '../../../src/facts/results/changes/of-new-value.ts';
import { derivedWorkings, unitOfDerived } from '../../../src/facts/results/derived/derived-working.ts';
import type { JudgedDerived } from '../../../src/facts/results/derived/judged-derived.ts';
import type { Paper } from '../../../src/paper/paper.ts';

/** With fewer that agree, one that does not is less sure to be wrong. */
const SURE = 5;

/** A change that is not what value and base give. */
export function describeChange(paper: Paper, one: JudgedChange): Finding {
  const { label, entry, base, against, others, other } = one;
  return {
    message: `the change of ${nameOfChange(one) || 'a cell'} in ${label} is printed as ${entry.change.text}, and ${base.printed.text} to ${entry.printed.text} is ${showInterval(middle(one))}${unitOfChange(one)}`,
    ...(others < SURE ? { confidence: 'medium' as const } : {}),
    because: `${others} other changes beside it are ${FORMULAS[one.way]}, the base being ${against}${other === null ? '' : `; against ${other.printed.text} it would be right`}`,
    workings: changeWorkings(paper, one),
    help: 'recompute the change, or say what it is compared with',
    evidence: [
      evidence('trigger', entry.cell, `the change ${entry.change.text}`),
      ...(base.cell === entry.cell ? [] : [evidence('conflict', base.cell, 'what it is compared with')]),
    ],
  };
}

/** A difference or a speed-up of a line of its own that is not what the two values give. */
export function describeDerived(paper: Paper, judged: JudgedDerived): Finding {
  const { line, label, one, value, base, way, others, computed: given } = judged;
  const at = (given.low + given.high) / 2;
  const name = nameOfCell(line.table, one.cell) || line.name;
  const both = `${value.printed.text} ${way === 'times' ? '/' : way === 'points' ? 'and' : 'against'} ${base.printed.text}`;
  const gives = way === 'points' ? `${both} differ by` : `${both} is`;
  return {
    message: `${name} in ${label} is printed as ${one.change.text}, and ${gives} ${showInterval({ low: at, high: at })}${unitOfDerived(judged)}`,
    ...(others < SURE ? { confidence: 'medium' as const } : {}),
    because: `${others} other numbers of its line agree (${FORMULAS[way]})`,
    workings: derivedWorkings(paper, judged),
    help: 'recompute it, or say what it compares',
    evidence: [
      evidence('trigger', one.cell, one.change.text),
      evidence('conflict', value.cell, 'what it compares'),
      ...(base.cell === value.cell ? [] : [evidence('conflict', base.cell, 'with this')]),
    ],
  };
}

/** A table whose percentages are of the new value: those that can be nothing else, the largest first. */
export function describeOfNewValue(paper: Paper, decisive: readonly JudgedChange[]): Finding {
  const [most] = decisive;
  const { label, entry, base } = most!;
  const right = computed(entry, base, 'of the base');
  return {
    message: `the percentages of ${label} are of the new value, not of the one it is compared with: ${base.printed.text} to ${entry.printed.text} is ${showInterval(middle({ ...most!, computed: right }))} %, and ${entry.change.text} is printed`,
    confidence: saysCompared(paper, most!) ? 'medium' : 'low',
    because: `${decisive.length} changes are ${FORMULAS['of the new value']}, and none is ${FORMULAS['of the base']} only`,
    help: 'divide by the value that the change starts from, or say by what you divide',
    evidence: decisive
      .slice(0, 4)
      .map((one) => evidence('trigger', one.entry.cell, `the change ${one.entry.change.text}`)),
  };
}

/** The middle of the interval, below nought where the value falls. */
function middle({ computed: { low, high }, entry, base, way }: JudgedChange) {
  const falls = way !== 'times' && way !== 'one part in' && entry.printed.value < base.printed.value;
  const at = ((low + high) / 2) * (falls ? -1 : 1);
  return { low: at, high: at };
}
