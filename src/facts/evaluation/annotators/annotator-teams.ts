const DONE = '(?:conducted|performed|carried out|done|undertaken|run|led)';
const SOME = "(?:[\\w.'’-]+ ){0,5}?";
const PEOPLE_OF_THE_HOUSE =
  '(?:red[- ]?team(?:s|ers)?|teams?|staff|employees|colleagues|testers|specialists|experts|contractors|vendors?)';
/** What a red team does with a model, and what it leaves behind. */
const PROBES =
  '(?:examin|prob|attack|attempt|tried|test|assess|evaluat|found|find|identif|report|interact|challeng|explor|rat|judg|review|spent|wrote|compos)\\w*';

/** A team of the house, or a red team, that rates or attacks: "a human evaluation carried out by our internal testers". */
export const TEAM_WORK: readonly RegExp[] = [
  new RegExp(
    `\\b(?:human|manual|expert) (?:evaluations?|assessments?|ratings?|reviews?|testing|red[- ]?teaming|annotations?|verification|inspection)\\b[^.;]{0,30}\\b${DONE} by ${SOME}${PEOPLE_OF_THE_HOUSE}\\b`,
    'i',
  ),
  new RegExp(
    `\\bred[- ]?teaming\\b[^.;]{0,40}\\b(?:was|were|is|are) (?:\\w+ly )?${DONE} by ${SOME}${PEOPLE_OF_THE_HOUSE}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:an?|the|our) (?:[\\w-]+ ){0,3}?red[- ]?team(?:ers)?,?(?: (?:at|of|from|within) (?:the )?[\\w-]+(?: [A-Z][\\w-]+)?,?)? (?:\\w+ly |then |also |first ){0,2}${PROBES} `,
    'i',
  ),
  /\bwe (?:\w+ ){0,2}?(?:recruit|hir|engag|employ|invit|enlist|work|contract|partner)\w*\b[^.;]{0,60}\bred[- ]?team(?:s|ers)\b/i,
  /\bwe (?:\w+ ){0,2}?(?:conduct|perform|carr(?:y|ied) out|ran|run|organi[sz]e)(?:e?d)? [^.;]{0,40}\b(?:manual|human|expert|external|internal|in-house) red[- ]?team(?:ing)?\b/i,
];
/** A model that attacks is no team of people. */
const ATTACKING_MODEL =
  /\b(?:automat\w+|LL?Ms?|GPT-?\w*|models?|agents?|AI|synthetic|simulated|learned)[- ](?:(?:based|driven|generated|powered) )?red[- ]?team|\bred[- ]?team(?:ing|er|ers)? (?:LL?Ms?|models?|agents?|polic|prompts?|data-?sets?|benchmarks?|attacks?|methods?)\b/i;

export const isOfAttackingModel = (text: string): boolean => ATTACKING_MODEL.test(text);

/** Who knows the matter by profession; a teacher is often a network, and an expert may be a policy. */
const PROFESSION =
  '(?:doctor|surgeon|dentist|nurse|specialist|consultant|professional|practitioner|psychologist|psychiatrist|therapist|veterinarian|pharmacist|oncologist|biologist|chemist|geologist|physicist|astronomer|mathematician|statistician|linguist|lawyer|attorney|(?:school|language) teacher|educator|engineer|economist|historian|archaeologist|musician|composer|designer|translator|proofreader|expert|technician)s?\\b(?! (?:models?|polic|networks?|agents?|systems?|LL?Ms?|modules?|heads?|layers?|trajector|demonstrat)\\w*)';
const QUALIFIED = '(?:(?!(?:that|which|who|of|from|using|and|or)\\b)[\\w-]{1,20} ){0,5}?';
const CHECKED =
  '(?:re-?)?(?:validated|verified|checked|reviewed|confirmed|inspected|audited|examined|vetted|proofread|corrected|cross-checked|double-checked|approved|adjudicated)';
const LABELS =
  '(?:annotations?|(?:annotation|label|data) quality|labels?|ground[- ]truths?|diagnos[ei]s|gradings?|transcri(?:pts?|ptions?)|translations?|masks?|contours?|segmentations?|boxes|questions?|answers?|items|instances|captions|scores|ratings|judge?ments|rubrics|solutions|tags|rationales?|summaries|mappings|(?:question|answer|QA|image|sentence)[\\w-]* pairs)';

/** "All masks were reviewed by two senior surgeons", "experienced nurses verified the tags". */
export const CHECKED_BY_PROFESSION: readonly RegExp[] = [
  new RegExp(
    `\\b${LABELS}\\b[^.;]{0,60}\\b(?:was|were|is|are|been|being|and|then) (?:\\w+ ){0,2}?${CHECKED}\\b[^.;]{0,30}\\bby ${QUALIFIED}${PROFESSION}`,
    'i',
  ),
  new RegExp(
    `\\b${PROFESSION} (?:\\w+ly |then |also |further ){0,2}${CHECKED} (?:all |each |every |the |our |these |their ){1,3}(?:[\\w-]+ ){0,3}?${LABELS}\\b`,
    'i',
  ),
];
