import { describe, expect, test } from 'vitest';
import { PAGES, useBrowser } from './browser.ts';

const STORY = PAGES['photo story vi'];

describe('pictures', () => {
  const browser = useBrowser();

  test('a phone takes a fitting width, in WebP', async () => {
    const visit = await browser.look(STORY, { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
    const source = await visit.page
      .locator('figure.lead img')
      .evaluate((img) => (img as HTMLImageElement).currentSrc);
    expect(source).toMatch(/-(?:640|960)\.webp$/);
    expect(visit.outside).toEqual([]);
  });

  test('in a list it is small and ends with the line', async () => {
    const edges = async (width: number) => {
      const { page } = await browser.look(PAGES['section vi'], { viewport: { width, height: 740 } });
      const boxes = page.locator('.teaser.has-picture').first();
      return boxes.evaluate((teaser) =>
        [teaser, teaser.querySelector('img')].flatMap((each) => {
          const { left = 0, right = 0 } = each?.getBoundingClientRect() ?? {};
          return [Math.round(left), Math.round(right)];
        }),
      );
    };
    const [, end, start = 0, endOfPicture = 0] = await edges(1280);
    expect([endOfPicture, endOfPicture - start]).toEqual([end, 208]);
    const [, right, left = 0, rightOfPicture = 0] = await edges(360);
    expect([right, rightOfPicture, rightOfPicture - left]).toEqual([344, 344, 98]);
  });

  test('the lead picture comes at once, the others when they come near', async () => {
    const { page } = await browser.look(STORY);
    const lead = page.locator('figure.lead img');
    expect([await lead.getAttribute('loading'), await lead.getAttribute('fetchpriority')]).toEqual([
      'eager',
      'high',
    ]);
    const others = page.locator('.prose img');
    expect(await others.count()).toBe(5);
    expect(
      await others.evaluateAll((all) => all.every((img) => img.getAttribute('loading') === 'lazy')),
    ).toBe(true);
  });

  test('open large by keyboard, go on by arrows, and give the focus back', async () => {
    const { page, complaints } = await browser.look(STORY);
    await page.locator('a.enlarge').nth(1).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getByRole('status').innerText()).toBe('Hình 2 / 6');
    await page.keyboard.press('ArrowRight');
    expect(await dialog.getByRole('status').innerText()).toBe('Hình 3 / 6');
    expect(await dialog.innerText()).toContain('Một mẻ chài');
    await dialog.getByRole('button', { name: 'Hình trước' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.gallery img')?.naturalWidth === 1200,
    );
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('.prose a.enlarge'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('without a script each leads to its file', async () => {
    const { page } = await browser.look(STORY, { javaScriptEnabled: false });
    const href = await page.locator('a.enlarge').first().getAttribute('href');
    const answer = await page.request.get(browser.origin + href);
    expect(answer.headers()['content-type']).toBe('image/jpeg');
  });
});
