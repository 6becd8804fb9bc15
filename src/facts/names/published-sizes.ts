/** A family's name by which its spellings are one: "LLaMA 1", "Llama-1" and "llama1". */
export const plainFamily = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');

/** The parameters of a size ("1.3B", "125M") in millions. */
export const inMillions = (size: string): number => Number.parseFloat(size) * (/b$/i.test(size) ? 1000 : 1);
