/** JSON for people and programs: stable, a short row of numbers on one line, nothing that a terminal would obey. */
export const jsonText = (value: unknown): string => `${escapeInvisible(joinNumbers(JSON.stringify(value, null, 2)))}\n`;

/** One line of it. */
export const jsonLine = (value: unknown): string => `${escapeInvisible(JSON.stringify(value))}\n`;

/** Puts each row of numbers on one line. Line breaks in strings are escaped, so only structure can match. */
const joinNumbers = (text: string) =>
  text.replace(
    /\[\n\s+(-?[\d.]+(?:,\n\s+-?[\d.]+)*)\n\s+\]/g,
    (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`,
  );

/** JSON leaves some characters as they are that a terminal obeys: C1 controls and changes of direction. */
const escapeInvisible = (text: string) =>
  text.replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
