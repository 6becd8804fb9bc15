// Parses files with bare remark-parse, and does nothing else.
import { readFileSync } from 'node:fs';
import { bareParser } from './bare-parser.mjs';

for (const file of process.argv.slice(2))
  if (bareParser.parse(readFileSync(file, 'utf8')).children.length === 0) process.exitCode = 1;
