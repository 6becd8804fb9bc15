// Packs the licence texts of SPDX for the build. The list is in the public domain (CC0-1.0), and licence texts may be
// copied verbatim; packed they take less room than fingerprints would, and show which words of a file are not theirs.
import { brotliCompressSync, constants } from 'node:zlib';
import licenses from 'spdx-license-list/full.js';

/** What papers, models and data sets come under beside the licences that the Open Source Initiative approved. */
const ALSO =
  /^(?:CC|ODC|ODbL|PDDL|CDLA|[CO]-UDA|WTFPL|BSD-4-Clause|BSD-3-Clause-(?:Clear|No)|JSON|OpenMDW|GFDL|Elastic|BUSL|SSPL|PolyForm|Hippocratic|etalab|OGL-UK|DL-DE|Beerware|X11|FSFAP|LAL|FTL|NLOD|Community-Spec|CECILL|EUPL|GPL|LGPL|AGPL|PSF)/;
/** Ports to one country, and texts that only a header carries. */
const LEFT_OUT = /^CC-BY.*-(?:DE|UK|JP|FR|AU|NL|AT|IGO|US)$|^CC-SA-|^FSFAP-no|-No-Nuclear-(?:License-2014|Warranty)$/;
/** Ids that SPDX has withdrawn: combinations with an exception, and the marks before "-only" and "-or-later". */
const WITHDRAWN = /\+$|-with-|^(?:A|L)?GPL-\d\.\d$|^GFDL-\d\.\d$/;
/** Between two texts. */
const PART = '\0';

/** Each text once, with the id of the licence; "GPL-3.0" where the text does not say "only" or "or later". */
export function licenceTexts() {
  const known = new Map();
  for (const [id, { licenseText, osiApproved }] of Object.entries(licenses).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!(osiApproved || ALSO.test(id)) || LEFT_OUT.test(id) || WITHDRAWN.test(id)) continue;
    const text = squeeze(licenseText);
    const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    if (!known.has(words)) known.set(words, { id: id.replace(/(?:-invariants)?-(?:only|or-later)$/, ''), text });
  }
  const texts = [...known.values()];
  return { ids: texts.map(({ id }) => id), bytes: Buffer.from(texts.map(({ text }) => text).join(PART)) };
}

/** Takes seconds, so it is done only when the texts have changed. */
export const pack = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).toString('base64');

/** Without indentation and runs of blanks, which mean nothing in a licence. */
const squeeze = (text) =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
