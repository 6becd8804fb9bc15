const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** The names that a mistyped one may mean, nearest first; at most three. The part after the slash is enough. */
function suggest(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase();
  const near = (name: string) => {
    const whole = distance(wanted, name);
    const part = distance(last(wanted), last(name));
    if (whole <= Math.max(2, name.length / 5)) return whole;
    if (last(wanted).length < 3) return Infinity;
    if (part <= last(name).length / 4) return part;
    if (last(name).includes(last(wanted))) return name.length;
    const inside = Math.min(...wordRuns(last(name)).map((words) => distance(last(wanted), words)));
    return inside <= last(wanted).length / 5 ? name.length + inside : Infinity;
  };
  return names
    .map((name) => ({ name, rank: near(name) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** `missing-model-card`: every run of its words, as somebody may remember it. */
function wordRuns(name: string): string[] {
  const words = name.split('-');
  return words.flatMap((_, from) => words.slice(from).map((_, more) => words.slice(from, from + more + 1).join('-')));
}

/** "; did you mean a/b or a/c?", or nothing. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const near = suggest(typed, names);
  return near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
