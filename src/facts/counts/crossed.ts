/** What begins a numbered point: "(ii)", "2)", "b)". */
const MARKER = /(?:^|\s)\(?(?:\d|[ivx]{1,4}|[a-j])\)\s/i;
/** What stands between the choices of one point: "cased or uncased", "with / without". */
const BETWEEN = /\s?,?\s(?:and\/or|or|and|versus|vs\.?|&)\s|\s?[/,]\s?/gi;
/** What joins one point to the next. */
const JOINS = /[\s,;.]*(?:\b(?:and|or)|&)?\s*$/i;

/**
 * Whether the points of a list hold choices that make up the number that is announced: "four versions: (i) small or
 * large and (ii) with or without the gate" are two times two.
 */
export function areCrossed(list: string, announced: number): boolean {
  const points = list
    .split(MARKER)
    .map((point) => point.replace(JOINS, ''))
    .filter((point) => point !== '');
  const choices = points.map((point) => [...point.matchAll(BETWEEN)].length + 1);
  if (choices.every((one) => one === 1)) return false;
  const product = choices.reduce((made, one) => made * one, 1);
  const sum = choices.reduce((made, one) => made + one, 0);
  return product === announced || sum === announced;
}
