/** "Table 3", "Figure A.2", "Fig. 1" → "Figure 1". */
export function floatLabel(caption: string): string {
  const match =
    /^(supplementary\s+)?(fig(?:ure)?|table|tab|algorithm|listing|box|exhibit|chart)s?\.?\s*([IVX]+(?![\dA-Za-z])|[A-Z]{0,2}\.?\d*(?:\.\d+)*)/i.exec(
      caption,
    );
  if (match === null) return '';
  const kind = match[2]!.toLowerCase();
  const name = kind.startsWith('fig')
    ? 'Figure'
    : kind.startsWith('tab')
      ? 'Table'
      : kind[0]!.toUpperCase() + kind.slice(1);
  return `${name} ${match[3]!.replace(/\.$/, '')}`.trim();
}
