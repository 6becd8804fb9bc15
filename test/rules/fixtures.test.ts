import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PaperReport } from '../../src/engine/report/report.ts';
import { reportPaper } from '../../src/engine/report/report-paper.ts';
import { configureRules } from '../../src/engine/settings/rule-settings.ts';
import { RULES as ALL } from '../../src/generated/rules.ts';
import { readPaper } from '../../src/inputs/index.ts';

/** What stands on without any preset. */
const RULES = configureRules(ALL, []).rules;

const FORMATS = ['onecolumn.pdf', 'twocolumn.pdf', 'manuscript.pdf', 'paper.md', 'docling.md'];

const lint = async (path: string) => reportPaper(await readPaper(readFileSync(path), path), RULES);

const BOLD = 'reporting/bold-not-best';

/** What a reader would compare: which rule said what, about which words. Labels and numbering differ by layout. */
const answers = ({ outcomes }: PaperReport) =>
  outcomes
    // Not every format keeps what is bold, so there is not always something to judge; a finding would still differ.
    .map((one) => (one.rule === BOLD && one.status !== 'missed' ? { ...one, status: 'met' as const } : one))
    .map(
      ({ rule, status, severity, message }) =>
        `${rule}: ${status} ${status === 'missed' ? `${severity} ${message}` : ''}`,
    )
    .toSorted();

/** The first words of a quote, without what layouts print differently: citations, labels, capitals, footnote marks, hyphens. */
const trigger = ({ outcomes }: PaperReport, rule: string) =>
  outcomes
    .filter((outcome) => outcome.rule === rule && outcome.status === 'missed')
    .flatMap(({ evidence }) => evidence.filter(({ role }) => role === 'trigger'))
    .map(({ quote }) =>
      quote
        .replace(/\[[\d, ]+\]|\([^()]*\d{4}[^()]*\)/g, '')
        .replace(/^table (?:\d+|[IVX]+)/i, '')
        .replace(/[^\p{L}]+/gu, '')
        .toLowerCase()
        .slice(0, 40),
    );

const CRITIQUE = [
  'experiments/missing-ablation',
  'experiments/missing-variance',
  'experiments/unexplored-duration',
  'architecture/unclear-architecture',
  'licensing/missing-license',
  'licensing/overstated-openness',
  'claims/unsupported-comparison',
  'reporting/missing-limitations',
];

describe('the paper with every fault', () => {
  it.each(FORMATS)('%s: every rule of the critique fires', async (file) => {
    const { outcomes } = await lint(`fixtures/faulty/${file}`);
    const missed = new Set(outcomes.filter(({ status }) => status === 'missed').map(({ rule }) => rule));
    expect([...missed].toSorted()).toEqual([...CRITIQUE].toSorted());
  });

  it('is judged alike in all formats', async () => {
    const [first, ...others] = await Promise.all(FORMATS.map((file) => lint(`fixtures/faulty/${file}`)));
    for (const other of others) {
      expect(answers(other)).toEqual(answers(first!));
      for (const rule of CRITIQUE) expect(trigger(other, rule), rule).toEqual(trigger(first!, rule));
    }
  });
});

describe('the paper without a fault', () => {
  it.each(FORMATS)('%s: nothing to say', async (file) => {
    const { outcomes, unread } = await lint(`fixtures/clean/${file}`);
    expect(unread).toEqual([]);
    expect(outcomes.filter(({ status }) => status === 'missed')).toEqual([]);
    // The comparison rule finds nothing that would need backing, so there it has nothing to be met by.
    for (const rule of CRITIQUE.filter((one) => !one.startsWith('claims/')))
      expect(outcomes.find((outcome) => outcome.rule === rule)?.status, rule).toBe('met');
  });

  it('is judged alike in all formats', async () => {
    const [first, ...others] = await Promise.all(FORMATS.map((file) => lint(`fixtures/clean/${file}`)));
    for (const other of others) expect(answers(other)).toEqual(answers(first!));
  });
});

describe.each(['onecolumn.pdf', 'twocolumn.pdf'])('the figures of %s', (file) => {
  const see = async (paper: string) => {
    const path = `fixtures/${paper}/${file}`;
    return reportPaper(await readPaper(readFileSync(path), path, { figures: true }), RULES).outcomes;
  };
  const ofFigures = new Set(RULES.filter(({ figures }) => figures).map(({ id }) => id));

  it('show curves that fall to their ends where they do', async () => {
    const outcomes = (await see('faulty')).filter(({ status }) => status === 'missed');
    expect(new Set(outcomes.map(({ rule }) => rule))).toEqual(new Set([...CRITIQUE, 'experiments/loss-still-falling']));
    const fall = outcomes.find(({ rule }) => rule === 'experiments/loss-still-falling');
    for (const name of ['Kestrel-1.4B', 'Kestrel-7B', 'Kestrel-16B']) expect(fall!.message).toContain(name);
    expect(fall!.evidence[0]!.marks).toHaveLength(3);
  });

  it('leave nothing to say where they are as they should be', async () => {
    const outcomes = (await see('clean')).filter(({ rule }) => ofFigures.has(rule));
    expect(outcomes.filter(({ status }) => status === 'missed')).toEqual([]);
    expect(outcomes.find(({ rule }) => rule === 'experiments/loss-still-falling')!.status).toBe('met');
  });
});

describe('a report', () => {
  it('has the same bytes for the same paper', async () => {
    const path = 'fixtures/faulty/twocolumn.pdf';
    expect(JSON.stringify(await lint(path))).toBe(JSON.stringify(await lint(path)));
  });

  it('keeps its fingerprints when the paper is typeset in another way', async () => {
    const prints = async (file: string) =>
      (await lint(`fixtures/faulty/${file}`)).outcomes
        .filter(({ rule }) => rule === 'licensing/overstated-openness')
        .map(({ fingerprint }) => fingerprint);
    expect(await prints('onecolumn.pdf')).toEqual(await prints('paper.md'));
  });
});
