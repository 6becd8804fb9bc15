import type { Paper } from '../../paper/paper.ts';
import type { ViewContext } from '../view.ts';
import type { CurveTable } from './csv.ts';

export type { CurveTable } from './csv.ts';

/** How the figures of a paper are shown. */
export type FiguresFormat = 'text' | 'json';

export interface FiguresView {
  text: string;
  /** Empty unless asked for. */
  tables: CurveTable[];
}

/** What was recovered of a paper's figures; each form is loaded when it is asked for. */
export async function showFigures(
  paper: Paper,
  format: FiguresFormat,
  csv: boolean,
  context: ViewContext,
): Promise<FiguresView> {
  const text =
    format === 'json'
      ? (await import('./json.ts')).figuresJson(paper)
      : (await import('./text.ts')).figuresText(paper, context);
  return { text, tables: csv ? (await import('./csv.ts')).curveTables(paper) : [] };
}
