import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages.ts';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { Document } from './components/Document.tsx';
import { MonthGrid } from './components/MonthGrid.tsx';

export const data = pagesOf('archive');

export default template<'archive'>(({ chrome, ...page }) => {
  const words = messages(page.lang);
  return (
    <Document page={page} chrome={chrome}>
      <Breadcrumb chrome={chrome} links={[]} />
      <header class="list-head">
        <h1>{page.title}</h1>
        <p>{page.description}</p>
      </header>
      {page.months.length === 0 && <p class="empty">{words.emptySite}</p>}
      <MonthGrid months={page.months} lang={page.lang} heading="h2" />
    </Document>
  );
});
