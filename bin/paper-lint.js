#!/usr/bin/env node
import module from 'node:module';
import { setFlags } from './flags.js';

// Node 22 keeps compiled code between runs; Node 20 has no such cache.
module.enableCompileCache?.();
setFlags();

const { main } = await import('../dist/bundle/main.js');
process.exitCode = await main(process.argv.slice(2));
