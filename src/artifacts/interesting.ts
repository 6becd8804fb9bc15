import type { ArtefactKind } from '../facts/assets/kinds.ts';

/** What a file of a repository is, as far as it says something about terms or about how to run the work. */
export type FileRole = 'licence' | 'notice' | 'readme' | 'card' | 'citation' | 'metadata';

export interface InterestingFile {
  readonly path: string;
  readonly role: FileRole;
  /** What its name or its folder says it is about. */
  readonly of: readonly ArtefactKind[];
}

/** Besides these, only files in the root are read. */
const FOLDERS: readonly (readonly [RegExp, readonly ArtefactKind[]])[] = [
  [/^(?:models?|weights|checkpoints?|ckpts?|model[-_]?cards?)$/i, ['weights']],
  [/^(?:data|datasets?|data[-_]?cards?|corpus|annotations)$/i, ['data']],
  [/^(?:docs?|documentation|licen[cs]es?|legal|cards?|release|\.github)$/i, []],
  [/^(?:src|code)$/i, ['code']],
];
const TEXT = /(?:^|\.)(?:md|markdown|txt|rst|text)$/i;
const NAMES: readonly (readonly [FileRole, RegExp])[] = [
  [
    'licence',
    /(?:^|[-_. ])(?:(?:un)?licen[cs]es?|copying|terms[-_ ]of[-_ ]use|terms|use[-_ ]policy|acceptable[-_ ]use(?:[-_ ]policy)?)(?:$|[-_. ])/i,
  ],
  ['notice', /^notices?(?:$|\.(?:md|txt)$)/i],
  ['readme', /^readme(?:$|\.(?:md|markdown|rst|txt)$)/i],
  ['card', /(?:^|[-_. ]|model|data(?:set)?)(?:cards?|data[-_ ]?sheets?)(?:$|[-_. ])/i],
  ['citation', /^citation\.cff$/i],
  ['metadata', /^(?:package\.json|pyproject\.toml|setup\.cfg|setup\.py|Cargo\.toml)$/],
];
/** What belongs to others, or to the code that checks licences. */
const OTHERS =
  /third|3rd|vendor|bundled|external|depend|check|header|template|badge|\.(?:png|svg|jpe?g|gif|pdf|html?)$/i;
const CODE = /\.(?!md$|txt$|rst$|text$|markdown$|cff$|model$|code$|data$|weights$|llama\d?$)[a-z]{1,5}$/i;
/** A repository has a few; a folder of a thousand licences belongs to others. */
const MOST = 200;

/** The files to read, in the order of their paths, the root's first where there are too many. */
export function interestingFiles(paths: readonly string[]): InterestingFile[] {
  const found = paths.flatMap((path) => roleOf(path) ?? []);
  const depth = ({ path }: InterestingFile) => Number(path.includes('/'));
  return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, MOST);
}

function roleOf(path: string): InterestingFile | null {
  const parts = path.split('/');
  const name = parts.at(-1)!;
  const folder = parts.length === 2 ? FOLDERS.find(([pattern]) => pattern.test(parts[0]!)) : undefined;
  if (parts.length > 2 || (parts.length === 2 && folder === undefined)) return null;
  const role = /^licen[cs]es$/i.test(parts[0]!) && parts.length === 2 ? 'licence' : roleOfName(name);
  if (role === null) return null;
  if ((role === 'licence' || role === 'card') && (OTHERS.test(name) || (CODE.test(name) && !TEXT.test(name))))
    return null;
  return { path, role, of: role === 'metadata' ? ['code'] : (kindsOfName(name) ?? folder?.[1] ?? []) };
}

const roleOfName = (name: string): FileRole | null => NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;

/** `LICENSE-MODEL`, `MODEL_CARD.md`, `LICENSE_data.txt`. */
function kindsOfName(name: string): readonly ArtefactKind[] | null {
  if (/(?:^|[-_. ])(?:models?|weights|checkpoints?|llama\d?)(?:$|[-_. ]|card)/i.test(name)) return ['weights'];
  if (/(?:^|[-_. ])(?:data|datasets?|corpus|annotations|documentation)(?:$|[-_. ]|card|sheet)|^datasheet/i.test(name))
    return ['data'];
  return /(?:^|[-_. ])code(?:$|[-_. ])/i.test(name) ? ['code'] : null;
}
