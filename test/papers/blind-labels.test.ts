import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { haveRealPapers, lint, markdowns, missed } from './real-papers.ts';

/**
 * What readers say of the rules with labels, who read each paper whole and never saw what this linter says of it: f fires,
 * s silent, n not applicable, u two careful readers could differ. One line a paper.
 */
const [head, ...lines] = readFileSync(new URL('blind-labels.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const rules = head!.split('\t').slice(1);
const labelled = lines.map((line) => {
  const [slug, ...answers] = line.split('\t');
  return { slug: slug!, answers };
});

/** Of all findings that readers ask for. */
const LEAST_FOUND = 0.88;

describe.runIf(haveRealPapers)('papers that readers labelled without seeing a report', () => {
  const said = new Map<string, ReadonlySet<string>>();

  beforeAll(() => {
    const files = markdowns.filter((path) => labelled.some(({ slug }) => basename(path, '.md') === slug));
    for (const paper of lint(files).report.papers)
      said.set(basename(paper.path, '.md'), new Set(rules.filter((rule) => missed(paper, rule).length > 0)));
  });

  /** Each label that is sure, with the answer it got. */
  const answers = () =>
    labelled.flatMap(({ slug, answers: wanted }) =>
      rules.flatMap((rule, i) =>
        wanted[i] === 'u' || !said.has(slug)
          ? []
          : [{ at: `${slug} ${rule}`, owed: wanted[i] === 'f', fires: said.get(slug)!.has(rule) }],
      ),
    );

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
});
