import type { Paper, Statement } from '../../../paper/paper.ts';
import { LANGUAGE } from './impact-subjects.ts';

/** A sentence that fits whom the data are of. */
export function exampleFor(paper: Paper, named: readonly Statement[], usual: string): string {
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
