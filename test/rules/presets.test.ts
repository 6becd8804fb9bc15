import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presetNamed } from '../../src/engine/settings/preset.ts';
import { configureRules } from '../../src/engine/settings/rule-settings.ts';
import { PRESETS } from '../../src/generated/presets.ts';
import { RULE_PAGES } from '../../src/generated/rule-pages.ts';

const on = (name: string, ...settings: Parameters<typeof configureRules>[1]) =>
  configureRules(RULE_PAGES, [...presetNamed(name).settings, ...settings]);
const severityIn = (name: string, id: string) => on(name).rules.find((rule) => rule.id === id)?.severity;
const offByDefault = RULE_PAGES.filter((rule) => rule.default === 'off').map(({ id }) => id);

describe('presets', () => {
  it('are what the folder holds, those for every paper among them', () => {
    const files = readdirSync('rules/presets').filter((name) => name.endsWith('.yaml'));
    const names = PRESETS.map(({ name }) => name);
    expect(names).toEqual(files.map((file) => file.replace('.yaml', '')).toSorted());
    expect(names).toEqual(expect.arrayContaining(['recommended', 'strict', 'neurips']));
  });

  it('recommend what runs without a preset', () => {
    expect(on('recommended')).toEqual(configureRules(RULE_PAGES, []));
    expect(presetNamed('recommended')).toMatchObject({ minConfidence: null, failOn: null });
  });

  it('turn on what only a venue asks for', () => {
    expect(offByDefault).toContain('reproducibility/missing-checklist');
    for (const id of offByDefault)
      expect(
        PRESETS.some(({ name }) => severityIn(name, id) !== undefined),
        `a preset turns ${id} on`,
      ).toBe(true);
    expect(severityIn('recommended', 'reproducibility/missing-checklist')).toBeUndefined();
    expect(severityIn('neurips', 'reproducibility/missing-checklist')).toBe('error');
    expect(severityIn('iclr', 'reproducibility/missing-checklist')).toBeUndefined();
    expect(severityIn('acl', 'reporting/missing-limitations')).toBe('error');
  });

  it('yield to settings by hand', () => {
    const { rules } = on('neurips', { pattern: 'reporting/*', level: 'off' });
    expect(rules.some(({ id }) => id.startsWith('reporting/'))).toBe(false);
    expect(rules.some(({ id }) => id === 'reproducibility/missing-checklist')).toBe(true);
  });

  it('show unsure findings when strict', () => {
    expect(presetNamed('strict')).toMatchObject({ minConfidence: 'low', failOn: 'note' });
  });

  it('say which names there are', () => {
    expect(() => presetNamed('nurips')).toThrow('no preset is called nurips; did you mean neurips?');
  });
});

describe('rules that are off by default', () => {
  const levelOf = (pattern: string, level: 'on' | 'error' | 'off') => {
    const { rules, forced } = configureRules(RULE_PAGES, [{ pattern, level }]);
    const rule = rules.find(({ id }) => id === 'reporting/anonymity-leak');
    return rule === undefined ? 'off' : (forced.get(rule.id) ?? 'on');
  };

  it('stay off where a whole area is given a severity', () => {
    expect(levelOf('reporting/*', 'error')).toBe('off');
    expect(levelOf('*', 'off')).toBe('off');
  });

  it('come on by name, and with `on`', () => {
    expect(levelOf('reporting/anonymity-leak', 'error')).toBe('error');
    expect(levelOf('reporting/*', 'on')).toBe('on');
  });
});
