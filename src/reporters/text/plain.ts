/**
 * Markdown of rule pages as plain text: soft line breaks fold, emphasis goes, links show their address, `code` keeps its
 * marks. Each element of the result is a paragraph, a list item or a line of a code block.
 */
export function plainBlocks(markdown: string): string[] {
  const blocks: { text: string; code: boolean }[] = [];
  let fenced = false;
  let open = false;
  for (const line of markdown.split('\n')) {
    if (/^\s*(?:`{3,}|~{3,})/.test(line)) {
      fenced = !fenced;
      open = false;
    } else if (fenced) {
      blocks.push({ text: line, code: true });
    } else if (line.trim() === '') {
      open = false;
    } else if (/^\s*(?:[-*+]|\d+\.)\s/.test(line) || !open) {
      blocks.push({ text: line.trim().replace(/^#+\s+/, ''), code: false });
      open = true;
    } else {
      blocks.at(-1)!.text += ` ${line.trim()}`;
    }
  }
  return blocks.map(({ text, code }) => (code ? text : plainInline(text)));
}

const plainInline = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, i) => (i % 2 === 1 ? part : dropMarks(part)))
    .join('');

const dropMarks = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '$1 ($2)')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\\([\\`*_[\]<>#])/g, '$1');
