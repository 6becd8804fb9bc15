import type { Paper, Statement } from '../../../paper/paper.ts';
import { GENERATORS, LANGUAGE } from './impact-subjects.ts';

/** A sentence that fits what the models are for, or whom the data are of; `shown` are further sentences that tell. */
export function exampleFor(
  paper: Paper,
  named: readonly Statement[],
  usual: string,
  shown: readonly Statement[] = [],
): string {
  const words = [paper.title ?? '', ...named.map(({ text }) => text)].join(' ');
  const all = [words, ...shown.map(({ text }) => text)].join(' ');
  if (usual === LANGUAGE.example) return languageExample(words, all);
  if (usual === GENERATORS.example) return WORKS.test(all) ? usual : OF_SAMPLES;
  const recognizes = RECOGNIZED.test(paper.title ?? '') || named.some(({ text }) => WE_RECOGNIZE.test(text));
  if (recognizes)
    return 'Whoever is recognised by it was not asked; we did not measure for whom it errs more often, and advise against use in surveillance.';
  if (PATIENTS.test(words)) return usual;
  return OF_USERS.test(words)
    ? 'The data are of the users of one service, so that it may serve others worse; what it infers of a person should not be passed on.'
    : 'Some groups of people are rare in the data, so that it may err more often on them; we did not measure how often.';
}

/** Of support and translation the opening speaks; that its models solve problems may be told where they are trained. */
function languageExample(opening: string, all: string): string {
  if (SUPPORT.test(opening))
    return 'Whoever is in distress may rely on its answers, which no counsellor has checked; it should not stand in for help.';
  if (TRANSLATES.test(opening))
    return 'A fluent translation may say what its source does not; whoever cannot read the source should not act on it unchecked.';
  if (SOLVES.test(all))
    return 'Its steps may read well and still be wrong; whoever takes over an answer has to check it.';
  return LANGUAGE.example;
}
const TRANSLATES =
  /\b(?:machine|neural|literary|document-level) translation\b|\btranslat(?:ion|or)s? (?:models?|systems?|quality)\b/i;
const SOLVES =
  /\b(?:math(?:s|ematical)?|arithmetic|geometry|olympiad) (?:reason\w+|problems?|questions?|word problems|CoTs?|chains?[- ]of[- ]thought|data-? ?sets?|benchmarks?|proofs?)\b|\b(?:reasoning|theorem[- ]proving) models?\b|\bverifiable rewards?\b|\bGSM8K\b|\bAIME\b|\bMetaMath\w*|\bNuminaMath\w*/i;
const WORKS =
  /\b(?:faces?|facial|portraits?|CelebA\S*|FFHQ|people|persons?|celebrit\w+|artists?|artworks?|paintings?|photograph\w*)\b/i;
const OF_SAMPLES =
  'Samples may repeat what is in the training set, or pass for genuine; we did not measure how often they do.';
const SUPPORT = /\bemotional support\b|\bempath\w+\b|\bcounsel+ing\b/i;
const RECOGNIZING = String.raw`\b(?:fac(?:e|ial) recognition|(?:person|people|pedestrian|face) (?:re-?)?identification|person search|identif(?:y|ying) (?:people|persons|individuals)|biometric\w*|gait (?:recognition|identification)|surveillance)\b`;
const RECOGNIZED = new RegExp(RECOGNIZING, 'i');
const WE_RECOGNIZE = new RegExp(String.raw`\b(?:we|our|this (?:paper|work|study))\b[^.;]{0,120}${RECOGNIZING}`, 'i');
const PATIENTS =
  /\b(?:patients?|medical|clinical|hospitals?|radiolog\w+|\w*patholog\w+|tumou?rs?|MRI|CT scans?|EHRs?)\b/i;
const OF_USERS = /\b(?:users?|social media|recommend\w*|user[-–]item)\b/i;
