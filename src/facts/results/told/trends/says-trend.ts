import { ownWorkSays } from '../../../text/whose/own-work-says.ts';

const CHANGES = String.raw`(?:increas|decreas|deteriorat|degrad|improv|ris|fall|declin|drop|grow|worsen)(?:e?s|ed|ing)?`;
const SAYS = new RegExp(
  String.raw`\b${CHANGES}\b[^.;]{0,60}\b(?:as|with|when)\b[^.;]{0,50}\b(?:increas\w+|decreas\w+|grows?|growing|larger|smaller|more|fewer|number|size|scale|rounds|steps|epochs|layers|ratio)\b|\b(?:as|when) the [^.;,]{3,50} (?:increas|decreas|grow)\w*, [^.;]{0,60}\b${CHANGES}\b`,
  'i',
);

/** Whether the paper says anywhere outside related work that something changes with a size or a setting. */
export const saysTrend = ownWorkSays(SAYS);
