// Only the reading: bytes to the tree of a paper, without rules.
import { readFileSync } from 'node:fs';
import { readPaper } from '../dist/bundle/index.js';

const paper = await readPaper(readFileSync(process.argv[2]), process.argv[2]);
if (paper.statements().length === 0) process.exitCode = 1;
