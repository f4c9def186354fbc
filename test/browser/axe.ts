import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = fs.readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of these that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Has axe come with all that a page loads: by far cheaper than to bring it there each time. */
export const bringAxe = (page: Page) => page.addInitScript(AXE);

/** What axe finds on a page. */
export function violationsOn(page: Page): Promise<string[]> {
  return run(page, RULES);
}

/** The same by the rules of colours alone: for a page that was looked at before it changed its colours, and nothing else. */
export function colourViolationsOn(page: Page): Promise<string[]> {
  return run(page, OF_COLOURS);
}

async function run(page: Page, runOnly: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
  );
}
