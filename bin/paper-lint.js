#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22 keeps compiled code between runs; Node 20 has no such cache.
module.enableCompileCache?.();
// Each pattern is asked of a whole paper, so that compiling it twice, first for an interpreter, takes time and saves none.
setFlagsFromString('--no-regexp-tier-up');

const { main } = await import('../dist/bundle/main.js');
process.exitCode = await main(process.argv.slice(2));
