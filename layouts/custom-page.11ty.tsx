import { dataOf, template } from '../src/eleventy/page-template.ts';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { Document } from './components/Document.tsx';
import { Raw } from './components/Raw.tsx';

export const data = dataOf('custom');

/** One of the office's custom pages: what its template has made, in the shell of the site. */
export default template<'custom'>((page, chrome) => (
  <Document page={page} chrome={chrome}>
    <Breadcrumb chrome={chrome} links={[]} noindex={page.noindex} />
    <article class="bulletin">
      {!page.hasHeading && (
        <header>
          <h1>{page.title}</h1>
        </header>
      )}
      <Raw class="prose" html={page.body} />
    </article>
  </Document>
));
