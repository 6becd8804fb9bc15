/** A reference sticks to the name where the space between them is thin: "BERTDevlin et al." becomes "BERT Devlin et al.". */
export const withReferenceApart = (label: string): string =>
  label.replace(/(\p{Lu}{2,12}|\p{Ll}{3,20})(?=\p{Lu}\p{Ll}{1,20} et al\b)/gu, '$1 ');
