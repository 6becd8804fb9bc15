import { describe, expect, it } from 'vitest';
import { lint, type Outcome } from '../../src/index.ts';

const RULE = 'reporting/unresolved-reference';

async function outcomesOf(text: string): Promise<Outcome[]> {
  const settings = [
    { pattern: '*', level: 'off' as const },
    { pattern: 'config/*', level: 'on' as const },
    { pattern: RULE, level: 'on' as const },
  ];
  for await (const event of lint([{ path: 'paper.md', bytes: Buffer.from(text) }], { settings, jobs: 0 }))
    if (event.type === 'paper') return event.paper.outcomes;
  throw new Error('not read');
}

const brief = (outcomes: Outcome[]) =>
  outcomes
    .filter(({ status }) => status === 'missed')
    .map(({ rule, evidence: [at], suppression, message }) =>
      rule === RULE ? `${at!.line}: ${suppression?.reason ?? 'open'}` : `${at!.line}: ${rule}: ${message}`,
    );

const TWO = (comment: string) => `# A paper\n\n${comment}\n\nSee Section ?? for\nmore.\n\nAnd Table ?? too.\n`;

describe('a comment in a Markdown paper', () => {
  it('suppresses the next block, with its reason in the report', async () => {
    const outcomes = await outcomesOf(TWO(`<!-- paper-lint-disable-next-block ${RULE} -- it comes -- later -->`));
    expect(brief(outcomes)).toEqual(['5: it comes -- later', '8: open']);
    expect(outcomes.find(({ suppression }) => suppression !== undefined)?.suppression).toEqual({
      by: 'comment',
      reason: 'it comes -- later',
      file: 'paper.md',
      line: 3,
    });
  });

  it('stands directly above the block too, over several lines, by pattern, and with others', async () => {
    const comment = `<!-- paper-lint-disable-next-block\n  reporting/*\n  -- it comes -->\n<!-- a note -->`;
    expect(brief(await outcomesOf(`# A paper\n\n${comment}\nSee Section ?? now.\n\nAnd Table ?? too.\n`))).toEqual([
      '7: it comes',
      '9: open',
    ]);
  });

  it('suppresses in the whole file', async () => {
    const outcomes = await outcomesOf(`${TWO('')}\n<!-- paper-lint-disable-file ${RULE} -- a draft -->\n`);
    expect(brief(outcomes)).toEqual(['5: a draft', '8: a draft']);
  });

  it.each([
    ['without a reason', `disable-next-block ${RULE}`, 'gives no reason'],
    ['with an empty one', `disable-next-block ${RULE} -- `, 'gives no reason'],
    ['of no rule', 'disable-file -- why', 'names no rule'],
    ['of an unknown rule', 'disable-file reporting/unresolved-referense -- why', `did you mean ${RULE}?`],
    ['of an unknown form', `disable-next-blok ${RULE} -- why`, 'did you mean disable-next-block?'],
  ])('%s suppresses nothing and is reported', async (_, inside, expected) => {
    const found = brief(await outcomesOf(TWO(`<!-- paper-lint-${inside} -->`)));
    expect(found).toEqual(['5: open', '8: open', expect.stringContaining('3: config/invalid-suppression: ')]);
    expect(found[2]).toContain(expected);
  });

  it('that suppresses nothing is reported, but not where its rule was off', async () => {
    expect(brief(await outcomesOf(`# A\n\n<!-- paper-lint-disable-next-block ${RULE} -- why -->\n\nFine.\n`))).toEqual([
      `3: config/unused-suppression: ${RULE} has nothing to suppress here`,
    ]);
    expect(
      brief(await outcomesOf('# A\n\n<!-- paper-lint-disable-file experiments/missing-ablation -- why -->\n\nFine.\n')),
    ).toEqual([]);
  });

  it('in fenced code is an example', async () => {
    const code = `\`\`\`html\n<!-- paper-lint-disable-file ${RULE} -- why -->\n\`\`\``;
    expect(brief(await outcomesOf(TWO(code)))).toEqual(['7: open', '10: open']);
  });
});
