/** A text as a pattern that matches it and nothing else (`RegExp.escape`, which Node 20 does not have). */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern, as its source, for a name that stands by itself, not within a longer one or beside a hyphen. */
export const wholeName = (name: string): string => `(?<![\\w-])${escapePattern(name)}(?![\\w-])`;
