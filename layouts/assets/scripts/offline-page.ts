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
      const title = /<h1[^>]*>([^<]+)/.exec((await response?.text()) ?? '')?.[1];
      if (!title) continue;
      const link = document.createElement('a');
      link.href = pathname;
      // The title is text of our own pages, with references for `<` and `&` in it.
      link.textContent = new DOMParser().parseFromString(title, 'text/html').body.textContent;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
  }
}
