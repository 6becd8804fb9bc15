/** Children by themselves, or who do something: "the children", "its children" may be those of a node. */
const CHILDREN =
  "(?:(?<!\\b(?:the|its|their|both|all|two|left|right|these|those|each) )children|children(?= who\\b)|children(?=['’]s\\b))";

/** People by what they are or do, whom a work may serve, harm or err on; "users" and "humans" alone are said of anything. */
export const PEOPLE = `(?:people|persons|individuals|women|men|girls|boys|${CHILDREN}|minors|teenagers|pupils|teachers|families|elderly|seniors|migrants|immigrants|refugees|asylum[- ]seekers|citizens|voters|residents|villagers|minorities|communities|workers|labou?rers|employees|employers|farmers|drivers|nurses|typists|translators|interpreters|journalists|artists|writers|musicians|photographers|designers|radiologists|clinicians|physicians|doctors|lawyers|defendants|prisoners|inmates|suspects|tenants|borrowers|applicants|job[- ]seekers|consumers|customers|patients|caregivers|victims|survivors|signers|the (?:public|poor|deaf|blind|disabled|vulnerable)|(?:deaf|blind|disabled|vulnerable|marginali[sz]ed|under-?represented|non-binary|transgender|queer|indigenous|black|older|low-income) (?:people|persons|groups?|communities|patients|speakers|populations|users|adults|children|women|men|students|families|households|signers|individuals)|speakers of [^.;,]{3,40}|non-native speakers|native speakers|(?:end )?users who [^.;,]{3,40})`;

/** Groups on which a model may err more often than on others. */
export const GROUP = `(?:women|men|females?|males?|girls|boys|(?:black|white|asian|hispanic|latin[oax]s?|african[- ]american|indigenous) (?:speakers|patients|people|faces|men|women|users|defendants|students|subjects|individuals)|african[- ]american english|dark(?:er)?[- ]skin\\w*|dark(?:er)? skin|light(?:er)?[- ]skin\\w*|skin (?:tones?|types?|colou?rs?)|older (?:adults|people|speakers|patients|users)|(?:the )?elderly|non-native (?:speakers|english)|minority (?:groups|speakers|patients)|(?:protected|demographic|ethnic|racial|minority) groups?|ethnicit(?:y|ies)|${CHILDREN}|low-income|minorities|dialect speakers|(?:regional |foreign )accents?|the deaf|deaf \\w+|disabled \\w+)`;

/** Words beside which those that name people name something else, as in a proof or a graph. */
export const NOT_PEOPLE =
  /\b(?:neighbou?rs?|nodes?|(?:sub-?)?trees?|sub-?graphs?|vertices|heaps?|coalitions?|communit(?:y|ies) (?:detection|structure)|research communit(?:y|ies)|scientific communit(?:y|ies))\b/i;
