import { memoize } from '../../paper/memoize.ts';
import type { Paper, Statement } from '../../paper/paper.ts';
import type { Span } from '../../paper/span.ts';
import { NOT_OWN_WORK } from '../text/not-own-work.ts';
import { GENERATORS, LANGUAGE, PEOPLE, SUBJECTS, TEXT, type Subject } from './impact-subjects.ts';
import { matching } from '../text/corpus.ts';

/** Why a paper's work touches people, with the sentences that show it, the plainest first. */
export interface ImpactScope {
  readonly why: string;
  /** A sentence as its impact statement could hold. */
  readonly example: string;
  readonly shown: readonly { readonly span: Span }[];
}

const asOf = ({ why, example }: Subject) => ({ why, example });

/** Sentences on making such a model from which on one word in the abstract is enough. */
const MANY = 4;

/** Null where the work is about no people, or only in passing: one word in the abstract is not enough. */
export const impactScope = memoize((paper: Paper): ImpactScope | null => {
  const abstract = paper.statements({ role: 'abstract' });
  const opening = abstract.length > 0 ? abstract : paper.statements({ role: 'front' });
  const detector = DETECTOR.test(paper.title ?? '');
  for (const { id, why, example, pattern, made, trained, makes, open } of SUBJECTS) {
    if (detector && makes === true) continue;
    const named = opening.filter(({ text }) => pattern.test(text.replace(TOOL, ' ')));
    const titled = pattern.test((paper.title ?? '').replace(TOOL, ' '));
    if (id === 'language' && WRITTEN_BY_NOBODY.test(paper.title ?? '')) continue;
    if (!titled && named.length === 0) continue;
    const central = titled || named.length >= 2;
    const body = paper
      .statements()
      .filter(
        ({ section, within, text }) =>
          isOwnText(section.role) &&
          within.type === 'paragraph' &&
          (made.test(text) || (central && trained?.test(text) === true)),
      );
    if (open === true && body.length === 0) continue;
    if (
      !central &&
      body.length < MANY &&
      !(id === 'language' && body.some(({ text }) => NAMES_MODEL.test(text)) && isOpenedOn(paper, pattern))
    )
      continue;
    const people = id === 'people';
    const plain = people ? body.filter(({ text }) => !ANAPHORIC.test(text)) : body;
    const telling = strongest(plain, 3).filter(({ text }, i) => weight(text) > 0 || (i === 0 && weight(text) === 0));
    const watched = people ? paper.statements({ role: 'introduction' }).filter(({ text }) => WATCHED.test(text)) : [];
    const shown = [...named.slice(0, 1), ...watched.slice(0, 1), ...telling];
    if (shown.length > 0)
      return { why, example: people || id === 'language' ? exampleOf(paper, named, example) : example, shown };
  }
  const own = paper
    .statements()
    .filter(({ section, within }) => isOwnText(section.role) && within.type === 'paragraph');
  const modelled = matching(own, [LANGUAGE_MODEL, NAMES_LANGUAGE_MODEL]);
  // The abstract names it once, as the task or what the rest is made from.
  const named = WRITTEN_BY_NOBODY.test(paper.title ?? '')
    ? []
    : opening.filter(({ text }) => NAMES_LANGUAGE_MODEL.test(text.replace(TOOL, ' ')));
  if (modelled.length >= THROUGHOUT && (named.length > 0 || matching(own, PERPLEXITY).length >= THROUGHOUT)) {
    const ours = modelled.filter(({ text }) => /\b(?:we|our)\b/i.test(text));
    return {
      ...asOf(LANGUAGE),
      shown: [...named.slice(0, 1), ...strongest(ours.length > 1 ? ours : modelled, named.length > 0 ? 2 : 3)],
    };
  }
  const translated = matching(own, TRANSLATES);
  const task = opening.filter(({ text }) => TRANSLATES.test(text) && TEXT.pattern.test(text));
  const translators = own.filter(({ text }) => TEXT.trained!.test(text));
  if (task.length > 0 && translated.length >= THROUGHOUT && translators.length > 0)
    return { ...asOf(TEXT), shown: [task[0]!, ...strongest(translators, 2)] };
  const generative = detector ? [] : matching(own, GENERATIVE);
  const faces = generative.length < THROUGHOUT ? [] : matching(own, PICTURED_FACES);
  if (faces.length > 1) return { ...asOf(GENERATORS), shown: faces.slice(0, 2) };
  const ofPeople = matching(own, [PEOPLE_BY_NAME, FACES]);
  if (ofPeople.length >= OFTEN)
    return { why: PEOPLE.why, example: exampleOf(paper, ofPeople, PEOPLE.example), shown: ofPeople.slice(0, 3) };
  const acts = own.filter(({ text }) => /\bdata(?:-? ?sets?)?\b|\bcorpus\b/i.test(text) && ACTS_OF_PEOPLE.test(text));
  if (acts.length >= OFTEN)
    return { why: PEOPLE.why, example: exampleOf(paper, acts, PEOPLE.example), shown: acts.slice(0, 3) };
  const written = matching(paper.statements(), WRITTEN).filter(({ section }) => isOwnText(section.role));
  return written.length === 0 ? null : { ...asOf(LANGUAGE), shown: written.slice(0, 3) };
});

/** An introduction that goes on about what the abstract names once says that it is the matter, and no tool. */
const isOpenedOn = (paper: Paper, pattern: RegExp): boolean =>
  paper
    .statements({ role: 'introduction' })
    .map(({ text }) => text.replace(TOOL, ' '))
    .filter((text) => pattern.test(text) || NLP.test(text)).length >= AGAIN;
const AGAIN = 2;
/** Words for the models themselves, and not for what else is learned from data. */
const NAMES_MODEL =
  /\b(?:language models?|LLMs?|MLLMs?)\b|\b(?:GPT|BERT|RoBERTa|T5|LLaMA|Llama|Qwen|Mistral|OPT|Pythia|Gemma|Phi)(?:-|\d|\b)/;
const NLP = /\bnatural language processing\b|\bNLP\b/;

/** "We train on a part of this data set" does not say who is in it. */
const ANAPHORIC = /\b(?:this|these|that|those|said) (?:[\w-]+ )?(?:data-? ?sets?|data|corpus|benchmarks?|sets?)\b/i;
/** What recognizing people is used for. */
const WATCHED = /\b(?:surveillance|law enforcement|biometric\w*|person (?:re-?)?identification)\b/i;

/** A sentence that fits whom the data are of. */
function exampleOf(paper: Paper, named: readonly Statement[], usual: string): string {
  const words = [paper.title ?? '', ...named.map(({ text }) => text)].join(' ');
  if (usual === LANGUAGE.example)
    return SUPPORT.test(words)
      ? 'Whoever is in distress may rely on its answers, which no counsellor has checked; it should not stand in for help.'
      : usual;
  const recognizes = RECOGNIZED.test(paper.title ?? '') || named.some(({ text }) => WE_RECOGNIZE.test(text));
  if (recognizes)
    return 'Whoever is recognised by it was not asked; we did not measure for whom it errs more often, and advise against use in surveillance.';
  if (PATIENTS.test(words)) return usual;
  return OF_USERS.test(words)
    ? 'The data are of the users of one service, so that it may serve others worse; what it infers of a person should not be passed on.'
    : 'Some groups of people are rare in the data, so that it may err more often on them; we did not measure how often.';
}
const SUPPORT = /\bemotional support\b|\bempath\w+\b|\bcounsel+ing\b/i;
const RECOGNIZING = String.raw`\b(?:fac(?:e|ial) recognition|(?:person|people|pedestrian|face) (?:re-?)?identification|person search|identif(?:y|ying) (?:people|persons|individuals)|biometric\w*|gait|surveillance)\b`;
const RECOGNIZED = new RegExp(RECOGNIZING, 'i');
const WE_RECOGNIZE = new RegExp(String.raw`\b(?:we|our|this (?:paper|work|study))\b[^.;]{0,120}${RECOGNIZING}`, 'i');
const PATIENTS =
  /\b(?:patients?|medical|clinical|hospitals?|radiolog\w+|\w*patholog\w+|tumou?rs?|MRI|CT scans?|EHRs?)\b/i;
const OF_USERS = /\b(?:users?|social media|recommend\w*|user[-–]item)\b/i;

/** A language of molecules, or of the frames of a simulator: what such models are trained on nobody wrote. */
const WRITTEN_BY_NOBODY =
  /\b(?:language models?|language modell?ing|LLMs?|LMs|transformers?)\b.{0,40}\b(?:dynamics|physics|physical|molecul\w+|chemi\w+|proteins?|genom\w+|DNA|RNA|crystals?|materials?|time[- ]series|trajector\w+|simulat\w+|circuits?|weather|PDEs?)\b|\b(?:protein|molecular|chemical|genomic?|DNA|physics|time[- ]series) (?:large )?(?:language models?|language modell?ing|LLMs?|LMs)\b/i;

/** The title names a part of the network; that its networks are language models stands all over the text. */
const LANGUAGE_MODEL = /\b(?<!vision[- –])[Ll]anguage models?\b|\bLMs?\b/;
const NAMES_LANGUAGE_MODEL = /\b(?<!vision[- –])language[- ]model(?:s|l?ing)?\b/i;
const PERPLEXITY = /\bperplexit/i;
const THROUGHOUT = 8;

/** A translator that the abstract names once, as what the method is tried on. */
const TRANSLATES = /\btranslat(?:e[sd]?|ing|ions?|ors?)\b|\bBLEU\b/i;

/** A generator all over the text, with faces among what it learns to draw. */
const GENERATIVE =
  /\bgenerative (?:adversarial )?(?:models?|networks?|nets)\b|\b(?:variational )?auto-?encod(?:ers?|ing)\b|\bVAEs?\b|\bGANs?\b/i;
const PICTURED_FACES =
  /\b(?:Frey [Ff]aces?|Toronto Faces?|CelebA\w*|FFHQ|(?:generat|sampl|reconstruct|synthesi[sz])\w*\b[^.;]{0,60}\bfaces)\b/;

/** Data sets of faces, patients, court records and comments, by the spellings that papers give them. */
const PEOPLE_BY_NAME =
  /\b(?:FFHQ|CelebA(?:-?HQ)?|LFW|VGGFace\d?|UTKFace|FairFace|CheXpert|MIMIC(?:-CXR|-I{2,3}|-IV)?|eICU|CivilComments|COMPAS|American Community Survey|ACSIncome|Adult Income)\b/;
const OFTEN = 3;
/** What is done with pictures of people, where it is one application among others. */
const FACES =
  /\b(?:fac(?:e|ial) (?:attributes?|embeddings?|recognition|verification|identification|expressions?|analysis|landmarks?)|face(?:[- ]image)? (?:classif\w+|retrieval)|(?:person|people) (?:re-?)?identification|speaker (?:verification|identification|recognition)|(?:gender|age|ethnicity) (?:classif\w+|recognition|estimation|prediction))\b/i;

/** What people did and data sets recorded: "labels of banned users", "which songs users listened to". */
const ACTORS = String.raw`(?:users?|students|learners|customers?|shoppers|subscribers|editors|players|employees|commuters)`;
const ACTS = String.raw`(?:posts?|edits?|listen(?:s|ed|ing)?|clicks?|clicked|purchas\w+|drop-?outs?|dropped out|bans|banned|churn(?:s|ed)?|reviews|ratings?|rated|watched|visits?|visited|bought|check-?ins?|log-?ins?)`;
const ACTS_OF_PEOPLE = new RegExp(
  String.raw`\b${ACTORS}\b[^.;]{0,60}\b${ACTS}\b|\b${ACTS}\b[^.;]{0,60}\b${ACTORS}\b`,
  'i',
);

/** Whoever detects what others generated makes no generator. */
const DETECTOR =
  /(?:\b(?:generated|synthetic|synthesi[sz]ed|fake|deep-?fakes?|AIGC|AIGIs?)\b.{0,60}\b(?:detect|forensic|attribut|identif|locali[sz])|\b(?:detect|forensic|attribut|identif|locali[sz])\w*\b.{0,60}\b(?:generated|synthetic|synthesi[sz]ed|fake|deep-?fakes?|AIGC|AIGIs?)\b)/i;

/** A model of the authors' own that is trained from the start on what people wrote. */
const WRITTEN =
  /\b(?:we|our models?|all models|the models?)\b(?:[^.;]|\.\d){0,60}\b(?:pre-?train(?:ed)?\b|train(?:ed|ing)?\b(?:[^.;]|\.\d){0,40}\b(?:language models?|LMs?|transformers?|word (?:vectors|embeddings)|embeddings|B parameters?|M parameters?|parameters))(?:[^.;]|\.\d){0,160}\b(?:Wikipedia|WikiText\S*|books?|BookCorpus|Common ?Crawl|CC-?\d+\S*|C4|the Pile|OpenWebText|Google News|news|forums?|web (?:text|pages|data)|tweets|Reddit|The Stack|(?<!https?:\/\/(?:www\.)?)GitHub(?!\.(?:com|io)\b))\b|\b(?:Google News|Wikipedia|Common ?Crawl|the Pile|news) (?:corpus|dumps?|text|articles|data)\b(?:[^.;]|\.\d){0,40}\b(?:for|to) (?:pre-?)?train\w* (?:the |our )?(?:word (?:vectors|embeddings)|language models?|embeddings|models)\b/i;

/** "Kernel search with LLMs" is about kernels. */
const TOOL =
  /\b(?:with|using|via|by|from|guided by|powered by)\s(?:[\w-]+\s){0,3}?(?:language models?|LLMs?|VLMs?|MLLMs?)\b(?:\s\(LLMs?\))?|\bLLMs? as\b/gi;

const isOwnText = (role: Statement['section']['role']): boolean =>
  !NOT_OWN_WORK.has(role) && role !== 'abstract' && role !== 'front' && role !== 'introduction';

/** A run with a size or an amount of data says more than a run. */
const weight = (text: string): number =>
  (/\b\d+(?:\.\d+)?\s?(?:B|M|T|K|GB|TB|billion|million|trillion)\b/.test(text) ? 2 : 0) +
  (/\b(?:pre-?train|scal)\w*/i.test(text) ? 2 : 0) +
  // What a figure shows is how something works, not that it was run.
  (/^As (?:\w+ )?in (?:Fig|Tab)/.test(text) ? -2 : 0) +
  (/\b(?:data|corpus|corpora|Wikipedia|news|web|dialogues?)\b/i.test(text) ? 1 : 0);

const strongest = (statements: readonly Statement[], count: number): Statement[] =>
  statements.toSorted((a, b) => weight(b.text) - weight(a.text) || a.span.start - b.span.start).slice(0, count);
