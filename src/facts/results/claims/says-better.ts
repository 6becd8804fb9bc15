import { ownWorkSays } from '../../text/whose/own-work-says.ts';

const THAN = String.raw`\b(?:better|higher|lower|superior|worse|inferior|stronger|weaker|smaller|larger|more (?:accurate|robust|effective)|less (?:accurate|robust|effective))\b[^.;]{0,90}\b(?:than|compared (?:to|with))\b`;
const BEST = String.raw`\bperform(?:s|ed)? (?:the )?(?:best|worst|better|worse|favou?rably)\b|\b(?:best|highest|top|strongest|lowest)[- ](?:performing|scoring)\b|\b(?:best|highest|superior|better) (?:[\w-]+ ){0,2}(?:results?|performances?|scores?|accurac(?:y|ies)|among)\b`;
const SAYS = new RegExp(String.raw`\b(?:outperform|underperform|surpass)\w*|${THAN}|${BEST}`, 'i');

/** Whether the paper says anywhere outside related work that something is better, be it in words that no table decides. */
export const saysBetter = ownWorkSays(SAYS);
