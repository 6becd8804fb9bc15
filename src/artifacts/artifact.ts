import type { ArtefactKind } from '../facts/assets/kinds.ts';

/** A place in a file of the repository. The quote stands letter by letter on that line. */
export interface FilePlace {
  /** The path as the reader can open it: the folder as it was given, then the path inside it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly quote: string;
}

/** A licence's text in a file, found by comparison with the texts of SPDX or by the marks of the lexicon. */
export interface LicencePart {
  /** SPDX id, or the lexicon's for terms that SPDX lacks. */
  readonly id: string;
  /** `text`: its words stand there; `marks`: what only this licence says; `name`: the file only names it. */
  readonly by: 'text' | 'marks' | 'name';
  readonly at: FilePlace;
  /** Words that the licence does not have and that change what it allows. */
  readonly added: readonly FilePlace[];
  /** Words of the licence that the file leaves out. */
  readonly removed: readonly string[];
}

export interface LicenceFile {
  /** The first line with words. */
  readonly at: FilePlace;
  /** What the file's name or folder says it is for: `LICENSE-MODEL`, `data/LICENSE`. Empty where it says nothing. */
  readonly of: readonly ArtefactKind[];
  /** In the order of the file; empty where the text is not known. */
  readonly parts: readonly LicencePart[];
}

/** Where a licence is named outside of licence files. */
type LicenceSource = 'front matter' | 'metadata' | 'badge' | 'sentence';

/** What a sentence or a field in a file of the repository says. `of` is empty where it names no kind of artefact. */
export type ArtifactStatement = { readonly at: FilePlace; readonly of: readonly ArtefactKind[] } & (
  | { readonly topic: 'licence'; readonly name: string; readonly id: string | null; readonly source: LicenceSource }
  | { readonly topic: 'gate'; readonly how: string }
  | { readonly topic: 'limit'; readonly what: string }
  | { readonly topic: 'open'; readonly word: string }
);

/** The five things of the ML Code Completeness Checklist. */
export type Step = 'dependencies' | 'training' | 'evaluation' | 'models' | 'results';

/** Where one of them was found: a file by its name, or a line of the README. */
export interface StepFound {
  readonly step: Step;
  readonly path: string;
  readonly at: FilePlace | null;
}

/** A file or folder that was passed over, and why. */
export interface UnreadFile {
  readonly path: string;
  readonly why: string;
}

/** The repository beside a paper, as far as it was read: plain data, which threads can hand on. */
export interface Artifact {
  /** The folder as it was given. */
  readonly path: string;
  /** Files inside, relative and with `/`, sorted. */
  readonly paths: readonly string[];
  /** False where the folder holds more than is listed. */
  readonly complete: boolean;
  /** Files whose text was read, as `FilePlace.file` has them. */
  readonly read: readonly string[];
  readonly unread: readonly UnreadFile[];
  readonly licences: readonly LicenceFile[];
  readonly statements: readonly ArtifactStatement[];
  /** The first place of each step. */
  readonly steps: readonly StepFound[];
  /** The first program in it, or null where it holds none. */
  readonly code: string | null;
  /** The first line of the README with words, for what is said nowhere. */
  readonly readme: FilePlace | null;
}
