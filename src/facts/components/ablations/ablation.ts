import type { Role } from '../../../paper/sections/roles.ts';
import type { Span } from '../../../paper/span.ts';
import { NOT_OWN_WORK } from '../../text/whose/not-own-work.ts';
import type { Grade } from './ablation-phrases.ts';

/** A place where the paper compares itself with a part removed, replaced or varied. */
export interface Ablation {
  readonly span: Span;
  readonly grade: Grade;
  /** What kind of sign it is, for people. */
  readonly says: string;
  readonly from: 'heading' | 'caption' | 'table' | 'sentence';
  /** All words that belong to it (the section under a heading, the cells under a caption): they tell what it covers. */
  readonly words: string;
  /** The words of the heading or the caption, of the row or the sentence itself. */
  readonly title: string;
}

/** Sections that speak of others' work, of the world, or to the reviewers. */
export const NOT_ON_THE_METHOD: ReadonlySet<Role> = new Set<Role>([...NOT_OWN_WORK, 'limitations', 'impact']);

/** The grade of the first phrase that words match, or null. */
export const gradeOf = (phrases: readonly { grade: Grade; pattern: RegExp }[], text: string): Grade | null =>
  phrases.find(({ pattern }) => pattern.test(text))?.grade ?? null;

/** Titles about society, about others' systems, or about theory. */
export const NO_ABLATION =
  /\b(?:broader|societ\w+|environments?\b(?! (?:steps?|interactions?|frames?|transitions?|episodes?)\b)|environmental\w*|carbon|gender|bias|theorem|proof|lemma|related)\b/i;

/** What is varied there is given from outside or is size alone: it tells nothing about a choice of the method. */
export const GIVEN_FROM_OUTSIDE =
  /\b(?:(?<!multi-)(?<!cross-)scale(?![- ](?:consisten|invarian|factor|loss|feature|space|attention|parameter)\w*)|model sizes?|contamination|memori[sz]ation|toxicity|heterogeneity|distribution shifts?|corruptions?|attacks?|(?:classification|decision|operating|cut-?off) thresholds?|few-shot|shots|demographics?|languages?(?! (?:models?|modell?ing|understanding|tasks?|generation|instructions?|encoders?|decoders?|prompts?|inference|supervision|features?)\b)|emergen\w+|pretraining frequenc\w+)\b/i;
