const COUNT = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
const AHEAD = String.raw`\b(?:(?:new|achiev\w+|obtain\w*|reach\w*|attain\w*|sets?|establish\w*|is|performs?) (?:[\w-]+ ){0,3}?(?:best|first|highest|lowest|SOTA|state[- ]of[- ]the[- ]art|superior|ahead)|outperform\w*|surpass\w*|exceed\w*|leads|wins)\b`;
const MOST = String.raw`(?:\b${COUNT} (?:out )?of (?:the |all |our )?${COUNT}\b|\b(?:in|on|across|for|at) (?:most|nearly all|almost all|all but|the majority of)\b|\bwith the exception\b|\bexcept (?:for|on|in)\b)`;
const PARTLY = new RegExp(String.raw`${AHEAD}[^.;]{0,80}?${MOST}|^[^.;]{0,80}?${MOST}[^.;]{0,80}?${AHEAD}`, 'i');

/** Whether a caption says itself that its system is ahead in a part of the table only: "a new best on four of five sets". */
export const qualifies = (caption: string): boolean => caption.split(/(?<=\.)\s/).some((one) => PARTLY.test(one));
