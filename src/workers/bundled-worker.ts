// The worker of the bundle, beside a folder with its scripts.
import { fileURLToPath } from 'node:url';
import { compiledScripts } from './compiled-scripts.ts';

compiledScripts(fileURLToPath(new URL('worker/', import.meta.url))).load('worker.cjs');
