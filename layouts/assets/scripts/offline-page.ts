/** Fills the list of the pages that can be read without a network. */
export async function listKept(list: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  for (const name of await caches.keys()) {
    if (name !== `bantin ${list.dataset.kept} pages`) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (!pathname.includes(`/${lang}/`) || pathname === location.pathname) continue;
      const response = await cache.match(request);
      const page = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html');
      const title = page.querySelector('h1')?.textContent;
      if (!title) continue;
      const link = document.createElement('a');
      link.href = pathname;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
  }
}
