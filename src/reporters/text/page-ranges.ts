/** "page 3", "pages 3, 5–9". */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const words = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${new Set(pages).size === 1 ? 'page' : 'pages'} ${words.join(', ')}`;
}
