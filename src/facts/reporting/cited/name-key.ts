/** A name as a key: without case, accents, hyphens and stops. A plus is kept, since "X+" is what came after "X". */
export function nameKey(name: string): string {
  const small = name.toLowerCase();
  // Most names and titles have no accents, which take most of the time.
  return /^[ -~]*$/.test(small)
    ? small.replace(/[^a-z\d+]/g, '')
    : small.normalize('NFKD').replace(/[^\p{L}\d+]/gu, '');
}

/** Kinds of things, fields and ways of training: what stands before a citation without being one work's name. */
const KIND =
  /^(?:\p{L}?LLMs?|LMs?|M?LMMs?|V?LMs?|VLAs?|\p{L}{0,3}NNs?|MLPs?|GANs?|VAEs?|AEs?|FL|RL|IL|AI|ML|DL|SFT|QA|VQA|CoT|RAG|ICL|SSMs?|MoEs?|VQ|DRL|MARL|CV|NLP|KD|PTQ|QAT|NAS|GPUs?|TPUs?|UQ|OOD|DP|SGD|SDEs?|ODEs?|PDEs?|MDPs?|KL|PCA|SVD|EMA|NeurIPS|ICLR|ICML|CVPR|[A-Z]{1,2}|Transformers?)$/u;

/** Mixed or upper case, or letters with digits: "HeronNet", "S4", "mT5", never a plural ("LLMs") or a kind of thing. */
export const looksNamed = (name: string): boolean =>
  /\p{Lu}.*[\p{Lu}\d]|\p{Ll}\p{Lu}|\p{L}-?\d/u.test(name) && !KIND.test(name) && !/\p{Lu}s$/u.test(name);
