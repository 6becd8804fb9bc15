import type { Artifact } from '../artifacts/artifact.ts';
import type { Source } from '../engine/run/source.ts';
import type { Half } from '../engine/run/halves.ts';
import type { AskedResult } from '../engine/run/lint-result.ts';
import type { RuleSetting } from '../engine/settings/rule-settings.ts';
import type { FactsFormat } from '../views/facts/index.ts';
import type { FiguresFormat, FiguresView } from '../views/figures/index.ts';
import type { ViewName } from '../views/index.ts';
import type { ViewContext } from '../views/view.ts';

/** What a worker is asked for: plain data, since nothing else crosses to another thread. */
export type Task =
  | {
      type: 'lint';
      source: string | Source;
      settings: readonly RuleSetting[];
      artifacts: readonly Artifact[];
      timing?: boolean;
      /** Only these rules; without it all. */
      half?: Half;
    }
  | { type: 'artifact'; source: string }
  | { type: 'read'; source: string | Source; view: ViewName; context: ViewContext }
  | { type: 'facts'; source: string | Source; format: FactsFormat; context: ViewContext }
  | { type: 'figures'; source: string | Source; format: FiguresFormat; csv: boolean; context: ViewContext };

/** Failures of the file itself are results too; a worker that dies gives none. */
export type Result =
  | AskedResult
  | { type: 'artifact'; artifact: Artifact }
  | { type: 'view'; text: string }
  | ({ type: 'figures' } & FiguresView);
