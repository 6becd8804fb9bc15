import type { Place } from './places.ts';

/** What is younger than the text of a model was not in it: "published after our crawl had ended". */
const YOUNGER = [
  /\b(?:(?:publish|releas|writ|creat|collect|compil|appear|invent|scrap)\w*|wrote|post(?:s|ed|ing)?|issu(?:e[sd]?|ing)|dat(?:e[sd]?|ing)|held(?![- ]out)|(?:is|are|was|were|been) set|authored|made|newer|c[oa]mes?|coming)\b[^.;]{0,60}\b(?:after|later than|newer than|beyond (?:the|our|its|their) (?=[^.;]{0,20}\b(?:crawl|cut-?off|end)))\b[^.;]{0,60}\b(?:crawl\w*|cut-?offs?|(?:pre-?)?training (?:data\w*|text|corp\w+|set)|corpus|dump|snapshot)\b/i,
  /\b(?:after|beyond|post-?dat\w+|later than|newer than|past (?:the|our|its|their))\b[^.;]{0,60}\bcut-?offs?\b|\bcut-?offs?\b[^.;]{0,60}\b(?:before|precedes?|predates?|prior to|earlier than)\b/i,
  /\b(?:crawl|dump|corpus|(?:pre-?)?train(?:ed|ing)(?: data\w*| text| corp\w+)?)\b[^.;]{0,60}\b(?:pre-?dat\w+|older than|(?:before|prior to|earlier than)\b[^.;]{0,40}\b(?:publish|releas|writ|creat|appear|came out|exist|post)\w*)/i,
];
/** "our data end in December 2023" */
const ENDS =
  /\b(?:our|the|its|(?:pre-?)?training) (?:data|text|corpus|crawl)\w*\b[^.;]{0,20}\b(?:ends?|ended|stops?|stopped|reach\w*|goes|go|closed?)\b[^.;]{0,20}\b(?:in|at|until|up to|to|with|on|before)\b[^.;]{0,15}\b(?:19|20)\d\d/i;
/** "the model cannot have seen them", "it may have read the answers", "has the model read it before?" */
const MAY_HAVE_SEEN =
  /(?:\b(?:models?|LLMs?|it|they|networks?|systems?|baselines?|products|ones|which|that)|\b[A-Z][\w.-]+) (?:can ?not|can|could(?:n[’']t)?|can[’']t|may|might|(?:is|are) (?:un)?likely to)(?: not| never)? (?:\w+ )?have (?:\w+ ){0,2}?(?:seen|read|encountered|memori[sz]ed|come across|met|been (?:exposed|trained on|part of))\b|\b(?:has|have|had) (?:the|our|any|this|these) (?:[\w-]+ )?models? (?:\w+ )?(?:seen|read|encountered|memori[sz]ed)\b|\b(?:no|none of the|neither) (?:[\w-]+ ){0,2}(?:models?|LLMs?)\b[^.;]{0,30}\b(?:has|have|had|could have) (?:\w+ )?(?:seen|encountered|memori[sz]ed)\b/;
/** "never put online", "written by us for this study": nobody could have crawled it. */
const NEVER_PUBLIC =
  /\bnever\b (?:[\w-]+ ){0,4}(?:online|on the (?:web|internet)|public(?:ly)?|published|released)\b|\bunpublished\b|\b(?:freshly|newly) written\b|\b(?:written|made|created|composed) by (?:us|the authors|ourselves|our team)\b/i;
const NOT_PUBLIC =
  /\b(?:not|nowhere)\b (?:[\w-]+ ){0,4}(?:online|on the (?:web|internet)|public(?:ly)?|published|released)\b[^.;]{0,40}\b(?:so|hence|thus|therefore|means|cannot|can ?not|unlikely|risk|concern)\b/i;

/** A test by the plainest words; data and models too are collected after others, or see too little. */
const ASKED =
  /\b(?:tests?|benchmarks?|questions?|answers?|exams?|examinations?|quiz\w*|riddles?|puzzles?|problems|prompts|exercises|solutions)\b/i;

/** Whether words tell that a test is younger than the training text, unknown to it, or perhaps known. */
export const tellsOfUnseenTests = (text: string, tested: readonly Place[]): boolean =>
  ((tested.length > 0 || ASKED.test(text)) &&
    (YOUNGER.some((pattern) => pattern.test(text)) || MAY_HAVE_SEEN.test(text))) ||
  (tested.length > 0 && (ENDS.test(text) || NEVER_PUBLIC.test(text) || NOT_PUBLIC.test(text)));

const CUT_OFF = /\b(?:data|knowledge|training|crawl|corpus)(?: data)? cut-?offs?\b/i;
const DATES = /\b(?:releas|publish|post|issu|creat|writ)\w*|\b(?:months?|years?|dates?|days?|weeks?|quarters?)\b/i;

/** Whether a caption sets tests against the day on which the training text ends. */
export const datesTests = (caption: string): boolean => CUT_OFF.test(caption) && DATES.test(caption);
