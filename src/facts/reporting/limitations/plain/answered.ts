import type { Paper } from '../../../../paper/paper.ts';
import type { Limitation } from '../limitation.ts';

/** "Did you describe the limitations of your work? [Yes]", "Does the paper discuss …? Answer: [Yes] Justification:" */
const ASKED =
  /\blimitations? of (?:your|the|this|their) (?:[\w-]+ )?(?:works?|paper|method|study)\b[^?]{0,60}\?\W*(?:Answer: ?)?\[? ?Yes\b\W*(?:Justification: ?)?/i;
/** "See Section 6", which is read there. */
const POINTS = /\b(?:see|in|refer to|please|sections?|sec\.|appendix|app\.|§)\b[\s\w.,()§:]{0,30}?[:;.]/gi;
/** What such an answer itself says that the work lacks. */
const LACKS =
  /\b(?:only|cannot|not (?:cover|handle|support|scale|hold|apply|test|evaluate|consider)\w*|limited to|restricted to|assumes?|requires?|fails?|struggles?|worse|expensive|costly|slow(?:er)?|sensitive|at most|up to|too (?:few|small|large|slow))\b/i;

/** What authors write of their limits behind the box that they tick in a checklist, beyond a pointer to where it stands. */
export function answered(paper: Paper): Limitation[] {
  return paper.sections({ role: ['checklist'] }).flatMap((section) => {
    const text = paper.quote(section.span);
    const question = ASKED.exec(text);
    if (question === null) return [];
    const at = section.span.start + question.index + question[0].length;
    const statement = paper.statements().find(({ span }) => span.end > at);
    const answer = text.slice(question.index + question[0].length, question.index + question[0].length + FIRST);
    return statement !== undefined && LACKS.test(answer.replace(POINTS, ' ').split(NEXT)[0]!)
      ? [{ span: statement.span, grade: 'told', says: 'an answer that names one' } as const]
      : [];
  });
}
/** In characters: an answer is short, and the next question follows. */
const FIRST = 400;
const NEXT = /\n\s*\n|\bGuidelines:|\(?[a-z\d]{1,2}[.)] (?:Did|Does|Do|Have) /;
