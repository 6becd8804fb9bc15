// Changes papers at random for as long as it is told and checks that each is read or refused.
// usage: npm run fuzz [-- seconds [seed]]   (600 seconds and a random seed unless said)
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [seconds = '600', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
if (!(Number(seconds) > 0) || !Number.isInteger(Number(seed))) {
  console.error('usage: npm run fuzz [-- seconds [seed]]');
  process.exit(2);
}
console.log(`${seconds} s, seed ${seed}; the same again: npm run fuzz -- ${seconds} ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz/fuzz.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: seconds, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
