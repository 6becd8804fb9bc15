import { describe, expect, it } from 'vitest';
import { html } from '../../src/reporters/html/index.ts';
import { context, llama, paper, report } from './sample-report.ts';
import { hostileReport } from './hostile-report.ts';

describe('html', () => {
  it('lets no word of a paper become markup', () => {
    const text = html(hostileReport(), context());
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/<[^>]*\son\w+=/);
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // Every element is one of ours.
    const names = new Set([...text.matchAll(/<([a-z][\w-]*)/g)].map(([, name]) => name));
    expect([...names].sort()).toMatchInlineSnapshot(`
      [
        "a",
        "article",
        "blockquote",
        "body",
        "details",
        "div",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "head",
        "header",
        "html",
        "input",
        "label",
        "legend",
        "li",
        "main",
        "meta",
        "nav",
        "ol",
        "p",
        "section",
        "span",
        "strong",
        "style",
        "summary",
        "title",
        "ul",
      ]
    `);
  });

  it('loads nothing, and its policy lets nothing be loaded', () => {
    const text = html(report([paper([llama])]), context());
    expect(text).not.toMatch(/\s(?:src|srcset|action)=|url\(|@import/);
    expect(text).toMatch(/content="default-src 'none'; style-src 'sha256-[\w+/]+=*'"/);
  });

  it('is the same each time', () => {
    expect(html(hostileReport(), context())).toBe(html(hostileReport(), context()));
  });
});
