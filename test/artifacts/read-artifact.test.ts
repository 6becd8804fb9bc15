import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Artifact, FilePlace } from '../../src/artifacts/artifact.ts';
import { readArtifact } from '../../src/artifacts/read-artifact.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'repository-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(path: string, content: string | Uint8Array) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const placesOf = ({ licences, statements, steps, readme }: Artifact): FilePlace[] => [
  ...licences.flatMap(({ at, parts }) => [at, ...parts.flatMap((part) => [part.at, ...part.added])]),
  ...statements.map(({ at }) => at),
  ...steps.flatMap(({ at }) => at ?? []),
  ...(readme === null ? [] : [readme]),
];

/** `README.md:3 “…”` of each statement, with what it says. */
const said = ({ statements }: Artifact, root = folder) =>
  statements.map((one) => {
    const what =
      one.topic === 'licence' ? one.name : one.topic === 'gate' ? one.how : one.topic === 'limit' ? one.what : one.word;
    return `${one.at.file.slice(root.length + 1)}:${one.at.line} ${one.topic} ${what} [${one.of.join()}]`;
  });

const MIT = readFileSync('LICENSE', 'utf8');

describe('the fixtures', () => {
  it.each(['kestrel', 'heron'])('%s: each quote stands on its line', async (name) => {
    const artifact = await readArtifact(join('fixtures/artifact', name));
    const places = placesOf(artifact);
    expect(places.length).toBeGreaterThan(5);
    for (const { file: path, line, column, quote } of places) {
      expect(quote).not.toBe('');
      const text = readFileSync(path, 'utf8').split('\n')[line - 1]!;
      expect(text.slice(column - 1, column - 1 + quote.length)).toBe(quote);
    }
  });

  it('kestrel: the GPL, a form, and a card that forbids commerce and binds outputs', async () => {
    const root = 'fixtures/artifact/kestrel';
    const artifact = await readArtifact(root);
    expect(artifact.licences.map(({ parts }) => parts.map(({ id, by }) => `${id} by ${by}`))).toEqual([
      ['GPL-3.0 by text'],
    ]);
    expect(said(artifact, root)).toEqual([
      'MODEL_CARD.md:7 limit non-commercial [weights]',
      'MODEL_CARD.md:14 limit outputs are bound [weights]',
      'MODEL_CARD.md:19 limit no commercial use [weights]',
      'README.md:3 open open-source [weights]',
      'README.md:9 gate by a form [weights]',
    ]);
    expect(artifact.steps).toEqual([]);
    expect(artifact).toMatchObject({ complete: true, unread: [], code: join(root, 'download.sh') });
  });

  it('heron: a licence for each thing, and all that the checklist wants', async () => {
    const root = 'fixtures/artifact/heron';
    const artifact = await readArtifact(root);
    expect(artifact.licences.map(({ of, parts }) => [of.join(), parts.map(({ id }) => id).join()])).toEqual([
      ['', 'Apache-2.0'],
      ['data', 'CC-BY-4.0'],
    ]);
    expect(said(artifact, root)).toEqual([
      'CITATION.cff:5 licence Apache-2.0 []',
      'README.md:2 licence apache-2.0 []',
      'README.md:48 licence Apache License 2.0 [code,weights]',
      'README.md:48 licence CC BY 4.0 [data]',
      'README.md:10 licence Apache 2.0 []',
      'pyproject.toml:4 licence Apache-2.0 [code]',
      'data/README.md:2 licence cc-by-4.0 [data]',
    ]);
    expect(artifact.steps.map(({ step }) => step)).toEqual([
      'dependencies',
      'evaluation',
      'models',
      'results',
      'training',
    ]);
  });
});

describe('metadata', () => {
  it.each([
    ['package.json', '{\n  "name": "x",\n  "license": "MIT"\n}', '3 MIT'],
    ['package.json', '{\n  "license": { "type": "ISC", "url": "x" },\n  broken', '2 ISC'],
    ['package.json', '{\n  "dependencies": {\n      "license": "1.0.0"\n  }\n}', ''],
    ['package.json', '{ "license": "SEE LICENSE IN terms.txt" }', ''],
    ['pyproject.toml', '[tool.other]\nlicense = "MIT"\n[project]\nlicense = "BSD-3-Clause"', '4 BSD-3-Clause'],
    ['pyproject.toml', '[project]\nlicense = { text = "Apache-2.0" }', '2 Apache-2.0'],
    ['pyproject.toml', '[project]\nlicense = { file = "LICENSE" }', ''],
    ['setup.cfg', '[metadata]\nlicense = GPL-3.0-or-later\n', '2 GPL-3.0-or-later'],
    ['setup.py', "setup(\n  license='MIT',\n)", '2 MIT'],
    ['setup.py', 'setup(classifiers=[\n"License :: OSI Approved :: BSD License"])', '2 BSD License'],
    ['Cargo.toml', '[package]\nlicense = "MIT OR Apache-2.0"\n[dependencies]\nlicense = "2"', '2 MIT OR Apache-2.0'],
    ['CITATION.cff', 'title: X\nlicense: CC-BY-4.0\n', '2 CC-BY-4.0'],
    ['CITATION.cff', 'title: [X\nlicense: CC-BY-4.0\n', '2 CC-BY-4.0'],
  ])('%s %j: %s', async (name, content, expected) => {
    file(name, content);
    const found = (await readArtifact(folder)).statements.map(
      (one) => `${one.at.line} ${one.topic === 'licence' ? one.name : ''}`,
    );
    expect(found.join()).toBe(expected);
  });
});

describe('front matter', () => {
  const card = async (front: string) => {
    file('README.md', `---\n${front}\n---\n# Wren\nA model of birdsong.\n`);
    return said(await readArtifact(folder));
  };

  it.each([
    ['license: mit', 'README.md:2 licence mit []'],
    ['license: other\nlicense_name: llama3\nlicense_link: LICENSE', 'README.md:3 licence llama3 []'],
    ['license:\n  - mit\n  - apache-2.0', 'README.md:3 licence mit [],README.md:4 licence apache-2.0 []'],
    ['gated: manual', 'README.md:2 gate gated []'],
    ['gated: false', ''],
    ['tags: [a]\nextra_gated_fields:\n  Name: text', 'README.md:3 gate gated []'],
    ['license: [mit', ''],
    ['license: "mit\nlanguage: en', ''],
    ['- license', ''],
    ['license: {a: 1}', ''],
    ['"license": mit', 'README.md:2 licence mit []'],
    ['license: >-\n  Apache\n  2.0', ''],
    ['a: &a [*a]\nlicense: mit', 'README.md:3 licence mit []'],
  ])('%j', async (front, expected) => {
    expect((await card(front)).join()).toBe(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Please sign the agreement to download the data.', 'gate by a form [data]'],
    ['The recordings are available upon reasonable request.', 'gate on request [data]'],
    ['You can apply for access to the weights.', 'gate on application [weights]'],
    ['Our data may be used for academic purposes only.', 'limit research only [data]'],
    ['Commercial use of the model is not permitted.', 'limit no commercial use [weights]'],
    ['You must not redistribute the data.', 'limit not to be passed on [data]'],
    ['Generated outputs of this model may not be used to train other models.', 'limit outputs are bound [weights]'],
    ['The code is licensed under the MIT License.', 'licence MIT [code]'],
    ['We open-source the code.', 'open open-source [code]'],
    ['Our code uses an open-source library.', ''],
    ['Wren is an open-source toolkit.', 'open open-source [code]'],
    ['Pull requests for the models are welcome.', ''],
    ['The model may be used for commercial and non-commercial purposes.', ''],
    ['No registration is required to download the data.', ''],
    ['Access to their data is available on request from the original authors.', ''],
    ['Request access to Llama 2 before you run this.', ''],
    ['See the issue for a feature request.', ''],
  ])('%s', async (sentence, expected) => {
    file('README.md', `# Wren\n\n## Usage\n\n${sentence}\n`);
    const found = said(await readArtifact(folder)).map((one) => one.replace(/^README.md:5 /, ''));
    expect(found.join()).toBe(expected);
  });
});

describe('what is hostile or odd', () => {
  it('reads a licence with other line ends, in UTF-16 and with a byte order mark', async () => {
    file('LICENSE', MIT.replaceAll('\n', '\r\n'));
    file('LICENSE-MODEL', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(MIT, 'utf16le')]));
    file('LICENSE-DATA.txt', `\ufeff${MIT}`);
    const { licences, unread } = await readArtifact(folder);
    expect(licences.map(({ of, at, parts }) => [of.join(), at.quote, parts.map(({ id }) => id).join()])).toEqual([
      ['', 'MIT License', 'MIT'],
      ['data', 'MIT License', 'MIT'],
      ['weights', 'MIT License', 'MIT'],
    ]);
    expect(unread).toEqual([]);
  });

  it('says what it could not read', async () => {
    file(
      'LICENSE',
      new Uint8Array(4096).map((_, i) => (i % 3) * 80),
    );
    file('README.md', '# Wren\n\nA model.\n');
    file('MODEL_CARD.md', '');
    truncateSync(join(folder, 'MODEL_CARD.md'), 3e9);
    const { unread, licences } = await readArtifact(folder);
    expect(licences).toEqual([]);
    expect(unread).toEqual([
      { path: join(folder, 'LICENSE'), why: 'the file is binary' },
      { path: join(folder, 'MODEL_CARD.md'), why: 'the file is binary' },
    ]);
  });

  it('reads the beginning of a file without end', async () => {
    file('LICENSE', `${MIT}\n${'word '.repeat(3000)}\n`.repeat(60));
    file('README.md', `# Wren\n\nAccess to the weights is on request.${' x'.repeat(200_000)}\n`);
    const { unread, licences } = await readArtifact(folder);
    expect(licences.flatMap(({ parts }) => parts.map(({ id }) => id))).toEqual(['MIT']);
    expect(unread.map(({ why }) => why)).toEqual(Array(2).fill('only its beginning was read, it is too long'));
  });

  it('follows no link out of the folder and no circle', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'LICENSE'), MIT);
      file('README.md', '# Wren\n\nA model.\n');
      mkdirSync(join(folder, 'docs'));
      symlinkSync(join(outside, 'LICENSE'), join(folder, 'LICENSE'));
      symlinkSync(outside, join(folder, 'data'));
      symlinkSync(folder, join(folder, 'docs', 'again'));
      symlinkSync('COPYING', join(folder, 'COPYING'));
      symlinkSync('nowhere', join(folder, 'NOTICE'));
      symlinkSync('../README.md', join(folder, 'docs', 'README.md'));
      const { paths, unread, licences } = await readArtifact(folder);
      expect(paths).toEqual(['README.md', 'docs/README.md']);
      expect(licences).toEqual([]);
      expect(unread.map(({ path, why }) => `${path.slice(folder.length + 1)}: ${why}`)).toEqual([
        'COPYING: its symbolic links lead in a circle',
        'LICENSE: it is a link that leads out of the folder',
        'NOTICE: it is a link that leads nowhere',
      ]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('is not held up by a file that says the same without end', { timeout: 30_000 }, async () => {
    file('CITATION.cff', 'a: &a [*a,*a]\n'.repeat(3000));
    file(
      'README.md',
      `---\n${'a: &a [*a,*a]\n'.repeat(3000)}license: mit\n---\n# Wren\n\n${'not the outputs may not '.repeat(9000)}\n`,
    );
    file('LICENSE', 'permission is hereby granted free of charge '.repeat(11_000));
    file('COPYING', `${'a b c d e f g h '.repeat(60)}\n`.repeat(100));
    file('setup.py', 'license='.repeat(60_000));
    file('package.json', '{'.repeat(500_000));
    expect(said(await readArtifact(folder))).toEqual(['README.md:3002 licence mit []']);
  });

  it('waits for no pipe', async () => {
    file('README.md', '# Wren\n\nA model.\n');
    execFileSync('mkfifo', [join(folder, 'LICENSE')]);
    expect((await readArtifact(folder)).paths).toEqual(['README.md']);
  });

  it('looks so deep and no deeper, and says so', async () => {
    file('a/b/c/d/e/f/g/train.py', '');
    file('README.md', '# Wren\n');
    const { complete, paths } = await readArtifact(folder);
    expect({ complete, paths }).toEqual({ complete: false, paths: ['README.md'] });
  });

  it('leaves out what others wrote', async () => {
    for (const path of [
      'node_modules/x/LICENSE',
      '.git/LICENSE',
      'third_party/LICENSE',
      'THIRD_PARTY_LICENSES.txt',
      'check_license.py',
    ])
      file(path, MIT);
    file('main.py', 'print()');
    expect((await readArtifact(folder)).licences).toEqual([]);
  });

  it.each([
    [() => join(folder, 'nowhere'), /ENOENT/],
    [() => (file('x', ''), join(folder, 'x')), /it is not a folder/],
    [() => folder, /the folder is empty/],
  ])('refuses a folder that is none', async (path, why) => {
    await expect(readArtifact(path())).rejects.toThrow(why);
  });

  it('gives the same each time', async () => {
    for (const name of ['b', 'a', 'C', 'LICENSE', 'README.md']) file(name, MIT);
    expect(JSON.stringify(await readArtifact(folder))).toBe(JSON.stringify(await readArtifact(folder)));
  });
});
