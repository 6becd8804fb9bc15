#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22 keeps compiled code between runs; Node 20 has no such cache.
module.enableCompileCache?.();
// Rules ask hundreds of patterns of every sentence. Compiling each at first use is faster than interpreting it before.
setFlagsFromString('--no-regexp-tier-up');

const { main } = await import('../dist/src/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
