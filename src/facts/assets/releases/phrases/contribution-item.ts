import { ARTEFACT } from '../../kinds.ts';
import { OTHERS, type Surroundings } from './release-owner.ts';

const CONTRIBUTED =
  /(?:^|[\s,(])(?:publicly |openly |freely |fully )?(?:released|open-sourced|published|made (?:publicly |freely |openly )?(?:available|public|open))\b(?=\s*(?:[,.;)]|$)|\s(?:to|with|together|under|at|on|via|as|for|along|in)\b)/i;

/** An item of the list of contributions has no "we": "a suite of models, released with the code". */
export function contributedObject(text: string, { listed, opening }: Surroundings): string | null {
  if (!listed || !opening || OTHERS.test(text)) return null;
  const match = CONTRIBUTED.exec(text);
  if (match === null) return null;
  const object = text.slice(0, match.index);
  return ARTEFACT.test(object) ? `${object} ${text.slice(match.index + match[0].length, match.index + 80)}` : null;
}
