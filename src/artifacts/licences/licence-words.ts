/** A word of a licence as SPDX's matching guidelines compare it, with the line it stands on (from 0). */
export interface LicenceWord {
  /** In the one spelling that stands for all. */
  readonly text: string;
  /** As it is printed, in lower case. */
  readonly printed: string;
  readonly line: number;
}

/**
 * The words that count when licence texts are compared, after the SPDX matching guidelines: case, blanks, punctuation,
 * marks of lists and comments, copyright lines and British spelling make no difference.
 * https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/
 */
export function licenceWords(lines: readonly string[]): LicenceWord[] {
  const words: LicenceWord[] = [];
  for (const [line, raw] of lines.entries()) {
    const text = withoutCopyright(raw.normalize('NFKC').toLowerCase());
    for (const [word] of text.replace(LIST_MARK, ' ').matchAll(WORD))
      words.push({ text: fold(word), printed: word, line });
  }
  return words;
}

const WORD = /[\p{L}\p{N}]+(?:['’‘`-][\p{L}\p{N}]+|\.\p{N}+)*/gu;
/** "1.", "(a)", "iv)", "4.1." wherever it stands: in text that is wrapped again a mark may stand inside a line. */
const LIST_MARK =
  /(?<=^|[\s*"])\(?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{1,4})[.)](?=\s|$)|(?<=^|\s)\([a-z]\)(?=\s|$)/g;

const HOLDER = String.raw`(?:copyright\s*(?:\(c\)|©|:)?|\(c\)|©)\s*(?:\(c\)|©)?`;
/** "Copyright (c) 2023 Jane Doe", "Copyright <year> <owner>", "© Jane Doe": who owns it, not what it allows. */
const COPYRIGHT_LINE = new RegExp(
  String.raw`^[^\p{L}\p{N}©(]{0,12}(?:portions(?: of this software)? (?:are )?)?(?:${HOLDER}\s*(?:[[<{(]\s*)?(?:\d{4}|year|yyyy|xxxx)|copyright\s*(?:\(c\)|©)|©)`,
  'u',
);
/** Where the whole licence stands on one line, the notice ends here. */
const NOTICE_END = /all rights reserved\.?|\.\s/;
const SHORT_LINE = 160;

function withoutCopyright(line: string): string {
  const plain = line.replaceAll('all rights reserved', ' ');
  if (!COPYRIGHT_LINE.test(line)) return plain;
  if (line.length <= SHORT_LINE) return '';
  const end = NOTICE_END.exec(line);
  return end === null ? plain : line.slice(end.index + end[0].length);
}

const SAME: Readonly<Record<string, string>> = {
  https: 'http',
  programme: 'program',
  centre: 'center',
  whilst: 'while',
  owner: 'holder',
  owners: 'holders',
  wilful: 'willful',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  judgement: 'judgment',
  acknowledgement: 'acknowledgment',
  acknowledgements: 'acknowledgments',
  artefact: 'artifact',
  artefacts: 'artifacts',
  offence: 'offense',
  practise: 'practice',
  catalogue: 'catalog',
  cancelled: 'canceled',
  modelling: 'modeling',
  labelled: 'labeled',
};

const folded = new Map<string, string>();

/** Licences have few different words and repeat them often. */
function fold(word: string): string {
  let known = folded.get(word);
  if (known === undefined) {
    known = foldOnce(word);
    if (folded.size < 50_000) folded.set(word, known);
  }
  return known;
}

function foldOnce(word: string): string {
  const plain = word.replace(/['’‘`-]/g, '');
  return (
    SAME[plain] ??
    plain
      .replace(/^((?:sub)?licen)c/, '$1s')
      .replace(/^(\p{L}{3,})is(e[sd]?|ing|ations?|ers?)$/u, '$1iz$2')
      .replace(/^(\p{L}{3,})(?<![tf])our(s|ed|ing|able|ite)?$/u, '$1or$2')
  );
}
