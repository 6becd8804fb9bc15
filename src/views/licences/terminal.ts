import stringWidth from 'string-width';
import { assetTable, type AssetRow, type May } from '../../facts/assets/asset-table.ts';
import { clean } from '../../reporters/text/clean.ts';
import { clip, hang, wrap, wrapParts } from '../../reporters/text/layout.ts';
import { makeStyle, type Style } from '../../reporters/text/style.ts';
import { describePosition, positionOf } from '../position.ts';
import type { View } from '../view.ts';
import { LEGEND, MAY, NO_ADVICE, NOTHING, termsWords } from './words.ts';

const WIDEST = 80;
/** Columns of the three answers. */
const ANSWER = 7;

/** The assets, what each may be used for, and below each why. */
export const licencesTable: View = (paper, { width: columns, color }) => {
  const style = makeStyle(color);
  const width = Math.min(columns, WIDEST);
  const rows = assetTable(paper);
  const head = [
    ...wrap(clean(paper.title ?? '(no title found)'), width).map(style.strong),
    style.dim(clean(paper.source.path)),
  ];
  if (rows.length === 0) return `${[...head, '', NOTHING].join('\n')}\n`;
  const groups = (['own', 'others'] as const).flatMap((owner) => {
    const same = rows.filter((row) => row.owner === owner);
    if (same.length === 0) return [];
    const title = owner === 'own' ? 'what the paper gives' : 'what it uses of others';
    return [
      '',
      heading(title, width, style),
      ...same.flatMap((row) => lines(row, width, style, describePosition(positionOf(paper, row.span)))),
    ];
  });
  const legend = wrapParts(LEGEND, width).map(style.dim);
  return `${[...head, ...groups, '', ...legend, ...wrap(NO_ADVICE, width).map(style.dim)].join('\n')}\n`;
};

const left = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

function heading(title: string, width: number, style: Style): string {
  const answers = ['sell', 'share', 'train']
    .map((word) => left(word, ANSWER))
    .join('')
    .trimEnd();
  return style.strong(left(title, width - 3 * ANSWER)) + style.strong(answers);
}

function lines(row: AssetRow, width: number, style: Style, position: string): string[] {
  const room = width - 3 * ANSWER;
  const { commercial, redistribute, train } = row.may;
  const name = clip(clean(row.name), room - 22);
  const how = `${row.how}${position === '' ? '' : `, ${position}`}`;
  const first = `  ${left(name, room - 22)} ${how}`;
  const answers = [commercial, redistribute, train]
    .map((one, i) => colour(one, i === 2 ? MAY[one] : left(MAY[one], ANSWER), style))
    .join('');
  const licence = row.licence === null ? 'no licence named' : `licence: ${clean(row.licence.name)}`;
  const said = [...new Set(row.said.map(({ label }) => label))];
  const details = [
    [licence, `access: ${row.access}`, ...(said.length === 0 ? [] : [`the paper says: ${said.join(', ')}`])].join(
      ' · ',
    ),
    ...termsWords(row).map(clean),
  ];
  return [
    left(first, room) + answers,
    ...details.flatMap((detail) => hang('    ', '    ', detail, width)).map(style.dim),
  ];
}

function colour(may: May, text: string, style: Style): string {
  if (may === 'yes') return style.good(text);
  return may === 'no' ? style.severity('error', text) : text;
}
