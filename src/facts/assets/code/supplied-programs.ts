/** "The supplement contains", "the archive bundles": what follows is in it. */
const HOLDS =
  /\b(?:supplement(?:ary)?(?: (?:materials?|files?|archive|package|zip))?|(?:accompanying|attached|anonymi[sz]ed|supplied) (?:archive|package|zip|bundle|artifact|files?)|(?:replication|reproduction|reproducibility) (?:package|archive|kit)) (?:also )?(?:contains?|includes?|provides?|holds?|bundles?|comprises?|ships|has|consists? of)\b(?<rest>[^.;]{3,300})/i;
/** "The generator and the analysis script are included." */
const INCLUDED =
  /^(?<rest>[^.;]{3,240}?) (?:is|are) (?:all |also |both )?(?:included|bundled|attached|supplied|enclosed|provided)(?: (?:in|with|as) (?:the|our|this) (?:supplement\w*|archive|package|submission|artifact)[^.;]{0,40})?\W*$/i;
/** Programs by what they do, at the end of an item. */
const PROGRAM =
  /\b(?:runners?|validators?|scorers?|harness(?:es)?|checkers?|verifiers?|graders?|simulators?|evaluators?|parsers?|source files?|executables?|pipelines?|(?:(?:data|case|instance|benchmark|problem|task|test)[- ])?generators?|(?:[\w-]+ )?(?:code|scripts?|notebooks?|programs?|implementations?|software))$/i;
/** What says more of an item stands behind it. */
const TAIL = /\s(?:of|for|used|that|which|with|from|to|in|by|as|behind|on)\s.*$/i;
/** Words on a program, or a drawing of it. */
const NOT_IT = /\b(?:pseudo-?code|details?|descriptions?|architectures?|results?|examples?|settings?)\b/i;
const LEAST_ALONE = 2;

/** One of these is in every sentence that hands programs over. */
export const SUPPLIES = /\bsuppl|\barchive\b|\bpackage\b|\bbundle|\binclud|\battach|\benclos/i;

/** Whether a sentence lists the programs of the experiments among what comes with the paper. */
export function suppliesPrograms(text: string): boolean {
  const held = HOLDS.exec(text)?.groups?.['rest'];
  if (held !== undefined) return programsIn(held) >= LEAST_ALONE || CODE.test(itemsOf(held).join('\n'));
  const included = INCLUDED.exec(text)?.groups?.['rest'];
  return included !== undefined && programsIn(included) >= LEAST_ALONE && SCRIPT.test(included);
}
const CODE = /\b(?:code|scripts?|notebooks?|programs?|implementations?|software)$/im;
const SCRIPT = /\b(?:code|scripts?|notebooks?|programs?|runners?|harness)\b/i;

const itemsOf = (list: string): string[] =>
  list
    .split(/, (?:and |or )?| and /)
    .map((item) => item.replace(TAIL, '').trim())
    .filter((item) => !NOT_IT.test(item));
const programsIn = (list: string): number => itemsOf(list).filter((item) => PROGRAM.test(item)).length;
