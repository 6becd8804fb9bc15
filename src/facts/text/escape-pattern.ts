/** A text as a pattern that matches it and nothing else (`RegExp.escape`, which Node 20 does not have). */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
