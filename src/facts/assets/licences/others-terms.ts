import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { withoutQuestion } from '../../text/whose/asked.ts';
import { knownAssetsIn } from '../known-assets.ts';
import { licences } from './licence-mentions.ts';
import { isOwnRelease, USERS } from './licence-owner.ts';
import { licencesNamedIn } from './licence-names.ts';

/** A place at which the paper says under what terms things of others stand. */
export interface OthersTerms {
  readonly statement: Pick<Statement, 'text' | 'span' | 'section'>;
  /** The licence it names; null where it only speaks of licences. */
  readonly name: string | null;
}

/** A plate on a car, a clinician's right to practise and a driver's permit are other licences. */
const OTHER_SENSE =
  /,? if any\b|\blicen[cs]e[- ]plates?\b|\blicen[cs]ed (?:\w+ ){0,3}(?:clinicians?|physicians?|psycholog\w+|psychiatr\w+|therapists?|medical|professionals?|practitioners?|doctors?|nurses?|counsel\w+)|\bdriv(?:er|ing)(?:'?s)? licen[cs]e|\blicen[cs]e to (?:practi[cs]e|publish|reproduce)/gi;
const SPEAKS =
  /\blicen[cs](?:e[sd]?|ing)\b|\bterms of (?:use|service)\b|\b(?:usage|use) terms\b|\bterms and conditions\b|\bconditions of use\b|\bdata use agreements?\b|\bpublic domain\b/i;
/** "in keeping with the platform's developer policy", "under its former terms". */
const BY_TERMS =
  /\b(?:in (?:keeping|line|accord(?:ance)?|conformity|compliance|agreement) with|compl(?:y|ies|ied|iant|ying|iance) with|adher\w+ to|according to|abid\w+ by|follow(?:s|ed|ing)?|respect(?:s|ed|ing)?|observ(?:e|es|ed|ing)|under|subject to|allowed by|permitted by|bound by) (?:the |its |their |all |each |an? )?(?:[\w.'’-]+ ){0,3}?(?:(?:developer|usage|use|content|platform|redistribution|acceptable[- ]use|API|provider['’]?s?|owner['’]?s?|maker['’]?s?) (?:polic(?:y|ies)|terms|rules|agreements?)|(?:data|access|sharing|community|site) (?:terms|agreements?))\b|\bunder (?:its|their|the (?:former|original|old|respective|usual|standard)) (?:(?:former|original|old|own|respective|current|usual|standard) )?terms\b(?! of)/i;
const OF_ASSETS =
  /\b(?:data-?sets?|data|corpus|corpora|models?|weights|code|codebases?|assets?|artifacts?|artefacts?|benchmarks?|librar(?:y|ies)|packages?|software|images|tools?|each|use[ds]?|materials?|resources?)\b/i;
/** What people keep of what somebody has withdrawn. */
const COPIES = /\b(?:copies|using|photos|recordings|texts|videos|downloads)\b/i;
/** What might be, what somebody else fears, or what is asked of authors. */
const NOT_SAID =
  /\b(?:should|could|would|might|may|if|whether|suspects?|violat\w+|infring\w+|misuse|enforc\w+|company [a-z]\b|future|expired|no formal|unlicensed)\b/i;
/** A note in an entry of the bibliography: "… available under a non-commercial license". */
const ENTRY = /\b(?:under|released under|subject to) (?:an? |the )?(?:[\w.-]+ ){0,4}licen[cs]e\b/i;
/** "groups may go on using their copies": a permission, and no doubt. */
const ALLOWED =
  /\bmay (?=(?:only|not|still|freely|continue|go on|use|share|keep|be (?:\w+ )?(?:used|reused|shared|redistributed|copied))\b)/gi;
const HEADING = /\blicen[cs](?:e|es|ing)\b/i;

/** Everywhere that licences or terms of others' data sets, models and code are told, tables and headings included. */
export const othersTerms = memoize((paper: Paper): readonly OthersTerms[] => {
  const mentions = licences(paper);
  const told: OthersTerms[] = mentions
    .filter(({ of, statement }) => (of === 'third party' || of === 'training filter') && isSaid(statement))
    .map(({ statement, name }) => ({ statement, name }));
  const known = new Set(mentions.map(({ statement }) => statement.span.start));
  for (const statement of paper.statements()) {
    const { text, section, span } = statement;
    if (known.has(span.start) || section.role === 'references' || section.role === 'checklist' || /\?\W*$/.test(text))
      continue;
    const plain = withoutQuestion(text).replace(OTHER_SENSE, ' ').replace(ALLOWED, ' ');
    if (
      (SPEAKS.test(plain) || BY_TERMS.test(plain)) &&
      (OF_ASSETS.test(plain) || COPIES.test(plain) || knownAssetsIn(plain).length > 0) &&
      !NOT_SAID.test(plain) &&
      !isOwnRelease(plain) &&
      !USERS.test(plain) &&
      !/\bour\b(?! us(?:e|age)\b).{0,60}\blicen[cs]/i.test(plain)
    )
      told.push({ statement, name: null });
  }
  for (const { span } of paper.references()) {
    const text = paper.quote(span);
    const section = ENTRY.test(text) ? paper.sectionAt(span) : null;
    if (section !== null) told.push({ statement: { text, span, section }, name: null });
  }
  for (const { caption, rows } of paper.tables()) {
    const column = rows.find(({ header, children }) => header && children.some(({ text }) => HEADING.test(text)));
    const section = column === undefined ? null : paper.sectionAt(column.span);
    if (column !== undefined && section !== null && caption !== null)
      told.push({ statement: { text: paper.quote(column.span), span: column.span, section }, name: null });
  }
  return told;
});

const isOfTerms = (answer: string): boolean => SPEAKS.test(answer) || licencesNamedIn(answer).length > 0;

/** A checklist asks about licences in its own words; only what the authors write beside counts. */
const isSaid = ({ text, section }: OthersTerms['statement']): boolean =>
  section.role === 'checklist'
    ? !NOT_SAID.test(text) && !/^\W*(?:question|guidelines?)\b/i.test(text) && isOfTerms(withoutQuestion(text))
    : !/\b(?:should|suspects?|violat\w+)\b/i.test(text);
