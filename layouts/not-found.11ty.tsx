import { pagesOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages.ts';
import { Document } from './components/Document.tsx';

export const data = pagesOf('not-found');

/** Served for every address that is not there, so it says so in both languages. */
export default template<'not-found'>(({ chrome, ...page }) => {
  const words = messages(page.lang);
  const { other } = chrome;
  return (
    <Document page={page} chrome={chrome}>
      <header class="list-head">
        <h1>{page.title}</h1>
        <p>{page.description}</p>
      </header>
      <ul class="ways">
        <li>
          <a href={chrome.home}>{words.home}</a>
        </li>
        {chrome.search && (
          <li>
            <a href={chrome.search}>{words.search.link}</a>
          </li>
        )}
        <li>
          <a href={chrome.archive}>{words.archive}</a>
        </li>
        {chrome.sections.map(({ id, text, url }) => (
          <li key={id}>
            <a href={url}>{text}</a>
          </li>
        ))}
      </ul>
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
