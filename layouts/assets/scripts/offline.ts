import { momentIn } from './moment.ts';
import { listKept } from './offline-page.ts';

/** Keeps pages for reading without a network, where the office wants that; else lets go of what an earlier visit kept. */
export async function startOffline(worker: string | undefined): Promise<void> {
  const note = document.querySelector<HTMLElement>('.offline-note');
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    const { text = '', zone = 'UTC' } = note?.dataset ?? {};
    if (note) note.textContent = typeof data === 'string' ? text.replace('{}', momentIn(zone, data)) : '';
  });
  serviceWorker.startMessages();
  serviceWorker.controller?.postMessage('kept?');
  const list = document.querySelector<HTMLElement>('[data-kept]');
  if (list) await listKept(list);
  try {
    if (worker) await serviceWorker.register(worker);
    // The worker that is there now forgets what was kept, and itself (`service-worker-off.ts`).
    else await (await serviceWorker.getRegistration())?.update();
  } catch {
    // No https, or storage is switched off: pages are read with a network alone.
  }
}
