import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { compact } from '../../src/reporters/compact.ts';
import { html } from '../../src/reporters/html/index.ts';
import { json } from '../../src/reporters/json.ts';
import { markdown } from '../../src/reporters/markdown.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { context, llama, onLine, onPage, outcome, paper, report } from './sample-report.ts';

const LONG = `Much like all other teams that do such modeling, ${'the new model is made from a Transformer, and '.repeat(9)}so on.`;
const released = (page: number) => outcome({ rule: 'data/no-licence', evidence: [onPage(page, 'We release it.')] });

describe('pretty', () => {
  it('draws each place of a finding in one frame', () => {
    expect(pretty(report([paper([llama])]), context())).toMatchInlineSnapshot(`
      "warning[architecture/unclear-architecture]: the family of the Transformer is
        never said
          ╭─ llama.pdf · p.3 · 2.2 Architecture
        3 │ “the new model is made from a Transformer architecture (Vaswani et al.,
          │  2017)” ── that one is an encoder–decoder
        1 │ “Heron-13B does better than GPT-3 on all but one tasks” ── a decoder
       13 │ “a faster kernel for causal attention cuts down on memory needed”
          │                                                         a hint ─╯
          ╰─
        why   A reader cannot rebuild a model whose family is left to guess.
        do    Say it in one clause: “a decoder-only Transformer”. If it changes
              something, say what, as in \`RMSNorm\` for LayerNorm.
        from  NeurIPS Paper Checklist 4(b)
        more  paper-lint explain architecture/unclear-architecture

      1 paper · 0 errors, 1 warning, 0 notes · 0 met
      "
    `);
  });

  it('names lines where there are no pages, and puts long labels under the quote', () => {
    const evidence = [
      onLine(7, 'We use a Transformer.', {
        label: 'an encoder–decoder, a decoder or an encoder: each is called so, and they differ',
      }),
      onLine(112, 'the new model is made from a Transformer architecture and on nothing else here', { label: 'again' }),
    ];
    const draft = paper([outcome({ evidence })], { path: 'drafts/paper.md', pages: null });
    expect(pretty(report([draft]), context({ rules: [] }))).toMatchInlineSnapshot(`
      "warning[architecture/unclear-architecture]: the family of the Transformer is
        never said
           ╭─ drafts/paper.md:7:3 · 2.1 Title
         7 │ “We use a Transformer.”
           │  ╰─ an encoder–decoder, a decoder or an encoder: each is called so, and
           │     they differ
       112 │ “the new model is made from a Transformer architecture and on nothing
           │  else here” ── again
           ╰─

      1 paper · 0 errors, 1 warning, 0 notes · 0 met
      "
    `);
  });

  it('says where it looked when nothing can be quoted', () => {
    const missing = outcome({
      rule: 'data/no-licence',
      message: 'no licence',
      because: 'Looked in the appendix for an SPDX name.',
    });
    expect(pretty(report([paper([missing])]), context())).toMatchInlineSnapshot(`
      "warning[data/no-licence]: no licence
         ╭─ llama.pdf
         │ Looked in the appendix for an SPDX name.
         ╰─
        why   Without a licence nobody may use it.
        do    Name the licence.
        from  NeurIPS Paper Checklist 4(b)
        more  paper-lint explain data/no-licence

      1 paper · 0 errors, 1 warning, 0 notes · 0 met
      "
    `);
  });

  it('puts the worst first, says advice once, and folds on a terminal only', () => {
    const findings = [
      ...[5, 6, 6, 9, 11].map(released),
      outcome({ severity: 'note', message: 'a note' }),
      outcome({ severity: 'error', message: 'an error', help: 'Do this.' }),
      outcome({ severity: 'error', message: 'a second error', help: 'Do that.' }),
    ];
    const text = pretty(report([paper(findings)]), context());
    expect(text).toMatchInlineSnapshot(`
      "error[architecture/unclear-architecture]: an error
         ╶─ llama.pdf
        why   A reader cannot rebuild a model whose family is left to guess.
        do    Do this.
        from  NeurIPS Paper Checklist 4(b)
        more  paper-lint explain architecture/unclear-architecture

      error[architecture/unclear-architecture]: a second error
         ╶─ llama.pdf
        do    Do that.

      warning[data/no-licence]: the family of the Transformer is never said
         ╭─ llama.pdf · p.5 · 2.2 Architecture
       5 │ “We release it.”
         ╰─
        why   Without a licence nobody may use it.
        do    Name the licence.
        from  NeurIPS Paper Checklist 4(b)
        more  paper-lint explain data/no-licence

      warning[data/no-licence]: the family of the Transformer is never said
         ╭─ llama.pdf · p.6 · 2.2 Architecture
       6 │ “We release it.”
         ╰─

      warning[data/no-licence]: the family of the Transformer is never said
         ╭─ llama.pdf · p.6 · 2.2 Architecture
       6 │ “We release it.”
         ╰─

      +2 more like this (p.9, p.11); --reporter compact shows each

      note[architecture/unclear-architecture]: a note
         ╶─ llama.pdf

      1 paper · 2 errors, 5 warnings, 1 note · 0 met
      "
    `);
    const piped = pretty(report([paper(findings)]), context({ terminal: false }));
    expect(piped.match(/^warning/gm)).toHaveLength(5);
    expect(piped).not.toContain('more like this');
  });

  it('says what could not be told and what was not read, and lists clean papers', () => {
    const because = 'not found, but not everything could be read: page 3: scanned image without text';
    const scanned = paper(
      [
        outcome({ rule: 'a/b', status: 'inconclusive', because }),
        outcome({ rule: 'a/c', status: 'inconclusive', because }),
      ],
      { unread: [3, 5, 6, 7].map((page) => ({ page, why: 'scanned image without text' })) },
    );
    const clean = paper([outcome({ status: 'met' }), outcome({ status: 'not-applicable' })], { path: 'clean.pdf' });
    const unsure = paper([outcome({ confidence: 'low' }), outcome({ severity: 'note' })], { path: 'unsure.pdf' });
    const failures = [{ path: 'x.pdf', why: 'the file is empty', todo: 'check it' }];
    expect(pretty(report([scanned, clean, unsure], failures), context({ quiet: true }))).toMatchInlineSnapshot(`
      "llama.pdf
        could not tell[a/b, a/c]: not found, but not everything could be read: page
          3: scanned image without text
        not read: pages 3, 5–7, scanned image without text

      ✓ clean.pdf — nothing to say (1 criterion met, 1 not applicable)

      ✓ unsure.pdf — nothing to say (0 criteria met, 1 hidden: low confidence, 1 note
        not shown)

      3 papers · 0 errors, 0 warnings, 1 note (not shown) · 1 met · 1 not applicable ·
      2 inconclusive · 1 hidden (low confidence) · 1 file could not be read
      "
    `);
  });

  it('says which checks were inconclusive and why, in one paragraph', () => {
    const doubt = (rule: string, because: string | null) => outcome({ rule, status: 'inconclusive', because });
    const doubts = [
      doubt('data/no-licence', 'the table has no numbers'),
      doubt('architecture/unclear-architecture', 'the table has no numbers'),
    ];
    const clean = paper([outcome({ status: 'met' }), ...doubts], { path: 'clean.pdf' });
    const found = paper([released(4), doubts[1]!], { path: 'found.pdf' });
    const asked = paper([doubts[0]!, doubt('a/b', 'page 3 was not read')], { path: 'asked.pdf' });
    const text = pretty(report([clean, found, asked]), context({ color: true }));
    expect(text).toContain('\u001b[2m  inconclusive: data/no-licence, architecture/unclear-architecture (the table');
    expect(stripVTControlCharacters(text)).toMatchInlineSnapshot(`
      "✓ clean.pdf — nothing to say (1 criterion met)
        inconclusive: data/no-licence, architecture/unclear-architecture (the table
          has no numbers)

      warning[data/no-licence]: the family of the Transformer is never said
         ╭─ found.pdf · p.4 · 2.2 Architecture
       4 │ “We release it.”
         ╰─
        why   Without a licence nobody may use it.
        do    Name the licence.
        from  NeurIPS Paper Checklist 4(b)
        more  paper-lint explain data/no-licence

      found.pdf
        inconclusive: architecture/unclear-architecture (the table has no numbers)

      asked.pdf
        could not tell[a/b]: page 3 was not read
        inconclusive: data/no-licence (the table has no numbers)

      3 papers · 0 errors, 1 warning, 0 notes · 1 met · 5 inconclusive
      "
    `);
  });

  it('quotes a place once that stands there for several reasons', () => {
    const at = (label: string | null, over = {}) => onPage(3, 'We train for two epochs with Adam.', { label, ...over });
    const recipe = outcome({
      rule: 'data/no-licence',
      evidence: [
        at('trained how?'),
        onPage(4, 'It is not the same.'),
        at('optimizer: Adam', { role: 'conflict' }),
        at('trained how?'),
        at(null, { role: 'nearest' }),
        at('elsewhere', { rects: [[1, 2, 3, 4]] }),
      ],
    });
    const sample = report([paper([recipe])]);
    expect(pretty(sample, context({ rules: [] }))).toMatchInlineSnapshot(`
      "warning[data/no-licence]: the family of the Transformer is never said
         ╭─ llama.pdf · p.3 · 2.2 Architecture
       3 │ “We train for two epochs with Adam.”
         │  ╰─ trained how? · optimizer: Adam · the nearest thing found
       4 │ “It is not the same.”
       3 │ “We train for two epochs with Adam.” ── elsewhere
         ╰─

      1 paper · 0 errors, 1 warning, 0 notes · 0 met
      "
    `);
    for (const people of [markdown, html]) {
      const text = people(sample, context());
      expect(text.split('We train for two epochs')).toHaveLength(3);
      expect(text).toContain('trained how? · optimizer: Adam · the nearest thing found');
    }
    // Formats for machines keep each.
    for (const machines of [json, sarif])
      expect(machines(sample, context()).split('We train for two epochs').length).toBeGreaterThan(5);
  });

  it('keeps to the width and says the same with colour', () => {
    const wide = outcome({
      message: LONG,
      because: LONG,
      evidence: [
        onPage(3, LONG, { label: LONG, section: LONG }),
        onPage(4, 'x'.repeat(300)),
        onPage(5, '漢字'.repeat(60)),
      ],
    });
    const sample = report([paper([wide, ...[1, 2, 3, 4].map(released)], { path: 'p/'.repeat(60) })]);
    for (const width of [40, 80, 100]) {
      const plain = pretty(sample, context({ width }));
      expect(Math.max(...plain.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      const colored = pretty(sample, context({ width, color: true }));
      expect(colored).toContain('\u001b[33m');
      expect(stripVTControlCharacters(colored)).toBe(plain);
    }
  });

  it.each([pretty, compact])('lets no control character through: %o', (reporter) => {
    const evil = 'a\u001b[31mb\u009b2Jc\u202ed\r\ne';
    const sample = paper(
      [
        outcome({
          message: evil,
          because: evil,
          help: evil,
          evidence: [onPage(1, evil, { label: evil, section: evil })],
        }),
        outcome({ status: 'inconclusive', because: evil }),
      ],
      { path: evil, unread: [{ page: 1, why: evil }] },
    );
    const text = reporter(report([sample]), context());
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain('a␛[31mb�2Jc�d e');
  });
});

describe('compact', () => {
  it('takes one line a finding', () => {
    const draft = paper([outcome({ evidence: [onLine(12, LONG)] })], { path: 'paper.md' });
    const low = outcome({ confidence: 'low' });
    expect(
      compact(
        report([paper([llama, released(4), low, outcome({ severity: 'error', message: 'bad' })]), draft]),
        context(),
      ),
    ).toMatchInlineSnapshot(`
      "llama.pdf: error[architecture/unclear-architecture]: bad
      llama.pdf:p3: warning[architecture/unclear-architecture]: the family of the Transformer is never said “the new model is made from a Transformer architecture (Vaswani et al., …”
      llama.pdf:p4: warning[data/no-licence]: the family of the Transformer is never said “We release it.”
      paper.md:12:3: warning[architecture/unclear-architecture]: the family of the Transformer is never said “Much like all other teams that do such modeling, the new model is made …”
      2 papers · 1 error, 3 warnings, 0 notes · 0 met · 1 hidden (low confidence)
      "
    `);
  });
});
