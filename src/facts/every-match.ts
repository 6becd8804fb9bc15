const global = new WeakMap<RegExp, RegExp>();

/**
 * All matches of a pattern that is not global itself. The pattern that looks for them is made once: a new one for each
 * text would be compiled anew each time, which takes far longer than the search.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  let every = global.get(pattern);
  if (every === undefined) global.set(pattern, (every = new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)));
  const matches: RegExpExecArray[] = [];
  every.lastIndex = 0;
  for (let match = every.exec(text); match !== null; match = every.exec(text)) {
    matches.push(match);
    if (match[0] === '') every.lastIndex++;
  }
  return matches;
}
