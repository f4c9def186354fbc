import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { Document } from './components/Document.tsx';
import { WhereNext } from './components/WhereNext.tsx';

export const data = dataOf('not-found');

/** Served for every address that is not there, so it says so in both languages. */
export default template<'not-found'>((page, chrome) => {
  const words = messages(page.lang);
  const { other } = chrome;
  return (
    <Document page={page} chrome={chrome}>
      <header class="list-head">
        <h1>{page.title}</h1>
        <p>{page.description}</p>
      </header>
      <WhereNext page={page} chrome={chrome} first={[{ text: words.home, url: chrome.home }]} />
      {other && (
        <section class="in-other" lang={other.lang}>
          <h2>{messages(other.lang).notFoundTitle}</h2>
          <p>
            {messages(other.lang).notFound} <a href={other.home}>{messages(other.lang).home}</a>
          </p>
        </section>
      )}
    </Document>
  );
});
