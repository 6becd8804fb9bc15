/** "The authors measured it with sizes from 8 to 64", "Ito et al. (2020) trained for 90 epochs": no word of this paper's own work. */
const THEIR_ACT =
  /\b(?:[Tt]he (?:original )?authors(?: of [^,.;]{1,40})?|[Tt]he [A-Z][\w.-]{1,24} (?:paper|report|authors|team)|[A-Z][\w-]+ et al\.?,?(?: ?[([][^()[\]]{1,30}[)\]])?),? (?:also |then |further |only |originally |have |had )?(?:us|train|measur|report|set|evaluat|test|fine-?tun|show|cho|pick|employ|appl|ran|run|propos|perform|conduct|sampl|pre-?train|select|scal|estimat|need|requir|spen[dt]|consum|stat)\w*\b|\b[Tt]heir (?:own )?\d[\d.,]*[BMK]?\b|\b(?:trained|tuned|run|fine-tuned|pre-?trained|released|published) (?:\w+ )?by (?:its|their|the) (?:original |respective )?(?:authors|creators|makers|developers)\b/;
const OURS = /\b(?:we|our|ours)\b/i;

/** Whether a sentence tells what others did, and of nothing of these authors. */
export const isTheirAct = (text: string): boolean => THEIR_ACT.test(text) && !OURS.test(text);

/** "For the Wren baseline we kept the rate of 0.01 recommended by its authors": a rival is run as its makers would have it. */
const RIVALS =
  /\b(?:baselines?|competitors?|rivals?|(?:competing|compared|comparison) (?:methods?|models?|systems?|approaches))\b/i;
const AS_THEY_SAY =
  /\b(?:recommend\w*|suggest\w*|report\w*|publish\w*|provid\w*|giv(?:en?|es)|us(?:ed|es)|chosen|stated|listed|tuned|released) (?:\w+ )?(?:by|in|from) (?:(?:its|their|the(?:ir)?|the original|each) )?(?:(?:respective|original|official|own) )?(?:authors?|creators?|makers?|developers?|papers?|publications?|works?|repositor(?:y|ies)|implementations?|code(?:bases?)?)\b|\b(?:their|its|the original) (?:authors?|makers?|creators?)['’]? (?:own )?(?:settings?|recommend\w*|defaults?|values?|hyper-?parameters?|configurations?)|\bas (?:in|per|by) (?:the|their|its) (?:respective |original |official )?(?:papers?|publications?|implementations?|repositor(?:y|ies)|code)\b/i;
const TOO =
  /;|^(?:Following|Like|As in|Similar)|\b(?:ours?|(?:and|to|with|as|than|of|for) (?:our|the proposed)|both|all (?:models|methods|networks|runs)|the same for|as well)\b/i;
/** Whether a sentence tells with what rivals are run by their own makers' word. */
export const isAsRivalsSay = (text: string): boolean => RIVALS.test(text) && AS_THEY_SAY.test(text) && !TOO.test(text);

/** What nobody has run: "humans' level would take 1e9 GPU hours", "a model of this size should see 4T tokens". */
export const IN_THEORY =
  /\b(?:would|should|could|might)(?: \w+){0,2} (?:require|need|take|cost|be|amount|last|reach|consume|use|have|see|trained)\w*\b[^.;‹]{0,90}‹|\b(?:in theory|theoretically|hypothetical\w*|extrapolat\w+)\b[^;‹]{0,120}‹/i;

/** "Compared with Osprey, which took 355 GPU-years": what another cost. */
export const THEIR_COST =
  /\b(?:compared (?:with|to)|unlike|in contrast (?:to|with)|as opposed to|than) (?!we\b|our\b)[^;‹]{0,60}\b(?:which|that|who) (?:took|takes|needed|needs|required|requires|used|uses|cost|costs|was trained|consumed|spent)\b[^;‹]{0,30}‹/i;
