import type { Paper, Statement } from '../../../src/paper/paper.ts';
import { appendixMissing, evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { dimensions } from '../../../src/facts/dimensions/dimensions.ts';
import { DEPTH } from '../../../src/facts/dimensions/depth.ts';
import { FEED_FORWARD } from '../../../src/facts/dimensions/items.ts';
import { PARAMETERS } from '../../../src/facts/dimensions/parameters.ts';
import { WIDTH } from '../../../src/facts/dimensions/width.ts';
import { dimensionsByReference, ownNetwork } from '../../../src/facts/dimensions/own-network.ts';
import { contains } from '../../../src/paper/span.ts';
import { absentAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { bestOf } from '../../../src/facts/settings/chosen/best.ts';
import { statedOf, type Stated } from '../../../src/facts/settings/stated.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

/** A paper that trains a network of its own says how many parameters it has. */
export const check: Check = (paper) => {
  const network = ownNetwork(paper);
  if (network === null) return notApplicable('no network of its own is defined and trained from scratch');
  const stated = bestOf(paper, dimensions(paper), PARAMETERS.id, true);
  if (stated !== null) return met([evidence('satisfies', stated, stated.value.slice(0, 40))]);
  const [reference] = dimensionsByReference(paper);
  if (reference !== undefined)
    return met([evidence('satisfies', reference)], 'by the name of a network of known size only');
  const whole = wholeShape(paper);
  if (whole !== null) return met([evidence('satisfies', whole)], 'its layers, width and feed-forward size give it');
  const away = absentAppendix(paper);
  if (away !== null) return appendixMissing(away);
  const writes = paper.statements({ role: ['front', 'abstract'] }).some(({ text }) => LANGUAGE_MODEL.test(text));
  return missed({
    message: 'the paper gives no number of parameters for what it trains',
    because: `looked in ${lookedIn(paper, 'the text', 'the tables', 'captions', 'footnotes')} for a number of parameters`,
    help: `say it where the network is described, for example “${writes ? '350M parameters, 310M without embeddings' : '12.3M parameters'}”`,
    evidence: [placeOf(paper, network)],
  });
};

/** The sentence that tells all that the number follows from: layers, width and the feed-forward size; or null. */
function wholeShape(paper: Paper): Statement | null {
  const [depth, width, inner] = [DEPTH, WIDTH, FEED_FORWARD].map(({ id }) => statedOf(dimensions(paper), id));
  const tells =
    ({ span }: Statement) =>
    (one: Stated) =>
      one.from === 'text' && contains(span, one.span);
  return (
    paper.statements().find((statement) => [depth!, width!, inner!].every((stated) => stated.some(tells(statement)))) ??
    null
  );
}

/** Where its layers or its width are told a reader looks for the number too. */
function placeOf(paper: Paper, network: Statement) {
  const told = [DEPTH, WIDTH].flatMap(({ id }) => bestOf(paper, dimensions(paper), id, true) ?? []);
  const best =
    told.find(({ from, span }) => from === 'text' && DESCRIBES.test(paper.quote(span))) ??
    [DEPTH, WIDTH]
      .flatMap(({ id }) => statedOf(dimensions(paper), id))
      .find(({ from, value }) => from === 'table' && !/\d\.\d/.test(value));
  return best === undefined
    ? evidence('trigger', network, 'the network')
    : evidence('trigger', best, 'its layers or width');
}

const DESCRIBES =
  /\b(?:our|the|proposed) (?:[\w-]+ ){0,3}(?:models?|networks?|transformers?|encoders?|decoders?|architectures?|backbones?)\b|\bnumber of layers\b/i;
const LANGUAGE_MODEL = /\blanguage models?\b|\bLLMs?\b/i;
