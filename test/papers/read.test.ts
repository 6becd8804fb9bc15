// One file, so that one worker reads each paper once for all of these.
await import('./text.ts');
await import('./references.ts');
await import('./structure.ts');
await import('./true-tables.ts');
await import('./figures.ts');
