import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { Document } from './components/Document.tsx';
import { Raw } from './components/Raw.tsx';
import { ReadingTools } from './components/ReadingTools.tsx';
import { ReportMistake } from './components/ReportMistake.tsx';

export const data = pagesOf('page');

/** A standing page: about, contact, accessibility statement. */
export default template<'page'>((page, chrome) => (
  <Document page={page} chrome={chrome} hasToolline>
    <Breadcrumb chrome={chrome} links={[]} />
    <article class="bulletin">
      <header>
        <h1>{page.title}</h1>
        <div class="toolline">
          <ReadingTools chrome={chrome} />
        </div>
      </header>
      {page.description && <p class="lede">{page.description}</p>}
      <Raw class="prose" html={page.body} />
      <ReportMistake page={page} chrome={chrome} of="article" />
    </article>
  </Document>
));
