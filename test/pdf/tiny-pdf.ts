import { PdfWriter } from './pdf-writer.ts';

/** A PDF of one page of 612 by 792 points, drawn by the operators given; /F1 is Helvetica, /F2 its bold. */
export function tinyPdf(content: string): Uint8Array {
  const pdf = new PdfWriter();
  const font = (name: string) =>
    pdf.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const [plain, bold] = [font('Helvetica'), font('Helvetica-Bold')];
  const tree = pdf.reserve();
  const page = pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${pdf.stream(content)} 0 R` +
      ` /Resources << /Font << /F1 ${plain} 0 R /F2 ${bold} 0 R >> >> >>`,
  );
  pdf.set(tree, `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`);
  return pdf.bytes(pdf.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}

/** Words at a place, upright or set sideways with their lines running up the page. */
export function show(text: string, x: number, y: number, { bold = false, up = false, size = 10 } = {}): string {
  const matrix = up ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
  return `BT /F${bold ? 2 : 1} ${size} Tf ${matrix} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`;
}
