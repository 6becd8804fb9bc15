import type { Role } from '../../../../paper/sections/roles.ts';
import { BRACKETED, cites } from '../../../text/citations.ts';
import { isKind } from '../../data-names.ts';
import { isOurs } from '../how/uses-something.ts';
import { isAlludedTo } from './alluded-to.ts';
import { isMaterial, isOfEntries } from './made-of.ts';
import type { IsOwn } from './provenance.ts';
import { knownAssetsIn } from '../../known-assets.ts';
import { isRemark } from './remarks.ts';

/** Where a name stands, and in what. */
interface Mention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly isData: boolean;
  readonly isOwn: IsOwn;
  /** The heading over the sentence. */
  readonly heading: string;
}

const ASIDE_IN_BRACKETS = '(?: ?\\[[^\\][]{0,40}\\]| ?\\([^()]{1,60}\\))?';
/** A name that no common word could be. */
const UNUSUAL = '[A-Z][\\w+-]{0,20}[A-Z\\d][\\w+-]{0,20}';
const LISTED = `(?:[A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,3}${ASIDE_IN_BRACKETS}(?:,(?: and| or)?| and| or) ){0,6}`;

/** "powerful models such as Kite [3], Plover [4] and Ruff": what there is, unless it goes on to say what was done with it. */
const INSTANCES = new RegExp(`\\b(?:such as|like) ${LISTED}$`);
const DONE_WITH =
  /\b(?:is|are|was|were) (?:\w+ )?(?:used|evaluated|tested|fine-?tuned|trained|employed|adopted|prompted|selected|chosen)\b/i;

/** "KiteNet has been widely evaluated on", "KiteNet [3] reaches 80 % on": what a system of others did. */
const RIVAL = new RegExp(
  `^(?:[^,.;]{0,40}, )?(${UNUSUAL})${ASIDE_IN_BRACKETS} (?:also |further )?((?:has|have|had) (?:\\w+ ){0,2}been|(?:achiev|attain|reach|obtain|train|evaluat|uses|used|shows|demonstrat|outperform|performs)\\w*)\\b`,
);
/** "it achieves 85 % on Kite.[32]" goes on from a sentence on what is cited. */
const GOES_ON = /^(?:it|they|which|this (?:model|network|method))\b[^.;]*\b(?:achiev|attain|reach|obtain|report)\w*/i;
const CITED_AT_END = new RegExp(String.raw`${BRACKETED}\W{0,2}$`);

/** "KiteEncoder (Marsh, 2021) is pre-trained on Plover": where a model of others comes from. */
const PRETRAINED_BY_OTHERS =
  /^\W{0,3}([A-Z][\w.+-]*(?: [A-Z\d][\w.+-]*){0,2}) ?(?:\[[\d, ]{1,12}\]|\([^()]{2,60}\b(?:19|20)\d\d[a-z]?\)),? (?:(?:which|that) )?(?:is|was|has been) (?:\w+ )?pre-?trained\b/;

/** "We use Kite [3], a model fine-tuned on Plover": how somebody's model came to be, in an aside on it. */
const ASIDE_ON_MODEL = new RegExp(
  `\\b(?:us(?:e|es|ed|ing)|employ\\w*|adopt\\w*|call\\w*|quer(?:y|ied)|is) \\W{0,2}([A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,2})\\W{0,2} ?(?:\\[[\\d, ]{1,12}\\]|\\([^()]{2,60}\\b(?:19|20)\\d\\d[a-z]?\\)), an? (?:[\\w-]+ ){0,5}?(?:models?|LMs?|LLMs?|networks?|encoders?|classifiers?|detectors?|transformers?) (?:(?:which|that) (?:is|was) )?(?:pre-?|fine-?)?(?:trained|tuned) (?:on|with) (?:the )?$`,
);
/** "Kestrel is trained on Plover, thus …": why somebody's model does as it does. */
const REASON_FROM = new RegExp(
  `^(?:[Ss]ince |[Bb]ecause |[Aa]s |[Gg]iven that )?(?:the )?([A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,2})${ASIDE_IN_BRACKETS} (?:is|was|were|has been|had been) (?:\\w+ )?(?:pre-?)?trained on (?:the )?$`,
);
/** "a Kite net [3], which is pre-trained on Plover": how somebody's net came to be, told behind who made it. */
const WHICH_WAS_TRAINED =
  /(?:\[[\d, ]{1,12}\]|\([^()]{2,60}\b(?:19|20)\d\d[a-z]?\)),? (?:which|that) (?:is|was|are|were|has been|have been|had been) (?:\w+ )?pre-?trained (?:up)?on (?:the )?$/;
const PRE_TRAINED = /\bpre-?trained on (?:the )?$/;
/** "Kestrel is trained on a small corpus (16 GB, Plover and Ruff)": how a model came to be that many know. */
const KNOWN_CAME_FROM = new RegExp(
  `^(?:[Tt]he )?([A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,2})${ASIDE_IN_BRACKETS} (?:is|was|were|are) (?:originally |only )?(?:pre-?)?trained (?:up)?on [^.;]{0,90}$`,
);
/** How long and with what is told of one's own runs. */
const SET_HERE = /\b(?:epochs?|steps|iterations|rate|batch(?:es)?|LoRA|GPUs?|our (?:setup|setting|experiments?))\b/i;
const AS_REASON = /^(?:Since|Because|As|Given that) /;
const SO =
  /^[^.;]{0,160},? (?:thus|therefore|hence|which (?:explains?|means|may|might|could)|so that|suggesting|so (?:it|they|that|its|their))\b|^[^.;]{0,80} that (?:primarily|mainly|mostly|only|largely) (?:includes?|contains?|holds?|consists?)\b/;

/** "Kite: a deep transformer that was pre-trained on Plover", in nobody's words: so it came. */
const MODEL_OF_OTHERS =
  /\b(?:models?|transformers?|networks?|encoders?|LSTMs?|decoders?|classifiers?|back-?bones?) (?:that|which) (?:(?:is|are) (?:already|originally)|was|were|has been|have been|had been) (?:\w+ )?pre-?trained (?:\w+ )?(?:on|with|using) [^.;]{0,80}$/i;

/** "The old set also holds Kite, but we solely used Plover". */
const WE_TOOK_OTHERS =
  /^[^.;]{0,70}(?:,|;)? (?:but|whereas|while|however,?|yet)\b[^.;]{0,40}\bwe (?:solely|only|exclusively|just) (?:use|used|rely|relied|train|trained|consider|considered|keep|kept|take|took|sample|sampled)\b/i;

const FOR_EXAMPLE = /^(?:For (?:example|instance)|As (?:an?|another) (?:example|illustration|instance)|E\.g\.)\W/;
/** "For instance, the network does better on Kite" is a result. */
const RESULT =
  /\b(?:perform\w*|accurac\w+|better|worse|improv\w+|results?|scores?|achiev\w+|gains?|outperform\w*|proposed|reduc\w+|increas\w+|decreas\w+|higher|lower|Figures?|Tables?)\b/i;

/** "in the Kite experiment of Marsh et al. (2017)": what others measured. */
const EXPERIMENT_OF =
  /^[^.;,]{0,40}?\b(?:experiments?|stud(?:y|ies)|settings?|results?|evaluation|setup) (?:in|of|by|reported (?:in|by)) (?:\(?\p{Lu}[\w'-]+(?: et al\b| and \p{Lu}| & \p{Lu}|,? \(?(?:19|20)\d\d)|\[\d)/u;
const WE_REPEAT = /\bwe (?:\w+ )?(?:follow|reproduc|repeat|re-?run|replicat|adopt|use)/i;

/** "By leveraging Kite, PloverQA generates questions": who is meant is named behind it. */
const GERUND = /(?:^|\b(?:by|through|via|with) )\w+ing (?:the )?$/i;
const WHO_DOES = new RegExp(
  `^[^.;,]{0,40}, (?:the )?(${UNUSUAL})${ASIDE_IN_BRACKETS} (?:[a-z]+ly )?(?:generat|creat|build|construct|produc|synthesi[sz]|annotat|collect|label|introduc|curat|augment|rewrit|translat|extract)e?s\\b`,
);

/** "KiteT5, derived from the instruction tuning of the well-known T5": what somebody's model was made from. */
const MADE_OUT_OF = new RegExp(
  `(?:^|[.;] )([A-Z][\\w.+-]*(?: [A-Z\\d][\\w.+-]*){0,2})${ASIDE_IN_BRACKETS},? (?:[a-z ]{2,20}, )?(?:(?:which |that )?(?:is|was) )?(?:derived|refined|distilled|obtained|adapted|initiali[sz]ed) (?:from|by|through|via) (?:\\(?[\\w-]+ ){1,10}$`,
);

/** Under a heading that names a set of others: "The set is made of 200M sentences from …". */
const MADE_SET =
  /^(?:The|This|These|It|They) (?:[\w-]+ ){0,2}?(?:(?:data-? ?sets?|corpus|benchmark|sentences|examples|images|pairs|samples) )?(?:is|are|was|were) (?:then |also )?(?:generated|created|built|constructed|collected|derived|sampled|synthesi[sz]ed|obtained|extracted)\b/;
const SET_HEADING = new RegExp(`(${UNUSUAL}|[A-Z]\\w*\\d\\w*) (?:[Dd]ata-? ?[Ss]et|[Cc]orpus|[Bb]enchmark)\\b`);

const withoutBrackets = (words: string): string => words.replace(/ ?\([^()]{0,80}\)/g, '');
const WE_TRAIN = /\b[Ww]e (?:\w+ ){0,2}(?:(?:pre-?)?train|fine-?tun)/;

const isKnownModel = (name: string): boolean => knownAssetsIn(name).some(({ asset }) => asset.type === 'model');

/** Whether a sentence tells of a thing what there is or what others did with it. */
export function isOfOthersWork({ text, start, end, role, isData, isOwn, heading }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 220), start);
  const after = text.slice(end, end + 120);
  if (EXPERIMENT_OF.test(after) && !WE_REPEAT.test(text)) return true;
  if (isData && WE_TOOK_OTHERS.test(withoutBrackets(after))) return true;
  if (isAlludedTo(before, isData) || isOfEntries(before)) return true;
  if (isRemark(text.slice(0, start), after, { isData, isOurs: isOurs(text) })) return true;
  const isRival = (name: string | undefined) =>
    name !== undefined && !isOwn(name) && !isKind(name) && !text.slice(start, end).includes(name);
  if (isData && isRival(ASIDE_ON_MODEL.exec(before)?.[1])) return true;
  if (isData && WHICH_WAS_TRAINED.test(before) && !SET_HERE.test(after)) return true;
  if (
    isData &&
    !WE_TRAIN.test(text) &&
    !SET_HERE.test(after) &&
    isRival(REASON_FROM.exec(text.slice(0, start))?.[1]) &&
    (AS_REASON.test(text) ||
      SO.test(withoutBrackets(after)) ||
      (PRE_TRAINED.test(before) && !isOurs(text) && isKnownModel(REASON_FROM.exec(text.slice(0, start))![1]!)))
  )
    return true;
  if (isOurs(text)) return false;
  if (isData && MODEL_OF_OTHERS.test(before)) return true;
  const [, known = ''] = (isData && KNOWN_CAME_FROM.exec(text.slice(0, start))) || [];
  if (known !== '' && !isOwn(known) && isKnownModel(known) && !SET_HERE.test(text)) return true;
  if (isData && isMaterial(text, before, after, isOwn)) return true;
  if (FOR_EXAMPLE.test(text) && role !== 'experiments' && !RESULT.test(text)) return true;
  if (!isData && INSTANCES.test(before) && !DONE_WITH.test(after)) return true;
  const [, rival, does] = RIVAL.exec(before) ?? [];
  if (isRival(rival) && (does!.endsWith(' been') || (cites(text) && role !== 'experiments'))) return true;
  if (isData && isRival(PRETRAINED_BY_OTHERS.exec(text.slice(0, start))?.[1])) return true;
  if (GOES_ON.test(before) && CITED_AT_END.test(text)) return true;
  if (GERUND.test(before) && isRival(WHO_DOES.exec(after)?.[1])) return true;
  if (!isData && isRival(MADE_OUT_OF.exec(before)?.[1])) return true;
  return isData && MADE_SET.test(text) && isRival(SET_HEADING.exec(heading)?.[1]);
}
