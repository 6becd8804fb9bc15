import { inventoryObject } from '../inventories.ts';
import { ARTEFACT } from '../../kinds.ts';
import type { Surroundings } from './release-owner.ts';
import { resultsAtHost } from './results-at-host.ts';
import { activeObject } from './we-release.ts';
import { passiveObject } from './is-available.ts';
import { labelledObject } from './labelled-address.ts';
import { sentTo } from './sent-to.ts';
import { contributedObject } from './contribution-item.ts';

interface Read {
  /** The words that say what is released. */
  object: string;
  promised: boolean;
  supplement: boolean;
}

/** Reads how a sentence releases something of the authors' own; null where it does not. */
export const readRelease = (text: string, about: Surroundings): Read | null => {
  const read =
    activeObject(text, about) ??
    passiveObject(text, about) ??
    inventoryObject(text) ??
    labelledObject(text, about) ??
    sentTo(text, about) ??
    contributedObject(text, about) ??
    (about.link ? null : resultsAtHost(text));
  if (read === null) return null;
  const object = withoutWords(read);
  // "We release a description of the data": nothing is left that could be taken.
  if (ARTEFACT.test(read) && !ARTEFACT.test(object) && about.names?.test(object) !== true) return null;
  const promised = PROMISE.test(text) && !GIVEN_NOW.test(text);
  return { object, promised, supplement: SUPPLEMENT.test(text) };
};

/** "the details of our data", "a description of the corpus": words on a thing. */
const WORDS_ON =
  /\b(?:details?|descriptions?|information|documentation|discussions?|overviews?|summar(?:y|ies)|statistics|specifics|accounts?|insights?|explanations?) (?:of|on|about|regarding|for|into) [^,;.]{2,80}/gi;
/** "We release the model, but omit details of the data": what is kept back. */
const KEPT_BACK =
  /,? \b(?:but|while|although|though|except|however|whereas|not|without|excluding|rather than|instead of)\b.*$|\b(?:omit|withh[eo]ld|keep)\w*\b.*$/i;
const withoutWords = (object: string): string => object.replace(WORDS_ON, ' ').replace(KEPT_BACK, '');

const PROMISE =
  /\b(?:will|shall|(?:are|is) going to|plan(?:s|ning)? (?:to|on)|expect(?:s|ing)? to|working (?:on|towards?)|in the process of|look(?:ing)? forward to|prepar(?:e|ing) (?:to|for)|intend(?:ing)? to|aim(?:ing)? (?:to|at)|hope to|promise to|commit(?:ted)? to|(?:up)?on (?:paper )?(?:acceptance|publication)|once (?:the paper|accepted|published)|after (?:acceptance|publication|the review)|camera[- ]ready)\b/i;
/** "The first half was released last year, the second will be": a part of it is there. */
const GIVEN_NOW =
  /\b(?:is|are) (?:publicly |freely |openly )?available\b|\bwe (?:(?:also|publicly|openly|are) ){0,2}releas(?:e|ing)\b|\b(?:hal(?:f|ves)|thirds?|quarters?|parts?|portions?|batch(?:es)?|versions?|splits?|subsets?|volumes?) (?:of [^,;.]{1,40} )?(?:was|were|has been|have been) (?:already |publicly |first |now )?(?:released|published|made (?:public|available))\b/i;
const SUPPLEMENT = /\b(?:supplement(?:ary|al)?(?: materials?)?|supp\. mat|appendix)\b/i;
