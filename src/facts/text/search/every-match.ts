const known = new WeakMap<RegExp, RegExp>();

/**
 * The same pattern with the flag `g`. It is made once: a new one for each text would be compiled anew each time, which takes
 * far longer than the search. Whoever uses it sets `lastIndex` first.
 */
function everyOf(pattern: RegExp): RegExp {
  let every = known.get(pattern);
  if (every === undefined) known.set(pattern, (every = new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)));
  return every;
}

/** All matches of a pattern that is not global itself. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const every = everyOf(pattern);
  const matches: RegExpExecArray[] = [];
  every.lastIndex = 0;
  for (let match = every.exec(text); match !== null; match = every.exec(text)) {
    matches.push(match);
    if (match[0] === '') every.lastIndex++;
  }
  return matches;
}
