import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { ownData } from '../../../src/facts/data/own-data.ts';
import type { Statement } from '../../../src/paper/paper.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';

const ORIGIN =
  /\b(?:collect\w*|sourc\w+|crawl\w*|scrap\w+|download\w*|deriv\w+|drawn|draw|sampl\w+|obtain\w*|tak(?:e|en)|extract\w*|record\w*|gather\w*|captur\w+|generat\w+|synthes\w+|synthetic\w*|simulat\w+|annotat\w*|wr[io]t\w*|adapt\w+|repurpos\w+|based on|buil[dt] (?:up)?(?:on|from)|extend\w*|select\w*|curat\w*|combin\w+|merg\w+|aggregat\w+|render\w+|translat\w+|acquir\w+|photograph\w*|contributed by|provided by|compos\w+|consist\w*|construct\w*)\b[^.;]{0,120}\b(?:from|by|using|with|via|through|at|in|of)\b/i;
const GIVEN_ONLY =
  /\b(?:we|this (?:paper|work|study))\b[^.;]{0,30}\b(?:introduce|present|release|collect|construct|build|create|curate|compile|assemble)\w*\b/i;

/** What a figure shows of the data tells what is in a picture, not where it is from. */
const isExample = ({ text, within }: Statement): boolean =>
  within.type === 'caption' &&
  /\b(?:examples?|samples?|snapshots?|illustrat\w+|visuali[sz]\w+)\b/i.test(text.slice(0, 120));

/** Whoever gives data says where they are from. */
export const check: Check = (paper) => {
  const { given, about } = ownData(paper);
  if (given.length === 0) return notApplicable('it gives no data set of its own');
  const itself = new Set(given);
  const said = about.filter(
    (one) => !isExample(one) && ORIGIN.test(itself.has(one) ? one.text.replace(GIVEN_ONLY, '') : one.text),
  );
  if (said.length > 0) return met(said.slice(0, 2).map((one) => evidence('satisfies', one, 'where they are from')));
  return missed({
    message: 'a new data set, and nothing says where its contents are from',
    evidence: given.slice(0, 2).map((one) => evidence('trigger', one)),
    because: `looked for what was collected, recorded, crawled, written, generated or derived, and from what, in ${lookedIn(paper, 'text', 'captions')}`,
    help: 'name the source and the time, e.g. “The pictures were taken by two wardens at three lakes in 2024.”',
  });
};
