/** Data of people who did not give them, and what models give away of them; and what readers are warned of. */
export const PRIVATE: readonly RegExp[] = [
  /\b(?:all|the|every|our) (?:[\w-]+ )?(?:speakers|participants|people|subjects|users|patients|volunteers|actors|students|annotators|signers|donors)\b[^.;]{0,60}\b(?:consent(?:ed)?\b|agreed to|may (?:withdraw|have (?:them|their [\w ]{2,20}) (?:deleted|removed)))/i,
  /\b(?:blurr|pixelat|redact|scrubb?|anonymi[sz]|pseudonymi[sz]|mask)(?:ed|ing) (?:out )?(?:all |the |any |every )*(?:faces?|number plates|licen[cs]e plates|names|user ?names|handles|identities|persons|people)\b/i,
  /\bright to (?:be forgotten|erasure|privacy|deletion)\b/i,
  /\b(?:extract|recover|regurgitat|reproduc|leak|emit|reveal|output|memori[sz]|disclos|expos)\w*\b[^.;]{0,80}\b(?:phone numbers?|e-?mail addresses|home addresses|private individuals|social security numbers?|credit[- ]card numbers?|names of (?:private|real) (?:people|persons|individuals)|personal details|private (?:data|information|messages|photos|conversations)|identifying details)\b/i,
  /\b(?:never|did not|have not|had not|not) (?:\w+ )?(?:agreed?|consent(?:ed)?|asked|given (?:their )?(?:consent|permission))\b[^.;]{0,60}\b(?:training|data-? ?set|corpus|scrap\w+|crawl\w*|record\w*|used|photograph\w*|included)\b/i,
  /\b(?:this|the) (?:paper|section|appendix|article|work|supplement|data-? ?set)\b[^.;]{0,30}\b(?:contains?|includes?|shows?|prints?)\b[^.;]{0,80}\b(?:offensive|racist|sexist|obscene|disturbing|upsetting|distressing|explicit (?:content|language|images|material|sexual)|profan\w+|hateful|vulgar|triggering)\b/i,
];
