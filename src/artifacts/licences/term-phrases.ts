/** What gives a reader's access or use its name; a limit without one limits something else. */
const GOODS =
  '(?:weights|models?|check-?points?|data(?:-?sets?)?|corpus|corpora|annotations|recordings|parameters|access|download\\w*|code|files|licen[cs]e|agreement)';

interface Phrase {
  readonly pattern: RegExp;
  readonly words: string;
}

/** How a reader gets at something: only what makes them ask. */
export const GATES: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `\\b(?:fill(?:ing)?(?: in| out)?|complet(?:e|ing)|submit(?:ting)?|sign(?:ing)?|return(?:ing)?)\\b.{0,60}\\b(?:forms?|application|agreement|questionnaire|survey)\\b(?=.{0,120}\\b${GOODS}\\b)|\\b${GOODS}\\b.{0,100}\\b(?:fill(?:ing)?(?: in| out)?|complet(?:e|ing)|submit(?:ting)?|sign(?:ing)?)\\b.{0,60}\\b(?:forms?|application|agreement|questionnaire)\\b|\\b(?:request|application|access|registration) forms?\\b`,
      'i',
    ),
    words: 'by a form',
  },
  {
    pattern: new RegExp(
      `\\b(?:available|provided|shared|released|given|sent|obtained|distributed|access\\w*)\\b.{0,80}\\b(?:up)?on (?:reasonable |formal |academic |written |an? )?requests?\\b|\\b(?:to|please|can|may|must|first) request (?:access|the ${GOODS}|${GOODS}|a copy)|\\brequests? for access\\b|\\brequesting access\\b`,
      'i',
    ),
    words: 'on request',
  },
  {
    pattern: new RegExp(
      `\\b(?:apply|applying|application|applications) (?:for|to (?:get|obtain|use)) (?:\\w+ ){0,4}${GOODS}\\b|\\bapply for (?:access|it)\\b`,
      'i',
    ),
    words: 'on application',
  },
  {
    pattern: new RegExp(
      `\\b(?:contact|e-?mail|write to|mail) (?:us|the authors?|me|\\S+@\\S+)\\b.{0,40}\\b(?:for|to (?:get|obtain|request|receive|access|download))\\b.{0,40}\\b(?:weights|check-?points?|data(?:-?sets?)?|access|models?)\\b`,
      'i',
    ),
    words: 'by e-mail',
  },
  {
    pattern:
      /\bgated (?:access|model|repositor\w+|data(?:-?set)?|release)\b|\baccess (?:is|will be|has to be) (?:granted|restricted|limited|gated|given)\b|\baccess\b.{0,60}\b(?:granted|approved)\b.{0,40}\bcase[- ]by[- ]case\b/i,
    words: 'access is granted, not open',
  },
];

const USE = '(?:use|using|usage|purposes?|applications?|exploitation|activit\\w+|products?|services?|settings?)';

/** The limit that reaches beyond the thing itself. */
export const OUTPUTS = 'outputs are bound';

/** What a reader may not do, or may do only for some purposes. */
export const LIMITS: readonly Phrase[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:may|must|shall|will|should|agree)(?: ?not|n't)|not (?:be )?(?:permitted|allowed|used|use)|cannot|prohibit\\w*|forbid\\w*|forbidden)\\b.{0,160}\\b(?:outputs?|generations|responses|(?:data|text|images|samples|results|content) (?:that (?:is|are|were) )?(?:produced|generated|created|made))\\b.{0,120}\\b(?:train\\w*|improv\\w*|develop\\w*|compet\\w*|commercial\\w*|production|distil\\w*)|\\b(?:outputs?|generations|(?:data|text|images|results|content) (?:that (?:is|are|were) )?(?:produced|generated|created|made) (?:by|with|from))\\b.{0,100}\\b(?:(?:may|must|shall|can|should|are|is) ?(?:not|only|never)\\b.{0,40}\\b(?:used?|train\\w*|distribut\\w*|shar\\w*|commercial\\w*|permitted|allowed)|prohibited|forbidden|non-?commercial)\\b`,
      'i',
    ),
    words: OUTPUTS,
  },
  { pattern: /\bnon-?\s?commercial(?:ly)?\b|\bCC[- ]?BY[- ]NC\b/i, words: 'non-commercial' },
  {
    pattern: new RegExp(
      `\\b(?:not|no|prohibit\\w*|forbid\\w*|forbidden|excluding|without)\\b.{0,80}\\bcommercial(?:ly)?(?: ${USE})?\\b|\\bcommercial(?:ly)? ${USE}\\b.{0,60}\\b(?:not (?:permitted|allowed|granted)|prohibited|forbidden|requires?|needs?)\\b`,
      'i',
    ),
    words: 'no commercial use',
  },
  {
    pattern:
      /\b(?:research|academic|educational)(?: and (?:research|academic|education\w*))? (?:use|purposes?|usage)? ?only\b|\b(?:only|solely|exclusively)(?: be)?(?: used| intended| available| licen[cs]ed)? (?:for|to) (?:\w+ ){0,2}(?:research|academi\w+|education\w*)\b|\bresearch-only\b|\b(?:limited|restricted) to (?:\w+ ){0,3}(?:research|academic|educational)\b/i,
    words: 'research only',
  },
  {
    pattern: new RegExp(
      `\\b(?:may|must|shall|can|do|is|are)(?: ?not|n't) (?:be )?(?:re-?distribut\\w*|shared? |sub-?licen[cs]\\w*|passed on|publish\\w*|re-?releas\\w*)`,
      'i',
    ),
    words: 'not to be passed on',
  },
];

/** A limit that is none: it is lifted, or named as absent. */
export const NO_LIMIT =
  /\bcommercial(?:ly)?(?: use)?,? (?:and|or|as well as|&) (?:for )?non-?commercial|\bnon-?commercial(?: use)?,? (?:and|or|as well as|&) (?:for )?commercial|\bnot (?:limited|restricted) to\b|\b(?:free|available|allowed|permitted|suitable|licen[cs]ed) for (?:any |all )?commercial\b|\bcommercial (?:use )?(?:is )?(?:allowed|permitted|welcome|friendly)|\bno (?:form|registration|request|application) (?:is )?(?:needed|required|necessary)\b|\bwithout (?:a |any )?(?:form|registration|request|application|approval)\b|\b(?:pull|feature|merge|http|api) requests?\b|\brequests? (?:per|library)\b/i;

/** Words by which a repository calls what it gives open. */
export const OPEN =
  /\b(?:is|are|an?|our|the|fully|completely|we(?: have| are)?(?: now| also)?)\s(?:fully |completely |truly |free and )?(open[- ]?sourc(?:e|ed|ing)|open[- ]weights?|openly (?:available|licensed|released)|fully open|freely available|publicly (?:available|released))\b(?! (?:tools|libraries|packages|models? (?:such|like)|LLMs? (?:such|like)|communit|alternative|version of|reimplementation of|project [A-Z]))/i;

/** … but not what it uses, before that word. */
export const USED =
  /\b(?:us(?:e|es|ed|ing)|built (?:on|with|upon|from)|based on|rel(?:y|ies) on|requires?|via|other|existing|compare\w*|with|support\w*|against|than|thanks? to)\b[^.;]{0,40}$/i;
