import { dataOf, template } from '../src/eleventy/page-template.ts';
import { monthName } from '../src/filters/dates.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { DayList } from './components/DayList.tsx';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';

export const data = dataOf('month');

/** A month of a section or of the archive. */
export default template<'month'>((page, chrome) => {
  const words = messages(page.lang);
  const { older, newer, lang } = page;
  return (
    <Document page={page} chrome={chrome}>
      <ListHead page={page} chrome={chrome} links={[page.parent]} />
      <DayList cards={page.cards} chrome={chrome} />
      {(older || newer) && (
        <nav class="neighbours" aria-label={words.months}>
          {older && (
            <p class="older">
              <span class="card-meta">{words.olderMonth}</span>{' '}
              <a href={older.url}>{words.monthOf(monthName(older.key, lang))}</a>
            </p>
          )}
          {newer && (
            <p class="newer">
              <span class="card-meta">{words.newerMonth}</span>{' '}
              <a href={newer.url}>{words.monthOf(monthName(newer.key, lang))}</a>
            </p>
          )}
        </nav>
      )}
    </Document>
  );
});
