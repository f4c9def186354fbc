import { FILES } from './kept.ts';

/** In pixels: enough for a phone; a finer one is kept where a reader sees it. */
const WIDTH = 480;

/** Keeps the first picture of a page that nobody has opened yet, in a small size. */
export async function keepFirstPicture(page: Response | undefined): Promise<void> {
  const html = (await page?.text()) ?? '';
  const [, sizes = ''] = /<article[\s\S]*?\ssrcset="([^"]+)"/.exec(html) ?? [];
  const files = sizes.split(', ').map((each) => each.split(' '));
  const [url] = files.find(([, width = '']) => Number.parseInt(width, 10) >= WIDTH) ?? files.at(-1) ?? [];
  if (!url) return;
  const cache = await caches.open(FILES);
  if (!(await sameIn(cache, url))) await cache.add(url);
}

/** A picture in whatever size and format it is kept. @param address of one of them: `…/cau-1a2b3c4d-640.webp` */
export async function sameIn(files: Cache, address: string): Promise<Response | undefined> {
  const name = nameOf(address);
  const found = (await files.keys()).filter(({ url }) => nameOf(url) === name);
  const [widest] = found.sort((a, b) => widthOf(b) - widthOf(a));
  return widest && files.match(widest);
}

const SIZE = /-(\d+)\.\w+$/;
const nameOf = (address: string) => new URL(address, self.location.href).pathname.replace(SIZE, '');
const widthOf = ({ url }: Request) => Number(SIZE.exec(url)?.[1] ?? 0);
