import { numbersOf } from './counters.ts';

/** What not every browser knows. */
interface Wishes {
  connection?: { saveData?: boolean };
  doNotTrack?: string | null;
  globalPrivacyControl?: boolean;
}

/** The number in a text, or what stands for one that is not known. */
const NUMBER = /—|\d(?:[\d.,\s]*\d)?/;

/**
 * Puts the numbers of readers that are known now in the place of those known when the page was made, once. A number only
 * grows. Nobody is counted and nothing is asked without a network, of who saves data, and of who wants not to be tracked.
 * @param places one for each bulletin that the page has a number of
 */
export async function showViews(places: readonly HTMLElement[]): Promise<void> {
  const { connection, doNotTrack, globalPrivacyControl } = navigator as Navigator & Wishes;
  if (doNotTrack === '1' || globalPrivacyControl || connection?.saveData || !navigator.onLine) return;
  await inView();
  const numbers = await numbersOf(countedHere(places));
  for (const place of places) showMore(place, numbers(place.dataset.viewsOf ?? '') ?? 0);
}

/** A page that opens in the background, or before anybody asks for it, waits. */
function inView(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}

/** The bulletin whose page it is. */
function countedHere(places: readonly HTMLElement[]) {
  const { viewsOf: id, month } = places.find(({ dataset }) => dataset.month)?.dataset ?? {};
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return id && month ? { id, month, url: new URL(address) } : undefined;
}

/** @param counted readers since the former site, to which those are added that it had */
function showMore(place: HTMLElement, counted: number): void {
  const { count = '', counted: known = '' } = place.dataset;
  if (counted <= Number(known)) return;
  const format = new Intl.NumberFormat(document.documentElement.lang === 'vi' ? 'vi-VN' : 'en-GB');
  const text = place.textContent ?? '';
  place.textContent = text.replace(NUMBER, format.format(Number(count) + counted));
  place.dataset.counted = String(counted);
  place.closest('.awaited')?.classList.remove('awaited');
}
