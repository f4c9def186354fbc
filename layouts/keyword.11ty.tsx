import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { formatNumber } from '../src/filters/numbers.ts';
import { messages } from '../src/i18n/messages.ts';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { DayList } from './components/DayList.tsx';
import { Document } from './components/Document.tsx';

export const data = pagesOf('keyword');

export default template<'keyword'>(({ chrome, ...page }) => {
  const words = messages(page.lang);
  return (
    <Document page={page} chrome={chrome}>
      <Breadcrumb chrome={chrome} links={[]} />
      <header class="list-head">
        <h1>{page.title}</h1>
      </header>
      <DayList cards={page.cards} chrome={chrome} />
      {page.shownOf && (
        <p class="all">
          {words.keywordMore(formatNumber(page.shownOf, page.lang))}{' '}
          <a href={chrome.archive}>{words.archive}</a>
        </p>
      )}
    </Document>
  );
});
