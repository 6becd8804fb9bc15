import type { Options, Severity } from '../answer.ts';
import { HOUSEKEEPING } from '../suppression/housekeeping.ts';
import { wrongOption } from './rule-options.ts';
import type { Rule, RulePage } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { UsageError } from '../usage-error.ts';

/** `on` is the severity of the rule's own page. */
export type Level = 'off' | 'on' | Severity;

/** Sets the severity of the rules whose id matches `pattern`, where `*` stands for anything: `architecture/*`. */
export interface RuleSetting {
  pattern: string;
  level: Level;
  /** Of a single rule, not of a pattern with `*`. */
  options?: Options | undefined;
  /** Typed for this run: it wins over overrides too. */
  flag?: boolean | undefined;
}

/** The options that somebody set, by the id of the rule. */
export type OptionsByRule = ReadonlyMap<string, Options>;

/** The rules of a run after all settings are applied. */
export interface ConfiguredRules<R = Rule> {
  /** The rules that are not off, with the severity that was set. */
  rules: R[];
  /** Severities that were set by hand. They hold for every finding, even where the rule would choose another. */
  forced: Map<string, Severity>;
  /** Options that were set, by rule. */
  options: Map<string, Options>;
  /** What the rules on suppressions themselves (config/…) are set to. */
  housekeeping: Map<string, Severity | 'off'>;
}

/**
 * Applies settings in order, later ones last. A severity for a whole area (`reporting/*=error`) leaves rules off that are
 * off by default; `on` turns them on. Throws `UsageError` where a pattern matches no rule.
 */
export function configureRules<R extends RulePage>(
  all: readonly R[],
  settings: readonly RuleSetting[],
): ConfiguredRules<R> {
  const levels = new Map<string, Level>();
  const options = new Map<string, Options>();
  const known: readonly RulePage[] = [...all, ...HOUSEKEEPING];
  for (const { pattern, level, options: set } of settings) {
    const matched = known.filter(({ id }) => matches(pattern, id));
    if (matched.length === 0)
      throw new UsageError(
        `no rule is called ${pattern}${didYouMean(pattern, namesLike(pattern, known))} (paper-lint rules lists them)`,
      );
    for (const rule of matched) {
      const now = levels.get(rule.id) ?? rule.default;
      const staysOff = now === 'off' && rule.default === 'off' && pattern.includes('*') && level !== 'on';
      if (!staysOff) levels.set(rule.id, level);
      for (const [name, value] of Object.entries(set ?? {})) {
        const wrong = wrongOption(rule, name, value);
        if (wrong !== null) throw new UsageError(wrong);
        options.set(rule.id, { ...options.get(rule.id), [name]: value });
      }
    }
  }
  const forced = new Map<string, Severity>();
  const rules = all.flatMap((rule) => {
    const level = levels.get(rule.id) ?? rule.default;
    if (level === 'off') return [];
    if (level === 'on') return [rule];
    forced.set(rule.id, level);
    return [{ ...rule, severity: level }];
  });
  const housekeeping = new Map(
    HOUSEKEEPING.map(({ id, severity }) => {
      const level = levels.get(id) ?? 'on';
      return [id, level === 'on' ? severity : level] as const;
    }),
  );
  return { rules, forced, options, housekeeping };
}

/**
 * Checks settings and overrides before the first paper is read, so that a slip is said once and not by every worker; gives
 * what `config/…` is set to. Throws as `configureRules` does.
 */
export function checkSettings(
  all: readonly RulePage[],
  settings: readonly RuleSetting[],
  overrides: readonly { readonly settings: readonly RuleSetting[] }[],
): ConfiguredRules['housekeeping'] {
  const { housekeeping } = configureRules(all, settings);
  configureRules(
    all,
    overrides.flatMap((one) => one.settings),
  );
  return housekeeping;
}

/** Areas as patterns where a pattern was typed, else rules. */
const namesLike = (pattern: string, all: readonly RulePage[]) =>
  pattern.includes('*') ? [...new Set(all.map(({ id }) => `${id.split('/')[0]}/*`))] : all.map(({ id }) => id);

/** Whether a pattern names a rule; `*` stands for anything. */
export function matches(pattern: string, id: string): boolean {
  const escaped = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.*')}$`).test(id);
}
