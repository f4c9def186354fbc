import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';
import { MonthGrid } from './components/MonthGrid.tsx';

export const data = dataOf('archive');

export default template<'archive'>((page, chrome) => {
  const words = messages(page.lang);
  return (
    <Document page={page} chrome={chrome}>
      <ListHead page={page} chrome={chrome} intro={page.description} />
      {page.months.length === 0 && <p class="empty">{words.emptySite}</p>}
      <MonthGrid months={page.months} lang={page.lang} heading="h2" />
    </Document>
  );
});
