/** A setting is named with its value, which measures nothing. */
export const SETTING = /(?:[\u03b1-\u03c9]|\\[a-z]{2,8}) ?= ?\d+(?: ?\. ?\d+)?(?: ?\^ ?\{? ?[-\u2212]? ?\d+ ?\}?)?/gu;
