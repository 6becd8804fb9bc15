import { evidence, met, missed, notApplicable, unlessInAppendix, type Check } from '../../../src/engine/answer.ts';
import { citedUses } from '../../../src/facts/assets/uses/cited-uses.ts';
import { hostedUses } from '../../../src/facts/assets/uses/hosted-data.ts';
import { isOfOwnHouse } from '../../../src/facts/assets/uses/house-models.ts';
import { mainUses } from '../../../src/facts/assets/uses/main-uses.ts';
import { othersTerms } from '../../../src/facts/assets/licences/others-terms.ts';
import { withheld } from '../../../src/facts/assets/licences/withheld.ts';
import { cites } from '../../../src/facts/text/citations.ts';
import { toolUses } from '../../../src/facts/assets/uses/run-tools.ts';
import { unnamedUses } from '../../../src/facts/assets/uses/unnamed-uses.ts';
import { uses, type Use } from '../../../src/facts/assets/uses/uses.ts';
import { cutAppendix } from '../../../src/facts/settings/absent-appendix.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import type { Paper } from '../../../src/paper/paper.ts';
import { describe } from './describe.ts';

/** Whoever uses others' data and models says under which terms: those bind what readers may do with the result. */
export const check: Check = (paper) => {
  // A name that nobody knows and nobody is cited for may be the authors' own.
  const named = mainUses(
    uses(paper).filter(
      ({ asset, others, statement }) =>
        (others || cites(statement.text)) && (asset === null || asset.type === 'data' || !isOfOwnHouse(paper, asset)),
    ),
  );
  const cited = named.length > 0 ? named : mainUses(citedUses(paper));
  const all = cited.length > 0 ? cited : mainUses(lesserUses(paper));
  if (all.length === 0) return notApplicable('no data set or model of others is used');
  const told = othersTerms(paper);
  if (told.length > 0)
    return met(
      told
        .slice(0, 3)
        .map(({ statement, name }) =>
          evidence('satisfies', statement, name === null ? 'speaks of licences' : `names ${name}`),
        ),
    );
  const barredBy = all.map((one) => withheld(paper, one));
  const barred = barredBy.flatMap((statement) => statement ?? []);
  const used = all.filter((_, i) => barredBy[i] === null);
  if (used.length === 0)
    return met(
      barred.slice(0, 3).map((statement) => evidence('satisfies', statement, 'says that it may not be passed on')),
    );
  const away = cutAppendix(paper);
  const finding = describe(paper, used, lookedIn(paper, 'text', 'footnotes', 'captions', 'tables'));
  return missed(away === null ? finding : unlessInAppendix(finding, away));
};

/** Where nothing has a known or a cited name: data at a site for data, data without a name, networks run for the inputs. */
const lesserUses = (paper: Paper): readonly Use[] =>
  [hostedUses, unnamedUses, toolUses].map((of) => of(paper)).find((found) => found.length > 0) ?? [];
