import * as fc from 'fast-check';

/** One change of a file. Places are shares of its length, so that they mean something after the change before. */
type Mutation =
  | { kind: 'flip'; at: number; value: number }
  | { kind: 'cut'; at: number; length: number }
  | { kind: 'copy'; at: number; length: number; to: number }
  | { kind: 'insert'; at: number; token: string }
  | { kind: 'end'; at: number };

const PDF_TOKENS = [
  'endobj\n',
  'stream\n',
  'endstream\n',
  'BT ',
  'ET ',
  ' Tj ',
  ' Td ',
  ' Tm ',
  ' Tf ',
  'q ',
  'Q ',
  ' cm ',
  '[',
  ']',
  '<<',
  '>>',
  '(',
  ')',
  '<',
  '>',
  '1 0 R ',
  '0 0 R ',
  'null ',
  '-1 ',
  '1e30 ',
  '99999999999 ',
  '0.0000001 ',
  '/Kids ',
  '/Parent ',
  '/Type /Page ',
  '/Length 5 ',
  '%',
  '\0',
  '\\',
  'xref\n',
  'trailer\n',
  'startxref\n',
  '%PDF-1.4\n',
  '%%EOF\n',
];
const MARKDOWN_TOKENS = [
  '#',
  '# ',
  '\n\n',
  '\n',
  '|',
  '| - | - |\n',
  '```',
  '~~~\n',
  '$$',
  '$',
  '[^1]',
  '[^1]: ',
  '[',
  ']',
  '](',
  '![](',
  '<table>',
  '</table>',
  '<tr><td colspan=3>',
  '</td>',
  '<!--',
  '-->',
  '**',
  '*',
  '_',
  '`',
  '> ',
  '- ',
  '1. ',
  '\t',
  '    ',
  '---\n',
  '&#0;',
  '&amp',
  '\\',
  '\0',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '𝒙',
  'é',
  'Table 1: ',
  'Figure 2. ',
  '## References\n\n',
  '[1] ',
  'et al. ',
  'https://',
  'a'.repeat(3500),
  '\r',
];

const MILLION = 1_000_000;
/** Without the bias to edges, which would cut most files at their first byte; doubles would nearly all be next to 0. */
const place = fc.noBias(fc.integer({ min: 0, max: MILLION - 1 })).map((millionths) => millionths / MILLION);
const some = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5000 }));

const mutation = (tokens: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.oneof(
    ...(
      [
        [8, fc.record({ kind: fc.constant('flip'), at: place, value: fc.integer({ min: 0, max: 255 }) })],
        [8, fc.record({ kind: fc.constant('cut'), at: place, length: some })],
        [8, fc.record({ kind: fc.constant('copy'), at: place, length: some, to: place })],
        [16, fc.record({ kind: fc.constant('insert'), at: place, token: fc.constantFrom(...tokens) })],
        [1, fc.record({ kind: fc.constant('end'), at: place })],
      ] satisfies [number, fc.Arbitrary<Mutation>][]
    ).map(([weight, arbitrary]) => ({ weight, arbitrary })),
  );

export const pdfMutations = fc.array(mutation(PDF_TOKENS), { minLength: 1, maxLength: 12 });
export const markdownMutations = fc.array(mutation(MARKDOWN_TOKENS), { minLength: 1, maxLength: 12 });

export const mutate = (bytes: Buffer, mutations: readonly Mutation[]): Buffer => mutations.reduce(apply, bytes);

function apply(bytes: Buffer, mutation: Mutation): Buffer {
  const at = Math.floor(mutation.at * bytes.length);
  switch (mutation.kind) {
    case 'flip': {
      const copy = Buffer.from(bytes);
      if (at < copy.length) copy[at] = mutation.value;
      return copy;
    }
    case 'cut':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + mutation.length)]);
    case 'copy': {
      const to = Math.floor(mutation.to * bytes.length);
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(at, at + mutation.length), bytes.subarray(to)]);
    }
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(mutation.token), bytes.subarray(at)]);
    case 'end':
      return bytes.subarray(0, at);
  }
}
