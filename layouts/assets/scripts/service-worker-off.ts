/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
declare const BASE: string;

// In the place of the worker of a site that keeps pages no longer: it forgets them and itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith(`bantin ${BASE} `)) await caches.delete(name);
      await self.registration.unregister();
    })(),
  );
});
