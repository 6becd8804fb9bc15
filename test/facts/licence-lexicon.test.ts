import { describe, expect, it } from 'vitest';
import { licences } from '../../src/generated/lexicon.ts';
import { assetsAt, knownAssetsIn } from '../../src/facts/assets/known-assets.ts';
import { termsNamed } from '../../src/facts/assets/terms.ts';

const named = (words: string) => termsNamed(words)?.id ?? null;

describe('the lexicon of licences', () => {
  it('has terms that SPDX lacks, each with a source and a day', () => {
    expect(licences.filter(({ spdx }) => !spdx).length).toBeGreaterThanOrEqual(40);
    for (const { id, source, checked } of licences) {
      expect(source, id).toMatch(/^https:/);
      expect(checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it.each([
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['apache-2.0', 'Apache-2.0'],
    ['under the MIT', 'MIT'],
    ['3-Clause BSD License', 'BSD-3-Clause'],
    ['GPLv3', 'GPL-3.0-only'],
    ['GNU General Public License v2', 'GPL-2.0-only'],
    ['CC BY-NC 4.0', 'CC-BY-NC-4.0'],
    ['CC-BY-NC-SA 3.0 license', 'CC-BY-NC-SA-3.0'],
    ['Creative Commons Attribution- NonCommercial-ShareAlike 4.0 International License', 'CC-BY-NC-SA-4.0'],
    ['Creative Commons AttributionNonCommercial-ShareAlike 4.0', 'CC-BY-NC-SA-4.0'],
    ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
    ['CC0', 'CC0-1.0'],
    ['Llama 2 Community License Agreement', 'llama-2'],
    ['LLaMA 3 COMMUNITY LICENSE', 'llama-3'],
    ['Llama 3.1 Community License', 'llama-3.1'],
    ['BigScience BLOOM RAIL 1.0', 'bloom-rail-1.0'],
    ['CreativeML Open RAIL-M', 'creativeml-openrail-m'],
    ['CreativeML OpenRAIL++-M', 'openrail-plus-plus'],
    ['Gemma Terms of Use', 'gemma'],
    ['Qwen Research License', 'qwen-research'],
    ['Mistral AI Research License', 'mistral-mrl'],
    ['a bespoke licence', null],
    ['a non-commercial license', null],
    ['Creative Commons', null],
  ])('reads %s', (words, id) => {
    expect(named(words)).toBe(id);
  });

  it('every id and every name leads to its own entry', () => {
    for (const { id, name, aliases } of licences)
      for (const words of [id, name, ...aliases]) expect(named(words), words).toBe(id);
  });
});

describe('known models and data sets', () => {
  const names = (text: string) => knownAssetsIn(text).map(({ asset }) => asset.name);

  it.each([
    ['We fine-tune Llama-2-7B and Llama-3.1-8B-Instruct.', ['Llama 2', 'Llama 3.1']],
    ['LLaMA models are common, LLaMA-13B is the first.', ['LLaMA']],
    ['We train on C4 and not with C4.5.', ['C4']],
    ['GPT-4o wrote it; gpt-3.5-turbo read it.', ['GPT-4', 'GPT-3.5']],
    ['The OPT-175B weights, the OPT-1.3B weights, an OPT.', ['OPT-175B', 'OPT']],
    ['Stable Diffusion v1.5 and Stable Diffusion 3', ['Stable Diffusion', 'Stable Diffusion 3']],
    ['Claude Monet painted; Claude 3.5 did not.', ['Claude']],
    ['the ImageNet-1K validation set and ImageNet', ['ImageNet', 'ImageNet']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('knows their repositories', () => {
    expect(assetsAt('https://github.com/facebookresearch/llama').map(({ name }) => name)).toEqual(['LLaMA']);
    expect(assetsAt('https://huggingface.co/meta-llama/Llama-2-7b-hf').map(({ name }) => name)).toEqual(['Llama 2']);
    expect(assetsAt('https://huggingface.co/datasets/liuhaotian/LLaVA-Instruct-150K').map(({ name }) => name)).toEqual([
      'LLaVA-Instruct',
    ]);
    expect(assetsAt('https://github.com/example/llama')).toEqual([]);
  });
});
