// One file, so that the papers are linted once for all of these, and what pdfjs gives of them is read once.
await import('./reports.ts');
await import('./blind-labels.ts');
await import('./column-order.ts');
