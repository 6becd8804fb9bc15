/** A text with each run of blanks and line breaks as one blank. A single blank is left as it is: most of them are. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');
