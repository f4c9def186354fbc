import { beforePaint } from './before-paint/before-paint.ts';
import { startComfort } from './comfort.ts';
import { startCopyLink } from './copy-link.ts';
import { startFontSize } from './font-size.ts';
import { keepLanguage } from './language.ts';
import { describeMissingPictures } from './missing-pictures.ts';
import { endNotice } from './notice.ts';
import { startReport } from './report-mistake.ts';
import { startSections } from './sections.ts';
import { startTools } from './tools.ts';
import { whenQuiet } from './when-quiet.ts';

/** Put in when scripts are bundled: what counts readers (`views` in the site's settings). */
declare const COUNTER: string;

// Where the host's policy does not know the script in the page: late is better than never.
if (!document.documentElement.classList.contains('scripted')) beforePaint();
keepLanguage();

for (const control of document.querySelectorAll<HTMLElement>('[data-font-size]')) startFontSize(control);
for (const control of document.querySelectorAll<HTMLDetailsElement>('details.comfort')) startComfort(control);
for (const tools of document.querySelectorAll<HTMLElement>('[data-tools]')) startTools(tools);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) startCopyLink(button);
for (const notice of document.querySelectorAll<HTMLElement>('[data-until]')) endNotice(notice);
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-passage]')) startReport(link);
describeMissingPictures();
for (const list of document.querySelectorAll<HTMLElement>('.sections ul')) startSections(list);

if (COUNTER !== 'none') {
  // A list has the numbers of many bulletins: only the site itself has them all in one file.
  const numbers = COUNTER === 'static' ? '[data-views-of]' : '[data-views-of][data-month]';
  const places = [...document.querySelectorAll<HTMLElement>(numbers)];
  if (places.length > 0)
    whenQuiet(() => import('./views/show.ts').then(({ showViews }) => showViews(places)));
}

const moved = document.querySelector<HTMLElement>('[data-lookup]');
if (moved) import('./redirects.ts').then(({ followQuery }) => followQuery(moved));

const { worker } = document.body.dataset;
if ('serviceWorker' in navigator) {
  whenQuiet(() => import('./offline.ts').then(({ startOffline }) => startOffline(worker)));
}

const article = document.querySelector<HTMLElement>('[data-gallery]');
article?.addEventListener('click', async (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.enlarge');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { openGallery } = await import('./gallery.ts');
  openGallery(
    [...article.querySelectorAll<HTMLAnchorElement>('a.enlarge')],
    link,
    JSON.parse(article.dataset.gallery ?? '{}'),
  );
});
