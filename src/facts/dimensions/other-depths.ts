/** Depths and layers that are none of a network, with the value marked ‹so›. */
export const OTHER_DEPTHS: readonly RegExp[] = [
  // "500 trees and a maximum depth of 6"
  /\b(?:trees?|forests?|XGBoost|LightGBM|CatBoost|GBDTs?|boost(?:ed|ing))\b[^.;‹]*\bdepths?\b[^.;‹]{0,24}‹[\d,{} ]{1,24}›/i,
  /\bdepths?\b[^.;‹]{0,24}‹[\d,{} ]{1,24}›[^.;]{0,40}\b(?:trees?|forests?|leaves|boost(?:ed|ing))\b/i,
  /\b(?:tree|search|recursion|nesting|rollout|look-?ahead|planning|sequencing|read|coverage|variant|water|sea|snow|ocean|soil|penetration|optical|focal|etch\w*|trench|groove|bit|colou?r|image|scene|circuit|parse|proof|traversal|call) depths?\b[^‹]{0,24}‹/i,
  // "a mean depth of 30×", "clipped at a depth of 4 m", "a depth of 8 bits"
  /\bdepths?\b[^.;‹]{0,24}‹[\d,.]+› ?(?:[×xX](?!\s?\d)|(?:[cmkµμn]?m|met(?:re|er)s?|feet|ft|inch\w*|bits?|dB|%|years?|pixels?|px)\b)/,
  /\b(?:sequenced|covered|measured|drilled|sampled|buried|etched) (?:to|at) (?:an? )?(?:\w+ )?depths? of ‹/i,
  // "four layers of MoS2", "layers 12 nm thick": of things
  /‹[^›]*layers?› of (?:the )?(?:[A-Z][a-z]?\w*\d\w*|h?BN|graphene|silicon|gold|copper|metal|oxide|tape|paper|tissue|skin|cloth\w*|fabric|material|resin|paint|polymer|glass|films?|foil|ice|snow|soil|sand|clouds?|atoms|security|defen[cs]e|abstraction|protection|management|meaning|bureaucracy)\b/,
  /‹[^›]*layers?› of \d[\d.]* ?(?:[cmkµμn]?m|hPa|Pa)\b/,
  /‹[^›]*\b(?:copper|metal|gold|oxide|soil|sediment|cloud|skin|tissue|paper|fabric|cloth|polymer|glass|ice|snow|rock|atomic|cortical)[- ]layers?›/i,
  /‹[^›]*layers?›[^.;‹]{0,60}(?:\b(?:nm|µm|μm|mm|cm)\b|\bthick\b)/,
  /\b(?:device|wafer|substrate|heterostructures?|crystal|laminate|sandwich|circuit board|PCB|cortex|retina|atmosphere|skin|gels?|nest)s? (?:\w+ )?(?:comprises?|consists? of|has|have|with|contains?|of|is made of) ‹[^›]*layers?›/i,
];
