import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import { kindOf } from '../kind/kind.ts';
import { baseIn, foreignModelsIn } from '../names/known-models.ts';
import { ownNamePattern } from '../names/own-names.ts';
import { trainingOf } from '../training/trains/own-training.ts';
import { trainedOnTokens } from '../training/trains/trained-on-tokens.ts';

/** The paper's own Transformer: the sentence that best says so, and the one that says it is trained from scratch. */
export interface OwnTransformer {
  described: Statement;
  trained: Statement | null;
}

const OWN_IS = [
  String.raw`\b(?:is|are|uses?|follows?|adopts?|employs?|consists? of|comprises?|implemented (?:as|with|using)|builds? (?:up)?on|built (?:up)?on|based (?:up)?on|has|have)\b`,
  String.raw`[^;]{0,60}\btransformers?\b`,
].join('');
const OUR_NETWORK = new RegExp(
  String.raw`\b(?:our|the proposed) (?:[\w-]+ ){0,3}(?:networks?|models?|architectures?|backbone|LMs?|LLMs?|generator|policy|encoder|decoder)\b[^;]{0,40}${OWN_IS}`,
  'i',
);
const WE_USE =
  /\bwe (?:\w+ )?(?:use|adopt|employ|train|pre-?train|trained|build|design|implement|parameteri[sz]e|instantiate|propose|introduce|present)\b[^;]{0,80}\btransformers?\b/i;
const THE_MODEL = new RegExp(
  String.raw`^(?:overall, )?(?:the|all|each|both) (?:[\w-]+ ){0,3}(?:networks?|models?|architectures?|backbone)\b[^;]{0,30}${OWN_IS}`,
  'i',
);
const PRESENTS =
  /\b(?:this (?:paper|work)|we)\b[^;]{0,30}\b(?:presents?|proposes?|introduces?)\b(?: [\w-]+,?){1,6} transformers?\b/i;

/** "Transformer" as a library, as somebody else's checkpoint or as the rival. */
const NOT_OWN =
  /hugging ?face|transformers? (?:librar|package)|fine-?tun|pre-?trained (?:\w+ ){0,2}(?:transformer|model|backbone|weights|checkpoint)|\bbaselines?\b|\bcompar(?:e|ed|ing|ison)\b|\bunlike\b|\binstead of\b|\breplac\w+ (?:the )?transformer/i;

const ARCHITECTURE = /\b(?:architectures?|backbones?|networks?|(?<=transformer )structures?)\b/i;

/** Known architectures of others that a paper trains anew: a study of LLaMA-type models owes no name of the family. */
const NAMES_ANOTHER =
  /\b(?:transformer|architecture|model)s? (?:\w+ )?(?:of|by|from|proposed (?:in|by)|described (?:in|by)|following) (?:[A-Z][\w-]+ (?:et al|&|and )|\[)/;
/** "Our models follow the X architecture and are trained from scratch": a Transformer by its family of name alone. */
const NAMED_AFTER =
  /\b(?:models?|networks?|LMs?|encoders?)\b[^;.]{0,30}\b(?:based (?:up)?on|us(?:es?|ed)|follow(?:s|ed)?|adopt(?:s|ed)?|ha(?:s|ve|d)|shares?d?)\b[^;.]{0,30}?\b[\w.-]{2,20}(?:[- ](?:type|style|like))? architectures?\b[^;.]{0,60}\b(?:from scratch|randomly initiali[sz]ed|random initiali[sz]ation)\b/i;
/** "We pretrain a Kite (Marsh, 2020) model": the name of another is all that is said of the network. */
const PRETRAINS_ONE =
  /\bwe (?:\w+ )?pre-?train(?:ed)? (?:an?|our|two|three|several|both) (?:(?:new|large|small|multilingual|monolingual) ){0,2}[A-Z][\w.-]{1,20}(?<!-(?:style|like|type))(?: ?\([^()]{2,120}\))? (?:models?|LMs?|networks?|encoders?)\b(?![^.;]{0,80}\b(?:start(?:s|ed|ing)|initiali[sz]ed|checkpoint|continu))/;
const isNamedAfter = (paper: Paper, { text, section: { role } }: Statement): boolean =>
  (role === 'method' || role === 'experiments' || role === 'other') &&
  (NAMED_AFTER.test(text) || PRETRAINS_ONE.test(text)) &&
  !/\bfine-?tun|\bbaselines?\b/i.test(text) &&
  foreignModelsIn(paper, text).length === 1;
const namesAnother = (paper: Paper, { text }: Statement) =>
  foreignModelsIn(paper, text).length > 0 || NAMES_ANOTHER.test(text);

/** Sentences that say of the paper's own network that it is a Transformer, the best one first. */
const ownTransformers = memoize((paper: Paper): readonly Statement[] => {
  const name = ownNamePattern(paper);
  const ownIs = name === null ? null : new RegExp(`(?:${name.source})[^;]{0,20}${OWN_IS}`, 'i');
  const scored = paper.statements().flatMap((statement) => {
    const { text, section } = statement;
    if (section.role === 'related-work' || section.role === 'references' || !/transformer/i.test(text)) return [];
    const placed = section.role === 'method' || section.role === 'other' ? 1 : 0;
    const presents = PRESENTS.test(text) && (section.role === 'abstract' || section.role === 'introduction');
    if (!presents && NOT_OWN.test(text)) return [];
    const says =
      OUR_NETWORK.test(text) || ownIs?.test(text) === true
        ? 4
        : WE_USE.test(text) || (THE_MODEL.test(text) && (placed > 0 || isOfCounted(paper, statement)))
          ? 2
          : presents
            ? 1
            : 0;
    if (says === 0) return [];
    const based = baseIn(paper, statement) === null ? 0 : 2;

    return [{ statement, points: says + based + placed + (ARCHITECTURE.test(text) ? 1 : 0) }];
  });
  return scored.sort((a, b) => b.points - a.points).map(({ statement }) => statement);
});

/**
 * The Transformer that the paper trains from scratch, or null: no Transformer of its own, only somebody else's
 * checkpoint, or a named architecture of others.
 */
export const ownTransformer = memoize((paper: Paper): OwnTransformer | null => {
  const candidates = ownTransformers(paper);
  const training = trainingOf(paper);
  if (!training.fromScratch) return null;
  const namedAfter = paper.statements().find((statement) => isNamedAfter(paper, statement));
  if (namedAfter !== undefined && isCentral(paper)) return { described: namedAfter, trained: training.statement };
  if (candidates.length > 0 && kindOf(paper).value === 'pretraining')
    return { described: candidates[0]!, trained: training.statement };
  // Elsewhere a Transformer is often a part, a baseline or a testbed: the sentence has to say that the network is one.
  const described =
    candidates.find(
      (statement) =>
        !namesAnother(paper, statement) &&
        (OUR_NETWORK.test(statement.text) ||
          (ARCHITECTURE.test(statement.text) && (WE_USE.test(statement.text) || isOfCounted(paper, statement)))),
    ) ?? calledOne(paper);
  return described !== undefined && isCentral(paper) ? { described, trained: training.statement } : null;
});

/** "The resulting linear transformer, the Kitformer": what the authors named is called a Transformer beside its name. */
function calledOne(paper: Paper): Statement | undefined {
  const name = ownNamePattern(paper);
  if (name === null) return undefined;
  const apposed = new RegExp(
    String.raw`\b(?:the|our|a|an) (?:[\w-]+ ){0,4}transformers?\b(?:,? (?:which|that) we (?:call|name|dub|term)|,? (?:called|named|dubbed|termed))?(?:,? (?:the |\()?|: )[*_]{0,2}${name.source}`,
    'i',
  );
  return paper
    .statements({ role: ['abstract', 'introduction', 'front', 'method', 'other'] })
    .find(
      ({ text }) =>
        /transformer/i.test(text) && apposed.test(text) && !NOT_OWN.test(text.replace(/\bcompar\w+/gi, ' ')),
    );
}

/** "The model adopts …. It is trained on 300B tokens": one paragraph tells of the network and of what it has read. */
const isOfCounted = (paper: Paper, { within }: Statement): boolean =>
  trainedOnTokens(paper).some((counted) => counted.within === within);

const isCentral = (paper: Paper): boolean =>
  trainedOnTokens(paper).length > 0 ||
  /transformer/i.test(paper.title ?? '') ||
  paper.statements({ role: 'abstract' }).some(({ text }) => /transformer|language model/i.test(text));

/** Whether the paper's contribution is a Transformer, however it says that it is trained. */
export const presentsTransformer = memoize((paper: Paper): boolean =>
  paper
    .statements({ role: ['abstract', 'introduction', 'front'] })
    .some(({ text }) => PRESENTS.test(text) && !NOT_OWN.test(text)),
);
