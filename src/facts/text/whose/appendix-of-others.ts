/** The appendix of another paper: "Appendix B of the work of Marsh", "[12, Appendix B]". */
export const OF_OTHERS =
  /\b[Aa]ppendix(?: [A-Z](?:\.\d{1,2})?)? (?:of|in|from) (?:the (?!suppl|full|extended|paper|present)|their |his |her |\[|\(|\p{Lu})|\[[^\]]{0,30}Appendi|\(\p{L}[^()]{0,60}\d{4}[a-z]?, Appendi/u;
