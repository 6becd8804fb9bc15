import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Scripts in CommonJS that stand in one folder, each beside what V8 has made of it. */
export interface CompiledScripts {
  /** What a script exports, as `require` gives it. */
  load(name: string): unknown;
  /** Writes down what V8 has compiled of the scripts that were loaded, with the functions that have run. */
  keep(): void;
}

type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: object,
  filename: string,
  importModule: (id: string) => Promise<unknown>,
) => void;

/** For those packages that are modules: what a script imports by itself has no way there without an experiment of Node's. */
const importModule = (id: string): Promise<unknown> => import(id);

/**
 * Loads scripts without parsing and compiling them again, which for a paper takes as long as half of the rules. V8 sees by
 * itself whether what was kept is of its version and for its flags, and compiles anew where it is not; of the source it
 * compares the length alone, so that whoever changes a script has to remove what was kept of it.
 */
export function compiledScripts(folder: string): CompiledScripts {
  const scripts = new Map<string, { script: Script; module: { exports: unknown } }>();
  const requireOthers = createRequire(join(folder, 'index.cjs'));
  const load = (name: string): unknown => {
    const known = scripts.get(name);
    if (known !== undefined) return known.module.exports;
    const filename = join(folder, name);
    const cachedData = keptOf(filename);
    // On the line of the script's own first words, so that all lines keep their numbers.
    const source = `(function (exports, require, module, __filename, importModule) {${readFileSync(filename, 'utf8')}\n})`;
    const script = new Script(source, cachedData === undefined ? { filename } : { filename, cachedData });
    const module: { exports: unknown } = { exports: {} };
    // Before it runs: scripts may load each other in a circle.
    scripts.set(name, { script, module });
    (script.runInThisContext() as Wrapped)(module.exports, requireFrom, module, filename, importModule);
    return module.exports;
  };
  const requireFrom = (id: string): unknown => (id.startsWith('./') ? load(id.slice(2)) : requireOthers(id));
  return {
    load,
    keep() {
      for (const [name, { script }] of scripts) writeFileSync(keptName(join(folder, name)), script.createCachedData());
    },
  };
}

const keptName = (script: string) => `${script}.compiled`;

function keptOf(script: string): Buffer | undefined {
  try {
    return readFileSync(keptName(script));
  } catch {
    return undefined;
  }
}
