import type { Rect } from '../../../paper/span.ts';
import type { PdfDocument, PdfPage } from '../engine/pdfjs.ts';
import { RawObjects } from './raw-objects.ts';

/** A rectangle of a page that leads to a URL or to a named destination of the same file. */
export interface LinkAnnotation {
  page: number;
  /** In the page's own coordinates, as the runs are. */
  rect: Rect;
  url?: string;
  target?: string;
}

/** The links of all pages, from the file's own objects where they can be read, else from pdfjs. */
export async function readLinks(doc: PdfDocument, bytes: Uint8Array): Promise<LinkAnnotation[]> {
  const objects = RawObjects.read(bytes);
  const links: LinkAnnotation[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    // A page that is broken has been reported where its text was read.
    const page = await doc.getPage(number).catch(() => null);
    if (page === null) continue;
    const found = (objects === null ? null : rawLinks(page, objects)) ?? (await askedLinks(page));
    const [left, bottom] = page.view as [number, number];
    for (const { rect, ...link } of found) {
      const [x0, y0, x1, y1] = rect;
      links.push({
        ...link,
        page: number,
        rect: [Math.min(x0, x1) - left, Math.min(y0, y1) - bottom, Math.max(x0, x1) - left, Math.max(y0, y1) - bottom],
      });
    }
  }
  return links;
}

type Found = Omit<LinkAnnotation, 'page'>;

async function askedLinks(page: PdfPage): Promise<Found[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'any' }).catch(() => []);
  return annotations.flatMap((annotation): Found[] => {
    const { subtype, rect, url, unsafeUrl, dest } = annotation as Record<string, unknown>;
    if (subtype !== 'Link' || !Array.isArray(rect)) return [];
    const to = typeof url === 'string' ? url : unsafeUrl;
    if (typeof to === 'string') return [{ rect: rect as unknown as Rect, url: to }];
    return typeof dest === 'string' ? [{ rect: rect as unknown as Rect, target: dest }] : [];
  });
}

/** Null where the page's objects are not where they should be. */
function rawLinks(page: PdfPage, objects: RawObjects): Found[] | null {
  const own = page.ref === null ? null : objects.get(page.ref.num);
  if (own === null || !/\/Type\s*\/Page\b/.test(own)) return null;
  const at = own.search(/\/Annots\b/);
  if (at < 0) return [];
  const rest = own.slice(at + 7);
  const pointer = /^\s*(\d{1,9})\s+\d{1,5}\s+R/.exec(rest);
  const list = pointer === null ? rest : objects.get(Number(pointer[1]));
  const array = list === null ? null : /^\s*\[([^\]]*)\]/.exec(list);
  // Annotations written into the list itself are rare: pdfjs reads those.
  if (array === null || array[1]!.includes('<<')) return null;
  const links: Found[] = [];
  for (const [, number] of array[1]!.matchAll(/(\d{1,9})\s+\d{1,5}\s+R/g)) {
    const link = linkOf(objects.get(Number(number)) ?? '', objects);
    if (link !== null) links.push(link);
  }
  return links;
}

const RECT = /\/Rect\s*\[\s*([-+.\d]+)\s+([-+.\d]+)\s+([-+.\d]+)\s+([-+.\d]+)\s*\]/;

function linkOf(annotation: string, objects: RawObjects): Found | null {
  const rect = RECT.exec(annotation)?.slice(1, 5).map(Number) as [number, number, number, number] | undefined;
  if (rect === undefined || !/\/Subtype\s*\/Link\b/.test(annotation)) return null;
  const pointer = /\/A\s+(\d{1,9})\s+\d{1,5}\s+R/.exec(annotation);
  const action = pointer === null ? annotation : (objects.get(Number(pointer[1])) ?? '');
  const url = valueOf(action, /\/URI\s*(?=[(<])/);
  if (url !== null) return { rect, url };
  const target = valueOf(action, /\/(?:D|Dest)\s*(?=[(</])/);
  return target === null ? null : { rect, target };
}

/** The string or name after a key. */
function valueOf(source: string, key: RegExp): string | null {
  const match = key.exec(source);
  if (match === null) return null;
  const at = match.index + match[0].length;
  if (source[at] === '/') return /^\/([^\s/<>[\]()]+)/.exec(source.slice(at))?.[1] ?? null;
  if (source[at] === '<') {
    const hex = /^<([\da-fA-F\s]*)>/.exec(source.slice(at))?.[1];
    return hex === undefined ? null : Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');
  }
  return literal(source, at + 1);
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A PDF literal string from behind its bracket: brackets inside it balance or are escaped. */
function literal(source: string, from: number): string | null {
  let text = '';
  let depth = 1;
  for (let i = from; i < source.length; i++) {
    const character = source[i]!;
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(i + 1, i + 4))?.[0];
      const next = source[i + 1] ?? '';
      text += octal === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(Number.parseInt(octal, 8));
      i += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return text;
    text += character;
  }
  return null;
}
