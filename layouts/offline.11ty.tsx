import { dataOf, template } from '../src/eleventy/page-template.ts';
import { Document } from './components/Document.tsx';
import { ListHead } from './components/ListHead.tsx';

export const data = dataOf('offline');

/** What a reader without a network sees in place of a page that is not kept. */
export default template<'offline'>((page, chrome) => (
  <Document page={page} chrome={chrome}>
    <ListHead page={page} chrome={chrome} intro={page.description} />
    <ul class="ways" data-kept={chrome.gateway} />
  </Document>
));
