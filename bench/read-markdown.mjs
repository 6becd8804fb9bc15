// Only the reading: bytes to the tree of a paper, without rules.
import { readFileSync } from 'node:fs';
import { readMarkdown } from '../dist/src/inputs/markdown/index.js';

const paper = await readMarkdown(readFileSync(process.argv[2]), process.argv[2]);
if (paper.statements().length === 0) process.exitCode = 1;
