import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import {
  datedExample,
  familyOf,
  movingNamesIn,
  snapshotsIn,
  vendorOf,
  MAY_NAME,
} from '../../../src/facts/evaluation/api-models/api-model-names.ts';
import { apiRows, type ApiRow } from '../../../src/facts/evaluation/api-models/api-rows.ts';
import { apiModels, dates, type ApiModel, type ApiUse } from '../../../src/facts/evaluation/api-models/api-models.ts';
import { matching } from '../../../src/facts/text/search/corpus.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/whose/not-own-work.ts';
import { onePerSection } from '../../../src/facts/text/one-per-section.ts';
import type { Paper, Statement } from '../../../src/paper/paper.ts';
import { enumerate } from '../../../src/facts/text/enumerate.ts';
import { groupBy } from '../../../src/group-by.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import { OPENING } from '../../../src/facts/text/told-in-short.ts';

const SHOWN = 4;
const AS: Readonly<Record<ApiUse, string>> = {
  judge: 'as a judge',
  'data source': 'to write or label data',
  subject: '',
};

/** A model behind an API changes under its name, so a result needs the snapshot or the date. */
export const check: Check = (paper) => {
  const { used, dated: all } = apiModels(paper);
  // The snapshot of one vendor's model says nothing of another's, and that of a mere rival nothing of the judge.
  const vendors = new Set(used.map(({ name }) => vendorOf(name)));
  const dated = all.filter(({ says, aside }) => {
    const vendor = vendorOf(says);
    if (used.length === 0 || vendor === null) return true;
    return vendors.has(vendor) && (!aside || used.some(({ name }) => dates(says, name)));
  });
  const rows = used.length > 0 || dated.length > 0 ? [] : apiRows(paper);
  if (used.length === 0 && dated.length === 0 && rows.length === 0)
    return notApplicable('it says of no closed model behind an API that it was used');
  const undated = dated.length === 0 ? used : mainUndated(paper, used, dated);
  if (dated.length > 0 && undated.length === 0)
    return met(dated.slice(0, 3).map((one) => evidence('satisfies', one, `gives “${one.says}”`)));
  const names = fullest(oneSpelling([...undated, ...rows].map(({ name }) => name)));
  const example = datedExample(names[0]!);
  return missed({
    message: `${listed(names)} ${names.length === 1 ? 'is' : 'are'} ${used.length > 0 ? 'used without a snapshot or a date' : 'compared with, and no snapshot or date is given'}`,
    evidence: [
      ...oneOfEach(undated).map((one) => evidence('trigger', one.statement, `${one.name} ${AS[one.use]}`.trim())),
      ...comparedIn(paper, rows).map((one) => evidence('trigger', one, 'what it is compared with')),
      ...rows.slice(0, SHOWN).map((row) => evidence('trigger', row, 'a row of results')),
      ...all.slice(0, 1).map((one) => evidence('nearest', one, `gives “${one.says}”, which is another model`)),
    ],
    because: `looked in ${lookedIn(paper, 'text', 'tables', 'footnotes', 'code')} for a dated name, a version or a date of access`,
    help:
      used.length === 0
        ? `say where the numbers of these rows are from: cite who published them, with the snapshot that was measured there, or name the snapshot${example === null ? '' : ` (e.g. ${example})`} that was asked here, and when`
        : `name the snapshot beside the first use${example === null ? '' : `, e.g. ${example}`}, or say in which month it was asked`,
  });
};

/** Uses of models that are spoken of more often than all that a name dates, and of whose own line none is dated. */
function mainUndated(
  paper: Paper,
  used: readonly ApiModel[],
  dated: readonly { readonly says: string }[],
): readonly ApiModel[] {
  if (dated.some(({ says }) => familyOf(says) === null)) return [];
  const undated = used.filter(({ name }) => !dated.some(({ says }) => dates(says, name)));
  const families = matching(paper.statements(), MAY_NAME)
    .filter(({ section }) => !NOT_OWN_WORK.has(section.role))
    .map(({ text }) => new Set([...movingNamesIn(text), ...snapshotsIn(text)].map(familyOf)));
  const mentions = (names: readonly string[]): number => {
    const wanted = new Set(names.map(familyOf));
    return families.filter((named) => [...wanted].some((family) => named.has(family))).length;
  };
  return mentions(undated.map(({ name }) => name)) > mentions(dated.map(({ says }) => says)) ? undated : [];
}

/** "GPT4o-mini" beside "GPT-4o-mini": hyphens and capitals tell no two models apart. */
const oneSpelling = (names: readonly string[]): readonly string[] =>
  [...groupBy(names, (name) => name.toLowerCase().replace(/[^a-z\d.]/g, '')).values()].map(([first]) => first!);

/** "Gemini" beside "Gemini 1.5 Pro" is the family of what was used. */
const fullest = (names: readonly string[]): readonly string[] =>
  names.filter(
    (name) =>
      /\d/.test(name) || !names.some((other) => /^[- ]/.test(other.slice(name.length)) && startsWith(other, name)),
  );
const startsWith = (name: string, family: string): boolean => name.toLowerCase().startsWith(family.toLowerCase());

function oneOfEach(used: readonly ApiModel[]): readonly ApiModel[] {
  const ways = new Map(used.toReversed().map((one) => [`${one.name} ${one.use}`, one]));
  const places = new Map([...ways.values()].map((one) => [one.statement.span.start, one]));
  return [...places.values()].toSorted((a, b) => a.statement.span.start - b.statement.span.start).slice(0, SHOWN);
}

/** Before the work itself begins, a name is as good as a greeting, unless something is said to be better or worse. */
const COMPARES =
  /\b(?:outperform|surpass|exceed|beat|rival|match|compar)\w*|\bthan\b|\bagainst\b|\bon par\b|\bversus\b|\bbaselines?\b|\bwe (?:\w+ )?(?:evaluat|test|measur|benchmark)/i;

/** Where the text says so of models that only rows of results name. */
function comparedIn(paper: Paper, rows: readonly ApiRow[]): readonly Statement[] {
  const names = new Set(rows.map(({ name }) => name.toLowerCase()));
  const telling = paper
    .statements()
    .filter(
      ({ text, section, within }) =>
        !NOT_OWN_WORK.has(section.role) &&
        within.type !== 'caption' &&
        (!OPENING.has(section.role) || COMPARES.test(text)) &&
        movingNamesIn(text).some((name) => names.has(name.toLowerCase())),
    );
  return onePerSection(paper, telling, 2);
}

const listed = (names: readonly string[]): string =>
  enumerate(names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);
