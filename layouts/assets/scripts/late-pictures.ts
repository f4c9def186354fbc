/** On a bad line paper does not wait for ever. */
const MOST_MS = 8000;

/** Fetches the pictures that else come when a reader is near them: paper wants them all. */
export async function fetchLatePictures(): Promise<void> {
  const late = [...document.querySelectorAll<HTMLImageElement>('main img[loading=lazy]')];
  for (const picture of late) picture.loading = 'eager';
  // One that cannot be had is named by its description, on paper too.
  const all = Promise.all(late.map((picture) => picture.decode().catch(() => {})));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, MOST_MS))]);
}
