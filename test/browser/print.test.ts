import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

describe('print', () => {
  const browser = useBrowser();

  test('is black on white without the site’s furniture, with the address and links written out', async () => {
    const { page } = await browser.open(PAGES['document vi']);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['.masthead', '.breadcrumb', '.font-size', '.share', '.more']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('.printed-from').innerText()).toContain(
      `https://bantin.example.gov.vn${PAGES['document vi']}`,
    );
    const [color, background] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect([color, background]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    const written = await page
      .locator('.attachments a')
      .first()
      .evaluate((a) => getComputedStyle(a, '::after').content);
    expect(written).toMatch(/https:\/\/bantin\.example\.gov\.vn\/media\/.*\.pdf/);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  test('a picture keeps its proportions, and nothing stands beside it', async () => {
    const { page } = await browser.open('/vi/2026/san-sang-cho-dot-mua-cuoi-thang-11.html');
    await page.emulateMedia({ media: 'print' });
    const lead = await page.locator('figure.lead img').evaluate((img: HTMLImageElement) => ({
      background: getComputedStyle(img).backgroundColor,
      stretched: img.clientWidth / img.clientHeight / (img.naturalWidth / img.naturalHeight),
    }));
    expect(lead.background).toBe('rgba(0, 0, 0, 0)');
    expect(lead.stretched).toBeCloseTo(1, 1);
  });
});
