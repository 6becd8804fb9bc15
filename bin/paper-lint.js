#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22 keeps compiled code between runs; Node 20 has no such cache.
module.enableCompileCache?.();
// Each pattern is asked of a whole paper, so that compiling it twice, first for an interpreter, takes time and saves none.
setFlagsFromString('--no-regexp-tier-up');
// One paper is read in a second or two. What V8 by its usual budget takes for hot by then costs more to optimise than it
// saves; what is hot over many papers still becomes so.
setFlagsFromString('--interrupt-budget=1056000');

const { main } = await import('../dist/bundle/main.js');
process.exitCode = await main(process.argv.slice(2));
