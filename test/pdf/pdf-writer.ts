/** A small PDF writer: just enough to make the odd files that no typesetter makes. */
export class PdfWriter {
  readonly #objects: (string | Buffer)[] = [];

  /** Adds an object and returns its number; `reserve` comes first where objects point at each other. */
  add(body: string | Buffer): number {
    this.#objects.push(body);
    return this.#objects.length;
  }

  reserve(): number {
    return this.add('null');
  }

  set(number: number, body: string): void {
    this.#objects[number - 1] = body;
  }

  stream(data: string | Buffer, entries = ''): number {
    const bytes = Buffer.from(data as string, 'latin1');
    return this.add(
      Buffer.concat([
        Buffer.from(`<< /Length ${bytes.length} ${entries} >>\nstream\n`, 'latin1'),
        bytes,
        Buffer.from('\nendstream', 'latin1'),
      ]),
    );
  }

  bytes(root: number): Buffer {
    const parts: Buffer[] = [];
    const offsets: number[] = [];
    let length = 0;
    const push = (part: string | Buffer) => {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      parts.push(bytes);
      length += bytes.length;
    };
    push('%PDF-1.7\n');
    for (const [i, body] of this.#objects.entries()) {
      offsets.push(length);
      push(`${i + 1} 0 obj\n`);
      push(body);
      push('\nendobj\n');
    }
    const start = length;
    push(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
    for (const offset of offsets) push(`${String(offset).padStart(10, '0')} 00000 n \n`);
    push(`trailer\n<< /Size ${offsets.length + 1} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`);
    return Buffer.concat(parts);
  }
}

/** What a page holds. `font` is the object number of a font, `encode` how text becomes a PDF string of it. */
export interface Page {
  lines?: readonly string[];
  /** Whether a picture covers the page, and from which height on. */
  picture?: boolean;
  /** Drawing operators before the text. */
  draw?: string;
  rotate?: number;
  /** Lines set at 45 degrees. */
  slanted?: boolean;
  /** The list of its annotations, as PDF source, once its objects are there. */
  annotations?: (pdf: PdfWriter) => string;
  font?: (pdf: PdfWriter) => { font: number; encode: (text: string) => string };
}

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

export const helvetica = (pdf: PdfWriter) => ({
  font: pdf.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  encode: literal,
});

const WIDTH = 612;
const HEIGHT = 792;

export function makePdf(pages: readonly Page[]): Buffer {
  const pdf = new PdfWriter();
  const root = pdf.reserve();
  const tree = pdf.reserve();
  const plain = helvetica(pdf);
  const kids = pages.map((page) => addPage(pdf, tree, page, plain));
  pdf.set(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  pdf.set(root, `<< /Type /Catalog /Pages ${tree} 0 R >>`);
  return pdf.bytes(root);
}

/** A page in a tree of which the caller writes the rest. */
export function addPage(
  pdf: PdfWriter,
  tree: number,
  { lines = [], picture = false, draw = '', rotate = 0, slanted = false, annotations, font }: Page,
  plain: ReturnType<typeof helvetica>,
): number {
  const { font: number, encode } = font?.(pdf) ?? plain;
  const image = picture
    ? pdf.stream(
        Buffer.alloc(64 * 64, 0xaa),
        '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8',
      )
    : null;
  const turn = slanted ? '0.7 0.7 -0.7 0.7' : rotate === 90 ? '0 1 -1 0' : '1 0 0 1';
  const content = [
    draw,
    image === null ? '' : `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q`,
    ...lines.map((line, i) => {
      const [x, y] = rotate === 90 ? [72 + 14 * i, 72] : [72, HEIGHT - 72 - 14 * i];
      return `BT /F ${i === 0 ? 16 : 10} Tf ${turn} ${x} ${y} Tm ${encode(line)} Tj ET`;
    }),
  ].join('\n');
  return pdf.add(
    `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${rotate} /Contents ${pdf.stream(content)} 0 R` +
      ` /Resources << /Font << /F ${number} 0 R >> ${image === null ? '' : `/XObject << /Im ${image} 0 R >>`} >>` +
      `${annotations === undefined ? '' : ` /Annots ${annotations(pdf)}`} >>`,
  );
}
