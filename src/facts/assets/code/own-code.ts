import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { lostNotes } from '../../text/lost-notes.ts';
import { isPlaceholder, kindOfLink } from '../kinds.ts';
import { isCalledRepository, namedRepositories } from './named-repository.ts';
import { authorsRepositories } from './authors-repositories.ts';
import { isNamedAfter, isOnTop, ownRepositories } from './own-repositories.ts';
import { codeElsewhere } from './code-elsewhere.ts';
import { ON_REQUEST, UNADDRESSED_CODE, UNADDRESSED_REPOSITORY, type CodeWord } from './code-word.ts';
import { releases } from '../releases/releases.ts';
import { unplacedCode } from './unplaced-code.ts';
import { placedCode } from './placed-code.ts';
import { NOWHERE, toldCode } from './told-code.ts';

/** Every word on the paper's own code, what is given first. */
export const ownCode = memoize((paper: Paper): readonly CodeWord[] => {
  const words = addressed(paper, [
    ...released(paper),
    ...linked(paper),
    ...toldCode(paper),
    ...placedCode(paper),
    ...codeElsewhere(paper),
    ...unplacedCode(paper),
    ...named(paper),
    ...ofAuthors(paper),
  ]);
  return words.toSorted((a, b) => ORDER[a.state] - ORDER[b.state]);
});

const ORDER = { given: 0, promised: 1, kept: 2, page: 3, unaddressed: 4 } as const;

/** A page of the project, or the repository that the file itself lies in, is where the code is that is said to be out. */
function addressed(paper: Paper, words: readonly CodeWord[]): CodeWord[] {
  const near =
    words.some(({ state }) => state === 'page') || paper.links.some(({ url }) => BESIDE.test(url))
      ? 'said to be available'
      : null;
  const lost = new Set(lostNotes(paper).map(({ span }) => span.start));
  return words.map((word) => {
    if (word.state !== 'unaddressed') return word;
    if (near !== null) return { ...word, state: 'given', says: near };
    // The mark of a note on the very sentence: its words, which this file has lost, were the address.
    return lost.has(word.span.start) ? { ...word, state: 'given', says: 'said to be available, in a note' } : word;
  });
}
/** "examples/prompt.md": a link to a file of the same repository. */
const BESIDE = /^(?!\w+:)(?:\.{1,2}\/)*[\w-][\w./-]*\.(?:md|py|ipynb|sh|ya?ml|json|toml|cpp|rs|jl|R)\b/;
/** Words that carry an address, which this file may have lost: "here", "on the project's website", "at Kestrel". */
const WHERE =
  /\bhere\b|\blink(?:ed|s)?\b|\bgit(?:hub|lab)\b|\bhugging ?face\b|\bzenodo\b|\brepositor|\brepo\b|\bweb\s?(?:page|site)|\b(?:project|home)\s?page|\bonline\b|https?:|www\.|\bURL\b|\baddress\b|\b(?:available|released|published|hosted|found|provided|accessible|accessed|open-sourced) (?:\w+ )?(?:at|in|on|via|from|through)\b|\p{L}[.,;:)]?\s?\d{1,2}\s?[.,]?$/iu;

function released(paper: Paper): CodeWord[] {
  return releases(paper).flatMap(({ statement: { span, text }, kinds, link, promised, supplement }): CodeWord[] => {
    const host = link === null ? null : kindOfLink(link.url);
    const repository = kinds.includes('code') || host === 'code';
    if (!repository) {
      const page = link !== null && !promised && kinds.includes('demo');
      return page ? [{ span, state: 'page', says: 'a page; whether it has code is not said' }] : [];
    }
    if (isPlaceholder(text, link?.url)) return [{ span, state: 'promised', says: NOWHERE }];
    if (promised) return [{ span, state: 'promised', says: 'a promise' }];
    if (link === null && isOnRequest(text)) return [{ span, state: 'kept', says: ON_REQUEST }];
    if (supplement) return [{ span, state: 'given', says: 'in the supplement' }];
    if (link !== null) return [{ span, state: 'given', says: 'links it' }];
    return [{ span, state: WHERE.test(text) ? 'given' : 'unaddressed', says: 'said to be available' }];
  });
}

const isOnRequest = (text: string): boolean => ASKED_FOR.test(text) && !/https?:|www\.|\bgit(?:hub|lab)\b/i.test(text);
const ASKED_FOR =
  /\b(?:codes?|code ?base|scripts?|software|implementations?)\b(?:[^.;]|\.(?=\w)){0,120}\b(?:(?:up)?on (?:\w+ )?requests?|by (?:contacting|writing to|e-?mailing)|from (?:the )?(?:(?:corresponding|first|lead|senior) )?authors?)\b/i;

/**
 * A repository in the title block, or under the name of the paper or of its system, is its own; one without a name is
 * made for its reviewers. So is a page in the title block, but what is on it nobody can read here.
 */
function linked(paper: Paper): CodeWord[] {
  const repositories = ownRepositories(paper).map(({ link: { span, url }, says }): CodeWord => {
    const told = releases(paper).filter(({ link }) => link?.url === url);
    // "Code will be released at …": an address at which there is nothing yet.
    return told.length > 0 && told.every(({ promised }) => promised)
      ? { span, state: 'promised', says: 'a promise' }
      : { span, state: 'given', says };
  });
  const others = paper.links.flatMap((link): CodeWord[] => {
    const { span, url } = link;
    if (paper.sectionAt(span)?.role === 'references') return [];
    if (ANONYMOUS.test(url)) return [{ span, state: 'given', says: 'an anonymous repository' }];
    return PAGE.test(url) && (isOnTop(paper, link) || isNamedAfter(paper, url))
      ? [{ span, state: 'page', says: 'a page; whether it has code is not said' }]
      : [];
  });
  return [...repositories, ...others].toSorted((a, b) => a.span.start - b.span.start);
}

const ofAuthors = (paper: Paper): CodeWord[] =>
  authorsRepositories(paper).map(({ span }) => ({ span, state: 'given', says: 'a repository of one of the authors' }));

const PAGE = /^https?:\/\/[\w.-]+\.(?:github|gitlab)\.io\b/i;
const ANONYMOUS = /anonymous\.4open\.science/i;

/** "Further settings are given in the code repository": there is one, and this file does not say where. */
const named = (paper: Paper): CodeWord[] =>
  namedRepositories(paper).map(({ span, text }) => ({
    span,
    state: 'unaddressed',
    says: isCalledRepository(text) ? UNADDRESSED_REPOSITORY : UNADDRESSED_CODE,
  }));
