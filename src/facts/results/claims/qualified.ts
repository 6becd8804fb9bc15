import { rareMatch } from '../../text/search/rare-match.ts';
import { lastLabel } from '../tables/names/line-names.ts';
import { namedIn } from '../tables/names/mentioned.ts';
import { shownSystems, type ResultTable, type SystemLine } from '../tables/tables.ts';

const COUNT = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const AHEAD = String.raw`\b(?:(?:new|achiev\w+|obtain\w*|reach\w*|attain\w*|sets?|establish\w*|is|performs?) (?:[\w-]+ ){0,3}?(?:best|first|highest|lowest|SOTA|state[- ]of[- ]the[- ]art|superior|ahead)|outperform\w*|surpass\w*|exceed\w*|leads|wins)\b`;
const MOST = String.raw`(?:\b${COUNT} (?:out )?of (?:the |all |our )?${COUNT}\b|\b(?:in|on|across|for|at) (?:most|nearly all|almost all|all but|the majority of)\b|\bwith the exception\b|\bexcept (?:for|on|in)\b)`;
const PARTLY = new RegExp(String.raw`${AHEAD}[^.;]{0,80}?${MOST}|^[^.;]{0,80}?${MOST}[^.;]{0,80}?${AHEAD}`, 'i');

/** The sentences of a caption that say that its system is ahead in a part of the table only: "a new best on four of five sets". */
const qualifying = (caption: string): string[] =>
  caption.split(/(?<=\.)\s/).filter((one) => rareMatch(PARTLY, one) !== null);

/** Whether a caption says so of a claim: what it takes out of the lead over one rival says nothing of another. */
export const qualifiesClaim = (table: ResultTable, subject: string, object: string): boolean =>
  qualifying(table.caption).some((one) => {
    const named = shownSystems(table).filter(
      (line) => namedIn(one, lastLabel(line)) && !namedIn(subject, lastLabel(line)),
    );
    return named.length === 0 || named.some((line) => !isOther(line, object));
  });

/** A system that the object of a claim does not speak of, which names others. */
const isOther = (line: SystemLine, object: string): boolean =>
  /\p{Lu}\p{L}*\d|\p{Lu}\p{Ll}|\p{Lu}{2}/u.test(object) && !namedIn(object, lastLabel(line));
