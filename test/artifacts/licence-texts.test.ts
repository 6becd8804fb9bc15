import licenses from 'spdx-license-list/full.js';
import { describe, expect, it } from 'vitest';
import type { LicencePart } from '../../src/artifacts/artifact.ts';
import { identifyLicences } from '../../src/artifacts/licences/identify-licence.ts';
import { markedParts } from '../../src/artifacts/licences/licence-marks.ts';

const textOf = (id: string) => licenses[id]!.licenseText;
const identify = (text: string): LicencePart[] => identifyLicences('LICENSE', text.split('\n')).parts;
const ids = (text: string) => identify(text).map(({ id }) => id);
const changes = (text: string) =>
  identify(text).map(({ id, added, removed }) => ({
    id,
    added: added.map(({ line }) => line),
    removed: removed.length,
  }));
const unchanged = (id: string) => [{ id, added: [], removed: 0 }];

/** Ids whose texts are one and the same, and the one that is reported. */
const SAME: Readonly<Record<string, string>> = {
  'OFL-1.1-RFN': 'OFL-1.1',
  'OFL-1.1-no-RFN': 'OFL-1.1',
  'CAL-1.0-Combined-Work-Exception': 'CAL-1.0',
  'MPL-2.0-no-copyleft-exception': 'MPL-2.0',
};
const familyOf = (id: string) => SAME[id] ?? id.replace(/-(?:only|or-later)$|\+$/, '');
/** Its text is a notice that speaks of the GPL and does not hold it. */
const NOTICE = new Set(['GPL-3.0-with-GCC-exception']);
const APPROVED = Object.entries(licenses)
  .filter(([id, { osiApproved }]) => osiApproved && !NOTICE.has(id))
  .map(([id]) => id)
  .sort();
const COMMON = (
  'MIT ISC 0BSD Zlib Apache-2.0 BSD-2-Clause BSD-3-Clause BSD-4-Clause MPL-2.0 Unlicense WTFPL MIT-0 BSL-1.0 EPL-2.0 ' +
  'GPL-2.0-only GPL-3.0-only LGPL-2.1-only LGPL-3.0-only AGPL-3.0-only CC0-1.0 CC-BY-4.0 CC-BY-SA-4.0 CC-BY-NC-4.0 ' +
  'CC-BY-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-NC-ND-4.0 CC-BY-3.0 CC-BY-NC-3.0 ODC-By-1.0 ODbL-1.0 PDDL-1.0 ' +
  'CDLA-Permissive-2.0 OpenMDW-1.0'
).split(' ');

const wrap = (text: string, width: number) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(/\s+/).filter(Boolean)) {
        if (lines.at(-1)!.length + word.length >= width) lines.push('');
        lines[lines.length - 1] += `${lines.at(-1) === '' ? '' : ' '}${word}`;
      }
      return lines.join('\n');
    })
    .join('\n\n');

describe('the texts of SPDX', () => {
  it('that the Open Source Initiative approved are found, and nothing else', () => {
    expect(APPROVED.length).toBeGreaterThan(140);
    for (const id of APPROVED) expect(changes(textOf(id)), id).toEqual(unchanged(familyOf(id)));
  });

  it.each([
    ['wrapped at 50 columns', (text: string) => wrap(text, 50)],
    ['with one line a paragraph', (text: string) => wrap(text, 1e9)],
    ['with other line ends and a mark at the start', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['in capitals', (text: string) => text.toUpperCase()],
    [
      'in a comment',
      (text: string) =>
        text
          .split('\n')
          .map((line) => ` * ${line}`)
          .join('\n'),
    ],
    ['in British spelling', (text: string) => text.replaceAll('license', 'licence').replaceAll('organiz', 'organis')],
    [
      'with a holder of its own',
      (text: string) => `Copyright (c) 2019-2024 Jane Doe <jane@example.org>\nCopyright © Example Inc.\n\n${text}`,
    ],
    [
      'with a preamble',
      (text: string) => `Kestrel, a family of language models\n\nThe terms of the code follow.\n\n${text}`,
    ],
  ])('are found %s', (_, change) => {
    for (const id of COMMON) expect(changes(change(textOf(id))), id).toEqual(unchanged(familyOf(id)));
  });

  it('are found without what SPDX lets a copy leave out', () => {
    const without = (id: string, from: RegExp) => textOf(id).slice(0, from.exec(textOf(id))!.index);
    expect(changes(without('Apache-2.0', /END OF TERMS AND CONDITIONS/))).toEqual(unchanged('Apache-2.0'));
    expect(changes(without('GPL-3.0-only', /How to Apply These Terms/i))).toEqual(unchanged('GPL-3.0'));
    expect(changes(textOf('MIT').replace('MIT License', ''))).toEqual(unchanged('MIT'));
    expect(changes(without('LGPL-3.0-only', /\n\s*GNU GENERAL PUBLIC LICENSE\s/))).toEqual(unchanged('LGPL-3.0'));
  });

  it('are found with names where the text has room for them', () => {
    const named = textOf('BSD-3-Clause')
      .replace('the copyright holder nor', 'the Example Research Institute of Technology nor')
      .replace('THE COPYRIGHT HOLDERS AND CONTRIBUTORS', 'THE EXAMPLE INSTITUTE AND CONTRIBUTORS')
      .replace('THE COPYRIGHT HOLDER OR', 'THE EXAMPLE INSTITUTE OR');
    expect(changes(named)).toEqual(unchanged('BSD-3-Clause'));
  });
});

describe('changed texts', () => {
  const lines = textOf('MIT').split('\n');
  const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

  it.each([
    ['The Software must not be used for commercial purposes.', 'MIT'],
    ['Use of the Software is permitted for academic research only.', 'Apache-2.0'],
    ['You may not use outputs of the Software to train competing models.', 'BSD-3-Clause'],
    ['Additional terms: military use of this software is prohibited.', 'GPL-3.0-only'],
  ])('name the line of “%s” after %s', (clause, id) => {
    const text = `${textOf(id).trimEnd()}\n\n${clause}\n`;
    const [part, ...rest] = identify(text);
    expect(rest).toEqual([]);
    expect(part).toMatchObject({ id: familyOf(id), removed: [] });
    expect(part!.added).toEqual([{ file: 'LICENSE', line: lineOf(text, clause), column: 1, quote: clause }]);
  });

  it('name the line of words put into a sentence, wherever they stand', () => {
    const text = textOf('MIT').replace('free of charge, to any person', 'for non-commercial use, to any person');
    expect(changes(text)).toEqual([{ id: 'MIT', added: [lineOf(text, 'non-commercial')], removed: 0 }]);
    const not = textOf('Zlib').replace('including commercial applications', 'excluding commercial applications');
    expect(identify(not)[0]!.added.map(({ line }) => line)).toEqual([lineOf(not, 'excluding commercial')]);
    const first = `This software is for research use only and may not be sold.\n\n${textOf('ISC')}`;
    expect(changes(first)).toEqual([{ id: 'ISC', added: [1], removed: 0 }]);
  });

  it('say what was left out', () => {
    const at = lines.findIndex((line) => line.includes('The above copyright notice'));
    const [part] = identify(lines.filter((_, i) => i < at || i > at + 2).join('\n'));
    // Without its one condition the text is nearly MIT-0, which is what it then allows.
    expect(['MIT', 'MIT-0']).toContain(part!.id);
    const [apache] = identify(
      textOf('Apache-2.0').replace(/\n[^\n]*3\. Grant of Patent License[^]*?(?=\n[^\n]*4\. Redistribution)/, ''),
    );
    expect(apache!.id).toBe('Apache-2.0');
    expect(apache!.removed.join(' ')).toContain('patent license to make have made');
    const negated = textOf('Zlib').replace('This notice may not be removed', 'This notice may be removed');
    expect(identify(negated)).toMatchObject([{ id: 'Zlib', removed: ['not'] }]);
  });
});

describe('files with more than one text', () => {
  it.each([
    ['MIT', 'Apache-2.0'],
    ['Apache-2.0', 'BSD-3-Clause'],
    ['BSD-3-Clause', 'MIT'],
    ['GPL-3.0-only', 'CC-BY-NC-4.0'],
    ['ISC', 'Zlib'],
  ])('%s, then %s', (a, b) => {
    expect(changes(`For the code:\n\n${textOf(a)}\n\n---\n\nFor the data:\n\n${textOf(b)}`)).toEqual([
      ...unchanged(familyOf(a)),
      ...unchanged(familyOf(b)),
    ]);
  });
});

describe('texts that are not known', () => {
  const MODEL_TERMS = `KESTREL MODEL LICENCE AGREEMENT

By downloading the Kestrel weights you accept these terms. Subject to Your compliance, Example Labs grants You a
non-exclusive, non-transferable, revocable licence to use the Materials for non-commercial research. You will not use
the Materials or their outputs to improve any other language model. "Derivative Works" shall mean any work, whether in
Source or Object form, that is based on (or derived from) the Work and for which the editorial revisions represent, as a
whole, an original work of authorship. THE MATERIALS ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.`;

  it.each([
    ['terms of a model', MODEL_TERMS],
    ['a sentence', 'All rights reserved. Ask us before you use this.'],
    ['nothing', ''],
    ['half a licence', textOf('Apache-2.0').slice(0, 4000)],
    ['a README', '# Kestrel\n\nA family of models, free of charge, to any person obtaining a copy.\n'],
  ])('stay unknown: %s', (_, text) => {
    expect(ids(text)).toEqual([]);
    expect(markedParts('LICENSE', text.split('\n'))).toEqual([]);
  });

  it('are known by marks that the lexicon has, on the line of the mark', () => {
    const parts = markedParts('LICENSE', [
      'Kestrel',
      '',
      'META LLAMA 3 COMMUNITY',
      '  LICENSE AGREEMENT',
      'Terms follow.',
    ]);
    expect(parts).toMatchObject([{ id: 'llama-3', by: 'marks', at: { line: 3, quote: 'META LLAMA 3 COMMUNITY' } }]);
  });

  it('are known by name in a notice of a few lines', () => {
    const notice = ['Copyright 2024 Example', 'Licensed under the Apache License, Version 2.0 (the "License");'];
    expect(markedParts('LICENSE', notice)).toMatchObject([{ id: 'Apache-2.0', by: 'name', at: { line: 2 } }]);
    expect(markedParts('LICENSE', [...notice, ...Array<string>(80).fill('a word')])).toEqual([]);
  });
});
