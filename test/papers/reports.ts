import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/engine/report/report.ts';
import { evidenceOf, haveRealPapers, labels, lintOnce, markdowns, missed, pdfs, slugOf } from './real-papers.ts';
import { isVerbatim, pageTexts } from './verbatim.ts';

describe.runIf(haveRealPapers)('real papers as PDF', () => {
  let report: Report;
  const paper = (slug: string) => report.papers.find((one) => slugOf(one) === slug)!;

  beforeAll(() => {
    const run = lintOnce(pdfs);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    report = run.report;
  });

  it('answers every rule on every paper', () => {
    expect(report.papers.map(slugOf)).toHaveLength(pdfs.length);
    const rules = new Set(report.papers.flatMap(({ outcomes }) => outcomes.map(({ rule }) => rule)));
    for (const one of report.papers) expect(new Set(one.outcomes.map(({ rule }) => rule)), one.path).toEqual(rules);
  });

  it('quotes only what stands on the page', async () => {
    const wrong: string[] = [];
    let quotes = 0;
    for (const path of pdfs) {
      const pages = await pageTexts(path);
      const one = report.papers.find((candidate) => candidate.path === path)!;
      for (const { quote, page } of evidenceOf(one)) {
        quotes++;
        if (page === undefined || !isVerbatim(quote, pages[page - 1] ?? '')) wrong.push(`${path} p${page}: ${quote}`);
      }
    }
    expect(quotes).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  const score = (rule: string) =>
    labels.flatMap(({ slug, labels: wanted }) => {
      const want = wanted[rule]?.expect;
      if (want === undefined || want === 'unsure') return [];
      const fires = missed(paper(slug), rule).length > 0;
      return fires === (want === 'fires') ? [] : [`${slug}: labelled ${want}`];
    });

  it.each([
    'architecture/unclear-architecture',
    'licensing/missing-license',
    'licensing/overstated-openness',
    'licensing/unlicensed-assets',
  ])('answers %s as labelled', (rule) => {
    expect(score(rule)).toEqual([]);
  });

  it('answers missing-ablation as labelled but for two at most', () => {
    expect(score('experiments/missing-ablation').length).toBeLessThanOrEqual(2);
    for (const slug of ['attention', 'lora', 'swin', 'roberta', 'galore', 'dpo', 'resnet'])
      expect(missed(paper(slug), 'experiments/missing-ablation'), slug).toEqual([]);
  });

  it('answers loss-still-falling as labelled', () => {
    expect(score('experiments/loss-still-falling')).toEqual([]);
  });

  /** Only names and single words: the sentences are the paper's. */
  describe('the critique of the LLaMA paper', () => {
    const shows = (rule: string, page: number, ...words: RegExp[]) => {
      const quotes = missed(paper('llama'), rule).flatMap(({ evidence }) =>
        evidence.filter((one) => one.page === page).map(({ quote }) => quote),
      );
      expect(
        quotes.filter((quote) => words.every((word) => word.test(quote))),
        `${rule} p${page} ${words.join(' ')}`,
      ).not.toEqual([]);
    };

    it('reads the asterisk: known terms and withdrawn data', () => {
      shows('licensing/restricted-terms', 1, /release/);
      const [terms] = missed(paper('llama'), 'licensing/restricted-terms');
      expect(terms?.message).toMatch(/no commercial use.*what the models produce.*request form/);
      expect(terms?.because).toMatch(/GNU General Public License v3.*/);
      expect(terms?.because).toMatch(/as of \d{4}-\d\d-\d\d, see https:/);
      shows('licensing/withdrawn-data', 2, /Books3/);
      expect(missed(paper('llama'), 'licensing/unlicensed-assets')).toEqual([]);
    });

    it('names the techniques without an ablation', () => {
      const messages = missed(paper('llama'), 'experiments/missing-ablation').map(({ message }) => message);
      for (const name of [/RMSNorm|pre-normalization/i, /SwiGLU/i, /rotary|RoPE/i])
        expect(messages.join('\n')).toMatch(name);
      shows('experiments/missing-ablation', 3, /SwiGLU/);
    });

    it('says that the family is unclear', () => {
      shows('architecture/unclear-architecture', 3, /transformer/, /Vaswani et al\., 2017/);
      shows('architecture/unclear-architecture', 1, /GPT-3/);
      shows('architecture/unclear-architecture', 3, /causal/);
    });

    it('finds no licence of the release', () => {
      shows('licensing/missing-license', 1, /release/);
      shows('licensing/missing-license', 1, /github\.com/);
    });

    // The sentence stands on page 1 of the PDF at hand.
    it('asks for a measurement of the rivals', () =>
      shows('claims/unsupported-comparison', 1, /none/, /PaLM-62B/, /Chinchilla/));

    it('asks for more than once or twice over the data', () =>
      shows('experiments/unexplored-duration', 3, /once/, /two epochs/));

    it('sees the curves fall to their ends, names them and marks where they end', () => {
      const [finding, ...others] = missed(paper('llama'), 'experiments/loss-still-falling');
      expect(others).toEqual([]);
      expect(finding!.evidence[0]!.page).toBe(3);
      expect(finding!.evidence[0]!.marks).toHaveLength(4);
      for (const name of ['7B', '13B', '33B', '65B']) expect(finding!.message).toContain(` ${name}: `);
    });
  });
});

describe.runIf(haveRealPapers)('real papers as Markdown', () => {
  it('are all read without a word on stderr', () => {
    const { report, stderr, status } = lintOnce(markdowns);
    expect(stderr).toBe('');
    expect(status).toBeLessThan(2);
    expect(report.papers).toHaveLength(markdowns.length);
  });
});
