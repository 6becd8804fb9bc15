#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22 keeps compiled code between runs; Node 20 has no such cache.
module.enableCompileCache?.();
// Each pattern is asked of a whole paper, so that compiling it twice, first for an interpreter, takes time and saves none.
setFlagsFromString('--no-regexp-tier-up');
// Node 20 optimises what is hot before the one paper that most runs read is done, which costs more than it saves there; what
// is hot over many papers still becomes it. Later versions have a cheaper compiler in between, and not this flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1056000');

const { main } = await import('../dist/bundle/main.js');
process.exitCode = await main(process.argv.slice(2));
