import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaperReport } from '../../src/engine/report/report.ts';
import { haveRealPapers, lintOnce, markdowns, pdfs } from './real-papers.ts';

/**
 * What readers say of the rules with labels, who read each paper whole and never saw what this linter says of it: f fires,
 * s silent, n not applicable, u two careful readers could differ; behind an @ the pages of a PDF or the lines of a Markdown
 * paper that they point at. One line a paper.
 */
const [head, ...lines] = readFileSync(new URL('blind-labels.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const rules = head!.split('\t').slice(1);
const labelled = lines.map((line) => {
  const [name, ...labels] = line.split('\t');
  return { file: name!.endsWith('.pdf') ? name! : `${name!}.md`, labels: labels.map(labelOf) };
});

function labelOf(cell: string) {
  const [letter, places] = cell.split('@');
  return { letter: letter!, places: places?.split(',').map(Number) ?? [] };
}

/** Of all findings that readers ask for. */
const LEAST_FOUND = 0.88;
/** Of all right answers to rules that apply: those that show a place on a page that a reader points at. */
const LEAST_PLACED = 0.85;
/** Lines of Markdown, with the empty ones between paragraphs, that fill about a page. */
const LINES_A_PAGE = 12;

describe.runIf(haveRealPapers)('papers that readers labelled without seeing a report', () => {
  const reports = new Map<string, PaperReport>();

  beforeAll(() => {
    for (const { report } of [lintOnce(pdfs), lintOnce(markdowns)])
      for (const paper of report.papers) reports.set(basename(paper.path), paper);
  });

  /** Each label that is sure, with the answers it got. */
  const answers = () =>
    labelled.flatMap(({ file, labels }) => {
      const report = reports.get(file);
      if (report === undefined) return [];
      return rules.flatMap((rule, i) => {
        const { letter, places } = labels[i]!;
        if (letter === 'u') return [];
        const got = report.outcomes.filter((outcome) => outcome.rule === rule);
        const fires = got.some(({ status }) => status === 'missed');
        const shown = got.flatMap(({ evidence }) => evidence);
        const placed = shown.some(({ page, line }) =>
          places.some((at) => (page === undefined ? Math.abs(at - line!) <= LINES_A_PAGE : at === page)),
        );
        return [
          { at: `${file} ${rule}`, applies: letter !== 'n' && places.length > 0, owed: letter === 'f', fires, placed },
        ];
      });
    });

  it('has no false alarm on them', () => {
    expect(answers().length).toBeGreaterThan(1000);
    expect(
      answers()
        .filter(({ owed, fires }) => fires && !owed)
        .map(({ at }) => at),
    ).toEqual([]);
  });

  it('finds what they find', () => {
    const owed = answers().filter((one) => one.owed);
    const found = owed.filter(({ fires }) => fires);
    expect(found.length / owed.length).toBeGreaterThan(LEAST_FOUND);
  });

  it('shows the places that they point at', () => {
    const right = answers().filter(({ applies, owed, fires }) => applies && owed === fires);
    const placed = right.filter((one) => one.placed);
    expect(placed.length / right.length).toBeGreaterThan(LEAST_PLACED);
  });
});
