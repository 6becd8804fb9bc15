import { memoize } from '../../../paper/memoize.ts';
import type { Paper, Statement } from '../../../paper/paper.ts';
import { kindOf } from '../../kind/kind.ts';
import { matching } from '../../text/search/corpus.ts';
import { trainedOnTokens } from '../../training/trains/trained-on-tokens.ts';
import { exampleFor } from './impact-example.ts';
import type { ImpactScope } from './impact-scope.ts';
import { GENERATORS, LANGUAGE, PEOPLE, TEXT, type Subject } from './impact-subjects.ts';
import { detects, isOwnText, isWrittenByNobody, openingOf, strongest, withoutTools } from './impact-text.ts';

/** What neither title nor abstract calls the matter, but the text goes on about. */
export function subjectThroughout(paper: Paper): ImpactScope | null {
  for (const find of [
    languageModels,
    translators,
    drawnFaces,
    peopleByName,
    photographs,
    actsOfPeople,
    trainedOnText,
  ]) {
    const scope = find(paper);
    if (scope !== null) return scope;
  }
  return null;
}

const scoped = ({ why, example }: Subject, shown: readonly Statement[]): ImpactScope => ({ why, example, shown });

/** Paragraphs in which the authors tell of their own work. */
const ownParagraphs = memoize((paper: Paper): readonly Statement[] =>
  paper.statements().filter(({ section, within }) => isOwnText(section.role) && within.type === 'paragraph'),
);

const THROUGHOUT = 8;
const OFTEN = 3;

function languageModels(paper: Paper): ImpactScope | null {
  const own = ownParagraphs(paper);
  const modelled = matching(own, [LANGUAGE_MODEL, NAMES_LANGUAGE_MODEL]);
  // The abstract names it once, as the task or what the rest is made from.
  const named = isWrittenByNobody(paper)
    ? []
    : openingOf(paper).filter(({ text }) => NAMES_LANGUAGE_MODEL.test(withoutTools(text)));
  if (modelled.length < THROUGHOUT) return null;
  if (named.length === 0 && matching(own, PERPLEXITY).length < THROUGHOUT) return null;
  const ours = modelled.filter(({ text }) => /\b(?:we|our)\b/i.test(text));
  return scoped(LANGUAGE, [
    ...named.slice(0, 1),
    ...strongest(ours.length > 1 ? ours : modelled, named.length > 0 ? 2 : 3),
  ]);
}

function translators(paper: Paper): ImpactScope | null {
  const own = ownParagraphs(paper);
  const task = openingOf(paper).find(({ text }) => TRANSLATES.test(text) && TEXT.pattern.test(text));
  if (task === undefined || matching(own, TRANSLATES).length < THROUGHOUT) return null;
  const trained = own.filter(({ text }) => TEXT.trained!.test(text));
  return trained.length === 0 ? null : scoped(TEXT, [task, ...strongest(trained, 2)]);
}

function drawnFaces(paper: Paper): ImpactScope | null {
  const own = ownParagraphs(paper);
  if (detects(paper) || matching(own, GENERATIVE).length < THROUGHOUT) return null;
  const faces = matching(own, PICTURED_FACES);
  return faces.length > 1 ? scoped(GENERATORS, faces.slice(0, 2)) : null;
}

const peopleByName = (paper: Paper): ImpactScope | null =>
  ofPeople(paper, matching(ownParagraphs(paper), [PEOPLE_BY_NAME, FACES]));

/** A data set of photographs that were taken from the web, in which people are labelled. */
function photographs(paper: Paper): ImpactScope | null {
  if (!OF_DATA.has(kindOf(paper).value) && matching(paper.statements(), INTRODUCES_DATA).length < 2) return null;
  const taken = matching(ownParagraphs(paper), TAKEN_PHOTOS);
  const people = matching(paper.statements(), PICTURED_PEOPLE).filter(({ section: { role } }) => isOwnText(role));
  return taken.length === 0 || people.length < 2 ? null : ofPeople(paper, [...taken.slice(0, 1), ...people]);
}
const OF_DATA: ReadonlySet<string> = new Set(['dataset', 'benchmark']);
const INTRODUCES_DATA =
  /\b(?:[Ww]e (?:\w+ )?(?:introduc|present)(?:e|ed|ing)?|[Tt]his (?:paper|work) (?:introduc|present)(?:es|ed)?) (?:an? |the )(?:[\w-]+,? ){0,3}data-? ?set\b/;
const TAKEN_PHOTOS =
  /\b(?:images?|photos?|photographs?|pictures?|videos?|clips)\b[^.;]{0,60}\b(?:from|on|of|via|through) (?:the )?(?:Flickr|Instagram|Facebook|YouTube|Twitter|TikTok|Reddit|Google|Bing|social media|web|internet|photo[- ]sharing)\b|\bFlickr\b[^.;]{0,60}\b(?:images?|photos?|photographs?|pictures?)\b/i;
const PICTURED_PEOPLE =
  /\b(?:segmented|annotated|label+ed|detected|depicted|photographed|tagged|boxed) (?:people|persons|humans|pedestrians|faces)\b|\b(?:persons?|people|pedestrians?|human|faces?) (?:instances?|categor(?:y|ies)|class(?:es)?|segmentations?|masks|key-?points?|bounding boxes|annotations|boxes|detect(?:ion|ors?))\b|\b(?:images|photos|photographs|pictures|videos|scenes) (?:of|with|containing|that contain|showing) (?:\w+ ){0,2}(?:people|persons|humans|faces|pedestrians|crowds)\b|\b(?:categor(?:y|ies)|class(?:es)?|objects?) (?:such as|like|e\.g\.,?) [^.;]{0,40}\b(?:person|people)\b/i;

const actsOfPeople = (paper: Paper): ImpactScope | null =>
  ofPeople(
    paper,
    ownParagraphs(paper).filter(
      ({ text }) => /\bdata(?:-? ?sets?)?\b|\bcorpus\b/i.test(text) && ACTS_OF_PEOPLE.test(text),
    ),
  );

const ofPeople = (paper: Paper, found: readonly Statement[]): ImpactScope | null =>
  found.length < OFTEN
    ? null
    : { why: PEOPLE.why, example: exampleFor(paper, found, PEOPLE.example), shown: found.slice(0, 3) };

function trainedOnText(paper: Paper): ImpactScope | null {
  const named = matching(paper.statements(), WRITTEN).filter(({ section }) => isOwnText(section.role));
  // Billions of tokens were written by people, whatever they are called.
  const written = named.length > 0 ? named : trainedOnTokens(paper);
  return written.length === 0 ? null : scoped(LANGUAGE, written.slice(0, 3));
}

/** The title names a part of the network; that its networks are language models stands all over the text. */
const LANGUAGE_MODEL = /\b(?<!vision[- –])[Ll]anguage models?\b|\bLMs?\b/;
const NAMES_LANGUAGE_MODEL = /\b(?<!vision[- –])language[- ]model(?:s|l?ing)?\b/i;
const PERPLEXITY = /\bperplexit/i;

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

/** A model of the authors' own that is trained from the start on what people wrote. */
const WRITTEN =
  /\b(?:we|our models?|all models|the models?)\b(?:[^.;]|\.\d){0,60}\b(?:pre-?train(?:ed)?\b|train(?:ed|ing)?\b(?:[^.;]|\.\d){0,40}\b(?:language models?|LMs?|transformers?|word (?:vectors|embeddings)|embeddings|B parameters?|M parameters?|parameters))(?:[^.;]|\.\d){0,160}\b(?:Wikipedia|WikiText\S*|books?|BookCorpus|Common ?Crawl|CC-?\d+\S*|C4|the Pile|OpenWebText|Google News|news|forums?|web (?:text|pages|data)|tweets|Reddit|The Stack|(?<!https?:\/\/(?:www\.)?)GitHub(?!\.(?:com|io)\b))\b|\b(?:Google News|Wikipedia|Common ?Crawl|the Pile|news) (?:corpus|dumps?|text|articles|data)\b(?:[^.;]|\.\d){0,40}\b(?:for|to) (?:pre-?)?train\w* (?:the |our )?(?:word (?:vectors|embeddings)|language models?|embeddings|models)\b/i;
