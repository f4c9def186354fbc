import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { Document } from './components/Document.tsx';

export const data = dataOf('withdrawn');

export default template<'withdrawn'>((page, chrome) => (
  <Document page={page} chrome={chrome}>
    <Breadcrumb chrome={chrome} links={[page.section]} noindex={page.noindex} />
    <h1>{page.title}</h1>
    <p class="lede">{messages(page.lang).withdrawn}</p>
  </Document>
));
