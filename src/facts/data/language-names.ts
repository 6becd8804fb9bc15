/** Languages that papers name most, as the source of a pattern. */
export const LANGUAGE_NAME =
  'English|Chinese|Mandarin|Cantonese|Spanish|French|German|Japanese|Korean|Arabic|Hindi|Russian|Portuguese|Italian|Dutch|Turkish|Vietnamese|Thai|Polish|Czech|Swedish|Danish|Norwegian|Finnish|Greek|Hebrew|Persian|Farsi|Urdu|Bengali|Tamil|Telugu|Swahili|Indonesian|Malay|Ukrainian|Romanian|Hungarian|Sanskrit';
