import { dataOf, template } from '../src/eleventy/page-template.ts';
import { COUNTING_ID } from '../src/pages/parts/counting.ts';
import { Breadcrumb } from './components/Breadcrumb.tsx';
import { Contents, FoldedContents } from './components/Contents.tsx';
import { Document } from './components/Document.tsx';
import { Raw } from './components/Raw.tsx';
import { Reading } from './components/Reading.tsx';
import { ReadingTools } from './components/ReadingTools.tsx';
import { ReportMistake } from './components/ReportMistake.tsx';

export const data = dataOf('page');

/** A standing page: about, contact, accessibility statement. */
export default template<'page'>((page, chrome) => {
  const { contents, counting, lang } = page;
  const isLong = contents.length > 0;
  return (
    <Document page={page} chrome={chrome} hasToolline>
      <Reading
        way={<Breadcrumb chrome={chrome} links={[]} />}
        beside={
          isLong && (
            <div class="more">
              <Contents headings={contents} lang={lang} />
            </div>
          )
        }
      >
        <article class="bulletin">
          <header>
            <h1>{page.title}</h1>
            <div class="toolline">
              <ReadingTools chrome={chrome} />
            </div>
          </header>
          {page.description && <p class="lede">{page.description}</p>}
          {isLong && <FoldedContents headings={contents} lang={lang} />}
          <Raw class="prose" html={page.body} />
          {counting && (
            <section class="prose" aria-labelledby={COUNTING_ID}>
              <h2 id={COUNTING_ID}>{counting.title}</h2>
              {counting.paragraphs.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </section>
          )}
          <ReportMistake page={page} chrome={chrome} of="article" />
        </article>
      </Reading>
    </Document>
  );
});
