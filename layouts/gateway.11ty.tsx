import { dataOf, template } from '../src/eleventy/page-template.ts';
import { messages } from '../src/i18n/messages/messages.ts';
import { Document } from './components/Document.tsx';
import { Logo } from './components/Logo.tsx';
import { SiteNotice } from './components/SiteNotice.tsx';

export const data = dataOf('gateway');

/** The choice of language: the office's name in each, and a large link. A script chooses for whom it can. */
export default template<'gateway'>((page, chrome) => (
  <Document
    page={page}
    chrome={chrome}
    bare
    homes={Object.fromEntries(page.entries.map(({ lang, home }) => [lang, home]))}
  >
    <div class="gateway">
      {chrome.logo && <Logo logo={chrome.logo} height={96} />}
      <h1 class="visually-hidden">{page.title}</h1>
      {page.entries.map(
        ({ lang, notice }) => notice && <SiteNotice key={lang} notice={notice} lang={lang} />,
      )}
      <ul>
        {page.entries.map(({ lang, siteName, authority, home }) => (
          <li key={lang} lang={lang}>
            <p class="gateway-name">{siteName}</p>
            <p>{authority}</p>
            <a href={home} hreflang={lang}>
              {messages(lang).languageName}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </Document>
));
