/** What others may put the work to, what its authors rule out or hold back for that reason, and who answers for it. */

const DECISIONS =
  '(?:hiring|credit|lending|loans?|insurance|policing|law enforcement|border (?:control|checks?)|asylum|sentencing|parole|bail|court|surveillance|medical|clinical|legal|diagnos\\w+|triage|welfare|admissions?|grading|immigration|military|warfare|weapons?|identify(?:ing)? (?:people|persons|individuals)|decisions? (?:on|about|over) (?:people|persons|individuals|patients))';
const WHO =
  '(?:courts?|hospitals?|clinicians?|physicians?|doctors?|employers?|schools?|police|(?<!\\b(?:memory|feature|filter|prompt) )banks?|insurers?|governments?|authorities|no (?:court|hospital|clinician|doctor|employer|school|bank|patient|government))';
/** Whom a paper also tells how to train or to judge, or who are models: what they should use has to be the work itself. */
const ANYONE = '(?:teachers|judges|practitioners?|companies|anyone|nobody|no one|no (?:teacher|judge|person|company))';
const THE_WORK =
  '(?:(?:it|this|them|these)(?= (?:as|for|to|in|on|alone|blindly|when|unless|before|without)\\b|[^\\w\\s-]|\\s*$)|(?:our|such|this|these) (?:[\\w-]+ ){0,2}(?:models?|systems?|methods?|tools?|classifiers?|detectors?|generators?|scores?|outputs?|predictions?|summar(?:y|ies)|translations?)\\b)';
const SHOULD = '(?:should|must|ought|shall) (?:not |never )?(?:to )?(?:\\w+ )?';

export const USES: readonly RegExp[] = [
  /\bmilitary (?:applications?|uses?|purposes?|contexts?|actors?|interests?|drones?)\b|\bweapon(?:i[sz]\w+)\b|\bautonomous weapons?\b|\bweapons? (?:modell?ing|development|design|systems?)\b|\bchemical weapons?\b|\bnerve agents?\b|\bwarfare\b|\bmass surveillance\b/i,
  /\b(?:can|could|may|might|will) (?:\w+ )?(?:be )?(?:abus(?:e|ed)|turned against|put to (?:bad|ill|criminal|harmful)|exploited by (?:criminals|scammers|fraudsters|spammers|stalkers|oppressive|authoritarian))\b/i,
  // Frauds and insults are also what a classifier looks for: here somebody may commit them, and not "we can see".
  /(?<!\bwe )\b(?:can|could|may|might|would|will|invites?|enables?|eases?|lends? (?:itself|themselves) to|cheaper|easier|lowers?|temptation|tempted)\b[^.;]{0,100}(?<!\b(?:detect|classif|filter|flag|recogni[sz]|label)\w* (?:[\w-]+ ){0,3})\b(?:frauds?\b|fraudsters?|scam(?:s|mers?)?|stalk(?:ers?|ing)|blackmail\w*|extort\w*|identity theft|phishing|revenge porn\w*|non-consensual|without (?:their|his|her|the person['’]s) (?:consent|knowledge)|spammers|(?:send|write|writing|generat|produc|creat|spread|post|used for)\w* (?:[\w-]+ ){0,3}spam\b|trolls|bully\w*|harassment|astroturf\w*|terroris\w+|extremis\w+|criminals?|censorship|oppressive|authoritarian|profil(?:e|ing) (?:people|persons|individuals|users|citizens)|spy(?:ing)? on|de-?anonymi[sz]\w+|screen (?:tenants|applicants|employees|job))(?!\w*[ -](?:[\w-]+ )?(?:detect|classif|filter|data-? ?sets?|corp(?:us|ora)|benchmark|tasks?\b))/i,
  /\b(?:filter bubbles?|echo chambers?(?=[^.;]*\b(?:users?['’]?|people|society|politic\w*|readers|exposure|opinions?)\b)|academic (?:dis)?honesty|academic integrity|plagiari[sz]\w+|cheat(?:ing)? (?:in|on|at) (?:exams?|home-?work|school|tests)|hand(?:ed|ing)? in [^.;]{0,60}\bas their own\b|polari[sz]ation of (?:society|opinions?|users)|propaganda|election interference|disinformation)\b/i,
  new RegExp(
    `^\\W{0,4}(?:(?:it|they|(?:this|our|the) (?:[\\w-]+ ){0,2}[\\w-]+) (?:is|are|should|must|may) )?(?:not|never) (?:to be |be )?(?:used|deployed|intended|meant|suitable|suited|fit|recommended|employed|relied on) (?:for|in|to|as)\\b[^.;]{0,60}\\b${DECISIONS}\\b`,
    'i',
  ),
  new RegExp(
    `^\\W{0,4}(?:out[- ]of[- ]scope|prohibited|disallowed|forbidden)(?: uses?| applications?)?\\W{0,3}[:.–—][^.]{0,120}\\b${DECISIONS}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${WHO} ${SHOULD}(?:use|rely|trust|deploy|adopt|base|treat|let|decide|replace)\\b(?![^.;]*\\bet al)`,
    'i',
  ),
  new RegExp(
    `\\b${ANYONE} ${SHOULD}(?:use|rely|trust|deploy|adopt|treat|let)(?: (?:solely|only|blindly))?(?: (?:on|upon|in))? ${THE_WORK}`,
    'i',
  ),
  /\bwho (?:is|would be|will be|should be|is to be) (?:held )?(?:accountable|responsible|liable|to blame|answerable)\b|\b(?:held|legally|morally) (?:accountable|responsible|liable)\b|\baccountability (?:for|of|when|if)\b|\bliability (?:for|of) (?:harm|errors|damage|accidents)/i,
  /\bwe (?:do not|don['’]t|neither|cannot) (?:condone|endorse|encourage)\b|\bwe (?:condemn|strongly discourage|oppose) (?:any |such |its |the )?(?:use|uses|applications?|misuse)\b/i,
  // "The final say must remain with a physician", "a false sense of security".
  /\b(?:final|last) (?:say|decision|word) (?:should|must|has to|ought to|remains?|stays?|lies)\b|\b(?:over-?reliance|over-?trust|automation bias|complacency)\b(?=[^.;]*\b(?:clinicians?|doctors?|physicians?|radiologists?|users|people|humans?|operators|drivers|judges|students|teachers)\b)|\b(?:cost|costs|risk|risks|endanger|endangers|claim) (?:human |people['’]s |a |many |more )?(?:lives|life)\b|\bfalse sense of (?:security|safety)\b/i,
  /\bdigital divide\b|\bconcentrat\w+ of (?:power|wealth)\b|\bcopyright (?:infring\w+|holders?|concerns?|violations?)\b|\bstyles? of (?:living|individual|named) artists\b|\b(?:keep|keeps|keeping) (?:users|children|people|viewers) (?:scrolling|hooked|watching)\b/i,
  // What is held back.
  /\bwe (?:therefore |thus |hence |deliberately |intentionally |also |have )*(?:hold back|held back|withh(?:o|e)ld|(?:do|did|will) not (?:publicly )?release|refrain(?:ed)? from|abstain(?:ed)? from|decided against|chose not to|decline(?:d)? to)\b[^.;]{0,100}\b(?:fear\w*|abus\w+|harm\w*|danger\w*|risks? (?:of|to)|identif\w+|gender|race|ethnicity|religion|sexual\w*|minors|spam|attackers?|criminals?|privacy)\b/i,
  /\bwe (?:have )?(?:told|notified|informed|alerted|warned|contacted|(?:responsibly )?(?:disclosed|reported) (?:[\w-]+ ){0,5}to)\b[^.;]{0,40}\b(?:vendors?|manufacturers?|developers|maintainers?|providers?|affected|authorities|compan(?:y|ies)|OpenAI|Google|Microsoft|Meta|Anthropic|Apple|Amazon)\b(?=[^.;]*(?:$|[.;]|\bdays|\bbefore|\bweeks|\bmonths))/i,
];
