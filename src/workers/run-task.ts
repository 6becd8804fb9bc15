import { failureOf } from '../engine/failure.ts';
import { halfOf } from '../engine/run/halves.ts';
import { askFile, bytesOf } from '../engine/run/lint-file.ts';
import { pathOf } from '../engine/run/source.ts';
import { configureRules } from '../engine/settings/rule-settings.ts';
import { RULES } from '../generated/rules.ts';
import { readPaper } from '../inputs/index.ts';
import { loadFactsView } from '../views/facts/index.ts';
import { showFigures } from '../views/figures/index.ts';
import { loadView } from '../views/index.ts';
import type { Result, Task } from './tasks.ts';

/** Does what a task asks for, in whatever thread this is. */
export async function runTask(task: Task): Promise<Result> {
  if (task.type === 'lint') {
    const { source, settings, artifacts, timing = false, half } = task;
    const configured = configureRules(RULES, settings);
    const rules = configured.rules.filter((rule) => half === undefined || halfOf(rule) === half);
    return askFile(source, { ...configured, rules }, artifacts, { timing });
  }
  const path = pathOf(task.source);
  try {
    if (task.type === 'figures') {
      const paper = await readPaper(await bytesOf(task.source), path, { figures: true });
      return { type: 'figures', ...(await showFigures(paper, task.format, task.csv, task.context)) };
    }
    if (task.type === 'artifact') {
      const { readArtifact } = await import('../artifacts/read-artifact.ts');
      return { type: 'artifact', artifact: await readArtifact(task.source) };
    }
    const view = task.type === 'facts' ? await loadFactsView(task.format) : await loadView(task.view);
    return { type: 'view', text: view(await readPaper(await bytesOf(task.source), path), task.context) };
  } catch (error) {
    return { type: 'failure', failure: failureOf(path, error) };
  }
}
