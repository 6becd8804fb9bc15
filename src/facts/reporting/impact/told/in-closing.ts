import { NOT_PEOPLE } from './people.ts';

/** Who stands outside a laboratory: closing words that say what such people may, should or will do speak of the work in the world. */
const OUTSIDE =
  '(?:landlords?|tenants?|spammers?|police\\w*|criminals?|thieves|trolls?|novelists?|editors|loan officers?|regulators?|legislators?|courts?|juries|voters?|passengers|travellers|shoppers|patients?|clinicians?|nurses?|doctors?|surgeons?|physicians?|therapists?|lawyers?|(?<!LLM )(?<!LLM-)human judges|teachers(?=[^.;]*\\b(?:pupils|schools?|classrooms?|homework|essays|exams?)\\b)|pupils|citizens|employers?|employees|artists?|writers|journalists?|musicians|actors who|translators|farmers|drivers|minorities|immigrants?|migrants|refugees|dialects?|muslims?|jews|(?:a|the|no|every) child|children who|people (?:who|whose|with|from|of)|persons? (?:who|whose)|individuals (?:who|whose)|(?:secret|poor(?:er)?|developing|low-income) (?:police|countries|households)|the (?:elderly|poor|deaf|blind|disabled|public|general public))';
/** What they will do, never do or do already counts where they do it with the work: "better students will win" is of models. */
const MAY =
  '(?:could|may|might|would|should|must|ought|nobody|(?:never|will|already)\\b(?=[^.;]{0,40}\\b(?:it|its|this|our|such|the (?:models?|system|method|tool))\\b)|(?:make|makes) it (?:harder|easier)|we (?:urge|warn|insist|advise|ask|worry|fear))';

/** Words for them, which are asked for among the closing words alone. */
export const OUTSIDERS = new RegExp(`\\b${OUTSIDE}\\b`, 'i');
const COMES = new RegExp(`\\b${MAY}\\b`, 'i');
/** That a tool may help those for whom it was made is the motive of every paper. */
const HELPS =
  /\bto (?:support|help|improve|assist|speed|ease|reduce|guide|inform|plan)\b|\b(?:assisting|helping|supporting|aiding|benefit(?:ing|s)?)\b|\b(?:could|may|might|will|would|should) (?:\w+ )?(?:help|assist|support|aid|enable|allow|benefit|improve|be (?:useful|helpful|beneficial|valuable|applied|extended|used by))\b|\b(?:future|next step|extend|further)\b|\b(?:number|set|pool|list|fraction) of (?:people|persons|patients|individuals)\b/i;
/** What acts in the closing words is then an agent, whatever it plays. */
const AGENTS = /\bagents?\b/i;

/** Whether a closing sentence says what people outside may, should or will do with the work, or it with them. */
export const speaksOfOutsiders = (text: string): boolean =>
  OUTSIDERS.test(text) && COMES.test(text) && !HELPS.test(text) && !NOT_PEOPLE.test(text) && !AGENTS.test(text);
