/** A question of a checklist states nothing: "Did you report error bars?" */
const ASKED = /\b(?:Did|Do|Have) (?:you|the authors?)\b[^?]{0,500}\?/;

/** Whether a text holds a question that a checklist puts to authors. */
export const asksAuthors = (text: string): boolean => ASKED.test(text);
/** What the authors answer: a text without the question before it. */
export const withoutQuestion = (text: string): string => text.replace(ASKED, ' ');

/** What authors write behind a box that they ticked: "[Yes] We expect none, but …"; null where a text is no such answer. */
export const tickedAnswer = (text: string): string | null =>
  /\[(?:Yes|No|N\/?A)\]\s*(.{60,})$/s.exec(withoutQuestion(text))?.[1] ?? null;
