import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Role } from '../../paper/sections/roles.ts';
import type { Span } from '../../paper/span.ts';
import { matching } from '../text/search/corpus.ts';
import { ownStatements } from '../settings/read-settings.ts';
import { BESIDES, DRIVERS, FRAMEWORKS, VERSION, VERSION_CITED } from './software-names.ts';

const USES =
  /\b(?:we|our|all|implement\w*|us(?:e|es|ed|ing)|in|with|built|based|written|code(?: ?base)?|software|framework|experiments?)\b/i;
/** What is measured against, and how it is made, is another's affair. */
const COMPARED =
  /\b(?:baselines?|outperform\w*|compar(?:e|ed|es|ing|ison|isons) (?:\w+ ){0,4}(?:with|to|against)|speed-?ups? over|faster than|downstream performance)\b/i;
/** Where ported code comes from is not what runs it. */
const PORTED =
  /\b(?:based on|adapted from|ported from|taken from|derived from|modelled on|follow(?:s|ing)?) (?:the |that |an? )?(?:one|that|implementation|code|version|initiali[sz]ation)s? (?:\w+ ){0,2}(?:in|of|from|by) /i;
/** Before a name, "frameworks such as PyTorch", or anywhere, "can be implemented in JAX": what one might use. */
const MAY_USE =
  /\b(?:such as|compatib\w+|like|e\.g\.,?|including|integrat\w+ with|support(?:s|ed)? (?:by|in))\b[^;]{0,40}$/i;
/** "All models, including the baselines, are written in PyTorch": what the insertion names is the authors' work too. */
const INSERTED =
  /, (?:including|also) [^,;.()]{1,60}, (?=(?:are|is|were|was|in|with|using)\b)|\((?:including|also) [^();]{1,60}\)/i;
const MIGHT = /\bcan (?:also |then )?be (?:\w+ )?(?:implemented|written|run|used|realized|done)\b/i;
/** What hinders, not what was run. */
const ASIDE: ReadonlySet<Role> = new Set<Role>(['introduction', 'limitations', 'impact', 'abstract', 'front']);
/** Of work for a graphics card it says something only where that is what was written. */
const WRITTEN = /\b(?:implement(?:ed|s)?|written|wrote|built|developed|coded)\b/i;

/** Says plainly what the experiments run on; the plainest first. */
const PLAIN = [
  /\b(?:implement(?:ed|s)?|written|built|coded|code ?base|code(?: is| was|:)|source code|base our code|run(?:ning)? our experiments|(?:all|our) (?:\w+ )?experiments|experiments (?:with|in|using|use))\b/i,
  /\b(?:train(?:ed|ing)?|built|run|ran|perform(?:ed)?|conduct(?:ed)?|librar(?:y|ies)|frameworks?|package|we (?:\w+ )?use)\b/i,
];
/** Words that name a tool's feature rather than what ran, an address, or signs that a font has lost. */
const LESS_PLAIN = /\bprofiler\b|\binstead of\b|\brather than\b|\be\.g\.|https?:|[\u2700-\u27bf]/i;

const plainness = ({ text }: Statement): number => {
  const grade = PLAIN.findIndex((pattern) => pattern.test(text));
  return (grade < 0 ? PLAIN.length : grade) + (LESS_PLAIN.test(text) ? 1 : 0);
};

/** Whether a sentence tells of what this paper is made with: not of what one might use, of another's work, of limits. */
function tellsOfOwn({ text: said, section }: Statement, name: RegExp): boolean {
  const text = said.replace(INSERTED, ' ');
  if (ASIDE.has(section.role) || !USES.test(text) || COMPARED.test(text) || PORTED.test(text)) return false;
  return !MAY_USE.test(text.slice(0, name.exec(text)?.index ?? text.length)) && !MIGHT.test(text);
}

/** Sentences that name the software of the paper's own experiments, the plainest first. */
const softwareNamed = (paper: Paper): readonly Statement[] =>
  matching(ownStatements(paper), [FRAMEWORKS, DRIVERS])
    .filter((one) =>
      FRAMEWORKS.test(one.text)
        ? tellsOfOwn(one, FRAMEWORKS)
        : WRITTEN.test(one.text) && !/\blimitations?\b/i.test(one.text) && tellsOfOwn(one, DRIVERS),
    )
    .toSorted((a, b) => plainness(a) - plainness(b));

const WE = /\b(?:we|our|all|is|are|was|were)\b/i;

/** The sentences that name all that is said plainly to be used, the plainest first. */
export const softwareUsed = memoize((paper: Paper): readonly Statement[] => {
  const [first, ...more] = softwareNamed(paper);
  if (first === undefined) return [];
  const beside = matching(ownStatements(paper), BESIDES).filter((one) => WE.test(one.text) && tellsOfOwn(one, BESIDES));
  const plain = [...more, ...beside].filter((one) => plainness(one) < PLAIN.length);
  return [...new Set([first, ...plain])].toSorted((a, b) => plainness(a) - plainness(b));
});

/** A sentence, or an entry among the references, that names software with its version; or null. */
export const softwareVersion = memoize(
  (paper: Paper): { span: Span } | null =>
    matching(ownStatements(paper), VERSION)[0] ??
    paper.references().find(({ span }) => VERSION_CITED.test(paper.quote(span))) ??
    null,
);

const REPOSITORY = String.raw`(?:repositor(?:y|ies)|code(?: ?base| release)?|GitHub(?: (?:page|repo))?|supplement\w*(?: (?:materials?|code))?|archive)`;
/** The paper's own: "each repository" and "the generated code" are what it works on. */
const OURS = String.raw`(?:our|the|this|accompanying|released|anonymous|public) (?:(?!generated|executed|written|produced)[\w-]+ ){0,3}${REPOSITORY}`;
const ENVIRONMENT = String.raw`(?:training environment|(?:software|conda|python|virtual|runtime|computing) environments?|(?:set(?:ting)?[- ]?up|creat\w+|install\w*|reproduc\w+|configur\w+) (?:of )?(?:the |our |a |an )?(?:\w+ )?environment|environment (?:set-?up|files?|configurations?|instructions|specifications?)|requirements(?:\.txt| files?)|environment\.ya?ml|pinned (?:versions|dependencies)|(?:software |package |library )dependencies|Docker\w*(?: images?| containers?| files?)?)(?!\w)`;
const HOLDS = String.raw`(?:contain|provid|includ|come|ship|hold|list|specif|document|describe|ha(?:s|ve)\b|give|offer|with (?:its|the|a|an|all|pinned)\b|(?:is|are|will be) (?:\w+ )?(?:released|provided|available|shared|accompanied|published))`;
const IS_THERE = String.raw`(?:included|provided|available|listed|given|found|released|shipped|specified|documented|described|detailed|contained)`;
/** "The repository contains instructions to set up the environment", and the other way about: the versions stand there. */
const IN_REPOSITORY = new RegExp(
  [
    String.raw`\b${OURS}\b[^;]{0,80}\b${HOLDS}[^;]{0,110}\b${ENVIRONMENT}`,
    String.raw`\b${ENVIRONMENT}[^;]{0,60}\b(?:${IS_THERE}\b[^;]{0,50}|(?:is|are) (?:in|on|at|part of) (?:\w+ )?)\b${OURS}\b`,
    String.raw`\bwe (?:\w+ )?(?:release|provide|include|share|publish|supply|submit|attach|list|specify)\b[^;]{0,100}\b${ENVIRONMENT}[^;]{0,60}\b${REPOSITORY}\b`,
    String.raw`\bwe (?:\w+ )?(?:release|provide|include|share|publish|supply|submit|attach)\b[^;]{0,60}\b${REPOSITORY}\b[^;]{0,100}\b${ENVIRONMENT}`,
  ].join('|'),
  'i',
);

/** The sentence by which the code comes with the environment that it runs in, or null. */
export const environmentGiven = memoize(
  (paper: Paper): Statement | null => matching(ownStatements(paper), IN_REPOSITORY)[0] ?? null,
);
