import { memoize } from '../../../paper/memoize.ts';
import type { Paper } from '../../../paper/paper.ts';
import { contains } from '../../../paper/span.ts';
import { authorsRepositories } from '../code/authors-repositories.ts';
import { ownRepositories } from '../code/own-repositories.ts';
import { ANONYMOUS, type ArtefactKind } from '../kinds.ts';
import { releaseIn } from './release-in.ts';
import type { Release } from './release.ts';

/**
 * The paper's own releases, the best sentence for a reader first: abstract, then introduction; given before promised. The
 * note with the address under "we will make our code available" is no release beside that sentence.
 */
export const releases = memoize((paper: Paper): readonly Release[] => {
  const found = paper.statements().flatMap((statement, at) => releaseIn(paper, statement, at) ?? []);
  const told = found.filter(({ bare, link }) => {
    const same = bare ? found.filter((one) => !one.bare && one.link?.url === link?.url) : [];
    return same.length === 0 || same.some(({ promised }) => !promised);
  });
  return [...told, ...linkedOnly(paper, told)].toSorted((a, b) => rank(a) - rank(b));
});

/** Own repositories that no sentence announces: "Our implementation¹ builds on …", with the address in the footnote. */
const linkedOnly = (paper: Paper, announced: readonly Release[]): Release[] =>
  [...ownRepositories(paper).map(({ link }) => link), ...authorsRepositories(paper)].flatMap(
    ({ url, span }): Release[] => {
      const statement = paper.statements().find((one) => contains(one.span, span));
      const known = announced.some(
        ({ link, statement: { span: at } }) => isWithin(url, link?.url) || contains(at, span),
      );
      if (known || statement === undefined || ANONYMOUS.test(url)) return [];
      const link = { url, span, own: true };
      return [{ statement, kinds: ['code'], link, promised: false, supplement: false, bare: true }];
    },
  );

/** "…/kestrel/tree/main/guide" leads into "…/kestrel", of which it was said what it holds. */
const isWithin = (url: string, repository: string | undefined): boolean =>
  repository !== undefined && (url === repository || url.startsWith(`${repository.replace(/(?:\.git)?\/?$/, '')}/`));

/** Kinds of artefact that others could take up, over all releases. */
export const releasedKinds = (of: readonly Release[]): ArtefactKind[] =>
  (['code', 'weights', 'data', 'demo'] as const).filter((kind) => of.some(({ kinds }) => kinds.includes(kind)));

const RANKS: Readonly<Record<string, number>> = {
  front: 0,
  abstract: 0,
  introduction: 1,
  conclusion: 2,
  availability: 2,
};

function rank({ statement, promised, link, kinds, supplement, bare }: Release): number {
  const place = statement.section.appendix ? 4 : (RANKS[statement.section.role] ?? 3);
  return (
    place * 10 +
    (promised ? 25 : 0) +
    (supplement ? 40 : 0) +
    (link === null ? 2 : 0) +
    (kinds.length === 0 ? 3 : 0) +
    (bare ? 25 : 0)
  );
}
