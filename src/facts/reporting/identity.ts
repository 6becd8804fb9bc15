import { memoize } from '../../paper/memoize.ts';
import type { Paper } from '../../paper/paper.ts';
import { contains, type Span } from '../../paper/span.ts';
import { ownCode } from '../assets/code/own-code.ts';

/** A place that tells who wrote the paper. */
export interface IdentityLeak {
  readonly span: Span;
  readonly says: string;
}

const EMAIL = /[\w.+-]{1,40}\s?@\s?[\w-]{1,40}(?:\.[\w-]{2,20}){1,4}|\{[^{}]{2,120}\}\s?@\s?[\w.-]{3,60}/;
const AFFILIATION =
  /\b(?:University|Université|Universität|Universidad|Università|Institute (?:of|for)|Institut|ETH Z|EPFL|Laborator(?:y|ies)|Department of|School of|Google (?:Research|DeepMind)|DeepMind|Microsoft Research|Meta AI|FAIR|NVIDIA|Amazon|Alibaba|Tencent|Huawei|ByteDance)\b/;
const ANONYMOUS = /\banonym(?:ous|i[sz]ed)\b|\bunder (?:double-blind )?review\b/i;
const THANKS =
  /\b(?:we|the authors?|I)\b[^.]{0,40}\b(?:thank|acknowledge|are grateful)\b|\b(?:supported|funded|sponsored|financed) (?:in part )?by\b|\bgrants?\b/i;
const OWN_EARLIER =
  /\b(?:our|my) (?:own )?(?:previous|prior|earlier|recent|past|preliminary|conference) (?:works?|papers?|stud(?:y|ies)|results?|publications?|versions?)\b|\bwe (?:previously|earlier) (?:showed|proposed|introduced|published|reported)\b|\bas (?:we|in our) (?:showed|shown|proposed) (?:earlier|previously|before)\b/i;

/** What gives the authors away in a paper that is to be read blind, in text order, one of a kind and place. */
export const identityLeaks = memoize((paper: Paper): readonly IdentityLeak[] =>
  [...titleBlock(paper), ...thanks(paper), ...selfCitations(paper), ...repositories(paper)].toSorted(
    (a, b) => a.span.start - b.span.start,
  ),
);

/** Whether the title block says who wrote the paper, so that no reviewer reads it blind. */
export const namesAuthors = (paper: Paper): boolean => titleBlock(paper).length > 0;

function titleBlock(paper: Paper): IdentityLeak[] {
  const abstract = paper.sections({ role: 'abstract' })[0]?.span.start ?? 0;
  const above = paper
    .statements()
    .filter(({ span, section }) => span.end <= abstract || (section.role === 'front' && span.end < 4000));
  if (above.some(({ text }) => ANONYMOUS.test(text))) return [];
  return above.flatMap(({ text, span }) =>
    EMAIL.test(text)
      ? [{ span, says: 'an address' }]
      : AFFILIATION.test(text)
        ? [{ span, says: 'an affiliation' }]
        : [],
  );
}

function thanks(paper: Paper): IdentityLeak[] {
  const first = paper.statements({ role: 'acknowledgements' }).find(({ text }) => THANKS.test(text));
  return first === undefined ? [] : [{ span: first.span, says: 'whom the authors thank' }];
}

/** "our earlier work [3]": a reader looks up [3]. */
function selfCitations(paper: Paper): IdentityLeak[] {
  return paper
    .statements()
    .filter(
      ({ text, span }) => OWN_EARLIER.test(text) && paper.citations().some((citation) => contains(span, citation.span)),
    )
    .map(({ span }) => ({ span, says: 'cites the authors as such' }));
}

function repositories(paper: Paper): IdentityLeak[] {
  const given = ownCode(paper).filter(({ state }) => state !== 'kept');
  const links = paper.links.filter(
    ({ span, url }) =>
      /(?:github|gitlab|huggingface)\.(?:com|co)\/[\w-]/i.test(url) &&
      !/anonym/i.test(url) &&
      given.some((word) => contains(word.span, span) || contains(span, word.span)),
  );
  return links.slice(0, 1).map(({ span }) => ({ span, says: 'a repository with its owner' }));
}
