/** Labels are asked for again and again: as many are remembered as the tables of a paper have. */
const MOST_REMEMBERED = 4000;

/** The same answers, each found once for a text that is asked for again soon. Nobody may change them. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const remembered = new Map<string, { answer: Answer }>();
  return (text) => {
    let known = remembered.get(text);
    if (known === undefined) {
      if (remembered.size === MOST_REMEMBERED) remembered.clear();
      remembered.set(text, (known = { answer: find(text) }));
    }
    return known.answer;
  };
}
