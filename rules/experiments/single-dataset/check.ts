import { evidence, met, missed, notApplicable, type Check } from '../../../src/engine/answer.ts';
import { NOT_OWN_WORK } from '../../../src/facts/text/whose/not-own-work.ts';
import { lookedIn } from '../../../src/facts/text/looked-in.ts';
import { matching } from '../../../src/facts/text/search/corpus.ts';

const DATA = '(?:data ?sets?|benchmarks?|corpus|corpora|environments?|test sets?)';
const ONE = new RegExp(
  `\\b(?:we|our (?:method|model|approach|experiments?|evaluation)|(?:all |the )?(?:experiments|evaluations?|results))\\b[^.;]{0,80}\\b(?:evaluat\\w+|experiment\\w*|test(?:ed)?|conduct\\w*|perform\\w*|limited|restricted|carried out|report\\w*|validat\\w+|use[ds]?)\\b[^.;]{0,40}\\b(?:on|to|only|in) (?:only )?(?:a single|one single|only one|just one|one) (?:[\\w-]+ ){0,3}${DATA}\\b`,
  'i',
);
const SEVERAL = new RegExp(
  `\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3}|several|multiple|various|many|both|diverse|different|a (?:wide )?(?:range|variety|set|suite) of|all|other|additional|more|another|second|standard|public|widely[- ]used|popular) (?:[\\w-]+ ){0,5}(?:data ?sets|benchmarks|corpora|environments|test sets|another dataset)\\b|\\b(?:another|additional|second) ${DATA}\\b`,
  'i',
);

const HYPOTHETICAL =
  /\b(?:if|when|instead of|rather than|not|would|could|each|prior|previous|most|many|often|et al|per|at least|ablation\w*|hyper[- ]?parameters?|example|illustrat\w+|case study)\b/i;

/** A wish for more data sets says that there are none yet. */
const PLANNED =
  /\b(?:future|will|would|could|should|needs?|plan(?:s|ned)? to|hope to|remains? to be|further (?:work|validation|stud(?:y|ies))|next steps?|requires?)\b/i;

/** Only where the paper itself says that there is one, and no sentence speaks of several. */
export const check: Check = (paper) => {
  const own = paper.statements().filter(({ section }) => !NOT_OWN_WORK.has(section.role));
  const one = matching(own, ONE).filter(({ text }) => text.length < 400 && !HYPOTHETICAL.test(text));
  if (one.length === 0) return notApplicable('it does not say that it measures on one dataset alone');
  const several = own.find(
    ({ text, section }) => section.role !== 'introduction' && SEVERAL.test(text) && !PLANNED.test(text),
  );
  if (several !== undefined) return met([evidence('satisfies', several, 'speaks of several')]);
  return missed({
    message: 'everything is measured on a single dataset',
    evidence: one.slice(0, 2).map((statement) => evidence('trigger', statement)),
    because: `looked in ${lookedIn(paper, 'the text')} for a second one`,
    help: 'add a second dataset of another source or size, or say in the title and abstract that the finding is about this one',
  });
};
