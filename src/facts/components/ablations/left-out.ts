/** The words, as the source of a pattern, by which a row of a table says that it goes without a part: "w/o gate". */
export const LEFT_OUT = String.raw`\\?w\/o\.?|w\.o\.|without|excluding`;
