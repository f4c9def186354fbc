import type { BrowserContext, Page } from 'playwright-core';

/** What attacks would do in a browser, as it happens, each with the page on which it did. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const seen: string[] = [];
  const see = (what: string, page: Page | null | undefined) => seen.push(`${what} on ${page?.url()}`);
  await context.exposeBinding('bantinHit', ({ page }) => {
    see('code ran', page);
  });
  context.on('dialog', (dialog) => {
    see(`a dialog, “${dialog.message()}”,`, dialog.page());
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || /^(?:data|blob|file):/.test(request.url());
    if (!isOwn) see(`a request of ${request.url()}`, request.frame().page());
  });
  context.on('weberror', (error) => see(`an error, “${error.error().message}”,`, error.page()));
  context.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) see(message.text(), message.page());
  });
  return seen;
}

/** Opens pages one after another, some at once. @returns those that led elsewhere */
export async function visitAll(
  context: BrowserContext,
  addresses: readonly string[],
  atOnce: number,
): Promise<string[]> {
  const left = [...addresses];
  const strayed: string[] = [];
  const visitSome = async () => {
    const page = await context.newPage();
    for (let address = left.pop(); address; address = left.pop()) {
      await page.goto(address);
      await touchAll(page);
      if (page.url() !== address) strayed.push(`${address} → ${page.url()}`);
    }
    await workedOff(page);
    await page.close();
  };
  await Promise.all(Array.from({ length: atOnce }, visitSome));
  return strayed;
}

/** What happens to an element before a reader's own eyes and hands, and without them; no click. */
const EVENTS = [
  ...['animationend', 'animationstart', 'beforetoggle', 'blur', 'contextmenu', 'error', 'focus', 'focusin'],
  ...['load', 'loadstart', 'mouseenter', 'mouseover', 'pointerenter', 'pointerover', 'scroll', 'toggle'],
  ...['transitionend', 'wheel'],
];

/** What listens without an attribute that says so: a script of the site's may. */
const LIVE = 'img, picture, video, audio, a, button, input, select, form, summary, details, dialog, [role]';

/** Lets every element of a page that could hear it know of every such event: a text without an `on…` cannot. */
export async function touchAll(page: Page): Promise<void> {
  await page.evaluate(
    ({ names, live }) => {
      const events = names.map((name) => new Event(name));
      const hears = (element: Element) =>
        element.matches(live) || element.getAttributeNames().some((name) => /^on/i.test(name));
      for (const element of document.querySelectorAll('*'))
        if (hears(element)) for (const event of events) element.dispatchEvent(event);
    },
    { names: EVENTS, live: LIVE },
  );
}

/** Waits until the page has painted, and done what was put off until then. */
export async function workedOff(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
