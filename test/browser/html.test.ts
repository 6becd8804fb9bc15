import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULE_PAGES } from '../../src/generated/rule-pages.ts';
import { collectReport, lint } from '../../src/index.ts';
import { html } from '../../src/reporters/html/index.ts';
import { hostileReport } from '../reporters/hostile-report.ts';
import { context } from '../reporters/sample-report.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** Where to leave screenshots for a person to look at; nowhere by default. */
const SCREENSHOTS = process.env['SCREENSHOTS'];

const folder = mkdtempSync(join(tmpdir(), 'paper-lint-browser-'));
const files = { faulty: join(folder, 'faulty.html'), hostile: join(folder, 'hostile.html') };
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is not there; apt-get install chromium, or set CHROMIUM`);
  const report = await collectReport(lint(['fixtures/faulty/twocolumn.pdf'], { jobs: 0 }));
  writeFileSync(files.faulty, html(report, context({ rules: RULE_PAGES })));
  writeFileSync(files.hostile, html(hostileReport(), context()));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** Opens a report and gathers what should not happen: requests, messages on the console, dialogs. */
async function open(file: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<[Page, string[]]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  const events: string[] = [];
  page.on('request', (request) => request.url() === pathToFileURL(file).href || events.push(`asks ${request.url()}`));
  page.on('console', (message) => events.push(`says ${message.text()}`));
  page.on('pageerror', (error) => events.push(`fails ${error.message}`));
  page.on('dialog', (dialog) => {
    events.push(`opens ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return [page, events];
}

async function screenshot(page: Page, name: string) {
  if (SCREENSHOTS === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

const VIEWS = [
  { name: 'desktop-light', colorScheme: 'light', width: 1280 },
  { name: 'desktop-dark', colorScheme: 'dark', width: 1280 },
  { name: 'phone-light', colorScheme: 'light', width: 390 },
  { name: 'phone-dark', colorScheme: 'dark', width: 390 },
] as const;

describe('html in Chromium', () => {
  for (const [name, file] of Object.entries(files)) {
    for (const { name: view, colorScheme, width } of VIEWS)
      it(`shows the ${name} report at ${view} with its style, asks for nothing and does not scroll sideways`, async () => {
        const [page, events] = await open(file, { colorScheme, viewport: { width, height: 900 } });
        await screenshot(page, `${name}-${view}`);
        expect(events).toEqual([]);
        // The policy let the style in: without it the finding would be no grid.
        expect(await page.evaluate("getComputedStyle(document.querySelector('.finding')).display")).toBe('grid');
        expect(
          await page.evaluate('[document.documentElement.scrollWidth <= innerWidth, document.scripts.length]'),
        ).toEqual([true, 0]);
        expect(await contrast(page)).toEqual([]);
        await page.close();
      });
  }

  it('shows the words of a hostile paper as text', async () => {
    const [page, events] = await open(files.hostile);
    await page.mouse.move(300, 300);
    expect(await page.locator('blockquote').first().innerText()).toContain('<script>alert(1)</script>');
    expect(await page.locator('[onmouseover], img, iframe, a[href^="javascript"]').count()).toBe(0);
    expect(events).toEqual([]);
    await page.close();
  });

  it('hides a severity by its box, from the keyboard too, and shows it again', async () => {
    const [page] = await open(files.faulty);
    const seen = () => page.locator('.finding.warning:visible').count();
    const all = await page.locator('.finding.warning').count();
    expect(all).toBeGreaterThan(0);
    expect(await seen()).toBe(all);
    await page.focus('#show-warning');
    await page.keyboard.press('Space');
    expect(await seen()).toBe(0);
    await page.keyboard.press('Space');
    expect(await seen()).toBe(all);
    await page.close();
  });

  it('prints every finding on white, without the filter', async () => {
    const [page] = await open(files.faulty, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('.finding').count());
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '1.5cm', bottom: '1.5cm', left: '1.5cm', right: '1.5cm' },
    });
    if (SCREENSHOTS !== undefined) writeFileSync(join(SCREENSHOTS, 'faulty-print.pdf'), pdf);
    expect(pdf.length).toBeGreaterThan(10_000);
    await page.close();
  });
});

/** Words that stand out too little from their ground: under 4.5 to 1 (WCAG 2.2, 1.4.3). */
const contrast = (page: Page): Promise<string[]> => page.evaluate(CONTRAST);

/** Runs in the page, so it is no TypeScript of ours. */
const CONTRAST = String.raw`(() => {
  const parse = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color) => {
    const [r, g, b] = color.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('p, h1, h2, h3, a, blockquote, figcaption, label, summary, footer, .badge')]
    .filter((one) => one.querySelector('input:disabled') === null)
    .flatMap((one) => {
      const [a, b] = [light(parse(getComputedStyle(one).color)), light(ground(one))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      return ratio < 4.5 ? [(one.className || one.tagName) + ': ' + ratio.toFixed(1)] : [];
    });
})()`;
