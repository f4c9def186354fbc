import { dataOf, template } from '../src/eleventy/page-template.ts';
import { formatNumber } from '../src/filters/numbers.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { DayList } from './components/DayList.tsx';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';

export const data = dataOf('label');

export default template<'label'>((page, chrome) => {
  const words = messages(page.lang);
  return (
    <Document page={page} chrome={chrome}>
      <ListHead page={page} chrome={chrome} />
      <DayList cards={page.cards} chrome={chrome} />
      {page.shownOf && (
        <p class="all">
          {words.labelMore(formatNumber(page.shownOf, page.lang))}{' '}
          <a href={chrome.archive}>{words.archive}</a>
        </p>
      )}
    </Document>
  );
});
