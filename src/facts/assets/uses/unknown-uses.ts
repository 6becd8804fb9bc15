import { everyMatch } from '../../text/search/every-match.ts';
import { fullName, namedData } from '../data-names.ts';
import { PUBLIC_DATA } from '../known-assets.ts';
import { apposedData, listedData } from './listed/listed-data.ts';
import { isOfRival } from './told/of-rival.ts';
import { hasOtherSense } from './names/other-senses.ts';
import { isOthersData, isUsedHere } from '../others-data.ts';
import type { Search } from './search-in-sentence.ts';
import { printedName } from './names/printed-name.ts';
import { makersData, simulators, sizedNames, sourcedData } from '../sourced-data.ts';
import { useOf } from './how/use-of.ts';
import { isOurs } from './how/uses-something.ts';

/** Data of others by those who gave them. */
export function addProvided({ text, add }: Search): void {
  for (const match of text.matchAll(PROVIDED))
    if (!isPerson(match[1]!, text.slice(match.index + match[0].length)))
      add({ name: dataOf(match[1]!), index: match.index, how: 'used', others: false });
}

/** "The data set is provided by the EM segmentation challenge": data of others by those who gave them. */
const PROVIDED =
  /\b(?:data|data-? ?sets?|images|recordings) (?:(?:is|are|was|were) )?(?:kindly |generously )?(?:provided|supplied|made available) by (?:the )?((?:Dr\. |Prof\. )?[A-Z][\w.-]*(?: [\w-]+){0,4}? ?(?:challenge|competition|contest|workshop|consortium|project|institute|university|laboratory|lab|[A-Z][\w-]+)\b)/gi;

/** What a foundation gives is not called after it, as what a challenge sets is. */
const dataOf = (giver: string): string =>
  /\b(?:foundation|institute|university|laboratory|lab|consortium|hospital|agency|ministry)$/i.test(giver)
    ? `the data of the ${giver}`
    : giver;

/** "by Marsh et al. (2017)", "by Marsh and Reed (2017)": people who are cited give no name to what they gave. */
const isPerson = (name: string, after: string): boolean =>
  /\bet(?: al)?$/.test(name) || (/^(?: et al\b|,? ?\(?(?:19|20)\d\d)/.test(after) && !ORGANISED.test(name));
const ORGANISED = /(?:challenge|competition|contest|workshop|consortium|project|institute|university|laboratory|lab)$/i;

/** Public data whose terms nobody has looked up. */
export function addPublic({ paper, text, statement, own, isOnlyTold, isPartOfOwn, add }: Search): void {
  for (const { 0: name, index } of everyMatch(PUBLIC_DATA, text))
    if (
      own?.test(name) !== true &&
      !hasOtherSense(paper, name) &&
      !isOnlyTold(name, index, 'data') &&
      !isPartOfOwn(name, index)
    )
      add({
        name: printedName(text, name, index, 'data').name,
        index,
        how: useOf(text, index, index + name.length, 'data', statement.section.role),
        others: true,
      });
}

/** The cited names of a list of data. */
export function addListed({ text, found, isOwn, isOnlyTold, add }: Search): void {
  const named = found.map((use) => use.name);
  const apposed = apposedData(text).filter(({ index }) => isUsedHere(text, index));
  for (const { name, index } of [...listedData(text), ...apposed])
    if (!isOwn(name) && !named.some((one) => name.includes(one)) && !isOnlyTold(name, index, 'data'))
      add({ name, index, how: 'used', others: true });
}

/** What the authors' data are drawn from. */
export function addSourced({ paper, statement, isTaken, isOnlyTold, add }: Search): void {
  for (const { name, index } of sourcedData(paper, statement))
    if (!isTaken(name, index) && !isOnlyTold(name, index, 'data')) add({ name, index, how: 'used', others: true });
}

/** Models by a name with their number of parameters, where the paper builds on them. */
export function addSized({ text, statement, own, isTaken, isOnlyTold, add }: Search): void {
  for (const { name, index } of sizedNames(text)) {
    if (isTaken(name, index) || isOfRival(text.slice(0, index), own)) continue;
    const how = useOf(text, index, index + name.length, 'model', statement.section.role);
    if (how === 'base' && !isOnlyTold(name, index, 'model')) add({ name, index, how, others: true, type: 'model' });
  }
}

/** What the sentence calls data and gives a name. */
export function addNamed({ paper, text, statement, found, isTaken, isOnlyTold, add }: Search): void {
  const known = found.length;
  for (const { name, index, end } of namedData(text)) {
    if (isTaken(name, index) || hasOtherSense(paper, name)) continue;
    const others = isUsedHere(text, index) && isOthersData(paper, name);
    // Beside what is known, only what is surely others' adds something.
    if ((known > 0 && !others) || isOnlyTold(name, index, 'data')) continue;
    add({
      name: fullName(text, name, index),
      index,
      how: useOf(text, index, end, 'data', statement.section.role),
      others,
    });
  }
}

/** Simulators of others by their names. */
export function addSimulators({ paper, text, isTaken, add }: Search): void {
  for (const { name, index } of simulators(paper, text))
    if (!isTaken(name, index)) add({ name, index, how: 'used', others: true });
}

/** Data without a name, by who made them, where the sentence has nothing else. */
export function addMakers({ text, found, add }: Search): void {
  const makers = found.length === 0 ? makersData(text) : null;
  if (makers !== null && isOurs(text)) add({ name: makers, index: 0, how: 'used', others: true });
}
