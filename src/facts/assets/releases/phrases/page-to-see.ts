/** "See our project page for code, data and more". */
const SHOWN =
  /\b(?:see|visit|check(?: out)?|refer to|go to|consult) (?:our|the) (?:(?:project|accompanying|public|companion|github) ){0,2}(?:(?:web)?\s?page|web\s?site|site|repository|repo)\b[^.;,]{0,60}? for ((?:(?:our|the|all|full|more|source|training|pre-?trained|data ?sets?|data|codes?|code ?base|models?|weights|checkpoints|demos?|videos?|results?|and|&)\b[ ,]{0,2}){1,8})(?! ?(?:samples?|examples?|snippets?|listings?|style|generation|details?|cards?|statistics))/i;
const GIVES = /\b(?:codes?|code ?base|data ?sets?|weights|checkpoints)\b/i;

export const shownObject = (text: string): string | null => {
  const object = SHOWN.exec(text)?.[1];
  return object !== undefined && GIVES.test(object) ? object : null;
};
