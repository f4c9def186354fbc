import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PICTURE } from '../problems/rights/picture.ts';
import { save } from '../security/save.ts';
import { bulletin, temporaryFolder } from '../setup/bantin.ts';
import { captions, FILMS } from '../setup/films.ts';
import { buildOfficeSite } from '../setup/office-site.ts';
import { serveFolder } from '../setup/static-server.ts';
import { useBrowser } from './browser.ts';
import { NO_VIOLATIONS, violationsOf } from './violations.ts';

const poster = { image: 'a.png', imageAlt: 'Cầu bắc qua sông', imageCaption: 'Cầu Cầu Sơn.', kind: 'video' };
const of = (key: string, name: string) => `bulletins/2026/${key}/${name}`;
const english = (title: string) =>
  `---\ntitle: ${title}\nsummary: In short.\nimageAlt: A bridge\n---\n\nText.\n`;

const FILES = {
  [of('phim', 'index.vi.md')]: bulletin({
    ...poster,
    date: '2026-11-01',
    video: 'phim.mp4',
    captions: '{vi: vi.vtt, en: en.vtt}',
  }),
  [of('phim', 'index.en.md')]: english('Film'),
  [of('phim', 'a.png')]: PICTURE,
  [of('phim', 'phim.mp4')]: FILMS.talk,
  [of('phim', 'vi.vtt')]: captions('Kính chào quý vị.'),
  [of('phim', 'en.vtt')]: captions('Welcome.'),
  [of('kenh', 'index.vi.md')]: bulletin({
    ...poster,
    date: '2026-11-02',
    video: '"https://www.youtube.com/watch?v=abc"',
  }),
  [of('kenh', 'index.en.md')]: english('Channel'),
  [of('kenh', 'a.png')]: PICTURE,
  [of('lien-ket', 'index.vi.md')]: bulletin(
    { ...poster, date: '2026-11-03', link: '"https://fb.watch/abc/"' },
    '',
  ),
  [of('lien-ket', 'a.png')]: PICTURE,
};

describe('a video', () => {
  const folder = temporaryFolder();
  const browser = useBrowser({ serve: async () => serveFolder(await buildOfficeSite('', FILES)) });

  test('of the bundle waits with its picture, and plays with its captions', async () => {
    const { page, asked, settled } = await browser.look('/vi/2026/phim.html');
    await settled();
    expect(asked.filter((url) => /\.mp4/.test(url))).toEqual([]);
    const video = page.locator('video');
    const before = await video.boundingBox();
    expect(await video.getAttribute('poster')).toMatch(/^\/media\/2026\/phim\/a-.*\.jpg$/);
    await video.evaluate(async (film: HTMLVideoElement) => {
      film.muted = true;
      await film.play();
    });
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
    expect(await video.evaluate((film: HTMLVideoElement) => [film.videoWidth, film.videoHeight])).toEqual([
      160, 90,
    ]);
    const tracks = () =>
      video.evaluate((film: HTMLVideoElement) =>
        [...film.textTracks].map((track) => [
          track.language,
          track.mode,
          (track.cues?.[0] as VTTCue | undefined)?.text,
        ]),
      );
    expect(await tracks()).toEqual([
      ['vi', 'showing', 'Kính chào quý vị.'],
      ['en', 'disabled', undefined],
    ]);
    expect(await video.boundingBox()).toEqual(before);
    expect(await page.locator('.video-facts').innerText()).toMatch(/^Tải video \(MP4, 2 giây, 7 kB\)$/);
  });

  test('has the captions of the page’s language first, and works without a script', async () => {
    const { page } = await browser.look('/en/2026/phim.html', { javaScriptEnabled: false });
    const labels = await page
      .locator('track')
      .evaluateAll((all) => all.map((track) => [track.getAttribute('label'), track.hasAttribute('default')]));
    expect(labels).toEqual([
      ['English', true],
      ['Vietnamese', false],
    ]);
    expect(await page.locator('video').isVisible()).toBe(true);
  });

  test.for([
    ['/vi/2026/kenh.html', 'https://www.youtube.com/watch?v=abc', 'Xem video trên YouTube'],
    ['/en/2026/kenh.html', 'https://www.youtube.com/watch?v=abc', 'Watch the video on YouTube'],
    ['/vi/2026/lien-ket.html', 'https://fb.watch/abc/', 'Xem video trên Facebook'],
  ] as const)(
    'elsewhere is a picture that leads there, and asks nothing of that site: %s',
    async ([address, target, name]) => {
      const { page, outside, settled } = await browser.look(address);
      await settled();
      const card = page.getByRole('link', { name, exact: true });
      expect(await card.getAttribute('href')).toBe(target);
      expect(await card.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
        0,
      );
      expect(outside).toEqual([]);
      expect(await page.locator('iframe, video, .go').count()).toBe(0);
    },
  );

  test('is left behind by a saved page, with its address', async () => {
    const { page } = await browser.look('/vi/2026/phim.html');
    const html = fs.readFileSync(await save(page, folder, 'html'), 'utf8');
    expect(html).toMatch(/<a href="[^"]+\/media\/2026\/phim\/phim\.mp4">/);
    expect(html).not.toMatch(/<video|<track/);
  });

  test.for(['/vi/2026/phim.html', '/vi/2026/kenh.html'])('axe finds nothing: %s', async (address) => {
    const { page } = await browser.look(address);
    expect(await violationsOf(page)).toEqual(NO_VIOLATIONS);
  });
});
